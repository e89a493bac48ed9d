"""Words that fit no command: a name of none or of several, and what Typer refused, in our words."""

import re
from collections.abc import Sequence

import typer

from ooo.cli.shell.table import PERSON_COMMANDS, VERBS, CommandRow
from ooo.core.text.facts import Code, Usage, Words
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.core.text.suggest import nearest
from ooo.errors import UsageProblem

_REFUSALS = tuple(
    (pattern(form, re.DOTALL), says)
    for form, says in (
        (r"No such option: (?P<option>.+?)(?: \(Possible .*)?", "There is no option {option}."),
        (
            r"Got unexpected extra argument\(s\) \((?P<words>.*)\)",
            "{words:quoted} is more than {path} takes.",
        ),
        (r"Missing argument '(?P<missing>.*)'\.", "{missing} is missing."),
        (r"Missing command\.", "A command is missing."),
        (r"Option '(?P<option>.*)' requires an argument\.", "{option} needs a value."),
        (r"Option '(?P<option>.*)' does not take a value\.", "{option} takes no value."),
        (
            r"Invalid value for '\[?(?P<number>.*?)\]?': '(?P<value>.*)' is not a valid int\.",
            "{number} cannot be {value:quoted}: it takes a whole number.",
        ),
        (r"(?P<words>.*)", "{words}"),
    )
)
"""How Typer says what it refuses, and how we do; the last is for what a newer one may say."""

_VERSION = "--version"
_ELSEWHERE = {
    **dict.fromkeys(("search", "grep", "chercher", "recherche", "trouver"), "find"),
    **dict.fromkeys(("delete", "remove", "rm", "supprimer", "effacer"), "drop"),
    **dict.fromkeys(("promise", "promised", "promettre", "promis"), "owe"),
    **dict.fromkeys(("meet", "met", "meeting", "entretien"), "log"),
    **dict.fromkeys(("late", "todo", "tasks", "open", "today"), "overdue"),
    **dict.fromkeys(("people", "team", "who", "ls", "equipe", "personnes"), "person"),
    **dict.fromkeys(("agenda", "sheet", "fiche"), "prep"),
    **dict.fromkeys(("schedule", "next", "rdv"), "book"),
    **dict.fromkeys(("correct", "change", "corriger"), "fix"),
    **dict.fromkeys(("settings", "set", "reglages"), "config"),
    **dict.fromkeys(("new", "point"), "add"),
    **dict.fromkeys(("settle", "kept", "close"), "done"),
    **dict.fromkeys(("past", "journal"), "history"),
    "version": _VERSION,
}
"""What other programs call it, and what does it here: no letters bring them near."""

_OF_A_PERSON = {
    **dict.fromkeys(("new", "nouveau"), "add"),
    **dict.fromkeys(("leave", "away", "vacation", "holiday", "absence", "conges"), "pause"),
    **dict.fromkeys(("left", "archiver"), "archive"),
    **dict.fromkeys(("delete", "remove", "rm", "supprimer", "effacer", "oublier"), "forget"),
    **dict.fromkeys(("set", "change", "cadence", "modifier"), "edit"),
    "renommer": "rename",
}
"""The same of what a person's commands do."""

_KINDS = {"option": Code, "missing": Usage, "number": Usage, "words": Words, "value": Words}


class UnknownCommand(UsageProblem):
    """No command has that name."""

    says = "There is no command {typed:quoted}."

    def __init__(self, typed: str, near: str | None, path: str) -> None:
        self.fix = "{path} --help lists them all."
        if near:
            self.fix = "Did you mean {near}? {path} --help lists them all."
        super().__init__(typed=Words(typed), near=Code(near or ""), path=Code(path))


class WhichNote(UsageProblem):
    """`note` is no command: what is noted belongs to a meeting, or to a person."""

    says = "A note belongs to a meeting or to a person."
    fix = "Of a meeting: ooo log WHO\nBetween meetings: ooo add WHO note: TEXT"


class AmbiguousCommand(UsageProblem):
    """A prefix fits several commands."""

    says = "{typed:quoted} could be {names}."
    fix = "Type one letter more."


class NotUnderstood(UsageProblem):
    """The words do not fit the command: an option that is none, a word too many or too few."""

    def __init__(self, message: str, path: str, near: Sequence[str] = ()) -> None:
        self.says, found = next(
            (says, found) for form, says in _REFUSALS if (found := form.fullmatch(message))
        )
        self.fix = "{path} --help shows how."
        if near:
            self.fix = "Did you mean {near:or}? {path} --help shows how."
        facts = {name: _KINDS[name](fact) for name, fact in found.groupdict().items()}
        super().__init__(path=Code(path), near=tuple(map(Code, near)), **facts)


def not_one_command(
    typed: str, found: Sequence[CommandRow], entries: Sequence[CommandRow], path: str
) -> UsageProblem:
    """Give the refusal of a name that means none of the `entries` of `path`, or `found` several."""
    if found:
        return AmbiguousCommand(
            typed=Words(typed), names=tuple(Code(entry.name) for entry in found)
        )
    return UnknownCommand(typed, _near(typed, [entry.name for entry in entries]), path)


def _near(typed: str, names: Sequence[str]) -> str | None:
    """Give the command nearest to what was typed, by its own name also where a verb is nearer.

    What other programs call it comes first, and what a person's commands do is offered by their
    whole names.
    """
    word = fold(typed)
    if (meant := _ELSEWHERE.get(word)) in (*names, _VERSION):
        return meant
    of_a_person = {**{entry.name: entry.name for entry in PERSON_COMMANDS}, **_OF_A_PERSON}
    if "person" in names:
        of_a_person = {tried: f"person {name}" for tried, name in of_a_person.items()}
    verbs = {verb: name for verb, name in VERBS.items() if name in names}
    near = nearest(word, [*names, *verbs, *of_a_person])
    return {**of_a_person, **verbs, **{name: name for name in names}}.get(near or "")


def not_understood(error: typer.TyperException) -> NotUnderstood:
    """Give Typer's refusal as one of ours, with the command it is about."""
    context = getattr(error, "ctx", None)
    near = sorted(getattr(error, "possibilities", None) or ())
    return NotUnderstood(error.format_message(), context.command_path if context else "ooo", near)
