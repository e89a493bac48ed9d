"""What may be asked for by its kind, whether it is a note's, a point's or a meeting's."""

from typing import Final, get_args

from ooo.core.model import MeetingKind, NoteKind, PointKind
from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem

KINDS: Final[tuple[str, ...]] = tuple(
    dict.fromkeys(
        (
            *get_args(NoteKind),
            *get_args(PointKind),
            *get_args(MeetingKind),
            "promise",
            "goal",
        )
    )
)
"""What may be asked for by its kind: of a note, a point, a meeting, or these two."""


class NoSuchKind(UsageProblem):
    """A word is no kind of anything that is looked back at."""

    says = "There is no kind {typed:quoted}."
    fix = "There is: {kinds}."

    def __init__(self, typed: str) -> None:
        super().__init__(typed=Words(typed), kinds=tuple(map(Code, KINDS)))


def parse_any_kind(typed: str) -> str:
    """Give the kind that a word names; raise NoSuchKind."""
    for kind in KINDS:
        if kind == typed.strip().lower():
            return kind
    raise NoSuchKind(typed)
