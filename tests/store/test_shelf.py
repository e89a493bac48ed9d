import datetime as dt
import inspect
from itertools import count
from pathlib import Path
from typing import Any, get_args

from msgspec import Struct
from msgspec.structs import fields, replace

from ooo.cli.edit import command as edit_command
from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Value
from ooo.store.changes import changes
from ooo.store.identity import Naming
from ooo.store.reader import Reader
from ooo.store.shelf import COVER_PAGE, SHELF, WITHIN, Family, Shelf, ShelfRow
from tests.harness import says_of


class Wish(Value, frozen=True, kw_only=True):
    """A made-up noun."""

    id: str = ""
    text: str
    by: str = ""


class Wishful(Dossier, frozen=True, kw_only=True):
    """A dossier with a field for it."""

    wishes: tuple[Wish, ...] = ()


WISHES = Family("wish", Wish, "wishes", known_by=("text",))
MADE_UP = Shelf((*SHELF.rows, ShelfRow(name="wishes.toml", families=(WISHES,), live=True)), Wishful)
PATHS: dict[str, dict[str, object]] = {
    "person.toml": {"person.toml": {"slug": "alice"}},
    "agenda.toml": {"agenda.toml": {}},
    "commitments.toml": {"commitments.toml": {}},
    "goals.toml": {"goals.toml": {}},
    "meetings": {
        "meetings/2026-11-09.2.career.toml": {
            "date": dt.date(2026, 11, 9),
            "number": 2,
            "kind": "career",
        },
        "meetings/notes.toml": None,
    },
    "settled": {"settled/2026.toml": {"year": 2026}, "settled/26.toml": None},
}
FILE = b"""\
# what they dream of
[[wish]]
text = "a garden" # soon
mine = 1.50

[[wish]]
id = "aa22"
text = "a boat"
"""


def read(root: Path) -> tuple[Wishful, Reader]:
    """Read alice from the made-up shelf."""
    reader = Reader(str(root), MADE_UP)
    dossier = reader.dossier("alice")
    assert isinstance(dossier, Wishful)
    return dossier, reader


def test_a_new_file_is_a_row_and_a_noun_and_nothing_else(root: Path) -> None:
    """Read, judged, named, changed and moved: without a line of code that knows of wishes."""
    path = root / "people/alice/wishes.toml"
    path.write_bytes(FILE)
    dossier, reader = read(root)
    assert dossier.wishes == (Wish(text="a garden"), Wish(id="aa22", text="a boat"))
    assert [each.text for each in dossier.points] == ["On-call load"]
    assert reader.problems == []
    numbers = count(2)
    naming = Naming(lambda: f"w{next(numbers)}", frozenset({"w2"}), MADE_UP)
    named = naming.named(dossier, ["wishes.toml"])
    assert isinstance(named, Wishful)
    after = replace(named, wishes=(*named.wishes[:1], Wish(id="bb33", text="rest", by="me")))
    bytes_of = lambda name: (root / "people/alice" / name).read_bytes()  # noqa: E731
    assert changes(dossier, after, bytes_of, MADE_UP) == {
        "wishes.toml": b"""\
# what they dream of
[[wish]]
text = "a garden" # soon
mine = 1.50
id = "w3"

[[wish]]
id = "bb33"
text = "rest"
by = "me"
"""
    }


def test_what_is_wrong_in_a_new_file_is_said_as_in_any_other(root: Path) -> None:
    path = root / "people/alice/wishes.toml"
    path.write_bytes(FILE + b'[[wish]]\nid = "aa22"\ntext = "a boat"\n[[wish]]\ntext = 5\n')
    dossier, reader = read(root)
    assert len(dossier.wishes) == 3
    assert [(each.line, says_of(each)) for each in reader.problems] == [
        (10, "another wish in this file has aa22 too"),
        (13, "5 is not a text"),
    ]
    assert set(reader.unsound) == {"people/alice/wishes.toml"}


def test_every_file_is_found_by_its_path_and_says_which_it_is() -> None:
    for row in SHELF.rows:
        for path in PATHS[row.name]:
            assert SHELF.row(path) is row
            assert row.says(f"people/alice/{path}") == PATHS[row.name][path]


def test_every_file_of_a_fixed_name_has_an_option_of_edit() -> None:
    """What a person may write by hand is also what the editor opens by a word."""
    options = set(inspect.signature(edit_command).parameters)
    files = {row.name for row in SHELF.rows if not row.is_directory}
    assert {file.removesuffix(".toml") for file in files} <= options


def test_what_a_record_is_known_by_and_what_a_family_fills_are_fields() -> None:
    """A slip in a row is found here, before a record is taken for another."""
    for row in SHELF.rows:
        for family in row.families:
            assert set(family.known_by) <= set(family.noun.__struct_fields__)
            assert family.field in (row.head or SHELF.dossier).__struct_fields__
            assert not row.by_year or row.by_year in family.noun.__struct_fields__
        assert not row.field or row.field in SHELF.dossier.__struct_fields__
        assert set(row.tables) <= set(row.head.__struct_fields__ if row.head else ())


def test_every_noun_within_another_is_known_by_its_key() -> None:
    rows = (COVER_PAGE, *SHELF.rows)
    nouns: list[Any] = [row.head for row in rows if row.head]
    nouns += [family.noun for row in rows for family in row.families]
    families = {family.field for row in rows for family in row.families}
    found: dict[str, object] = {}
    while nouns:
        for field in fields(nouns.pop()):
            inner = _noun_in(field.type)
            if inner not in {None, Booking} and field.name not in families:
                assert found.setdefault(field.encode_name, inner) is inner
                nouns.append(inner)
    assert dict(sorted(found.items())) == dict(sorted(WITHIN.items()))


def _noun_in(kind: Any) -> Any:  # noqa: ANN401 -- a type as it is written, or none
    """Give the noun that a field holds, once, many times or maybe."""
    if isinstance(kind, type) and issubclass(kind, Struct):
        return kind
    return next(filter(None, map(_noun_in, get_args(kind))), None)
