"""A goal opened in one line: `TITLE: MEASURE from A to B by DATE`, in French as well.

Every part behind the title may be missing. The colon counts only where `from A to B` ends the
text, so that `Project X: phase 2` stays a title.
"""

import datetime as dt
import re
from typing import Final

from ooo.core.capture.ends import take_due
from ooo.core.capture.tags import Tags, say_nearly, take_tags
from ooo.core.dates.bad import BadDate
from ooo.core.dates.tail import DateEnd
from ooo.core.model import Goal, Indicator, Value
from ooo.core.text.facts import Words
from ooo.core.text.pattern import pattern
from ooo.errors import NOTHING, Saying, UsageProblem

NUMBER: Final = r"[-\u2212]?[0-9]{1,9}(?:[.,][0-9]{1,6})?"
_VALUE: Final = pattern(rf"({NUMBER})\s?(%?)")
_MEASURED: Final = pattern(
    rf"(?P<title>.*\S)\s*:\s+(?P<name>\S.*?)[\s,;]+(?:from|de)\s+(?P<start>{NUMBER})\s?(?P<one>%?)"
    rf"\s+(?:to|[àa])\s+(?P<target>{NUMBER})\s?(?P<other>%?)",
    re.IGNORECASE | re.DOTALL,
)


class NotAGoal(UsageProblem):
    """What was typed opens no goal."""

    says = "{says}"
    fix = "{fix}"

    def __init__(self, says: Saying, fix: Saying = NOTHING) -> None:
        super().__init__(says=says, fix=fix)


class NotANumber(UsageProblem):
    """A measure is none."""

    says = "{text:quoted} is no number."
    fix = "Write digits, with one point or comma: 5, 2.5, 2,5."

    def __init__(self, text: str) -> None:
        super().__init__(text=Words(text))


class Opening(Value, frozen=True):
    """The goal that a line opens, without its id and its days.

    `end` is an end of its words that may be a date and was not taken for one.
    """

    goal: Goal
    end: DateEnd | None = None


def read_number(text: str) -> float | None:
    """Give the number that a text is, with a percent sign or without; None for any other text."""
    found = _VALUE.fullmatch(text.strip())
    return _number(found[1]) if found else None


def parse_number(text: str) -> float:
    """Give the number that a text is; raise NotANumber."""
    value = read_number(text)
    if value is None:
        raise NotANumber(text)
    return value


def read_goal(text: str, *, today: dt.date) -> Opening:
    """Give the goal that a line opens; raise NotAGoal.

    A sensitive one may be tagged so. Dates are counted from `today`.
    """
    tags = take_tags(text)
    _check(tags)
    ending = take_due(tags.text, today=today)
    if ending.refused:
        raise _refused(ending.refused)
    words = ending.text.strip()
    found = _MEASURED.fullmatch(words)
    title, indicator = words, None
    if found:
        title = found["title"]
        percent = " (%)" if found["one"] or found["other"] else ""
        indicator = Indicator(
            name=f"{found['name']}{percent}",
            start=_number(found["start"]),
            target=_number(found["target"]),
        )
    if not any(map(str.isalpha, title)):
        raise NotAGoal(
            Saying("{text:quoted} is no goal: there is no word in it.", text=Words(words)),
            Saying("Say it in a few words, then: by DATE. A reading of a goal: ooo goal ID NUMBER"),
        )
    goal = Goal(title=title, by=ending.due, indicator=indicator, sensitive=tags.sensitive)
    return Opening(goal, ending.end)


def _check(tags: Tags) -> None:
    """Raise NotAGoal for what no goal can be tagged with, and where nothing is said."""
    if tags.nearly:
        raise NotAGoal(*say_nearly(*tags.nearly))
    if tags.area or tags.share:
        raise NotAGoal(
            Saying("A goal has no area, and is shared once both have spoken of it."),
            Saying("Leave the tag out; +sensitive keeps a goal to yourself."),
        )
    if not tags.text:
        raise NotAGoal(Saying("There is no text."), Saying("Say it in a few words."))


def _refused(bad: BadDate) -> NotAGoal:
    return NotAGoal(bad.sentence, bad.advice)


def _number(text: str) -> float:
    return float(text.replace(",", ".").replace("\u2212", "-"))
