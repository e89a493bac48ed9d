"""A sheet as a page for a browser, written where the person asked for it."""

from pathlib import Path

from ooo.cli.shell.environment import Environment
from ooo.core.answer import Answer
from ooo.core.text.facts import File
from ooo.errors import Saying
from ooo.export.html import MARK, to_html
from ooo.store.outside import require_ours, require_outside, write_over
from ooo.words.language import Language
from ooo.words.sheets import outline


def require_place(environment: Environment, path: Path) -> None:
    """Raise InNotebook, InState, NotOurs or NotWritten where no page may be written."""
    require_outside(environment.notebook, str(path))
    require_ours(str(path), MARK)


def write_page(
    environment: Environment, answer: Answer, path: Path, language: Language | None = None
) -> None:
    """Write the page, over an older one, and say where it is; NotWritten."""
    language = language or environment.language
    page = to_html(outline(answer, language), language)
    write_over(environment.notebook.state.disk, str(path), page.encode())
    environment.output.say(Saying("Written: {path}", path=File(path)))
