"""What ink can mean, and what each meaning looks like; colour only repeats what the words say."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from ooo.views.ink import Text

Color = Literal["", "red", "green", "yellow", "magenta", "cyan"]
_CODES: Mapping[Color, str] = {
    "": "",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "magenta": "35",
    "cyan": "36",
}


class Style(Struct, frozen=True):
    """How a meaning looks; what is left out stays as it is."""

    bold: bool = False
    dim: bool = False
    color: Color = ""

    def over(self, below: "Style") -> "Style":
        """Give how both look together, this one on top."""
        return Style(
            bold=self.bold or below.bold,
            dim=self.dim or below.dim,
            color=self.color or below.color,
        )

    def on(self, text: str) -> str:
        """Give a text with the codes that make it look so (ECMA-48, select graphic rendition)."""
        told = ("1" if self.bold else "", "2" if self.dim else "", _CODES[self.color])
        codes = [code for code in told if code]
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if codes else text


THEME: Mapping[str, Style] = {
    "title": Style(bold=True),
    "heading": Style(bold=True),
    "person": Style(bold=True),
    "late": Style(bold=True, color="red"),
    "due": Style(color="yellow"),
    "done": Style(color="green"),
    "warning": Style(color="yellow"),
    "sensitive": Style(color="magenta"),
    "reason": Style(color="cyan"),
    "command": Style(color="cyan"),
    "muted": Style(dim=True),
    "id": Style(dim=True),
}
"""The sixteen colours every terminal has, so that the person's own palette decides."""


def render(text: Text) -> str:
    """Give the text with the colour codes of its meanings; where two meet, the later one wins."""
    plain = text.plain
    spans = [span for span in text.spans if span.end > span.start]
    edges = [(span.start, True, order) for order, span in enumerate(spans)]
    edges += [(span.end, False, order) for order, span in enumerate(spans)]
    pieces: list[str] = []
    worn: set[int] = set()
    at = 0
    for edge, opens, order in sorted(edges):
        if edge > at:
            style = Style()
            for index in sorted(worn):
                style = THEME[spans[index].meaning].over(style)
            pieces.append(style.on(plain[at:edge]))
            at = edge
        (worn.add if opens else worn.discard)(order)
    pieces.append(plain[at:])
    return "".join(pieces)
