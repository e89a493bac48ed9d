"""What is wrong in the notebook, as a command that met it says it: the place, then what it is."""

from collections.abc import Sequence

from ooo.core.dossier import Problem
from ooo.core.model.keys import key_fact
from ooo.core.text.facts import File
from ooo.errors import Saying
from ooo.words.language import Language
from ooo.words.run import Runs, worn


def sentence(language: Language, problem: Problem, place: str = "") -> Runs:
    """Say where something is and what is wrong with it; the `place` may wear a meaning.

    `people/alice/agenda.toml:5: text: it is empty`.
    """
    where = language.fact(File(problem.file))
    if problem.line:
        where = language.say("{file}:{line}", file=where, line=problem.line)
    return language.say(
        "{place}: {field}: {says}" if problem.field else "{place}: {says}",
        place=worn(where, place),
        field=key_fact(problem.field),
        says=problem.says,
    )


def nearly_ours(near: Sequence[Problem]) -> Saying:
    """Say once that some of what was written by hand is not read as it was meant."""
    first, more = near[0], len(near) - 1
    file = File(first.file)
    name = Saying("{key} in {file}", key=key_fact(first.field), file=file) if first.field else file
    says = "{name} is nearly a name that ooo knows, and not read as it was meant.\n  {fix}"
    if more:
        says = (
            "{name} and {more} more are nearly names that ooo knows, and not read as they were "
            "meant.\n  {fix}"
        )
    return Saying(says, name=name, more=more, fix=Saying("The right spelling: ooo check"))


def say_nothing_overdue(
    language: Language, unread: tuple[File, ...], counts: Sequence[Runs] = ()
) -> Runs:
    """Say that nothing is overdue, but for what is counted; or that it cannot be told."""
    if unread:
        template = (
            "Whether anything is overdue cannot be told: {unread:and} cannot be read in full."
        )
        said = language.say(template, unread=unread)
        return language.say("{said} Else: {counts}.", said=said, counts=counts) if counts else said
    if counts:
        return language.say("Nothing overdue, {counts}.", counts=counts)
    return language.say("Nothing overdue.")
