"""`ooo ask`: an invitation to bring points, and on stderr what was left out of it."""

from typing import Annotated

import typer

from ooo.cli.asking.sending import Mail, Sent, check_format, send
from ooo.cli.asking.who import whom
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, MaybeWho, not_while_shared
from ooo.core.sharing.ask import ask, ask_for_review, texts_of


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    *,
    review: Annotated[
        bool, typer.Option("--review", help="Ask for three things before you talk about the year.")
    ] = False,
    lang: Sent = "",
    mail: Mail = False,
    json: Json = False,
) -> None:
    """An invitation to bring points to the next meeting, with what both know of already.

    The text alone stands on stdout; what was left out, and what to look at first, on stderr.
    """
    environment: Environment = ctx.obj
    not_while_shared(ctx, value=True)
    check_format(mail=mail, json=json)
    slug = whom(environment, who, "ask")
    gathered = environment.notebook.read(slug)
    cover, warnings = environment.notebook.cover()
    environment.output.warn((*warnings, *gathered.problems))
    dossier, today, me = gathered.value, environment.today, cover.me.first_name
    if review:
        answer = ask_for_review(dossier, today=today, me=me)
    else:
        answer = ask(dossier, today=today, cover=cover, me=me)
    send(environment, answer, texts_of(answer), gathered, lang=lang, mail=mail, json=json)
