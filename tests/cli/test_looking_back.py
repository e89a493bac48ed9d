"""Looking back through the front door: what is opened for it, and what a broken file costs."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_imports import watched
from tests.harness import Ooo

BROKEN = "people/alice/meetings/2026-09-14.toml"
"""A meeting with a decision and a win in it, the end of which somebody took for an entry."""


def opened(home: Path, *argv: str) -> list[str]:
    """Give the files of Alice's past that a command opens."""
    found = (Path(each) for each in watched(home, *argv).opened)
    return sorted(
        {
            f"{each.parent.name}/{each.name}"
            for each in found
            if each.parent.name in {"meetings", "settled"} and each.parent.parent.name == "alice"
        }
    )


@pytest.mark.parametrize(
    ("argv", "meetings"),
    [
        (("history", "alice", "9 nov"), ["2026-11-09"]),
        (("history", "alice", "5 nov"), []),
        (("history", "alice", "--since", "2026-10"),
         ["2026-10-12.skipped", "2026-10-26", "2026-11-09"]),
        (("history", "alice", "2026-06"), ["2026-06-18.note"]),
        (("history", "alice", "--promises"), []),
        (("history", "--promises"), []),
        (("review", "alice", "--since", "2026-11"), ["2026-11-09"]),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("notebook")
def test_only_the_files_of_the_days_that_are_shown_are_opened(
    home: Path, argv: tuple[str, ...], meetings: list[str]
) -> None:
    """Names are dates, so that ten years of notes cost no more than what is looked at."""
    found = [each for each in opened(home, *argv) if each.startswith("meetings/")]
    if argv[0] == "review":  # remarks are told by what was said of them since
        found = [each for each in found if each >= "meetings/2026-11"]
    assert found == [f"meetings/{each}.toml" for each in meetings]


@pytest.mark.usefixtures("notebook")
def test_the_settled_years_before_a_time_line_are_not_opened(home: Path) -> None:
    settled = [
        each
        for each in opened(home, "history", "alice", "--since", "2026")
        if each.startswith("settled/")
    ]
    assert settled == ["settled/2026.toml"]


@pytest.mark.parametrize(
    "argv",
    [
        ("history", "alice"),
        ("history", "--since", "2026-09"),
        ("history", "alice", "--kind", "win"),
        ("history", "alice", "--since", "2026-09", "--md"),
        ("find", "audit"),
        ("find", "--kind", "win"),
        ("review", "alice"),
        ("review", "alice", "--share"),
        ("review", "alice", "--md"),
        ("prep", "alice"),
    ],
)
def test_a_broken_meeting_costs_only_itself_and_is_named(
    ooo: Ooo, notebook: Path, argv: tuple[str, ...]
) -> None:
    file = notebook / BROKEN
    file.write_text(f"{file.read_text('utf-8')}\n[[note\n", "utf-8")
    done = ooo(*argv)
    assert done.status == 0
    assert re.search(rf"^{BROKEN}:\d+: this is not TOML", done.err, re.MULTILINE)
    file.unlink()
    without = ooo(*argv)
    left = [line for line in without.out.splitlines() if re.match(" .*[a-z]{4}", line)]
    missing = [line for line in left if line not in done.out.splitlines()]
    # What counts, or tells when two met, counts the day, whose file's name is there.
    assert [line for line in missing if not re.search(r"met|meetings|\d months|facts", line)] == []


@pytest.mark.parametrize("words", [("history", "alice", "--promises"), ("history", "--promises")])
def test_promises_need_no_meeting_and_name_a_broken_year(
    ooo: Ooo, notebook: Path, words: tuple[str, ...]
) -> None:
    """What is not read is not counted, and the page itself says so, wherever it goes."""
    whole = ooo(*words)
    (notebook / BROKEN).write_text("[[note\n")
    assert ooo(*words) == whole
    (notebook / "people/alice/settled/2026.toml").write_text("x = [\n")
    done = ooo(*words)
    assert "people/alice/settled/2026.toml:2: this is not TOML" in done.err
    assert done.out.endswith(
        "\nNot counted, since it cannot be read in full: people/alice/settled/2026.toml.\n"
    )
    said = json.loads(ooo(*words, "--json").out)["data"]
    assert said["unread"] == ["people/alice/settled/2026.toml"]


def quiet(notebook: Path) -> Iterator[dict[str, object]]:
    """Write meetings in which everything goes quiet, and give what is to be said of it."""
    meetings = notebook / "people/dana/meetings"
    meetings.mkdir(parents=True)
    (notebook / "people/dana/person.toml").write_text('name = "Dana Silva"\n')
    theirs = '[[point]]\nid = "m2ph"\ntext = "Rota"\nby = "them"\n'
    wish = '[[note]]\nkind = "{}"\ntext = "{}"\n'
    for day in ("2026-07-01", "2026-07-15", "2026-08-12"):
        (meetings / f"{day}.toml").write_text(f"date = {day}\n{theirs}")
    for day in ("2026-09-09", "2026-10-07", "2026-11-04"):
        (meetings / f"{day}.toml").write_text(f"date = {day}\n")
    first = meetings / "2026-07-01.toml"
    first.write_text(
        first.read_text()
        + wish.format("career", "lead a team")
        + wish.format("training", "Go")
        + wish.format("career", "Berlin")
    )
    yield {
        "rule": "their_points",
        "since": "2026-09-09",
        "meetings": 3,
        "days": 75,
        "before": 3,
        "text": None,
        "sensitive": False,
    }
    for rule, text in (("career", "lead a team"), ("career", "Berlin")):
        yield {
            "rule": rule,
            "since": "2026-07-01",
            "meetings": 5,
            "days": 145,
            "before": 0,
            "text": text,
            "sensitive": False,
        }


def test_what_has_gone_quiet_stands_in_the_data_and_in_three_lines(
    ooo: Ooo, notebook: Path
) -> None:
    """Of four things the gravest three; the training asked for waits its turn."""
    expected = [*quiet(notebook)]
    assert json.loads(ooo("prep", "dana", "--json").out)["data"]["silent"] == expected
    page = ooo("prep", "dana", COLUMNS="80").out
    assert page.partition("GONE QUIET")[2].partition("\n\n")[0] == (
        " (3)\n"
        " No point of Dana's in 3 meetings                      3 in the 3 before\n"
        " Wish of 1 Jul: lead a team                   145 days without an answer\n"
        " Wish of 1 Jul: Berlin                        145 days without an answer"
    )
    assert "GONE QUIET" not in ooo("prep", "dana", "--share").out
    hidden = ooo("prep", "dana", OOO_DISCREET="1").out
    assert "lead a team" not in hidden


def test_of_everyone_what_is_only_sensitive_of_a_kind_is_counted_and_nothing_stands_for_it(
    ooo: Ooo, notebook: Path
) -> None:
    del notebook
    ooo("log", "karim", "-", stdin="bravo: closed the audit +sensitive\nTired\n")
    shown = ooo("history", "--kind", "win")
    assert "closed the audit" in ooo("history", "--kind", "win", "--all").out
    assert ("Karim" in shown.out, "sensitive" in shown.out) == (False, True)
