"""What `ooo dashboard` of everyone gathers; loaded only where nobody was named."""

from ooo.cli.shell.environment import Environment
from ooo.core.answer import Answer
from ooo.core.growth import team
from ooo.core.growth.looked_for import LookedFor
from ooo.store.back import read_back
from ooo.store.notebook import Gathered


def look_at_everyone(environment: Environment, asked: LookedFor) -> Gathered[Answer]:
    """Look at everyone; of their entries only what was skipped is opened."""
    today = environment.today
    cover, warnings = environment.notebook.cover()
    gathered = read_back(
        environment.notebook,
        None,
        years=lambda _: team.years_of_team(asked.period),
        choose=lambda found: team.skipped_of_reports(found, asked.period, today=today),
    )
    answer = team.look_at_everyone(
        gathered.value, asked, today=today, cover=cover, unread=gathered.unread
    )
    return Gathered(answer, (*warnings, *gathered.problems), gathered.unread)
