"""The budgets: what is measured, and how much of the bare interpreter's CPU it may take."""

import datetime as dt
import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from msgspec import Struct

from benchmarks.measure import Run
from benchmarks.notebooks import TODAY
from benchmarks.texts import WORD

FLOOR = "python -c pass"

_LOG_LINES = """\
Wants a quieter sprint, and to own the cut-over.
Proud of the latency win.
-> send the deck by fri
-> relire la note de cadrage d'ici vendredi
<- draft the incident review by +2w
next: Q1 roadmap
theirs: conference in May
bravo: covered the release
blocker: nobody reviews on Mondays
idea: pair with the data team
career: would like to lead a project by spring
decision: no deploys on Fridays
"""


_NOTES = "# Alice\n" + "".join(
    f"\n## {TODAY - dt.timedelta(5 * week + 1)}\n### Notes\n"
    + "".join(f"- what was said of topic {week}.{line}, at some length\n" for line in range(5))
    + f"### Action items\n- [ ] send draft {week} @me\n- [x] answer question {week} @alice\n"
    for week in range(500)
)
"""Notes of 500 meetings, as another program may have kept them."""


class Case(Struct, frozen=True, kw_only=True):
    """One thing people do; `normal` is its budget over the floor on the normal notebook.

    `growth` is how many times that the huge notebook may take. `until` is what the screen shows
    when the case is over. `writes` cases are put back before each run.
    """

    name: str
    words: tuple[str, ...]
    normal: float
    growth: float = 0.0
    terminal: bool = False
    writes: bool = False
    stdin: str = ""
    until: bytes = b""


CASES = (
    Case(name="ooo overdue", words=("overdue",), terminal=True, normal=7.1, growth=1.4),
    Case(name="ooo prep alice", words=("prep", "alice"), terminal=True, normal=7.5, growth=1.1),
    Case(name="ooo", words=(), terminal=True, normal=6.7, growth=1.5),
    Case(name="ooo overdue --json", words=("overdue", "--json"), normal=6.1, growth=1.5),
    Case(name="ooo prep alice --json", words=("prep", "alice", "--json"), normal=6.4, growth=1.15),
    Case(name="ooo recap alice", words=("recap", "alice"), normal=6.4, growth=1.15),
    Case(
        name="ooo review alice", words=("review", "alice"), terminal=True, normal=10.0, growth=1.25
    ),
    Case(
        name="ooo dashboard, of everyone",
        words=("dashboard",),
        terminal=True,
        normal=10.5,
        growth=3.75,
    ),
    Case(name="TAB: a command", words=("--complete", "pr"), normal=2.2, growth=1.1),
    Case(name="TAB: a name", words=("--complete", "prep", "al"), normal=2.2, growth=1.1),
    Case(name="TAB: an id", words=("--complete", "done", "b2"), normal=2.2, growth=1.15),
    Case(name="ooo --help", words=("--help",), terminal=True, normal=5.4, growth=1.1),
    Case(name="ooo prep --help", words=("prep", "--help"), terminal=True, normal=5.8, growth=1.1),
    Case(
        name='ooo owe alice "…" --due fri',
        words=("owe", "alice", "send the salary grid", "--due", "fri"),
        terminal=True,
        writes=True,
        normal=8.3,
        growth=1.1,
    ),
    Case(
        name="ooo log alice -, twelve lines",
        words=("log", "alice", "-"),
        terminal=True,
        writes=True,
        stdin=_LOG_LINES,
        normal=9.5,
        growth=1.15,
    ),
    Case(
        name="ooo import, 500 meetings in Markdown",
        words=("import", "-", "--as", "md"),
        stdin=_NOTES,
        normal=28.0,
        growth=2.0,
    ),
    Case(
        name="ooo export --format json",
        words=("export", "--all", "--format", "json"),
        normal=24.0,
        growth=32.0,
    ),
    Case(
        name="first question of ooo log",
        words=("log", "Alice Martin"),
        terminal=True,
        writes=True,
        until=b"\x1b[0m>",
        normal=16.1,
        growth=1.15,
    ),
)

SEARCHES = (
    Case(name="ooo find, a rare word", words=("find", "quarterback"), normal=1.3),
    Case(name="ooo find, a common word", words=("find", WORD), normal=1.3),
    Case(name="ooo find, a word of another script", words=("find", "хлопоты"), normal=1.3),
)
"""Searches; their `normal` is a budget over what one takes where nothing is to be read."""

START = Case(name="ooo find, where nothing is to be read", words=("find", "quarterback"), normal=0)
GREP = "grep -r"
TIMES_GREP = 3
"""On the huge notebook a search takes no more than its start, and so many times what grep does."""

LATE = Case(name="ooo overdue, 1,000 late", words=("overdue",), terminal=True, normal=11.8)


def floor_run(programs: Path, variables: Mapping[str, str]) -> Run:
    """Give the bare interpreter of the same environment."""
    return Run(argv=(str(programs / "python"), "-c", "pass"), variables=variables)


def ooo_run(
    case: Case, programs: Path, root: Path, home: Path, variables: Mapping[str, str]
) -> Run:
    """Give the run of a case on the notebook at `root`; one that writes has a copy in `home`."""
    before = None
    if case.writes:
        kept, root = root, home / "notebook"
        shutil.copytree(kept, root, dirs_exist_ok=True)
        person = "people/alice"
        before = partial(_put_back, kept / person, root / person)
    # A pager would wait for a key that nobody presses.
    said = {"OOO_DIR": str(root), "OOO_TODAY": f"{TODAY}T09:30", "OOO_PAGER": ""}
    stdin = home / f"stdin of {case.name[:20].replace('/', ' ')}"
    stdin.write_text(case.stdin, "utf-8")
    return Run(
        argv=(str(programs / "ooo"), *case.words),
        variables={**variables, **said},
        stdin=str(stdin),
        terminal=case.terminal,
        until=case.until,
        before=before,
    )


def search_runs(
    programs: Path, root: Path, home: Path, variables: Mapping[str, str]
) -> dict[str, Run]:
    """Give the searches of the notebook at `root`, and beside them grep and a search of nothing."""
    empty = home / "empty"
    empty.mkdir(mode=0o700, exist_ok=True)
    (empty / "ooo.toml").write_text("schema = 1\n", "utf-8")
    runs = {case.name: ooo_run(case, programs, root, home, variables) for case in SEARCHES}
    runs[START.name] = ooo_run(START, programs, empty, home, variables)
    grep = shutil.which("grep") or "grep"
    runs[GREP] = Run(argv=(grep, "-r", "quarterback", str(root)), variables={}, may_fail=True)
    return runs


def _put_back(kept: Path, used: Path) -> None:
    """Make a person's live files what they were; those of meetings that came are taken away."""
    for path in kept.glob("*.toml"):
        shutil.copy(path, used)
    there = {path.name for path in (kept / "meetings").iterdir()}
    for path in (used / "meetings").iterdir():
        if path.name not in there:
            path.unlink()
