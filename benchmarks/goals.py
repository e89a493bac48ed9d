"""What three goals each cost: the same notebook without any and with them, in the same rounds."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from msgspec.structs import replace

from benchmarks.cases import CASES, floor_run, ooo_run
from benchmarks.measure import Cost, Run, interleaved
from benchmarks.notebooks import NORMAL, dossiers
from benchmarks.workshop import make_home, notebook
from ooo.core.model import Goal
from ooo.store.edit import new_record
from ooo.store.plain import plain

GOALS = 3
ALLOWED = 0.3
"""Floors that so many goals of everyone may add to a sheet."""

SHEETS = tuple(case for case in CASES if case.name in ("ooo overdue", "ooo prep alice"))

_ROUNDS = 40

Costs = Mapping[tuple[str, int], Cost]
"""By the name of the sheet and the number of goals that each has."""


def measure(programs: Path, tell: Callable[[str], None]) -> Costs:
    """Measure both sheets without goals and with them, in turn."""
    runs: dict[tuple[str, int], Run] = {}
    for goals in (0, GOALS):
        home, variables = make_home(programs, f"{goals} goals each")
        root = home / "notebook"
        shutil.copytree(notebook(NORMAL, tell), root)
        put_goals(root, goals)
        runs |= {
            (case.name, goals): ooo_run(case, programs, root, home, variables) for case in SHEETS
        }
    _, variables = make_home(programs, "floor beside goals")
    _, costs = interleaved(floor_run(programs, variables), runs, _ROUNDS, tell)
    return costs


def put_goals(root: Path, number: int) -> None:
    """Give everyone of the normal notebook so many goals, and nothing else that grows."""
    for dossier in dossiers(NORMAL):
        path = root / "people" / dossier.person.slug / "goals.toml"
        records = [new_record("goal", plain(goal)) for goal in _goals(dossier.goals, number)]
        path.unlink()
        if records:
            path.write_text("\n".join(records), "utf-8")


def _goals(known: Sequence[Goal], number: int) -> Iterator[Goal]:
    for goal in known:
        yield from (replace(goal, id=f"{goal.id}{at}") for at in range(2, number + 2))


def added(costs: Costs, name: str) -> float:
    """Give the floors that goals add to a sheet: the median of what they did in each round."""
    pairs = zip(costs[name, GOALS].ratios, costs[name, 0].ratios, strict=True)
    return median(with_them - without for with_them, without in pairs)


def too_dear(costs: Costs) -> Iterator[str]:
    """Say of every sheet to which goals add too much by how much."""
    for case in SHEETS:
        if (more := added(costs, case.name)) > ALLOWED:
            yield f"{case.name} takes {more:.2f} floors more with goals; {ALLOWED:g} are allowed"


def table(costs: Costs) -> str:
    """Give what was measured as Markdown."""
    rows = [
        f"| {GOALS} goals each | without | with | more | allowed |",
        "|---|---:|---:|---:|---:|",
    ]
    for case in SHEETS:
        without, with_them = costs[case.name, 0].ratio, costs[case.name, GOALS].ratio
        more = f"{added(costs, case.name):.2f} | {ALLOWED:g}"
        rows.append(f"| `{case.name}` | {without:.2f} | {with_them:.2f} | {more} |")
    return "\n".join(rows)
