"""What this machine remembers: whose sheets were drawn of late, whose meeting was logged last."""

import datetime as dt
from contextlib import suppress

from ooo.cli.shell.environment import Environment
from ooo.core.rhythm.prepared import Prepared

_LOGGED = "logged"
_PREPARED = "prepared"
_SHEETS_KEPT = 8


def a_sheet_was_drawn(
    environment: Environment, slug: str, *, session: bool = False
) -> dict[str, str]:
    """Give what to remember of a sheet that is drawn now, beside the last few of others."""
    drawn = Prepared(slug, environment.now, session)
    others = (
        each for each in sheets_drawn(environment) if (each.slug, each.session) != (slug, session)
    )
    sheets = [*others, drawn]
    words = (
        f"{each.slug} {each.at.isoformat()} {'session' if each.session else 'meeting'}"
        for each in sheets[-_SHEETS_KEPT:]
    )
    return {_PREPARED: " ".join(words)}


def sheets_drawn(environment: Environment) -> list[Prepared]:
    """Give the sheets that were drawn last on this machine; what is damaged is left out."""
    words = environment.notebook.state.recall(_PREPARED).split()
    found: list[Prepared] = []
    for slug, moment, kind in zip(words[::3], words[1::3], words[2::3], strict=False):
        with suppress(ValueError):
            at = dt.datetime.fromisoformat(moment)
            if at.tzinfo is None:
                found.append(Prepared(slug, at, kind == "session"))
    return found


def a_meeting_was_logged(environment: Environment, slug: str) -> dict[str, str]:
    """Give what to remember of a meeting that is logged now."""
    return {_LOGGED: f"{slug} {environment.now.isoformat()}"}


def last_logged(environment: Environment) -> tuple[str, dt.datetime] | None:
    """Give whose meeting was logged last on this machine, and when."""
    slug, _, moment = environment.notebook.state.recall(_LOGGED).partition(" ")
    try:
        when = dt.datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (slug, when) if when.tzinfo is None else None
