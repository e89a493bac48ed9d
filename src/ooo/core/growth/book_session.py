"""The next session of a coaching track: booked, moved or cleared, beside the one-to-one."""

import datetime as dt
from typing import ClassVar

from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Held
from ooo.core.growth.changed import goal_in, with_goal
from ooo.core.growth.goal import require_goal
from ooo.core.growth.named import AlreadyClosed
from ooo.core.model import Booking, Goal
from ooo.core.rhythm.book import check_ahead
from ooo.core.text.facts import Code
from ooo.errors import UsageProblem


class NoSessions(UsageProblem):
    """A goal that is no track has no sessions of its own."""

    says = "{id} is a goal, and only a coaching track has sessions of its own."
    fix = "The next talk is booked with the person: ooo book WHO WHEN"


class SessionBooked(Answer, frozen=True, kw_only=True):
    """What is booked of a track now, and what was before; None is no session."""

    kind: ClassVar[str] = "session-booked"

    person: str
    name: str
    goal: Goal
    was: Booking | None
    screen: Today


def book_session(
    held: Held,
    named: str,
    booking: Booking | None,
    *,
    today: dt.date,
    now: dt.time | None = None,
) -> Decision[SessionBooked]:
    """Set or move the next session of a track; None clears it.

    Raises UnknownId, TwoBearId, NoSessions, AlreadyClosed, BookedInThePast and TimeHasPassed.
    """
    found = require_goal(held.dossiers, named)
    if found.goal.kind != "coaching":
        raise NoSessions(id=Code(found.goal.id))
    if not found.is_open:
        raise AlreadyClosed(found)
    check_ahead(booking, found.slug, today=today, now=now)
    before = held.dossiers[found.slug]
    after = with_goal(before, found.goal.id, lambda goal: replace(goal, next=booking))
    answer = SessionBooked(
        person=found.slug,
        name=before.person.name,
        goal=goal_in(after, found.goal.id),
        was=found.goal.next,
        screen=Today(today),
    )
    return Decision({found.slug: after}, answer)
