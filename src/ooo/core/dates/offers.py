"""What was likely meant by a date that is refused, offered as words that can be typed.

Nothing here is ever taken for a date: an offer is read by the grammar and shown with its day.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from ooo.core.dates.bad import BadDate, BadTime, DateWithTime, Offer, UnclearDate
from ooo.core.dates.clock import parse_time, split_time
from ooo.core.dates.grammar import read_offer
from ooo.core.dates.kinds import readings
from ooo.core.dates.steps import Look, end_of_month, nearest_day_of_year, nearest_weekday
from ooo.core.dates.words import (
    COUNTS,
    FRENCH_MONTHS,
    LIMITS,
    MONTHS,
    OTHER_PHRASES,
    OTHER_UNITS,
    PARTS_OF_A_DAY,
    PARTS_OF_A_MONTH,
    STEP_UNITS,
    UNITS,
    WEEKDAY_ROWS,
    WEEKDAYS,
    fold,
    ordinal,
)
from ooo.errors import Saying

_AHEAD: Final = frozenset(["next", "this", "coming", "prochain", "ce", "en", "huit"])
_BEHIND: Final = frozenset(["last", "this", "dernier", "passe", "ce"])
_FILLERS: Final = frozenset(["the", "of", "on", "by", "le", "la", "de", "du", "pour", "d'ici"])
_BEFORE: Final = frozenset(["before", "avant", "for", "dici"])
_WITHIN: Final = frozenset(["within", "sous"])
_A_WEEK_OR_TWO: Final = {8: "+1w", 15: "+2w"}
"""What so many days are in French, where people count both ends."""

_LAST_ORDINAL: Final = 31
_BARE: Final = r"\+?([1-9][0-9]{0,2})"
_COUNT: Final = r"(?:\+ ?)?([0-9]{1,4}) ?([a-z]+)"
_DAYS_AFTER: Final = r"j ?\+ ?([0-9]{1,3})"
_HOURS: Final = r"(?:in|within|dans|sous|d'ici) (24|48|72|96) ?(?:h|hrs|hours|heures)"
_HOURS_OF_A_DAY: Final = 24


class DateAsked(Struct, frozen=True):
    """What a date was asked for: which way it looks, whether it takes a time, and what to write."""

    look: Look
    examples: Saying
    times: bool = False


def refuse(text: str, asked: DateAsked) -> BadDate:
    """Give the refusal of text that is outside the grammar, with what can be typed instead."""
    phrase = fold(text)
    day, time = ("", "") if any(_hours(phrase, asked.look)) else split_time(phrase)
    if time and not asked.times:
        return DateWithTime(text, offers=_offers(day, asked.look), examples=asked.examples)
    clock = parse_time(time)
    if time and clock is None:
        return BadTime(text, examples=asked.examples)
    offers = _offers(day or ("today" if time else phrase), asked.look)
    if clock:
        offers = [Offer(f"{offer.typed} {clock:%H:%M}", offer.day) for offer in offers]
    refusal = UnclearDate if len(offers) > 1 else BadDate
    return refusal(text, offers=offers, examples=asked.examples)


def in_words(phrase: str, look: Look) -> list[Offer]:
    """Give the days that folded words, with or without a time, may mean.

    No bare number has any, nor has a month's name alone.
    """
    bare = _unlimited(phrase)
    return list(_hours(bare, look)) or _in_words(split_time(bare)[0], look)


def _offers(phrase: str, look: Look) -> list[Offer]:
    """Give what the first guess that fits makes of a folded phrase."""
    return (
        list(_hours(phrase, look))
        or _in_words(_unlimited(phrase), look)
        or list(_bare(phrase, look))
        or list(_count(phrase, look))
        or list(_part_of_a_month(["in", *phrase.split()], look))
    )


def _unlimited(phrase: str) -> str:
    """Give a phrase without brackets around it and without a limit behind it."""
    if phrase.startswith("("):
        phrase = phrase.removeprefix("(").removesuffix(")")
    return next(
        (
            phrase.removesuffix(f" {limit}").rstrip(",")
            for limit in LIMITS
            if phrase.endswith(f" {limit}")
        ),
        phrase,
    )


def _in_words(phrase: str, look: Look) -> list[Offer]:
    words = [word.strip(".,") for word in phrase.split()]
    bare = [word for word in words if word not in _FILLERS]
    return (
        list(_typed(phrase, look))
        or list(_phrase(" ".join(bare), look))
        or list(_part_of_a_day(words, look))
        or list(_part_of_a_month(bare, look))
        or list(_days_after(phrase, look))
        or list(_before(words, look))
        or list(_within(words, look))
        or list(_which_weekday(bare, look))
        or list(_numbers(" ".join(bare), look))
    )


def _typed(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer a phrase as it stands, when it is a date."""
    if day := read_offer(phrase, look):
        yield Offer(phrase, day)


