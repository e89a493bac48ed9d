"""The lists as they are looked up: every form under what it is, its words one blank apart.

Both languages are always on, since people write in both. They are read when words are first
looked at, and by nothing else.
"""

from collections.abc import Iterable
from functools import cache

from ooo.core.text.apart import taken_apart
from ooo.core.words.english import ENGLISH
from ooo.core.words.french import FRENCH
from ooo.core.words.traps import FACTS, REPORTED, THINGS, TRAPS


class Lists:
    """Every form by what it is; what only looks like one; what makes of a judgement a fact.

    `longest` is of how many words the longest form is that begins with a word, traps included,
    where that is more than one.
    """

    __slots__ = ("facts", "forms", "longest", "reported", "things", "traps")

    def __init__(self) -> None:
        self.forms: dict[str, str] = {}
        for table in (FRENCH, ENGLISH):
            for category, text in table.items():
                self.forms |= dict.fromkeys(_forms(text), category)
        self.traps, self.things, self.facts, self.reported = (
            frozenset(_forms(text)) for text in (TRAPS, THINGS, FACTS, REPORTED)
        )
        self.longest: dict[str, int] = {}
        for form in (*self.forms, *self.traps):
            if blanks := form.count(" "):
                first = form[: form.index(" ")]
                if self.longest.get(first, 0) <= blanks:
                    self.longest[first] = blanks + 1


@cache
def lists() -> Lists:
    """Give the lists, read when they are first asked for."""
    return Lists()


def _forms(text: str) -> Iterable[str]:
    """Give the forms of a table, their words as those of a text are told apart.

    `s'en fiche` is s', en and fiche; `@'s too old` is he or she, s, too and old.
    """
    bare = text if text.isascii() else taken_apart(text, "NFD").encode("ascii", "ignore").decode()
    forms = bare.replace("'s ", " s ").replace("'", "' ").split(",")
    return filter(None, map(str.strip, forms))
