"""All that is promised and open, read and shown by person."""

from ooo.cli.shell.environment import Environment
from ooo.core.monday.open import Open, list_open, whose
from ooo.store.place import COMMITMENTS


def show_open(
    environment: Environment, *, mine: bool, theirs: bool, all_: bool, json: bool
) -> Open:
    """Read the promises of everyone and nothing else, show them, and give them."""
    gathered = environment.notebook.everyone(
        files=frozenset({COMMITMENTS}), entries=lambda _newest_first: ()
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
