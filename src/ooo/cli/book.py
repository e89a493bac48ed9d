"""`ooo book`: set or move the next meeting with someone; `none` clears it."""

from functools import partial
from typing import Annotated

import typer

from ooo.cli.asking.missing import Missing, ask_for, ask_for_day
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, MaybeWho, refuse_idle
from ooo.cli.shell.table import room
from ooo.core.dates import parse_booking
from ooo.core.growth.book_session import book_session
from ooo.core.growth.named import Grown
from ooo.core.model import Booking, Person
from ooo.core.records.ids import MAY_BE_ID
from ooo.core.rhythm.book import book
from ooo.errors import Saying, UsageProblem
from ooo.store.update import update


class NobodyNamed(UsageProblem):
    """A booking was asked for with nobody, and there is no calendar that would say."""

    says = "WHO is missing, and no calendar is set to book from."
    fix = "ooo book WHO WHEN, or once: ooo config calendar PATH"


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    when: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WHEN…]", help="mon 10am, demain 9h, 3 dec, or none."),
    ] = None,
    *,
    yes: Annotated[
        bool, typer.Option("--yes", help="Alone: book from the calendar without asking.")
    ] = False,
    json: Json = False,
) -> None:
    """Set or move the next meeting; none clears it. Alone, from the calendar that is set.

    ooo config calendar PATH names a file, or a directory of .ics, that another program keeps up to
    date. What it has of the next eight weeks is shown first, then asked; without a terminal it is
    only shown, and --yes books. A booking by hand is never changed.
    """
    environment: Environment = ctx.obj
    if who is None and (calendar := environment.settings["calendar"].value):
        room("asking.calendar").book_from(environment, calendar, yes=yes, json=json)
        return
    if who is None:
        who = "" if yes else ask_for(environment, "WHO")
        if not who:
            raise NobodyNamed
    refuse_idle(ctx, ["yes"], Saying("booking from a calendar"), Saying("ooo book"))
    named: Person | Grown = (
        room("asking.who_or_goal").person_or_goal(environment, who, "book")
        if MAY_BE_ID.fullmatch(who)
        else find_person(environment, who)
    )
    read = partial(parse_booking, today=environment.today)
    if when:
        booking = read(" ".join(when))
    else:
        question = Saying("When? (mon 10am, demain 9h, 3 dec, or none) ")
        booking = ask_for_day(environment, question, read, Missing("WHEN…", "ooo book"))
    _book(environment, named, booking, json=json)


def _book(
    environment: Environment, named: Person | Grown, booking: Booking | None, *, json: bool
) -> None:
    """Book the next meeting with someone, or the next session of a track."""
    if isinstance(named, Grown):
        session = update(
            environment.notebook,
            None,
            lambda held: book_session(
                held, named.goal.id, booking, today=environment.today, now=environment.now.time()
            ),
            command=f"ooo book {named.goal.id}",
        )
        environment.output.show(session, json=json)
        return
    slug = named.slug
    booked = update(
        environment.notebook,
        [slug],
        lambda held: book(held, slug, booking, today=environment.today, now=environment.now.time()),
        command=f"ooo book {slug}",
    )
    environment.output.show(booked, json=json)
