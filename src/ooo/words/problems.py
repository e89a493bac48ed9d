"""What is wrong in the notebook, as a command that met it says it: the place, then what it is."""

from ooo.core.dossier import Problem
from ooo.core.text.facts import Code, File
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
        field=Code(problem.field),
        says=problem.says,
    )
