"""Refused anywhere: one clear sentence, true about what was stored, and nothing lost."""

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from ooo.store.files import opened_directory
from ooo.store.reasons import why
from ooo.words.language import ENGLISH
from tests.faults.campaign import Trial, Trials, harmless
from tests.faults.cases import CASES, Case
from tests.faults.figures import Figures
from tests.faults.forge import Ended, Worker
from tests.faults.homes import House, make_home, small
from tests.form import FULL, few, in_turn, pairs

ERRORS = ("ENOSPC", "EIO", "EACCES", "EMFILE", "EROFS", "ENOLCK", "EDQUOT")
STORED = ("Stored in the journal", "Saved in the notebook")
LASTING = ("ENOSPC",)
"""What a disk goes on saying once it has begun."""


def is_true(trial: Trial, ended: Ended, hit: str) -> None:
    """Hold that what a refused command said is what happened."""
    __tracebackhide__ = True
    # Where nothing can be written any more, nothing can be said either.
    told = hit.startswith("write(2,") or (hit.startswith("write(") and hit.endswith("+"))
    showing = hit.startswith("write(1,")
    assert harmless(ended), (hit, ended)
    assert ended.status in (0, 1), (hit, ended)
    # Where nothing can be opened any more, nothing can be read either.
    opening = hit.startswith("openat(") and hit.endswith("+")
    reading = opening or ("O_RDONLY" in hit and "O_CREAT" not in hit)
    if reading and ended.status == 0 and trial.outcome() != trial.new:
        # A file that could not be read costs itself: the rest was decided without it, or again.
        trial.settle_otherwise()
        return
    if ended.status == 0 and not reading:
        assert trial.made() == trial.new_made, (hit, ended)
    new = trial.settle(ended, misread=reading)
    idle = trial.new_next == trial.old_next
    if ended.status == 0 and not idle and not (reading and trial.case.mess):
        assert new, (hit, ended)
    if ended.status == 1 and not told:
        assert ended.err.strip(), (hit, ended)
        first = ended.err.splitlines()[0]
        if "Nothing changed" in ended.err or "nothing changed" in ended.err:
            assert not new or idle, (hit, ended)
        if first.startswith(STORED) or showing:
            assert new, (hit, ended)


@pytest.mark.parametrize("case", in_turn(CASES, 2, 3), ids=lambda case: case.name)
def test_refused_at_a_system_call(
    tracing: Worker, trials: Trials, base: Path, figures: Figures, case: Case
) -> None:
    trial = trials.of(case)
    log = base / "log"
    calls = trial.calls(log)
    every = [
        (call, at, error, lasting)
        for call, lines in calls.items()
        for at in range(1, len(lines) + 1)
        for error in ERRORS
        for lasting in (("", "+") if error in LASTING else ("",))
    ]
    for call, at, error, lasting in few(every, 1, full=80):
        with tracing.injecting(call, f"error={error}", f"{at}{lasting}", str(log)):
            ended = trial.run()
        is_true(trial, ended, f"{calls[call][at - 1]} {error}{lasting}")
        figures.add("refusals of a system call that changes the disk")


@pytest.fixture
def tmpfs(base: Path) -> Iterator[Callable[[int], House]]:
    """Give what makes a home on a file system of so many kilobytes, the sample in it."""
    mounted: list[Path] = []

    def make(kilobytes: int) -> House:
        place = base / f"tmpfs-{len(mounted)}"
        place.mkdir()
        options = f"size={kilobytes}k,mode=0700"
        command = [
            shutil.which("mount") or "mount",
            "-t",
            "tmpfs",
            "-o",
            options,
            "ooo-faults",
            str(place),
        ]
        if (
            os.geteuid() != 0
            or subprocess.run(command, capture_output=True, check=False).returncode
        ):
            pytest.skip("a file system can only be mounted by root: a full disk is not tried")
        mounted.append(place)
        house = make_home(place / "home")
        small(house)
        house.keep()
        return house

    yield make
    for place in mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)  # noqa: S607


@pytest.mark.parametrize("level", range(0, 25, 1 if FULL else 5))
def test_a_full_disk(
    worker: Worker, tmpfs: Callable[[int], House], figures: Figures, level: int
) -> None:
    """Filled to within so many pages; every command that writes, one after the other."""
    house = tmpfs(4096)
    filler = house.path / "filler"
    for argv, stdin in (
        (("add", "alice", "the rota"), ""),
        (("log", "alice", "-", "--kept", "k7mx"), "Tired\n-> send the deck by fri\n"),
        (("done", "r3cd", "v8qy"), ""),
        (("person", "add", "Noah"), ""),
        (("person", "rename", "karim", "--slug", "kb"), ""),
        (("undo",), ""),
    ):
        free = shutil.disk_usage(house.path).free
        with filler.open("wb") as file:
            file.write(b"x" * max(0, free - level * 4096))
        before = house.changed(house.notebook)
        ended = worker.run(house.path, argv, stdin=stdin)
        assert harmless(ended), ended
        assert ended.status in (0, 1), ended
        filler.unlink()
        if ended.status == 0:
            assert house.changed(house.notebook) != before
        else:
            first = ended.err.splitlines()[0]
            assert "the disk is full" in first, ended
            if first.startswith("Nothing changed"):
                assert house.changed(house.notebook) == before
            else:
                assert first.startswith(STORED), ended
        ended = worker.run(house.path, ("person", "edit", "ines", "--role", f"after {argv}"))
        assert ended.status == 0, ended
        assert house.leftovers() == []
        if first_says(ended, *STORED):
            assert house.changed(house.notebook) != before
        figures.add("commands on a really full disk (tmpfs, 25 levels)")


