"""That nothing is there is said only where all that could tell was read."""

from collections.abc import Iterable
from typing import Self, TypeVar

from ooo.errors import ExitStatus, OooError

PathText = TypeVar("PathText", bound=str)


def but_for(unread: Iterable[PathText], apart: frozenset[str]) -> tuple[PathText, ...]:
    """Leave out the paths that bear one of these names in a person's directory, or lie below it."""
    return tuple(each for each in unread if apart.isdisjoint(each.split("/")[2:3]))


class NotThere(OooError):
    """Nothing of that kind is there, which is only said where all that it speaks of was read.

    `in_part` is said instead where something was not, `{unread}`, and is no matter of what was
    typed; what has a name of `apart` in a person's directory is none of what it speaks of.
    """

    in_part: str = ""
    apart: frozenset[str] = frozenset()

    def where_unread(self, unread: Iterable[str]) -> Self:
        """Give the same, said of no more than was read; `unread` are paths in the notebook."""
        if files := but_for(unread, self.apart):
            self.says, self.fix = self.in_part, "What is wrong there: ooo check"
            self.facts = {**self.facts, "unread": files}
            self.status = ExitStatus.FAILED
        return self
