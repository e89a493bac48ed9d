"""`ooo review`: the evidence of a period on one person, and what was never said to them."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.forms import one_form, show_as
from ooo.cli.shell.options import (
    All,
    Html,
    Json,
    Md,
    SinceDay,
    UntilDay,
    Who,
    not_while_shared,
)
from ooo.cli.shell.table import room
from ooo.core.looking_back.review import (
    keys_of_review,
    review,
    review_period,
    years_of_review,
)
from ooo.core.looking_back.review_shared import left_out, review_shared
from ooo.core.looking_back.when import parse_period
from ooo.core.sharing.share import share
from ooo.errors import Saying
from ooo.store.back import read_back


def command(
    ctx: typer.Context,
    who: Who,
    *,
    since: SinceDay = None,
    until: UntilDay = None,
    share_: Annotated[
        bool, typer.Option("--share", help="Only what both know, to be sent or shown.")
    ] = False,
    all_: All = False,
    json: Json = False,
    md: Md = False,
    html: Html = None,
) -> None:
    """The facts of a period with its gaps: twelve months, unless it is said.

    What the person was never told stands first, and facts the oldest first.
    """
    environment: Environment = ctx.obj
    not_while_shared(ctx, value=html is None)
    form = one_form(environment, json=json, md=md, html=html)
    today = environment.today
    asked = parse_period(since, until, today=today)
    period = review_period(asked.since, asked.until, today=today)
    slug = find_person(environment, who).slug
    gathered = read_back(
        environment.notebook,
        slug,
        years=lambda _: years_of_review(period, today),
        choose=lambda found: {slug: keys_of_review(found[0].entries, period)},
    )
    (dossier,) = gathered.value
    answer = review(
        dossier, period, today=today, show_all=all_ and not share_, unread=gathered.unread
    )
    language = None
    if share_:
        language = room("shell.speaking").language_to(environment, dossier.person)
        cover, _ = environment.notebook.cover()
        whole = answer
        answer = review_shared(share(dossier), period, today=today, me=cover.me.name)
        if kept_back := left_out(dossier, period, whole, answer):
            environment.output.tell(Saying("Left out: {kept_back}.", kept_back=kept_back))
    show_as(form, environment, answer, language)
    environment.output.warn(gathered.problems)
