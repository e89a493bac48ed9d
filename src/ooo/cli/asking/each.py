"""What is late, one by one: kept, another day, dropped or left; each decision is one command."""

from collections.abc import Callable
from contextlib import suppress

from ooo.cli.asking.ask import Ask, EndOfInput, NoTerminal
from ooo.cli.asking.choose import with_ids
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.explaining import explaining_ids
from ooo.core.answer import Answer, Today
from ooo.core.dates import parse_due
from ooo.core.monday.each import Drop, Each, Keep, Leave, MoveTo, decided
from ooo.core.monday.open import late_ones, list_open, whose
from ooo.core.not_there import NotThere
from ooo.core.records.done import done
from ooo.core.records.drop import drop
from ooo.core.records.live import TwoBearId
from ooo.core.records.move import move
from ooo.core.records.settled import AlreadySettled
from ooo.errors import Saying, UsageProblem
from ooo.store.place import COMMITMENTS
from ooo.store.update import update

Act = Callable[[], Answer]


def go_through(environment: Environment, *, mine: bool, theirs: bool, all_: bool) -> None:
    """Ask about each late promise, mine first; what was decided stays, whenever this is left.

    Raises NoTerminal where nobody can be asked; then nothing is read.
    """
    if not environment.may_ask:
        raise NoTerminal(
            question=Saying("What is late is asked about one by one"),
            advice=Saying("They are listed by ooo overdue; then ooo done ID, ooo move ID DATE."),
        )
    owners = whose(mine=mine, theirs=theirs)
    output, today = environment.output, environment.today
    gathered = with_ids(environment, "overdue --each", files=frozenset({COMMITMENTS}))
    output.warn(gathered.problems)
    found = list_open(gathered.value, today=today, owners=owners, all_=all_)
    late = [each for each in late_ones(found) if each.promise.id]
    hidden = found.screen.sensitive_late
    changed = 0
    with suppress(EndOfInput):
        for number, each in enumerate(late, 1):
            output.show(Each(number=number, count=len(late), late=each, screen=Today(today)))
            changed += _ask(environment, each.promise.id)
    if late:
        end = Saying("{changed} of {count} decided.", changed=changed, count=len(late))
    elif gathered.unread:
        template = "Nothing late in what can be read; {unread:and} cannot be read in full."
        end = Saying(template, unread=gathered.unread)
    elif hidden:
        end = Saying("No other promise is late.")
    else:
        end = Saying("No promise is late.")
    output.prose(end)
    if hidden:
        output.prose(Saying("{count} sensitive (--all).", count=hidden))


def _ask(environment: Environment, id_: str) -> bool:
    """Ask until there is an answer, and do it; tell whether anything was decided.

    Raises EndOfInput to stop. What another terminal settled meanwhile is said, and passed over.
    """
    while True:
        try:
            typed = Ask(environment).line(
                Saying("1 kept, 2 DATE, 3 drop (Enter = leave it, q = stop) ")
            )
            act = _act(environment, typed, id_)
        except UsageProblem as refused:
            environment.output.fail(refused)
            continue
        break
    if act is None:
        return False
    try:
        with explaining_ids(environment):
            answer = act()
    except (NotThere, AlreadySettled, TwoBearId) as gone:
        environment.output.fail(gone)
        return False
    environment.output.show(answer)
    return True


def _act(environment: Environment, typed: str, id_: str) -> Act | None:
    """Give what an answer does, as the command of that name does it; None leaves it as it is.

    Asks for the day, or why, where that was not said. Raises NotADecision, DayOrDecision, BadDate.
    """
    notebook, today = environment.notebook, environment.today
    match decided(typed, today=today):
        case Keep():
            return lambda: update(
                notebook,
                None,
                lambda held: done(held, [id_], today=today),
                command=f"ooo done {id_}",
            )
        case MoveTo(day):
            day = day or Ask(environment).line(Saying("To which day? (none = no date) "))
            due = parse_due(day, today=today)
            return lambda: update(
                notebook,
                None,
                lambda held: move(held, [id_], due, today=today),
                command=f"ooo move {id_}",
            )
        case Drop(why):
            question = Saying("Why? (m = it was missed; Enter = not needed any more) ")
            why = why or Ask(environment).line(question).strip()
            missed = why.casefold() == "m"
            said = "" if missed else why
            return lambda: update(
                notebook,
                None,
                lambda held: drop(held, [id_], today=today, missed=missed, why=said),
                command=f"ooo drop {id_}",
            )
        case Leave(stops=True):
            raise EndOfInput
    return None
