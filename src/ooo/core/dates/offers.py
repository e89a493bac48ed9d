"""What was likely meant by a date that is refused, offered as words that can be typed.

Nothing here is ever taken for a date: an offer is read by the grammar and shown with its day.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final

from ooo.core.dates.bad import BadDate, BadTime, DateAsked, DateWithTime, Offer, UnclearDate
from ooo.core.dates.clock import parse_time, split_time
from ooo.core.dates.counted import (
    bare_number,
    count_and_unit,
    counted_from,
    days_after,
    hours,
    offered,
    within,
    working_days,
)
from ooo.core.dates.grammar import OtherWeekday, Unsure, YearBeyond, read_day, read_offer
from ooo.core.dates.kinds import readings
from ooo.core.dates.periods import in_period
from ooo.core.dates.phrases import LIMITS, OTHER_PHRASES
from ooo.core.dates.steps import Look, nearest_day_of_year
from ooo.core.dates.words import (
    MONTHS,
    NUMBERS_IN_WORDS,
    PARTS_OF_A_DAY,
    WEEKDAY_ROWS,
    WEEKDAYS,
    fold,
)

_AHEAD: Final = frozenset(
    ["next", "this", "coming", "following", "prochain", "pro", "suivant", "ce", "en", "huit"]
)
_WEEKENDS: Final = frozenset(["weekend", "week-end", "we"])
_BEHIND: Final = frozenset(["last", "this", "dernier", "passe", "ce"])
_FILLERS: Final = frozenset(["the", "of", "on", "by", "le", "la", "de", "du", "pour", "d'ici"])
_LONGEST: Final = 100
"""Characters of the longest words that may mean a day."""

_LINKED: Final = _FILLERS | {"at", "in", "en", "a", "dans"}
_BEFORE_IT: Final = frozenset(["before", "avant"])
_BEFORE: Final = _BEFORE_IT | {"for", "dici"}
_AHEAD_OF_IT: Final = "@!>[*_~ "
_BEHIND_IT: Final = " .,;:!?\N{HORIZONTAL ELLIPSIS}\N{EN DASH}\N{EM DASH}-*_~]"
_EITHER: Final = r"(.+)(?: or | ou |/)(.+)"
_RANGE: Final = (
    r"(?:between|entre) (.+) (?:and|et) (.+)|(?:from|du) (.+) (?:to|au) (.+)"
    r"|(.+?) ?[-\N{EN DASH}] ?(.+)"
)
_DAY: Final = r"([0-9]{1,2}(?:st|nd|rd|th|er)?)"
_AND: Final = r"(?: ?[-/\N{EN DASH}] ?| (?:or|and|to|ou|et|au) )"
_TWO_DAYS: Final = rf"(?:from |between |entre )?{_DAY}{_AND}{_DAY} (.+)"
_SHORT_YEAR: Final = rf"({_DAY} [a-z]+\.?) '?([0-9]{{2}})"
_THIS_COMING: Final = r"(.*[0-9].*) (?:next|coming|prochain)"
_TIME_BEFORE: Final = r"[, ]+(?:before|by|around|avant|vers)$"


def refuse(text: str, asked: DateAsked) -> BadDate:
    """Give the refusal of text that is outside the grammar, with what can be typed instead."""
    if len(text) > _LONGEST:
        return BadDate(text, examples=asked.examples)
    phrase = _unlimited(fold(text))
    day, time = ("", "") if any(hours(phrase, asked.look)) else split_time(phrase)
    if time and not asked.times:
        return DateWithTime(
            text, offers=_offers(day or "today", asked.look), examples=asked.examples
        )
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
    if len(phrase) > _LONGEST:
        return []
    bare = _unlimited(phrase)
    day, time = split_time(bare)
    day = re.sub(_TIME_BEFORE, "", day) if time else day
    return list(hours(bare, look)) or _in_words(day, look)


def _offers(phrase: str, look: Look) -> list[Offer]:
    """Give what the first guess that fits makes of a folded phrase."""
    return (
        list(hours(phrase, look))
        or _in_words(_unlimited(phrase), look)
        or list(bare_number(phrase, look))
        or list(count_and_unit(phrase, look))
        or in_period(f"in {phrase}", ["in", *phrase.split()], look)
    )


def _unlimited(phrase: str) -> str:
    """Give a phrase without what may stand around a date and leaves it what it is."""
    bare = re.sub(r"\ba couple (?:of )?", "2 ", phrase).lstrip(_AHEAD_OF_IT).rstrip(_BEHIND_IT)
    if bare.startswith("(") and bare.endswith(")"):
        bare = bare[1:-1]
    limit = next((limit for limit in LIMITS if bare.endswith(f" {limit}")), "")
    if bare.removesuffix(limit).strip() in _LINKED:
        return bare
    bare = bare.removesuffix(limit)
    return bare if bare == phrase else _unlimited(bare)


def _in_words(phrase: str, look: Look) -> list[Offer]:
    words = [word.strip(".,") for word in phrase.split()]
    bare = [word for word in words if word not in _FILLERS]
    return (
        list(offered(phrase, look))
        or list(_other_weekday(phrase, look))
        or list(_phrase(" ".join(bare), look))
        or list(_either(phrase, " ".join(bare), look))
        or list(_part_of_a_day(words, look))
        or in_period(phrase, bare, look)
        or list(days_after(phrase, look))
        or list(counted_from(phrase, look))
        or list(_before(words, look))
        or list(within(phrase, look))
        or list(working_days(phrase, look))
        or list(_spelled(words, look))
        or list(_which_weekday(bare, look))
        or list(_numbers(" ".join(bare), look))
        or list(_in_figures(" ".join(bare), look))
    )


def _phrase(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer what a phrase of the table may mean."""
    if not look.back:
        for meant in OTHER_PHRASES.get(phrase, ()):
            yield from offered(meant, look)


