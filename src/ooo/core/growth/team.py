"""The dashboard of everyone: what stands in the way, common aims, my promises, the time I gave.

Each goal is seen against its own start. Nobody's figure stands beside another's but my own.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.blockers import StandingBlocker, blockers_of, oldest_first
from ooo.core.growth.goals import in_order
from ooo.core.growth.looked_for import LookedFor, time_before
from ooo.core.growth.progress import Measured, measured
from ooo.core.growth.state import GoalState, state_of
from ooo.core.growth.time_given import (
    TimeGiven,
    has_time_given,
    my_promises_since,
    time_given,
)
from ooo.core.looking_back.came_due import CameDue, came_due
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.model import Cover, Goal, MeetingKey
from ooo.core.not_there import but_for
from ooo.core.rhythm.pauses import away_from
from ooo.core.rhythm.presence import Whom, call_everyone, is_eased
from ooo.core.text.facts import File
from ooo.core.text.fold import fold_words

_NO_COUNTS = frozenset({"agenda.toml", "goals.toml"})
"""What in a person's directory holds neither a talk nor a promise."""


class GoalOf(Struct, frozen=True, kw_only=True):
    """A goal, and whose it is (slug and name); only a screen needs its numbers (`screen`)."""

    person: str
    name: str
    state: GoalState
    screen: Measured | None


class TeamGoal(Struct, frozen=True, kw_only=True):
    """A common aim, and the goals that serve it."""

    name: str
    goals: tuple[GoalOf, ...]


class Whose(Struct, frozen=True, kw_only=True):
    """A person by slug and name."""

    person: str
    name: str


class MyWord(Struct, frozen=True, kw_only=True):
    """How my promises to everyone were kept that came due, and those of the time before."""

    now: CameDue
    before: CameDue | None


class TeamScreen(Struct, frozen=True, kw_only=True):
    """What only the screen needs.

    `whom` is how a screen calls each, by slug, `eased` are those of whom nothing is asked now, and
    `nobody` tells that the notebook is empty.
    """

    today: dt.date
    whom: Mapping[str, Whom]
    eased: frozenset[str]
    nobody: bool


class TeamDashboard(Answer, frozen=True, kw_only=True):
    """Everyone at a glance, in a time and beside the one before.

    `goals` are those that serve no common aim, `without` who is a report and has none.
    """

    kind: ClassVar[str] = "team"

    period: PeriodSpan
    before: PeriodSpan | None
    blockers: tuple[StandingBlocker, ...]
    team: tuple[TeamGoal, ...]
    goals: tuple[GoalOf, ...]
    without: tuple[Whose, ...]
    word: MyWord
    given: tuple[TimeGiven, ...]
    sensitive: int
    unread: tuple[File, ...]
    screen: TeamScreen

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        held = (self.blockers, self.team, self.goals, self.given, self.sensitive)
        return not (any(map(bool, held)) or self.word.now.due)

    @property
    def people(self) -> frozenset[str]:
        """Who is named (slugs)."""
        served = (each for aim in self.team for each in aim.goals)
        rows: Iterable[StandingBlocker | GoalOf | Whose | TimeGiven] = (
            *self.blockers,
            *served,
            *self.goals,
            *self.without,
            *self.given,
        )
        return frozenset(each.person for each in rows)


def skipped_of_reports(
    dossiers: Iterable[Dossier], period: PeriodSpan, *, today: dt.date
) -> dict[str, frozenset[MeetingKey]]:
    """Give the entries to open, by slug: those that tell who called a talk off."""
    return {
        each.person.slug: frozenset(
            key for key in each.entries if key.kind == "skipped" and key.date in period
        )
        for each in dossiers
        if has_time_given(each, today=today)
    }


def years_of_team(period: PeriodSpan) -> range:
    """Give the years of what is settled that are needed: those of the time, and of the one before.

    >>> years_of_team(PeriodSpan(dt.date(2026, 5, 28), dt.date(2026, 11, 23)))
    range(2025, 2027)
    """
    first = time_before(period) or period
    return range(first.since.year, period.until.year + 1)


