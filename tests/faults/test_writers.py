"""Many writers at once, and an editor that saves meanwhile."""

import datetime as dt
import itertools
import json
import os
import statistics
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

import ooo
from ooo.core.records.move import move
from ooo.store import operations
from ooo.store.files import Disk, temporary
from ooo.store.journal import WriteFile
from ooo.store.notebook import Notebook
from ooo.store.update import update
from tests.faults.figures import Figures
from tests.faults.forge import REPOSITORY, variables
from tests.faults.homes import House
from tests.form import FULL
from tests.harness import Door, Home

WRITER = """
import io, json, os, random, sys
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.main import main
from ooo.cli.shell.surroundings import surroundings

number, changes = int(sys.argv[1]), int(sys.argv[2])
said = []
for turn in range(changes):
    who = ("alice", "chloe", "ines", "karim")[(number + turn) % 4]
    text = f"writer {number} change {turn}"
    day = f"20{turn // 336 % 20:02d}-{turn // 28 % 12 + 1:02d}-{turn % 28 + 1:02d}"
    argv = ["log", who, "-m", text, "--date", day, "--kind", "note"]
    if turn % 10 == 0:
        argv = ["add", who, text]
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    status = main(argv, Environment.within(surroundings()))
    said.append([int(status), who, text, sys.stderr.getvalue()])
os.write(1, json.dumps(said).encode())
"""


def environment(house: House) -> dict[str, str]:
    """Give the environment of a plain process of this home."""
    sources = str(Path(ooo.__file__).parents[1].absolute())
    return {**variables(house.path), "PYTHONPATH": sources}


