"""The notebooks that speed is measured on, and the sentences about what was measured."""

import sys
from pathlib import Path
from typing import Self

import pytest

from benchmarks import measure
from benchmarks.cases import CASES, FLOOR, GREP, LATE, SEARCHES, START
from benchmarks.goals import GOALS, SHEETS, put_goals, too_dear
from benchmarks.goals import table as goals_table
from benchmarks.growing import GROWING, outgrown
from benchmarks.instructions import Count, Kept, costs_more_in_french, grew
from benchmarks.measure import Cost, DidNotRun, Run, Stopwatch, interleaved
from benchmarks.notebooks import NORMAL, Size, dossiers, write
from benchmarks.page import PAGE, put
from benchmarks.parts import ADDED, part_runs
from benchmarks.report import broken, tables
from ooo.store.check import check
from ooo.store.notebook import Notebook

SMALL = Size(name="small", people=3, years=2, meetings=12, commitments=30, open=9, late=4)


def test_a_notebook_that_is_measured_on_is_sound_and_the_same_every_time(tmp_path: Path) -> None:
    write(SMALL, tmp_path / "one")
    write(SMALL, tmp_path / "two")
    notebook = Notebook(tmp_path / "one", tmp_path / "state")
    assert check(notebook) == ()
    files = {
        root: {path.relative_to(root): path.read_bytes() for path in root.rglob("*.toml")}
        for root in (tmp_path / "one", tmp_path / "two")
    }
    assert files[tmp_path / "one"] == files[tmp_path / "two"]
    everyone = notebook.everyone().value
    assert sum(len(dossier.entries) for dossier in everyone) == 12
    assert sum(len(dossier.commitments) for dossier in everyone) == 9


def test_the_normal_notebook_is_as_large_as_it_says() -> None:
    everyone = list(dossiers(NORMAL))
    assert len(everyone) == 8
    assert sum(len(dossier.meetings) for dossier in everyone) == 416
    live = [one.id for dossier in everyone for one in dossier.points]
    live += [one.id for dossier in everyone for one in dossier.commitments]
    assert len(set(live)) == len(live)


def _cost(ratio: float) -> Cost:
    return Cost(0.013 * ratio, 0.014 * ratio, 20, (ratio,))


def _costs(
    overdue: float = 6, *, huge: float = 6, todoman: float = 30
) -> dict[str, dict[str, Cost]]:
    def at(ratio: float) -> dict[str, Cost]:
        cases = [case.name for case in (*CASES, *SEARCHES, START)]
        costs = {name: _cost(1.5) for name in (*ADDED, *cases, GREP)}
        return {**costs, "ooo overdue": _cost(ratio), "todoman": _cost(todoman), FLOOR: _cost(1)}

    late = {FLOOR: _cost(1), LATE.name: _cost(8)}
    return {"normal": at(overdue), "huge": at(huge), "late": late}


def test_a_broken_budget_is_said_with_what_was_reached() -> None:
    assert list(broken(_costs())) == []
    assert list(broken(_costs(10, huge=10))) == [
        f"ooo overdue takes 10.00 times the floor; {CASES[0].normal:g} is allowed"
    ]
    assert list(broken(_costs(5, huge=10))) == [
        f"ooo overdue on the huge notebook takes 2.00 times as long; {CASES[0].growth:g} is allowed"
    ]
    assert list(broken(_costs(todoman=10))) == [
        "ooo overdue on the normal notebook takes 0.60 of the time of todoman; 0.38 is allowed",
        "ooo overdue on the huge notebook takes 0.60 of the time of todoman; 0.33 is allowed",
    ]


def test_a_search_is_held_against_its_start_and_grep() -> None:
    costs = _costs()
    rare, common, _ = (case.name for case in SEARCHES)
    costs["normal"][common] = _cost(2)
    costs["huge"] |= {rare: _cost(6.5), common: _cost(6)}
    assert list(broken(costs)) == [
        f"{rare} on the huge notebook takes 6.50 times the floor; 6.00 is allowed",
        f"{common} takes 1.33 times its start; 1.3 is allowed",
    ]
    assert (
        "| search | CPU over the floor | over its start | budget | huge | budget |\n"
        "|---|---:|---:|---:|---:|---:|\n"
        "| `ooo find, where nothing is to be read` | 1.50 | | | | |\n"
        "| `ooo find, a rare word` | 1.50 | 1.00 | 1.3 | 6.50 | 6.00 |\n"
        "| `ooo find, a common word` | 2.00 | 1.33 | 1.3 | 6.00 | 6.00 |\n"
        "| `ooo find, a word of another script` | 1.50 | 1.00 | 1.3 | 1.50 | 6.00 |\n"
        "| `grep -r` over the same files | 1.50 | | | 1.50 | |\n"
    ) in tables(costs, 15)


