"""`python -m benchmarks`: measure everything, write docs/speed.md, fail where a budget broke."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.cases import CASES, FLOOR, LATE, floor_run, ooo_run
from benchmarks.instructions import check, keep
from benchmarks.measure import Cost, DidNotRun, Run, interleaved
from benchmarks.notebooks import HUGE, NORMAL, Size
from benchmarks.notebooks import LATE as MANY_LATE
from benchmarks.parts import part_runs
from benchmarks.peers import install, peer_runs
from benchmarks.report import broken, tables, write_page
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
    costs = {
        "normal": _on(NORMAL, programs, times, peer_runs(_tell, NORMAL)),
        "huge": _on(HUGE, programs, times, peer_runs(_tell, HUGE)),
        "late": _on(MANY_LATE, programs, times, {}),
    }
    sys.stdout.write(f"{tables(costs, times)}\n")
    if times >= _FEWEST:
        write_page(costs, times)
    faults = list(broken(costs))
    for fault in faults:
        _tell(f"over budget: {fault}")
    return 1 if faults else 0


def _on(size: Size, programs: Path, times: int, others: Mapping[str, Run]) -> dict[str, Cost]:
    """Measure our cases on a notebook of that size, side by side with the floor and `others`."""
    root = notebook(size, _tell)
    home, variables = make_home(programs, size.name)
    cases = (LATE,) if size is MANY_LATE else CASES
    runs = {case.name: ooo_run(case, programs, root, home, variables) for case in cases}
    if size is NORMAL:
        runs |= part_runs(programs, variables)
    floor, costs = interleaved(
        floor_run(programs, variables),
        {**runs, **others},
        times,
        lambda text: _tell(f"{size.name}: {text}"),
    )
    return {FLOOR: floor, **costs}


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