@contextmanager
def running(house: House, program: str, *words: str) -> Iterator["subprocess.Popen[str]"]:
    """Run a Python program in this home; whatever happens, it is over afterwards."""
    with subprocess.Popen(
        [sys.executable, "-c", program, *words],
        stdout=subprocess.PIPE,
        env=environment(house),
        cwd=REPOSITORY,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_every_acknowledged_change_of_many_writers_is_there(house: House, figures: Figures) -> None:
    """None lost, none refused."""
    writers, each = (32, 313) if FULL else (8, 6)
    with ExitStack() as all_of_them:
        processes = [
            all_of_them.enter_context(running(house, WRITER, str(number), str(each)))
            for number in range(writers)
        ]
        said = [json.loads(process.communicate(timeout=1500)[0]) for process in processes]
    refused = [one for change in said for one in change if one[0] != 0]
    assert refused == []
    texts = [path.read_text("utf-8-sig") for path in house.notebook.rglob("*.toml")]
    everything = "\n".join(texts)
    lost = [one for change in said for one in change if f'"{one[2]}"' not in everything]
    assert sum(map(len, said)) == writers * each
    assert lost == []
    assert house.leftovers() == []
    figures.add(f"changes acknowledged to {writers} writers at once", writers * each)


class Editor(Disk):
    """A disk on which someone saves a file by hand, just before a command's n-th call to it."""

    def __init__(self, file: Path, at: int) -> None:
        self._file = file
        self._left = at
        self.met: tuple[object, ...] = ()

    def __getattribute__(self, name: str) -> object:
        call = super().__getattribute__(name)
        if name.startswith("_") or not callable(call):
            return call

        def after_the_editor(*words: object) -> object:
            self._left -= 1
            if self._left == 0:
                self._file.write_bytes(BY_HAND + self._file.read_bytes())
                self.met = (name, *words)
            return call(*words)

        return after_the_editor


BY_HAND = b"# by hand\n"
MONDAY = dt.date(2026, 11, 23)


def test_a_hand_edit_is_kept_at_every_call_but_the_rename_over_it(house: House) -> None:
    """And so is what the command had to say, which then begins again."""
    file = house.notebook / "people" / "alice" / "commitments.toml"
    lost = []
    for at in itertools.count(1):
        house.restore()
        disk = Editor(file, at)
        update(
            Notebook(house.notebook, house.state, disk=disk),
            ["alice"],
            lambda held: move(held, ["k7mx"], dt.date(2026, 12, 24), today=MONDAY),
            command="ooo move",
        )
        if not disk.met:
            break
        after = file.read_bytes()
        assert b"due = 2026-12-24\n" in after
        assert house.leftovers() == []
        if not after.startswith(BY_HAND):
            lost.append(disk.met)
    assert at > 20
    assert lost == [("rename", temporary(str(file)), str(file))]


RACER = """
import os, sys, time
path, wanted, end = sys.argv[1], int(sys.argv[2]), time.monotonic() + float(sys.argv[3])
# An editor that does its worst: it saves over the file by rename as soon as a command has begun
# to write the same one, and then looks whether what it saved is still there.
directory, name = os.path.split(path)
waiting = os.path.join(directory, f".{name}.ooo-new")
saves = lost = number = 0
os.umask(0o077)
while time.monotonic() < end and saves < wanted:
    text = open(path, "rb").read()
    if number and b"# hand %d\\n" % number not in text:
        lost += 1
    while not os.path.lexists(waiting) and time.monotonic() < end:
        pass
    pause = time.perf_counter() + (saves * 7919 + 1) % 997 / 997 * 0.0006
    while time.perf_counter() < pause:
        pass
    number += 1
    mine = b"".join(line for line in text.splitlines(True) if not line.startswith(b"# hand "))
    with open(path + ".mine", "wb") as file:
        file.write(b"# hand %d\\n" % number + mine)
    os.rename(path + ".mine", path)
    saves += 1
    # Until the command is over and has, or has not, put something in its place.
    time.sleep(0.002)
    while os.path.lexists(waiting) and time.monotonic() < end:
        pass
text = open(path, "rb").read()
lost += b"# hand %d\\n" % number not in text
print(saves, lost)
"""

BUSY = """
import io, sys
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.main import main
from ooo.cli.shell.surroundings import surroundings
turn = 0
while True:
    turn += 1
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    main(["move", "k7mx", f"2026-12-{turn % 28 + 1:02d}"], Environment.within(surroundings()))
"""


def test_an_editor_that_aims_at_the_instant_of_the_rename_breaks_nothing(
    house: House, figures: Figures
) -> None:
    """How often it hits, and what it saved is lost, is measured and stated."""
    wanted, patience = (4_000, 3000) if FULL else (5, 60)
    file = house.notebook / "people" / "alice" / "commitments.toml"
    with (
        running(house, BUSY),
        running(house, RACER, str(file), str(wanted), str(patience)) as racer,
    ):
        saves, lost = map(int, racer.communicate()[0].split())
    assert saves == wanted
    door = Door(Home(house.path))
    assert door.piped("person", "edit", "ines", "--role", "after").status == 0
    assert json.loads(door.piped("check", "--json").out)["data"]["problems"] == []
    assert house.leftovers() == []
    held = tomllib.loads(file.read_text("utf-8"))["commitment"]
    assert [one["id"] for one in held] == ["k7mx", "v8qy", "x9qb", "b6te"]
    figures.note("saves of an editor aimed at that instant that were lost", f"{lost} of {saves:,}")


class Instant:
    """What is called, and how long it takes, from the last look at a file to its replacement."""

    def __init__(self) -> None:
        self.called: list[str] = []
        self.seconds = 0.0
        self._began = 0.0

    def __call__(self, frame: FrameType, event: str, argument: object) -> None:
        """Take note of a call or of its end, as `sys.setprofile` tells."""
        if frame.f_code is operations._expect.__code__ and event == "return":  # noqa: SLF001
            self.called.clear()
            self._began = time.perf_counter()
        elif argument is os.replace and event == "c_return":
            self.seconds = time.perf_counter() - self._began
        elif not self.seconds and event == "call":
            self.called.append(frame.f_code.co_name)
        elif not self.seconds and event == "c_call":
            self.called.append(getattr(argument, "__name__", ""))


def test_nothing_is_done_between_the_last_look_at_a_file_and_the_rename_over_it(
    figures: Figures, tmp_path: Path
) -> None:
    """How long that instant is, to the end of the rename, is measured and stated."""
    target = tmp_path / "file"
    spans = []
    for _ in range(300 if FULL else 3):
        target.write_bytes(b"0")
        instant = Instant()
        sys.setprofile(instant)
        try:
            operations.apply(str(tmp_path), [WriteFile("file", b"0", b"1")], Disk())
        finally:
            sys.setprofile(None)
        assert target.read_bytes() == b"1"
        assert instant.called == ["rename", "replace"]
        spans.append(instant.seconds * 1e6)
    figures.note(
        "the instant between comparison and rename",
        f"{statistics.median(spans):.0f} µs (longest {max(spans):,.0f} µs)",
    )
