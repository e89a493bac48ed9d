"""`ooo move`: a new due date for promises, a first day for points."""

import datetime as dt
from contextlib import suppress
from functools import partial
from itertools import dropwhile
from typing import Annotated

import typer
from msgspec import UNSET, UnsetType

from ooo.cli.asking.missing import Missing, ask_for_day
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.explaining import explaining_ids
from ooo.cli.shell.options import Json, Why
from ooo.cli.shell.table import room
from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
from ooo.core.records.ids import UnknownId, is_drawn
from ooo.core.records.live import find_live
from ooo.core.records.move import move
from ooo.core.text.facts import Words
from ooo.errors import OooError, Saying, UsageProblem
from ooo.store.update import update

_LONGEST_DATE = 12
"""Words; no date that is understood has as many."""


class NoDay(Missing):
    """Ids were typed and no date, and nobody can be asked for one."""

    fix = "For example: ooo move k7mx fri"


class NeitherIdNorDate(UsageProblem):
    """A word is no id, and with what is `behind` it no date."""

    says = "{word:quoted} is not the id of anything open, and {behind:quoted} is not a date."
    fix = "Give ids, then one date, such as: ooo move k7mx fri"


def command(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID…] [DATE]",
            help="Ids, then fri, +2w, 3 dec, or none; without ids, choose from a list.",
        ),
    ] = None,
    *,
    why: Why = "",
    json: Json = False,
) -> None:
    """Give promises a new due date and points a first day; none clears it."""
    environment: Environment = ctx.obj
    ids, typed = ids_then_day(words, today=environment.today) if words else ([], UNSET)
    if words and isinstance(typed, UnsetType) and not environment.may_ask:
        raise NoDay("DATE", "ooo move")
    named: list[str] = room("asking.choose").named_or_chosen(environment, ids, "move")
    if not named:
        return
    if isinstance(typed, UnsetType):
        _check_open(environment, named)
        question = Saying("To which day? (none = no date) ")
        read = partial(parse_due, today=environment.today)
        day = ask_for_day(environment, question, read, NoDay("DATE", "ooo move"))
    else:
        day = typed
    try:
        with explaining_ids(environment):
            moved = update(
                environment.notebook,
                None,
                lambda held: move(held, named, day, today=environment.today, why=why),
                command=f"ooo move {' '.join(named)}",
            )
    except UnknownId as unknown:
        raise _meant(unknown, words or [], today=environment.today) from None
    environment.output.show(moved, json=json)


def ids_then_day(
    words: list[str], *, today: dt.date
) -> tuple[list[str], dt.date | UnsetType | None]:
    """Split the words into ids and the date behind them, which may take several (`3 dec`).

    A date alone comes without ids; of ids alone, or a name, the date is UNSET. Raises BadDate for
    what follows the ids and is no date.
    """
    for first in range(max(0, len(words) - _LONGEST_DATE), len(words)):
        with suppress(BadDate):
            return words[:first], parse_due(" ".join(words[first:]), today=today)
    rest = [*dropwhile(is_drawn, words[1:])]
    if not rest:
        return words, UNSET
    return words, parse_due(" ".join(rest), today=today)


def _meant(unknown: UnknownId, words: list[str], *, today: dt.date) -> OooError:
    """Give what to say of an unknown id; a word without the form of one was meant for a date.

    What may be an id in what was not read is not judged.
    """
    is_unread = "unread" in unknown.facts
    if is_drawn(unknown.prefix) or is_unread or unknown.prefix not in words:
        return unknown
    behind = " ".join(words[words.index(unknown.prefix) :])
    try:
        parse_due(behind, today=today)
    except BadDate as bad:
        if bad.offers:
            return bad
    return NeitherIdNorDate(word=Words(unknown.prefix), behind=Words(behind))


def _check_open(environment: Environment, named: list[str]) -> None:
    """Raise what an id that is none does, before a date is asked for."""
    dossiers = {each.person.slug: each for each in environment.notebook.everyone().value}
    with explaining_ids(environment):
        find_live(dossiers, named)
