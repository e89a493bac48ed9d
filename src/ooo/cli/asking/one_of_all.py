"""What `ooo dashboard WHO` gathers; loaded only where somebody was named."""

from ooo.cli.shell.environment import Environment
from ooo.core.answer import Answer
from ooo.core.growth.dashboard import entries_of_dashboard, look_at
from ooo.core.growth.looked_for import LookedFor
from ooo.store.back import read_back
from ooo.store.notebook import Gathered


def look_at_one(environment: Environment, slug: str, asked: LookedFor) -> Gathered[Answer]:
    """Look at one person; all that took place with them is opened."""
    cover, warnings = environment.notebook.cover()
    gathered = read_back(
        environment.notebook,
        slug,
        years=lambda _: None,
        choose=lambda found: {slug: entries_of_dashboard(found[0].entries)},
    )
    unread = gathered.unread
    (dossier,) = gathered.value
    answer = look_at(dossier, asked, today=environment.today, cover=cover, unread=unread)
    return Gathered(answer, (*warnings, *gathered.problems), unread)
