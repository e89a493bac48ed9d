"""What surrounds the notebook is hostile too: state, settings, targets, places, the lock."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ooo.store.journal import Transaction, WriteFile, encode
from tests.faults.campaign import harmless
from tests.faults.figures import Figures
from tests.faults.forge import Worker
from tests.faults.homes import House, make_base, make_home, small
from tests.form import FULL, few, pairs
from tests.harness import Door, Home

NOBODY = 65534
CHATTR = shutil.which("chattr") or ""
READS = (("prep", "alice"), ("overdue",), ("undo", "--list"), ("check",), ("person", "list"))
WRITES = (("add", "karim", "budget"), ("undo",), ("log", "alice", "-"))
FILES = (
    "journal",
    "undo/00000001",
    "undo/00000009",
    "redo/00000003",
    "parked/00000004",
    "waiting/00000001",
    "facts.json",
    "lock",
    "drafts/log-alice.txt",
    "drafts/.log-alice.held",
)
PLACES = ("undo", "redo", "parked", "waiting", "aside", "drafts")
CONFIG = "config"
MARK = b"\xff precious "
KINDS = ("bytes", "directory", "link", "pipe", "huge", "odd time")


def state_of(house: House) -> Path:
    """Give the notebook's place in the state directory."""
    (found,) = (each for each in house.state.iterdir() if each.is_dir())
    return found


def lay(path: Path, kind: str, raw: bytes) -> None:
    """Put something hostile at a path, in place of whatever stands there."""
    if path.is_dir() and not path.is_symlink():
        path.rename(path.with_name(f"{path.name}-elsewhere"))
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    if kind == "directory":
        path.mkdir()
        (path / "mine").write_bytes(MARK + raw)
    elif kind == "link":
        theirs = path.parent.parent / "theirs"
        theirs.write_bytes(MARK + raw)
        path.symlink_to(theirs)
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.write_bytes(MARK + raw)
        if kind == "huge":
            os.truncate(path, 3_000_000_000)
        elif kind == "odd time":
            os.utime(path, (10**11, -(10**9)))


def is_kept(home: Path, raw: bytes) -> bool:
    """Tell whether what was laid is somewhere still."""
    return any(
        begins(path, raw) for path in home.rglob("*") if path.is_file() and not path.is_symlink()
    )


def begins(path: Path, raw: bytes) -> bool:
    """Tell how a file begins, however large it is."""
    with path.open("rb") as file:
        return file.read(len(raw)) == raw


@contextmanager
def fresh() -> Iterator[House]:
    """Give a home with the sample and one command that can be taken back, gone afterwards."""
    base = make_base()
    try:
        house = make_home(base / "home")
        small(house)
        assert Door(Home(house.path)).piped("add", "alice", "first of all").status == 0
        yield house
    finally:
        shutil.rmtree(base, ignore_errors=True)


HOSTILE = st.tuples(
    st.sampled_from([*FILES, *PLACES, CONFIG]), st.sampled_from(KINDS), st.binary(max_size=200)
)


