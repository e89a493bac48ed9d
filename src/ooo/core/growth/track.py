"""A coaching track: one problem, some short sessions, an experiment from each to the next.

An experiment is an open promise that serves the track, of whoever is the one who grows; it is
settled in the track's own session.
"""

import datetime as dt
from collections.abc import Iterable

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Goal, Meeting, MeetingKey, SettledCommitment
from ooo.core.not_there import NotThere
from ooo.core.text.facts import Slug
from ooo.errors import ExitStatus

SESSIONS = 6


class NoTrack(NotThere):
    """A coaching session is to be logged, and no track is open."""

    status = ExitStatus.USAGE
    says = "No coaching track is open, so there is no session to log."
    in_part = (
        "Whether a coaching track is open cannot be told: {unread:and} cannot be read in full."
    )
    apart = frozenset({"agenda.toml", "commitments.toml", "meetings", "settled"})
    fix = "Open one, one problem in a few words: ooo coach {who} TEXT"

    def __init__(self, who: str) -> None:
        super().__init__(who=Slug(who))


def open_track(dossier: Dossier) -> Goal | None:
    """Give the coaching track that is open; of several that a hand wrote, the newest."""
    tracks = [
        each for each in dossier.goals if each.kind == "coaching" and each.is_open and each.id
    ]
    return max(tracks, key=lambda each: each.opened or dt.date.min, default=None)


def track_of(goals: Iterable[Goal], meeting: Meeting) -> Goal | None:
    """Give the track that a session was one of: the one it names, else the one open that day."""
    tracks = [each for each in goals if each.kind == "coaching"]
    for each in tracks:
        if meeting.goal and each.id == meeting.goal:
            return each
    return next((each for each in tracks if _is_open_on(each, meeting.date)), None)


def sessions_held(track: Goal, dossier: Dossier) -> tuple[MeetingKey, ...]:
    """Give the sessions of a track that were held while it was open, oldest first.

    One of the day on which another track was closed was that one's, unless it was read and says.
    """
    others = [each for each in dossier.goals if each.kind == "coaching" and each.id != track.id]
    ids = {track.id, *(each.id for each in others)} - {""}
    named = {each.key: each.goal for each in dossier.meetings if each.goal in ids}
    ended = {each.closed for each in others if each.opened is None or each.opened != each.closed}

    def is_its(key: MeetingKey) -> bool:
        if key.kind != "coaching" or not _is_open_on(track, key.date):
            return False
        if key in named:
            return named[key] == track.id
        return key.date != track.opened or key.date not in ended

    return tuple(sorted(filter(is_its, dossier.entries)))


def passed_session(dossier: Dossier, *, today: dt.date) -> Goal | None:
    """Give the open track whose booked session has passed, with none held since."""
    track = open_track(dossier)
    if track is None or track.next is None or track.next.day >= today:
        return None
    held = sessions_held(track, dossier)
    return None if held and held[-1].date >= track.next.day else track


def sessions_planned(track: Goal) -> int:
    """Give how many sessions a track has."""
    return track.sessions or SESSIONS


def is_experiment(promise: Commitment, track: Goal) -> bool:
    """Tell whether a promise is an experiment of a track."""
    owner = "me" if track.mine else "them"
    return promise.goal == track.id and promise.owner == owner


def experiments_of(dossier: Dossier) -> frozenset[str]:
    """Give the ids of the open experiments of every open track."""
    tracks = [each for each in dossier.goals if each.kind == "coaching" and each.is_open]
    return frozenset(
        each.id
        for each in dossier.commitments
        if each.id and any(is_experiment(each, track) for track in tracks)
    )


def open_experiments(dossier: Dossier, track: Goal) -> tuple[Commitment, ...]:
    """Give the open experiments of a track, the newest first."""
    held = (each for each in dossier.commitments if is_experiment(each, track))
    return tuple(sorted(held, key=lambda each: each.made or dt.date.min, reverse=True))


def settled_experiments(dossier: Dossier, track: Goal) -> tuple[SettledCommitment, ...]:
    """Give the experiments of a track that are over, oldest first."""
    held = (each for each in dossier.settled_commitments if is_experiment(each, track))
    return tuple(sorted(held, key=lambda each: each.settled))


def _is_open_on(track: Goal, day: dt.date) -> bool:
    begun, ended = track.opened, track.closed
    return (begun is None or begun <= day) and (ended is None or day <= ended)
