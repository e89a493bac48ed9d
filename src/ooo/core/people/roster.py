"""A pasted list of people: lines of names and what is known, tables, and whom a mail was sent to.

`Alice Martin, 2w, last 9 nov` · `Karim Benali - Data platform lead` · `To: Alice <a@example.org>`
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.people.cells import Addressed, addressed, bare, cells, recipients, separator_of
from ooo.core.people.given_first import given_first, holds_both, in_order, which_first
from ooo.core.people.newcomers import Newcomer
from ooo.core.people.said_of import HEADINGS, Refused, check_name, with_cell, with_field
from ooo.core.text.facts import Code, Name, Words
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern
from ooo.errors import Saying, UsageProblem

_LINE_ENDS = pattern(r"\r\n|\r|\n")
_DASHED = pattern(
    r"(?P<name>[^-\u2013\u2014]\S*(?:\s+(?![-\u2013\u2014]+\s)\S+)*)\s+[-\u2013\u2014]+\s+(?P<said>\S.*)"
)
_IN_BRACKETS = pattern(r"(?P<name>[^()]+?)\s*\((?P<said>[^()]+)\)")
_TWICE = {
    "relation": Saying("it has more than one relation"),
    "cadence": Saying("it has more than one cadence"),
    "last_met": Saying("it has more than one last meeting"),
    "email": Saying("it has more than one e-mail address"),
    "role": Saying("it has more than one role"),
}


class RosterProblem(Struct, frozen=True):
    """A line of the list (counted from 1) that cannot be taken, and why."""

    line: int
    text: str
    says: Saying


class Roster(Struct, frozen=True):
    """Who is on the list, the lines that say nothing that can be kept, and columns that are not."""

    people: tuple[Newcomer, ...]
    problems: tuple[RosterProblem, ...] = ()
    unkept: tuple[str, ...] = ()


class BadRoster(UsageProblem):
    """Some lines of a list cannot be read; nobody on it is added, unless the others are `kept`."""

    says = "{count:# line|# lines} of the list cannot be read, so nobody was added."
    fix = "{lines:lines}\nA line is a name, then what is known: Alice Martin, 2w, last 9 nov"

    def __init__(self, problems: tuple[RosterProblem, ...], *, kept: bool = False) -> None:
        if kept:
            self.says = "This line cannot be read. Type it again; the others stand."
        lines = tuple(
            Saying(
                "line {line}, {text}: {says}", line=one.line, text=Words(one.text), says=one.says
            )
            for one in problems
        )
        super().__init__(count=len(problems), lines=lines)


class EmptyRoster(UsageProblem):
    """A list without anyone on it."""

    says = "The list has nobody on it."
    fix = "Write one person a line: Alice Martin, 2w, last 9 nov"


class RosterReader:
    """Reads a list line by line; what stands in it so far says what columns and names there are."""

    def __init__(self, today: dt.date) -> None:
        self._today = today
        self._line = 0
        self._names: set[str] = set()
        self._columns: list[str] = []
        self._separator = ""
        self._people: list[Newcomer] = []
        self._problems: list[RosterProblem] = []
        self._unkept: list[str] = []

    @property
    def roster(self) -> Roster:
        """Give what was read."""
        return Roster(tuple(self._people), tuple(self._problems), tuple(self._unkept))

    def take(self, line: str, *, again: bool = False) -> tuple[RosterProblem, ...]:
        """Read one more line and give what is wrong with it; with `again` that is then forgotten.

        Of a wrong line nobody is taken. Empty lines, rules and lines that start with `#` are passed
        over.
        """
        self._line += 1
        text = bare(line)
        before = len(self._people)
        try:
            for newcomer in self._newcomers(text) if text else ():
                self._keep(newcomer)
        except Refused as refused:
            for newcomer in self._people[before:]:
                self._names.discard(fold_words(newcomer.name))
            del self._people[before:]
            problem = RosterProblem(self._line, text, refused.says)
            if again:
                self._line -= 1
            else:
                self._problems.append(problem)
            return (problem,)
        return ()

    def _keep(self, newcomer: Newcomer) -> None:
        check_name(newcomer.name)
        folded = fold_words(newcomer.name)
        if folded in self._names:
            raise Refused(Saying("{name} is on the list twice", name=Name(newcomer.name)))
        self._names.add(folded)
        self._people.append(newcomer)

    def _newcomers(self, text: str) -> Iterator[Newcomer]:
        """Give whom a line speaks of; of a heading nobody."""
        if (sent := recipients(text)) is not None:
            yield from _recipients(sent)
            return
        separator = separator_of(text)
        found = cells(text, separator)
        if self._is_heading(found):
            self._columns = _columns(found) if len(found) > 1 else []
            self._separator = separator
            unkept = [cell for cell in found if cell and not HEADINGS.get(fold(cell))]
            self._unkept += unkept
        elif self._columns and len(row := cells(text, self._separator)) > 1:
            yield self._of_row(row)
        else:
            name, *fields = found
            yield _newcomer(name, [field for field in fields if field], self._today)

    def _is_heading(self, found: Sequence[str]) -> bool:
        """Tell whether a line names columns: one of them says that names stand below."""
        named = [HEADINGS.get(fold(cell), "") for cell in found]
        whose = {"name", "reversed", "first", "nom"} | ({"last"} if len(found) > 1 else set())
        return not whose.isdisjoint(named) and (len(found) > 1 or named[0] != "first")

    def _of_row(self, row: Sequence[str]) -> Newcomer:
        told = {column: cell for column, cell in zip(self._columns, row, strict=False) if cell}
        name = " ".join(filter(None, (told.get("first", ""), told.get("last", ""))))
        whole = addressed(told.get("name", ""))
        last, _, first = told.get("reversed", "").partition(",")
        whole = replace(whole, email=whole.email or told.get("email", ""))
        name = in_order(whole) or name or f"{first.strip()} {last.strip()}".strip()
        newcomer = Newcomer(name=name, email=whole.email)
        check_name(name)
        for column, cell in told.items():
            newcomer = with_cell(newcomer, column, cell, self._today)
        for field in filter(None, row[len(self._columns) :]):
            _, newcomer = with_field(newcomer, field, self._today)
        return newcomer


def parse_roster(text: str, *, today: dt.date) -> Roster:
    """Give the people of a pasted list.

    After the name come, in any order: a cadence (`2w`, `every 2 weeks`), `last DATE` (looking
    back), a relation, an e-mail address, `alias WORD`, and a role (`role WORDS`, or words that are,
    and look like, none of the others). Below a line that names columns, the cells are those.
    """
    reader = RosterReader(today)
    for line in _LINE_ENDS.split(text):
        reader.take(line)
    return reader.roster


def checked(roster: Roster) -> Roster:
    """Give back a list that can be taken whole; raise BadRoster or EmptyRoster."""
    if roster.problems:
        raise BadRoster(roster.problems)
    if not roster.people:
        raise EmptyRoster
    return roster


def _columns(found: Sequence[str]) -> list[str]:
    """Give what each column says; `Nom` beside `Prénom` is a surname, as `Last` beside `First`."""
    named = [HEADINGS.get(fold(cell), "") for cell in found]
    if "first" in named:
        surname = "nom" if "nom" in named else "last_met"
        if "last" not in named and surname in named:
            named[named.index(surname)] = "last"
    return ["name" if column == "nom" else column for column in named]


def _recipients(sent: Sequence[str]) -> Iterator[Newcomer]:
    """Give whom a mail was sent to; a lone word before a name may be its surname."""
    waiting = ""
    for each in map(addressed, sent):
        if waiting and each.email and holds_both(each, waiting):
            yield Newcomer(name=f"{each.name} {waiting}", email=each.email)
            waiting = ""
            continue
        if waiting:
            yield _lone(waiting, each)
        waiting = ""
        if not each.email and "," not in each.name:
            waiting = each.name
            continue
        if not each.name:
            raise Refused(
                Saying("{email} has no name: write Alice Martin <{email}>", email=Code(each.email))
            )
        yield Newcomer(name=in_order(each), email=each.email)
    if waiting:
        yield Newcomer(name=waiting)


def _lone(name: str, behind: Addressed) -> Newcomer:
    """Give who stands alone before someone else; raise Refused where it may be their surname."""
    if " " not in name and behind.email and " " not in behind.name:
        raise Refused(which_first(name, behind.name))
    return Newcomer(name=name)


def _newcomer(first: str, fields: list[str], today: dt.date) -> Newcomer:
    """Give the newcomer of a line: a name, and what its fields say; raise Refused."""
    whole = addressed(first)
    name = whole.name
    if found := _DASHED.fullmatch(name) or _IN_BRACKETS.fullmatch(name):
        name, fields = found["name"].strip(), [found["said"].strip(), *fields]
    if whole.email:
        fields = [whole.email, *fields]
    beside = next((each.email for each in map(addressed, fields) if each.email), "")
    name, fields = given_first(in_order(Addressed(name, beside)), fields, today)
    check_name(name)
    newcomer = Newcomer(name=name)
    said: set[str] = set()
    for field in fields:
        kind, newcomer = with_field(newcomer, field, today)
        if kind in said and kind in _TWICE:
            raise Refused(_TWICE[kind])
        said.add(kind)
    return newcomer
