"""Words that fit no command: a name of none or of several, and what Typer refused, in our words."""

import re
from collections.abc import Sequence

import typer

from ooo.cli.shell.table import Entry
from ooo.core.text.pattern import pattern
from ooo.core.text.suggest import nearest
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


class UnknownCommand(UsageProblem):
    """No command has that name."""

    def __init__(self, typed: str, near: str | None, path: str) -> None:
        hint = f"Did you mean {near}? " if near else ""
        super().__init__(f"There is no command '{typed}'.", f"{hint}{path} --help lists them all.")


class AmbiguousCommand(UsageProblem):
    """A prefix fits several commands."""

    def __init__(self, typed: str, names: Sequence[str]) -> None:
        super().__init__(f"'{typed}' could be {', '.join(names)}.", "Type one letter more.")


class NotUnderstood(UsageProblem):
    """The words do not fit the command: an option that is none, a word too many or too few."""

    def __init__(self, message: str, path: str, near: tuple[str, ...] = ()) -> None:
        hint = f"Did you mean {' or '.join(near)}? " if near else ""
        super().__init__(_in_our_words(message), f"{hint}{path} --help shows how.")


def not_one_command(
    typed: str, found: Sequence[Entry], entries: Sequence[Entry], path: str
) -> UsageProblem:
    """Give the refusal of a name that means none of the `entries` of `path`, or `found` several."""
    if found:
        return AmbiguousCommand(typed, [entry.name for entry in found])
    return UnknownCommand(typed, nearest(typed, [entry.name for entry in entries]), path)


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
