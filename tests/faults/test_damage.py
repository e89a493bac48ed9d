"""Damaged notebooks: each fault costs only itself, is named, and nothing hangs or crashes."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.campaign import harmless
from tests.faults.figures import Figures
from tests.faults.forge import Worker
from tests.faults.homes import House
from tests.form import FULL, few
from tests.harness import Door, Home

LOOKS = (("overdue", "--json"), ("prep", "alice", "--all"), ("check",), ("person", "show", "alice"))
PATIENCE = 20.0
SECONDS = {"RLIMIT_CPU": 2 if FULL else 20}
"""Of the processor: two are promised and held in the full form; else only what hangs is ended."""


def looks_harmless(worker: Worker, house: House, what: object, *, others: str) -> str:
    """Hold that every look ends in time without a fault, and everyone else is whole."""
    said = ""
    for argv in LOOKS:
        ended = worker.run(house.path, argv, patience=PATIENCE, limits=SECONDS)
        assert not ended.hung, (what, argv)
        assert harmless(ended), (what, argv, ended)
        assert ended.status in (0, 1), (what, argv, ended)
        if argv == ("check",):
            said = ended.out
    ended = worker.run(
        house.path, ("person", "show", "karim", "--json"), patience=PATIENCE, limits=SECONDS
    )
    assert ended.out == others, what
    return said


def karim(worker: Worker, house: House) -> str:
    """Give what is held on someone whose files are sound."""
    return worker.run(house.path, ("person", "show", "karim", "--json")).out


FILES = (
    "people/alice/agenda.toml",
    "people/alice/commitments.toml",
    "people/alice/person.toml",
    "people/alice/meetings/2026-11-09.toml",
    "people/alice/settled/2026.toml",
    "ooo.toml",
)


def quickly(door: Door, argv: tuple[str, ...]) -> None:
    """Run one look in process, where a fault of the program is an exception."""
    assert door.piped(*argv).status in (0, 1)


@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_at_any_byte(house: House, figures: Figures, name: str) -> None:
    door = Door(Home(house.path))
    path = house.notebook / name
    whole = path.read_bytes()
    others = door.piped("person", "show", "karim", "--json").out
    for length in range(0, len(whole), 1 if FULL else max(1, len(whole) // 12)):
        path.write_bytes(whole[:length])
        for argv in (("overdue",), ("check",), ("person", "show", "alice")):
            quickly(door, argv)
        assert door.piped("person", "show", "karim", "--json").out == others
        figures.add("files cut short, at every byte")


@pytest.mark.parametrize("name", FILES)
def test_a_file_with_flipped_bits(house: House, figures: Figures, name: str) -> None:
    door = Door(Home(house.path))
    path = house.notebook / name
    whole = path.read_bytes()
    others = door.piped("person", "show", "karim", "--json").out
    chance = random.Random(7)  # noqa: S311 - the same flips in every run
    for _ in range(500 if FULL else 10):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 1, 2, 8))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(bytes(data))
        for argv in (("overdue",), ("check",), ("prep", "alice")):
            quickly(door, argv)
        assert door.piped("person", "show", "karim", "--json").out == others
        figures.add("files with flipped bits")


def huge(path: Path) -> None:
    """Make a file of 3 GB that takes no room."""
    path.unlink()
    path.touch(0o600)
    os.truncate(path, 3_000_000_000)


def loop(path: Path) -> None:
    """Make a link that leads to itself, by way of another."""
    path.unlink()
    path.symlink_to(f"{path.name}.other")
    path.with_name(f"{path.name}.other").symlink_to(path.name)


def outside(path: Path) -> None:
    """Make a link that leads out of the notebook."""
    path.unlink()
    path.symlink_to("/etc/passwd")


def directory(path: Path) -> None:
    """Put a directory where the file was."""
    path.unlink()
    path.mkdir(0o700)


def pipe(path: Path) -> None:
    """Put a pipe there that nobody writes to."""
    path.unlink()
    os.mkfifo(path, 0o600)


def writing(data: bytes) -> Callable[[Path], None]:
    """Give what replaces a file's bytes."""

    def write(path: Path) -> None:
        path.write_bytes(data)

    return write


