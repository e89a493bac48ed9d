"""One record said in a sentence, as every command that touches it says it."""

import datetime as dt
from collections.abc import Iterator
from importlib import import_module

from ooo.core.model import Area, Commitment, Goal, Note, Point, Record
from ooo.core.text.facts import Name, Words
from ooo.words.language import Language, one_line
from ooo.words.outline import joined
from ooo.words.records import COMMA, say_coming_back, sensitive
from ooo.words.rhythm import say_when
from ooo.words.run import Runs

KINDS = {
    "topic": "topic",
    "note": "note",
    "win": "win",
    "feedback": "feedback",
    "blocker": "blocker",
    "need": "need",
    "idea": "idea",
    "priority": "priority",
    "career": "career",
    "training": "training",
    "watch": "watch",
    "question": "question",
    "decision": "decision",
}
AREAS: dict[Area, str] = {
    "operational": "operational",
    "development": "development",
    "relational": "relational",
}
_SAID = {"win": "Thanks said to {name}", "feedback": "Feedback given to {name}"}


def sentence(
    language: Language, record: Record, name: str, *, today: dt.date, typed: bool = False
) -> Runs:
    """Say what a record is between me and the person called `name`.

    `You owe Alice Martin: send the salary grid, by Fri 27 Nov 2026 (in 4 days)`. What was just
    `typed` is shown with its marks, and even when it is sensitive, which is hidden elsewhere.
    """
    if isinstance(record, Goal):
        # Few lines are goals, so that most need not load what says one.
        opened: Runs = import_module("ooo.words.goals").say_opened(
            language, record, name, today=today, typed=typed
        )
        return opened
    template, usual = between(record)
    marks = joined([*_marks(language, record, usual)], COMMA) if typed else ()
    label = language.say(template, name=Name(name))
    text = language.fact(Words(record.text)) if typed else words(language, record)
    said = language.say(
        "{label} ({marks}): {text}" if marks else "{label}: {text}",
        label=label,
        marks=marks,
        text=text,
    )
    if isinstance(record, Commitment):
        if record.due is None:
            return language.say("{said}, no date", said=said)
        return language.say("{said}, by {day}", said=said, day=_when(language, record.due, today))
    if isinstance(record, Point) and record.until and record.until > today:
        day = _when(language, record.until, today)
        return language.say("{said}, not before {day}", said=said, day=day)
    return said


def words(language: Language, record: Record) -> Runs:
    """Give the words of a record that was not just typed: what is sensitive stays hidden."""
    return sensitive(language) if record.sensitive else language.fact(Words(record.text))


def words_in_line(language: Language, record: Record) -> Runs:
    """Give the words of a record as `words` does, where there is room for one line."""
    return sensitive(language) if record.sensitive else language.fact(one_line(record.text))


def _when(language: Language, day: dt.date, today: dt.date) -> Runs:
    return say_when(language, day, today=today)


def between(record: Point | Commitment | Note) -> tuple[str, str]:
    """Say what kind of record stands between us, and which kind that already tells."""
    match record:
        case Commitment():
            return ("You owe {name}" if record.owner == "me" else "{name} owes you"), ""
        case Point(by="them"):
            return "{name} wants to raise", "topic"
        case Point(kind="win"):
            return "Thanks to say to {name}", "win"
        case Point(kind="feedback" | "watch"):
            return "Feedback to give {name}", "feedback"
        case Point():
            return "For next time with {name}", "topic"
    if record.by == "me" and record.kind in _SAID:
        return _SAID[record.kind], record.kind
    return "Noted on {name}", "note"


def _marks(language: Language, record: Point | Commitment | Note, usual: str) -> Iterator[Runs]:
    """Give what was said of a record beside its words."""
    if not isinstance(record, Commitment):
        if record.kind != usual:
            yield language.say(KINDS[record.kind])
        if record.area:
            yield language.say(AREAS[record.area])
    if isinstance(record, Point) and record.every:
        yield say_coming_back(language, record.every)
    if record.sensitive:
        yield language.say("sensitive")
    if not isinstance(record, Commitment) and record.share:
        yield language.say("to share")
