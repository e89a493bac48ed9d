"""Whatever the standard streams are, what is saved is saved, and nothing is a fault."""

from itertools import product
from pathlib import Path

import pytest

from tests.cli.front import tree
from tests.form import few, in_turn
from tests.streams import COMMANDS, WRITES, run_on

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


@pytest.mark.parametrize(("number", "command"), [*enumerate(COMMANDS)], ids=str)
@pytest.mark.usefixtures("notebook")
def test_no_state_of_the_streams_is_a_fault(home: Path, number: int, command: str) -> None:
    """Each command in a fifth of the states, and in the full form in all of them."""
    for streams in in_turn(STREAMS, number, 5):
        status, said = run_on(home, command, streams)
        assert status in (0, 1, 2, 130), streams
        assert "fault" not in said, streams
        assert "Traceback" not in said, streams


@pytest.mark.parametrize(("streams", "command"), few(list(product(STREAMS, WRITES)), 18), ids=str)
def test_what_is_saved_is_saved_whoever_hears_of_it(
    home: Path, notebook: Path, command: str, streams: tuple[str, str, str]
) -> None:
    status, said = run_on(home, command, streams)
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
        status, said = run_on(home, command, (streams, "usual", "usual"))
        assert (status, said.startswith("Standard input cannot be read: ")) in (
            (1, True),
            (2, False),  # a terminal that hung up is at its end
        )
    assert tree(home) == before
