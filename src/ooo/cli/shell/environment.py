"""What a command works with: its surroundings, and the notebook that they name."""

import sys
from functools import cached_property
from pathlib import Path

from ooo.cli.shell.output import Output
from ooo.cli.shell.surroundings import Places, Streams, Surroundings
from ooo.cli.shell.table import room
from ooo.cli.shell.writing import write_result
from ooo.core.answer import Answer
from ooo.core.records.ids import draw
from ooo.store.notebook import Notebook
from ooo.words.language import ENGLISH, Language

__all__ = ["Environment", "Places", "Streams"]

_ROOM_TO_EDIT = 60
"""Columns; below, a line is typed as it comes."""


class Environment(Surroundings):
    """Everything a command needs from outside, each made when it is first asked for."""

    @classmethod
    def within(cls, around: Surroundings) -> "Environment":
        """Give a command its environment, within the surroundings of the process."""
        return cls(
            variables=around.variables,
            streams=around.streams,
            places=around.places,
            clock=around.clock,
            choose=around.choose,
            spoken=around.spoken,
        )

    @property
    def language(self) -> Language:
        """The language that every door speaks."""
        if self.spoken:
            return self.spoken
        return ENGLISH if self.speaks == ENGLISH.code else room("shell.speaking").of(self)

    @cached_property
    def output(self) -> Output:
        """The door to the terminal."""
        return Output(
            self.streams.stdout,
            self.streams.stderr,
            self.variables,
            language=self.language,
            discreet=self.discreet,
            accessible=bool(self.variables.get("ACCESSIBLE")),
        )

    def show(self, answer: Answer, *, json: bool = False, language: Language | None = None) -> None:
        """Print an answer to be read; one taller than the person's screen goes through a pager.

        What is written for somebody else is in a `language` of its own.
        """
        output = self.output
        if json or not self._may_page:
            output.show(answer, json=json, language=language)
            return
        drawn = output.drawn(answer, color=output.color, language=language) + "\n"
        if drawn.count("\n") < output.height:
            write_result(output.stdout, drawn)
        else:
            room("shell.pager").page(drawn, output.stdout, self.variables)

    @property
    def _may_page(self) -> bool:
        """Whether a person sits at a terminal that can do more than show line after line."""
        if not self.output.is_terminal or self.output.accessible:
            return False
        return self.variables.get("TERM", "dumb") != "dumb" and not self.settings["no_input"].value

    def new_id(self) -> str:
        """Draw an id; whether it is free is the caller's to see."""
        return draw(self.choose)

    @cached_property
    def notebook(self) -> Notebook:
        """The notebook that the settings name; nothing is created or read yet."""
        return Notebook(
            Path(self.root), Path(self.places.state), new_id=self.new_id, warn=self.output.warn
        )

    @property
    def can_edit_lines(self) -> bool:
        """Whether this process's own terminal can do more than take a line as it comes."""
        plain = self.output.accessible or self.variables.get("TERM", "dumb") == "dumb"
        narrow = (self.output.width or 0) < _ROOM_TO_EDIT
        return self.streams.stdin is sys.stdin and self.may_ask and not plain and not narrow

    @property
    def may_ask(self) -> bool:
        """Whether there is a person at a terminal who may be asked."""
        if self.settings["no_input"].value:
            return False
        return self.streams.stdin.isatty() and self.streams.stdout.isatty()
