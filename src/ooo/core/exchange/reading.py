"""Which format a text is of, and what all texts of one import give together."""

from collections.abc import Sequence
from itertools import chain
from typing import Literal, get_args

from msgspec.structs import replace

from ooo.core.exchange.brought import Read, ReadingSettings, SourceText, Unread, without
from ooo.core.exchange.notes import read_notes
from ooo.core.exchange.ours import read_ours
from ooo.core.exchange.remarks import are_of_remarks, read_remarks
from ooo.core.exchange.tables import ABOVE, NoTable, is_table, table_of
from ooo.core.exchange.tables import unread as missed
from ooo.core.exchange.team import name_people, read_team
from ooo.core.exchange.whose import People
from ooo.core.text.facts import Code, Words
from ooo.errors import OooError, Saying, UsageProblem

SourceFormat = Literal["md", "org", "txt", "csv", "json"]
FORMATS: tuple[SourceFormat, ...] = get_args(SourceFormat)

_ENDINGS: dict[str, SourceFormat] = {
    **dict.fromkeys(("md", "markdown", "mdown"), "md"),
    **dict.fromkeys(("csv", "tsv"), "csv"),
    "txt": "txt",
    "text": "txt",
    "org": "org",
    "json": "json",
}
_MOST = 2_000_000
"""Characters of notes and tables in one import; more is no person's writing."""

_MOST_LINES = 40_000


class UnknownSourceFormat(UsageProblem):
    """No format has the name that was typed."""

    says = "There is no format {format:quoted}."
    fix = "There are: {formats}."

    def __init__(self, typed: str) -> None:
        super().__init__(format=Words(typed), formats=tuple(map(Code, FORMATS)))


class OneNotebook(UsageProblem):
    """A notebook of ours and other files were named together."""

    says = "{file} is a notebook, and is imported alone."
    fix = "Import the other files after it."


class TooLong(OooError):
    """More than anybody writes."""

    says = "That is more than {lines} lines or {most} characters: nothing of it is read."
    fix = "Import it in parts, such as one person or one year after the other."


def format_of(text: SourceText, typed: str = "") -> SourceFormat:
    """Give the format of a text: as typed, by the ending of its name, or by what it begins with."""
    if typed:
        found: dict[str, SourceFormat] = {each: each for each in FORMATS}
        if typed not in found:
            raise UnknownSourceFormat(typed)
        return found[typed]
    ending = text.file.rpartition("/")[2].rpartition(".")[2].lower()
    if ending in _ENDINGS and _ENDINGS[ending] != "txt":
        return _ENDINGS[ending]
    start = text.text[:4096].lstrip()
    if start.startswith(("{", "[{")):
        return "json"
    return "csv" if is_table(start) else "txt"


def read_texts(
    texts: Sequence[SourceText],
    unread: Sequence[Unread],
    settings: ReadingSettings,
    people: People,
    typed: str = "",
) -> Read:
    """Give what all texts say; a notebook of ours comes alone.

    UnknownFormat, OneNotebook, TooLong, and what the readers of the formats raise.
    """
    reads: list[Read] = []
    written = [text.text for text in texts if format_of(text, typed) != "json"]
    lines = sum(text.count("\n") for text in written)
    if lines > _MOST_LINES or sum(map(len, written)) > _MOST:
        raise TooLong(lines=_MOST_LINES, most=_MOST)
    for text in texts:
        read = _read(text, format_of(text, typed), settings, people)
        if read.restored and len(texts) > 1:
            raise OneNotebook(file=Words(text.file))
        reads.append(read)
    formats = dict.fromkeys(read.format for read in reads if read.format)
    whole = Read(
        format="+".join(formats),
        people=tuple(chain.from_iterable(read.people for read in reads)),
        unread=(*unread, *chain.from_iterable(read.unread for read in reads)),
        unkept=tuple(dict.fromkeys(chain.from_iterable(read.unkept for read in reads))),
        unnamed=sum(read.unnamed for read in reads),
        restored=next((read.restored for read in reads if read.restored), None),
    )
    return without(whole, settings.since) if settings.since and not whole.restored else whole


def _read(
    text: SourceText, format_: SourceFormat, settings: ReadingSettings, people: People
) -> Read:
    if text.text.startswith("BEGIN:VCALENDAR"):
        says = Saying("a calendar, which is imported alone")
        return Read(format="", unread=(Unread(file=text.file, says=says),))
    if format_ == "json":
        return read_ours(text)
    if format_ != "csv":
        read = read_notes(text, settings, people, org=format_ == "org")
        return replace(read, format=format_)
    table = table_of(
        text.text, text.file, lambda columns: name_people(columns) or are_of_remarks(columns)
    )
    if are_of_remarks(table.columns):
        read = read_remarks(text, table, settings, people)
    elif table.rows:
        read = read_team(text, table, settings)
    else:
        raise NoTable(file=Words(text.file))
    above = tuple(missed(text, row, ABOVE) for row in table.above)
    return replace(read, unread=(*above, *read.unread))
