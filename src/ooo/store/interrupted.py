"""What a reading does first where a crash left something: it is finished, or known to wait."""

from collections.abc import Iterable

from ooo.store.files import CannotWrite
from ooo.store.recovery import Waiting, left, refused
from ooo.store.state import State
from ooo.store.transaction import writing


def is_all(state: State, waits: Iterable[Waiting]) -> bool:
    """Tell whether these are all that is to be finished."""
    return {each.kept for each in waits}.issuperset(left(state))


def finished(root: str, state: State, *, patience: float) -> tuple[Waiting, ...]:
    """Finish what a crash left, alone, and give what cannot be; NoNotebook, Busy."""
    try:
        with writing(root, state, patience=patience) as waits:
            return waits
    except CannotWrite as error:
        return refused(state, error.error)
