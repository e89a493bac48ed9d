"""An id names a live record: drawn so that it is no word, stored in the file, never renumbered."""

from collections.abc import Callable, Collection, Iterable, Sequence
from operator import contains

from ooo.core.text.facts import Code, Words
from ooo.errors import ExitStatus, OooError

LETTERS = "bcdfghjkmnpqrstvwxz"
DIGITS = "23456789"

_SHAPE = (LETTERS, DIGITS, LETTERS, LETTERS)
_SHORTEST_PREFIX = 2
_DRAWS = 1000


class UnknownId(OooError):
    """No record bears the id that was typed."""

    says = "No record has the id {prefix:quoted}."
    fix = "Ids stand beside every line of: ooo prep WHO, ooo overdue"

    def __init__(self, prefix: str) -> None:
        if len(prefix) < _SHORTEST_PREFIX:
            self.fix = "Type two characters or more of an id; every screen shows them."
        super().__init__(prefix=Words(prefix))
        self.prefix = prefix


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


def find(prefix: str, ids: Iterable[str]) -> str:
    """Give the one id that is `prefix`, or begins with it (two characters or more, any case).

    Raises UnknownId or AmbiguousId. An id typed whole is always itself, even where another one
    begins with it.
    """
    known = frozenset(ids)
    if prefix in known:
        return prefix
    if len(prefix) < _SHORTEST_PREFIX:
        raise UnknownId(prefix)
    wanted = prefix.lower()
    begins = sorted(known_id for known_id in known if known_id.lower().startswith(wanted))
    whole = [known_id for known_id in begins if len(known_id) == len(prefix)]
    matches = whole or begins
    if not matches:
        raise UnknownId(prefix)
    if len(matches) > 1:
        found = tuple(map(Code, matches))
        raise AmbiguousId(prefix=Words(prefix), count=len(found), ids=found)
    return matches[0]


def is_drawn(text: str) -> bool:
    """Say whether a text has the form of the ids that are drawn: letter digit letter letter."""
    return len(text) == len(_SHAPE) and all(map(contains, _SHAPE, text.lower()))
