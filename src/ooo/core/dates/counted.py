"""Days that are counted from another, in words that are no date, offered as words that are.

`sous 15 jours`, `J+3`, `two days from now`, `in 2 or 3 weeks`.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from ooo.core.dates.bad import Offer
from ooo.core.dates.grammar import read_offer
from ooo.core.dates.phrases import OTHER_UNITS
from ooo.core.dates.steps import Look, step
from ooo.core.dates.words import COUNTS, STEP_UNITS, UNITS, WEEKDAYS, ordinal

_A_WEEK_OR_TWO: Final = {8: "+1w", 15: "+2w"}
"""What so many days are in French, where people count both ends."""

_LEAD: Final = (
    r"(?P<lead>in|within|sous|dans|d'ici|d'ici a)"
    r" (?P<next>the (?:next|coming) |les (?:prochaine?s )?)?"
    r"(?:(?:about|around|roughly|exactly|under|less than|at most|max|maximum"
    r"|environ|moins de|a peu pres|maxi) )?"
)
_MANY: Final = r"(?P<{}>[0-9]{{1,4}}|[a-z]+(?= |-))"
_WITHIN: Final = (
    rf"{_LEAD}{_MANY.format('count')} ?(?P<coming>(?:prochaine?s|more) )?(?P<unit>[a-z]+)"
)
_ONE_OR_OTHER: Final = (
    rf"{_LEAD}{_MANY.format('count')}(?: ?- ?| or | ou | to | a ){_MANY.format('other')}"
    r" ?(?P<unit>[a-z]+)"
)
_OR_ANOTHER: Final = rf"{_LEAD}{_MANY.format('count')} (?P<unit>[a-z]+) (?:or|ou) (?P<other>\w+)"
_ROUND: Final = (
    r"(?:in|within|sous|dans|d'ici) (?:(?:a|the|une|la) )?"
    r"(huitaine|dizaine|quinzaine|fortnight)(?: de jours)?"
)
_ROUND_NUMBERS: Final = {
    "huitaine": "+1w",
    "dizaine": "+10d",
    "quinzaine": "+2w",
    "fortnight": "+2w",
}

_FROM: Final = (
    r"(?:the|le|(?P<count>\w+)) (?P<unit>\w+)"
    r" (?:(?P<way>from|on|after|before|avant|apres) )?(?P<start>.+)"
)
_BESIDE: Final = r"(?:the |la |le )?(?P<way>eve|veille|lendemain) (?:of|de|du) (?P<start>.+)"
_LATER: Final = r"(?P<start>.+) (?P<later>week|fortnight|en huit|en quinze)"
_WEEKS_LATER: Final = {"week": 1, "en huit": 1, "fortnight": 2, "en quinze": 2}
_BEFORE: Final = frozenset(["before", "avant", "eve", "veille"])
_TIME: Final = r"in (\S+) ([a-z]+?)(?:'s?)? time"
_WORKING: Final = (
    r"(?:in|within|sous|dans|d'ici) (\w+)"
    r" (?:(?:working|business) days?|jours? (?:ouvres?|ouvrables?))"
)
_WORKING_DAYS_OF_A_WEEK: Final = 5
_LAST_ORDINAL: Final = 31
_BARE: Final = r"\+?([1-9][0-9]{0,2})"
_COUNT: Final = r"(?:\+ ?)?([0-9]{1,4}) ?([a-z]+)"
_DAYS_AFTER: Final = r"[jd] ?\+ ?([0-9]{1,3})"
_HOURS: Final = r"(?:in|within|dans|sous|d'ici) (24|48|72|96) ?(?:h|hrs|hours|heures)"
_HOURS_OF_A_DAY: Final = 24


def offered(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer a phrase as it stands, when it is a date."""
    if day := read_offer(phrase, look):
        yield Offer(phrase, day)


