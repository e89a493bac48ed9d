"""Everything held on a person as Markdown that they can read: headings, and a list of each record.

Keys and values are those of the files, the same in every language; keys of the manager's own
stand among them.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import TypeGuard

from ooo.core.exchange.export import Export, HeldFile
from ooo.core.text.facts import Code, Fact, File, Name, Words
from ooo.core.text.safe import safe
from ooo.export.markdown import escape_line
from ooo.words.language import InTemplate, Language
from ooo.words.meetings import KINDS
from ooo.words.run import Runs, plain

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
    "by": "said or raised by",
    "owner": "promised by",
    "made": "promised on",
    "spoke": "spoke more",
    "mood": "mood, 1 to 5",
}
_SIDES = ("by", "owner", "spoke")
_DEPTH = "  "


def to_document(export: Export, language: Language) -> str:
    """Give the document, its last line ended; what could hide or move text is shown instead."""
    return "\n".join(_Document(export, language).lines()).rstrip("\n") + "\n"


def _place(held: HeldFile) -> tuple[int, str]:
    """Order the files: who it is, what is open, then what was."""
    name = held.file.split("/", 2)[-1]
    first = ("person.toml", "agenda.toml", "commitments.toml", "goals.toml")
    if name in first:
        return first.index(name), ""
    folder = name.partition("/")[0]
    return {"meetings": 4, "settled": 5}.get(folder, 6), name


class _Document:
    """A document being written in a language: our words, and theirs so that none is structure."""

    def __init__(self, export: Export, language: Language) -> None:
        self._export = export
        self._language = language
        manager = self._theirs(Name(export.manager)) or self._said("the manager")
        self._sides = {"me": manager, "them": self._theirs(Name(export.name))}

    def lines(self) -> Iterator[str]:
        """Give its lines."""
        export = self._export
        yield from (f"# {self._said('Everything held on {name}', name=Name(export.name))}", "")
        as_it_stands = (
            "As it stands in the notebook of {name} on {day}."
            if export.manager
            else "As it stands in the notebook on {day}."
        )
        yield from (self._said(as_it_stands, name=Name(export.manager), day=export.today), "")
        for held in sorted(export.files, key=_place):
            yield from self._section(held)
        for draft in export.drafts:
            heading = self._said("Draft, not saved yet: {file}", file=File(draft.file))
            yield from (f"## {heading}", "", *self._verbatim(draft), "")
        if export.undo:
            yield self._said(
                "Earlier states of these files are kept so that {n:# command|# commands} can be "
                "taken back.",
                n=export.undo,
            )

    def _said(self, template: str, **facts: InTemplate) -> str:
        """Say a template in one line, its facts escaped."""
        return _escaped(self._language.say(template, **facts))

    def _theirs(self, fact: Fact) -> str:
        """Say what is not ours as it stands."""
        return plain(self._language.fact(fact))

    def _section(self, held: HeldFile) -> Iterator[str]:
        """Give the lines of one file: its heading, its keys, its records."""
        name = held.file.split("/", 2)[-1]
        folder, _, rest = name.partition("/")
        data = held.data
        if data is None:
            yield from (f"## {_line(self._theirs(File(held.file)))}", "", *self._verbatim(held), "")
            return
        records = {key: value for key, value in data.items() if _is_records(value)}
        single = {key: value for key, value in data.items() if key not in records}
        if single or folder in ("meetings", "settled") or not records:
            heading = self._heading(folder, rest) or _line(self._theirs(File(held.file)))
            yield from (f"## {heading}", "")
        if single:
            yield from (*self._keys(single, ""), "")
        for key, value in records.items():
            mark = "###" if folder in ("meetings", "settled") or single else "##"
            family = _FAMILIES.get((folder, key))
            yield from (f"{mark} {self._said(family) if family else self._key(key)}", "")
            for record in value:
                yield from self._record(record, "")
            yield ""
        if held.comments:
            yield from (self._said("In the margin of {file}:", file=File(held.file)), "")
            yield from (
                f"- {_line(self._theirs(Words(comment.lstrip('# '))))}" for comment in held.comments
            )
            yield ""

    def _heading(self, folder: str, rest: str) -> str:
        """Say a meeting's file as its day and kind, a year as what was closed in it."""
        stem = rest.removesuffix(".toml")
        match folder:
            case "person.toml" if not rest:
                return self._said("Who it is")
            case "settled":
                return self._said("Closed in {year}", year=Code(stem))
            case "meetings":
                date, _, more = stem.partition(".")
                try:
                    day = dt.date.fromisoformat(date)
                except ValueError:
                    return ""
                what = [self._kind(part) for part in (more or "one-to-one").split(".")]
                return self._said("{day}, {what}", day=day, what=what)
        return ""

    def _kind(self, part: str) -> InTemplate:
        """Say a part of a meeting's file name: its kind, or its number."""
        return self._language.say(KINDS[part]) if part in KINDS else Code(part)

    def _verbatim(self, held: HeldFile) -> list[str]:
        """Give a text as it stands, or why there is none."""
        if held.says:
            return [self._said("Not in here: {why}.", why=held.says)]
        text = self._theirs(Words(held.text))
        return [f"    {line}".rstrip() for line in text.split("\n")]

    def _record(self, record: Mapping[str, object], indent: str) -> Iterator[str]:
        lead = next((key for key in _LEADS if isinstance(record.get(key), str)), "")
        said = self._theirs(Words(record[lead])) if lead else self._said("(no text)")
        yield f"{indent}- {_lines(said, indent + _DEPTH)}"
        rest = {key: value for key, value in record.items() if key != lead}
        yield from self._keys(rest, indent + _DEPTH)

    def _keys(self, table: Mapping[str, object], indent: str) -> Iterator[str]:
        for key, value in table.items():
            label = self._label(key, value)
            if isinstance(value, Mapping):
                yield f"{indent}- {label}:"
                yield from self._keys(value, indent + _DEPTH)
            elif _is_records(value):
                yield f"{indent}- {label}:"
                for small in value:
                    yield from self._keys_of_one(small, indent + _DEPTH)
            else:
                said = _lines(self._say(key, value), indent + _DEPTH)
                yield f"{indent}- {label}: {said}".rstrip()

    def _label(self, key: str, value: object) -> str:
        # A goal's `by` is a day.
        is_day = key == "by" and not isinstance(value, str)
        said = None if is_day else _LABELS.get(key)
        return self._said(said) if said else self._key(key)

    def _key(self, key: str) -> str:
        return _line(self._theirs(Code(key)))

    def _keys_of_one(self, table: Mapping[str, object], indent: str) -> Iterator[str]:
        """Give a small table in one line: a move, a milestone, a reading."""
        if any(isinstance(value, Mapping | tuple) for value in table.values()):
            yield f"{indent}-"
            yield from self._keys(table, indent + _DEPTH)
            return
        said = ", ".join(
            f"{self._theirs(Code(key))}: {self._say(key, value)}" for key, value in table.items()
        )
        yield f"{indent}- {_lines(said, indent + _DEPTH)}"

    def _say(self, key: str, value: object) -> str:
        match value:
            case bool():
                return self._said("yes" if value else "no")
            case str() if key in _SIDES:
                return self._sides.get(value) or self._theirs(Words(value))
            case str():
                return self._theirs(Words(value))
            case dt.datetime():
                return value.isoformat(" ")
            case tuple():
                return ", ".join(self._say(key, item) for item in value)
            case _:
                return str(value)


def _is_records(value: object) -> TypeGuard[tuple[Mapping[str, object], ...]]:
    return isinstance(value, tuple) and value != () and all(isinstance(it, Mapping) for it in value)


def _escaped(runs: Runs) -> str:
    """Give runs in one line, so that nothing in what is not ours is structure."""
    return "".join(_line(run.text) if run.of else run.text for run in runs)


def _line(text: str) -> str:
    return escape_line(" ".join(safe(text).split()))


def _lines(text: str, indent: str) -> str:
    """Give a text of several lines, each break of it kept, inside the item of a list."""
    return f"\\\n{indent}".join(escape_line(line) for line in safe(text).split("\n"))
