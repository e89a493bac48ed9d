"""A commitment's life: offered in a log, moved, spoken of, and kept, missed or dropped.

A promise remembers every change of its due date; it is overdue when due < today, never before.
"""

import datetime as dt
from collections.abc import Collection
from typing import Literal

from msgspec.structs import asdict, replace

from ooo.core.model import Commitment, Move, SettledCommitment
from ooo.core.rhythm.away import Away, as_of, counts_no_day, days_here, first_day_here

Outcome = Literal["kept", "missed", "dropped"]


def days_late(commitment: Commitment, today: dt.date, *, away: Collection[Away]) -> int:
    """Give for how many days the commitment has been overdue; 0 when it is not.

    `away` is when the person was on leave, which makes none of their own promises late; nothing is
    until the first talk afterwards.
    """
    if commitment.owner != "them":
        return late_by(commitment.due, today, ())
    return 0 if counts_no_day(today, away) else late_by(commitment.due, today, away)


def was_late(commitment: Commitment, today: dt.date, *, away: Collection[Away]) -> int:
    """Give for how many days it was kept late, or is late today; 0 where it was not kept.

    What was late before a leave and kept in it was late by then.
    """
    if not isinstance(commitment, SettledCommitment):
        return days_late(commitment, today, away=away)
    if commitment.outcome != "kept":
        return 0
    return kept_late_by(commitment, commitment.due, away=away)


def kept_late_by(
    promise: SettledCommitment, date: dt.date | None, *, away: Collection[Away]
) -> int:
    """Give by how many days a promise was settled after a date that it had, 0 where it was not."""
    counted = as_of(promise.settled, away) if promise.owner == "them" else ()
    return late_by(date, promise.settled, counted)


def late_by(due: dt.date | None, day: dt.date, away: Collection[Away]) -> int:
    """Give by how many days a date has passed on a day; one within a leave is its end's."""
    first = due and first_day_here(due, away)
    return days_here(first, day, away) if first else 0


def is_offered(commitment: Commitment, day: dt.date) -> bool:
    """Say whether a log of `day` goes through it: made by then, and due by then or undated."""
    return _made_by(commitment, day) and (commitment.due is None or commitment.due <= day)


def is_later(commitment: Commitment, day: dt.date) -> bool:
    """Say whether it was made by `day` and is due after it."""
    return _made_by(commitment, day) and commitment.due is not None and commitment.due > day


def _made_by(commitment: Commitment, day: dt.date) -> bool:
    return commitment.made is None or commitment.made <= day


def spoken_of(commitment: Commitment) -> Commitment:
    """Give the commitment as known to both: it was made or named in a logged meeting."""
    return replace(commitment, known=True)


def move_due(
    commitment: Commitment, due: dt.date | None, *, on: dt.date, why: str = ""
) -> Commitment:
    """Give the commitment with another due date, which it remembers; None: no date any more."""
    if due == commitment.due:
        return commitment
    return replace(
        commitment, due=due, moves=(*commitment.moves, Move(on=on, was=commitment.due, why=why))
    )


def settle_commitment(
    commitment: Commitment, *, settled: dt.date, outcome: Outcome, why: str = ""
) -> SettledCommitment:
    """Give the commitment as it is filed away, with all it held."""
    return SettledCommitment(**asdict(commitment), settled=settled, outcome=outcome, why=why)


def reopen_commitment(commitment: SettledCommitment) -> Commitment:
    """Give the commitment as it stood before it was filed away."""
    fields = Commitment.__struct_fields__
    return Commitment(**{name: getattr(commitment, name) for name in fields})
