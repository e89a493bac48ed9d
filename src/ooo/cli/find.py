"""`ooo find`: everything that holds all the words, what is open first, then the newest."""

from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import All, Json, SinceDay, UntilDay, not_while_shared
from ooo.cli.shell.table import room
from ooo.core.looking_back.find import Filters, Finder
from ooo.core.looking_back.query import NothingToFind, parse_query
from ooo.errors import ExitStatus, Saying, UsageProblem
from ooo.store.search import search

_LIMIT = 20


class NotALimit(UsageProblem):
    """Fewer than none were asked for."""

    says = "--limit cannot be {limit}."
    fix = "Give a whole number; 0 is all of it."


def command(
    ctx: typer.Context,
    text: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TEXT…]", help="All of these words; '\"salary grid\"' as they stand."
        ),
    ] = None,
    *,
    who: Annotated[
        list[str] | None, typer.Option("--who", metavar="WHO", help="Only of someone; repeatable.")
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="K", help="Only win, career, promise, goal, …")
    ] = None,
    area: Annotated[
        str | None, typer.Option("--area", metavar="A", help="Only op, dev or rel.")
    ] = None,
    since: SinceDay = None,
    until: UntilDay = None,
    open_: Annotated[bool, typer.Option("--open", help="Only what is open.")] = False,
    mine: Annotated[bool, typer.Option("--mine", help="Only mine.")] = False,
    theirs: Annotated[bool, typer.Option("--theirs", help="Only theirs.")] = False,
    all_: All = False,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", help="At most so many; 0 for all.")
    ] = _LIMIT,
    json: Json = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Leave with 3 when something is found.")
    ] = False,
) -> ExitStatus:
    """Everything that holds all the words, whoever it is about, whatever the accents and capitals.

    What is open stands first, then the past, the newest first. Three letters or more are found
    anywhere in a word, one or two only as a word. Without words, a filter says what.
    """
    environment: Environment = ctx.obj
    not_while_shared(ctx, value=True)
    if limit < 0:
        raise NotALimit(limit=limit)
    narrowed = who or since or until or area is not None or kind is not None
    if not (text or narrowed or open_ or mine or theirs):
        typed: str = room("asking.missing").ask_for(environment, "", Saying("What to find? "))
        text = [typed] if '"' in typed else typed.split()
    query = parse_query(text or ())
    filters = Filters(kind=kind or "", open=open_, mine=mine, theirs=theirs, all=all_)
    if narrowed:
        filters = room("asking.filters").read_filters(
            environment, filters, who=who or [], area=area, since=since, until=until
        )
    if not (query.terms or filters.narrow):
        raise NothingToFind
    gathered = search(
        environment.notebook,
        (*query.pieces, *filters.pieces),
        lambda: Finder(query, filters, limit=limit, today=environment.today),
    )
    searched = gathered.value
    found = searched.finder.answer(
        searched.people,
        entries=searched.entries,
        files=searched.files,
        whole=searched.whole,
        unread=gathered.unread,
    )
    environment.show(found, json=json)
    environment.output.warn(gathered.problems)
    return ExitStatus.FOUND if exit_code and found.hits else ExitStatus.DONE
