"""What was written by hand and is nearly ours: it is named, and what would protect protects.

All else that is unknown is the person's own. This room is opened only where something is unknown.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.text.facts import Code, File
from ooo.core.text.suggest import edit_distance
from ooo.errors import Saying
from ooo.store.records import Wrong
from ooo.store.shelf import SHELF, WITHIN, ShelfRow

SENSITIVE = "sensitive"
_SLIPS = 2
_SHORTEST = 3


class Slip(Struct, frozen=True):
    """What is wrong with a key or a table, and whether what it holds goes unread with it."""

    wrong: Wrong
    unread: bool = False


def meant(word: str, words: Collection[str]) -> str:
    """Give the one of the words that is at most two slips away, fewer for short ones; else ''.

    Of the shortest, which are near to many words, only capitals and a doubled letter are slips.
    """
    typed = word.casefold().strip()
    near = sorted(
        (slips, each)
        for each in words
        if abs(len(each) - len(typed)) <= _SLIPS
        and (len(each) >= _SHORTEST or _doubled(typed) == _doubled(each))
        and (slips := edit_distance(typed, each)) <= min(_SLIPS, max(1, len(each) // 3))
    )
    return near[0][1] if near else ""


def _doubled(word: str) -> str:
    """Give a word with each letter once where it stands twice."""
    return "".join(letter for letter, _ in groupby(word))


def unknown_keys(table: Mapping[str, Any], names: frozenset[str]) -> Iterator[Slip]:
    """Give what is nearly a key of ours, in a record or above all records."""
    for key in table.keys() - names:
        if name := meant(key, names):
            says = Saying("it is nearly {key}, and is not read", key=Code(name))
            if name == SENSITIVE and table[key] is not False:
                says = Saying("it is nearly {key}, and kept to yourself for that", key=Code(name))
            yield Slip(Wrong(key, says, Saying("Write {key} = …", key=Code(name))))


def nested_keys(table: Mapping[str, Any], kind: type[Struct]) -> Iterator[Slip]:
    """Give what is nearly a key of ours in the tables within a record, or within a head."""
    for key, inner in WITHIN.items():
        held = table.get(key) if key in kind.__struct_encode_fields__ else None
        tables = held if isinstance(held, list) else [held]
        for index, each in enumerate(tables):
            if not isinstance(each, dict):
                continue
            way = f"{key}[{index}]" if isinstance(held, list) else key
            found = unknown_keys(each, frozenset(inner.__struct_encode_fields__))
            for slip in (*found, *nested_keys(each, inner)):
                yield Slip(replace(slip.wrong, field=f"{way}.{slip.wrong.field}"))


def protects(table: Mapping[str, Any], names: frozenset[str]) -> bool:
    """Tell whether a key that is nearly `sensitive` says anything but false."""
    return SENSITIVE in names and bool(nearly_sensitive(table))


def nearly_sensitive(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the keys that are nearly `sensitive`, or are it, and say anything but false."""
    return {
        key: value
        for key, value in table.items()
        if value is not False and meant(key, (SENSITIVE,))
    }


def unknown_tables(data: Mapping[str, Any], row: ShelfRow, known: frozenset[str]) -> Iterator[Slip]:
    """Give what is written like records of ours and not read: misspelt, or in the wrong file.

    What is nearly a key that is `known` above all records, such as a list of tables, is none.
    """
    here = {family.name for family in row.families}
    homes = {family.name: each.name for each in reversed(SHELF.rows) for family in each.families}
    for key, held in data.items():
        listed = isinstance(held, list) and any(isinstance(each, dict) for each in held)
        if key in here or not (listed or isinstance(held, dict)):
            continue
        if name := meant(key, here):
            fix = Saying("Begin each record with [[{family}]].", family=Code(name))
        elif meant(key, known):
            continue
        elif name := meant(key, homes):
            fix = Saying(
                "Begin each record with [[{family}]], in {file}.",
                family=Code(name),
                file=File(homes[name]),
            )
        elif listed and here:
            names = tuple(map(Code, sorted(here)))
            fix = Saying("What is read here is called {names}.", names=names)
        elif listed:
            fix = Saying("No records are read in this file.")
        else:
            continue
        says = Saying("no record of this file has that name, so it is not read")
        yield Slip(Wrong(key, says, fix), unread=True)
