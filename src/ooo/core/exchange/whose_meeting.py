"""Whose meeting an event of a calendar is: of two by their addresses, else of one by its title.

Three people, or a title that says more, are never a one-to-one; they are named, and left.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ooo.core.exchange.ics import LONGEST_TITLE, lines
from ooo.core.model import Person
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern

_ADDRESS = pattern(r"(?:mailto:|;EMAIL=\"?)([^\s:;,\"<>]+)", re.IGNORECASE)
_ROOM = pattern(r";CUTYPE=\"?(?:ROOM|RESOURCE)", re.IGNORECASE)
_DECLINED = pattern(r";PARTSTAT=\"?DECLINED", re.IGNORECASE)
_MARKS = pattern(
    r"\b(?:1\s*:\s*1s?|1\s*-\s*1s?|1on1s?|1a1|one[- ]to[- ]ones?|one[- ]on[- ]ones?|o3|121|points?"
    r"|tete[- ]a[- ]tete|weekly|hebdo(?:madaires?)?|biweekly|bi|syncs?|catch[- ]?ups?|entretiens?"
    r"|salles?|rooms?|bureaux?|visio|zoom|teams|meet|meetings?|reunions?|suivi|with|avec|de|and|et)\b"
)
_LEFT = pattern(r"[^\W\d_]")
_OF_TWO = 2


class Meant(Struct, frozen=True):
    """Whose an event is (empty: nobody's), how that is known, and why it is `unsure`.

    `declined` is who said no: the manager (`me`), or the other one (`them`).
    """

    who: str = ""
    by: str = ""
    people: int = 0
    unsure: bool = False
    declined: str = ""


class Those:
    """Who is met, by the words and addresses by which a calendar may name them."""

    def __init__(self, people: Sequence[Person], me: str) -> None:
        self._my_names = [word for word in (fold_words(me), *fold_words(me).split()) if word]
        self._by_email = {fold(each.email): each.slug for each in people if each.email}
        names: dict[str, set[str]] = {}
        for person in people:
            for word in _names(person):
                names.setdefault(word, set()).add(person.slug)
        self._names = sorted(names, key=len, reverse=True)
        self._slugs = names
        every = (*self._by_email, *names)
        self._any = re.compile("|".join(map(re.escape, every))) if every else None

    def name_anyone(self, folded: str) -> bool:
        """Tell whether a folded text holds a name or an address of theirs."""
        return self._any is not None and self._any.search(folded) is not None

    def of(self, event: str, title: str, *, all_day: bool) -> Meant:
        """Say whose an event is."""
        invited = dict(_invited(event))
        theirs = {self._by_email[each] for each in invited if each in self._by_email}
        if theirs and len(invited) > _OF_TWO:
            return Meant(people=len(invited), unsure=True)
        if len(theirs) == 1:
            return Meant(theirs.pop(), "email", len(invited), declined=self._declined(invited))
        if len(invited) > _OF_TWO:
            named = self._in_title(title)[0]
            return Meant(people=len(invited), unsure=bool(named))
        return self._by_title(title, all_day=all_day)

    def _declined(self, invited: dict[str, bool]) -> str:
        for email, no in invited.items():
            if no:
                return "them" if email in self._by_email else "me"
        return ""

    def _by_title(self, title: str, *, all_day: bool) -> Meant:
        named, left, marked = self._in_title(title)
        if not named:
            return Meant()
        if len(named) > 1 or left or (all_day and not marked):
            return Meant(unsure=True)
        return Meant(named.pop(), "title")

    def _in_title(self, title: str) -> tuple[set[str], str, bool]:
        """Give who is named in a title, what letters it has besides, and if a mark is in it."""
        text = f" {fold_words(title[:LONGEST_TITLE])} "
        found: set[str] = set()
        for name in self._names:
            if name not in text:
                continue
            text, times = re.subn(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
            if times:
                found |= self._slugs[name]
        for name in self._my_names:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
        text, marks = _MARKS.subn(" ", text)
        rest = "".join(_LEFT.findall(text.replace(" x ", " "))) or title[LONGEST_TITLE:]
        return found, rest, bool(marks)


def _invited(event: str) -> Iterator[tuple[str, bool]]:
    """Give the addresses of everyone, rooms aside, and whether each declined."""
    for name in ("ORGANIZER", "ATTENDEE"):
        for line in lines(event, name):
            address = _ADDRESS.search(line)
            if address and not _ROOM.search(line):
                yield fold(address[1]), bool(_DECLINED.search(line))


def _names(person: Person) -> Iterator[str]:
    name = fold_words(person.name)
    yield from filter(None, (name, fold(person.first_name), *map(fold, person.aliases)))
    first, *rest = name.split() or [""]
    if rest:
        yield " ".join((*rest, first))
