"""Help in the person's language: what Typer and the tables say in English is the key to it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from typer._click.formatting import HelpFormatter

from ooo.core.text.facts import Code
from ooo.errors import Saying
from ooo.words.language import Language
from ooo.words.run import plain

if TYPE_CHECKING:
    from typer._click import Context

_NO_BREAK = "\u00a0"
_ROOM = 26
"""Cells that are left to what something does, its indentation among them."""
Rows = Sequence[tuple[str, str]]
"""What may be typed, and what it does, in English."""


def help_of(ctx: "Context") -> str:
    """Give the help of a command, filled as on a screen; a pipe has plain blanks in it."""
    output = ctx.obj.output
    page = HelpPage(output.language.typeset(on_screen=True), width=ctx.terminal_width)
    ctx.command.format_help(ctx, page)
    text = page.getvalue()
    return text if output.is_terminal else text.replace(_NO_BREAK, " ")


class HelpPage(HelpFormatter):
    """What Typer writes help on; each text comes in English and stands in the language.

    What may be typed stands as it is, but for words in capitals, which are to be filled in.
    """

    def __init__(self, language: Language, *, width: int | None) -> None:
        super().__init__(width=width)
        self._language = language
        language.speak_of("help")

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command `prog` is called."""
        super().write_usage(self._typed(prog), self._typed(args), self._said(prefix or "Usage: "))

    def write_heading(self, heading: str) -> None:
        """Open a section."""
        self.write(plain(self._language.say("{heading}:", heading=Saying(heading))) + "\n")

    def write_text(self, text: str) -> None:
        """Write sentences, wrapped."""
        super().write_text(self._said(text))

    def write_dl(self, rows: Rows, col_max: int = 30, col_spacing: int = 2) -> None:
        """Write what may be typed, each with what it does: below it where that has no room."""
        said = [(self._typed(typed), self._does(does)) for typed, does in rows]
        super().write_dl(said, min(col_max, max(self.width - _ROOM, 0)), col_spacing)

    def write_sections(self, sections: Mapping[str, Rows]) -> None:
        """Write several sections whose second columns begin at the same place."""
        column = max(len(self._typed(typed)) for rows in sections.values() for typed, _ in rows)
        for heading, rows in sections.items():
            with self.section(heading):
                super().write_dl(
                    [(self._typed(typed).ljust(column), self._said(does)) for typed, does in rows]
                )

    def write_names(self, heading: str, rows: Rows) -> None:
        """Write a section of names of commands, each with the section where they stand."""
        with self.section(heading):
            super().write_dl([(self._said(section), self._typed(names)) for section, names in rows])

    def _does(self, text: str) -> str:
        """Say what something does; Typer puts a default in brackets behind it."""
        does, _, value = text.removesuffix("]").partition("  [default: ")
        if not value:
            return self._said(text)
        said = self._language.say(
            "{does}  [default: {value}]", does=Saying(does), value=Code(value)
        )
        return plain(said)

    def _said(self, text: str) -> str:
        return self._language.twin(text)

    def _typed(self, words: str) -> str:
        return plain(self._language.usage(words))
