"""What README.md and docs/ show is what happens, so that nobody learns a command that is gone."""

import re
from pathlib import Path

import pytest

from tests.harness import Run
from tests.transcript import language_of, play

_ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "README.fr.md",
        *sorted(f"docs/{path.name}" for path in (_ROOT / "docs").glob("*.md")),
    ],
)
def test_the_console_blocks_are_what_happens(name: str, request: pytest.FixtureRequest) -> None:
    """The tour is run from the first line to the last, each block after the one before."""
    path = _ROOT / name
    written = path.read_text("utf-8")
    happened = play(written, language_of(name))
    if request.config.getoption("--update-transcripts"):
        path.write_text(happened, "utf-8", newline="\n")
    else:
        assert happened == written


def test_the_demo_shows_the_main_job_and_leaves_your_notes_alone(run: Run, home: Path) -> None:
    """`make demo` is the first command that a newcomer runs."""
    shown = run("demo", TMPDIR=str(home))
    commands = [line for line in shown.out.splitlines() if line.startswith("$ ")]
    assert shown.status == 0
    assert [re.sub(r"/\S+/", "", command) for command in commands] == [
        "$ ooo prep alice",
        "$ ooo log alice -",
        "$ ooo recap alice",
        "$ ooo overdue",
        "$ ooo import - --as csv --yes",
        "$ ooo import work.ics --yes",
        "$ ooo export --all --out all.json",
    ]
    assert not (home / ".local" / "share").exists()
    assert not (home / ".config").exists()
