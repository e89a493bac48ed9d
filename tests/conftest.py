"""What several rooms' tests stand on."""

import datetime as dt
import gc
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Meeting,
    MeetingKey,
    Move,
    Note,
    Person,
    Point,
    SettledCommitment,
)
from tests.form import FULL
from tests.harness import Door, Home, Ooo, Run, copy_sample, in_memory

# A busy machine is no fault of the program. The short form tries the same each time, so that what
# it covers does not change from run to run; the full form tries others, and more.
settings.register_profile(
    "ooo",
    settings(max_examples=200)
    if FULL
    else settings(max_examples=25, derandomize=True, database=None),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ooo")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the transcripts' real outputs into them."""
    parser.addoption(
        "--update-transcripts",
        action="store_true",
        help="write what ooo really says into tests/transcripts, README.md and docs",
    )


def pytest_configure() -> None:
    """Keep homes in memory where that is possible: every command that writes waits for a disk."""
    memory = in_memory()
    if memory:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))


def pytest_collection_finish() -> None:
    """Let no collection of garbage go through thousands of tests again and again."""
    gc.freeze()


def pytest_xdist_auto_num_workers() -> int:
    """Start more workers than there are processors: what waits for a terminal needs none."""
    return 2 * (os.cpu_count() or 1)


@pytest.fixture(autouse=True, scope="session")
def _interruptible() -> None:
    """Let processes that tests start be interrupted, even where a job in the background is not."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True, scope="session")
def _temporary_files_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what commands leave in the temporary directory among what the tests leave."""
    with pytest.MonkeyPatch.context() as patch:
        own = str(tmp_path_factory.mktemp("temporary"))
        patch.setenv("TMPDIR", own)
        patch.setattr(tempfile, "tempdir", own)
        yield


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a home directory that no one has used yet."""
    directory = tmp_path / "home"
    directory.mkdir(mode=0o700)
    return directory


@pytest.fixture
def door(home: Path) -> Door:
    """Give the front door of the fresh home; ids come out the same in every run."""
    return Door(Home(home))


@pytest.fixture
def ooo(door: Door) -> Ooo:
    """Run a command in process without a terminal: `ooo("log", "alice", "-", stdin="Tired")`."""
    return door.piped


@pytest.fixture
def at_terminal(door: Door) -> Ooo:
    """Run a command in process at a terminal, where the lines of `stdin` are typed."""
    return door.on_screen


@pytest.fixture
def run(door: Door) -> Run:
    """Run a command in a process of its own, in the same home."""
    return door.process


@pytest.fixture
def notebook(home: Path) -> Path:
    """Put a private copy of the sample notebook in the fresh home, where `ooo` finds it."""
    return copy_sample(Home(home))


@pytest.fixture(scope="session")
def sample() -> tuple[Dossier, ...]:
    """Give what `overdue` reads of the sample notebook, whose day is 23 November 2026."""
    alice = Dossier(
        person=Person(
            slug="alice",
            name="Alice Martin",
            added=dt.date(2024, 3, 4),
            cadence="2w",
            next=Booking(day=dt.date(2026, 11, 23), time=dt.time(10)),
        ),
        commitments=(
            Commitment(
                id="k7mx",
                owner="me",
                text="send the salary grid",
                made=dt.date(2026, 10, 26),
                due=dt.date(2026, 11, 19),
                moves=(
                    Move(on=dt.date(2026, 11, 9), was=dt.date(2026, 11, 12), why="waiting for HR"),
                ),
            ),
            Commitment(
                id="v8qy",
                owner="me",
                text="introduce her to Karim [data platform], ~30 min",
                made=dt.date(2026, 11, 9),
                due=dt.date(2026, 11, 27),
            ),
            Commitment(
                id="x9qb",
                owner="them",
                text="draft the incident review",
                made=dt.date(2026, 11, 9),
                due=dt.date(2026, 11, 22),
            ),
            Commitment(id="b6te", owner="them", text="pick a mentor", made=dt.date(2026, 11, 9)),
        ),
        entries=(
            MeetingKey(date=dt.date(2026, 10, 26)),
            MeetingKey(date=dt.date(2026, 11, 9)),
        ),
    )
    chloe = Dossier(
        person=Person(
            slug="chloe", name="Chloé D'Aubigné-Nguyễn", added=dt.date(2026, 2, 2), cadence="2w"
        ),
        entries=(MeetingKey(date=dt.date(2026, 10, 21)),),
    )
    ines = Dossier(
        person=Person(
            slug="ines", name="Inès Roux", added=dt.date(2023, 5, 2), cadence="2w", archived=True
        ),
        commitments=(
            Commitment(
                id="w8ww",
                owner="me",
                text="write her a reference",
                made=dt.date(2026, 6, 12),
                due=dt.date(2026, 6, 30),
            ),
        ),
        entries=(MeetingKey(date=dt.date(2026, 6, 12)),),
    )
    karim = Dossier(
        person=Person(slug="karim", name="Karim Benali", added=dt.date(2025, 1, 13), cadence="3w"),
        commitments=(
            Commitment(
                id="r3cd",
                owner="me",
                text="answer about the training budget",
                made=dt.date(2026, 10, 28),
                due=dt.date(2026, 11, 11),
            ),
            Commitment(
                id="q2wn",
                owner="them",
                text="cost estimate for the new cluster",
                made=dt.date(2026, 11, 18),
                due=dt.date(2026, 11, 23),
            ),
        ),
        entries=(MeetingKey(date=dt.date(2026, 11, 18)),),
    )
    return (alice, chloe, ines, karim)


@pytest.fixture(scope="session")
def alice(sample: tuple[Dossier, ...]) -> Dossier:
    """Give what `prep` reads of Alice in the sample notebook."""
    overdue = sample[0]
    return Dossier(
        person=Person(
            slug="alice",
            name="Alice Martin",
            aliases=("ali",),
            role="Backend engineer",
            added=dt.date(2024, 3, 4),
            since=dt.date(2024, 3, 1),
            cadence="2w",
            minutes=30,
            next=Booking(day=dt.date(2026, 11, 23), time=dt.time(10)),
            preferences={
                "recognition": "in writing, not in public",
                "feedback": "straight away, even when it stings",
            },
        ),
        points=(
            Point(
                id="x2kd",
                text="Would like to present at the all-hands",
                by="them",
                area="development",
                kind="career",
                added=dt.date(2026, 11, 16),
            ),
            Point(
                id="p4ra",
                text="Q1 roadmap: what would she drop if she had to drop one thing?",
                area="operational",
                added=dt.date(2026, 11, 18),
            ),
            Point(
                id="t9we",
                text="On-call load since October",
                area="operational",
                kind="blocker",
                added=dt.date(2026, 10, 20),
                carried=(dt.date(2026, 10, 26), dt.date(2026, 11, 9)),
            ),
            Point(
                id="h3nc",
                text="Paris conference in May: budget agreed?",
                area="development",
                kind="training",
                added=dt.date(2026, 11, 10),
                until=dt.date(2026, 11, 20),
            ),
            Point(
                id="z7qs",
                text="Thank her for covering the release on the 12th",
                kind="win",
                area="relational",
                added=dt.date(2026, 11, 12),
            ),
            Point(
                id="d5mv",
                text="Is she being approached by the other team?",
                area="relational",
                added=dt.date(2026, 11, 17),
                sensitive=True,
            ),
        ),
        commitments=overdue.commitments,
        entries=overdue.entries,
        meetings=(
            Meeting(
                date=dt.date(2026, 10, 26),
                minutes=35,
                mood=4,
                spoke="both",
                points=(
                    Point(id="a1bc", text="Migration plan", area="operational"),
                    Point(
                        id="a2bd",
                        text="Pull requests wait too long",
                        by="them",
                        area="operational",
                        kind="blocker",
                    ),
                ),
                notes=(
                    Note(text="Wants to own the cut-over herself."),
                    Note(
                        kind="career",
                        text="Would like to lead a small team within two years.",
                        area="development",
                    ),
                ),
            ),
            Meeting(
                date=dt.date(2026, 11, 9),
                minutes=30,
                mood=2,
                spoke="them",
                points=(
                    Point(id="m2ph", text="Migration retrospective", by="them", area="operational"),
                ),
                notes=(
                    Note(
                        text=(
                            "Tired after the migration; asked for a quieter sprint.\n"
                            "Proud of the latency win."
                        ),
                        area="relational",
                    ),
                    Note(
                        kind="win", text="Cut p95 latency by half, on her own.", area="operational"
                    ),
                ),
            ),
        ),
        settled_commitments=(
            SettledCommitment(
                id="b4ta",
                owner="them",
                text="write the migration runbook",
                made=dt.date(2026, 10, 26),
                due=dt.date(2026, 11, 6),
                settled=dt.date(2026, 11, 5),
                outcome="kept",
            ),
            SettledCommitment(
                id="b5tc",
                owner="me",
                text="unblock the review queue with the other leads",
                made=dt.date(2026, 10, 26),
                due=dt.date(2026, 11, 2),
                settled=dt.date(2026, 11, 9),
                outcome="kept",
            ),
        ),
    )