@given(laid=st.lists(HOSTILE, min_size=1, max_size=3, unique_by=lambda one: one[0]))
@settings(max_examples=1500 if FULL else 12)
def test_whatever_lies_around_a_notebook_costs_nothing_but_itself(
    all_figures: Figures, laid: list[tuple[str, str, bytes]]
) -> None:
    """No fault, nothing damaged applied, nothing said to be absent, nothing overwritten."""
    with fresh() as house:
        door = Door(Home(house.path))
        place = state_of(house)
        for name, kind, raw in laid:
            path = Home(house.path).config if name == CONFIG else place / name
            if path.parent.is_dir() or not os.path.lexists(path.parent):
                lay(path, kind, raw)
        laid_config = any(name == CONFIG for name, _, _ in laid)
        # A new command ends redo, whatever is in it, and writes who it is into the lock.
        lost = [raw for name, _, raw in laid if name.startswith(("redo", "lock"))]
        kept = [raw for name, _, raw in laid if not name.startswith(("redo", "lock"))]
        # What begins as something that may go is found in its place, for as long as that stands.
        told = [raw for raw in kept if not any(other.startswith(raw) for other in lost)]
        held = [raw for raw in told if is_kept(house.path, MARK + raw)]
        before = {path: path.read_bytes() for path in house.notebook.rglob("*.toml")}
        for argv in READS:
            done = door.piped(*argv)
            assert done.status == (1 if laid_config else done.status) in (0, 1), (argv, done)
            assert "fault of ooo" not in done.err
            if argv[0] in ("prep", "overdue", "person") and not laid_config:
                assert done.status == 0, (argv, done)
        assert {path: path.read_bytes() for path in before} == before
        for words in WRITES:
            done = door.piped(*words, stdin="Tired\n")
            assert done.status in (0, 1), (words, done)
            changed = any(path.read_bytes() != raw for path, raw in before.items())
            if words[0] == "add" and "othing changed" in done.err:
                assert not changed
            if words == ("undo",):
                assert "nothing to undo" not in done.err.lower()
        for raw in held:
            assert is_kept(house.path, MARK + raw)
    all_figures.surround("homes with hostile state, drafts and settings, up to 3 things at once")
    all_figures.keep()


CLOSED = ("..", ".", *PLACES[:2], "drafts", "undo/00000001", "facts.json", "lock")


