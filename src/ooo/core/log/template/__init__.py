"""The sheet of a log as a text to fill in: what is ticked, changed or deleted is what is meant.

The text is written in words (`words/sheets/log/template.py`) and read here, by its forms: boxes
and ids, names of fields, marks.
"""

import datetime as dt

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.log.entry import Entry, what_is_said
from ooo.core.log.template.lines import MESSAGE, lines_of, read_field, typed
from ooo.core.log.template.reading import day_of, is_empty, read_template

__all__ = ["day_of", "is_empty", "read_template", "with_whole_ids", "with_words", "without_message"]


def with_whole_ids(entry: Entry, dossier: Dossier) -> Entry:
    """Give the entry with every id written out, as the template needs it.

    Raises what `what_is_said` does.
    """
    return replace(entry, said=tuple(what_is_said(entry, dossier).items()))


def with_words(text: str, entry: Entry, *, body: str = "") -> str:
    """Give a text that was written before with the words of `body` and `entry` that it lacks."""
    held = lines_of(text)
    added = [line for line in typed(entry, body) if line not in held]
    return "\n".join([text.rstrip("\r\n"), "", *added, ""]) if added else text


def with_day(text: str, day: dt.date) -> str:
    """Give a text that was written before as one about that day."""
    lines = lines_of(text)
    for place, line in enumerate(lines):
        field = read_field(line)
        if field and field.field == "date":
            lines[place] = f"{field.name}: {day}"
            break
    return "\n".join(lines)


def without_message(text: str) -> str:
    """Give the text without the comments on top that say what is wrong with it."""
    return "\n".join(line for line in lines_of(text) if not line.startswith(MESSAGE))
