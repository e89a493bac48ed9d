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
from ooo.core.growth.told import Told, read_about
from ooo.core.log.entry import Entry, Said, SaidVerdict
from ooo.core.log.numbered import NeitherYesNorNo, NoReading, NoVerdict, numbered
from ooo.core.log.sheet import LogSheet, NumberedBlocker
from ooo.core.model import Booking, Note
from ooo.core.rhythm.book import check_ahead
from ooo.core.text.facts import Words

OFTEN = 2
"""Times carried before; left once more, a point is asked about."""

_YES = frozenset({"y", "yes", "o", "oui"})
_NO = frozenset({"n", "no", "non"})


class Answers(Struct, frozen=True, kw_only=True):
    """What was answered so far: of records and goals by their ids, of the next meeting."""

    said: Mapping[str, Said] = {}
    next: Booking | UnsetType | None = UNSET
    obstacles: tuple[str, ...] = ()
    told_of: tuple[tuple[str, Told], ...] = ()

    def of(self, verdict: SaidVerdict, *ids: str) -> "Answers":
        """Give the answers with this said of the records, whatever was said of them before."""
        return replace(self, said={**self.said, **dict.fromkeys(ids, Said(verdict))})


Asks = Literal[
    "said",
    "sensitive",
    "not discussed",
    "often carried",
    "kept",
    "late",
    "gone",
    "reading",
    "verdict",
    "next",
]


class Question(Answer, frozen=True, kw_only=True):
    """One question: what it asks, and the facts it is about.

    About one record, it bears its `id` and, where that may be shown, its `text`: a point would have
    been carried `times` then, a promise is `days_late`. `offered` gives the ids of the numbers that
    answer it, `later` those of promises that are not due yet; the ids answer too. The next meeting
    is with `person` (their slug), and would be `about` that day, or at the `usual` time. A goal
    was read last as `was`, on the day `was_on`. With `session` it is one of a track; with `holds`
    a goal was reached, and it is asked whether that holds.
    """

    kind: ClassVar[str] = "question"

    asks: Asks
    today: dt.date
    id: str = ""
    text: str = ""
    times: int = 0
    days_late: int = 0
    offered: Mapping[int, str] = {}
    person: str = ""
    about: dt.date | None = None
    usual: Booking | None = None
    later: Mapping[int, str] = {}
    was: float | None = None
    was_on: dt.date | None = None
    blockers: tuple[NumberedBlocker, ...] = ()
    session: bool = False
    holds: bool = False


Given = Sequence[tuple[Question, str]]
"""The questions that were put, each with what was typed."""


def next_question(sheet: LogSheet, given: Given, *, today: dt.date) -> Question | None:
    """Give the question that follows those answered, None after the last one."""
    for place, question in enumerate(_questions(sheet, given, today=today)):
        if place == len(given):
            return question
    return None


def answers(given: Given, *, today: dt.date, now: dt.time | None = None) -> Answers:
    """Give what the answers come to.

    Raises NotAnAnswer, BadDate or BookedInThePast for one that cannot be taken, and with `now`
    TimeHasPassed.
    """
    told = Answers()
    for question, typed in given:
        told = _READERS[question.asks](told, question, typed.strip(), today)
        if now and told.next is not UNSET:
            check_ahead(told.next, question.person, today=today, now=now)
    return told


def with_answers(entry: Entry, told: Answers) -> Entry:
    """Give the entry with what was answered; a promise that nothing was said of stays untouched."""
    obstacles = (
        Item(line=0, source=words, record=Note(text=words, kind="blocker"))
        for words in told.obstacles
    )
    return replace(
        entry,
        said=(*entry.said, *told.said.items()),
        items=(*entry.items, *obstacles),
        told_of=(*entry.told_of, *told.told_of),
        next=entry.next if told.next is UNSET else told.next,
        others_discussed=False,
    )


