"""A standard stream that was closed from the start: nothing comes in, and nothing can be shown.

Its number is taken before any file is opened, so that no file of a notebook ever has it.
"""

import os
import sys
from typing import TextIO, cast


def stand_in() -> None:
    """Put a stream in place of each of the three that is missing.

    Its file can only be read, so that it refuses what is written as a closed one does.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDONLY)
    sys.stdin = sys.stdin or _stream(0, "r")
    sys.stdout = sys.stdout or _stream(1, "w")
    sys.stderr = sys.stderr or _stream(2, "w")


def _stream(number: int, mode: str) -> TextIO:
    return cast("TextIO", os.fdopen(number, mode, encoding="utf-8", closefd=False))
