"""A short form for CI: counts of instructions, which do not depend on the machine's mood.

They are compared, over those of the bare interpreter, with the counts that `instructions.json`
keeps; what grew names the modules that did more.
"""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from benchmarks.notebooks import NORMAL, TODAY
from benchmarks.parts import ALL, WHOLE, part_runs
from benchmarks.workshop import Tell, install_ooo, make_home, notebook

ALLOWED: Final = 1.05
"""How much more than the kept count a command may take."""

_KEPT: Final = Path(__file__).with_name("instructions.json")
_TRACER: Final = Path(__file__).with_name("tracer.py")
_NAMED: Final = 5
_WHAT_IS_AROUND: Final = """\
import platform
from importlib.metadata import version

print(platform.python_implementation(), platform.python_version(), end=" on ")
print(platform.system(), platform.machine(), end=" with ")
print(", ".join(f"{name} {version(name)}" for name in ("msgspec", "rich", "tomli", "typer")))
"""
_COMMANDS: Final = {
    "ooo overdue": ("overdue",),
    "ooo prep alice": ("prep", "alice"),
    "ooo prep alice --json": ("prep", "alice", "--json"),
    "TAB: a name": ("--complete", "prep", "al"),
    "TAB: an id": ("--complete", "done", "b2"),
    "ooo --help": ("--help",),
    "ooo owe": ("owe", "alice", "send the salary grid", "--due", "fri"),
    "ooo undo": ("undo",),
}
_IN_FRENCH: Final = {"ooo overdue": 0.02, "ooo prep alice": 0.02, "TAB: an id": 0.05}
"""What is counted in French too, and how much more than in English it may take."""
_THEIRS: Final = "all that is loaded of others"


class Count(Struct, frozen=True):
    """What a command takes over the floor, and the instructions of Python in each module."""

    ratio: float
    modules: Mapping[str, int]


class Kept(Struct, frozen=True):
    """The counts of one kind of machine: interpreter, system, counter, and what is installed.

    A library that grew is no change of ours: counts with another one beside it are not compared.
    """

    kind: str
    counts: Mapping[str, Count]


def keep(tell: Tell) -> int:
    """Keep the counts of this tree; 2 where nothing can count."""
    counted = _count_all(tell)
    if counted is None:
        return 2
    _KEPT.write_bytes(msgspec.json.format(msgspec.json.encode(counted), indent=1) + b"\n")
    return 0


def check(tell: Tell) -> int:
    """Compare this tree with the counts that are kept; 1 where a command grew by too much."""
    kept = msgspec.json.decode(_KEPT.read_bytes(), type=Kept)
    counted = _count_all(tell)
    if counted is None:
        return 0
    if counted.kind != kept.kind:
        tell(f"skipped: the counts that are kept are of {kept.kind}, and this is {counted.kind}")
        tell("python -m benchmarks --keep keeps those of this machine")
        return 0
    grown = [name for name in counted.counts if grew(name, kept, counted, tell)]
    grown += [name for name in _IN_FRENCH if costs_more_in_french(name, counted, tell)]
    own = counted.counts[WHOLE].ratio - counted.counts[_THEIRS].ratio
    tell(f"{WHOLE}: {own:.3f} times the floor are ooo's own")
    return 1 if grown else 0


def grew(name: str, kept: Kept, counted: Kept, tell: Tell) -> bool:
    """Say how a command compares, and when it grew, because of which modules."""
    new, old = counted.counts[name], kept.counts.get(name)
    if old is None:
        tell(f"{name}: {new.ratio:.3f} times the floor, and nothing kept to compare it with")
        return False
    growth = new.ratio / old.ratio
    tell(f"{name}: {new.ratio:.3f} times the floor, {growth - 1:+.1%}")
    if growth <= ALLOWED:
        return False
    more = {
        module: number - old.modules.get(module, 0)
        for module, number in new.modules.items()
        if number > old.modules.get(module, 0)
    }
    tell(f"  {name} takes over {ALLOWED - 1:.0%} more. Instructions of Python that came:")
    for module in sorted(more, key=lambda each: -more[each])[:_NAMED]:
        fresh = "" if module in old.modules else ", not loaded before"
        tell(f"  {more[module]:>9,} in {module}{fresh}")
    return True


def in_french(name: str) -> str:
    """Give what a command is called where it is counted in French."""
    return f"{name}, in French"


