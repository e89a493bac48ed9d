"""Streams that are closed, half open, full, left or hung up, each with every other."""

from itertools import product

import pytest

from tests.faults.figures import Figures
from tests.faults.form import few
from tests.faults.homes import House
from tests.streams import COMMANDS, INPUTS, OUTPUTS, WRITES, run_on

EVERY = list(product(INPUTS, OUTPUTS, OUTPUTS))


@pytest.mark.parametrize("command", few((*COMMANDS, *WRITES), 6))
def test_no_streams_hold_up_a_command_or_lose_what_it_saves(
    house: House, figures: Figures, command: str
) -> None:
    for streams in few(EVERY, 4):
        status, said = run_on(house.path, command, streams)
        assert status in (0, 1, 2, 130), (streams, said)
        assert "fault of ooo" not in said, (streams, said)
        assert "Traceback" not in said, (streams, said)
        if command in WRITES:
            text = WRITES[command].encode()
            assert any(text in path.read_bytes() for path in house.notebook.rglob("*.toml"))
            assert status in (0, 1), (streams, said)
        house.restore()
        figures.surround("commands on streams that are closed, half open, full, left or hung up")
