"""`ooo fix ID` of a goal or a step: what is right of it told by flags, or asked."""

from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.correcting import ask_when, say_now
from ooo.cli.asking.fix_said import FixTold, NothingIsRight
from ooo.cli.shell.environment import Environment
from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
from ooo.core.dossier import Decision, Held
from ooo.core.growth.named import Grown
from ooo.core.growth.put_right import GoalFixed, find_grown, put_goal_right
from ooo.core.records.ids import UnknownId
from ooo.core.records.right import NOTHING, Right, check_text
from ooo.errors import OooError, Saying
from ooo.store.update import update


def fix_goal(environment: Environment, typed: str, told: FixTold) -> bool:
    """Put right the goal or the step that a whole id names; tell whether it names one.

    Raises NothingIsRight without a terminal, and what `put_goal_right` does.
    """
    gathered = environment.notebook.everyone()
    held = Held({each.person.slug: each for each in gathered.value}, frozenset())
    grown = find_grown(held, typed)
    if grown is None:
        return False
    right, to = told.right, told.to
    if (right, to) == (NOTHING, ""):
        if not environment.may_ask:
            raise NothingIsRight
        right = _ask(environment, grown, told)

    def decide(now: Held) -> Decision[GoalFixed]:
        found = find_grown(now, typed)
        if found is None:
            raise UnknownId(typed)
        return put_goal_right(now, found, right, to=to, today=environment.today)

    fixed = update(environment.notebook, None, decide, command=f"ooo fix {grown.id}")
    environment.output.show(fixed, json=told.json)
    return True


def _ask(environment: Environment, grown: Grown, told: FixTold) -> Right:
    """Ask for the words and the day; Enter leaves each as it is."""
    ask, right = Ask(environment, editing=True), NOTHING
    text, due = grown.goal.title, grown.goal.by
    if grown.step:
        text, due = grown.step.text, grown.step.due
    say_now(environment, text, hidden=grown.goal.sensitive and not told.show_all)
    while text := ask.line(Saying("Text? (Enter keeps it) ")).strip():
        try:
            right = replace(right, text=check_text(text))
            break
        except OooError as refused:
            environment.output.fail(refused)
    while day := ask.line(ask_when(due)).strip():
        try:
            return replace(right, due=parse_due(day, today=environment.today))
        except BadDate as refused:
            environment.output.fail(refused)
    return right