def first_says(ended: Ended, *words: str) -> bool:
    """Tell whether a refusal begins with one of these words."""
    return ended.err.startswith(words)


@pytest.mark.parametrize("case", in_turn(CASES, 0, 6), ids=lambda case: case.name)
def test_files_may_not_grow(trials: Trials, figures: Figures, case: Case) -> None:
    """`ulimit -f`: a write is cut in the middle, with SIGXFSZ ignored as Python does."""
    trial = trials.of(case)
    for size in few([0, 1, 16, 64, 100, 200, 300, 400, 512, 700, 1000, 1400, 2000, 4000], 1):
        # What is shown goes to a file too, here, and so does what is said.
        ended = trial.run(limits={"RLIMIT_FSIZE": size})
        is_true(trial, ended, "write(2,")
        figures.add("commands under ulimit -f")


@pytest.mark.parametrize("case", in_turn(CASES, 2, 6), ids=lambda case: case.name)
def test_files_may_not_be_opened(trials: Trials, figures: Figures, case: Case) -> None:
    """`ulimit -n`, from none that can be opened to all that are needed."""
    trial = trials.of(case)
    for number in few(range(8, 20), 1):
        ended = trial.run(limits={"RLIMIT_NOFILE": number})
        # What cannot be opened is a file that cannot be read, first of all.
        is_true(trial, ended, f"O_RDONLY, at most {number} files")
        figures.add("commands under ulimit -n")


NOBODY = 65534
READABLE = pairs(in_turn(CASES, 3, 6), ("notebook", "state", "both"))


@pytest.mark.parametrize(("case", "place"), READABLE, ids=lambda one: getattr(one, "name", one))
def test_a_directory_of_someone_else(
    worker: Worker, base: Path, figures: Figures, case: Case, place: str
) -> None:
    """An ordinary user, to whom the notebook or the state directory may only be read."""
    if os.geteuid() != 0:
        pytest.skip("only root can become an ordinary user")
    trial = Trial(worker, case, "small", base / "home")
    house = trial.house
    for path in (base, house.path, *house.path.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    parents = (
        [house.notebook.parent] if case.bare else [house.notebook, *directories(house.notebook)]
    )
    within = [house.state, *directories(house.state)] if house.state.exists() else []
    above = [] if within else [house.path / ".local"] if (house.path / ".local").exists() else []
    chosen = {"notebook": parents, "state": within or above, "both": [*parents, *within]}[place]
    chosen = [path for path in chosen if path.exists()]
    modes = {path: path.stat().st_mode & 0o777 for path in chosen}
    house.keep()
    for path in chosen:
        path.chmod(0o500)
    ended = trial.run(user=NOBODY)
    for path, mode in modes.items():
        path.chmod(mode)
    if place == "notebook":
        is_true(trial, ended, "a read-only notebook")
    else:
        assert harmless(ended), ended
        assert ended.status in (0, 1), ended
    figures.add("commands in directories that may only be read")


ALICE = ("people/alice", "people/alice/meetings", "people/alice/settled")
ONE_EACH = pairs(in_turn(CASES, 5, 6), (*ALICE, "people", "", "undo", "redo"))


@pytest.mark.parametrize(("case", "place"), ONE_EACH, ids=lambda one: getattr(one, "name", one))
def test_one_directory_that_refuses_blocks_nobody_else(
    worker: Worker, base: Path, figures: Figures, case: Case, place: str
) -> None:
    """Found out before anything is stored: no journal waits for it, and others can be written."""
    if os.geteuid() != 0:
        pytest.skip("only root can become an ordinary user")
    trial = Trial(worker, case, "small", base / "home")
    house = trial.house
    for path in (base, house.path, *house.path.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    kept = [*house.state.glob(f"*/{place}"), house.notebook / place]
    chosen = [path for path in kept if path.is_dir()][:1]
    house.keep()
    with ExitStack() as restored:
        for path in chosen:
            directory = restored.enter_context(opened_directory(str(path)))
            restored.callback(os.fchmod, directory, path.stat().st_mode & 0o777)
            path.chmod(0o500)
        ended = trial.run(user=NOBODY)
        assert [one for one in house.leftovers() if one.endswith("/journal")] == [], ended
        if place in ALICE and not case.bare:
            argv = ("person", "edit", "karim", "--role", "x")
            other = worker.run(house.path, argv, user=NOBODY)
            assert other.status == 0, other
            assert worker.run(house.path, ("undo",), user=NOBODY).status == 0
    is_true(trial, ended, f"a read-only {place or 'notebook'}")
    figures.add("commands where one directory may only be read")


def directories(root: Path) -> list[Path]:
    """List the directories below."""
    return [path for path in root.rglob("*") if path.is_dir()]


def test_every_error_has_words_of_its_own() -> None:
    """The system's own words are for programmers; no one here ever runs out of locks."""
    numbers = {name: getattr(errno, name) for name in ERRORS}
    theirs = {name: os.strerror(number) for name, number in numbers.items()}
    reasons = {name: why(OSError(numbers[name], theirs[name]))[0] for name in ERRORS}
    ours = {name: ENGLISH.text(reason) for name, reason in reasons.items()}
    assert [name for name in ERRORS if ours[name] == theirs[name].lower()] == ["ENOLCK"]
