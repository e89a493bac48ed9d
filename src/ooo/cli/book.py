"""`ooo book`: set or move the next meeting with someone; `none` clears it."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who
from ooo.cli.shell.table import room
from ooo.core.dates import parse_booking
from ooo.core.growth.book_session import book_session
from ooo.core.growth.named import Grown
from ooo.core.model import Person
from ooo.core.records.ids import MAY_BE_ID
from ooo.core.rhythm.book import book
from ooo.store.update import update


def command(
    ctx: typer.Context,
    who: Who,
    when: Annotated[
        list[str],
        typer.Argument(metavar="WHEN…", help="mon 10am, demain 9h, 3 dec, or none."),
    ],
    *,
    json: Json = False,
) -> None:
    """Set or move the next meeting; none clears it."""
    environment: Environment = ctx.obj
    booking = parse_booking(" ".join(when), today=environment.today)
    if MAY_BE_ID.fullmatch(who):
        named: Person | Grown = room("asking.who_or_goal").person_or_goal(environment, who, "book")
        if isinstance(named, Grown):
            session = update(
                environment.notebook,
                None,
                lambda held: book_session(
                    held,
                    named.goal.id,
                    booking,
                    today=environment.today,
                    now=environment.now.time(),
                ),
                command=f"ooo book {named.goal.id}",
            )
            environment.output.show(session, json=json)
            return
    slug = find_person(environment, who).slug
    booked = update(
        environment.notebook,
        [slug],
        lambda held: book(held, slug, booking, today=environment.today, now=environment.now.time()),
        command=f"ooo book {slug}",
    )
    environment.output.show(booked, json=json)
