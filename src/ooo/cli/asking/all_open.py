"""All that is promised and open, read and shown by person."""

from ooo.cli.shell.environment import Environment
from ooo.core.monday.open import Open, list_open, whose
from ooo.core.rhythm.cadence import back_to_last_met
from ooo.store.place import COMMITMENTS


def show_open(
    environment: Environment, *, mine: bool, theirs: bool, all_: bool, json: bool
) -> Open:
    """Read the promises of everyone and when we met, show what is open, and give it."""
    gathered = environment.notebook.everyone(
        files=frozenset({COMMITMENTS}), entries=back_to_last_met(environment.today)
    )
    found = list_open(
        gathered.value,
        today=environment.today,
        owners=whose(mine=mine, theirs=theirs),
        all_=all_,
        unread=gathered.unread,
    )
    environment.show(found, json=json)
    environment.output.warn(gathered.problems)
    return found
