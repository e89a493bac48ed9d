"""What may be shown to the person it is about: filtered once, before anything is drawn.

Everything is private until said otherwise. What comes out is the same whether or not there is
anything private, so that no count, no gap and no order gives it away.
"""

from collections.abc import Collection, Iterable
from operator import attrgetter
from typing import Literal

from msgspec.structs import asdict, replace

from ooo.core.dossier import Dossier
from ooo.core.model import (
    MET,
    Autonomy,
    Commitment,
    Goal,
    Meeting,
    Milestone,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.rhythm.last_met import last_meeting, recalled
from ooo.errors import Saying

Audience = Literal["them", "successor"]
"""Who reads: the person it is about, or the manager they have next, after showing it to them."""


def share(
    dossier: Dossier, audience: Audience = "them", *, their_points: bool | None = None
) -> Dossier:
    """Give what both may read, without what I alone know of it.

    - their points, and mine marked to share: the live ones, and those discussed in a meeting
    - the commitments that both have spoken of: open, or kept; never one that was missed or dropped
    - the goals that both have spoken of, as a plan shows them, and topics of autonomy so marked
    - the next date, and the notes marked to share

    Never feedback, recognition not yet said, moods, verdicts, or anything sensitive. A successor
    also reads how the person wants to be worked with and what they do; of what the person brought
    up nothing, unless `their_points` says so.
    """
    if their_points is None:
        their_points = audience == "them"
    kept = [each for each in dossier.settled_commitments if each.outcome == "kept"]
    goals = tuple(_shared_goal(each) for each in dossier.goals if _is_known(each))
    known = frozenset(each.id for each in goals)
    meetings = tuple(
        _shared_meeting(each, their_points=their_points)
        for each in dossier.meetings
        if _may_show(each)
    )
    met = (each for each in dossier.entries if each.kind in MET)
    return Dossier(
        person=_shared_person(dossier.person, audience),
        points=_shared_points(dossier.points, their_points=their_points),
        commitments=tuple(
            _shared_commitment(each, known) for each in dossier.commitments if _is_known(each)
        ),
        goals=goals,
        autonomy=tuple(map(_shared_topic, filter(attrgetter("share"), dossier.autonomy))),
        entries=tuple(sorted({*met, *(each.key for each in meetings)})),
        meetings=meetings,
        settled_commitments=tuple(_shared_kept(each, known) for each in kept if _is_known(each)),
    )


def left_out(dossier: Dossier) -> tuple[Saying, ...]:
    """Give what a shared sheet leaves out, by kind and count, for the manager's eyes alone."""
    points = [each for each in dossier.points if not (_may_share(each) or each.sensitive)]
    unsaid = sum(map(waits_to_be_said, points))
    unknown = [each for each in dossier.commitments if not (_is_known(each) or each.sensitive)]
    goals = [each for each in dossier.goals if each.is_open]
    heard = [note for meeting in recalled(dossier) for note in meeting.notes]
    notes = sum(not (each.sensitive or _may_tell(each)) for each in heard)
    sensitive = (
        sum(each.sensitive for each in dossier.points)
        + sum(each.sensitive for each in dossier.commitments)
        + sum(each.sensitive for each in goals)
        + sum(each.sensitive for each in heard)
    )
    last = last_meeting(dossier)
    counts = (
        Saying("{n:# point|# points} of yours", n=len(points) - unsaid),
        Saying("{n:# thing|# things} still to say", n=unsaid),
        Saying("{n:# commitment|# commitments} not yet spoken of", n=len(unknown)),
        Saying(
            "{n:# goal|# goals} not yet spoken of",
            n=sum(not (_is_known(each) or each.sensitive) for each in goals),
        ),
        Saying("{n:# note|# notes}", n=notes),
        Saying("{n} sensitive", n=sensitive),
        Saying("the mood", n=last.mood if last else 0),
    )
    return tuple(saying for saying in counts if saying.facts["n"])


def _may_share(point: Point) -> bool:
    if point.sensitive or waits_to_be_said(point):
        return False
    return point.by == "them" or point.share


def _is_known(record: Commitment | Goal) -> bool:
    return record.known and not record.sensitive


def _may_show(meeting: Meeting) -> bool:
    """Say whether both know of a meeting: they met, or something noted in it is to be shared."""
    return meeting.kind in MET or any(map(_may_tell, meeting.notes))


def _may_tell(note: Note) -> bool:
    return note.share and not note.sensitive and note.kind != "feedback"


def _shared_person(person: Person, audience: Audience) -> Person:
    """Give the person as they know themselves: nothing I noted about working with them.

    What they told me about working together is theirs to hand on, and the successor's to read.
    """
    told = Person(
        slug=person.slug,
        name=person.name,
        last_met=person.last_met,
        cadence=person.cadence,
        minutes=person.minutes,
        next=person.next,
    )
    if audience == "them":
        return told
    return replace(told, role=person.role, since=person.since, preferences=person.preferences)


def _shared_points(points: Iterable[Point], *, their_points: bool) -> tuple[Point, ...]:
    return tuple(
        _shared_point(each)
        for each in points
        if _may_share(each) and (their_points or each.by == "me")
    )


def _shared_point(point: Point) -> Point:
    """Give the point without how I sorted it, or why it was put off."""
    return Point(
        id=point.id,
        text=point.text,
        by=point.by,
        added=point.added,
        until=point.until,
        minutes=point.minutes,
        every=point.every,
        last=point.last,
    )


def _shared_topic(topic: Autonomy) -> Autonomy:
    """Give the topic as it stands now, without how it came about."""
    return Autonomy(topic=topic.topic, level=topic.level, share=True)


def _shared_commitment(commitment: Commitment, goals: Collection[str]) -> Commitment:
    """Give the promise as it was made, without how often it moved or why, or a goal not shared."""
    return Commitment(
        id=commitment.id,
        owner=commitment.owner,
        text=commitment.text,
        made=commitment.made,
        due=commitment.due,
        goal=commitment.goal if commitment.goal in goals else "",
        known=True,
    )


def _shared_kept(kept: SettledCommitment, goals: Collection[str]) -> SettledCommitment:
    return SettledCommitment(
        **asdict(_shared_commitment(kept, goals)), settled=kept.settled, outcome=kept.outcome
    )


def _shared_goal(goal: Goal) -> Goal:
    """Give the goal as a plan shows it: the newest reading, and none of my verdicts or remarks."""
    newest = goal.newest_reading
    return Goal(
        id=goal.id,
        title=goal.title,
        why=goal.why,
        kind=goal.kind,
        horizon=goal.horizon,
        opened=goal.opened,
        by=goal.by,
        review_every=goal.review_every,
        cadence=goal.cadence,
        next=goal.next,
        sessions=goal.sessions,
        closed=goal.closed,
        outcome=goal.outcome,
        mine=goal.mine,
        milestones=tuple(
            Milestone(text=each.text, due=each.due, value=each.value, done=each.done)
            for each in goal.milestones
            if each.dropped is None
        ),
        readings=(Reading(on=newest.on, value=newest.value),) if newest else (),
        indicator=goal.indicator,
        known=True,
    )


def _shared_meeting(meeting: Meeting, *, their_points: bool) -> Meeting:
    """Give the meeting with what was discussed where both met, and the notes that may be told."""
    discussed = meeting.points if meeting.kind in MET else ()
    notes = tuple(Note(text=each.text, by=each.by) for each in meeting.notes if _may_tell(each))
    return Meeting(
        date=meeting.date,
        number=meeting.number,
        kind=meeting.kind,
        points=_shared_points(discussed, their_points=their_points),
        notes=notes,
    )
