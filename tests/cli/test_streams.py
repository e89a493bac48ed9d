"""Whatever the standard streams are, what is saved is saved, and nothing is a fault."""

import fcntl
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli.front import tree
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
STREAMS = (
    ("closed", "closed", "closed"),
    ("half", "half", "half"),
    ("hung up", "hung up", "hung up"),
    ("usual", "full", "full"),
    ("usual", "left", "left"),
    ("usual", "usual", "full"),
    ("closed", "full", "usual"),
    ("closed", "closed", "usual"),
    ("usual", "usual", "usual"),
)
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
WRITES = {
    "owe alice send it": "send it",
    "owe alice call HR tomorrow": "call HR",
    "person add Zed": "Zed",
    "log alice -m Tired": "Tired",
}


def _run(home: Path, command: str, streams: tuple[str, str, str]) -> tuple[int, str]:
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


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.usefixtures("notebook")
def test_no_state_of_the_streams_is_a_fault(home: Path, command: str) -> None:
    for streams in STREAMS:
        status, said = _run(home, command, streams)
        assert status in (0, 1, 2, 130), streams
        assert "fault" not in said, streams
        assert "Traceback" not in said, streams


@pytest.mark.parametrize("streams", STREAMS, ids="-".join)
@pytest.mark.parametrize("command", WRITES)
def test_what_is_saved_is_saved_whoever_hears_of_it(
    home: Path, notebook: Path, command: str, streams: tuple[str, str, str]
) -> None:
    status, said = _run(home, command, streams)
    assert any(WRITES[command].encode() in file.read_bytes() for file in notebook.rglob("*.toml"))
    cannot_show = streams[1] in ("closed", "half", "full", "hung up")
    assert status == (1 if cannot_show else 0)
    if cannot_show and streams[2] == "usual":
        assert "The answer cannot be written where it should go: " in said


@pytest.mark.parametrize("streams", ["half", "hung up"])
@pytest.mark.usefixtures("notebook")
def test_input_that_cannot_be_read_is_said_and_nothing_is_written(home: Path, streams: str) -> None:
    before = tree(home)
    for command in ("log alice -", "add alice -", "person add -"):
        status, said = _run(home, command, (streams, "usual", "usual"))
        assert (status, said.startswith("Standard input cannot be read: ")) in (
            (1, True),
            (2, False),  # a terminal that hung up is at its end
        )
    assert tree(home) == before
