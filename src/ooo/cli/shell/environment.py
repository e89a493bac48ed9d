"""What a command works with: its surroundings, and the notebook that they name."""

import sys
from functools import cached_property
from pathlib import Path

from ooo.cli.shell.output import Output
from ooo.cli.shell.surroundings import Places, Streams, Surroundings
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
        return self.spoken or ENGLISH

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
