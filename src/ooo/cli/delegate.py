"""`ooo delegate`: how far someone carries a topic alone, and what that asks of the manager."""

from typing import Annotated

import typer

from ooo.cli.asking.missing import ask_for
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who, refuse_idle
from ooo.core.growth.delegate import NoLevel, Typed, delegate, list_topics, read_topic
from ooo.core.model import Person
from ooo.errors import Saying
from ooo.store.update import update

_LEVEL = Saying("Which level? (1 directed, 2 coached, 3 supported, 4 delegated) ")


def command(
    ctx: typer.Context,
    who: Who,
    topic: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TOPIC 1..4]", help="A topic, and the level to be at."),
    ] = None,
    *,
    share: Annotated[
        bool | None,
        typer.Option("--share/--no-share", help="Whether it stands on the plan."),
    ] = None,
    json: Json = False,
) -> None:
    """Say how far someone carries a topic alone, or list all topics.

    1 directed, 2 coached, 3 supported, 4 delegated; per topic, never one label for a person.
    """
    environment: Environment = ctx.obj
    person = find_person(environment, who)
    if not topic:
        refuse_idle(ctx, ["share"], Saying("a topic"), Saying("ooo delegate WHO TOPIC"))
        gathered = environment.notebook.read(person.slug)
        environment.show(list_topics(gathered.value, today=environment.today), json=json)
        environment.output.warn(gathered.problems)
        return
    typed = _topic(environment, topic, person, share=share)
    answer = update(
        environment.notebook,
        [person.slug],
        lambda held: delegate(held, person.slug, typed, today=environment.today),
        command=f"ooo delegate {person.slug}",
    )
    environment.show(answer, json=json)


def _topic(
    environment: Environment, topic: list[str], person: Person, *, share: bool | None
) -> Typed:
    """Give what was typed of a topic; a level that is missing is asked for."""
    try:
        return read_topic(topic, person, share=share)
    except NoLevel:
        level = ask_for(environment, "", _LEVEL)
        if not level:
            raise
    return read_topic([*topic, level], person, share=share)
