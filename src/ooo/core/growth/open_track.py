"""A coaching track is opened: one problem, a measure of theirs, a few short sessions."""

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.capture.intake import opened
from ooo.core.dossier import Decision, Held
from ooo.core.growth.track import SESSIONS, open_track
from ooo.core.model import SESSION_CADENCE, Goal, Indicator
from ooo.core.records.ids import fresh
from ooo.core.text.facts import Code, Words
from ooo.errors import Saying, UsageProblem

OWN_RATING = "own rating"
"""What a track is measured by unless it says: where they see themselves."""
_ENOUGH = 8
"""Where they see themselves when it is good enough."""


class OneTrack(UsageProblem):
    """A track is open, and one at a time is enough."""

    says = "A coaching track is open: {title}."
    fix = "Close the first: ooo done {id}"

    def __init__(self, track: Goal) -> None:
        title = Saying("(sensitive)") if track.sensitive else Words(track.title)
        super().__init__(title=title, id=Code(track.id))


class Frame(Struct, frozen=True, kw_only=True):
    """How many sessions a track has, how often, and whether I am the one who grows.

    `rated` is what their own rating is called, in the words of who opens it.
    """

    sessions: int = SESSIONS
    cadence: str = SESSION_CADENCE
    mine: bool = False
    rated: str = OWN_RATING


class TrackOpened(Answer, frozen=True, kw_only=True):
    """A coaching track of a person (slug and name)."""

    kind: ClassVar[str] = "track-opened"

    person: str
    name: str
    goal: Goal
    screen: Today


def start_track(
    held: Held,
    slug: str,
    goal: Goal,
    frame: Frame,
    *,
    today: dt.date,
    new_id: Callable[[], str],
) -> Decision[TrackOpened]:
    """Open a track with a person; raises OneTrack where one is open."""
    dossier = held.dossiers[slug]
    if (held_track := open_track(dossier)) is not None:
        raise OneTrack(held_track)
    named = replace(
        goal,
        id=fresh(new_id, held.ids),
        kind="coaching",
        sessions=frame.sessions,
        cadence=frame.cadence,
        mine=frame.mine,
        indicator=goal.indicator or Indicator(name=frame.rated, target=_ENOUGH),
    )
    begun = opened(named, today, known=False)
    answer = TrackOpened(person=slug, name=dossier.person.name, goal=begun, screen=Today(today))
    return Decision({slug: replace(dossier, goals=(*dossier.goals, begun))}, answer)
