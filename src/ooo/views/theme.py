"""What ink can mean, how each meaning looks, and a drawing in it; colour only repeats the words."""

from collections.abc import Iterable, Mapping

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

THEME: Mapping[str, Style] = {
    "title": Style(bold=True),
    "heading": Style(bold=True),
    "person": Style(bold=True),
    "match": Style(bold=True),
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


def render(drawing: Iterable[Segment], *, color: bool) -> str:
    """Give the text of a drawing, with `color` in the codes of what its pieces wear."""
    return "".join([_inked(*segment) if color else segment.text for segment in drawing])


def _inked(text: str, style: Style | None, _control: object) -> str:
    return style.render(text, color_system=ColorSystem.STANDARD) if style else text
