"""An id names a live record: drawn so that it is no word, stored in the file, never renumbered."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from operator import contains

from ooo.core.not_there import NotThere
from ooo.core.text.facts import Code, Words
from ooo.core.text.pattern import pattern
from ooo.errors import ExitStatus, OooError

LETTERS = "bcdfghjkmnpqrstvwxz"
DIGITS = "23456789"

MAY_BE_ID = pattern(r"(?=\D*\d)[A-Za-z0-9]{2,12}")
"""What may be an id where a name may stand too: one holds a digit, as no short name made here."""

_SHAPE = (LETTERS, DIGITS, LETTERS, LETTERS)
SHORTEST_PREFIX = 2
_DRAWS = 1000


class UnknownId(NotThere):
    """No record bears the id that was typed."""

    says = "No record has the id {prefix:quoted}."
    in_part = "{prefix:quoted} is no id in what can be read; {unread:and} cannot be read in full."
    apart = frozenset({"meetings", "settled", "person.toml"})
    fix = "Ids stand beside every line of: ooo prep WHO, ooo overdue"

    def __init__(self, prefix: str) -> None:
        if len(prefix) < SHORTEST_PREFIX:
            self.fix = "Type two characters or more of an id; every screen shows them."
        super().__init__(prefix=Words(prefix))
        self.prefix = prefix


class NoneOpenOrSettled(UnknownId):
    """No record bears the id, and what is settled was looked through as well."""

    apart = frozenset({"meetings", "person.toml"})


class NoneAnywhere(UnknownId):
    """No record bears the id, and what was discussed in meetings was looked through as well."""

    apart = frozenset({"person.toml"})


class AmbiguousId(OooError):
    """The beginning of an id that was typed fits several records: `ids`, sorted."""

    status = ExitStatus.USAGE
    says = "{prefix:quoted} could be {count} ids: {ids}."
    fix = "Type one more character."


class NoFreeId(OooError):
    """Chance gave nothing but ids that are taken."""

    says = "No free id was found in {draws} draws."
    fix = "Settle or drop what is no longer open."


def draw(choose: Callable[[Sequence[str]], str]) -> str:
    """Give a new id, letter digit letter letter; `choose` takes one of the characters offered."""
    return "".join(choose(characters) for characters in _SHAPE)


def fresh(new_id: Callable[[], str], taken: Collection[str]) -> str:
    """Give the first id of `new_id` that is not taken; raise NoFreeId rather than try forever."""
    for _ in range(_DRAWS):
        drawn = new_id()
        if drawn not in taken:
            return drawn
    raise NoFreeId(draws=_DRAWS)


class Known:
    """Ids that can be named; those of one beginning stand together, so that many are soon found."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._ids = frozenset(ids)
        self._sorted: list[tuple[str, str]] = []

    def find(self, prefix: str) -> str:
        """Give the one id that is `prefix`, or begins with it (two characters or more, any case).

        Raises UnknownId or AmbiguousId. An id typed whole is always itself, even where another
        one begins with it.
        """
        if prefix in self._ids:
            return prefix
        if len(prefix) < SHORTEST_PREFIX:
            raise UnknownId(prefix)
        begins = sorted(self._beginning(prefix.lower()))
        whole = [known_id for known_id in begins if len(known_id) == len(prefix)]
        matches = whole or begins
        if not matches:
            raise UnknownId(prefix)
        if len(matches) > 1:
            found = tuple(map(Code, matches))
            raise AmbiguousId(prefix=Words(prefix), count=len(found), ids=found)
        return matches[0]

    def _beginning(self, wanted: str) -> Iterator[str]:
        self._sorted = self._sorted or sorted((each.lower(), each) for each in self._ids)
        for at in range(bisect_left(self._sorted, (wanted, "")), len(self._sorted)):
            lowered, known_id = self._sorted[at]
            if not lowered.startswith(wanted):
                break
            yield known_id


def is_drawn(text: str) -> bool:
    """Say whether a text has the form of the ids that are drawn: letter digit letter letter."""
    return len(text) == len(_SHAPE) and all(map(contains, _SHAPE, text.lower()))
