"""A prep sheet as lines with a role each, which every format writes in its own marks."""

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from ooo.core import brief_words as words
from ooo.core.growth.goal_words import next_step, say_progress
from ooo.core.model import Owner, Point
from ooo.core.prep import Brief
from ooo.core.prep.first import First
from ooo.core.text.safe_value import safe_value
from ooo.core.wording import as_sentence, one_line, say_late

Role = Literal["title", "heading", "text", "item", "under"]
Kind = Literal["ours", "theirs", "why", "late", "due", "command", "id"]


class Piece(Struct, frozen=True):
    """Some words of one kind: `theirs` is someone's own text, all else is said by us.

    What we say may hold names, so every piece is to be escaped.
    """

    text: str
    kind: Kind = "ours"


class Line(Struct, frozen=True):
    """One line of a document; an `under` line belongs to the item above it.

    No piece holds a newline, and no line is empty.
    """

    role: Role
    pieces: tuple[Piece, ...]


def outline(brief: Brief) -> tuple[Line, ...]:
    """Give the lines of a sheet, every text in them made safe; a short sheet has ten.

    Raise BadCadence when the person's cadence, or that of a point, is none.
    """
    sheet = _Sheet(safe_value(brief))
    return tuple(sheet.short() if brief.screen.short else sheet.whole())


