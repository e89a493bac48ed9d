"""Streams that are closed, half open, full, left or hung up, each with every other."""

from itertools import product

import pytest

from tests.faults.figures import Figures
from tests.faults.homes import House
from tests.form import few
from tests.streams import COMMANDS, INPUTS, MORE, MORE_WRITES, OUTPUTS, WRITES, run_on

SAVED = {**WRITES, **MORE_WRITES}
EVERY = [
    ((said, out, err), (at + by + to) % 2)
    for (at, said), (by, out), (to, err) in product(*map(enumerate, (INPUTS, OUTPUTS, OUTPUTS)))
]
"""Each with each other in two halves; in either, every two of them meet in every way."""


@pytest.mark.parametrize(
    ("number", "command"), few([*enumerate((*COMMANDS, *MORE, *SAVED))], 7), ids=str
)
def test_no_streams_hold_up_a_command_or_lose_what_it_saves(
    house: House, figures: Figures, number: int, command: str
) -> None:
    """What saves is tried with all of them; what reads with one half, the next with the other."""
    tried = [ways for ways, half in EVERY if command in SAVED or half == number % 2]
    for streams in few(tried, 4):
        status, said = run_on(house.path, command, streams)
        assert status in (0, 1, 2, 130), (streams, said)
        assert "fault of ooo" not in said, (streams, said)
        assert "Traceback" not in said, (streams, said)
        if command in SAVED:
            text = SAVED[command].encode()
            assert any(text in path.read_bytes() for path in house.notebook.rglob("*.toml"))
            assert status in (0, 1), (streams, said)
        house.restore()
        figures.surround("commands on streams that are closed, half open, full, left or hung up")