def _phrase(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer what a phrase of the table may mean."""
    if not look.back:
        for meant in OTHER_PHRASES.get(phrase, ()):
            yield from _of_the_next(meant, look) if meant.endswith("+") else _typed(meant, look)


def _of_the_next(meant: str, look: Look) -> Iterator[Offer]:
    """Offer a weekday of next week, or an end of next month."""
    try:
        monday = nearest_weekday(0, look=look)
        next_month = end_of_month(look.today.year, look.today.month) + dt.timedelta(1)
        days = {
            "monday+": monday,
            "friday+": monday + dt.timedelta(4),
            "first+": next_month,
            "last+": end_of_month(next_month.year, next_month.month),
        }
    except OverflowError:
        return
    yield from _typed(days[meant].isoformat(), look)


def _part_of_a_day(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the day of `tomorrow morning`."""
    if words[1:] and words[-1] in PARTS_OF_A_DAY:
        yield from _in_words(" ".join(words[:-1]), look)


def _part_of_a_month(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the first and the last day of `in december`, the first of `debut decembre`."""
    match " ".join(words).replace("-", " ").split():
        case [part, month, *year] if month in MONTHS and len(year) <= 1 and not look.back:
            for day in PARTS_OF_A_MONTH.get(part, ()):
                typed = "fin" if day == "end" and month in FRENCH_MONTHS else day
                yield from _typed(" ".join((typed, month, *year)), look)
        case _:
            return


def _hours(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `sous 48h`, which is so many days from today."""
    if (match := re.fullmatch(_HOURS, phrase)) and not look.back:
        yield from _typed(f"+{int(match[1]) // _HOURS_OF_A_DAY}d", look)


def _days_after(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `J+3`."""
    if (match := re.fullmatch(_DAYS_AFTER, phrase)) and not look.back:
        yield from _typed(f"+{int(match[1])}d", look)


def _before(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the day before and the day itself of `avant vendredi` and `for friday`."""
    if not words or words[0] not in _BEFORE or look.back:
        return
    for offer in _in_words(" ".join(words[1:]), look):
        has_before = words[0] != "dici" and "fin" not in words and "end" not in words
        if has_before and offer.day > look.today:
            day = offer.day - dt.timedelta(1)
            yield next(_worded(day, [*_named_like(offer.typed, -1), "today"], look), _iso(day))
        yield offer


def _within(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the day of `within 2 weeks`, and both that `sous 15 jours` may mean."""
    number, unit = (words[1], words[2]) if len(words) == len(("sous", "15", "jours")) else ("", "")
    if not words or words[0] not in _WITHIN or unit not in UNITS or look.back:
        return
    count = COUNTS.get(number) or (int(number) if re.fullmatch("[0-9]{1,4}", number) else 0)
    if count:
        if words[0] == "sous" and UNITS[unit] == "d" and count in _A_WEEK_OR_TWO:
            yield from _typed(_A_WEEK_OR_TWO[count], look)
        yield from _typed(f"+{count}{UNITS[unit]}", look)


def _which_weekday(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer both days of `next fri` or `mardi en huit`; looking back, of `last fri`."""
    days = [word for word in words if word in WEEKDAYS]
    others = [word for word in words if word not in WEEKDAYS]
    which = _BEHIND if look.back else _AHEAD
    if len(days) != 1 or not others or not which.issuperset(others):
        return
    for offer in _typed(days[0], look):
        yield offer
        other = offer.day + dt.timedelta(-7 if look.back else 7)
        yield from _typed(other.isoformat(), look)


def _numbers(word: str, look: Look) -> Iterator[Offer]:
    """Offer the readings of `03/12`, the day first and the month first, as ISO dates."""
    for day, month, year in readings(word):
        if year is not None:
            yield from _typed(f"{year}-{month:02}-{day:02}", look)
            continue
        try:
            yield _iso(nearest_day_of_year(month, day, look=look))
        except ValueError:
            continue


def _bare(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer `15th` and `+15d` for `15`."""
    if match := re.fullmatch(_BARE, phrase):
        number = int(match[1])
        if number <= _LAST_ORDINAL and phrase == match[1]:
            yield from _typed(ordinal(number), look)
        yield from _typed(f"+{number}d", look)


def _count(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer `+1mo` for `1m`, `+2w` for `2 weeks`."""
    if match := re.fullmatch(_COUNT, re.sub("^(in|dans) ", "", phrase)):
        units = {**OTHER_UNITS, **STEP_UNITS}
        yield from _typed(f"+{int(match[1])}{units.get(match[2], match[2])}", look)


def _named_like(word: str, away: int) -> Iterator[str]:
    """Give the weekday so many days away from the one named, in the form it is named in."""
    if word in WEEKDAYS:
        row = WEEKDAY_ROWS[WEEKDAYS[word]].split()
        other = WEEKDAY_ROWS[(WEEKDAYS[word] + away) % len(WEEKDAY_ROWS)].split()
        yield other[min(row.index(word), len(other) - 1)]


def _worded(day: dt.date, phrases: Iterable[str], look: Look) -> Iterator[Offer]:
    """Offer a day by those of the phrases that mean it."""
    return (Offer(phrase, day) for phrase in phrases if read_offer(phrase, look) == day)


def _iso(day: dt.date) -> Offer:
    return Offer(day.isoformat(), day)
