"""Questions to a person at a terminal, and the editor; refuses where there is no terminal."""

from collections.abc import Sequence
from contextlib import suppress

from ooo.cli.asking.at_once import (
    drop_waiting,
    is_cut,
    is_waiting,
    kept_through_interrupts,
    say_cut,
    take_unfinished,
    without_controls,
)
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.reading import read_line
from ooo.cli.shell.table import room
from ooo.errors import NOTHING, Saying, UsageProblem


class NoTerminal(UsageProblem):
    """Something would have to be asked, and nobody may be."""

    says = "{question}, and there is no terminal to ask on."
    fix = "{advice}"


class EndOfInput(KeyboardInterrupt):
    """The person closed the input (Ctrl-D) in the middle of a question."""


class Interrupted(KeyboardInterrupt):
    """The person pressed Ctrl-C with something on the line: `typed`, and the lines before it."""

    def __init__(self, typed: str) -> None:
        super().__init__()
        self.typed = typed


class Ask:
    """Asks on the terminal of `environment`; every answer is a plain value.

    With `editing`, lines are typed with everything a terminal can do, where it can.
    """

    def __init__(self, environment: Environment, *, editing: bool = False) -> None:
        self._environment = environment
        self._output = environment.output
        self._has_ended = False
        able = editing and environment.can_edit_lines
        self._editor = room("asking.line").LineEditor(self._output.language) if able else None

    def line(self, question: Saying, *, with_marks: bool = False, many: bool = False) -> str:
        """Ask for one line, or with `many` for a text, which a paste gives whole, its lines apart.

        `with_marks` completes marks, and takes many lines. What was typed before one line was asked
        for is no answer to it, and several lines are none.
        Raises EndOfInput where there is no more, KeyboardInterrupt for Ctrl-C, and Interrupted for
        one that leaves something typed.
        """
        many = many or with_marks
        if many and self._has_ended:  # with the paste before came the empty line behind it
            self._has_ended = False
            return ""
        while True:
            if not many and self._drop_early():
                self._output.tell(Saying("What was typed before this question is not taken."))
            typed = self._whole(question, with_marks=with_marks)
            if many or "\n" not in typed:
                return typed
            self._output.tell(Saying("One line is asked for, and several came: none is taken."))

    def _drop_early(self) -> bool:
        early = self._editor is not None and self._editor.drop_early()
        return drop_waiting(self._environment.streams.stdin) or early

    def _whole(self, question: Saying, *, with_marks: bool) -> str:
        """Read a line and all that came with it."""
        lines: list[str] = []
        try:
            lines.append(self._read(question, with_marks=with_marks))
            with suppress(EndOfInput):
                while self._is_more():
                    more = Saying("> ") if self._editor else NOTHING
                    lines.append(self._read(more, with_marks=with_marks))
        except EndOfInput:
            raise
        except KeyboardInterrupt as stopped:
            typed = without_controls("\n".join([*lines, getattr(stopped, "typed", "")]))
            raise Interrupted(typed) if typed.strip() else stopped from None
        self._has_ended = len(lines) > 1 and not lines[-1]
        return without_controls("\n".join(lines)).rstrip("\n")

    def _is_more(self) -> bool:
        begun = self._editor is not None and self._editor.has_more
        return begun or is_waiting(self._environment.streams.stdin)

    def _read(self, question: Saying, *, with_marks: bool) -> str:
        self._output.rows += 1  # the line on which it is answered
        if self._editor is not None:
            try:
                return str(self._editor.read(self._output.asked(question), with_marks=with_marks))
            except EOFError:
                raise EndOfInput from None
        return self._plain_line(question)

    def _plain_line(self, question: Saying) -> str:
        self._output.prompt(question)
        stdin = self._environment.streams.stdin
        with kept_through_interrupts(stdin):
            try:
                answer = read_line(stdin)
            except KeyboardInterrupt as stopped:
                typed = take_unfinished(stdin)
                self._output.prompt(Saying("\n"))
                raise Interrupted(typed) if typed else stopped from None
        if not answer:
            self._output.prompt(Saying("\n"))
            raise EndOfInput
        line = answer.removesuffix("\n")
        if is_cut(stdin, line):
            self._output.tell(say_cut(line))
        return line

    def yes(self, question: Saying, *, default: bool) -> bool:
        """Ask a yes-or-no question; Enter is `default`, French answers count too."""
        choices = "{question} [Y/n] " if default else "{question} [y/N] "
        while True:
            answer = self.line(Saying(choices, question=question)).strip().lower()
            if not answer:
                return default
            if answer in ("y", "yes", "o", "oui"):
                return True
            if answer in ("n", "no", "non"):
                return False
            self._output.tell(Saying("Type y or n; Enter is the one in capitals."))

    def one_of(self, question: Saying, options: Sequence[Saying]) -> int:
        """Offer a numbered choice and give the index of what was chosen.

        Enter alone, or `q`, chooses nothing and raises EndOfInput.
        """
        for number, option in enumerate(options, 1):
            self._output.say(Saying("  {number}  {option}", number=number, option=option))
        while True:
            answer = self.line(Saying("{question} ", question=question)).strip()
            if answer in ("", "q"):
                raise EndOfInput
            if answer.isdecimal() and 1 <= int(answer) <= len(options):
                return int(answer) - 1
            last = len(options)
            self._output.tell(Saying("Type a number from 1 to {last}; Enter leaves.", last=last))
