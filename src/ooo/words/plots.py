"""How a goal's readings went over time, beside their line: places for a pen to draw."""

import datetime as dt
from collections.abc import Iterable

from ooo.core.growth.progress import Measured
from ooo.core.growth.thresholds import TREND
from ooo.words.language import Language
from ooo.words.outline import Plot, Spot


def plot_of(language: Language, numbers: Measured, *, today: dt.date) -> Plot | None:
    """Give the plot of a goal; None where two readings would look like a trend.

    There is none either where there is no way to go, or only a single day.
    """
    if numbers.start is None or numbers.target is None or len(numbers.readings) < TREND:
        return None
    read = [(each.on, each.value) for each in numbers.readings]
    line = numbers.drawn
    days = [day for day, _ in (*read, *line)]
    values = [numbers.start, numbers.target, *(value for _, value in (*read, *line))]
    first, last, low, high = min(days), max(days), min(values), max(values)
    if first == last or low == high:
        return None

    def up(value: float) -> float:
        return (value - low) / (high - low)

    def places(points: Iterable[tuple[dt.date, float]]) -> tuple[Spot, ...]:
        return tuple(((day - first) / (last - first), up(value)) for day, value in points)

    legend = "dots are readings, dashes the line" if line else "dots are readings"
    return Plot(
        begins=(language.short_day(first, today=today),),
        ends=(language.short_day(last, today=today),),
        readings=places(read),
        line=places(line),
        start=up(numbers.start),
        target=up(numbers.target),
        legend=language.say(legend),
    )
