"""`python -m benchmarks`: measure everything, write docs/speed.md, fail where a budget broke."""

import argparse
import sys
from pathlib import Path

from benchmarks import goals, growing, page
from benchmarks.cases import CASES, FLOOR, LATE, floor_run, ooo_run, search_runs
from benchmarks.instructions import check, keep
from benchmarks.measure import DidNotRun, Run, interleaved
from benchmarks.notebooks import HUGE, NORMAL, Size
from benchmarks.notebooks import LATE as MANY_LATE
from benchmarks.parts import part_runs
from benchmarks.peers import install, peer_runs
from benchmarks.report import broken, tables
from benchmarks.workshop import CannotMeasure, install_ooo, make_home, notebook

_FEWEST = 15
_USUAL = 25


def main() -> int:
    """Measure as the words say; 1 where a budget is broken, 2 where nothing can be measured."""
    asked = _words()
    try:
        if asked.short:
            return check(_tell)
        if asked.keep:
            return keep(_tell)
        return _measure(asked.times, peers=asked.with_peers)
    except CannotMeasure as error:
        _tell(f"{'skipped: ' if asked.short else ''}{error}")
        return 0 if asked.short else 2
    except DidNotRun as error:
        _tell(str(error))
        return 2


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--times", type=int, default=_USUAL, help="rounds (default: %(default)s)")
    parser.add_argument("--with-peers", action="store_true", help="install peers where possible")
    parser.add_argument("--short", action="store_true", help="count instructions, for CI")
    parser.add_argument("--keep", action="store_true", help="keep the counts for --short")
    return parser.parse_args()


def _measure(times: int, *, peers: bool) -> int:
    if peers:
        install(_tell)
    programs = install_ooo(_tell)
    sizes = {size.name: _runs_on(size, programs) for size in (NORMAL, HUGE, MANY_LATE)}
    names = dict.fromkeys(name for runs in sizes.values() for name in runs)
    side_by_side = {
        (name, size): runs[name] for name in names for size, runs in sizes.items() if name in runs
    }
    floor, costs_of = interleaved(_floor(programs), side_by_side, times, _tell)
    costs = {
        size: {FLOOR: floor, **{name: costs_of[name, size] for name in runs}}
        for size, runs in sizes.items()
    }
    grown, with_goals = growing.measure(programs, _tell), goals.measure(programs, _tell)
    parts = {
        "measured": tables(costs, times),
        "growing": growing.table(grown),
        "goals": goals.table(with_goals),
    }
    for part, text in parts.items():
        sys.stdout.write(f"{text}\n\n")
        if times >= _FEWEST:
            page.put(part, text)
    faults = [*broken(costs), *growing.outgrown(grown), *goals.too_dear(with_goals)]
    for fault in faults:
        _tell(f"over budget: {fault}")
    return 1 if faults else 0


def _runs_on(size: Size, programs: Path) -> dict[str, Run]:
    """Give what is measured on a notebook of that size: our cases, what they load, the peers."""
    root = notebook(size, _tell)
    home, variables = make_home(programs, size.name)
    cases = (LATE,) if size is MANY_LATE else CASES
    runs = {case.name: ooo_run(case, programs, root, home, variables) for case in cases}
    if size is NORMAL:
        runs |= part_runs(programs, variables)
    if size is not MANY_LATE:
        runs |= search_runs(programs, root, home, variables)
        runs |= peer_runs(_tell, size)
    return runs


def _floor(programs: Path) -> Run:
    _, variables = make_home(programs, "floor")
    return floor_run(programs, variables)


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
