"""What a command cannot do without is asked for at a terminal, and refused in one way elsewhere."""

from collections.abc import Mapping

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.text.facts import Code, Usage
from ooo.errors import Saying, UsageProblem

QUESTIONS: Mapping[str, Saying] = {
    "WHO": Saying("Who? "),
    "WHEN…": Saying("When? (mon 10am, demain 9h, 3 dec, or none) "),
    "SHELL": Saying("Which shell? (bash, zsh or fish) "),
    "FILE": Saying("Into which file? "),
}
"""What asks for a word of a command, by how its usage calls that word."""


class Missing(UsageProblem):
    """A word of a command was not typed, and nobody can be asked for it."""

    says = "{missing} is missing."
    fix = "{path} --help shows how."

    def __init__(self, missing: str, path: str) -> None:
        super().__init__(missing=Usage(missing), path=Code(path))


def ask_for(environment: Environment, missing: str) -> str:
    """Give what was typed for a word of a command that is missing; empty where it is not asked for.

    Raises EndOfInput.
    """
    if missing not in QUESTIONS or not environment.may_ask:
        return ""
    return Ask(environment).line(QUESTIONS[missing]).strip()