def _part_of_a_day(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the day of `tomorrow morning`."""
    if words[1:] and words[-1] in PARTS_OF_A_DAY:
        yield from _in_words(" ".join(words[:-1]), look)


def _before(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the day before and the day itself of `avant vendredi` and `for friday`."""
    if not words or words[0] not in _BEFORE or look.back:
        return
    rest = " ".join(words[1:])
    offers = _in_words(rest, look)
    if not offers and words[0] in _BEFORE_IT:
        offers = in_period(f"in {rest}", ["in", *words[1:]], look)[:1]
    if not offers:
        return
    first = offers[0]
    has_before = words[0] in _BEFORE_IT or (words[0] == "for" and read_offer(rest, look))
    if has_before and {"fin", "end"}.isdisjoint(words) and first.day > look.today:
        day = first.day - dt.timedelta(1)
        yield next(_worded(day, [*_named_like(first.typed, -1), "today"], look), Offer.iso(day))
        offers = [first]
    yield from offers


def _other_weekday(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the Thursday and the 4th of `thu 4 dec`, which is a Friday."""
    try:
        read_day(phrase, look)
    except OtherWeekday as other:
        named = next(word for word in re.findall("[a-z]+", phrase) if word in WEEKDAYS)
        meant = other.day + dt.timedelta(WEEKDAYS[named] - other.day.weekday())
        for day in sorted((meant, other.day)):
            yield from offered(f"{day}", look)
    except (ValueError, OverflowError, Unsure, YearBeyond):
        return


def _either(phrase: str, bare: str, look: Look) -> Iterator[Offer]:
    """Offer both days of `monday or tuesday`, `7-8 dec`, `between monday and wednesday`.

    Each is a date as it stands; the end of a stretch is after its start.
    """
    pairs = re.fullmatch(_TWO_DAYS, bare)
    pair = [f"{pairs[1]} {pairs[3]}", f"{pairs[2]} {pairs[3]}"] if pairs else []
    either, stretch = re.fullmatch(_EITHER, phrase), re.fullmatch(_RANGE, phrase)
    for both in (pair, *(found.groups() for found in (either, stretch) if found)):
        offers = [offer for typed in both if typed for offer in offered(typed, look)]
        if len(offers) == len(("first", "last")):
            first, last = offers
            if stretch and last.day < first.day and last.typed in WEEKDAYS:
                last = Offer.iso(last.day + dt.timedelta(7))
            yield from (first, last)
            return


def _in_figures(words: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `30 nov 26`, of `3-dec-2026` and of `7 dec prochain`."""
    spaced = words.replace("-", " ")
    if found := re.fullmatch(_SHORT_YEAR, spaced):
        yield from offered(f"{found[1]} 20{found[3]}", look)
    elif found := re.fullmatch(_THIS_COMING, words):
        yield from offered(found[1], look)
    elif spaced != words:
        yield from offered(spaced, look)


def _spelled(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the day of `premier decembre`, `on the fourth`, `au 15`, `vend`."""
    says_day = len(words) > len(("the", "fourth")) or not MONTHS.keys().isdisjoint(words)
    numbers = [NUMBERS_IN_WORDS.get(word, word) for word in words] if says_day else words
    spelled = ["vendredi" if word in {"vend", "vendr"} else word for word in numbers]
    if spelled[:1] == ["au"] and len(spelled) == len(("au", "15")):
        spelled[0] = "le"
    if spelled != words:
        yield from offered(" ".join(spelled), look)


def _which_weekday(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer both days of `next fri` or `mardi en huit`; looking back, of `last fri`."""
    words = ["saturday" if word in _WEEKENDS and not look.back else word for word in words]
    days = [word for word in words if word in WEEKDAYS]
    others = [word for word in words if word not in WEEKDAYS]
    which = _BEHIND if look.back else _AHEAD
    if len(days) != 1 or not others or not which.issuperset(others):
        return
    for offer in offered(days[0], look):
        yield offer
        other = offer.day + dt.timedelta(-7 if look.back else 7)
        yield from offered(other.isoformat(), look)


def _numbers(word: str, look: Look) -> Iterator[Offer]:
    """Offer the readings of `03/12`, the day first and the month first, as ISO dates."""
    for day, month, year in readings(word):
        if year is not None:
            yield from offered(f"{year}-{month:02}-{day:02}", look)
            continue
        try:
            yield Offer.iso(nearest_day_of_year(month, day, look=look))
        except ValueError:
            continue


def _named_like(word: str, away: int) -> Iterator[str]:
    """Give the weekday so many days away from the one named, in the form it is named in."""
    if word in WEEKDAYS:
        row = WEEKDAY_ROWS[WEEKDAYS[word]].split()
        other = WEEKDAY_ROWS[(WEEKDAYS[word] + away) % len(WEEKDAY_ROWS)].split()
        yield other[min(row.index(word), len(other) - 1)]


def _worded(day: dt.date, phrases: Iterable[str], look: Look) -> Iterator[Offer]:
    """Offer a day by those of the phrases that mean it."""
    return (Offer(phrase, day) for phrase in phrases if read_offer(phrase, look) == day)
