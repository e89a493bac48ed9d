"""The one door to the terminal: results on stdout, messages on stderr, all text made safe here."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ooo.cli.shell.table import view_room
from ooo.cli.shell.writing import write_message, write_result
from ooo.core.text.safe import safe
from ooo.errors import OooError, Saying
from ooo.words.discreet import hidden
from ooo.words.language import Language
from ooo.words.run import Runs, plain

if TYPE_CHECKING:
    from typing import TextIO

    from ooo.core.answer import Answer
    from ooo.core.dossier import Problem
    from ooo.views.page import Page

_PLAIN_WIDTH = 80
_WIDEST = 10_000
"""Cells; a COLUMNS beyond it is no screen's, and one of thousands of digits no number."""


class Output:
    """Where a command's words go, and how wide, coloured and discreet they are.

    `variables` is the environment: NO_COLOR, FORCE_COLOR, TERM and COLUMNS are obeyed.
    """

    def __init__(
        self,
        stdout: TextIO,
        stderr: TextIO,
        variables: Mapping[str, str],
        *,
        language: Language,
        discreet: bool = False,
        accessible: bool = False,
    ) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self.speak(language)
        self.discreet = discreet
        self.accessible = accessible
        self._variables = variables
        self._warned: set[Problem] = set()
        self.rows = 0
        """Lines that the screen went on by since the start, as far as that is known."""

    def speak(self, language: Language) -> None:
        """Speak a language from now on."""
        self.language = language.typeset(on_screen=self.is_terminal)
        self._aside = language.typeset(on_screen=self.stderr.isatty())

    @property
    def is_terminal(self) -> bool:
        """Whether results go to a person's screen."""
        return self.stdout.isatty()

    @property
    def color(self) -> bool:
        """Whether colour may be used."""
        forced = self._variables.get("FORCE_COLOR")
        none = self._variables.get("NO_COLOR") or self._variables.get("TERM") == "dumb"
        if none or forced == "0":
            return False
        return bool(forced) or self.is_terminal

    @property
    def width(self) -> int | None:
        """How many cells a line may take; None where lines are not wrapped."""
        return self._width_of(self.stdout)

    def _width_of(self, stream: TextIO) -> int | None:
        columns = self._variables.get("COLUMNS", "").lstrip("0")
        if columns.isdecimal():
            return int(columns) if len(columns) < len(str(_WIDEST)) else _WIDEST
        if not stream.isatty():
            return None
        try:
            return os.get_terminal_size(stream.fileno()).columns or _PLAIN_WIDTH
        except (OSError, ValueError):
            return _PLAIN_WIDTH

    @property
    def height(self) -> int:
        """How many lines the terminal shows at once; none that is known holds any number."""
        try:
            return os.get_terminal_size(self.stdout.fileno()).lines or sys.maxsize
        except (OSError, ValueError):
            return sys.maxsize

    def show(self, answer: Answer, *, json: bool = False, language: Language | None = None) -> None:
        """Print an answer: as JSON, or drawn for the screen there is, in a language it may have."""
        if json:
            write_result(self.stdout, view_room("encoding").encode(answer) + "\n")
            return
        drawn = self.drawn(answer, color=self.color, language=language)
        self._write(drawn + "\n" if drawn else "")

    def drawn(
        self, answer: Answer, *, color: bool = False, language: Language | None = None
    ) -> str:
        """Give an answer as it is drawn for the screen there is, without a newline at its end."""
        page = self._page(self.width, language)
        return str(view_room("views").draw(answer, page, color=color))

    def prose(self, saying: Saying) -> None:
        """Print sentences of our own, broken between words where the screen ends."""
        sheet = view_room("words.outline").Sheet()
        sheet.text(*self.language.saying(saying), wide=True)
        drawn = view_room("views").ink(sheet.outline(), self._page(self.width), color=self.color)
        self._write(drawn + "\n")

    def _page(self, width: int | None, language: Language | None = None) -> Page:
        page: Page = view_room("views").Page(
            width=width,
            accessible=self.accessible,
            discreet=self.discreet,
            language=language or self.language,
            plain=self._variables.get("TERM") == "dumb",
        )
        return page

    def say(self, saying: Saying) -> None:
        """Print one sentence that is a result, broken between words where the screen ends."""
        self._write(self._broken(self.language.saying(saying), self.width) + "\n")

    def text(self, text: str) -> None:
        """Print text that is a result as it stands: help, a script, an export."""
        write_result(self.stdout, safe(text).removesuffix("\n") + "\n")

    def document(self, text: str, *, exact: bool = False) -> None:
        """Print an export; `exact` is one whose form makes every text harmless, such as JSON."""
        write_result(self.stdout, text if exact else safe(text))

    def script(self, text: str) -> None:
        """Print a text of our own that a shell will run, exactly as it stands."""
        write_result(self.stdout, text)

    def prompt(self, question: Saying) -> None:
        """Print a question, without a line end, where the person types the answer."""
        self._write(self.asked(question))

    def asked(self, question: Saying) -> str:
        """Give a question as it is put: broken between words, with the blank that ends it."""
        runs = self.language.saying(question)
        said = self._seen(runs)
        blanks = len(said) - len(said.rstrip(" "))
        return self._broken(runs, self.width).rstrip(" ") + " " * blanks

    def _write(self, text: str) -> None:
        write_result(self.stdout, text)
        self.rows += text.count("\n")

    def tell(self, message: Saying) -> None:
        """Print one message on stderr."""
        self._message(self._aside.saying(message))

    def said(self, saying: Saying) -> str:
        """Give what a saying says, as it may be seen."""
        return self._seen(self.language.saying(saying))

    def _seen(self, runs: Runs) -> str:
        return plain([hidden(run, self.language) for run in runs] if self.discreet else runs)

    def warn(self, problems: Iterable[Problem]) -> None:
        """Print what in the notebook could not be used, each once, with its place and its fix."""
        for problem in problems:
            if problem in self._warned:
                continue
            self._warned.add(problem)
            says = view_room("words.problems").sentence(self._aside, problem)
            template = "{says}\n  {fix}" if problem.fix else "{says}"
            self.tell(Saying(template, says=says, fix=problem.fix))

    def fail(self, error: OooError) -> None:
        """Print one sentence that says what was refused, and the fix below it."""
        self._message(self._aside.refusal(error))

    def _message(self, runs: Runs) -> None:
        """Write to stderr; what is longer than a line breaks between words."""
        said = self._broken(runs, self._width_of(self.stderr))
        write_message(self.stderr, said + "\n")
        self.rows += said.count("\n") + 1

    def _broken(self, runs: Runs, width: int | None) -> str:
        """Give words as they may be seen, broken between words where a line of them is too long."""
        said = self._seen(runs)
        if width is None or not any(_may_exceed(line.rstrip(), width) for line in said.split("\n")):
            return said
        sheet = view_room("words.outline").Sheet()
        sheet.text(*runs, hang=0, wide=True)
        return str(view_room("views").ink(sheet.outline(), self._page(width), color=False))


def _may_exceed(line: str, width: int) -> bool:
    """Tell whether a line may be longer than the screen is wide; some letters take two cells."""
    return len(line) * (1 if line.isascii() else 2) > width
