"""Interrupted anywhere: the same as a crash, said with 130 and without a traceback."""

import signal
from pathlib import Path

import pytest

from ooo.errors import ExitStatus
from tests.faults.campaign import WRITING, Trial, Trials, harmless, interrupted
from tests.faults.cases import CASES, Case
from tests.faults.figures import Figures
from tests.faults.forge import Ended, Worker
from tests.form import few, in_turn, pairs

SIGNALS = ("INT", "TERM", "HUP")
INTERRUPTS = pairs(CASES, SIGNALS)
"""In the full form the three take turns: each call is interrupted by one of them."""

AT_LINES, AT_CALLS = in_turn(INTERRUPTS, 2, 4), in_turn(INTERRUPTS, 0, 4)


def holds(trial: Trial, ended: Ended, number: int) -> None:
    """Hold that an interrupted command said so, and that nothing is half done."""
    assert harmless(ended), ended
    assert trial.whole.err.startswith(ended.err.strip()) or trial.case.edits, ended
    assert interrupted(ended, number) or (ended.status, ended.out) == (0, trial.whole.out), ended
    drafts = trial.house.drafts()
    if "is kept in" in ended.err:
        assert drafts, ended
    trial.settle(ended)


@pytest.mark.parametrize(("case", "name"), AT_CALLS, ids=lambda one: getattr(one, "name", one))
def test_interrupted_at_a_system_call(
    tracing: Worker, trials: Trials, base: Path, figures: Figures, case: Case, name: str
) -> None:
    trial = trials.of(case)
    log = base / "log"
    calls = trial.calls(log)
    every = [(call, at) for call, lines in calls.items() for at in range(1, len(lines) + 1)]
    for call, at in few(every[SIGNALS.index(name) :: len(SIGNALS)], 1, full=25):
        with tracing.injecting(call, f"signal={name}", str(at), str(log)):
            ended = trial.run()
        holds(trial, ended, getattr(signal, f"SIG{name}"))
        figures.add("interrupts (INT, TERM, HUP) at a system call")


@pytest.mark.parametrize(("case", "name"), AT_LINES, ids=lambda one: getattr(one, "name", one))
def test_interrupted_at_a_line(trials: Trials, figures: Figures, case: Case, name: str) -> None:
    trial = trials.of(case)
    listed = trial.listed()
    lines = sorted(listed.first)
    for at in few(lines[SIGNALS.index(name) :: len(SIGNALS)], 1, full=12):
        ended = trial.run(rooms=WRITING, how=f"SIG{name}", at=at)
        assert ended.status == ExitStatus.INTERRUPTED or ended.out == trial.whole.out, ended
        holds(trial, ended, getattr(signal, f"SIG{name}"))
        figures.add("interrupts (INT, TERM, HUP) at a line of the write path")
