"""`ooo skip`: a meeting that did not happen, and why."""

from typing import Annotated

import typer

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.cli.shell.options import Json, Who, Why
from ooo.core.dates import parse_past
from ooo.core.dossier import Held
from ooo.core.rhythm.skip import CalledOff, skip
from ooo.core.text.facts import Words
from ooo.errors import Saying, UsageProblem
from ooo.store.update import update

_BY: dict[str, CalledOff] = {
    **dict.fromkeys(("y", "yes", "o", "oui"), "me"),
    **dict.fromkeys(("n", "no", "non"), "them"),
    "": "",
}
"""What answers who called it off."""


class CalledOffByNobody(UsageProblem):
    """Who called a meeting off is neither of the two."""

    says = "--by cannot be {text:quoted}."
    fix = "There is: me, them."


def command(
    ctx: typer.Context,
    who: Who,
    *,
    why: Why = "",
    by: Annotated[str, typer.Option("--by", metavar="me|them", help="Who called it off.")] = "",
    date: Annotated[
        str | None,
        typer.Option(
            "--date",
            metavar="DATE",
            help="The day it was; without, that of the booking that passed, or today.",
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Record a meeting that did not happen: it carries nothing and does not count as met."""
    environment: Environment = ctx.obj
    day = None if date is None else parse_past(date, today=environment.today)
    called_off = _called_off(by)
    slug = find_person(environment, who).slug
    tell_once(environment)
    if environment.may_ask and not json:
        dossier = environment.notebook.read(slug).value
        skip(Held({slug: dossier}, frozenset()), slug, day, today=environment.today)
        why = why or Ask(environment).line(Saying("Why? (Enter = not said) ")).strip()
        called_off = called_off or _ask_by(environment)
    skipped = update(
        environment.notebook,
        [slug],
        lambda held: skip(held, slug, day, today=environment.today, why=why, by=called_off),
        command=f"ooo skip {slug}",
    )
    environment.output.show(skipped, json=json)


def _called_off(by: str) -> CalledOff:
    """Give whom `--by` names; raise CalledOffByNobody."""
    for known in ("", "me", "them"):
        if by == known:
            return known
    raise CalledOffByNobody(text=Words(by))


def _ask_by(environment: Environment) -> CalledOff:
    while True:
        typed = Ask(environment).line(Saying("Called off by you? (y/n; Enter = not said) "))
        if (answer := typed.strip().lower()) in _BY:
            return _BY[answer]
        environment.output.tell(Saying("Type y or n; Enter says nothing of it."))
