"""What a dossier says of each of a person's files, after the rows of the shelf."""

from collections.abc import Iterator, Mapping
from typing import Any

from ooo.core.dossier import Dossier
from ooo.store.codec import Contents
from ooo.store.plain import plain
from ooo.store.shelf import SHELF, Shelf, ShelfRow


def contents_of(dossier: Dossier, shelf: Shelf = SHELF) -> dict[str, Contents]:
    """Give what a dossier says of each file, by path in the person's directory.

    Meetings and settled years that the dossier does not hold are not in it.
    """
    return {path: said for row in shelf.rows for path, said in _files(row, dossier)}


def head_keys(row: ShelfRow, contents: Contents) -> dict[str, Any] | None:
    """Give the keys above all records; None where the file has none, or is not there."""
    return plain(contents.head, elsewhere=row.elsewhere) if contents.head else None


def _files(row: ShelfRow, dossier: Dossier) -> Iterator[tuple[str, Contents]]:
    if row.by_year:
        records = _records(row, dossier)
        years = {_year(row, record) for family in records.values() for record in family}
        for year in sorted(years):
            yield row.path(year), Contents(records=_of_year(row, records, year))
    elif row.head is None:
        yield row.name, Contents(records=_records(row, dossier))
    else:
        held = getattr(dossier, row.field)
        for head in held if row.is_directory else (held,):
            yield row.path(head), Contents(head, _records(row, head))


def _records(row: ShelfRow, held: object) -> dict[str, tuple[Any, ...]]:
    return {family.name: getattr(held, family.field) for family in row.families}


def _of_year(
    row: ShelfRow, records: Mapping[str, tuple[Any, ...]], year: int
) -> dict[str, tuple[Any, ...]]:
    return {
        family: tuple(record for record in found if _year(row, record) == year)
        for family, found in records.items()
    }


def _year(row: ShelfRow, record: object) -> int:
    year: int = getattr(record, row.by_year).year
    return year
