"""What has to happen to the parts of a text, so that it says another value."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct

KeyPath = tuple[str | int, ...]
"""The keys that lead to a value, and its place in a list of tables."""

Happens = Literal["stays", "becomes", "goes", "comes"]
Part = TypeVar("Part")


class Leaf(Struct, Generic[Part], frozen=True):
    """A part of a text: what sets the value at that path, or `begins` the table there."""

    path: KeyPath
    part: Part
    begins: bool = False


class FileStep(Struct, Generic[Part], frozen=True):
    """What happens at a path: to that leaf, from which value to which; a new one has no leaf."""

    happens: Happens
    path: KeyPath
    leaf: Leaf[Part] | None = None
    was: Any = None
    shall: Any = None


class LeafIndex(Generic[Part]):
    """The leaves of a text in their order, and those below each path."""

    def __init__(self, leaves: Iterable[Leaf[Part]]) -> None:
        self._below: defaultdict[KeyPath, list[Leaf[Part]]] = defaultdict(list)
        for leaf in leaves:
            for length in range(1, len(leaf.path) + 1):
                self._below[leaf.path[:length]].append(leaf)

    def below(self, path: KeyPath) -> Sequence[Leaf[Part]]:
        """Give what stands at a path or below it."""
        return self._below.get(path, ())

    def steps(
        self, was: Mapping[str, Any], shall: Mapping[str, Any], at: KeyPath = ()
    ) -> Iterator[FileStep[Part]]:
        """Give what happens so that the table at a path becomes another."""
        for key in {**was, **shall}:
            path = (*at, key)
            below = self.below(path)
            old, new = was.get(key), shall.get(key)
            if old == new:
                continue
            if key not in shall:
                yield from self._go(path)
            elif not below:
                yield FileStep("comes", path, shall=new)
            elif below[0].path == path and not below[0].begins:
                yield FileStep("becomes", path, below[0], old, new)
            elif isinstance(new, Mapping):
                yield from self.steps(old or {}, new, path)
            else:
                yield from self._tables(old or [], new or [], path)

    def _tables(
        self, was: Sequence[Any], shall: Sequence[Any], at: KeyPath
    ) -> Iterator[FileStep[Part]]:
        """Give what happens to tables that stand below each other, each under its header."""
        place = 0
        for happens, old, new in in_turn(was, shall):
            path = (*at, place)
            place += happens != "comes"
            if happens == "goes":
                yield from self._go(path)
            elif happens == "becomes":
                yield from self.steps(old, new, path)
            elif happens == "comes":
                yield FileStep("comes", path, shall=new)

    def _go(self, path: KeyPath) -> Iterator[FileStep[Part]]:
        return (FileStep("goes", path, leaf) for leaf in self.below(path))


def in_turn(was: Sequence[Any], shall: Sequence[Any]) -> Iterator[tuple[Happens, Any, Any]]:
    """Give what happens to the items of a list, one after the other, and the values of each.

    Where it only grew or only shrank, each item is told from its like by where it stands.
    """
    if (stays := _found_in(was, shall)) is not None:
        for at, value in enumerate(was):
            yield ("stays" if at in stays else "goes"), value, value
    elif (stays := _found_in(shall, was)) is not None:
        for at, value in enumerate(shall):
            yield ("stays" if at in stays else "comes"), value, value
    else:
        both = min(len(was), len(shall))
        for old, new in zip(was, shall, strict=False):
            yield ("stays" if old == new else "becomes"), old, new
        yield from (("goes", old, None) for old in was[both:])
        yield from (("comes", None, new) for new in shall[both:])


def _found_in(whole: Sequence[Any], part: Sequence[Any]) -> frozenset[int] | None:
    """Give at which places of a list the items of another stand, in its order; None if not all."""
    found: list[int] = []
    for at, value in enumerate(whole):
        if len(found) < len(part) and value == part[len(found)]:
            found.append(at)
    return frozenset(found) if len(found) == len(part) else None
