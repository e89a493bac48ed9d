"""Where one person stands: what stands out, goals, autonomy, the talks, promises, their story.

The time that is looked at stands beside as many days before; nobody stands beside another.
"""

import datetime as dt
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.coach import course_of
from ooo.core.growth.delegate import Topic, topics_of
from ooo.core.growth.goals import in_order
from ooo.core.growth.looked_for import LookedFor, time_before
from ooo.core.growth.of_track import of_track
from ooo.core.growth.progress import Measured, measured
from ooo.core.growth.sentence import Says
from ooo.core.growth.stands_out import StandsOut, stands_out
from ooo.core.growth.state import GoalState, state_of
from ooo.core.growth.story import StoryLine, story_of
from ooo.core.growth.talks import Counted, talks_of
from ooo.core.growth.thresholds import STORY_LINES
from ooo.core.growth.time_given import begun_with
from ooo.core.looking_back.came_due import CameDue, came_due, compare
from ooo.core.looking_back.given import record_of
from ooo.core.looking_back.period import Period, PeriodSpan
from ooo.core.model import Cover, MeetingKey
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.pauses import away_from
from ooo.core.rhythm.presence import Whom, call_everyone, is_eased
from ooo.core.text.facts import File


class KeptPromises(Struct, frozen=True, kw_only=True):
    """How what one side promised was kept; `compared` is empty where that may be chance."""

    now: CameDue
    compared: str


class DashboardScreen(Struct, frozen=True, kw_only=True):
    """What only the screen needs.

    `numbers` are those of the goals, in their order, and `held` the sessions of a track. `begun` is
    when the notebook came to know of them, `eased` tells that nothing is asked of them now, and
    `more` how many lines of the story are not shown.
    """

    today: dt.date
    whom: Whom
    numbers: tuple[Measured | None, ...]
    held: tuple[int, ...]
    begun: dt.date | None
    eased: bool
    more: int


class Dashboard(Answer, frozen=True, kw_only=True):
    """Where a person stands, in a time and beside the one before (None: before they came).

    `sensitive` counts the goals and lines of the story that were not asked for.
    """

    kind: ClassVar[str] = "dashboard"

    person: str
    name: str
    period: PeriodSpan
    before: PeriodSpan | None
    stands_out: tuple[StandsOut, ...]
    goals: tuple[GoalState, ...]
    autonomy: tuple[Topic, ...]
    talks: tuple[Counted, ...]
    me: KeptPromises
    them: KeptPromises
    story: tuple[StoryLine, ...]
    sensitive: int
    unread: tuple[File, ...]
    screen: DashboardScreen

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        counted = any(each.now or each.before for each in self.talks)
        held = (self.stands_out, self.goals, self.autonomy, self.story, self.sensitive)
        return not (any(map(bool, held)) or counted or self.me.now.due or self.them.now.due)


def entries_of_dashboard(entries: tuple[MeetingKey, ...]) -> frozenset[MeetingKey]:
    """Give the entries that are opened: all that took place."""
    return frozenset(key for key in entries if key.kind != "skipped")


def look_at(
    dossier: Dossier,
    asked: LookedFor,
    *,
    today: dt.date,
    cover: Cover,
    unread: tuple[File, ...] = (),
) -> Dashboard:
    """Look at one person; the dossier holds what took place, and every settled year.

    Where something was not read, nothing is said to stand out.
    """
    period, show_all = asked.period, asked.show_all
    person = dossier.person
    begun, earlier = begun_with(dossier), time_before(period)
    before = earlier if earlier and begun and begun <= earlier.since else None
    opened = in_order(each for each in dossier.goals if each.is_open)
    goals = [each for each in opened if show_all or not each.sensitive]
    lines = story_of(dossier)
    told = [each for each in lines if show_all or not each.sensitive]
    shown = told if asked.story else told[-STORY_LINES:]
    states, numbers, held = [], [], []
    for goal in goals:
        away = away_from(goal, person)
        state = state_of(goal, person.first_name, today=today, away=away)
        sessions = 0
        if goal.kind == "coaching":
            course = course_of(dossier, goal)
            sessions = len(course.held)
            says: Says = of_track(goal, person.first_name, course, today=today, away=away)
            state = GoalState(goal=goal, progress=state.progress, due=state.due, says=says)
        states.append(state)
        numbers.append(measured(goal, away=away))
        held.append(sessions)
    judged = (
        () if unread else stands_out(dossier, period, today=today, cover=cover, show_all=show_all)
    )
    return Dashboard(
        person=person.slug,
        name=person.name,
        period=period,
        before=before,
        stands_out=judged,
        goals=tuple(states),
        autonomy=topics_of(dossier, today=today),
        talks=talks_of(dossier, period, before, today=today),
        me=_kept(dossier, "me", period, before, today),
        them=_kept(dossier, "them", period, before, today),
        story=tuple(shown),
        sensitive=len(opened) - len(goals) + len(lines) - len(told),
        unread=unread,
        screen=DashboardScreen(
            today=today,
            whom=call_everyone([person], today=today)[person.slug],
            numbers=tuple(numbers),
            held=tuple(held),
            begun=begun,
            eased=is_eased(dossier, today=today),
            more=len(told) - len(shown),
        ),
    )


def _kept(
    dossier: Dossier, owner: str, period: Period, before: Period | None, today: dt.date
) -> KeptPromises:
    """Count how the promises of one side that came due were kept."""
    away = absences_of(dossier, today=today)
    promises = (*dossier.commitments, *dossier.settled_commitments)
    records = [record_of(each, today, away=away) for each in promises if each.owner == owner]
    now = came_due(records, period, today=today)
    compared = compare(now, came_due(records, before, today=today)) if before else ""
    return KeptPromises(now=now, compared=compared)