def hours(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `sous 48h`, which is so many days from today."""
    if (match := re.fullmatch(_HOURS, phrase)) and not look.back:
        yield from offered(f"+{int(match[1]) // _HOURS_OF_A_DAY}d", look)


def days_after(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `J+3`."""
    if (match := re.fullmatch(_DAYS_AFTER, phrase)) and not look.back:
        yield from offered(f"+{int(match[1])}d", look)


def within(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `within the next 2 weeks`, and both that `sous 15 jours` may mean."""
    if look.back:
        return
    if found := re.fullmatch(_ROUND, phrase):
        yield from offered(_ROUND_NUMBERS[found[1]], look)
    elif found := re.fullmatch(_WITHIN, phrase):
        count, unit = _number(found["count"]), _unit(found["unit"])
        french = found["lead"] == "sous" or (found["next"] or "").startswith("les")
        if count and unit == "d" and french and count in _A_WEEK_OR_TWO:
            yield from offered(_A_WEEK_OR_TWO[count], look)
        if count and unit:
            yield from offered(f"+{count}{unit}", look)
    elif found := re.fullmatch(_ONE_OR_OTHER, phrase) or re.fullmatch(_OR_ANOTHER, phrase):
        counts, unit = (_number(found["count"]), _number(found["other"])), _unit(found["unit"])
        if all(counts) and unit:
            yield from (offer for count in counts for offer in offered(f"+{count}{unit}", look))


def working_days(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `within 10 working days`, the days from Monday to Friday alone counted."""
    found = re.fullmatch(_WORKING, phrase)
    if found is None or look.back or not (count := _number(found[1])):
        return
    try:
        monday = look.today - dt.timedelta(look.today.weekday())
        # A weekend is counted from as from the Friday before it.
        since_monday = min(look.today.weekday(), _WORKING_DAYS_OF_A_WEEK - 1) + count
        weeks, days = divmod(since_monday, _WORKING_DAYS_OF_A_WEEK)
        day = monday + dt.timedelta(days, weeks=weeks)
    except OverflowError:
        return
    yield from offered(f"{day}", look)


def counted_from(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `two days from now`, `a week today`, `friday week`, `the day after fri`."""
    if look.back:
        return
    if found := re.fullmatch(_TIME, phrase):
        yield from offered(f"in {found[1]} {found[2]}", look)
    elif (found := re.fullmatch(_LATER, phrase)) and not _is_unclear(**found.groupdict()):
        yield from _stepped(found["start"], _WEEKS_LATER[found["later"]], "w", look)
    elif found := re.fullmatch(_BESIDE, phrase):
        yield from _stepped(found["start"], -1 if found["way"] in _BEFORE else 1, "d", look)
    elif found := re.fullmatch(_FROM, phrase):
        fortnights = re.fullmatch("fortnights?", found["unit"])
        unit = "w" if fortnights else UNITS.get(found["unit"], "")
        count = _number(found["count"] or "one") * (2 if fortnights else 1)
        sign = -1 if found["way"] in _BEFORE else 1
        if count and unit and (found["way"] or unit == "w"):
            yield from _stepped(found["start"], sign * count, unit, look)


def _is_unclear(start: str, later: str) -> bool:
    """Tell `mardi en huit`, which is this Tuesday or the next to some."""
    return start in WEEKDAYS and later == "en huit"


def bare_number(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer `15th` and `+15d` for `15`."""
    if match := re.fullmatch(_BARE, phrase):
        number = int(match[1])
        if number <= _LAST_ORDINAL and phrase == match[1]:
            yield from offered(ordinal(number), look)
        yield from offered(f"+{number}d", look)


def count_and_unit(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer `+1mo` for `1m`, `+2w` for `2 weeks`."""
    if match := re.fullmatch(_COUNT, re.sub("^(in|dans) ", "", phrase)):
        yield from offered(f"+{int(match[1])}{_unit(match[2]) or match[2]}", look)


def _stepped(start: str, count: int, unit: str, look: Look) -> Iterator[Offer]:
    """Offer the day so many units after the one that words are, unless it has been."""
    first = look.today if start == "now" else read_offer(start, look)
    try:
        day = step(first, count, unit) if first else None
    except (ValueError, OverflowError):
        return
    if day and day >= look.today:
        yield from offered(f"{day}", look)


def _unit(word: str) -> str:
    return STEP_UNITS.get(word) or OTHER_UNITS.get(word, "")


def _number(word: str) -> int:
    """Give the number that a word says or writes, or 0."""
    return COUNTS.get(word) or (int(word) if re.fullmatch("[0-9]{1,4}", word) else 0)
