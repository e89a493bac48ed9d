"""Interrupted anywhere: the same as a crash, said with 130 and without a traceback."""

import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from ooo.errors import ExitStatus
from tests.faults.campaign import WRITING, Trial, harmless, interrupted
from tests.faults.cases import CASES, Case
from tests.faults.figures import Figures
from tests.faults.forge import Ended, Worker

Few = Callable[[Sequence[Any], int], Sequence[Any]]
SIGNALS = ("INT", "TERM", "HUP")


def skip_unless(full: bool, case: Case, name: str) -> None:  # noqa: FBT001 - said by the fixture
    """In the short form, one signal a case."""
    if not full and CASES.index(case) % len(SIGNALS) != SIGNALS.index(name):
        pytest.skip("one signal a case, but in the full form")


def holds(trial: Trial, ended: Ended, number: int) -> None:
    """Hold that an interrupted command said so, and that nothing is half done."""
    assert harmless(ended), ended
    assert trial.whole.err.startswith(ended.err.strip()) or trial.case.edits, ended
    assert interrupted(ended, number) or (ended.status, ended.out) == (0, trial.whole.out), ended
    drafts = trial.house.drafts()
    if "is kept in" in ended.err:
        assert drafts, ended
    trial.settle(ended)


@pytest.mark.parametrize("name", SIGNALS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_interrupted_at_a_system_call(  # noqa: PLR0913 - all fixtures
    tracing: Worker, base: Path, figures: Figures, few: Few, case: Case, name: str, *, full: bool
) -> None:
    skip_unless(full, case, name)
    trial = Trial(tracing, case, "small", base / "home")
    log = base / "log"
    calls = trial.calls(log)
    every = [(call, at) for call, lines in calls.items() for at in range(1, len(lines) + 1)]
    for call, at in few(every, 4):
        with tracing.injecting(call, f"signal={name}", str(at), str(log)):
            ended = trial.run()
        holds(trial, ended, getattr(signal, f"SIG{name}"))
        figures.add("interrupts (INT, TERM, HUP) at a system call")


@pytest.mark.parametrize("name", SIGNALS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_interrupted_at_a_line(  # noqa: PLR0913 - all fixtures
    worker: Worker, base: Path, figures: Figures, few: Few, case: Case, name: str, *, full: bool
) -> None:
    skip_unless(full, case, name)
    trial = Trial(worker, case, "small", base / "home")
    listed = trial.run(rooms=WRITING, how="list")
    trial.house.restore()
    lines = sorted(listed.first)
    for at in few(lines[:: len(lines) // 60 + 1], 3):
        ended = trial.run(rooms=WRITING, how=f"SIG{name}", at=at)
        assert ended.status == ExitStatus.INTERRUPTED or ended.out == trial.whole.out, ended
        holds(trial, ended, getattr(signal, f"SIG{name}"))
        figures.add("interrupts (INT, TERM, HUP) at a line of the write path")
