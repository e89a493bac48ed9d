"""Questions to a person at a terminal, and the editor; refuses where there is no terminal."""

from collections.abc import Sequence

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.errors import Saying, UsageProblem


class NoTerminal(UsageProblem):
    """Something would have to be asked, and nobody may be."""

    says = "{question}, and there is no terminal to ask on."
    fix = "{advice}"


class EndOfInput(KeyboardInterrupt):
    """The person closed the input (Ctrl-D) in the middle of a question."""


class Ask:
    """Asks on the terminal of `environment`; every answer is a plain value.

    With `editing`, lines are typed with everything a terminal can do, where it can.
    """

    def __init__(self, environment: Environment, *, editing: bool = False) -> None:
        self._environment = environment
        self._output = environment.output
        able = editing and environment.can_edit_lines
        self._editor = room("asking.line").LineEditor(self._output.language) if able else None

    def line(self, question: Saying, *, with_marks: bool = False) -> str:
        """Ask for one line (pasted lines may come as several); `with_marks` completes marks.

        Raises EndOfInput where there is no more, KeyboardInterrupt for Ctrl-C.
        """
        if self._editor is not None:
            try:
                return str(self._editor.read(self._output.said(question), with_marks=with_marks))
            except EOFError:
                raise EndOfInput from None
        return self._plain_line(question)

    def _plain_line(self, question: Saying) -> str:
        self._output.prompt(question)
        try:
            answer = self._environment.streams.stdin.readline()
        except KeyboardInterrupt:
            self._output.prompt(Saying("\n"))
            raise
        if not answer:
            self._output.prompt(Saying("\n"))
            raise EndOfInput
        return answer.removesuffix("\n")

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
