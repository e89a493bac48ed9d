"""A sheet in the form that was asked for: the screen, JSON, Markdown, or a page for a browser."""

from pathlib import Path

from msgspec import Struct

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import OneFormat
from ooo.cli.shell.table import room, view_room
from ooo.core.answer import Answer
from ooo.words.language import Language


class Form(Struct, frozen=True):
    """One form; by itself the screen. `html` is the file of a page."""

    json: bool = False
    md: bool = False
    html: Path | None = None

    @property
    def is_screen(self) -> bool:
        """Whether it is to be read where it was asked for, by the person themselves."""
        return not (self.json or self.md or self.html)


def one_form(environment: Environment, *, json: bool, md: bool, html: Path | None = None) -> Form:
    """Give the form that was asked for, before anything is read.

    Raises OneFormat for several, and where no page may be written what `require_place` does.
    """
    asked = {"--json": json, "--md": md, "--html": html is not None}
    if sum(asked.values()) > 1:
        raise OneFormat(*(flag for flag, given in asked.items() if given))
    if html is not None:
        room("shell.page").require_place(environment, html)
    return Form(json=json, md=md, html=html)


def show_as(
    form: Form, environment: Environment, answer: Answer, language: Language | None = None
) -> None:
    """Show an answer in a form, in a language it may have of its own; NotWritten for a page."""
    if form.html is not None:
        room("shell.page").write_page(environment, answer, form.html, language)
    elif form.md:
        spoken = language or environment.output.language
        outline = view_room("words.sheets").outline(answer, spoken)
        environment.output.text(view_room("export.markdown").to_markdown(outline, spoken))
    else:
        environment.show(answer, json=form.json, language=language)