def test_two_runs_are_compared_round_by_round() -> None:
    """A machine that is slow in some of the rounds is so for both: medians apart would mix them."""
    small = Cost(1, 1, 20, (6, 7, 8))
    large = Cost(1, 1, 20, (12, 7, 8))
    assert (small.ratio, large.ratio, large.over(small)) == (7, 8, 1)


class Tiring(Stopwatch):
    """Stands for a machine on which every run takes a little longer than the one before."""

    def __enter__(self) -> Self:
        self.runs = 0
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing was started."""

    def cost(self, run: Run) -> Cost:
        self.runs += 1
        cpu = self.runs * float(run.argv[0])
        return Cost(cpu, 2 * cpu, 20)


def test_a_program_is_compared_with_the_floor_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that slows down meanwhile does so for all three."""
    monkeypatch.setattr(measure, "Stopwatch", Tiring)
    floor, heavy = Run(argv=("1",), variables={}), Run(argv=("3",), variables={})
    said: list[str] = []
    alone, beside = interleaved(floor, {"same": floor, "heavy": heavy}, 3, said.append)
    assert (alone.ratio, beside["same"].ratio, beside["heavy"].ratio) == (1, 1, 3)
    assert beside["heavy"].wall == 2 * beside["heavy"].cpu
    assert said == [f"round {turn} of 3" for turn in range(4)]


@pytest.mark.parametrize("part", ["measured", "growing", "goals"])
def test_the_page_keeps_its_words_around_each_of_its_parts(tmp_path: Path, part: str) -> None:
    path = tmp_path / "speed.md"
    path.write_text(PAGE.read_text("utf-8"), "utf-8")
    for text in ("A table.", "Another."):
        put(part, text, page=path)
    begin, end = f"<!-- {part}: begin -->\n", f"<!-- {part}: end -->\n"
    before, _, rest = PAGE.read_text("utf-8").partition(begin)
    _, _, after = rest.partition(end)
    assert before
    assert after
    assert path.read_text("utf-8") == f"{before}{begin}\nAnother.\n\n{end}{after}"


def test_what_others_take_is_said_part_by_part() -> None:
    costs = _costs()
    costs["normal"] |= dict(zip(ADDED, map(_cost, (0.8, 3.8, 4.4, 5.1)), strict=True))
    costs["normal"] |= {"ooo prep alice": _cost(7.5), "jrnl": _cost(12)}
    assert tables(costs, 15).partition("| what is loaded ")[2] == (
        "| CPU over the floor | more than the row above |\n"
        "|---|---:|---:|\n"
        "| the interpreter, without its tidying at exit | 0.80 |  |\n"
        "| and Typer | 3.80 | 3.00 |\n"
        "| and msgspec and tomli | 4.40 | 0.60 |\n"
        "| and Rich's `Segment` | 5.10 | 0.70 |\n"
        "| and `ooo`: `ooo prep alice` | 7.50 | 2.40 |\n"
        "\n"
        "Of `ooo prep alice`, 5.10 floors are Python's and the libraries', and 2.40 are `ooo`'s"
        " own; 1.5 is the aim.\n"
        "All that it loads of others, and nothing of `ooo`, takes 0.17 of todoman, 0.42 of jrnl."
    )


def test_every_part_can_be_loaded() -> None:
    with Stopwatch() as stopwatch:
        for run in part_runs(Path(sys.executable).parent, {}).values():
            assert stopwatch.cost(run).wall > 0


def test_a_program_that_fails_is_not_measured() -> None:
    with Stopwatch() as stopwatch:
        cost = stopwatch.cost(Run(argv=("/bin/sh", "-c", "echo hello"), variables={}))
        assert cost.wall > 0
        waiting = Run(
            argv=("/bin/sh", "-c", "printf hello; read x"),
            variables={},
            terminal=True,
            until=b"hello",
        )
        assert stopwatch.cost(waiting).memory > 0
        with pytest.raises(DidNotRun, match=r"(?s)ended with.*oh"):
            stopwatch.cost(
                Run(argv=("/bin/sh", "-c", "echo oh; exit 3"), variables={}, terminal=True)
            )


