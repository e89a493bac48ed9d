"""What the next manager is handed, and what stays behind, for the manager's eyes alone."""

from ooo.core.dossier import Dossier
from ooo.core.model import Note
from ooo.core.sharing.share import share
from ooo.errors import Saying


def hand_over(
    dossier: Dossier, *, their_points: bool = False
) -> tuple[Dossier, tuple[Saying, ...]]:
    """Give what a successor may read, and what was left out, by kind and count.

    What the person brought up goes along only with `their_points`.
    """
    handed = share(dossier, "successor", their_points=their_points)
    promises = len(dossier.commitments) - len(handed.commitments)
    counts = (
        Saying("{n:# note|# notes}", n=len(_notes(dossier)) - len(_notes(handed))),
        Saying("{n:# point|# points}", n=len(dossier.points) - len(handed.points)),
        Saying("{n:# commitment|# commitments} not yet spoken of", n=promises),
        Saying("{n:# goal|# goals}", n=len(dossier.goals) - len(handed.goals)),
        Saying("moods", n=sum(bool(each.mood) for each in dossier.meetings)),
        Saying("autonomy", n=len(dossier.autonomy)),
    )
    return handed, tuple(saying for saying in counts if saying.facts["n"])


def _notes(dossier: Dossier) -> tuple[Note, ...]:
    return tuple(note for meeting in dossier.meetings for note in meeting.notes)
