"""The street door: signals, the exit status, and TAB, which is answered before Typer is loaded."""

from __future__ import annotations

import gc
import os
import signal
import sys
from contextlib import suppress

from ooo.cli.shell.table import room
from ooo.errors import ExitStatus

TYPE_CHECKING = False  # `typing` would cost TAB a tenth of its time
if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

COMPLETE = "--complete"


def main() -> NoReturn:
    """Run `ooo` as a process that is over when its words are out.

    A run is short and all that it made goes with it, so nothing is collected on the way and
    nothing is put away at the end; what must last is on the disk when "saved" is said.
    """
    gc.disable()
    try:
        status = run()
    except KeyboardInterrupt:
        status = ExitStatus.INTERRUPTED
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError):
            stream.flush()
    os._exit(status)


def run() -> ExitStatus:
    """Run the command of this process's words and give its exit status."""
    signal.signal(signal.SIGTERM, _interrupt)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, _interrupt)
    if None in (sys.stdin, sys.stdout, sys.stderr):
        room("shell.closed").stand_in()
    try:
        around = room("shell.surroundings").surroundings()
        status: ExitStatus
        if sys.argv[1:2] == [COMPLETE]:
            status = room("shell.complete").complete(sys.argv[2:], around)
        else:
            room("shell.aside").put_aside()
            environment = room("shell.environment").Environment.within(around)
            status = room("shell.main").main(sys.argv[1:], environment)
    except KeyboardInterrupt:
        status = ExitStatus.INTERRUPTED
    except BrokenPipeError:
        status = ExitStatus.DONE
    except Exception as error:  # noqa: BLE001 - the last door: no traceback may show a note's text
        status = ExitStatus.FAILED
        fault = f"This is a fault of ooo: {_where(error)}.\nPlease report that line.\n"
        with suppress(OSError):
            sys.stderr.write(fault)
    _let_go_of_what_cannot_be_shown()
    return status


def _where(error: Exception) -> str:
    """Say what sort of error it was and where it arose, without a word of anyone's notes."""
    step = error.__traceback__
    while step and step.tb_next:
        step = step.tb_next
    place = f" in {step.tb_frame.f_globals.get('__name__')}:{step.tb_lineno}" if step else ""
    return f"{type(error).__name__}{place}"


def _interrupt(number: int, frame: FrameType | None) -> NoReturn:
    del number, frame
    raise KeyboardInterrupt


def _let_go_of_what_cannot_be_shown() -> None:
    """Keep the interpreter from complaining about a reader that left, or a full disk."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