def test_what_takes_a_twentieth_more_is_named_with_the_modules_that_did_it() -> None:
    said: list[str] = []
    kept = Kept("here", {"ooo overdue": Count(7.0, {"re": 1000, "ooo.store.codec": 500})})
    more = Kept("here", {"ooo overdue": Count(7.1, {"re": 1010, "ooo.store.codec": 500})})
    assert not grew("ooo overdue", kept, more, said.append)
    assert said == ["ooo overdue: 7.100 times the floor, +1.4%"]
    said.clear()
    much = Kept("here", {"ooo overdue": Count(7.7, {"re": 1010, "heavy": 4000})})
    assert grew("ooo overdue", kept, much, said.append)
    assert said == [
        "ooo overdue: 7.700 times the floor, +10.0%",
        "  ooo overdue takes over 5% more. Instructions of Python that came:",
        "      4,000 in heavy, not loaded before",
        "         10 in re",
    ]
    said.clear()
    assert not grew("ooo", kept, Kept("here", {"ooo": Count(7.0, {})}), said.append)
    assert said == ["ooo: 7.000 times the floor, and nothing kept to compare it with"]


def _grown(times: float, memory: float) -> dict[tuple[str, int], Cost]:
    one = {(case.name, 1): Cost(1, 1, 20, (10.0,)) for case in GROWING}
    return one | {(case.name, 2): Cost(times, 1, 20 * memory, (10 * times,)) for case in GROWING}


def test_what_grows_faster_than_its_size_is_said() -> None:
    assert list(outgrown(_grown(2.1, 1.1))) == []
    slow = list(outgrown(_grown(4, 1)))
    assert len(slow) == len(GROWING)
    assert slow[0] == "ooo log, so many points, twice: 4.00 times as long; 2.6 is allowed"
    assert list(outgrown(_grown(2, 2))) == [
        (
            "ooo undo --list, so many commands on a large agenda, twice: 2.00 times the memory;"
            " 1.15 is allowed"
        )
    ]


def test_goals_may_add_little_to_a_sheet(tmp_path: Path) -> None:
    """The difference is taken round by round, in which both ran side by side."""

    def costs(*more: float) -> dict[tuple[str, int], Cost]:
        without = (6.0, 7.0, 8.0)
        with_them = tuple(one + each for one, each in zip(without, more, strict=True))
        return {
            (case.name, number): Cost(1, 1, 20, ratios)
            for case in SHEETS
            for number, ratios in ((0, without), (GOALS, with_them))
        }

    assert list(too_dear(costs(0.2, 0.9, 0.1))) == []
    assert list(too_dear(costs(0.2, 0.9, 0.4))) == [
        f"{case.name} takes 0.40 floors more with goals; 0.3 are allowed" for case in SHEETS
    ]
    assert goals_table(costs(0.1, 0.1, 0.1)) == (
        "| 3 goals each | without | with | more | allowed |\n"
        "|---|---:|---:|---:|---:|\n"
        "| `ooo overdue` | 7.00 | 7.10 | 0.10 | 0.3 |\n"
        "| `ooo prep alice` | 7.00 | 7.10 | 0.10 | 0.3 |"
    )
    root = tmp_path / "normal"
    write(NORMAL, root)
    put_goals(root, GOALS)
    notebook = Notebook(root, tmp_path / "state")
    assert check(notebook) == ()
    assert {len(each.goals) for each in notebook.everyone().value} == {GOALS}
    put_goals(root, 0)
    assert {len(each.goals) for each in notebook.everyone().value} == {0}


@pytest.mark.parametrize(("french", "more", "too_much"), [(7.1, "1.4", False), (7.2, "2.9", True)])
def test_french_is_said_beside_english_and_may_not_take_much_more(
    french: float, more: str, *, too_much: bool
) -> None:
    counts = {"ooo overdue": Count(7.0, {}), "ooo overdue, in French": Count(french, {})}
    said: list[str] = []
    assert costs_more_in_french("ooo overdue", Kept("here", counts), said.append) is too_much
    assert said == [f"ooo overdue, in French: +{more}% beside English; 2% is allowed"]
