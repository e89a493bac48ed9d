"""What is taller than the terminal goes through the person's pager, and never into a file of it."""

import shlex
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from io import TextIOWrapper
from typing import TextIO

from ooo.cli.shell.deaf import deaf_to_interrupts
from ooo.cli.shell.writing import CannotShow, ClosedPipe, write_result

_USUAL = "less -FRX"
_NOT_STARTED = (126, 127)
"""What `env` and shells leave with where they could not start a program."""


def page(text: str, stdout: TextIO, variables: Mapping[str, str]) -> None:
    """Show a text through the pager that the environment names; straight where there is none.

    Leaving it early is no failure. ClosedPipe and CannotShow are those of writing straight.
    """
    if not _paged(text, stdout, variables):
        write_result(stdout, text)


def _paged(text: str, stdout: TextIO, variables: Mapping[str, str]) -> bool:
    try:
        words = shlex.split(variables.get("OOO_PAGER", variables.get("PAGER", _USUAL)))
        if words in ([], ["cat"]):
            return False
        process = subprocess.Popen(  # noqa: S603 - the person's choice
            words,
            stdin=subprocess.PIPE,
            encoding=stdout.encoding or "utf-8",
            env={"LESS": "FRX", **variables, "LESSSECURE": "1", "LESSHISTFILE": "-"},
        )
    except (OSError, ValueError):
        return False
    assert isinstance(process.stdin, TextIOWrapper)  # noqa: S101 - a pipe was asked for
    with deaf_to_interrupts():
        with suppress(ClosedPipe, CannotShow):
            write_result(process.stdin, text)
        with suppress(OSError):
            process.stdin.close()
        return process.wait() not in _NOT_STARTED