@pytest.mark.parametrize("closed", few(CLOSED, 4))
def test_where_nobody_may_look_what_can_be_read_is_read(
    worker: Worker, house: House, figures: Figures, closed: str
) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can become an ordinary user")
    for argv in (("add", "alice", "one"), ("add", "alice", "two"), ("undo",), ("prep", "alice")):
        assert worker.run(house.path, argv).status == 0
    place = state_of(house)
    (place / "drafts").mkdir(exist_ok=True)
    for path in (house.path.parent, house.path, *house.path.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    target = (place / closed).resolve()
    mode = target.stat().st_mode & 0o777
    target.chmod(0)
    for argv in (*READS, ("backup", str(house.path / f"b{len(closed)}.tar.gz"))):
        ended = worker.run(house.path, argv, user=NOBODY)
        assert harmless(ended), ended
        may_refuse = argv[0] == "undo" and closed in ("undo", "redo", ".", "..")
        assert ended.status == 0 or (may_refuse and ended.status == 1), ended
        if argv == ("undo", "--list") and closed in ("undo", "redo"):
            assert "Nothing to undo" not in ended.out, ended
        figures.surround("commands that read where the state may not be looked into")
    for argv in WRITES:
        ended = worker.run(house.path, argv, stdin="Tired\n", user=NOBODY)
        assert harmless(ended), ended
        assert ended.status in (0, 1), ended
        assert "There is nothing to undo" not in ended.err, ended
    target.chmod(mode)
    ended = worker.run(house.path, ("undo", "--list"), user=NOBODY)
    assert (ended.status, "one" in ended.out) == (0, True), ended


@contextmanager
def fixed(*paths: Path) -> Iterator[None]:
    """Let files be neither replaced nor removed, by anyone."""
    for path in paths:
        done = subprocess.run([CHATTR, "+i", path], check=False, capture_output=True)
        if done.returncode:
            pytest.skip("no file can be fixed in its place here")
    try:
        yield
    finally:
        for path in paths:
            subprocess.run([CHATTR, "-i", path], check=True, capture_output=True)


REFUSING = ("people/alice/agenda.toml", "people/alice/commitments.toml", "people/alice")


@pytest.mark.parametrize(("name", "left"), pairs(REFUSING, (False, True)))
def test_a_place_that_refuses_holds_up_nobody_else(
    worker: Worker, house: House, figures: Figures, name: str, *, left: bool
) -> None:
    """Found out before anything is stored; what a crash `left` waits alone."""
    if not CHATTR:
        pytest.skip("no file can be fixed in its place here")
    assert worker.run(house.path, ("add", "karim", "first")).status == 0
    house.keep()
    place = state_of(house)
    meant = [
        WriteFile(file, (house.notebook / file).read_bytes(), b"# meant\n")
        for file in ("people/alice/agenda.toml", "people/alice/commitments.toml")
    ]
    if left:
        (place / "journal").write_bytes(encode(Transaction("fix k7mx", tuple(meant))))
    with fixed(house.notebook / name):
        told = worker.run(house.path, ("done", "k7mx", "--on", "today"))
        told = worker.run(house.path, ("fix", "k7mx", "--text", "x")) if told.status == 2 else told
        assert harmless(told), told
        assert not (place / "journal").exists(), told
        if told.status == 1:
            assert "nothing changed" in told.err.lower(), told
        other = worker.run(house.path, ("add", "karim", "second"))
        assert other.status == 0, other
        assert worker.run(house.path, ("prep", "alice")).status == 0
        named = worker.run(house.path, ("check",)).out
        assert ("waits to be finished" in named) == left, named
    assert worker.run(house.path, ("add", "karim", "third")).status == 0
    assert not (place / "waiting").exists()
    if left:
        written = [(house.notebook / one.path).read_bytes() for one in meant]
        assert written == [one.after for one in meant]
    figures.surround("commands beside a file or a directory that is fixed in its place")
    for path in house.path.rglob("*"):
        assert not path.name.endswith(".ooo-new")


STICK = (("fchmod", "EPERM"), ("linkat", "EPERM"), ("link", "EPERM"), ("fsync", "EINVAL"))


@pytest.mark.parametrize(("call", "error"), STICK)
def test_a_disk_that_knows_less_takes_a_backup_and_says_what_is_not_promised(
    tracing: Worker, base: Path, figures: Figures, call: str, error: str
) -> None:
    house = make_home(base / "home")
    small(house)
    assert tracing.run(house.path, ("add", "alice", "first")).status == 0
    target = base / "stick"
    target.mkdir()
    archive = target / "notes.tar.gz"
    with tracing.injecting(call, f"error={error}", "1+", str(base / "log")):
        ended = tracing.run(house.path, ("backup", str(archive)))
    assert ended.status == 0, ended
    assert [path.name for path in target.iterdir()] == ["notes.tar.gz"]
    hit = "INJECTED" in (base / "log").read_text()
    # Where the disk keeps the mode that a file was made with, nothing is lacking.
    assert ("Not promised" in ended.out) == (hit and call != "fchmod"), ended
    figures.surround("backups to a disk without modes, links or fsync")


RELATIVE = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@pytest.mark.parametrize("name", RELATIVE)
def test_a_relative_place_is_refused_by_every_command(
    worker: Worker, house: House, figures: Figures, name: str
) -> None:
    for argv in (*READS, *WRITES):
        ended = worker.run(house.path, argv, stdin="Tired\n", more={name: "elsewhere"})
        assert (ended.status, ended.out) == (2, ""), ended
        assert ended.err.startswith(f"{name} is "), ended
        figures.surround("commands with a relative HOME or XDG path")


@pytest.mark.parametrize("moved", [True, False], ids=["moved", "copied"])
def test_what_an_earlier_place_keeps_on_someone_forgotten_is_named(
    worker: Worker, house: House, figures: Figures, *, moved: bool
) -> None:
    assert worker.run(house.path, ("add", "alice", "a secret of hers")).status == 0
    place = state_of(house)
    there = house.path / "there"
    shutil.copytree(house.notebook, there)
    if moved:
        shutil.rmtree(house.notebook)
    argv = ("--dir", str(there), "person", "forget", "alice", "--confirm", "alice")
    ended = worker.run(house.path, argv)
    assert ended.status == 0, ended
    assert place.name in "".join(ended.out.split()), ended
    figures.surround("notebooks moved and copied, whose earlier place was found")
