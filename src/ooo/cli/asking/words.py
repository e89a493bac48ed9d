"""`ooo check --words`: the texts of the whole notebook are looked at, and nothing else."""

from collections.abc import Sequence

from ooo.cli.shell.environment import Environment
from ooo.core.text.facts import Code
from ooo.core.words.checked import WordsReader
from ooo.errors import ExitStatus, UsageProblem
from ooo.store.search import search


class WordsAlone(UsageProblem):
    """--words was given beside what looks at something else."""

    says = "--words looks at words alone, and {flag} at something else."
    fix = "Ask for one, then for the other."

    def __init__(self, flag: str) -> None:
        super().__init__(flag=Code(flag))


class OnlyOfWords(UsageProblem):
    """--all was given where nothing is hidden."""

    says = "--all goes with --words: nothing else of check is hidden."
    fix = "Ask for both: {command}"

    def __init__(self) -> None:
        super().__init__(command=Code("ooo check --words --all"))


def check_words(
    environment: Environment,
    *,
    words: bool,
    beside: Sequence[str],
    show_all: bool,
    json: bool,
    exit_code: bool,
) -> ExitStatus:
    """Say what is to be read again; WordsAlone, OnlyOfWords."""
    if not words:
        raise OnlyOfWords
    if beside:
        raise WordsAlone(beside[0])
    notebook = environment.notebook
    cover, problems = notebook.cover()
    gathered = search(notebook, (), WordsReader)
    answer = gathered.value.finder.answer(
        gathered.value.people,
        cover=cover,
        show_all=show_all,
        today=environment.today,
        unread=gathered.unread,
    )
    environment.show(answer, json=json)
    environment.output.warn((*problems, *gathered.problems))
    return ExitStatus.FOUND if exit_code and answer.found else ExitStatus.DONE
