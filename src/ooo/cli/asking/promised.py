"""What `ooo history --promises` gathers; loaded only where it was asked for."""

from ooo.cli.shell.environment import Environment
from ooo.core.answer import Answer
from ooo.core.looking_back.given import promises_of
from ooo.core.looking_back.given_all import my_promises
from ooo.core.looking_back.history import Wanted
from ooo.store.back import read_back
from ooo.store.notebook import Gathered


def gather_promises(environment: Environment, slug: str | None, asked: Wanted) -> Gathered[Answer]:
    """Count the promises with one person, or mine to everyone; no meeting is opened."""
    today, period = environment.today, asked.period
    gathered = read_back(environment.notebook, slug, years=lambda _: None, choose=lambda _: {})
    unread = gathered.unread
    if slug is None:
        answer: Answer = my_promises(gathered.value, period, today=today, unread=unread)
    else:
        answer = promises_of(
            gathered.value[0], period, today=today, show_all=asked.show_all, unread=unread
        )
    return Gathered(answer, gathered.problems, unread)
