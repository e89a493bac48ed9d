"""What ink can mean, and what each meaning looks like; colour only repeats what the words say."""

from collections.abc import Mapping

from rich.color import ColorSystem
from rich.style import Style
from rich.text import Text

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

_NONE = Style.null()


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
            style = _NONE
            for index in sorted(worn):
                style += THEME[str(spans[index].style)]
            pieces.append(style.render(plain[at:edge], color_system=ColorSystem.STANDARD))
            at = edge
        (worn.add if opens else worn.discard)(order)
    pieces.append(plain[at:])
    return "".join(pieces)
