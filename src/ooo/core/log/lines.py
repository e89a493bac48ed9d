"""A meeting's own lines, numbered as its file has them: what was discussed, then what was noted."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Commitment, Meeting, MeetingKey, MeetingKind, Note, Point
from ooo.core.records.entries import Where, entry_of, typed_day
from ooo.core.records.ids import UnknownId
from ooo.core.records.right import Right, put_right
from ooo.core.rhythm.meetings import next_number, numbers, with_meeting
from ooo.core.text.facts import Code, Name, Slug
from ooo.errors import OooError, UsageProblem


class NoSuchLine(UsageProblem):
    """A meeting has fewer lines."""

    says = "That entry has {lines:# line|# lines}, and no line {number}."
    fix = "They are listed with their numbers when --line is left out."

    def __init__(self, number: int, lines: int) -> None:
        if not lines:
            self.says, self.fix = "That entry has no lines.", ""
        super().__init__(number=number, lines=lines)


class WasDiscussed(OooError):
    """What was named is neither open nor settled: a meeting holds it."""

    says = "{id} was discussed with {name} on {day}."
    fix = "Put that line right with: ooo fix {who} {date} --line {line}"

    def __init__(self, dossier: Dossier, meeting: Meeting, line: "Line") -> None:
        person = dossier.person
        super().__init__(
            id=Code(getattr(line.record, "id", "")),
            name=Name(person.name),
            who=Slug(person.slug),
            day=meeting.date,
            date=typed_day(dossier, meeting.key),
            line=line.number,
        )


class Line(Struct, frozen=True, kw_only=True):
    """One line of a meeting, by its number from 1; one of the two kinds is None."""

    number: int
    point: Point | None = None
    note: Note | None = None

    @property
    def record(self) -> Point | Note:
        """The one that is not None."""
        record = self.point or self.note
        assert record is not None  # noqa: S101 -- one of them always is
        return record


class LinesScreen(Struct, frozen=True):
    """The day it is, whether what is sensitive is shown, and the promises made that day.

    `typed_day` is what names the entry behind a name.
    """

    today: dt.date
    show_all: bool
    promised: tuple[Commitment, ...]
    typed_day: Code


class Lines(Answer, frozen=True, kw_only=True):
    """The lines of one entry, with the numbers by which they are put right."""

    kind: ClassVar[str] = "meeting-lines"

    person: str
    name: str
    date: dt.date
    meeting: MeetingKind
    number: int
    lines: tuple[Line, ...]
    screen: LinesScreen


class FixedLineScreen(Struct, frozen=True):
    """The day it was said on, and whether the words are shown even when they are sensitive."""

    today: dt.date
    shown: bool


class FixedLine(Answer, frozen=True, kw_only=True):
    """One line of a meeting as it stands now, in the entry of that person, day, kind and number."""

    kind: ClassVar[str] = "fixed-line"

    person: str
    name: str
    date: dt.date
    meeting: MeetingKind
    number: int
    line: Line
    was: Line
    was_person: str
    was_name: str
    screen: FixedLineScreen

    @property
    def is_changed(self) -> bool:
        """Whether anything is other than it was."""
        return (self.was.record, self.was_person) != (self.line.record, self.person)


def lines_of(meeting: Meeting) -> tuple[Line, ...]:
    """Give the lines of an entry with their numbers."""
    points = tuple(Line(number=at, point=point) for at, point in enumerate(meeting.points, 1))
    first = len(points) + 1
    return points + tuple(
        Line(number=at, note=note) for at, note in enumerate(meeting.notes, first)
    )


def line_of(meeting: Meeting, number: int) -> Line:
    """Give one line by its number; raise NoSuchLine."""
    lines = lines_of(meeting)
    if number not in range(1, len(lines) + 1):
        raise NoSuchLine(number, len(lines))
    return lines[number - 1]


def explain_discussed(unknown: UnknownId, dossiers: Iterable[Dossier]) -> OooError:
    """Give the better error where an id, typed whole, was discussed in a meeting; else the same."""
    for dossier in dossiers:
        for meeting in reversed(dossier.meetings):
            for line in lines_of(meeting):
                if line.point is not None and line.point.id == unknown.prefix:
                    return WasDiscussed(dossier, meeting, line)
    return unknown


def list_lines(dossier: Dossier, key: MeetingKey, *, today: dt.date, show_all: bool) -> Lines:
    """Give the lines of an entry; raise NoEntry and EntryUnread."""
    meeting = entry_of(dossier, key)
    made = tuple(each for each in dossier.commitments if each.made == key.date)
    return Lines(
        person=dossier.person.slug,
        name=dossier.person.name,
        date=key.date,
        meeting=key.kind,
        number=key.number,
        lines=lines_of(meeting),
        screen=LinesScreen(today, show_all, made, typed_day(dossier, key)),
    )


def fix_line(  # noqa: PLR0913 -- two are flags of the command
    held: Held,
    where: Where,
    number: int,
    right: Right,
    *,
    to: str = "",
    show_all: bool = False,
    today: dt.date,
) -> Decision[FixedLine]:
    """Put right one line of a meeting; `to` is the slug of whose it should have been.

    There it joins the entry of that day and kind, the newest; else one of kind note comes to be.
    The answer shows what is sensitive where it was typed just now, or all was asked for.
    Raises NoEntry, EntryUnread, NoSuchLine, and the errors of `put_right`.
    """
    slug, key = where.slug, where.key
    source = held.dossiers[slug]
    meeting = entry_of(source, key)
    was = line_of(meeting, number)
    record = put_right(was.record, right)
    target = held.dossiers[to] if to else source
    if target is source:
        after = _with_line(meeting, was.record, record)
        changed = {slug: with_meeting(source, after)}
        place, at = after, number
    else:
        place = _with_line(_place(target, key), None, record)
        at = next(each.number for each in lines_of(place) if each.record is record)
        left = _with_line(meeting, was.record, None)
        changed = {slug: with_meeting(source, left), to: with_meeting(target, place)}
    answer = FixedLine(
        person=target.person.slug,
        name=target.person.name,
        date=key.date,
        meeting=place.kind,
        number=place.number,
        line=_line(at, record),
        was=was,
        was_person=slug,
        was_name=source.person.name,
        screen=FixedLineScreen(today, shown=show_all or isinstance(right.text, str)),
    )
    return Decision(changed, answer)


def _place(dossier: Dossier, key: MeetingKey) -> Meeting:
    """Give the entry of that day and kind, the newest, or a new one of kind note."""
    for kind in (key.kind, "note"):
        if held := numbers(dossier.entries, key.date, kind):
            newest = MeetingKey(date=key.date, number=held[-1], kind=kind)
            return entry_of(dossier, newest)
    number = next_number(dossier.entries, key.date, "note")
    return Meeting(date=key.date, number=number, kind="note")


def _with_line(meeting: Meeting, old: Point | Note | None, new: Point | Note | None) -> Meeting:
    """Give the meeting with `new` where `old` stood; None before or after is no line."""
    field = "points" if isinstance(new or old, Point) else "notes"
    records: Collection[Point | Note] = getattr(meeting, field)
    kept = (*records, new) if old is None else (new if each is old else each for each in records)
    return replace(meeting, **{field: tuple(each for each in kept if each is not None)})


def _line(number: int, record: Point | Note) -> Line:
    if isinstance(record, Point):
        return Line(number=number, point=record)
    return Line(number=number, note=record)
