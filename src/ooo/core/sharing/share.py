"""What may be shown to the person it is about: filtered once, before anything is drawn.

Everything is private until said otherwise. What comes out is the same whether or not there is
anything private, so that no count, no gap and no order gives it away.
"""

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Commitment, Meeting, Note, Person, Point
from ooo.core.prep.last_time import last_meeting, recall
from ooo.core.records.agenda import waits_to_be_said
from ooo.errors import Saying


def share(dossier: Dossier) -> Dossier:
    """Give what both may read, without what I alone know of it.

    Their points, and mine marked to share; the commitments that both have spoken of; the next
    date; the notes marked to share. Never feedback, recognition not yet said, moods, or anything
    sensitive.
    """
    meetings = tuple(_shared_meeting(each) for each in dossier.meetings if _may_show(each))
    met = (each for each in dossier.entries if each.kind in MET)
    return Dossier(
        person=_shared_person(dossier.person),
        points=tuple(_shared_point(each) for each in dossier.points if _may_share(each)),
        commitments=tuple(
            _shared_commitment(each) for each in dossier.commitments if _is_known(each)
        ),
        entries=tuple(sorted({*met, *(each.key for each in meetings)})),
        meetings=meetings,
    )


def left_out(dossier: Dossier) -> tuple[Saying, ...]:
    """Give what a shared sheet leaves out, by kind and count, for the manager's eyes alone."""
    points = [each for each in dossier.points if not (_may_share(each) or each.sensitive)]
    unsaid = sum(map(waits_to_be_said, points))
    unknown = [each for each in dossier.commitments if not (_is_known(each) or each.sensitive)]
    recalled = recall(dossier)
    notes = sum(not each.sensitive for each in recalled) - len(recall(share(dossier)))
    sensitive = (
        sum(each.sensitive for each in dossier.points)
        + sum(each.sensitive for each in dossier.commitments)
        + sum(each.sensitive for each in recalled)
    )
    last = last_meeting(dossier)
    counts = (
        Saying("{n:# point|# points} of yours", n=len(points) - unsaid),
        Saying("{n:# thing|# things} still to say", n=unsaid),
        Saying("{n:# commitment|# commitments} not yet spoken of", n=len(unknown)),
        Saying("{n:# note|# notes}", n=notes),
        Saying("{n} sensitive", n=sensitive),
        Saying("the mood", n=last.mood if last else 0),
    )
    return tuple(saying for saying in counts if saying.facts["n"])


def _may_share(point: Point) -> bool:
    if point.sensitive or waits_to_be_said(point):
        return False
    return point.by == "them" or point.share


def _is_known(commitment: Commitment) -> bool:
    return commitment.known and not commitment.sensitive


def _may_show(meeting: Meeting) -> bool:
    """Say whether both know of a meeting: they met, or something noted in it is to be shared."""
    return meeting.kind in MET or any(map(_may_tell, meeting.notes))


def _may_tell(note: Note) -> bool:
    return note.share and not note.sensitive and note.kind != "feedback"


def _shared_person(person: Person) -> Person:
    """Give the person as they know themselves: nothing I noted about working with them."""
    return Person(
        slug=person.slug,
        name=person.name,
        last_met=person.last_met,
        cadence=person.cadence,
        minutes=person.minutes,
        next=person.next,
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


def _shared_commitment(commitment: Commitment) -> Commitment:
    return Commitment(
        id=commitment.id,
        owner=commitment.owner,
        text=commitment.text,
        made=commitment.made,
        due=commitment.due,
        known=True,
    )


def _shared_meeting(meeting: Meeting) -> Meeting:
    notes = tuple(Note(text=each.text, by=each.by) for each in meeting.notes if _may_tell(each))
    return Meeting(date=meeting.date, number=meeting.number, kind=meeting.kind, notes=notes)
