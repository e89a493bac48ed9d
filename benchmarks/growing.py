"""What grows with what it is given: each case at one size and at twice that, and their ratio.

Time may grow as size does, and memory too; where only one entry is held at a time, memory stays.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct

from benchmarks.cases import floor_run
from benchmarks.measure import Cost, Run, interleaved
from benchmarks.notebooks import TODAY
from benchmarks.workshop import make_home

_ROUNDS = 5

LINEAR = 2.6
"""How many times as long twice as much may take, beside what a machine makes of it."""

STEADY = 1.15
"""How many times the memory twice as much may take, where memory is to stay."""

_DIGITS = "23456789"
_LETTERS = "abcdefghjkmnpqrstvwxyz"


class Growing(Struct, frozen=True, kw_only=True):
    """One command on something of a size; `memory` is how many times that of one size it may take.

    `fills` writes what a size asks for into a person's directory, and gives the standard input.
    `keeps` is how many commands undo holds, each on all that was written.
    """

    name: str
    words: tuple[str, ...]
    size: int
    fills: Callable[[Path, int], str]
    keeps: bool = False
    memory: float = 0.0


def _ids(first: str) -> Iterator[str]:
    for digit in _DIGITS:
        yield from (f"{first}{digit}{one}{two}" for one in _LETTERS for two in _LETTERS)


def _points(home: Path, size: int) -> str:
    ids = (each for first in _LETTERS for each in _ids(first))
    records = (
        f'[[point]]\nid = "{its_id}"\ntext = "point {number} of the agenda"\nby = "me"\n'
        f'kind = "topic"\nadded = 2026-10-0{number % 9 + 1}\n'
        for number, its_id in zip(range(size), ids, strict=False)
    )
    (home / "agenda.toml").write_text("\n".join(records), "utf-8")
    return "Said this\n"


def _promises(home: Path, size: int) -> str:
    ids = (each for first in _LETTERS for each in _ids(first))
    records = (
        f'[[commitment]]\nid = "{its_id}"\nowner = "them"\ntext = "promise {number}"\n'
        f"made = 2026-10-01\ndue = 2026-12-0{number % 9 + 1}\n"
        for number, its_id in zip(range(size), ids, strict=False)
    )
    (home / "commitments.toml").write_text("\n".join(records), "utf-8")
    return ""


def _commands(home: Path, _size: int) -> str:
    return _points(home, 2_000)


def _typed(unit: str, _home: Path, size: int) -> str:
    return f"the rota {unit * (size // len(unit))}\nlast\n"


GROWING = (
    Growing(name="ooo log, so many points", words=("log", "alice", "-"), size=2_000, fills=_points),
    Growing(
        name="ooo person archive --drop-rest, so many promises",
        words=("person", "archive", "alice", "--drop-rest"),
        size=1_000,
        fills=_promises,
    ),
    Growing(
        name="ooo add -, so many bytes of blank lines",
        words=("add", "alice", "-"),
        size=250_000,
        fills=partial(_typed, "\n"),
    ),
    Growing(
        name="ooo add -, so many bytes of tags",
        words=("add", "alice", "-"),
        size=250_000,
        fills=partial(_typed, "+op "),
    ),
    Growing(
        name="ooo add -, so many bytes of tags stuck to each other",
        words=("add", "alice", "-"),
        size=250_000,
        fills=partial(_typed, "#op"),
    ),
    Growing(
        name="ooo undo --list, so many commands on a large agenda",
        words=("undo", "--list"),
        size=20,
        fills=_commands,
        keeps=True,
        memory=STEADY,
    ),
)


def growing_runs(programs: Path) -> Mapping[tuple[str, int], Run]:
    """Give each case at its size and at twice that, each in a home of its own."""
    return {
        (case.name, times): _run(case, times * case.size, programs)
        for case in GROWING
        for times in (1, 2)
    }


def _run(case: Growing, size: int, programs: Path) -> Run:
    home, variables = make_home(programs, f"growing {case.words[0]} {size} {len(case.name)}")
    root = home / "notebook"
    alice = root / "people" / "alice"
    alice.mkdir(parents=True, mode=0o700)
    (root / "ooo.toml").write_text("schema = 1\n", "utf-8")
    (alice / "person.toml").write_text('name = "Alice Martin"\n', "utf-8")
    (home / "stdin").write_text(case.fills(alice, size), "utf-8")
    surroundings = {**variables, "OOO_DIR": str(root), "OOO_TODAY": f"{TODAY}T09:30"}
    ooo = str(programs / "ooo")
    for number in range(size if case.keeps else 0):
        words = [ooo, "add", "alice", f"thing {number}"]
        subprocess.run(words, check=True, env=surroundings, stdout=subprocess.DEVNULL)
    shutil.copytree(root, home / "kept", dirs_exist_ok=True)
    return Run(
        argv=(ooo, *case.words),
        variables=surroundings,
        stdin=str(home / "stdin"),
        before=None if case.keeps else partial(_put_back, home / "kept", root),
    )


def _put_back(kept: Path, root: Path) -> None:
    shutil.rmtree(root)
    shutil.copytree(kept, root)


def measure(programs: Path, tell: Callable[[str], None]) -> Mapping[tuple[str, int], Cost]:
    """Measure them all, in turn."""
    _, variables = make_home(programs, "growing floor")
    _, costs = interleaved(floor_run(programs, variables), growing_runs(programs), _ROUNDS, tell)
    return costs


def outgrown(costs: Mapping[tuple[str, int], Cost]) -> Iterator[str]:
    """Say of every case that grows faster than its size by how much."""
    for case in GROWING:
        time, memory = _ratios(costs, case)
        if time > LINEAR:
            yield f"{case.name}, twice: {time:.2f} times as long; {LINEAR:g} is allowed"
        if case.memory and memory > case.memory:
            yield f"{case.name}, twice: {memory:.2f} times the memory; {case.memory:g} is allowed"


def table(costs: Mapping[tuple[str, int], Cost]) -> str:
    """Give what was measured as Markdown."""
    rows: Sequence[str] = [
        "| what grows | size | CPU | twice | times | allowed | memory | twice | times | allowed |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for case in GROWING:
        one, two = costs[case.name, 1], costs[case.name, 2]
        time, memory = _ratios(costs, case)
        allowed = f"{case.memory:g}" if case.memory else ""
        cells = [f"`{case.name}`", f"{case.size:,}", f"{one.cpu:.2f} s", f"{two.cpu:.2f} s"]
        cells += [f"{time:.2f}", f"{LINEAR:g}", f"{one.memory:.0f} MiB", f"{two.memory:.0f} MiB"]
        rows = [*rows, f"| {' | '.join([*cells, f'{memory:.2f}', allowed])} |"]
    return "\n".join(rows)


def _ratios(costs: Mapping[tuple[str, int], Cost], case: Growing) -> tuple[float, float]:
    one, two = costs[case.name, 1], costs[case.name, 2]
    return two.over(one), two.memory / one.memory
