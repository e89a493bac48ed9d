"""Bare `ooo`: this week, in counts and names, fit for a screen that others may see."""

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.monday.to_book import booked_apart
from ooo.core.monday.week import this_week
from ooo.core.rhythm.cadence import back_to_last_met
from ooo.store.place import COMMITMENTS, GOALS


def command(ctx: typer.Context, *, json: bool) -> None:
    """Show who is due this week, what is late, and the next commands."""
    environment: Environment = ctx.obj
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.everyone(
        files=frozenset({COMMITMENTS, GOALS}),
        entries=back_to_last_met(environment.today),
        apart=booked_apart,
    )
    week = this_week(
        gathered.value,
        today=environment.today,
        cover=cover,
        now=environment.now,
        unread=gathered.unread,
    )
    environment.show(week, json=json)
    if environment.notebook.state.has_drafts():
        room("asking.kept").say_unfinished(environment, aside=json)
    environment.output.warn((*warnings, *gathered.problems))
