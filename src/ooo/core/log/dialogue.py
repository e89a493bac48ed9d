"""The questions of a log, one after another: which comes next, and what an answer means.

Words come first and elsewhere; here is the bookkeeping after them. Enter is always the safe and
usual answer: it never closes recognition, feedback or what is sensitive, and never books.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.capture.captured import Item
from ooo.core.dates import parse_booking, parse_due
from ooo.core.log.entry import Entry, Said, Verdict
from ooo.core.log.sheet import LogSheet
from ooo.core.model import Booking, Commitment, Note, Point
from ooo.core.rhythm.book import check_ahead
from ooo.core.wording import say_count, say_day, say_days
from ooo.errors import UsageProblem

OFTEN = 2
"""Times carried before; left once more, a point is asked about."""

_ALL = frozenset({"a", "all", "tout", "tous"})
_YES = frozenset({"y", "yes", "o", "oui"})
_NO = frozenset({"n", "no", "non"})


class NotAnAnswer(UsageProblem):
    """What was typed answers the question in no way; `fix` says what would."""

    def __init__(self, typed: str, fix: str) -> None:
        super().__init__(f"'{typed}' is no answer here.", fix)


class Answers(Struct, frozen=True, kw_only=True):
    """What was answered so far: of records by their ids, of the next meeting, of obstacles."""

    said: Mapping[str, Said] = {}
    next: Booking | UnsetType | None = UNSET
    obstacles: tuple[str, ...] = ()

    def of(self, verdict: Verdict, *ids: str) -> "Answers":
        """Give the answers with this said of the records, whatever was said of them before."""
        return replace(self, said={**self.said, **dict.fromkeys(ids, Said(verdict))})


Asks = Literal["said", "sensitive", "not discussed", "often carried", "kept", "late", "next"]


class Question(Answer, frozen=True, kw_only=True):
    """One question: what it asks, its words around a text of the person's own, and its help.

    `record` is what it is about, `person` whom (their slug); `offered` gives the ids of the
    numbers that answer it.
    """

    kind: ClassVar[str] = "question"

    asks: Asks
    before: str = ""
    text: str = ""
    after: str
    help: str
    record: Point | Commitment | None = None
    person: str = ""
    offered: Mapping[int, str] = {}


Given = Sequence[tuple[Question, str]]
"""The questions that were put, each with what was typed."""


def next_question(sheet: LogSheet, given: Given, *, today: dt.date) -> Question | None:
    """Give the question that follows those answered, None after the last one."""
    for place, question in enumerate(_questions(sheet, given, today=today)):
        if place == len(given):
            return question
    return None


def answers(given: Given, *, today: dt.date) -> Answers:
    """Give what the answers come to.

    Raises NotAnAnswer, BadDate or BookedInThePast for one that cannot be taken.
    """
    told = Answers()
    for question, typed in given:
        told = _READERS[question.asks](told, question, typed.strip(), today)
    return told


def with_answers(entry: Entry, told: Answers, sheet: LogSheet) -> Entry:
    """Give the entry with what was answered; what was not on the sheet stays untouched."""
    obstacles = (
        Item(line=0, source=words, record=Note(text=words, kind="blocker"))
        for words in told.obstacles
    )
    gone_through = dict.fromkeys((held.commitment.id for held in sheet.promises), Said("left open"))
    return replace(
        entry,
        said=(*entry.said, *{**gone_through, **told.said}.items()),
        items=(*entry.items, *obstacles),
        next=entry.next if told.next is UNSET else told.next,
        others_discussed=False,
    )


def _questions(sheet: LogSheet, given: Given, *, today: dt.date) -> Iterator[Question]:
    """Give every question in order; the later ones know what the earlier were answered."""
    for point in sheet.to_say:
        yield Question(
            asks="said",
            before='Said "',
            text=point.text,
            after='"? [y/N]',
            help="y says it was said, and closes it. Enter keeps it for next time.",
            record=point,
        )
    for point in sheet.sensitive:
        yield Question(
            asks="sensitive",
            after=f"Discussed the sensitive point [{point.id}]? [y/N]",
            help="Its text is not shown: the screen may be shared. Enter keeps it.",
            record=point,
        )
    if sheet.points:
        yield _not_discussed(sheet)
        told = answers(given[: _place(given, "not discussed") + 1], today=today)
        for held in sheet.points:
            left = told.said.get(held.point.id) == Said("not discussed")
            if left and len(held.point.carried) >= OFTEN:
                yield _often_carried(held.point)
    if sheet.promises:
        yield _kept(sheet)
        told = answers(given[: _place(given, "kept") + 1], today=today)
        for promise in sheet.promises:
            mine = promise.commitment.owner == "me"
            kept = told.said.get(promise.commitment.id) == Said("kept")
            if mine and promise.days_late and not kept:
                yield _late(promise.commitment, promise.days_late)
    yield Question(
        asks="next",
        after=f"Next meeting? (about {say_day(sheet.about, today=today)}; Enter = not booked)",
        help="A date books it, with a time or without: thu 14:00, +2w, 3 dec.",
        person=sheet.person,
    )


def _place(given: Given, asks: Asks) -> int:
    """Give where among the answers that question stands; past the end where it was not put yet."""
    kinds = [question.asks for question, _ in given]
    return kinds.index(asks) if asks in kinds else len(kinds)


def _not_discussed(sheet: LogSheet) -> Question:
    return Question(
        asks="not discussed",
        after="Not discussed? (numbers; Enter = all discussed)",
        help="The numbers of the points you did not reach: 2, or 1 3, or 2-4, or a for all. "
        "They come back next time.",
        offered={held.number: held.point.id for held in sheet.points},
    )


def _often_carried(point: Point) -> Question:
    times = say_count(len(point.carried) + 1, "time")
    return Question(
        asks="often carried",
        text=point.text,
        after=f": carried {times} now (Enter = keep, d = drop, or what stands in the way)",
        help="Words are kept as a note of kind blocker; the point comes back next time.",
        record=point,
    )


def _kept(sheet: LogSheet) -> Question:
    return Question(
        asks="kept",
        after="Kept? (numbers, a = all; Enter = none)",
        help="The numbers of the promises that were kept. The others stay open.",
        offered={held.number: held.commitment.id for held in sheet.promises},
    )


def _late(promise: Commitment, days: int) -> Question:
    return Question(
        asks="late",
        text=promise.text,
        after=f": {say_days(days)} late (Enter = leave, a date = move, d = drop)",
        help="A date moves it, and it remembers the day it had. d closes it as not needed.",
        record=promise,
    )


def _read_said(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    word = typed.lower()
    if word in _YES:
        return told.of("discussed", _id(question))
    if word and word not in _NO:
        raise NotAnAnswer(typed, "Type y or n; Enter is no.")
    return told


def _read_not_discussed(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    discussed = told.of("discussed", *question.offered.values())
    return discussed.of("not discussed", *numbered(typed, question.offered))


def _read_often_carried(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    if not typed:
        return told
    if typed.lower() == "d":
        return told.of("dropped", _id(question))
    return replace(told, obstacles=(*told.obstacles, f"{question.text}: {typed}"))


def _read_kept(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    return told.of("kept", *numbered(typed, question.offered))


def _read_late(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    if not typed:
        return told
    if typed.lower() == "d":
        return told.of("dropped", _id(question))
    due = parse_due(typed, today=today)
    return replace(told, said={**told.said, _id(question): Said("moved", due)})


def _read_next(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    if not typed:
        return told
    booking = parse_booking(typed, today=today)
    check_ahead(booking, question.person, today=today)
    return replace(told, next=booking)


_READERS = {
    "said": _read_said,
    "sensitive": _read_said,
    "not discussed": _read_not_discussed,
    "often carried": _read_often_carried,
    "kept": _read_kept,
    "late": _read_late,
    "next": _read_next,
}


def numbered(typed: str, offered: Mapping[int, str]) -> tuple[str, ...]:
    """Give what the numbers name: `1 3`, `2-4`, `1,3`, `a` for all, nothing for none.

    Raises NotAnAnswer for what is no number, or none of those offered.
    """
    words = typed.replace(",", " ").lower().split()
    if len(words) == 1 and words[0] in _ALL:
        return tuple(offered.values())
    lowest, highest = min(offered), max(offered)
    chosen: dict[str, None] = {}
    for word in words:
        first, dash, last = word.partition("-")
        whole = _is_short_number(first) and (not dash or _is_short_number(last))
        numbers = range(int(first), int(last or first) + 1) if whole else range(0)
        if not numbers or numbers[0] < lowest or numbers[-1] > highest:
            fix = f"Type numbers from {lowest} to {highest}, like {lowest} or {lowest}-{highest}."
            raise NotAnAnswer(typed, f"{fix} a is all, Enter none.")
        chosen |= dict.fromkeys(offered[number] for number in numbers)
    return tuple(chosen)


def _is_short_number(word: str) -> bool:
    return word.isdecimal() and len(word) <= len("1000")


def _id(question: Question) -> str:
    return question.record.id if question.record else ""
