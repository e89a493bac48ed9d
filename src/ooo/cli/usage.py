"""What Typer says of words that fit no command, said again in the words of this house."""

import re

import typer

from ooo.core.pattern import pattern
from ooo.errors import UsageProblem

_SAYINGS = tuple(
    (pattern(form, re.DOTALL), says)
    for form, says in (
        (r"No such option: (.+?)(?: \(Possible options: .*)?", "There is no option {}."),
        (r"Got unexpected extra argument\(s\) \((.*)\)", "Nothing can stand here: {}."),
        (r"Missing argument '(.*)'\.", "{} is missing."),
        (r"Missing command\.", "A command is missing."),
        (r"Option '(.*)' requires an argument\.", "{} needs a value."),
        (r"Option '(.*)' does not take a value\.", "{} takes no value."),
        (
            r"Invalid value for '(.*)': '(.*)' is not a valid int\.",
            "{} cannot be '{}': it takes a whole number.",
        ),
    )
)


class NotUnderstood(UsageProblem):
    """The words do not fit the command: an option that is none, a word too many or too few."""

    def __init__(self, message: str, path: str, near: tuple[str, ...] = ()) -> None:
        hint = f"Did you mean {' or '.join(near)}? " if near else ""
        super().__init__(_in_our_words(message), f"{hint}{path} --help shows how.")


def not_understood(error: typer.TyperException) -> NotUnderstood:
    """Give Typer's refusal as one of ours, with the command it is about."""
    context = getattr(error, "ctx", None)
    near = tuple(sorted(getattr(error, "possibilities", None) or ()))
    return NotUnderstood(error.format_message(), context.command_path if context else "ooo", near)


def _in_our_words(message: str) -> str:
    """Say it again; what a newer Typer may say differently stays as it is."""
    for form, says in _SAYINGS:
        if found := form.fullmatch(message):
            return says.format(*found.groups())
    return message
