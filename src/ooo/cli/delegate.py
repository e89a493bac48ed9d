"""`ooo delegate`: how far someone carries a topic alone, and what that asks of the manager."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who, refuse_idle
from ooo.core.growth.delegate import delegate, list_topics, read_topic
from ooo.errors import Saying
from ooo.store.update import update


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
    typed = read_topic(topic, person, share=share)
    answer = update(
        environment.notebook,
        [person.slug],
        lambda held: delegate(held, person.slug, typed, today=environment.today),
        command=f"ooo delegate {person.slug}",
    )
    environment.show(answer, json=json)
