"""What there is to know of a point or a promise beside its own words, as when it is due."""

import datetime as dt
from collections.abc import Iterator, Sized
from typing import Protocol

from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import EVERY_MEETING, Ended, Ending, ended_as, is_in_the_way
from ooo.core.records.moves import moved
from ooo.core.records.standing import OpenPromise, waits_until
from ooo.words.language import Language
from ooo.words.outline import joined
from ooo.words.rhythm import say_cadence
from ooo.words.run import Run, Runs, worn

TYPE_CHECKING = False  # a sheet that nothing draws is not loaded
if TYPE_CHECKING:
    from ooo.core.prep.first import First

COMMA = Run(", ")
_WEEK = 7
_TWICE = 2
CARRIED = ("carried once", "carried twice", "carried {count} times")
MOVED = ("moved once", "moved twice", "moved {count} times")


class Markable(Protocol):
    """Whatever may be sensitive."""

    @property
    def sensitive(self) -> bool:
        """Whether no screen shows it unless asked."""


def say_late(language: Language, days: int) -> Runs:
    """Say how late something is: `LATE 4 days`."""
    return worn(language.say("LATE {days:# day|# days}", days=days), "late", whole=True)


def sensitive(language: Language) -> Runs:
    """Give what stands for words that no screen shows unless asked."""
    return language.say("(sensitive)")


def say_coming_back(language: Language, every: str) -> Runs:
    """Say how often a point comes back; raise BadCadence when that is none."""
    if every == EVERY_MEETING:
        return language.say("every meeting")
    return say_cadence(language, every)


def why_point(language: Language, point: Point, *, day: dt.date, today: dt.date) -> Runs:
    """Say what there is to know of a point on `day`: `carried twice, 5 min, not before 20 Nov`.

    Raise BadCadence when it comes back at a cadence that is none.
    """
    waits = waits_until(point, day)
    reasons = [*history(language, point)]
    if staying := _staying(language, point, today=today):
        reasons.append(staying)
    elif point.every:
        reasons.append(say_coming_back(language, point.every))
    if point.minutes:
        reasons.append(language.say("{minutes} min", minutes=point.minutes))
    if waits:
        first = language.short_day(waits, today=today)
        reasons.append(language.say("not before {day}", day=first))
    return worn(joined(reasons, COMMA), "reason")


def _staying(language: Language, point: Point, *, today: dt.date) -> Runs:
    """Say for how long a blocker has stood in the way, or when feedback was heard."""
    if point.added is None or not point.every:
        return ()
    if is_in_the_way(point):
        days = (today - point.added).days
        return language.say("in the way for {days:# day|# days}", days=days) if days > 0 else ()
    if point.kind == "feedback" and point.by == "them":
        day = language.short_day(point.added, today=today)
        return language.say("said on {day}", day=day)
    return ()


def why_promise(language: Language, promise: OpenPromise) -> Runs:
    """Say what there is to know of a promise beside its due date: `moved once`."""
    reasons = [*marks(language, promise), *times(language, MOVED, promise.moves)]
    return joined(reasons, COMMA)


def say_due(language: Language, promise: OpenPromise, *, today: dt.date, shared: bool) -> Runs:
    """Say when a promise is due: `LATE 4 days`, `due Fri`; a shared sheet blames nobody."""
    if promise.due is None:
        age = (today - promise.made).days if promise.made else 0
        template = "no date, {age:# day|# days} old" if age > 0 else "no date"
        return worn(language.say(template, age=age), "reason")
    if promise.days_late and not shared:
        return say_late(language, promise.days_late)
    ahead = (promise.due - today).days
    if ahead == 0:
        return worn(language.say("due today"), "due")
    soon = 0 < ahead < _WEEK
    day = language.weekday(promise.due) if soon else language.short_day(promise.due, today=today)
    return worn(language.say("due {day}", day=day), "reason")


def why_and_due(language: Language, promise: OpenPromise, *, today: dt.date, shared: bool) -> Runs:
    """Say all there is to know of a promise beside its words: `moved once, LATE 4 days`."""
    why = why_promise(language, promise)
    due = say_due(language, promise, today=today, shared=shared)
    return (*worn(joined([why, (Run(""),)], COMMA), due[0].meaning), *due) if why else due


_ENDINGS: dict[Ended, str] = {
    "kept": "kept",
    "missed": "missed",
    "dropped": "dropped",
    "said": "said",
    "discussed": "discussed",
    "gone": "gone",
}


def say_ending(language: Language, record: Point | Commitment, ending: Ending) -> Runs:
    """Say how a record ended; a point that is not still to be said was discussed."""
    return language.say(_ENDINGS[ended_as(record, ending)])


def history(language: Language, record: "First | Point") -> Iterator[Runs]:
    """Say what happened to a point so far: `sensitive`, `carried twice`, `moved once`."""
    yield from marks(language, record)
    yield from times(language, CARRIED, record.carried)
    yield from times(language, MOVED, moved(record.moves))


def marks(language: Language, record: Markable) -> Iterator[Runs]:
    """Say that it is sensitive, where it is."""
    if record.sensitive:
        yield language.say("sensitive")


def times(language: Language, forms: tuple[str, str, str], occasions: Sized) -> Iterator[Runs]:
    """Say how often something happened, once or more: `moved twice`."""
    count = len(occasions)
    if count:
        yield language.say(forms[min(count, _TWICE + 1) - 1], count=count)


def say_left_out(language: Language, count: int) -> Runs:
    """Say how much is sensitive and not shown."""
    return worn(language.say("{count} sensitive, not shown.", count=count), "muted")
