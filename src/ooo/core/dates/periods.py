"""What a stretch of days may mean where one day is asked for: its first day, its last, or both.

A week is Monday to Friday, as people at work mean it; its numbers are those of ISO 8601.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from ooo.core.dates.bad import Offer
from ooo.core.dates.counted import offered
from ooo.core.dates.grammar import read_offer
from ooo.core.dates.of_month import in_numbers, nth_of_month
from ooo.core.dates.phrases import PARTS_OF_A_PERIOD, PERIOD_OF_UNIT, WEEK, Stretch
from ooo.core.dates.steps import Look, end_of, end_of_month, nearest_weekday, step
from ooo.core.dates.words import FRENCH_MONTHS, MONTHS, NAMED_DAYS, UNITS, WEEKDAYS

_WHICH: Final = {
    **dict.fromkeys(("next", "prochain", "prochaine", "pro"), 1),
    **dict.fromkeys(("this", "ce", "cet", "cette"), 0),
}
_IN: Final = "(?:(?:in|on|by|the|en|la|dans|pour) )*"
_WEEK_OF: Final = rf"{_IN}{WEEK} (?:(?:of|commencing|starting|de) )?((?:the|du) .+|.*[a-z].*)"
_PART: Final = f"{WEEK}|half|quinzaine"
_AS_DAYS: Final = frozenset([*WEEKDAYS, *NAMED_DAYS])
"""What a week is counted from: `a week today`, `two weeks friday`."""
_COURSE: Final = r"^(?:dans |au |in |over )?(?:courant|cours|course) "
_MONTH_OF: Final = rf"\b(?:mois|month) (?=(?:{'|'.join(MONTHS)})\b)"
_NTH_PARTS: Final = r"([1-4]) (quarter|trimestre|half|semestre)"
_NUMBERED_WEEK: Final = rf"{WEEK} ([0-9]{{1,2}})|[sw]([0-9]{{2}})"
_QUARTER_OR_HALF: Final = r"(?:[qt]([1-4])|[hs]([12]))(?: ([0-9]{4}))?"
_BOTH: Final[tuple[Stretch, ...]] = ("first", "last")
_AHEAD: Final = dt.timedelta(183)
"""How far ahead a week is that its number alone can mean."""


class _Period(Struct, frozen=True):
    first: dt.date
    last: dt.date

    def day(self, part: Stretch) -> dt.date:
        """Give the day that this part of it is."""
        if part == "first":
            return self.first
        if part == "last":
            return self.last
        half = self.first + (self.last - self.first) / 2
        return half if self.last - self.first < dt.timedelta(7) else half.replace(day=15)


def in_period(phrase: str, bare: Sequence[str], look: Look) -> list[Offer]:
    """Give the days that folded words may mean, none of them before today.

    `bare` are the words of the phrase without those that only link.
    """
    text = re.sub(_COURSE, "courant ", " ".join(bare).replace("-", " ").replace("d'", ""))
    text = re.sub(_MONTH_OF, "", text).removesuffix(" ci")
    words = re.sub(r"^(?:dans|in) (?=\S+ (?:half|quinzaine))", "", text).split()
    if look.back or not words:
        return []
    parts = PARTS_OF_A_PERIOD.get(words[0], ())
    rest = words[1:] if parts else words
    try:
        return (
            _of_weekday(words, look)
            or nth_of_month(phrase, words, look)
            or _of_month(parts, rest, look)
            or _of(_period(phrase, rest, look, named=bool(parts)), parts or _BOTH, look)
            or _of_unnamed(parts, rest, look)
        )
    except (ValueError, OverflowError):
        return []


def _of(period: _Period | None, parts: Sequence[Stretch], look: Look) -> list[Offer]:
    days = dict.fromkeys(period.day(part) for part in parts) if period else ()
    return [offer for day in days if day >= look.today for offer in offered(f"{day}", look)]


def _of_weekday(words: Sequence[str], look: Look) -> list[Offer]:
    """Offer the Tuesday of `tuesday next week`."""
    days = [word for word in words if word in WEEKDAYS]
    unit, away = _unit([word for word in words if word not in WEEKDAYS])
    if len(days) != 1 or unit != "w":
        return []
    day = _week(look.today).first + dt.timedelta(7 * away + WEEKDAYS[days[0]])
    return list(offered(f"{day}", look)) if day >= look.today else []


def _of_month(parts: Sequence[Stretch], words: Sequence[str], look: Look) -> list[Offer]:
    """Offer the first and the last day of `in december`, the first of `debut decembre`, in words.

    A month's name alone may be anything.
    """
    match words:
        case [month, *year] if month in MONTHS and len(year) <= 1:
            end = "fin" if month in FRENCH_MONTHS else "end"
            days = {"first": "1", "middle": "15", "last": end}
            typed = (" ".join((days[part], *words)) for part in parts)
            return [offer for text in typed for offer in offered(text, look)]
        case _:
            return []


def _of_unnamed(parts: Sequence[Stretch], words: Sequence[str], look: Look) -> list[Offer]:
    """Offer the next start of a month of `debut de mois`, the next middle of `mi-mois`.

    Of `courant de la semaine` it is the end of what is running.
    """
    unit = UNITS.get(words[0], "") if len(words) == 1 else ""
    if unit not in PERIOD_OF_UNIT or not parts:
        return []
    if parts[-1] == "last":
        return list(offered(f"{end_of(PERIOD_OF_UNIT[unit], today=look.today)}", look))
    this = _around(look.today, unit)
    coming = (_around(step(this.first, away, unit), unit).day(parts[0]) for away in (0, 1))
    return list(offered(f"{next(day for day in coming if day > look.today)}", look))


def _around(day: dt.date, unit: str) -> _Period:
    """Give the week, month, quarter or year that a day is in."""
    if unit == "w":
        return _week(day)
    last = end_of(PERIOD_OF_UNIT[unit], today=day)
    return _Period(step(last + dt.timedelta(1), -1, unit), last)


def _period(phrase: str, words: Sequence[str], look: Look, *, named: bool) -> _Period | None:
    """Give the period that the words are of; `named` says that a part of it was."""
    text = " ".join(words)
    of = re.fullmatch(_WEEK_OF, phrase)
    if of and of[1] not in _AS_DAYS and (day := read_offer(of[1].replace("du ", "le ", 1), look)):
        return _week(day)
    if found := re.fullmatch(_NUMBERED_WEEK, text):
        return _numbered_week(int(found[1] or found[2]), look)
    # Alone they are more often what the promise is about: `the slides on Q1`.
    if named and (found := re.fullmatch(_QUARTER_OR_HALF, text)):
        months = 3 if found[1] else 6
        return _part_of_a_year(int(found[1] or found[2]), months, found[3], look)
    if named and (found := re.fullmatch(_NTH_PARTS, in_numbers(text))):
        months = 3 if found[2] in {"quarter", "trimestre"} else 6
        return _part_of_a_year(int(found[1]), months, None, look)
    if named and re.fullmatch("[0-9]{4}", text):
        return _part_of_a_year(1, 12, text, look)
    return _nth_week(words, look) or _running(words, look)


def _week(day: dt.date) -> _Period:
    monday = day - dt.timedelta(day.weekday())
    return _Period(monday, monday + dt.timedelta(4))


def _numbered_week(number: int, look: Look) -> _Period | None:
    year = look.today.isocalendar().year
    weeks = (_week(dt.date.fromisocalendar(y, number, 1)) for y in (year, year + 1))
    coming = (week for week in weeks if look.today <= week.last <= look.today + _AHEAD)
    return next(coming, None)


def _part_of_a_year(number: int, months: int, year: str | None, look: Look) -> _Period:
    """Give the so manieth stretch of so many months, of that year or else the next to end."""
    first = dt.date(int(year or look.today.year), months * (number - 1) + 1, 1)
    last = end_of_month(first.year, months * number)
    if year or last >= look.today:
        return _Period(first, last)
    return _Period(first.replace(year=first.year + 1), last.replace(year=last.year + 1))


def _nth_week(words: Sequence[str], look: Look) -> _Period | None:
    """Give seven days of a month, or half of it: `first week december`."""
    match in_numbers(" ".join(words)).split():
        case [("1" | "2" | "3" | "4" | "-1") as nth, part, month, *year] if re.fullmatch(
            _PART, part
        ):
            end = read_offer(" ".join(("end", month, *year)), look)
            if end is None:
                return None
            if not re.fullmatch(WEEK, part):
                middle = end.replace(day=15)
                return _Period(*((end.replace(day=1), middle) if nth == "1" else (middle, end)))
            last = end if nth == "-1" else end.replace(day=7 * int(nth))
            return _Period(last - dt.timedelta(6), last)
        case _:
            return None


def _running(words: Sequence[str], look: Look) -> _Period | None:
    """Give next week, month, quarter or year, or what is left of this one: its end."""
    unit, away = _unit(words)
    if not unit:
        return None
    end = end_of(PERIOD_OF_UNIT[unit], today=look.today)
    if not away:
        return _Period(end, end)
    if unit == "w":
        return _week(nearest_weekday(0, look=look))
    first = end + dt.timedelta(1)
    return _Period(first, step(first, 1, unit) - dt.timedelta(1))


def _unit(words: Sequence[str]) -> tuple[str, int]:
    """Give the unit of two words, and how many of them it is away: 0 for this one, 1 for next."""
    match sorted(words, key=_WHICH.__contains__):
        case [word, which] if which in _WHICH and UNITS.get(word) in PERIOD_OF_UNIT:
            return UNITS[word], _WHICH[which]
        case _:
            return "", 0
