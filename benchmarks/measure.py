"""What one run of a program costs: its CPU, its time by the clock, its peak memory."""

import fcntl
import marshal
import os
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Hashable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Self, TypeVar

from msgspec import Struct
from msgspec.structs import replace

_SPAWNER = Path(__file__).with_name("spawner.py")
Name = TypeVar("Name", bound=Hashable)
_ROWS, _COLUMNS = 40, 80
_PATIENCE = 30.0


class Cost(Struct, frozen=True):
    """What a run cost: seconds of CPU, seconds by the clock, MiB at its peak.

    `ratios` are its CPU over that of the floor, in each round where both were measured.
    """

    cpu: float
    wall: float
    memory: float
    ratios: tuple[float, ...] = (1.0,)

    @property
    def ratio(self) -> float:
        """The median of its CPU over that of the floor."""
        return median(self.ratios)

    def over(self, other: Self) -> float:
        """Give how many times the CPU of another this takes: the median of the rounds of both.

        A machine that is faster in some rounds is so for both of them.
        """
        pairs = zip(self.ratios, other.ratios, strict=True)
        return median(mine / theirs for mine, theirs in pairs)


class Run(Struct, frozen=True, kw_only=True):
    """A program to run: its words, its variables, and what surrounds it.

    `stdin` is a file to read. On a `terminal` it may be stopped as soon as it has printed `until`.
    `before` restores what an earlier run changed; it is not measured.
    """

    argv: Sequence[str]
    variables: Mapping[str, str]
    stdin: str = os.devnull
    terminal: bool = False
    until: bytes = b""
    before: Callable[[], None] | None = None
    may_fail: bool = False


class DidNotRun(Exception):
    """A program that was to be measured failed, so that there is nothing to measure."""

    def __init__(self, argv: Sequence[str], status: int, shown: bytes) -> None:
        super().__init__(f"{' '.join(argv)} ended with {status}:\n{shown.decode(errors='replace')}")


class Stopwatch:
    """Runs programs through one small starter."""

    def __enter__(self) -> Self:
        """Start the starter."""
        self._starter = subprocess.Popen(
            [sys.executable, "-I", "-S", str(_SPAWNER)],
            bufsize=0,  # what is read ahead would not wake `select`
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        return self

    def __exit__(self, *_: object) -> None:
        """End the starter."""
        self._starter.communicate()

    def cost(self, run: Run) -> Cost:
        """Run a program once; DidNotRun if it fails."""
        if run.before:
            run.before()
        master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0))
        try:
            screen = os.ttyname(slave)
            stdin = screen if run.until else run.stdin
            stdout = screen if run.terminal else os.devnull
            request = (list(run.argv), dict(run.variables), stdin, stdout)
            assert self._starter.stdin is not None  # noqa: S101 - it is a pipe
            self._starter.stdin.write(marshal.dumps(request))
            self._starter.stdin.flush()
            return self._watch(run, master)
        finally:
            os.close(slave)
            os.close(master)

    def _watch(self, run: Run, master: int) -> Cost:
        """Read what the program prints until the starter says what it cost."""
        pipe = self._starter.stdout
        assert pipe is not None  # noqa: S101 - it is a pipe
        child = marshal.load(pipe)  # noqa: S302 - from our own starter
        shown = b""
        stopped = False
        while True:
            ready, _, _ = select.select([master, pipe.fileno()], [], [], _PATIENCE)
            if not ready:
                os.kill(child, signal.SIGKILL)
                raise DidNotRun(run.argv, -1, shown)
            if master in ready:
                shown += os.read(master, 65536)
                if run.until and not stopped and run.until in shown:
                    stopped = True
                    os.kill(child, signal.SIGKILL)
            else:
                cpu, wall, memory, status = marshal.load(pipe)  # noqa: S302 - the same
                if (status and not (stopped or run.may_fail)) or (run.until and not stopped):
                    raise DidNotRun(run.argv, status, shown)
                return Cost(cpu, wall, memory / 1024)


def interleaved(
    floor: Run, runs: Mapping[Name, Run], times: int, tell: Callable[[str], None]
) -> tuple[Cost, dict[Name, Cost]]:
    """Give the median cost of the floor and of each run, after a warm-up, in `times` rounds.

    The floor is run before and after each of them, and a ratio is one to its own two neighbours:
    a machine that is slower for a minute is slower for all three.
    """
    floors: list[Cost] = []
    costs: dict[Name, list[Cost]] = {name: [] for name in runs}
    with Stopwatch() as stopwatch:
        for turn in range(times + 1):
            before = stopwatch.cost(floor)
            for name, run in runs.items():
                cost = stopwatch.cost(run)
                after = stopwatch.cost(floor)
                if turn:
                    floors.append(after)
                    ratio = 2 * cost.cpu / (before.cpu + after.cpu)
                    costs[name].append(replace(cost, ratios=(ratio,)))
                before = after
            tell(f"round {turn} of {times}")
    return _median(floors), {name: _median(all_of_it) for name, all_of_it in costs.items()}


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        median(cost.cpu for cost in costs),
        median(cost.wall for cost in costs),
        median(cost.memory for cost in costs),
        tuple(cost.ratio for cost in costs),
    )