def look_at_everyone(
    dossiers: Iterable[Dossier],
    asked: LookedFor,
    *,
    today: dt.date,
    cover: Cover,
    unread: tuple[File, ...] = (),
) -> TeamDashboard:
    """Look at everyone; the dossiers hold `skipped_of_reports` and `years_of_team`."""
    everyone = tuple(dossiers)
    read_since = dt.date(years_of_team(asked.period).start, 1, 1)
    here = [each for each in everyone if not each.person.archived]
    whom = call_everyone((each.person for each in everyone), today=today)
    eased = frozenset(each.person.slug for each in here if is_eased(each, today=today))
    unsure = _unsure(unread)
    blockers = [
        held
        for each in here
        for held in blockers_of(
            each,
            today=today,
            read_since=dt.date.max if each.person.slug in unsure else read_since,
        )
    ]
    seen = [each for each in blockers if asked.show_all or not each.sensitive]
    goals = [*_goals(here, show_all=asked.show_all, today=today)]
    hidden = sum(goal.sensitive for each in here for goal in _followed(each))
    before = time_before(asked.period)
    return TeamDashboard(
        period=asked.period,
        before=before,
        blockers=oldest_first(seen),
        team=tuple(_team(goals)),
        goals=tuple(each for each in goals if not fold_words(each.state.goal.team)),
        without=tuple(_without(each for each in here if each.person.slug not in eased))
        if goals
        else (),
        word=_word(everyone, asked.period, before, today),
        given=tuple(
            each
            for each in time_given(everyone, asked.period, today=today, cover=cover)
            if each.person not in unsure
        ),
        sensitive=0 if asked.show_all else len(blockers) - len(seen) + hidden,
        unread=unread,
        screen=TeamScreen(
            today=today,
            whom=whom,
            eased=eased,
            nobody=not everyone,
        ),
    )


def _unsure(unread: Iterable[File]) -> frozenset[str]:
    """Give of whom (by slug) talks or promises were not all read, so that no count is theirs."""
    return frozenset(path.split("/")[1] for path in but_for(unread, _NO_COUNTS) if "/" in path)


def _followed(dossier: Dossier) -> Iterator[Goal]:
    """Give the open goals of someone that are theirs; a track is a matter of its sessions."""
    for goal in dossier.goals:
        if goal.is_open and not goal.mine and goal.kind != "coaching":
            yield goal


def _goals(dossiers: Iterable[Dossier], *, show_all: bool, today: dt.date) -> Iterator[GoalOf]:
    """Give the goals of everyone, by name and then by date."""
    for dossier in sorted(dossiers, key=_by_name):
        person = dossier.person
        for goal in in_order(_followed(dossier)):
            if show_all or not goal.sensitive:
                away = away_from(goal, person)
                state = state_of(goal, person.first_name, today=today, away=away)
                numbers = measured(goal, away=away)
                yield GoalOf(person=person.slug, name=person.name, state=state, screen=numbers)


def _team(goals: Iterable[GoalOf]) -> Iterator[TeamGoal]:
    """Put together the goals that serve one aim, however its name was typed."""
    aims: dict[str, list[GoalOf]] = {}
    for each in goals:
        if aim := fold_words(each.state.goal.team):
            aims.setdefault(aim, []).append(each)
    for _, serving in sorted(aims.items()):
        yield TeamGoal(name=serving[0].state.goal.team, goals=tuple(serving))


def _without(dossiers: Iterable[Dossier]) -> Iterator[Whose]:
    """Give the reports who have neither a goal nor a track."""
    for dossier in sorted(dossiers, key=_by_name):
        person = dossier.person
        has_one = any(each.is_open and not each.mine for each in dossier.goals)
        if person.relation == "report" and not has_one:
            yield Whose(person=person.slug, name=person.name)


def _word(
    dossiers: Iterable[Dossier], period: PeriodSpan, before: PeriodSpan | None, today: dt.date
) -> MyWord:
    """Count how my promises were kept, to those who left, too."""
    since = (before or period).since
    records = [
        record for dossier in dossiers for record in my_promises_since(dossier, since, today=today)
    ]
    earlier = came_due(records, before, today=today) if before else None
    now = came_due(records, period, today=today)
    return MyWord(now=now, before=earlier if earlier and earlier.due else None)


def _by_name(dossier: Dossier) -> str:
    return dossier.person.name.casefold()
