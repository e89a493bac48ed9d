"""What a command cannot do without is asked for at a terminal, and refused in one way elsewhere."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.dates.bad import BadDate
from ooo.core.text.facts import Code, Usage
from ooo.errors import Saying, UsageProblem

T = TypeVar("T")

QUESTIONS: Mapping[str, Saying] = {
    "WHO": Saying("Who? "),
    "SHELL": Saying("Which shell? (bash, zsh or fish) "),
    "FILE": Saying("Into which file? "),
    "FILE…": Saying("Which file? "),
}
"""What asks for a word that a command always has, by how its usage calls that word."""


class Missing(UsageProblem):
    """A word of a command was not typed, and nobody can be asked for it."""

    says = "{missing} is missing."
    fix = "{path} --help shows how."

    def __init__(self, missing: str, path: str, **facts: object) -> None:
        super().__init__(missing=Usage(missing), path=Code(path), **facts)


class WhoIsMeant(Missing):
    """A name is needed, and nobody can be asked which of some people is meant."""

    fix = "It could be {slugs}: {path} WHO"


def ask_for(environment: Environment, missing: str, question: Saying | None = None) -> str:
    """Give what was typed for a word of a command that is missing; empty where it is not asked for.

    Raises EndOfInput.
    """
    question = question or QUESTIONS.get(missing)
    if question is None or not environment.may_ask:
        return ""
    return Ask(environment).line(question).strip()


def ask_for_day(
    environment: Environment, question: Saying, read: Callable[[str], T], refusal: Missing
) -> T:
    """Ask for a day until one can be read; raise `refusal` for Enter, and where nobody can say.

    Raises EndOfInput.
    """
    while typed := ask_for(environment, "", question):
        try:
            return read(typed)
        except BadDate as refused:
            environment.output.fail(refused)
    raise refusal
