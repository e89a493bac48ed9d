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
from ooo.core.text.digits import digits
from ooo.core.text.facts import Code, Words
from ooo.core.text.pattern import pattern
from ooo.errors import NOTHING, Saying, UsageProblem

_BLANKS: Final = "\u00a0\u202f"
"""The blanks that part thousands and nothing else."""

_NUMBER: Final = (
    rf"[-\u2212]?(?:[0-9]{{1,3}}(?:[{_BLANKS}][0-9]{{3}})+|[0-9]{{1,9}})(?:[.,][0-9]{{1,6}})?"
)
_IN_A_LINE: Final = _NUMBER.replace(f"[{_BLANKS}]", f"[ {_BLANKS}]")
_VALUE: Final = pattern(rf"({_NUMBER})\s?(%?)")
_MEASURED: Final = pattern(
    r"(?P<title>.*\S)\s*:\s+(?P<name>\S.*?)[\s,;]+"
    rf"(?:from|de)\s+(?P<start>{_IN_A_LINE})\s?(?P<one>%?)"
    rf"\s+(?:to|[àa])\s+(?P<target>{_IN_A_LINE})\s?(?P<other>%?)",
    re.IGNORECASE | re.DOTALL,
)
_TWO_WAYS: Final = pattern(
    r"(?P<first>[-\u2212]?[1-9][0-9]{0,2})"
    r"(?:,(?P<rest>[0-9]{3})|(?P<more>(?: [0-9]{3})+))(?![0-9]|,[0-9])"
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


class UnclearNumber(UsageProblem):
    """A comma or a blank before three digits parts thousands for some, and not for others."""

    says = "{text:quoted} can be read in more than one way."
    fix = "Write {whole} or {other}."


class Opening(Value, frozen=True):
    """The goal that a line opens, without its id and its days.

    `end` is an end of its words that may be a date and was not taken for one.
    """

    goal: Goal
    end: DateEnd | None = None


def read_number(text: str) -> float | None:
    """Give the number that a text is, with a percent sign or without; None for any other text."""
    found = _VALUE.fullmatch(text.strip())
    return _number(found[1]) if found and unclear(text) is None else None


def unclear(text: str) -> UnclearNumber | None:
    """Give what is wrong with a text that begins with a number which can be read in two ways.

    >>> unclear("1,250 calls").facts["whole"]
    '1250'
    """
    found = _TWO_WAYS.match(text.strip())
    if found is None:
        return None
    first, rest = found["first"], found["rest"]
    other = digits(_number(f"{first}.{rest}")) if rest else f"{first},{found['more']}"
    whole = f"{first}{rest or found['more'].replace(' ', '')}"
    return UnclearNumber(text=Words(found[0]), whole=Code(whole), other=Code(other))


def parse_number(text: str) -> float:
    """Give the number that a text is; raise NotANumber and UnclearNumber."""
    problem = unclear(text)
    if problem is not None:
        raise problem
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
        for number in (found["start"], found["target"]):
            if (problem := unclear(number.replace(" ", ""))) is not None:
                raise NotAGoal(problem.sentence, problem.advice)
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
    together = "".join(text.split())
    return float(together.replace(",", ".").replace("\u2212", "-"))
