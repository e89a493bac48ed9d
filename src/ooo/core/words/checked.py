"""`ooo check --words`: what of the whole notebook had better be read again, and where it stands.

It never says that nothing is wrong: a list sees what is in it.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.model import Cover, Me, Person
from ooo.core.text.facts import Command, File
from ooo.core.text.fold import fold
from ooo.core.words.review import PROTECTED, Category, own_words, review
from ooo.core.words.texts import WrittenKind, WrittenText, texts

GROUPS: tuple[frozenset[Category], ...] = (
    PROTECTED,
    frozenset({"insult"}),
    frozenset({"judgement"}),
    frozenset({"mind_reading"}),
    frozenset({"absolute"}),
    frozenset({"own"}),
)
"""What belongs together, in the order it is shown."""


class ToReadAgain(Struct, frozen=True, kw_only=True):
    """A word that was found, where it stands, and what puts it right.

    `line` is the number of the entry's line, 0 where it is in none. `called` is their first name.
    """

    person: str
    file: str
    line: int
    date: dt.date | None
    record: WrittenKind
    id: str
    category: Category
    term: str
    fix: Command
    screen: str


class WordsScreen(Struct, frozen=True):
    """The day it is, and how many texts hold what was found."""

    today: dt.date
    lines: int


class WordsChecked(Answer, frozen=True, kw_only=True):
    """What is to be read again among the texts that were `checked`.

    `ok` are the words that may stand in this notebook; `sensitive` counts texts that hold something
    and are not shown.
    """

    kind: ClassVar[str] = "words"

    checked: int
    found: tuple[ToReadAgain, ...]
    ok: tuple[str, ...]
    sensitive: int
    unread: tuple[File, ...]
    screen: WordsScreen


class WordsReader:
    """Takes the texts of every file, and looks at them once it is known who there is."""

    whose: frozenset[str] = frozenset()
    is_bounded = False

    def __init__(self) -> None:
        self._texts: list[tuple[str, str, WrittenText]] = []

    def may_hold(self, first: dt.date, last: dt.date) -> bool:
        """Tell that a file of any day may hold something."""
        del first, last
        return True

    def enough(self, before: dt.date) -> bool:
        """Tell that there is never enough: every file is looked at."""
        del before
        return False

    def look(
        self, slug: str, file: str, head: object, records: Mapping[str, tuple[Any, ...]]
    ) -> None:
        """Take the texts of a file."""
        self._texts += [(slug, file, text) for text in texts(head, records)]

    def answer(
        self,
        people: Mapping[str, Person],
        *,
        cover: Cover,
        show_all: bool,
        today: dt.date,
        unread: tuple[File, ...],
    ) -> WordsChecked:
        """Say what is to be read again, group by group, then by person, the newest first."""
        names = names_of(people.values(), cover.me)
        own = own_words(cover.words_ok, cover.words_more)
        entries = {(slug, text.entry) for slug, _, text in self._texts if text.entry}
        of_day = Counter((slug, key.date) for slug, key in entries)
        found: list[ToReadAgain] = []
        lines = sensitive = 0
        for slug, file, text in self._texts:
            hits = review(text.text, names=names, own=own)
            if hits and text.sensitive and not show_all:
                sensitive += 1
                continue
            lines += bool(hits)
            alone = text.entry is None or of_day[slug, text.entry.date] == 1
            found += [
                ToReadAgain(
                    person=slug,
                    file=file,
                    line=text.line,
                    date=text.date,
                    record=text.record,
                    id=text.id,
                    category=hit.category,
                    term=hit.term,
                    fix=_fix(slug, text, alone=alone),
                    screen=people[slug].first_name,
                )
                for hit in hits
            ]
        return WordsChecked(
            checked=len(self._texts),
            found=tuple(sorted(found, key=_order)),
            ok=cover.words_ok,
            sensitive=sensitive,
            unread=unread,
            screen=WordsScreen(today, lines),
        )


def names_of(people: Iterable[Person], me: Me) -> frozenset[str]:
    """Give the words that are somebody's name, folded."""
    names = [me.name]
    for person in people:
        names += (person.name, person.slug, *person.aliases)
    return frozenset(fold(" ".join(names)).split())


def _order(found: ToReadAgain) -> tuple[int, str, int]:
    group = next(at for at, group in enumerate(GROUPS) if found.category in group)
    return group, found.person, -found.date.toordinal() if found.date else 0


def _fix(slug: str, text: WrittenText, *, alone: bool) -> Command:
    """Give the command that puts a text right; none does where a closed record says why."""
    if text.entry:
        day = text.entry.date.isoformat()
        if not text.line:
            return Command(f"ooo edit {slug} --meeting {day}")
        which = "" if alone else f" --kind {text.entry.kind} --number {text.entry.number}"
        return Command(f"ooo fix {slug} {day}{which} --line {text.line}")
    match text.record:
        case "goal":
            return Command(f"ooo edit {slug} --goals")
        case "role" | "preference":
            return Command(f"ooo edit {slug} --person")
        case "point" | "commitment" if text.id:
            return Command(f"ooo fix {text.id}")
    return Command("" if text.settled else f"ooo edit {slug}")