def _questions(sheet: LogSheet, given: Given, *, today: dt.date) -> Iterator[Question]:
    """Give every question in order; the later ones know what the earlier were answered."""
    for point in sheet.to_say:
        yield Question(asks="said", today=today, id=point.id, text=point.text)
    for point in sheet.sensitive:
        yield Question(asks="sensitive", today=today, id=point.id)
    if sheet.points:
        points = {held.number: held.point.id for held in sheet.points}
        yield Question(asks="not discussed", today=today, offered=points)
        told = answers(given[: _place(given, "not discussed") + 1], today=today)
        for point in (held.point for held in sheet.points):
            left = told.said.get(point.id) == Said("not discussed")
            if left and len(point.carried) >= OFTEN:
                yield Question(
                    asks="often carried",
                    today=today,
                    id=point.id,
                    text=point.text,
                    times=len(point.carried) + 1,
                )
    promises = {held.number: held.commitment.id for held in sheet.promises}
    later = {held.number: held.commitment.id for held in sheet.later}
    if promises or later:
        yield Question(asks="kept", today=today, offered=promises, later=later)
        told = answers(given[: _place(given, "kept") + 1], today=today)
        for promise in sheet.promises:
            mine = promise.commitment.owner == "me"
            kept = told.said.get(promise.commitment.id) == Said("kept")
            if mine and promise.days_late and not kept:
                yield Question(
                    asks="late",
                    today=today,
                    id=promise.commitment.id,
                    text=promise.commitment.text,
                    days_late=promise.days_late,
                )
    if sheet.blockers:
        gone = {each.number: each.point.id for each in sheet.blockers}
        yield Question(asks="gone", today=today, offered=gone, blockers=sheet.blockers)
    yield from _of_goals(sheet, today=today)
    usual = _ahead(sheet.usual, today=today)
    yield Question(
        asks="next",
        today=today,
        person=sheet.person,
        about=sheet.about,
        usual=usual,
        session=sheet.track is not None,
    )


def _of_goals(sheet: LogSheet, *, today: dt.date) -> Iterator[Question]:
    """Ask for the readings that are due, then for one verdict."""
    for goal in sheet.readings:
        last = goal.newest_reading
        yield Question(
            asks="reading",
            today=today,
            id=goal.id,
            text=goal.indicator.name if goal.indicator else "",
            was=last.value if last else None,
            was_on=last.on if last else None,
            holds=not goal.is_open,
        )
    if sheet.verdict:
        yield Question(asks="verdict", today=today, id=sheet.verdict.id, text=sheet.verdict.title)


def _ahead(usual: Booking | None, *, today: dt.date) -> Booking | None:
    """Give the usual time in a week to come, also where a meeting of long ago is logged."""
    if usual is None or usual.day > today:
        return usual
    weeks = (today - usual.day).days // 7 + 1
    return replace(usual, day=usual.day + dt.timedelta(weeks=weeks))


def _place(given: Given, asks: Asks) -> int:
    """Give where among the answers that question stands; past the end where it was not put yet."""
    kinds = [question.asks for question, _ in given]
    return kinds.index(asks) if asks in kinds else len(kinds)


def _read_said(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    word = typed.lower()
    if word in _YES:
        return told.of("discussed", question.id)
    if word and word not in _NO:
        raise NeitherYesNorNo(typed=Words(typed))
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
        return told.of("dropped", question.id)
    return replace(told, obstacles=(*told.obstacles, f"{question.text}: {typed}"))


def _read_kept(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    return told.of("kept", *numbered(typed, question.offered, later=question.later))


def _read_late(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    if not typed:
        return told
    if typed.lower() == "d":
        return told.of("dropped", question.id)
    due = parse_due(typed, today=today)
    return replace(told, said={**told.said, question.id: Said("moved", due)})


def _read_gone(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    still = told.of("discussed", *question.offered.values())
    return still.of("gone", *numbered(typed, question.offered))


def _read_reading(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    if not typed:
        return told
    reading = read_about(typed)
    if reading is None or reading.value is None:
        raise NoReading(typed=Words(typed))
    return replace(told, told_of=(*told.told_of, (question.id, reading)))


def _read_verdict(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    del today
    if not typed:
        return told
    verdict = read_about(typed, numbered=True)
    if verdict is None:
        raise NoVerdict(typed=Words(typed))
    return replace(told, told_of=(*told.told_of, (question.id, verdict)))


def _read_next(told: Answers, question: Question, typed: str, today: dt.date) -> Answers:
    if not typed:
        return told
    is_usual = question.usual is not None and typed.lower() in _YES
    booking = question.usual if is_usual else parse_booking(typed, today=today)
    check_ahead(booking, question.person, today=today)
    return replace(told, next=booking)


_READERS = {
    "said": _read_said,
    "sensitive": _read_said,
    "not discussed": _read_not_discussed,
    "often carried": _read_often_carried,
    "kept": _read_kept,
    "late": _read_late,
    "gone": _read_gone,
    "reading": _read_reading,
    "verdict": _read_verdict,
    "next": _read_next,
}