def costs_more_in_french(name: str, counted: Kept, tell: Tell) -> bool:
    """Say how much more a command takes in French than in English, and whether that is too much."""
    more = counted.counts[in_french(name)].ratio / counted.counts[name].ratio - 1
    allowed = _IN_FRENCH[name]
    tell(f"{in_french(name)}: {more:+.1%} beside English; {allowed:.0%} is allowed")
    return more > allowed


def _count_all(tell: Tell) -> Kept | None:
    """Count every command; None, with the reason said, where nothing here can count."""
    counter = _counter()
    if counter is None:
        tell("skipped: neither valgrind nor perf can count instructions here")
        return None
    programs = install_ooo(tell)
    rooms = [_surroundings(programs, home, tell) for home in ("short", "court")]
    python = str(programs / "python")
    floor = _count(counter, [python, "-c", "pass"], rooms[0])

    def counted(name: str, words: tuple[str, ...], room: Mapping[str, str]) -> Count:
        number = _count(counter, [str(programs / "ooo"), *words], room)
        traced = _trace(python, words, Path(room["HOME"]), room)
        tell(f"counted {name}")
        return Count(round(number / floor, 4), traced)

    def in_english() -> dict[str, Count]:
        return {name: counted(name, words, rooms[0]) for name, words in _COMMANDS.items()}

    def of_french() -> dict[str, Count]:
        room = {**rooms[1], "OOO_LANG": "fr"}
        names = {in_french(name): _COMMANDS[name] for name in _IN_FRENCH}
        return {name: counted(name, words, room) for name, words in names.items()}

    # What counts does so on one processor, and other work beside it changes nothing.
    with ThreadPoolExecutor() as pool:
        english, french = pool.submit(in_english), pool.submit(of_french)
        theirs = _count(counter, list(part_runs(programs, rooms[0])[ALL].argv), rooms[0])
        counts = english.result() | french.result()
    counts[_THEIRS] = Count(round(theirs / floor, 4), {})
    return Kept(f"{counter}, {_around(python)}", counts)


def _surroundings(programs: Path, name: str, tell: Tell) -> Mapping[str, str]:
    """Make a home with a notebook of its own; give the variables of a command there."""
    home, variables = make_home(programs, name)
    shutil.copytree(notebook(NORMAL, tell), home / "notebook")
    return {
        **variables,
        "OOO_DIR": str(home / "notebook"),
        "OOO_TODAY": f"{TODAY}T09:30",
        "COLUMNS": "80",
        "FORCE_COLOR": "1",
        "PYTHONHASHSEED": "0",
    }


def _counter() -> str | None:
    """Name the program that counts here."""
    if shutil.which("valgrind"):
        return "valgrind"
    if shutil.which("perf"):
        try:
            _count("perf", ["/bin/true"], dict(os.environ))
        except (subprocess.CalledProcessError, ValueError):
            return None
        return "perf"
    return None


def _count(counter: str, argv: list[str], variables: Mapping[str, str]) -> int:
    """Run a program once and give how many instructions it took."""
    if counter == "valgrind":
        words = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}", *argv]
        found = re.search(r"Collected : ([0-9]+)", _run(words, variables))
        return int(found[1] if found else "")
    words = ["perf", "stat", "-x,", "-e", "instructions:u", *argv]
    return int(_run(words, variables).strip().rsplit("\n", 1)[-1].partition(",")[0])


def _trace(
    python: str, words: tuple[str, ...], home: Path, variables: Mapping[str, str]
) -> Mapping[str, int]:
    """Give how much Python each module ran for a command; what is least is left out."""
    file = home / "trace.json"
    _run([python, str(_TRACER), str(file), *words], variables)
    counts: dict[str, int] = json.loads(file.read_text("utf-8"))
    least = sum(counts.values()) / 1000
    return {name: number for name, number in sorted(counts.items()) if number > least}


def _around(python: str) -> str:
    """Say which interpreter it is, on what, and with which libraries."""
    words = [python, "-c", _WHAT_IS_AROUND]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def _run(argv: list[str], variables: Mapping[str, str]) -> str:
    """Run a program and give what it said on stderr; CalledProcessError if it failed."""
    return subprocess.run(
        argv,
        check=True,
        capture_output=True,
        text=True,
        env=dict(variables),
        stdin=subprocess.DEVNULL,
    ).stderr
