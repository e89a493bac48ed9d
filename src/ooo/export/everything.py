"""Everything held on a person as Markdown that they can read: headings, and a list of each record.

Keys are those of the files; keys of the manager's own stand among them.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from ooo.core.exchange.export import Export, HeldFile
from ooo.core.text.safe import safe
from ooo.core.wording import say_count, say_date
from ooo.export.markdown import escape_line

_WHO = "Who it is"
_FAMILIES = {
    ("agenda.toml", "point"): "Points for the next meeting",
    ("commitments.toml", "commitment"): "Open promises",
    ("goals.toml", "goal"): "Goals",
    ("goals.toml", "autonomy"): "Autonomy",
    ("meetings", "point"): "Discussed",
    ("meetings", "note"): "Notes",
    ("settled", "commitment"): "Closed promises",
    ("settled", "point"): "Closed points",
}
_LEADS = ("text", "title", "topic")
_LABELS = {
    "owner": "promised by",
    "made": "promised on",
    "spoke": "spoke more",
    "mood": "mood, 1 to 5",
}
_SIDES = ("by", "owner", "spoke")
_SAID_BY = "said or raised by"
_DEPTH = "  "


def to_document(export: Export) -> str:
    """Give the document, its last line ended; what could hide or move text is shown instead."""
    manager = f"the notebook of {_line(export.manager)}" if export.manager else "the notebook"
    lines = [f"# Everything held on {_line(export.name)}", ""]
    lines += [f"As it stands in {manager} on {say_date(export.today)}.", ""]
    order = sorted(export.files, key=_place)
    for held in order:
        lines += _Section(export).of(held)
    for draft in export.drafts:
        lines += [f"## Draft, not saved yet: {_line(draft.file)}", "", *_verbatim(draft), ""]
    if export.undo:
        commands = say_count(export.undo, "command")
        lines += [f"Earlier states of these files are kept so that {commands} can be taken back."]
    return "\n".join(lines).rstrip("\n") + "\n"


def _place(held: HeldFile) -> tuple[int, str]:
    """Order the files: who it is, what is open, then what was."""
    name = held.file.split("/", 2)[-1]
    first = ("person.toml", "agenda.toml", "commitments.toml", "goals.toml")
    if name in first:
        return first.index(name), ""
    folder = name.partition("/")[0]
    return {"meetings": 4, "settled": 5}.get(folder, 6), name


class _Section:
    """One file of the document: its heading, its keys, its records."""

    def __init__(self, export: Export) -> None:
        self._sides = {"me": export.manager or "the manager", "them": export.name}

    def of(self, held: HeldFile) -> Iterator[str]:
        """Give the lines of one file."""
        name = held.file.split("/", 2)[-1]
        folder, _, rest = name.partition("/")
        heading = _WHO if name == "person.toml" else _heading(folder, rest) or held.file
        data = held.data
        if data is None:
            yield from (f"## {_line(held.file)}", "", *_verbatim(held), "")
            return
        records = {key: value for key, value in data.items() if _is_records(value)}
        plain = {key: value for key, value in data.items() if key not in records}
        if plain or folder in ("meetings", "settled") or not records:
            yield from (f"## {_line(heading)}", "")
        if plain:
            yield from (*self._keys(plain, ""), "")
        for key, value in records.items():
            mark = "###" if folder in ("meetings", "settled") or plain else "##"
            yield from (f"{mark} {_line(_FAMILIES.get((folder, key), key))}", "")
            for record in _tables(value):
                yield from self._record(record, "")
            yield ""
        if held.comments:
            yield from (f"In the margin of {_line(held.file)}:", "")
            yield from (f"- {_line(comment.lstrip('# '))}" for comment in held.comments)
            yield ""

    def _record(self, record: Mapping[str, object], indent: str) -> Iterator[str]:
        lead = next((key for key in _LEADS if isinstance(record.get(key), str)), "")
        said = str(record[lead]) if lead else "(no text)"
        yield f"{indent}- {_lines(said, indent + _DEPTH)}"
        rest = {key: value for key, value in record.items() if key != lead}
        yield from self._keys(rest, indent + _DEPTH)

    def _keys(self, table: Mapping[str, object], indent: str) -> Iterator[str]:
        for key, value in table.items():
            # A goal's `by` is a day.
            spoken = key == "by" and isinstance(value, str)
            label = _SAID_BY if spoken else _line(_LABELS.get(key, key))
            if isinstance(value, Mapping):
                yield f"{indent}- {label}:"
                yield from self._keys(value, indent + _DEPTH)
            elif _is_records(value):
                yield f"{indent}- {label}:"
                for table_ in _tables(value):
                    yield from self._keys_of_one(table_, indent + _DEPTH)
            else:
                said = _lines(self._say(key, value), indent + _DEPTH)
                yield f"{indent}- {label}: {said}".rstrip()

    def _keys_of_one(self, table: Mapping[str, object], indent: str) -> Iterator[str]:
        """Give a small table in one line: a move, a milestone, a reading."""
        if any(isinstance(value, Mapping | tuple) for value in table.values()):
            yield f"{indent}-"
            yield from self._keys(table, indent + _DEPTH)
            return
        said = ", ".join(f"{key}: {self._say(key, value)}" for key, value in table.items())
        yield f"{indent}- {_lines(said, indent + _DEPTH)}"

    def _say(self, key: str, value: object) -> str:
        match value:
            case bool():
                return "yes" if value else "no"
            case str() if key in _SIDES:
                return self._sides.get(value, value)
            case dt.datetime():
                return value.isoformat(" ")
            case tuple():
                return ", ".join(self._say(key, item) for item in value)
            case _:
                return str(value)


def _heading(folder: str, rest: str) -> str:
    """Say a meeting's file as its day and kind, a year as what was closed in it."""
    stem = rest.removesuffix(".toml")
    if folder == "meetings":
        date, _, more = stem.partition(".")
        try:
            day = say_date(dt.date.fromisoformat(date))
        except ValueError:
            return ""
        return f"{day}, {more.replace('.', ', ')}" if more else f"{day}, one-to-one"
    return f"Closed in {stem}" if folder == "settled" else ""


def _is_records(value: object) -> bool:
    return (
        isinstance(value, tuple)
        and bool(value)
        and all(isinstance(item, Mapping) for item in value)
    )


def _tables(value: object) -> Iterable[Mapping[str, object]]:
    tables = value if isinstance(value, tuple) else ()
    return (table for table in tables if isinstance(table, Mapping))


def _verbatim(held: HeldFile) -> list[str]:
    """Give a text as it stands, or why there is none."""
    if held.says:
        return [f"Not in here: {_line(held.says)}."]
    return [f"    {line}".rstrip() for line in safe(held.text).split("\n")]


def _line(text: str) -> str:
    return escape_line(" ".join(safe(text).split()))


def _lines(text: str, indent: str) -> str:
    """Give a text of several lines, each break of it kept, inside the item of a list."""
    return f"\\\n{indent}".join(escape_line(line) for line in safe(text).split("\n"))
