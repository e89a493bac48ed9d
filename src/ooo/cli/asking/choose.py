"""Commands that take ids, without any: what there is, on a numbered list, to choose from."""

import datetime as dt

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.log.dialogue import NotAnAnswer, numbered
from ooo.core.records.choosing import LATELY, Choosing, offer_open, offer_settled
from ooo.core.records.live import without_ids
from ooo.core.text.facts import Code
from ooo.errors import OooError, Saying, UsageProblem
from ooo.store.fix import complete


class IdMissing(UsageProblem):
    """No id was typed, and nobody can be asked for one."""

    says = "ID… is missing."
    fix = "ooo {command} --help shows how."


class NothingOpen(OooError):
    """There is nothing to choose from: nothing is open."""

    says = "Nothing is open."
    fix = "Begin with: ooo owe WHO TEXT, ooo add WHO TEXT"


class NothingSettledLately(OooError):
    """There is nothing to choose from: nothing was settled of late."""

    says = "Nothing was settled in the last {days} days."
    fix = "What was settled before comes back by its id: ooo reopen ID"


def choose_open(
    environment: Environment, command: str, *, points: bool = True, whose: str = ""
) -> list[str]:
    """Give the ids chosen among what is open; none where Enter chose nothing, which is said.

    `whose` is the slug of one person, else it is everyone's. Records written by hand get the ids
    that answers need. Raises IdMissing without a terminal, NothingOpen, and EndOfInput.
    """
    _require_terminal(environment, command)
    notebook = environment.notebook
    gathered = notebook.everyone()
    broken = {problem.file.split("/")[1] for problem in gathered.problems if "/" in problem.file}
    by_hand = [each.person.slug for each in gathered.value if without_ids(each)]
    if completable := [slug for slug in by_hand if slug not in broken]:
        for slug in completable:
            complete(notebook, slug, command=f"ooo {command}")
        gathered = notebook.everyone()
    environment.output.warn(gathered.problems)
    people = [each for each in gathered.value if whose in {"", each.person.slug}]
    choosing = offer_open(people, today=environment.today, points=points)
    if not choosing.items:
        raise NothingOpen
    return _choose(environment, choosing)


def choose_settled(environment: Environment, command: str) -> list[str]:
    """Give the ids chosen among what was settled lately; else as `choose_open`.

    Raises NothingSettledLately.
    """
    _require_terminal(environment, command)
    today, notebook = environment.today, environment.notebook
    years = {today.year, (today - dt.timedelta(days=LATELY)).year}
    people = notebook.people().value
    dossiers = [notebook.read(person.slug, settled=years).value for person in people]
    choosing = offer_settled(dossiers, today=today)
    if not choosing.items:
        raise NothingSettledLately(days=LATELY)
    return _choose(environment, choosing)


def _require_terminal(environment: Environment, command: str) -> None:
    if not environment.may_ask:
        raise IdMissing(command=Code(command))


def _choose(environment: Environment, choosing: Choosing) -> list[str]:
    output = environment.output
    output.show(choosing)
    question = Saying("Which? (numbers, a = all; Enter = nothing) ")
    while True:
        try:
            chosen = numbered(Ask(environment).line(question), choosing.offered)
        except NotAnAnswer as refused:
            output.fail(refused)
            continue
        if not chosen:
            output.tell(Saying("Nothing chosen."))
        return list(chosen)
