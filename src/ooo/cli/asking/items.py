"""Words of the capture grammar, from the command line, standard input or a question, become items.

A tail that was meant as a date and is none is asked about where somebody can answer, and refused
elsewhere; then nothing is written.
"""

import datetime as dt
from collections.abc import Sequence

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.capture import parse_lines, parse_one
from ooo.core.capture.captured import CannotRead, Captured, Item, LineProblem
from ooo.core.capture.marks import Use
from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
from ooo.core.model import Person
from ooo.errors import Saying

STANDARD_INPUT = ["-"]


def gather_items(
    environment: Environment,
    words: Sequence[str],
    *,
    use: Use,
    person: Person,
    due: str | None = None,
    theirs: bool = False,
    question: Saying,
) -> tuple[Item, ...]:
    """Give what the words say; `-` reads lines from standard input, no words ask `question`.

    Raises CannotRead for what cannot be read, BadDate for `due`; then nothing was written.
    """
    today = environment.today
    if list(words) == STANDARD_INPUT:
        text = environment.streams.stdin.read()
        return items_of(
            environment,
            parse_lines(text, use=use, today=today, theirs=theirs, person=person.name),
        )
    if not words and environment.may_ask:
        words = [Ask(environment).line(question)]
    due_day: dt.date | UnsetType | None = UNSET if due is None else parse_due(due, today=today)
    return items_of(environment, parse_one(words, use=use, today=today, due=due_day, theirs=theirs))


def items_of(environment: Environment, captured: Captured) -> tuple[Item, ...]:
    """Give the items, with every doubtful date settled by a question.

    Raises CannotRead where something else is wrong or nobody can be asked.
    """
    doubtful = [problem for problem in captured.problems if problem.tail]
    if len(doubtful) < len(captured.problems) or (doubtful and not environment.may_ask):
        raise CannotRead(captured.problems)
    settled = [_ask_for_date(environment, problem) for problem in doubtful]
    return tuple(sorted((*captured.items, *settled), key=lambda item: item.line))


def _ask_for_date(environment: Environment, problem: LineProblem) -> Item:
    """Ask what a tail that is no date was meant as: a date, none, or words of the promise."""
    environment.output.tell(Saying("{says}\n{fix}", says=problem.says, fix=problem.fix))
    ask = Ask(environment)
    question = Saying("By when? (a date; none; Enter keeps the words as they are) ")
    while True:
        answer = ask.line(question).strip()
        if (not answer or problem.as_date is None) and problem.as_text is not None:
            return problem.as_text
        try:
            due = parse_due(answer, today=environment.today)
        except BadDate as error:
            environment.output.fail(error)
            continue
        if problem.as_date is not None:
            promise = replace(problem.as_date.record, due=due)
            return replace(problem.as_date, record=promise)
