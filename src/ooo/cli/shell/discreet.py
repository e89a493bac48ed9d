"""While a screen is shared: names become initials, slugs WHO, and quoted words are hidden.

Views hide what people wrote themselves; this is for every other word that reaches the screen.
"""

import re
from collections.abc import Callable, Iterable
from functools import cached_property

from ooo.core.model import Person
from ooo.errors import OooError
from ooo.store.reader import Reader
from ooo.store.tree import Tree

_QUOTED = re.compile(r"""(?<!\w)(?:'[^\n]*'|"[^\n]*")(?!\w)""")
_AHEAD = r"(?:(?<!\w)|(?<=\x1b\[\dm)|(?<=\x1b\[\d\dm)|(?<=\x1b\[\d;\d\dm))"
_HIDDEN = "(hidden)"
_SOMEONE = "WHO"


class Disguise:
    """What stands on a shared screen for a text, by the names in the notebook."""

    def __init__(self, root: Callable[[], str]) -> None:
        self._root = root

    def __call__(self, text: str) -> str:
        """Give the text with names as initials, slugs as `WHO`, and nothing that it quotes."""
        text = _QUOTED.sub(_HIDDEN, text)
        if not self._stands_for:
            return text
        return self._names.sub(lambda found: self._stands_for[found[0].casefold()], text)

    @cached_property
    def _stands_for(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for person in self._people():
            parts = person.name.split()
            found |= {part.casefold(): f"{part[0]}." for part in parts}
            found[person.name.casefold()] = " ".join(f"{part[0]}." for part in parts)
            found |= dict.fromkeys(map(str.casefold, (person.slug, *person.aliases)), _SOMEONE)
        found.pop("", None)
        return found

    @cached_property
    def _names(self) -> re.Pattern[str]:
        longest_first = sorted(self._stands_for, key=len, reverse=True)
        names = "|".join(map(re.escape, longest_first))
        return re.compile(rf"{_AHEAD}(?:{names})(?!\w)", re.IGNORECASE)

    def _people(self) -> Iterable[Person]:
        """Read who there is, without waiting for a lock: half a command does no harm here."""
        try:
            reader = Reader(Tree(self._root()))
        except OooError:
            return ()
        people = (reader.person(slug) for slug in reader.slugs())
        return [person for person in people if person is not None]
