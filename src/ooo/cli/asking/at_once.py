"""What a terminal has taken in already: the rest of a paste, and keys that came too early."""

import os
import select
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from ooo.core.text.pattern import pattern
from ooo.errors import Saying

_TOGETHER = 0.05
"""Seconds; lines that come faster were not typed one by one."""

_AT_ONCE = 1 << 16
_LONGEST = 4095
"""Bytes of a line that Linux keeps until its end comes; what is more is lost there."""

_SEQUENCE = pattern(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|[^\[O])?")
_CONTROL = pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def is_waiting(stdin: TextIO, *, seconds: float = _TOGETHER) -> bool:
    """Tell whether more has come in, a line without its end too; False where that is no terminal.

    A terminal that hands over whole lines tells of the rest only when it is asked for keys.
    """
    if not _is_ours(stdin):
        return False
    try:
        if select.select([stdin], [], [], seconds)[0]:
            return True
        before = termios.tcgetattr(stdin)
        by_key = [*before]
        by_key[3] &= ~termios.ICANON
        termios.tcsetattr(stdin, termios.TCSANOW, by_key)
        try:
            return bool(select.select([stdin], [], [], 0)[0])
        finally:
            termios.tcsetattr(stdin, termios.TCSANOW, before)
    except (OSError, termios.error):
        return False


def drop_waiting(stdin: TextIO) -> bool:
    """Throw away what came in before it was asked for; tell whether there was anything."""
    if not is_waiting(stdin, seconds=0):
        return False
    termios.tcflush(stdin, termios.TCIFLUSH)
    return True


def is_cut(stdin: TextIO, line: str) -> bool:
    """Tell whether a terminal that hands over whole lines may have lost the end of this one."""
    return _is_ours(stdin) and len(line.encode(errors="surrogateescape")) >= _LONGEST


def say_cut(line: str) -> Saying:
    """Say that the end of a line was lost."""
    template = "This terminal hands over {count} characters of a line: the rest is lost."
    return Saying(template, count=len(line))


@contextmanager
def kept_through_interrupts(stdin: TextIO) -> Iterator[None]:
    """Let Ctrl-C leave what is typed on the line; a terminal throws it away else."""
    before = None
    if _is_ours(stdin):
        with suppress(OSError, termios.error):
            before = termios.tcgetattr(stdin)
            keeping = [*before]
            keeping[3] |= termios.NOFLSH
            termios.tcsetattr(stdin, termios.TCSANOW, keeping)
    try:
        yield
    finally:
        if before is not None:
            with suppress(OSError, termios.error):
                termios.tcsetattr(stdin, termios.TCSANOW, before)


def take_unfinished(stdin: TextIO) -> str:
    """Give what was typed, its last line without an end: nothing of it is left to the shell."""
    typed = b""
    if is_waiting(stdin, seconds=0):
        with suppress(OSError, termios.error):
            before = termios.tcgetattr(stdin)
            by_key = [*before]
            by_key[3] &= ~termios.ICANON
            termios.tcsetattr(stdin, termios.TCSANOW, by_key)
            try:
                while select.select([stdin], [], [], 0)[0]:
                    part = os.read(stdin.fileno(), _AT_ONCE)
                    if not part:
                        break
                    typed += part
            finally:
                termios.tcsetattr(stdin, termios.TCSANOW, before)
    return typed.decode(stdin.encoding, "replace").rstrip("\n")


def without_controls(text: str) -> str:
    """Give what was typed without the keys that write nothing; a tab is a blank."""
    return _CONTROL.sub("", _SEQUENCE.sub("", text.replace("\t", " ")))


def _is_ours(stdin: TextIO) -> bool:
    return stdin is sys.stdin and stdin.isatty()
