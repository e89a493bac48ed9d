"""Several sessions at once, ended in every way: each keeps its own words, and all are offered."""

import signal
from itertools import product
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.faults.figures import Figures
from tests.faults.homes import House
from tests.form import few

ENDS = {
    "Ctrl-C": signal.SIGINT,
    "hung up": signal.SIGHUP,
    "ended": signal.SIGTERM,
    "killed": signal.SIGKILL,
}
ROUNDS = [(*ways, turn % 3) for turn, ways in enumerate(product(ENDS, repeat=3))]
OFFER = "Go on with it? [Y/n] "
PROMPT = "? marks)\n> "


def begin(home: Path, *lines: str) -> Terminal:
    """Begin a walk, pass over what is offered, and type lines."""
    log = Terminal(home, "log", "alice", TERM="dumb")
    log.wait_for(PROMPT)
    for line in lines:
        log.type(line)
        log.wait_for(f"{line}\n> ")
    return log


def drafts(home: Path) -> list[str]:
    """Give the words that are kept."""
    found = (home / ".local" / "state").glob("ooo/*/drafts/log-*")
    return sorted(path.read_text("utf-8") for path in found)


@pytest.mark.parametrize("turn", few(ROUNDS, 2), ids=lambda turn: "-".join(map(str, turn)))
def test_sessions_that_end_in_every_way_keep_their_own_words(
    house: House, figures: Figures, turn: tuple[str, str, str, int]
) -> None:
    """One of them saves; what the others wrote is offered, one after the other, and no more."""
    *ways, saves = turn
    words = [(f"First of {number}", f"Second of {number}") for number in range(3)]
    sessions = [begin(house.path, *lines) for lines in words]
    for number, (log, way) in enumerate(zip(sessions, ways, strict=True)):
        if number == saves:
            while "Saved" not in log.screen():
                log.type("")
                log.wait_for(" ", "ooo undo\n")
            assert log.ends() == 0
            continue
        log.child.kill(ENDS[str(way)])
        status = log.ends()
        assert status in (130, -ENDS[str(way)]), log.screen()
        assert "Traceback" not in log.screen()
        assert ("What you typed is kept" in log.screen()) == (status == 130), log.screen()
    left = [lines for number, lines in enumerate(words) if number != saves]
    assert drafts(house.path) == sorted("2026-11-23\n" + "\n".join(lines) for lines in left)
    again = Terminal(house.path, "log", "alice", "--again", TERM="dumb")
    for lines in left:
        again.wait_for(OFFER)
        again.wait_on(lines[-1])
        again.type("n")
    again.wait_for(PROMPT)
    again.interrupt()
    assert again.ends() == 130
    assert len(drafts(house.path)) == len(left)
    figures.surround("sessions about one person at once, ended in every way", len(sessions))
