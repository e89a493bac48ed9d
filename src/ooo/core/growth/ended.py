"""The end of a coaching track: what it came to, from its sessions, experiments and feedback."""

from ooo.core.dossier import Dossier
from ooo.core.growth.closing import TrackEnd
from ooo.core.growth.coach import course_of
from ooo.core.growth.track import open_experiments
from ooo.core.model import Goal


def end_of(dossier: Dossier, track: Goal) -> TrackEnd:
    """Give what a track came to; the dossier holds its sessions and what was settled."""
    course = course_of(dossier, track)
    over = [each.tried for each in course.tried if each.tried is not None]
    told = [text for each in course.feedback for text in each.theirs]
    left = open_experiments(dossier, track)
    return TrackEnd(
        id=track.id,
        called=dossier.person.first_name,
        sessions=len(course.held),
        tried=over.count(True),
        experiments=len(over),
        still_open=len(left),
        open=tuple(each.id for each in left if each.id),
        useful=tuple(each.useful for each in course.feedback if each.useful),
        last=told[-1] if told else "",
    )