MARKERS = b'<<<<<<< ours\n[[point]]\nid = "a2bc"\n=======\n[[point]]\nid = "a2bd"\n>>>>>>> theirs\n'
DAMAGE: dict[str, Callable[[Path], None]] = {
    "nothing but zeros": writing(b"\0" * 4096),
    "no UTF-8": writing(b'[[point]]\nid = "a2bc"\ntext = "caf\xe9"\n'),
    "UTF-16": writing('[[point]]\nid = "a2bc"\n'.encode("utf-16")),
    "conflict markers": writing(MARKERS),
    "deep nesting of lists": writing(b"x = " + b"[" * 100_000 + b"]" * 100_000),
    "deep nesting of tables": writing(b"x = " + b"{a=" * 100_000 + b"1" + b"}" * 100_000),
    "a dotted key of 100 kB": writing(b"a." * 50_000 + b"b = 1\n"),
    "a header of 100 kB": writing(b"[" + b"a." * 50_000 + b"b]\n"),
    "a huge integer": writing(b"minutes = " + b"9" * 100_000 + b"\n"),
    "a text of 1.9 MB": writing(b'name = "' + b"x" * 1_900_000 + b'"\n'),
    "an unclosed text": writing(b'name = """' + b"x\n" * 50_000),
    "a year of 10000": writing(b"added = 10000-01-01\n"),
    "the 31st of February": writing(b"added = 2026-02-31\n"),
    "not a number": writing(b"minutes = nan\n"),
    "infinite": writing(b"minutes = inf\n"),
    "3 GB": huge,
    "a pipe": pipe,
    "a directory": directory,
    "a loop of links": loop,
    "a link out of the notebook": outside,
}

SOUND = ("a text of 1.9 MB", "not a number", "infinite")
"""Those that are sound TOML, and wrong only where the key means something."""


@pytest.mark.parametrize("kind", few([*DAMAGE], 10))
def test_a_damaged_file_is_named_and_costs_only_itself(
    worker: Worker, house: House, figures: Figures, kind: str
) -> None:
    """Whatever it is, a command ends."""
    others = karim(worker, house)
    for name in FILES if FULL else (FILES[0], FILES[2]):
        path = house.notebook / name
        DAMAGE[kind](path)
        said = looks_harmless(worker, house, (kind, name), others=others)
        if kind not in SOUND or ("person" in name and "text" not in kind):
            assert name in said, (kind, name, said)
        if name.startswith("people/alice/a") and kind not in SOUND:
            ended = worker.run(
                house.path, ("add", "alice", "more"), patience=PATIENCE, limits=SECONDS
            )
            assert harmless(ended)
            assert not ended.hung
            assert ended.status == 1, (kind, ended)
            assert "nothing changed" in ended.err.lower()
        figures.add("damaged files of 20 kinds")
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        other = path.with_name(f"{path.name}.other")
        other.unlink(missing_ok=True)
        house.restore()


COPIES = (
    "agenda.sync-conflict-20261123-101010-ABCDEFG.toml",
    "agenda (conflicted copy 2026-11-23).toml",
    "agenda (Marion's conflicted copy 2026-11-23).toml",
    "agenda (Case Conflict).toml",
    "agenda_conf(1).toml",
    "agenda (1).toml",
    "agenda 2.toml",
    "agenda-LAPTOP.toml",
    "agenda copy.toml",
    "agenda.toml.orig",
    "agenda.toml.rej",
    "agenda.toml~",
    ".agenda.toml.swp",
    "#agenda.toml#",
)


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_of_a_sync_tool_or_an_editor_is_named_and_not_read(
    worker: Worker, house: House, figures: Figures, name: str
) -> None:
    before = worker.run(house.path, ("prep", "alice", "--json")).out
    path = house.notebook / "people" / "alice" / name
    path.write_text('[[point]]\nid = "zz2z"\ntext = "from elsewhere"\n')
    path.chmod(0o600)
    assert worker.run(house.path, ("prep", "alice", "--json")).out == before
    assert f"people/alice/{name}" in worker.run(house.path, ("check",)).out
    figures.add("copies that sync tools, merges and editors leave")


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_a_cloud_has_not_brought_is_named_and_not_begun_anew(
    worker: Worker, house: House, name: str
) -> None:
    others = karim(worker, house)
    path = house.notebook / name
    path.rename(path.with_name(f".{path.name}.icloud"))
    assert name in looks_harmless(worker, house, name, others=others)
    for argv in (("add", "alice", "more"), ("done", "k7mx"), ("log", "alice", "--date", "9 nov")):
        assert harmless(worker.run(house.path, argv, stdin="text\n")), (name, argv)
    assert not path.exists()
