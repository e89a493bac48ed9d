"""The warm worker, homes in memory, and the figures of a full run."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.faults.campaign import Trials
from tests.faults.figures import Figures, write_page
from tests.faults.forge import STRACE, CannotTrace, Worker
from tests.faults.homes import House, make_base, make_home, small
from tests.form import FULL

_DIRECTORY = "OOO_PROVE_DIRECTORY"


def pytest_configure(config: pytest.Config) -> None:
    """Make the place where every process of a full run leaves its figures."""
    if FULL and not hasattr(config, "workerinput"):
        os.environ[_DIRECTORY] = tempfile.mkdtemp(prefix="ooo-figures-")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Sum the figures of a whole run up; where something failed, none are written."""
    if not FULL or hasattr(session.config, "workerinput"):
        return
    with suppress(FileNotFoundError):
        kept = sorted(Path(os.environ[_DIRECTORY]).glob("*.json"))
        if kept and exitstatus == 0 and _is_whole(session.config):
            write_page([json.loads(path.read_text()) for path in kept])
        print(f"\nFigures: {os.environ[_DIRECTORY]}")  # noqa: T201 - where they can be looked at


def _is_whole(config: pytest.Config) -> bool:
    """Tell whether nothing was left out: the figures of some tests are not those of a full run."""
    asked = [Path(config.invocation_params.dir, each).resolve() for each in config.args]
    chosen = config.getoption("keyword") or config.getoption("markexpr")
    return asked == [Path(__file__).parent.resolve()] and not chosen


@pytest.fixture(scope="session")
def all_figures() -> Figures:
    """Count what this process tried."""
    return Figures(Path(os.environ[_DIRECTORY], f"{os.getpid()}.json") if FULL else None)


@pytest.fixture
def figures(all_figures: Figures) -> Iterator[Figures]:
    """Count what was tried, and keep it after each test."""
    yield all_figures
    all_figures.keep()


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    """Give a warm process that runs commands."""
    warm = Worker()
    yield warm
    warm.close()


@pytest.fixture(scope="session")
def tracing(worker: Worker, tmp_path_factory: pytest.TempPathFactory) -> Worker:
    """Give the worker where faults can be injected into system calls, else skip."""
    if not STRACE:
        pytest.skip("strace is not installed: no fault is injected into system calls")
    log = tmp_path_factory.mktemp("strace") / "log"
    try:
        with worker.traced("-o", str(log), "-e", "trace=mkdir"):
            return worker
    except CannotTrace:
        pytest.skip("this account may not trace its processes: no fault is injected")


@pytest.fixture
def base() -> Iterator[Path]:
    """Give a private directory in memory, gone after the test."""
    directory = make_base()
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="session")
def trials(worker: Worker) -> Iterator[Trials]:
    """Give the trials of the cases on a small notebook, each made by the first test that asks."""
    directory = make_base()
    yield Trials(worker, directory)
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture
def house(base: Path) -> House:
    """Give a home with the sample notebook."""
    made = make_home(base / "home")
    small(made)
    made.keep()
    return made
