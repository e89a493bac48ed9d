"""Records of one person, put in the place of others or filed away; nothing they held is lost."""

import datetime as dt
from typing import Literal

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Point, SettledCommitment, SettledPoint
from ooo.core.records.agenda import is_in_the_way, reopen_point, settle_point, until_next_time
from ooo.core.records.commitments import reopen_commitment


class Filing:
    """What becomes of the records of a dossier, one by one, and then the dossier it makes.

    An open record is told from all others by being the very one that the dossier holds; what
    stays keeps its order. No step takes longer where there are more records.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.before = dossier
        self.person = dossier.person
        self._points: dict[int, Point | None] = {}
        self._commitments: dict[int, Commitment | None] = {}
        self._filed: list[SettledPoint | SettledCommitment] = []
        self._reopened: dict[SettledPoint | SettledCommitment, Point | Commitment] = {}

    @property
    def dossier(self) -> Dossier:
        """The dossier after all that was done here."""
        before = self.before
        points = [self._points.get(id(held), held) for held in before.points]
        promises = [self._commitments.get(id(held), held) for held in before.commitments]
        points += (each for each in self._reopened.values() if isinstance(each, Point))
        promises += (each for each in self._reopened.values() if isinstance(each, Commitment))
        settled = [*before.settled_points, *before.settled_commitments, *self._filed]
        settled = [each for each in settled if each not in self._reopened]
        return replace(
            before,
            points=tuple(each for each in points if each is not None),
            commitments=tuple(each for each in promises if each is not None),
            settled_points=tuple(each for each in settled if isinstance(each, SettledPoint)),
            settled_commitments=tuple(
                each for each in settled if isinstance(each, SettledCommitment)
            ),
        )

    def put_point(self, old: Point, new: Point | None) -> None:
        """Let `new` stand where the dossier holds `old`; None takes it off the agenda."""
        self._points[id(old)] = new

    def put_commitment(self, old: Commitment, new: Commitment) -> None:
        """Let `new` stand where the dossier holds `old`."""
        self._commitments[id(old)] = new

    def file_commitment(self, old: Commitment, filed: SettledCommitment) -> None:
        """Let `filed` be settled, and take what the dossier holds as `old` off what is open."""
        self._commitments[id(old)] = None
        self._filed.append(filed)

    def file_point(
        self,
        old: Point,
        *,
        settled: dt.date,
        outcome: Literal["said", "dropped"],
        why: str = "",
    ) -> None:
        """Settle what the dossier holds as `old`; a recurring point that was said stays live.

        A blocker does not: said between meetings, it is gone.
        """
        stays = outcome == "said" and not is_in_the_way(old)
        again = until_next_time(old, settled) if stays else None
        self.put_point(old, again)
        if again is None:
            self._filed.append(settle_point(old, settled=settled, outcome=outcome, why=why))

    def reopen_commitment(self, settled: SettledCommitment) -> Commitment:
        """Open what is settled again, last of what is open, and give it."""
        opened = reopen_commitment(settled)
        self._reopened[settled] = opened
        return opened

    def reopen_point(self, settled: SettledPoint) -> Point:
        """Put what is settled on the agenda again, last of what is there, and give it."""
        opened = reopen_point(settled)
        self._reopened[settled] = opened
        return opened
