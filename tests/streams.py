"""Standard streams in every state, and commands that are run on them."""

import fcntl
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.cli.terminal import DEADLINE, surroundings

Opened = Callable[[], int | None]


def _null(mode: int) -> int:
    return os.open(os.devnull, mode)


def _without_a_reader() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def _hung_up() -> int:
    controlling, terminal = os.openpty()
    os.close(controlling)
    return terminal


INPUTS: dict[str, Opened] = {
    "usual": partial(_null, os.O_RDONLY),
    "closed": lambda: None,
    "half": partial(_null, os.O_WRONLY),
    "hung up": _hung_up,
}
OUTPUTS: dict[str, Opened] = {
    "usual": partial(_null, os.O_WRONLY),
    "closed": lambda: None,
    "half": partial(_null, os.O_RDONLY),
    "full": lambda: os.open("/dev/full", os.O_WRONLY),
    "left": _without_a_reader,
    "hung up": _hung_up,
}
COMMANDS = (
    "",
    "overdue --json",
    "prep alice",
    "log alice",
    "log alice -",
    "log alice -e",
    "add alice -",
    "owe",
    "done k7mx",
    "undo --list",
    "check --fix",
    "config",
    "export alice",
    "person add",
    "person forget alice",
    "person list",
    "--help",
    "--version",
    "nonsense",
    "--complete done",
)
MORE = (
    "dashboard",
    "dashboard alice",
    "goal alice",
    "goal --json",
    "plan alice --md",
    "coach alice",
    "delegate alice",
    "history alice",
    "history alice 2026-11-09",
    "find salary",
    "review alice",
    "ask alice",
    "recap alice -e --date 2026-11-09",
    "import -",
    "export --all --format json",
    "export --format csv",
    "fix",
    "book",
    "overdue --each",
    "edit alice",
    "check --words",
)
"""Those that are tried in the full form alone."""
WRITES = {
    "owe alice send it": "send it",
    "owe alice call HR tomorrow": "call HR",
    "person add Zed": "Zed",
    "log alice -m Tired": "Tired",
}
MORE_WRITES = {
    "goal alice Grow alone": "Grow alone",
    "coach alice Sleep on it": "Sleep on it",
    "delegate alice payroll 3": "payroll",
    "fix k7mx --text Sent": "Sent",
    "skip chloe --why Release": "Release",
    "config me Marianne": "Marianne",
}


def run_on(home: Path, command: str, streams: tuple[str, str, str]) -> tuple[int, str]:
    """Run a command on such streams, from a directory that is gone; give what it said."""
    with tempfile.TemporaryFile("w+") as said:

        def open_streams() -> None:
            gone = Path(tempfile.mkdtemp())
            os.chdir(gone)
            gone.rmdir()
            opened = [INPUTS[streams[0]](), *(OUTPUTS[each]() for each in streams[1:])]
            if streams[2] == "usual":
                opened[2] = said.fileno()
            high = [fd if fd is None else fcntl.fcntl(fd, fcntl.F_DUPFD, 50) for fd in opened]
            for number, descriptor in enumerate(high):
                if descriptor is None:
                    os.close(number)
                else:
                    os.dup2(descriptor, number)

        with subprocess.Popen(
            [sys.executable, "-m", "ooo", *command.split()],
            env=surroundings(home, EDITOR="true"),
            preexec_fn=open_streams,  # noqa: PLW1509 - there is one thread
            start_new_session=True,
        ) as process:
            status = process.wait(DEADLINE)
        said.seek(0)
        return status, said.read()
