"""A table as CSV (RFC 4180) that no spreadsheet calculates and none misreads.

A text is always quoted, and one that would be a formula has an apostrophe before it; a date, a
number and a yes or no are never a text.
"""

import re
from collections.abc import Iterable

from ooo.core.exchange.rows import TEXTS, TableRow
from ooo.core.text.safe import safe

BOM = "\ufeff"
"""What tells a spreadsheet that a file is UTF-8."""

_CALCULATED = re.compile(r"\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def to_csv(records: Iterable[TableRow], *, separator: str = ",") -> str:
    """Give the rows below a header, each line ended as the standard says."""
    columns = TableRow.__struct_fields__
    lines = [separator.join(f'"{column}"' for column in columns)]
    lines += [
        separator.join(_cell(column, getattr(record, column)) for column in columns)
        for record in records
    ]
    return "".join(f"{line}\r\n" for line in lines)


def _cell(column: str, value: object) -> str:
    if value is None or (column in TEXTS and not value):
        return ""
    if column not in TEXTS:
        return str(int(value)) if isinstance(value, bool) else str(value)
    text = safe(str(value))
    guarded = f"'{text}" if _CALCULATED.match(str(value)) else text
    quoted = guarded.replace('"', '""')
    return f'"{quoted}"'
