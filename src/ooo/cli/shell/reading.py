"""The one door from standard input: what the system refuses to read is said in a sentence."""

from __future__ import annotations

from ooo.cli.shell.table import room
from ooo.core.text.facts import Code
from ooo.errors import OooError, Saying

TYPE_CHECKING = False  # `typing` would cost TAB a tenth of its time
if TYPE_CHECKING:
    from typing import TextIO


class CannotReadInput(OooError):
    """Standard input is closed, say, or of a terminal that has gone."""

    says = "Standard input cannot be read: {reason}."
    fix = "Give the lines through a pipe or from a file, or leave out the -."

    def __init__(self, error: OSError) -> None:
        told = Code(error.strerror.lower()) if error.strerror else Saying("the system refused")
        super().__init__(reason=told)


def read_all(stream: TextIO) -> str:
    """Give all that comes in, to its end; CannotReadInput, ControlInLines."""
    try:
        text = stream.read()
    except OSError as error:
        raise CannotReadInput(error) from None
    if not text.isprintable():
        room("shell.controls").refuse_in_lines(text)
    return text


def read_line(stream: TextIO) -> str:
    """Give one line with its end, an empty text where there is none; CannotReadInput."""
    try:
        return stream.readline()
    except OSError as error:
        raise CannotReadInput(error) from None
