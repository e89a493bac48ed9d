"""The time that each report had from me: talks beside their own rhythm, and what I called off.

It is the only figure in which people stand below each other, since it is mine alone. There is no
sum, no rank and no scaling, and it says what was noted, not what was lived.
"""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth import thresholds
from ooo.core.looking_back.came_due import came_due
from ooo.core.looking_back.given import PromiseOverTime, record_of
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.model import MET, Cover
from ooo.core.rhythm.away import days_here
from ooo.core.rhythm.cadence import BadCadence, cadence_of, parse_cadence
from ooo.core.rhythm.pauses import leaves_of


class TimeGiven(Struct, frozen=True, kw_only=True):
    """What one person (slug and name) had from me in a time.

    `planned` is how many talks their own rhythm makes of the days they were here, None where it
    cannot be read; `late` how many promises of mine were kept late, or missed.
    """

    person: str
    name: str
    held: int
    planned: int | None
    called_off: int
    late: int

    @property
    def stands_out(self) -> bool:
        """Whether fewer than half of several planned talks were held, or I called off several."""
        planned = self.planned or 0
        few = planned >= thresholds.GIVEN_PLANNED and 2 * self.held < planned
        return few or self.called_off >= thresholds.GIVEN_CALLED_OFF


def begun_with(dossier: Dossier) -> dt.date | None:
    """Give the first day that the notebook knows anything of someone from."""
    known = [dossier.person.added, *(key.date for key in dossier.entries[:1])]
    return min((each for each in known if each), default=None)


def my_promises_since(dossier: Dossier, since: dt.date, *, today: dt.date) -> list[PromiseOverTime]:
    """Give my promises to someone that were settled from a day on, and those that are open."""
    lately = (each for each in dossier.settled_commitments if each.settled >= since)
    promises = (*dossier.commitments, *lately)
    return [record_of(each, today) for each in promises if each.owner == "me"]


def has_time_given(dossier: Dossier, *, today: dt.date) -> bool:
    """Tell whether someone is a report who is here, and was long enough in the notebook."""
    begun = begun_with(dossier)
    is_here = dossier.person.relation == "report" and not dossier.person.archived
    return is_here and begun is not None and (today - begun).days >= thresholds.GIVEN_AFTER


def time_given(
    dossiers: Iterable[Dossier], period: PeriodSpan, *, today: dt.date, cover: Cover
) -> tuple[TimeGiven, ...]:
    """Give what each had, in the order of the alphabet.

    The dossiers hold the skipped entries of the time, and what was settled in it.
    """
    given = (
        _of(each, period, today=today, cover=cover)
        for each in dossiers
        if has_time_given(each, today=today)
    )
    return tuple(sorted(given, key=lambda each: each.name.casefold()))


def _of(dossier: Dossier, period: PeriodSpan, *, today: dt.date, cover: Cover) -> TimeGiven:
    due = came_due(my_promises_since(dossier, period.since, today=today), period, today=today)
    return TimeGiven(
        person=dossier.person.slug,
        name=dossier.person.name,
        held=sum(key.kind in MET and key.date in period for key in dossier.entries),
        planned=_planned(dossier, period, cover),
        called_off=sum(
            each.kind == "skipped" and each.by == "me" and each.date in period
            for each in dossier.meetings
        ),
        late=due.late + due.missed,
    )


def _planned(dossier: Dossier, period: PeriodSpan, cover: Cover) -> int | None:
    """Count the talks that their rhythm makes of the days they were here."""
    try:
        cadence = parse_cadence(cadence_of(dossier.person, cover=cover))
    except BadCadence:
        return None
    begun = max(period.since, begun_with(dossier) or period.since)
    before = dt.date.fromordinal(max(begun.toordinal() - 1, 1))
    days = days_here(before, period.until, leaves_of(dossier.person))
    return (2 * days + cadence) // (2 * cadence)
