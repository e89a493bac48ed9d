"""What is told of a goal behind its id: a reading (`5 quieter week`) or a verdict and why."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.capture.goal import read_number, unclear
from ooo.core.dossier import Dossier
from ooo.core.growth.changed import goal_in, with_goal
from ooo.core.growth.closing import stopped
from ooo.core.model import Evaluation, Goal, Reading, Value, Verdict
from ooo.core.text.fold import fold

_VERDICTS: Final[Mapping[str, Verdict]] = {
    **dict.fromkeys(("keep", "garder"), "keep"),
    **dict.fromkeys(("adjust", "ajuster"), "adjust"),
    **dict.fromkeys(("stop", "arreter"), "stop"),
}
_NUMBERED: Final[Mapping[str, Verdict]] = {"1": "keep", "2": "adjust", "3": "stop"}
_AROUND: Final = " \t\n,;:-\u2013\u2014"


class Told(Value, frozen=True, kw_only=True):
    """A reading (`value`) or a verdict on a goal, and the words beside it."""

    value: float | None = None
    verdict: Verdict | None = None
    words: str = ""


class Looked(Struct, frozen=True, kw_only=True):
    """A goal as it stands after it was read or judged, and the reading before, if any."""

    goal: Goal
    told: Told
    on: dt.date
    was: Reading | None = None


def read_about(text: str, *, numbered: bool = False) -> Told | None:
    """Give what a text tells of a goal, None where it tells neither; `numbered`: 1, 2, 3 judge.

    A number that can be read in two ways tells nothing.
    """
    first, _, rest = text.strip().partition(" ")
    words = rest.strip(_AROUND)
    word = fold(first).strip(_AROUND)
    if numbered and word in _NUMBERED:
        return Told(verdict=_NUMBERED[word], words=words)
    if word in _VERDICTS:
        return Told(verdict=_VERDICTS[word], words=words)
    percent, _, others = words.partition(" ")
    if percent == "%":
        words = others.strip(_AROUND)
    is_none = numbered or unclear(text) is not None
    value = None if is_none else read_number(first.rstrip(",;:."))
    return None if value is None else Told(value=value, words=words)


def takes(goal: Goal, told: Told) -> bool:
    """Tell whether a goal can be told that: readings also of one that was reached."""
    if told.verdict:
        return goal.is_open
    return goal.indicator is not None and (goal.is_open or goal.outcome == "reached")


def look_at(
    dossier: Dossier, named: str, told: Told, *, on: dt.date, known: bool
) -> tuple[Dossier, Looked]:
    """Give the dossier with a goal read or judged on a day; `known`: both have spoken of it.

    One reading a day: a second one puts the first right.
    """
    before = goal_in(dossier, named)
    after = with_goal(dossier, named, _told(told, on, known=known))
    earlier = sorted((each for each in before.readings if each.on <= on), key=lambda each: each.on)
    looked = Looked(
        goal=goal_in(after, named), told=told, on=on, was=earlier[-1] if earlier else None
    )
    return after, looked


def _told(told: Told, on: dt.date, *, known: bool) -> Callable[[Goal], Goal]:
    def change(goal: Goal) -> Goal:
        goal = replace(goal, known=goal.known or known)
        if told.value is not None:
            reading = Reading(on=on, value=told.value, note=told.words)
            put = [reading if each.on == on else each for each in goal.readings]
            again = reading in put
            return replace(goal, readings=tuple(put if again else (*put, reading)))
        assert told.verdict is not None  # noqa: S101 -- it is one of the two
        if told.verdict == "stop":
            return stopped(goal, on=on, why=told.words)
        judged = Evaluation(on=on, verdict=told.verdict, why=told.words)
        return replace(goal, evaluations=(*goal.evaluations, judged))

    return change
