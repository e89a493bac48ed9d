"""Killed anywhere: old or new, whole; the next command works, and nothing is left over."""

import signal
from pathlib import Path

import pytest

from tests.faults.campaign import WRITING, Trial, Trials
from tests.faults.cases import CASES, Case
from tests.faults.figures import Figures
from tests.faults.forge import Worker
from tests.faults.homes import NOTEBOOKS
from tests.form import ALL, FULL, few, in_turn

PLACES = [(case, notebook) for notebook in (NOTEBOOKS if FULL else ["small"]) for case in CASES]
AT_CALLS, AT_LINES = in_turn(PLACES, 0, 3), in_turn(PLACES, 1, 3)

KILLED = {"small": 60, "commented": 20, "large": 6}
"""How many calls and lines are killed in the full form: a larger notebook costs more to look at."""


def trial_on(notebook: str, case: Case, trials: Trials, worker: Worker, base: Path) -> Trial:
    """Give the trial that all tests of a case share, or on a larger notebook one of its own."""
    return trials.of(case) if notebook == "small" else Trial(worker, case, notebook, base / "home")


@pytest.mark.parametrize(("case", "notebook"), AT_CALLS, ids=lambda one: getattr(one, "name", one))
def test_killed_at_a_system_call(
    tracing: Worker, trials: Trials, base: Path, figures: Figures, case: Case, notebook: str
) -> None:
    trial = trial_on(notebook, case, trials, tracing, base)
    log = base / "log"
    calls = trial.calls(log)
    every = [(call, at) for call, lines in calls.items() for at in range(1, len(lines) + 1)]
    kills, news = 0, 0
    some = few(every, 1, full=KILLED[notebook])
    for call, at in some:
        with tracing.injecting(call, "signal=KILL", str(at), str(log)):
            ended = trial.run()
        kills += ended.status == -signal.SIGKILL
        news += trial.settle(ended, thorough=notebook == "small")
    assert kills
    figures.add("kills at a system call that changes the disk", kills)
    if ALL and notebook != "large" and case.undoable and trial.new_next != trial.old_next:
        assert 0 < news < len(every)


@pytest.mark.parametrize(("case", "notebook"), AT_LINES, ids=lambda one: getattr(one, "name", one))
def test_killed_at_a_line(
    worker: Worker, trials: Trials, base: Path, figures: Figures, case: Case, notebook: str
) -> None:
    """In a process of its own, which dies at once: no handler and no `finally` runs."""
    trial = trial_on(notebook, case, trials, worker, base)
    listed = trial.listed()
    lines = sorted({*listed.first, *listed.last})
    kills = 0
    for at in few(lines, 1, full=KILLED[notebook]):
        ended = trial.run(rooms=WRITING, how="SIGKILL", at=at)
        assert ended.status == -signal.SIGKILL
        kills += 1
        trial.settle(ended)
    assert kills
    figures.add("kills at a line of the write path", kills)
