"""An export in a format: read whole, drawn by its pen, and what was left out told on stderr."""

from pathlib import Path

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import not_while_shared
from ooo.cli.shell.table import view_room
from ooo.core.dates import parse_past
from ooo.core.exchange.formats import Leaving
from ooo.core.exchange.leaving import since, without_sensitive
from ooo.core.text.facts import File
from ooo.errors import Saying
from ooo.store.outside import require_free, require_outside, write_new
from ooo.store.whole import whole


def export(ctx: typer.Context, environment: Environment, leaving: Leaving) -> None:
    """Write a person or the notebook in a format, to standard output or a new file."""
    today, notebook = environment.today, environment.notebook
    slug = find_person(environment, leaving.who).slug if leaving.who else ""
    from_day = (
        parse_past(leaving.since, today=today, through_history=True) if leaving.since else None
    )
    out = Path(leaving.out) if leaving.out else None
    if out is None:
        not_while_shared(ctx, value=True)
    else:
        if out.is_dir():
            out = out / f"{slug or 'notebook'}-{today}.{leaving.format}"
        require_outside(notebook, str(out))
        require_free(notebook.state.disk, str(out))
    gathered = whole(notebook, slug)
    held, left_out = gathered.value, 0
    if not leaving.sensitive:
        held, left_out = without_sensitive(held)
    if from_day is not None:
        held = since(held, from_day)
    text = view_room("export.notebook").to_json(held, today)
    if out is None:
        environment.output.document(text, exact=True)
    else:
        write_new(notebook.state.disk, str(out), text.encode())
        environment.output.say(Saying("Written: {file}", file=File(out)))
    environment.output.warn(gathered.problems)
    if left_out:
        template = "Left out: {n:# sensitive record|# sensitive records} (--all)."
        environment.output.tell(Saying(template, n=left_out))
