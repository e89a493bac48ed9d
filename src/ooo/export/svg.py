"""Charts as pictures that say all they show: for a page alone, and loaded where one is drawn.

Shape alone tells readings (dots) from where they should be (an upright stroke, or dashes).
"""

from collections.abc import Iterable
from html import escape

from ooo.words.outline import Bar, Plot, Spot
from ooo.words.run import Runs, plain

_LEFT, _RIGHT, _TOP, _BOTTOM, _MIDDLE = 40, 280, 12, 100, 14
_PICTURE = """\
<figure>
<svg viewBox="0 0 320 {height}" role="img" aria-labelledby="t{at} d{at}">
<title id="t{at}">{title}</title>
<desc id="d{at}">{aloud}</desc>
{drawn}
</svg>
<figcaption>{caption}</figcaption>
</figure>"""


def picture(bar: Bar, at: int, caption: str) -> str:
    """Give the picture of a bar, the `at`th of its page, with a caption that is markup already.

    Where it has a plot, that is drawn.
    """
    drawn = _plot(bar, bar.plot) if bar.plot else _bar(bar)
    return _PICTURE.format(
        at=at,
        height=128 if bar.plot else 28,
        title=_text(bar.numbers),
        aloud=_text(bar.aloud),
        drawn="\n".join(drawn),
        caption=caption,
    )


def _bar(bar: Bar) -> Iterable[str]:
    here = _across(bar.part)
    yield _words("start", _LEFT - 8, _MIDDLE + 5, bar.start)
    yield f'<path class="way" d="M{_LEFT} {_MIDDLE}H{_RIGHT}"/>'
    yield f'<path class="done" d="M{_LEFT} {_MIDDLE}H{here}"/>'
    if bar.line is not None:
        yield f'<path class="line" d="M{_across(bar.line)} 4V24"/>'
    yield f'<circle class="here" cx="{here}" cy="{_MIDDLE}" r="6"/>'
    yield _words("target", _RIGHT + 8, _MIDDLE + 5, bar.target)


def _plot(bar: Bar, plot: Plot) -> Iterable[str]:
    yield f'<path class="axis" d="M{_LEFT} {_BOTTOM + 8}H{_RIGHT}"/>'
    if plot.line:
        yield f'<path class="line dashed" d="{_path(plot.line)}"/>'
    yield f'<path class="way" d="{_path(plot.readings)}"/>'
    for place in plot.readings:
        x, y = _spot(place)
        yield f'<circle class="here" cx="{x}" cy="{y}" r="5"/>'
    yield _words("start", _LEFT - 10, _down(plot.start) + 5, bar.start)
    yield _words("target", _RIGHT + 10, _down(plot.target) + 5, bar.target)
    yield _words("begins", _LEFT, _BOTTOM + 24, plot.begins)
    yield _words("ends", _RIGHT, _BOTTOM + 24, plot.ends)


def _path(places: Iterable[Spot]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in map(_spot, places))


def _spot(place: Spot) -> tuple[int, int]:
    across, up = place
    return _across(across), _down(up)


def _across(part: float) -> int:
    """Give how far to the right a part of the way is, in whole units."""
    return round(_LEFT + part * (_RIGHT - _LEFT))


def _down(up: float) -> int:
    return round(_BOTTOM - up * (_BOTTOM - _TOP))


def _words(kind: str, x: int, y: int, runs: Runs) -> str:
    """Give words at a place; a start and an end stand to the left of theirs."""
    anchor = ' text-anchor="end"' if kind in {"start", "ends"} else ""
    return f'<text x="{x}" y="{y}"{anchor}>{_text(runs)}</text>'


def _text(runs: Runs) -> str:
    return escape(plain(runs))
