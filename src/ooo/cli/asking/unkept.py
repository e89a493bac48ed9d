"""Words that were typed, shown as they were typed."""

from collections.abc import Iterable

from ooo.cli.shell.environment import Environment
from ooo.core.text.facts import Words
from ooo.errors import Saying


def show_lines(environment: Environment, lines: Iterable[str]) -> None:
    """Show the words that were kept, as they were typed."""
    for line in lines:
        environment.output.say(Saying("  {line}", line=Words(line)))


def show_unkept(environment: Environment, lines: Iterable[str]) -> None:
    """Show words that lie on no drive, to be copied from the screen, where there are any."""
    typed = list(filter(str.strip, lines))
    if typed:
        environment.output.tell(Saying("What you typed is kept nowhere; copy it from here:"))
        show_lines(environment, typed)
