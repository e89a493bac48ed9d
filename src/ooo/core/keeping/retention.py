"""What is older than it should be: named, who left first, and only ever removed by hand.

How long notes on people may be kept is for law and agreement to say; `ooo` only counts.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from msgspec import Struct

from ooo.core.dates.steps import step
from ooo.core.dates.words import STEP_UNITS, fold
from ooo.core.dossier import Dossier
from ooo.core.model import SettledCommitment, SettledPoint
from ooo.core.text.facts import Words
from ooo.core.text.pattern import pattern
from ooo.errors import UsageProblem

_SPAN = pattern(r"([1-9][0-9]{0,3}) ?([a-z]+)")


class BadSpan(UsageProblem):
    """What was typed is no span of time to look back over."""

    says = "{typed:quoted} is no span of time."
    fix = "Write a number of months or years: 24mo or 2y."


class Span(Struct, frozen=True):
    """So many days, weeks, months, quarters or years (`d`, `w`, `mo`, `q`, `y`), ending today.

    `since` is the first day that lies within it.
    """

    count: int
    unit: str
    since: dt.date


class Old(Struct, frozen=True, kw_only=True):
    """Where old entries or closed records stand, how many, and the days of the first and the last.

    `whole` tells that nothing younger stands there, `left` that the person is archived.
    """

    person: str
    name: str
    left: bool
    file: str
    count: int
    first: dt.date
    last: dt.date
    whole: bool


def parse_span(text: str, *, today: dt.date) -> Span:
    """Read `24mo`, `2y`, `90d`, `24 mois`: so many of the units of a date; BadSpan."""
    found = _SPAN.fullmatch(fold(text))
    unit = STEP_UNITS.get(found[2]) if found else None
    if found is None or unit is None:
        raise BadSpan(typed=Words(text))
    try:
        return Span(int(found[1]), unit, step(today, -int(found[1]), unit))
    except (ValueError, OverflowError):
        raise BadSpan(typed=Words(text)) from None


def find_old(dossiers: Iterable[Dossier], span: Span) -> tuple[Old, ...]:
    """Find the entries and closed records from before the span, of those who left first.

    The dossiers hold every settled year. The oldest stand first.
    """
    found = (old for dossier in dossiers for old in _old(dossier, span.since))
    return tuple(sorted(found, key=lambda old: (not old.left, old.first, old.file)))


def _old(dossier: Dossier, since: dt.date) -> Iterator[Old]:
    person = dossier.person
    days: dict[str, list[dt.date]] = {"meetings": [key.date for key in dossier.entries]}
    records: tuple[SettledCommitment | SettledPoint, ...]
    records = (*dossier.settled_commitments, *dossier.settled_points)
    for record in records:
        days.setdefault(f"settled/{record.settled.year}.toml", []).append(record.settled)
    for place, held in days.items():
        old = [day for day in held if day < since]
        if old:
            yield Old(
                person=person.slug,
                name=person.name,
                left=person.archived,
                file=f"people/{person.slug}/{place}",
                count=len(old),
                first=min(old),
                last=max(old),
                whole=len(old) == len(held),
            )
