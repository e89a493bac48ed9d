"""Bytes and values: each file of the notebook is decoded by one function, and none ever raises.

A wrong record costs only itself and makes its file refuse writes (`sound` is False); every
problem names file, line, field and fix. What writes a file decodes it again to compare.
"""

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar, get_args

from msgspec import Struct

from ooo.core.dossier import Problem
from ooo.core.model import (
    Autonomy,
    Commitment,
    Cover,
    Goal,
    Meeting,
    MeetingKey,
    MeetingKind,
    Note,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.text.pattern import pattern
from ooo.store.lines import Lines
from ooo.store.parse import Parsed, parse
from ooo.store.records import Noun, Wrong, convert, judge
from ooo.store.rules import is_day

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_MEETING_FILE: Final = pattern(
    r"(\d{4}-\d{2}-\d{2})(?:\.([2-9]|[1-9]\d{1,2}))?(?:\.([a-z]+))?\.toml", re.ASCII
)
_PLAIN_KIND: Final[MeetingKind] = "one-to-one"
_NAMED_KINDS: Final[dict[str, MeetingKind]] = {
    kind: kind for kind in get_args(MeetingKind) if kind != _PLAIN_KIND
}
_FROM_THE_NAME: Final = frozenset({"slug", "number", "points", "notes"})
"""Fields that a file's name or its records give, so that a key of that name is the person's own."""


class Decoded(Struct, Generic[T_co], frozen=True):
    """What a file says, the problems in it, and whether it may be written (`sound`)."""

    value: T_co
    problems: tuple[Problem, ...] = ()
    sound: bool = True


class GoalsFile(Struct, frozen=True):
    """What `goals.toml` holds."""

    goals: tuple[Goal, ...] = ()
    autonomy: tuple[Autonomy, ...] = ()


class SettledFile(Struct, frozen=True):
    """What was closed in one year."""

    commitments: tuple[SettledCommitment, ...] = ()
    points: tuple[SettledPoint, ...] = ()


class _Page:
    """One file while it is decoded: its data, and the problems found so far."""

    def __init__(self, raw: bytes, file: str) -> None:
        self.parsed: Parsed = parse(raw, file=file)
        self.file = file
        self.problems: list[Problem] = [self.parsed.problem] if self.parsed.problem else []
        self.sound = not self.problems
        self.lines = Lines(self.parsed.text)

    def spoil(self, line: int, wrong: Wrong) -> None:
        """Note what makes the file refuse writes."""
        self.warn(line, wrong)
        self.sound = False

    def warn(self, line: int, wrong: Wrong) -> None:
        """Note what is to be mended, but stops nothing."""
        problem = Problem(
            file=self.file, line=line, field=wrong.field, says=wrong.says, fix=wrong.fix
        )
        self.problems.append(problem)

    def line(self, family: str, index: int, field: str) -> int:
        """Give the line of a field in a record."""
        return self.lines.in_record(family, index, len(self.parsed.data[family]), field)

    def decoded(self, value: T) -> Decoded[T]:
        """Give the value with what was noted, in the order of the lines."""
        problems = sorted(self.problems, key=lambda problem: problem.line)
        return Decoded(value, tuple(problems), self.sound)

    def head(
        self, kind: type[Struct], named: Mapping[str, object] = MappingProxyType({})
    ) -> dict[str, Any]:
        """Give the fields that the keys above all records say rightly; note the others.

        `named` is what the file's name says of fields that the keys need not repeat.
        """
        names = set(kind.__struct_fields__) - _FROM_THE_NAME
        said = {key: value for key, value in self.parsed.data.items() if key in names}
        table = {**named, **said}
        value = convert(table, kind)
        if value is not None:
            return {key: getattr(value, key) for key in table}
        judged = judge(table, kind)
        for wrong in judged.wrong:
            self.spoil(self.lines.of_key(wrong.field) or 1, wrong)
        return judged.right

    def records(self, family: str, kind: type[Noun]) -> tuple[Noun, ...]:
        """Give the records of a family that are right, in their order; note the others."""
        tables = self.parsed.data.get(family, [])
        if not isinstance(tables, list):
            fix = f"Begin each record with [[{family}]], in two pairs of brackets."
            self.spoil(self.lines.of_key(family), Wrong(family, "it is not a list of records", fix))
            return ()
        found = (self._record(family, index, table, kind) for index, table in enumerate(tables))
        return tuple(value for value in found if value is not None)

    def _record(self, family: str, index: int, table: object, kind: type[Noun]) -> Noun | None:
        if not isinstance(table, dict):
            fix = f"Begin each record with [[{family}]]."
            self.spoil(self.lines.of_key(family), Wrong(family, "one of them is not a table", fix))
            return None
        value = convert(table, kind)
        if value is None:
            for wrong in judge(table, kind).wrong:
                self.spoil(self.line(family, index, wrong.field), wrong)
        return value

    def warn_of_twins(self, family: str, records: tuple[Point | Commitment | Goal, ...]) -> None:
        """Note every record that has the id of an earlier one; both stay readable."""
        seen = set()
        for index, record in enumerate(records):
            if record.id in seen:
                says = f"another {family} in this file has {record.id} too"
                wrong = Wrong("id", says, "Give one of them another id, or take out the copy.")
                self.warn(self.line(family, index, "id"), wrong)
            elif record.id:
                seen.add(record.id)


def decode_cover(raw: bytes, *, file: str) -> Decoded[Cover]:
    """Decode `ooo.toml`; what is wrong in it falls back on the defaults."""
    page = _Page(raw, file)
    return page.decoded(Cover(**page.head(Cover)))


def decode_person(raw: bytes, *, slug: str, file: str) -> Decoded[Person]:
    """Decode `person.toml`; what is wrong falls back on the defaults, the name on the slug."""
    page = _Page(raw, file)
    if page.sound:
        return page.decoded(Person(**{"name": slug, **page.head(Person, {"slug": slug})}))
    return page.decoded(Person(slug=slug, name=slug))


def decode_agenda(raw: bytes, *, file: str) -> Decoded[tuple[Point, ...]]:
    """Decode `agenda.toml`: the points that wait."""
    page = _Page(raw, file)
    points = page.records("point", Point)
    page.warn_of_twins("point", points)
    return page.decoded(points)


def decode_commitments(raw: bytes, *, file: str) -> Decoded[tuple[Commitment, ...]]:
    """Decode `commitments.toml`: the promises that are open."""
    page = _Page(raw, file)
    commitments = page.records("commitment", Commitment)
    page.warn_of_twins("commitment", commitments)
    return page.decoded(commitments)


def decode_goals(raw: bytes, *, file: str) -> Decoded[GoalsFile]:
    """Decode `goals.toml`: goals, and autonomy by topic."""
    page = _Page(raw, file)
    goals = page.records("goal", Goal)
    page.warn_of_twins("goal", goals)
    return page.decoded(GoalsFile(goals, page.records("autonomy", Autonomy)))


def decode_settled(raw: bytes, *, file: str) -> Decoded[SettledFile]:
    """Decode a file of `settled/`; a record of another year than its name's is warned of."""
    page = _Page(raw, file)
    commitments = page.records("commitment", SettledCommitment)
    points = page.records("point", SettledPoint)
    year = file.rsplit("/", maxsplit=1)[-1].removesuffix(".toml")
    families: dict[str, tuple[SettledCommitment | SettledPoint, ...]]
    families = {"commitment": commitments, "point": points}
    for family, records in families.items():
        for index, record in enumerate(records):
            if str(record.settled.year) != year:
                says = f"{record.settled} stands in the file of {year}"
                fix = f"Move the record to the file of {record.settled.year}, or mend its date."
                page.warn(page.line(family, index, "settled"), Wrong("settled", says, fix))
    return page.decoded(SettledFile(commitments, points))


def decode_meeting(raw: bytes, *, key: MeetingKey, file: str) -> Decoded[Meeting | None]:
    """Decode a file of `meetings/`; None when it is not TOML.

    The file's name says day and kind: where the keys say otherwise, that is warned of.
    """
    page = _Page(raw, file)
    if not page.sound:
        return page.decoded(None)
    head = page.head(Meeting, {"date": key.date, "kind": key.kind})
    named = {"date": key.date, "kind": key.kind, "number": key.number}
    for name in ("date", "kind"):
        if head.get(name, named[name]) != named[name]:
            says = f"{head[name]} is not what the file's name says, {named[name]}"
            fix = f"Write {name} = {_written(named[name])}, or give the file another name."
            page.warn(page.lines.of_key(name), Wrong(name, says, fix))
    points, notes = page.records("point", Point), page.records("note", Note)
    return page.decoded(Meeting(**{**head, **named, "points": points, "notes": notes}))


def _written(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def meeting_key(filename: str) -> MeetingKey | None:
    """Give what a file name of `meetings/` stands for; None when it is not a meeting's."""
    match = _MEETING_FILE.fullmatch(filename)
    if match is None or (match[3] and match[3] not in _NAMED_KINDS):
        return None
    try:
        date = dt.date.fromisoformat(match[1])
    except ValueError:
        return None
    kind = _NAMED_KINDS[match[3]] if match[3] else _PLAIN_KIND
    return MeetingKey(date=date, number=int(match[2] or 1), kind=kind) if is_day(date) else None


def meeting_filename(key: MeetingKey) -> str:
    """Give the file name of a meeting: its day, its number from 2 on, any kind but one-to-one."""
    number = f".{key.number}" if key.number > 1 else ""
    kind = "" if key.kind == _PLAIN_KIND else f".{key.kind}"
    return f"{key.date}{number}{kind}.toml"
