"""A file of the notebook is one row of a table; all that reads, judges or writes it follows it.

A new file or family is a row here and its nouns in the model, the field it fills included.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import asdict

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Autonomy,
    Commitment,
    Cover,
    Defaults,
    Evaluation,
    Goal,
    Indicator,
    Level,
    Me,
    Meeting,
    Milestone,
    Move,
    Note,
    Pause,
    Person,
    Point,
    Reading,
    SettledCommitment,
    SettledPoint,
    Useful,
)
from ooo.errors import NOTHING, Saying
from ooo.store.entries import meeting_filename, meeting_key
from ooo.store.place import AGENDA, COMMITMENTS, COVER, GOALS, MEETINGS, PERSON, SETTLED

_DIGITS_OF_A_YEAR: Final = 4


class Family(Struct, frozen=True):
    """Records of one kind: the name in their headers, such as `point`, and their noun.

    `field` is what they fill: of the head where their file has one, else of the dossier.
    `known_by` names what stays of a record while its id and its days change.
    """

    name: str
    noun: type[Struct]
    field: str
    known_by: tuple[str, ...]

    @property
    def has_ids(self) -> bool:
        """Tell whether its records bear ids."""
        return "id" in self.noun.__struct_fields__


class Names(Struct, frozen=True):
    """What the name of a file says.

    `says` gives fields by a path in the notebook, None where the name has another form; `unwritten`
    are those of them that no key repeats. In a directory of many, `of` gives the name for a head
    or a year; `unread` is said of another name, and `like` what the names there are.
    """

    says: Callable[[str], Mapping[str, object] | None]
    unwritten: tuple[str, ...] = ()
    of: Callable[[Any], str] | None = None
    unread: Saying = NOTHING
    like: Saying = NOTHING


class ShelfRow(Struct, frozen=True, kw_only=True):
    """One file in a person's directory, or all files of one directory there.

    - `head`: the noun of the keys above all records, which fills `field` of the dossier
    - `instead`: fields of the head, and which field that the file's name says they fall back on
    - `tables`: keys of the head that are written under a header of their own
    - `live`: it holds what is open, whose ids are unique in the notebook
    - `usual`: it is edited where nothing else was asked for
    - `by_year`: the day in each record whose year names the file
    - `listed`: the field of the dossier that names every file of the directory, read or not
    """

    name: str
    head: type[Struct] | None = None
    field: str = ""
    instead: Mapping[str, str] = {}
    tables: tuple[str, ...] = ()
    families: tuple[Family, ...] = ()
    live: bool = False
    usual: bool = False
    names: Names | None = None
    by_year: str = ""
    listed: str = ""

    @property
    def elsewhere(self) -> frozenset[str]:
        """The fields of the head that no key stands for, so that such a key is the person's own."""
        unwritten = self.names.unwritten if self.names else ()
        return frozenset((*unwritten, *(family.field for family in self.families)))

    def says(self, file: str) -> Mapping[str, object] | None:
        """Give the fields that a path in the notebook says; None where it is no file of the row."""
        return self.names.says(file) if self.names else {}

    @property
    def is_directory(self) -> bool:
        """Tell whether many files have this form, each named by what it holds."""
        return self.names is not None and self.names.of is not None

    def path(self, held: object) -> str:
        """Give the path, in the person's directory, of the file of a head or of a year."""
        return f"{self.name}/{self.names.of(held)}" if self.names and self.names.of else self.name


class Shelf:
    """The rows of all files of a person, and the dossier they fill."""

    def __init__(self, rows: tuple[ShelfRow, ...], dossier: type[Dossier] = Dossier) -> None:
        self.rows = rows
        self.dossier = dossier
        self.live = tuple(row.name for row in rows if row.live)
        self._by_name = {row.name: row for row in rows}

    def row(self, path: str) -> ShelfRow:
        """Give the row of a file by its path in the person's directory; KeyError for another."""
        directory, _, _ = path.rpartition("/")
        return self._by_name[directory or path]

    def live_records(self, dossier: Dossier) -> Iterator[tuple[str, Family, tuple[Any, ...]]]:
        """Give the file, the family and the records of all that is open and bears ids."""
        for row in self.rows:
            for family in row.families if row.live else ():
                if family.has_ids:
                    yield row.name, family, getattr(dossier, family.field)


def _says_who(file: str) -> Mapping[str, object]:
    return {"slug": file.split("/")[-2]}


def _says_which_meeting(file: str) -> Mapping[str, object] | None:
    key = meeting_key(file.rpartition("/")[2])
    return asdict(key) if key else None


def _says_year(file: str) -> Mapping[str, object] | None:
    year, _, ending = file.rpartition("/")[2].partition(".")
    of_four = len(year) == _DIGITS_OF_A_YEAR and year.isascii() and year.isdecimal()
    return {"year": int(year)} if of_four and ending == "toml" else None


_POINT: Final = ("text", "by", "added")
_COMMITMENT: Final = ("text", "owner", "made")

WITHIN: Final[Mapping[str, type[Struct]]] = {
    "me": Me,
    "defaults": Defaults,
    "pauses": Pause,
    "useful": Useful,
    "moves": Move,
    "milestones": Milestone,
    "readings": Reading,
    "evaluations": Evaluation,
    "indicator": Indicator,
    "history": Level,
}
"""What stands within a head or a record, by the key that holds it once or many times.

Asking the types themselves would take longer than reading the files does.
"""

COVER_PAGE: Final = ShelfRow(name=COVER, head=Cover, tables=("me", "defaults"))
"""The notebook's own page, the one file that is of no person."""

SHELF: Final = Shelf(
    (
        ShelfRow(
            name=PERSON,
            head=Person,
            field="person",
            instead={"name": "slug"},
            tables=("preferences",),
            usual=True,
            names=Names(_says_who, unwritten=("slug",)),
        ),
        ShelfRow(
            name=AGENDA,
            families=(Family("point", Point, "points", _POINT),),
            live=True,
            usual=True,
        ),
        ShelfRow(
            name=COMMITMENTS,
            families=(Family("commitment", Commitment, "commitments", _COMMITMENT),),
            live=True,
            usual=True,
        ),
        ShelfRow(
            name=GOALS,
            families=(
                Family("goal", Goal, "goals", ("title", "opened")),
                Family("autonomy", Autonomy, "autonomy", ("topic",)),
            ),
            live=True,
        ),
        ShelfRow(
            name=MEETINGS,
            head=Meeting,
            field="meetings",
            listed="entries",
            families=(
                Family("point", Point, "points", _POINT),
                Family("note", Note, "notes", ("text", "kind")),
            ),
            names=Names(
                _says_which_meeting,
                unwritten=("number",),
                of=lambda meeting: meeting_filename(meeting.key),
                unread=Saying("its name is not a meeting's, so it is not read"),
                like=Saying(
                    "Name it like 2026-11-09.toml, 2026-11-09.2.toml or 2026-11-09.note.toml."
                ),
            ),
        ),
        ShelfRow(
            name=SETTLED,
            families=(
                Family("commitment", SettledCommitment, "settled_commitments", _COMMITMENT),
                Family("point", SettledPoint, "settled_points", _POINT),
            ),
            names=Names(
                _says_year,
                of=lambda year: f"{year}.toml",
                unread=Saying("its name is not a year's, so it is not read"),
                like=Saying("Name it like 2026.toml."),
            ),
            by_year="settled",
        ),
    )
)
