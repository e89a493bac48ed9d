"""What a person types outlasts a refusal, Ctrl-C and a bad byte: it is left in a draft."""

import datetime as dt
from contextlib import suppress
from types import TracebackType
from typing import Self

from ooo.cli.asking.ask import Ask, Interrupted
from ooo.cli.asking.at_once import (
    is_cut,
    kept_through_interrupts,
    say_cut,
    take_unfinished,
    without_controls,
)
from ooo.cli.asking.unkept import show_unkept
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.reading import read_all, read_line
from ooo.core.capture.draft import as_draft
from ooo.core.text.facts import Code, File, Slug
from ooo.errors import OooError, Saying
from ooo.store.drafts import DraftSession
from ooo.store.files import CannotWrite


class Keeping:
    """The text that one command reads; where it does not come to its end, what was typed is left.

    `use` is the command. With the `day` of a meeting the text is left as the words of its log.
    """

    def __init__(
        self, environment: Environment, slug: str, use: str, *, day: dt.date | None = None
    ) -> None:
        self._environment = environment
        self._use = use
        self._day = day
        self._suffix = "" if day else f".{use}.txt"
        self._session = DraftSession(environment.notebook.state, slug)
        self._typed: list[str] = []
        self._piped: str | None = None

    def __enter__(self) -> Self:
        """Begin to hold what is typed."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Leave what was typed where the command was refused or interrupted."""
        del kind, where
        try:
            if isinstance(error, (OooError, KeyboardInterrupt)):
                self._leave()
            elif error is None and self._piped is not None:
                self._drop_gone_on_with(self._piped)
        finally:
            self._session.let_go()

    def read(self) -> str:
        """Give all of standard input; at a terminal, say what to type and how it ends.

        Raises CannotReadInput.
        """
        stdin = self._environment.streams.stdin
        if not stdin.isatty():
            self._piped = read_all(stdin)
            return self._piped
        self._environment.output.tell(
            Saying("Type or paste lines; Ctrl-D on an empty line ends, Ctrl-C leaves.")
        )
        with kept_through_interrupts(stdin):
            try:
                while line := read_line(stdin):
                    self._take_line(line.removesuffix("\n"))
            except KeyboardInterrupt:
                if typed := take_unfinished(stdin):
                    self.take(typed)
                raise
        return "\n".join(self._typed)

    def _take_line(self, line: str) -> None:
        if is_cut(self._environment.streams.stdin, line):
            self._environment.output.tell(say_cut(line))
        self.take(line)

    def ask(self, ask: Ask, question: Saying) -> str:
        """Give a text that is asked for, and hold it; so is what Ctrl-C leaves on the line."""
        try:
            return self.take(ask.line(question, many=True))
        except Interrupted as stopped:
            self.take(stopped.typed)
            raise

    def take(self, text: str) -> str:
        """Give a text that was typed, and hold it until it is stored."""
        text = without_controls(text)
        self._typed += text.split("\n")
        return text

    def _leave(self) -> None:
        if not any(map(str.strip, self._typed)):
            return
        text = as_draft(self._day, self._typed) if self._day else "\n".join([*self._typed, ""])
        try:
            self._session.save(text, self._suffix)
        except CannotWrite as refused:
            self._environment.output.fail(refused)
            show_unkept(self._environment, self._typed)
            return
        kept = (
            "Nothing is saved yet. What you typed is kept: ooo log {who} goes on with it."
            if self._day
            else "Nothing is saved yet. What you typed is kept in {file}\n"
            "Put it right there, and ooo {use} {who} - < {file} goes on with it."
        )
        who, use = Slug(self._session.slug), Code(self._use)
        file = File(self._session.path(self._suffix))
        self._environment.output.tell(Saying(kept, who=who, use=use, file=file))

    def _drop_gone_on_with(self, text: str) -> None:
        """Remove the draft that was gone on with, if what came in is one."""
        with suppress(CannotWrite):
            for draft in self._session.left():
                if (draft.suffix, draft.text) == (self._suffix, text):
                    if self._session.take_over(draft):
                        self._session.drop(self._suffix)
                    return
