"""Whether two commands wrote in places of their own, so that one can go without the other."""

from collections.abc import Iterator

from ooo.store.journal import RenameDirectory, Transaction, WriteFile
from ooo.store.place import PEOPLE, PERSON


def places(transaction: Transaction) -> frozenset[str]:
    """Give where a command wrote: files, and directories that it made, removed or moved."""
    return frozenset(_places(transaction))


def shared(mine: frozenset[str], others: frozenset[str]) -> tuple[str, ...]:
    """Give the places of one command in or around which the other wrote."""
    above_mine = {above for place in mine for above in _upwards(place)}
    around = {place for place in others if place in above_mine}
    return tuple(
        sorted(
            around.union(
                place for place in others if any(above in mine for above in _upwards(place))
            )
        )
    )


def _places(transaction: Transaction) -> Iterator[str]:
    for each in transaction.operations:
        yield each.path
        if isinstance(each, RenameDirectory):
            yield each.to
        if isinstance(each, WriteFile) and None in (each.before, each.after):
            home, _, name = each.path.rpartition("/")
            if name == PERSON and home.startswith(f"{PEOPLE}/"):
                # Someone comes or goes with this file, and all that is held on them.
                yield home


def _upwards(place: str) -> Iterator[str]:
    while place:
        yield place
        place = place.rpartition("/")[0]
