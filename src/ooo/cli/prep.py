"""`ooo prep`: one page before a one-to-one; what must not be forgotten stands first."""

from typing import Annotated

import typer

from ooo.cli.asking.remembered import a_sheet_was_drawn
from ooo.cli.asking.who import whom
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.forms import one_form, show_as
from ooo.cli.shell.options import All, Html, Json, MaybeWho, Md
from ooo.cli.shell.table import room, view_room
from ooo.core.prep import prepare
from ooo.core.prep.last_time import meetings_to_read, settled_years
from ooo.core.sharing.share import left_out, share
from ooo.errors import Saying

_SHEETS_WITH_HINT = 3


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    *,
    all_: All = False,
    short: Annotated[bool, typer.Option("--short", help="Ten lines.")] = False,
    share_: Annotated[
        bool, typer.Option("--share", help="Only what both may see, to be sent or shown.")
    ] = False,
    json: Json = False,
    md: Md = False,
    html: Html = None,
) -> None:
    """One page before a one-to-one, most important first."""
    environment: Environment = ctx.obj
    form = one_form(environment, json=json, md=md, html=html)
    slug = whom(environment, who, "prep")
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.read(
        slug,
        meetings=lambda entries: meetings_to_read(entries, environment.today),
        settled=lambda entries: settled_years(entries, environment.today),
    )
    dossier = share(gathered.value) if share_ else gathered.value
    sheets = _sheets_drawn(environment)
    handed_on = bool(share_ or md or html)
    brief = prepare(
        dossier,
        today=environment.today,
        cover=cover,
        all_=all_ and not share_,
        shared=share_,
        short=short,
        whole=handed_on,
        unread=() if share_ else gathered.unread,
        hint=sheets < _SHEETS_WITH_HINT and not handed_on,
    )
    if share_ and (kept_back := left_out(gathered.value)):
        environment.output.tell(Saying("Left out: {kept_back}.", kept_back=kept_back))
    person = gathered.value.person
    language = room("shell.speaking").language_to(environment, person) if share_ else None
    show_as(form, environment, brief, language)
    if environment.notebook.state.has_drafts() and not share_:
        room("asking.kept").say_unfinished(environment, slug, aside=not form.is_screen)
    environment.output.warn((*warnings, *gathered.problems))
    if gathered.near and not share_:
        environment.output.tell(view_room("words.problems").nearly_ours(gathered.near))
    if form.is_screen and not share_:
        state = environment.notebook.state
        state.remember(
            {
                "sheets": str(min(sheets + 1, _SHEETS_WITH_HINT)),
                **a_sheet_was_drawn(environment, slug),
            }
        )


def _sheets_drawn(environment: Environment) -> int:
    """Give how many sheets were drawn on this machine; what is remembered may be damaged."""
    remembered = environment.notebook.state.recall("sheets")
    return int(remembered) if remembered in map(str, range(_SHEETS_WITH_HINT + 1)) else 0
