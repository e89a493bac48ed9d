"""`ooo recap`: what to send after a meeting, and on stderr what was left out of it."""

from typing import Annotated

import typer

from ooo.cli.asking.sending import Mail, Sent, check_format, send
from ooo.cli.asking.who import whom
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, MaybeWho, not_while_shared
from ooo.core.dates import parse_past
from ooo.core.not_there import NotThere
from ooo.core.sharing.recap import meeting_and_before, recap, texts_of, years_since


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    *,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day you met; else the last.")
    ] = None,
    edit: Annotated[
        bool, typer.Option("-e", "--edit", help="Open it in your editor before it is printed.")
    ] = False,
    lang: Sent = "",
    mail: Mail = False,
    json: Json = False,
) -> None:
    """What to send after a meeting: what was agreed and done, and what may be told of it.

    Only what both know or may read is in it. The text alone stands on stdout; what was left out,
    and what to look at first, on stderr.
    """
    environment: Environment = ctx.obj
    not_while_shared(ctx, value=True)
    check_format(mail=mail, edit=edit, json=json)
    today = environment.today
    day = parse_past(date, today=today, through_history=True) if date else None
    slug = whom(environment, who, "recap")
    gathered = environment.notebook.read(
        slug, meetings=meeting_and_before(day), settled=years_since(day, today=today)
    )
    cover, warnings = environment.notebook.cover()
    environment.output.warn((*warnings, *gathered.problems))
    try:
        answer = recap(gathered.value, day, today=today, me=cover.me.first_name)
    except NotThere as nothing:
        raise nothing.where_unread(gathered.unread) from None
    send(
        environment,
        answer,
        texts_of(answer),
        gathered,
        lang=lang,
        mail=mail,
        edit=edit,
        json=json,
    )
