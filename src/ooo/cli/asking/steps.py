"""`ooo add ID TEXT by DATE`: a step of a goal, read as a promise is, but for its tags."""

from collections.abc import Sequence

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.ends import say_end
from ooo.cli.asking.items import STANDARD_INPUT, items_of
from ooo.cli.asking.missing import Missing
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.core.capture import parse_one
from ooo.core.capture.goal import parse_number
from ooo.core.capture.intake import EmptyText
from ooo.core.capture.tags import take_tags
from ooo.core.growth.add_step import add_step
from ooo.core.growth.named import Grown
from ooo.core.model import Commitment, Milestone
from ooo.core.text.facts import Code
from ooo.errors import Saying, UsageProblem
from ooo.store.update import update


class OneStep(UsageProblem):
    """Steps were to be read from standard input."""

    says = "A step is given with the command, one at a time, or asked for."
    fix = "ooo add {id} TEXT by DATE, or at a terminal ooo add {id} alone."


class NotOfAStep(UsageProblem):
    """A step was typed with what only a point or a promise has."""

    says = "A step of a goal has no tag and no option of its own but --value."
    fix = "Leave it out; to keep all of the goal to yourself: ooo goal ID --sensitive"


def add_step_to(
    environment: Environment,
    named: Grown,
    words: Sequence[str],
    *,
    value: str | None,
    plain: bool,
    json: bool,
) -> None:
    """Add a step to an open goal; `plain` where no other option was given.

    Raises NotOfAStep, OneStep, NotANumber, EmptyText, CannotRead and what `add_step` does.
    """
    if not plain:
        raise NotOfAStep
    if list(words) == STANDARD_INPUT:
        raise OneStep(id=Code(named.goal.id))
    number = None if value is None else parse_number(value)
    if not words and not environment.may_ask:
        raise Missing("TEXT…", "ooo add")
    if not words:
        words = [Ask(environment, editing=True).line(Saying("Which step? "))]
    tags = take_tags(" ".join(words))
    if not tags.text.strip():
        raise EmptyText
    if tags.area or tags.share or tags.sensitive:
        raise NotOfAStep
    (item,) = items_of(environment, parse_one(words, use="expect", today=environment.today))
    promised = item.record
    assert isinstance(promised, Commitment)  # noqa: S101 -- so `expect` reads every line
    tell_once(environment)
    step = Milestone(text=promised.text, due=promised.due, value=number)
    added = update(
        environment.notebook,
        None,
        lambda held: add_step(
            held, named.goal.id, step, today=environment.today, new_id=environment.new_id
        ),
        command=f"ooo add {named.goal.id}",
    )
    environment.output.show(added, json=json)
    if item.end is not None:
        say_end(environment, added.step.id, item.end)
