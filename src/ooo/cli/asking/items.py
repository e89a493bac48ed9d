"""Words of the capture grammar, from the command line, standard input or a question, become items.

An end of a promise that may be a date is asked about where somebody can answer; elsewhere the
promise is saved without a date, and what was not taken is named with the command that sets it.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.ends import say_end
from ooo.cli.asking.keeping import Keeping
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.capture import parse_lines, parse_one
from ooo.core.capture.captured import CannotRead, Captured, Item, LineProblem
from ooo.core.capture.marks import Use, says_nothing
from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
from ooo.core.model import Commitment, Goal, Person
from ooo.core.text.facts import Words
from ooo.errors import Saying

STANDARD_INPUT = ["-"]

_YES = frozenset({"y", "yes", "o", "oui"})
_NO = frozenset({"n", "no", "non"})


def gather_items(
    environment: Environment,
    words: Sequence[str],
    *,
    use: Use,
    person: Person,
    due: str | None = None,
    theirs: bool = False,
    question: Saying,
    keeping: Keeping,
) -> tuple[Item, ...]:
    """Give what the words say; `-` reads lines from standard input, no words ask `question`.

    Raises BadDate for `due` before anything is read, CannotRead for what cannot be read; then
    nothing was written. `keeping` has what was typed.
    """
    today = environment.today
    day: dt.date | UnsetType | None = UNSET if due is None else parse_due(due, today=today)
    read = partial(parse_one, use=use, today=today, due=day, theirs=theirs)
    if list(words) == STANDARD_INPUT:
        text = keeping.read()
    elif not words and not environment.may_ask:
        raise room("asking.missing").Missing("TEXT…", f"ooo {use}")
    elif not words:
        text = keeping.ask(Ask(environment, editing=True), question)
        if "\n" not in text:
            return items_of(environment, read([text]))
    else:
        return items_of(environment, read(words))
    if day is UNSET:
        captured = parse_lines(text, use=use, today=today, theirs=theirs, person=person.name)
    else:
        captured = _each(text, read)
    return items_of(environment, captured)


def _each(text: str, read: Callable[[Sequence[str]], Captured]) -> Captured:
    """Read every line as the words of a command of its own, with the same options."""
    items: list[Item] = []
    problems: list[LineProblem] = []
    for number, line in enumerate(text.splitlines(), 1):
        found = Captured() if says_nothing(line.strip()) else read([line])
        items += (replace(item, line=number) for item in found.items)
        problems += (replace(problem, line=number) for problem in found.problems)
    return Captured(items=tuple(items), problems=tuple(problems))


def items_of(environment: Environment, captured: Captured) -> tuple[Item, ...]:
    """Give the items, with every doubtful date settled by a question where one may be put.

    Raises CannotRead where something else is wrong.
    """
    doubtful = [problem for problem in captured.problems if problem.tail]
    if len(doubtful) < len(captured.problems):
        among = len(captured.items) + len(captured.problems) > 1
        raise CannotRead(captured.problems, among=among)
    if environment.may_ask:
        settled = [_ask_for_date(environment, problem) for problem in doubtful]
    else:
        settled = [problem.as_text for problem in doubtful if problem.as_text]
    items = (*ask_for_ends(environment, captured.items), *settled)
    return tuple(sorted(items, key=lambda item: item.line))


def ask_for_ends(environment: Environment, items: Sequence[Item]) -> tuple[Item, ...]:
    """Give the items, each end that may be a date asked about where somebody can answer."""
    if not environment.may_ask:
        return tuple(items)
    several = sum(item.end is not None for item in items) > 1
    return tuple(_ask_for_end(environment, item, several=several) for item in items)


def say_ends(
    environment: Environment,
    items: Sequence[Item],
    saved: Sequence[Commitment],
    goals: Sequence[Goal] = (),
) -> None:
    """Name what of promises and `goals`, in the order of their items, was not taken for a date."""
    promised = [item for item in items if isinstance(item.record, Commitment)]
    promised += [item for item in items if isinstance(item.record, Goal)]
    records: tuple[Commitment | Goal, ...] = (*saved, *goals)
    for item, record in zip(promised, records, strict=True):
        if item.end is not None:
            say_end(environment, record.id, item.end)


def _ask_for_end(environment: Environment, item: Item, *, several: bool) -> Item:
    """Ask whether an end is the date, or which; the words stay as they were typed."""
    if item.end is None:
        return item
    if several:
        environment.output.tell(Saying("{text}", text=Words(item.record.text)))
    days = [offer.day for offer in item.end.offers]
    language, today = environment.output.language, environment.today
    said = [language.day(day, today=today) for day in days]
    question = Saying("By {day}? [Y/n] ", day=said[0])
    if len(days) > 1:
        numbered = [
            Saying("{number} {day}", number=number, day=day) for number, day in enumerate(said, 1)
        ]
        question = Saying(
            "By when? {days} (a number, or a date; Enter = no date) ", days=tuple(numbered)
        )
    ask = Ask(environment)
    while True:
        typed = ask.line(question).strip()
        if len(days) == 1 and typed.lower() in {"", *_YES}:
            return item.due_on(days[0])
        if typed.lower() in {"", *_NO}:
            return item.due_on(None)
        if typed.isdecimal() and len(days) > 1 and 1 <= int(typed) <= len(days):
            return item.due_on(days[int(typed) - 1])
        try:
            return item.due_on(parse_due(typed, today=today))
        except BadDate as error:
            environment.output.fail(error)


def _ask_for_date(environment: Environment, problem: LineProblem) -> Item:
    """Ask what a tail that is no date was meant as: a date, none, or words of the promise."""
    environment.output.tell(Saying("{says}\n{fix}", says=problem.says, fix=problem.fix))
    ask = Ask(environment)
    question = Saying("By when? (a date; none; Enter keeps the words as they are) ")
    while True:
        answer = ask.line(question).strip()
        if (not answer or problem.as_date is None) and problem.as_text is not None:
            return problem.as_text.due_on(None)
        try:
            due = parse_due(answer, today=environment.today)
        except BadDate as error:
            environment.output.fail(error)
            continue
        if problem.as_date is not None:
            return problem.as_date.due_on(due)
