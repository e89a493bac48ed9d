"""What this machine remembers: whose sheets were drawn of late, whose meeting was logged last."""

import datetime as dt
from contextlib import suppress
from typing import NamedTuple

from ooo.cli.shell.environment import Environment

LOGGED = "logged"
_PREPARED = "prepared"
_SHEETS_KEPT = 8


class Drawn(NamedTuple):
    """Whose sheet was drawn (slug), when, and whether it was one of a coaching session."""

    slug: str
    at: dt.datetime
    session: bool


def a_sheet_was_drawn(
    environment: Environment, slug: str, *, session: bool = False
) -> dict[str, str]:
    """Give what to remember of a sheet that is drawn now, beside those of the last few hours."""
    sheets = [*sheets_drawn(environment), Drawn(slug, environment.now, session)]
    words = (
        f"{each.slug} {each.at.isoformat()} {'session' if each.session else 'meeting'}"
        for each in sheets[-_SHEETS_KEPT:]
    )
    return {_PREPARED: " ".join(words)}


def sheets_drawn(environment: Environment) -> list[Drawn]:
    """Give the sheets that were drawn last on this machine; what is damaged is left out."""
    words = environment.notebook.state.recall(_PREPARED).split()
    found: list[Drawn] = []
    for slug, moment, kind in zip(words[::3], words[1::3], words[2::3], strict=False):
        with suppress(ValueError):
            at = dt.datetime.fromisoformat(moment)
            if at.tzinfo is None:
                found.append(Drawn(slug, at, kind == "session"))
    return found


def last_of(environment: Environment, what: str) -> tuple[str, dt.datetime] | None:
    """Give whose meeting was logged last on this machine, and when."""
    slug, _, moment = environment.notebook.state.recall(what).partition(" ")
    try:
        when = dt.datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (slug, when) if when.tzinfo is None else None
