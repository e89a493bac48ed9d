"""A coaching session as a log keeps it: whose track, what came of experiments, what is promised.

It leaves the agenda, the rhythm and the booking of the one-to-one alone.
"""

from collections.abc import Iterable

from msgspec import UnsetType
from msgspec.structs import replace

from ooo.core.capture.captured import Item
from ooo.core.dossier import Dossier
from ooo.core.growth.changed import with_goal
from ooo.core.growth.track import NoTrack, is_experiment, open_track
from ooo.core.log.entry import Entry, Said
from ooo.core.model import Goal, Note
from ooo.core.text.facts import Code, Slug
from ooo.core.text.fold import fold
from ooo.errors import UsageProblem

_NOT_TRIED = frozenset({"n", "no", "non", "not tried", "pas essaye"})


class NotAnExperiment(UsageProblem):
    """What happened was told of something else than an open experiment."""

    says = "{id} is no open experiment of a coaching track."
    fix = "It stands on: ooo coach {who}. Its session is logged with --kind coaching."


def track_for(dossier: Dossier, entry: Entry, unread: Iterable[str] = ()) -> Goal | None:
    """Give the track that an entry is a session of, None for another kind; raise NoTrack.

    `unread` are the paths of which something was not read.
    """
    if entry.kind != "coaching":
        return None
    track = open_track(dossier)
    if track is None:
        raise NoTrack(dossier.person.slug).where_unread(unread)
    return track


def check_tried(dossier: Dossier, entry: Entry, track: Goal | None) -> None:
    """Raise NotAnExperiment where a flag told what happened of something else."""
    open_ones = (each.id for each in dossier.commitments if track and is_experiment(each, track))
    for named in set(entry.tried).difference(open_ones):
        raise NotAnExperiment(id=Code(named), who=Slug(dossier.person.slug))


def as_session(dossier: Dossier, entry: Entry, track: Goal) -> Entry:
    """Give the entry with what its lines say of experiments, and its promises as of the track.

    `ID: WORDS` of an open experiment says what happened: it was tried, and they say so. `ID: n`
    says that it was not, and drops it.
    """
    open_ones = {each.id for each in dossier.commitments if is_experiment(each, track)}
    said: list[tuple[str, Said]] = []
    happened: list[Item] = []
    items: list[Item] = []
    for item in entry.items:
        if item.about in open_ones:
            tried = fold(item.told.strip(" .!")) not in _NOT_TRIED
            verdict = Said("kept", why=item.told) if tried else Said("dropped", why=item.told)
            said.append((item.about, verdict))
            if tried:
                happened.append(_happened(item))
            continue
        items.append(item.serving(track.id))
    return replace(entry, said=(*entry.said, *said), items=(*happened, *items))


def with_session(dossier: Dossier, entry: Entry, track: Goal) -> Dossier:
    """Give the dossier with the track's next session, or without the one that took place."""
    booked = entry.next
    if not isinstance(booked, UnsetType):
        return with_goal(dossier, track.id, lambda goal: replace(goal, next=booked))
    if track.next and track.next.day <= entry.date:
        return with_goal(dossier, track.id, lambda goal: replace(goal, next=None))
    return dossier


def _happened(item: Item) -> Item:
    assert isinstance(item.record, Note)  # noqa: S101 -- what is told of an experiment is one
    note = replace(item.record, text=item.told, by="them")
    return replace(item, record=note, about="", told="")
