"""Who may read it: said once for a notebook, before the first note is kept in it."""

from ooo.cli.shell.environment import Environment
from ooo.errors import Saying

SENTENCE = Saying("The people you write about may have the right to read what you keep on them.")
_TOLD = "told"


def tell_once(environment: Environment) -> None:
    """Say the sentence where nothing is noted yet and it was not said before, by any command."""
    state = environment.notebook.state
    if state.recall(_TOLD) or environment.notebook.has_notes():
        return
    environment.output.tell(SENTENCE)
    note_told(environment)


def note_told(environment: Environment) -> None:
    """Remember that it was said, so that no command says it again."""
    environment.notebook.state.remember({_TOLD: environment.today.isoformat()})
