"""Some words of one look and one origin: what a language gives, and every pen takes."""

from collections.abc import Sequence
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.text.facts import Fact

_TEXT = attrgetter("text")


class Run(Struct, frozen=True):
    """Some words of one look and one origin.

    `meaning` is a key of the pen's theme. A `whole` run is never broken, nor are several that
    touch; a `tied` one begins no line, but stays behind the word before. `of` is the kind of fact
    the words are, None for our own.
    """

    text: str
    meaning: str = ""
    whole: bool = False
    tied: bool = False
    of: type[Fact] | None = None

    def with_text(self, text: str) -> "Run":
        """Give the same run with other words."""
        return replace(self, text=text)


Runs = tuple[Run, ...]


def plain(runs: Sequence[Run]) -> str:
    """Give the words of runs as one text."""
    return "".join(map(_TEXT, runs))


def worn(runs: Sequence[Run], meaning: str = "", *, whole: bool = False) -> Runs:
    """Give runs that all wear one meaning, where they wear none, and hold together if `whole`."""
    return tuple(
        [replace(run, meaning=run.meaning or meaning, whole=whole or run.whole) for run in runs]
    )


def capitalized(runs: Runs) -> Runs:
    """Give runs of which the first begins with a capital."""
    if not runs:
        return runs
    first, *others = runs
    return (first.with_text(first.text[:1].upper() + first.text[1:]), *others)
