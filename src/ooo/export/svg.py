"""A bar as a picture that says all it shows: for a page alone, and loaded where one is drawn.

Shape alone tells apart how far it has come (a dot) and where the line was (an upright stroke).
"""

from html import escape

from ooo.words.outline import Bar
from ooo.words.run import Runs, plain

_LEFT, _RIGHT, _MIDDLE = 40, 280, 14
_PICTURE = """\
<figure>
<svg viewBox="0 0 320 28" role="img" aria-labelledby="t{at} d{at}">
<title id="t{at}">{title}</title>
<desc id="d{at}">{aloud}</desc>
<text x="32" y="19" text-anchor="end">{start}</text>
<path class="way" d="M{left} {middle}H{right}"/>
<path class="done" d="M{left} {middle}H{here}"/>
{line}<circle class="here" cx="{here}" cy="{middle}" r="6"/>
<text x="288" y="19">{target}</text>
</svg>
<figcaption>{caption}</figcaption>
</figure>"""
_LINE = '<path class="line" d="M{at} 4V24"/>\n'


def picture(bar: Bar, at: int, caption: str) -> str:
    """Give the picture of a bar, the `at`th of its page, with a caption that is markup already."""
    line = _LINE.format(at=_place(bar.line)) if bar.line is not None else ""
    return _PICTURE.format(
        at=at,
        title=_text(bar.numbers),
        aloud=_text(bar.aloud),
        start=_text(bar.start),
        target=_text(bar.target),
        left=_LEFT,
        right=_RIGHT,
        middle=_MIDDLE,
        here=_place(bar.part),
        line=line,
        caption=caption,
    )


def _place(part: float) -> int:
    """Give where on the way a part of it lies, in whole units."""
    return round(_LEFT + part * (_RIGHT - _LEFT))


def _text(runs: Runs) -> str:
    return escape(plain(runs))