class _Sheet:
    """The parts of the sheet, each as its lines."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._screen = brief.screen
        self._they = self._screen.called
        self._me = words.manager(self._screen.me)

    def whole(self) -> Iterator[Line]:
        yield from self._header()
        yield from self._first()
        yield from self._last_time()
        yield from self._points()
        yield from self._commitments()
        yield from self._goals()
        yield from self._balance()
        yield from self._starter()
        if self._screen.hint:
            yield from _line("text", Piece("After: "), Piece("ooo log", "command"))

    def short(self) -> list[Line]:
        lines = [*self._header(), *self._first(), *self._points(), *self._commitments()]
        if len(lines) <= words.SHORT:
            return lines
        del lines[words.SHORT - 1 :]
        while lines[-1].role == "heading":
            del lines[-1]
        more = Piece(f"ooo prep {self._brief.person}", "command")
        return [*lines, *_line("text", Piece("The rest: "), more)]

    def _header(self) -> Iterator[Line]:
        brief, screen = self._brief, self._screen
        name = Piece(one_line(brief.name), "theirs")
        left = " (left)" if screen.left else ""
        meeting = _beside(*words.say_meeting(brief))
        yield from _line("title", name, Piece(f"{left}{meeting}"))
        rhythm = words.say_rhythm(brief)
        yield from _line("text", Piece(f"{rhythm}{_beside(*words.say_circumstances(brief))}"))
        if screen.unlogged:
            yield from _line(
                "text",
                Piece(words.say_unlogged(screen.unlogged, today=brief.today), "due"),
                Piece(" "),
                Piece(f"ooo log {brief.person} --date {screen.unlogged}", "command"),
            )

    def _first(self) -> Iterator[Line]:
        if self._brief.first:
            yield from _heading("FIRST")
        for at, each in enumerate(self._brief.first):
            if words.is_owed(each):
                yield from self._owed(each)
                continue
            why = words.why_said(each)
            said = [Piece(words.opening(each, self._they)), Piece(each.text, "theirs")]
            yield from _item(said, [Piece(why, "why")], each.id)
            if words.ends_with_preference(self._brief, at):
                preference = Piece(one_line(each.preference), "theirs")
                yield from _line("under", Piece(f"{self._they} prefers: "), preference)

    def _owed(self, first: First) -> Iterator[Line]:
        today = self._brief.today
        why = words.why_owed(first, today=today)
        if first.reason == "late":
            news = [
                Piece(f"{why}, " if why else ""),
                Piece(say_late(first.days_late), "late"),
            ]
        else:
            told = words.what_to_tell(first, today=today)
            news = [
                Piece(f"{why}. " if why else ""),
                Piece(f"Tell {self._they}: {told}", "due"),
            ]
        text = Piece(as_sentence(first.text), "theirs")
        yield from _item([Piece("You owe: "), text], news, first.id)

    def _last_time(self) -> Iterator[Line]:
        brief = self._brief
        notes = words.notes_to_show(brief)
        held_back = self._screen.hidden.notes
        has_kept = words.shows_kept(brief)
        if not (has_kept or notes or held_back):
            return
        yield from _heading(words.last_time(brief), words.counted(0, held_back))
        for each in notes:
            origin = Piece(words.say_origin(each, today=brief.today), "why")
            yield from _line("item", origin, Piece(each.text, "theirs"))
        if has_kept:
            yield from self._kept()

    def _kept(self) -> Iterator[Line]:
        kept = [
            (Piece(f"{self._owner(each.owner)}: "), Piece(one_line(each.text), "theirs"))
            for each in self._brief.kept_since
        ]
        pieces = [piece for pair in kept for piece in (Piece(" · "), *pair)][1:]
        yield from _line("text", Piece("Kept since: "), *(pieces or [Piece("nothing yet")]))

    def _points(self) -> Iterator[Line]:
        brief, hidden = self._brief, self._screen.hidden
        theirs = f"{self._they.upper()}'S POINTS"
        yield from self._agenda(theirs, brief.their_points, hidden.their_points)
        mine = words.my_point(self._me, shared=self._screen.shared)
        yield from self._agenda(f"{mine.upper()}S", brief.my_points, hidden.my_points)

    def _agenda(self, heading: str, points: tuple[Point, ...], held_back: int) -> Iterator[Line]:
        if points or held_back:
            yield from _heading(heading, words.counted(len(points), held_back))
        for each in points:
            why = words.why_point(each, day=self._screen.day, today=self._brief.today)
            yield from _item([Piece(each.text, "theirs")], [Piece(why, "why")], each.id)

    def _commitments(self) -> Iterator[Line]:
        brief, shared = self._brief, self._screen.shared
        held_back = self._screen.hidden.commitments
        in_first = any(map(words.is_owed, brief.first))
        if brief.commitments or held_back:
            heading = "OTHER COMMITMENTS" if in_first else "COMMITMENTS"
            yield from _heading(heading, words.counted(len(brief.commitments), held_back))
        elif not in_first and not shared:
            yield from _line("text", Piece("No open commitments."))
        for each in brief.commitments:
            why = words.why_promise(each)
            due = words.say_due(each, today=brief.today, shared=shared)
            yield from _item(
                [Piece(f"{self._owner(each.owner)}: "), Piece(each.text, "theirs")],
                [Piece(f"{why}, {due.words}" if why else due.words, _kind(due))],
                each.id,
            )

    def _goals(self) -> Iterator[Line]:
        if self._brief.goals:
            yield from _heading("GOALS")
        for each in self._brief.goals:
            step = next_step(each, today=self._brief.today)
            due = Piece(step.due, "late" if step.is_late else "why")
            left = [Piece(say_progress(each), "theirs")]
            if step.words:
                left += [Piece(" · "), Piece(step.words, "theirs")]
            elif step.due:
                left.append(Piece(" ·"))
            yield from _item(left, [due], each.id)

    def _balance(self) -> Iterator[Line]:
        if self._brief.balance and self._brief.balance.sentence:
            yield from _line("text", Piece(self._brief.balance.sentence))

    def _starter(self) -> Iterator[Line]:
        if self._brief.last_met is None and not self._screen.shared:
            yield from _heading("TO BEGIN WITH")
            for line in words.STARTER:
                yield from _line("item", Piece(line.format(name=self._they)))

    def _owner(self, who: Owner) -> str:
        return words.owner(who, they=self._they, me=self._me, shared=self._screen.shared)


def _kind(due: words.Due) -> Kind:
    return "why" if due.meaning == "reason" else due.meaning


def _beside(*texts: str) -> str:
    return "".join(f" · {each}" for each in texts)


def _heading(heading: str, count: str = "") -> Iterator[Line]:
    yield from _line("heading", Piece(f"{heading} ({count})" if count else heading))


def _item(left: Iterable[Piece], why: Iterable[Piece], tag: str) -> Iterator[Line]:
    """Give a row: the words, why they are there, the id."""
    right = [piece for piece in why if piece.text]
    bracket = [Piece(" "), Piece(f"[{tag}]", "id")] if tag else []
    yield from _line("item", *left, *([Piece(" "), *right] if right else []), *bracket)


def _line(role: Role, *pieces: Piece) -> Iterator[Line]:
    """Give the pieces as lines, cut at their newlines; the first has the role."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        for at, text in enumerate(piece.text.split("\n")):
            if at:
                lines.append([])
            if text:
                lines[-1].append(Piece(text, piece.kind))
    for line in lines:
        if any(not piece.text.isspace() for piece in line):
            yield Line(role, tuple(line))
            role = "under"
