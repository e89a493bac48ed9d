"""Odd values of the environment, the ends of the calendar, numbers of any size: no fault."""

from itertools import product
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from tests.form import few, in_turn
from tests.harness import Door, Home, Ooo, copy_sample

COMMANDS = (
    "",
    "--help",
    "log --help",
    "overdue",
    "overdue --open",
    "overdue --json",
    "overdue --soon 99w",
    "prep alice",
    "person list",
    "person show alice",
    "check",
    "check --retention 1w",
    "config",
    "undo --list",
    "nonsense",
    "prep nobody",
    "person pause karim 2w",
    "book chloe fri 9:00",
    "owe alice call the notary by tomorrow",
    "owe alice call the notary by +900y",
    "add alice a point --every 4w",
    "move v8qy fri",
    "log karim -m Fine",
    "skip chloe --why release",
    "done k7mx",
    "reopen b4ta",
    "export alice --all",
)
MORE = (
    "export --all --format json",
    "export --all --format csv",
    "export --format ics",
    "export alice --handover",
    "dashboard",
    "dashboard alice",
    "goal alice",
    "goal alice Grow from 1 to 5 by +900y",
    "plan alice",
    "coach alice",
    "coach alice try it",
    "delegate alice payroll 3",
    "history alice",
    "find salary",
    "review alice",
    "recap alice",
    "ask alice",
    "fix k7mx --due tomorrow",
    "check --words",
)
ODD = st.one_of(
    st.sampled_from(
        [
            "", "0", "1", "2", "-1", "00", "1000000000000000", "9" * 5000, "1e3", "0x28", "40.5",
            " 40 ", "+40", "٤٠", "²", "inf", "nan", "true", "dumb", "always", "\n", "\x1b[2J", "/",
            "/dev/null", "/nowhere", ".", "~", "~nobody/x", "a/b", "0001-01-01", "9999-12-31",
            "10000-01-01", "2026-02-30", "0000-00-00", "2026-11-23T25:00", "2026-11-23T10:00",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20),
)  # fmt: skip
VARIABLES = (
    "COLUMNS", "LINES", "TERM", "NO_COLOR", "FORCE_COLOR", "ACCESSIBLE", "EDITOR", "VISUAL",
    "OOO_EDITOR", "OOO_TODAY", "OOO_NO_INPUT", "OOO_DISCREET", "OOO_PAGER", "PAGER", "LANG",
    "OOO_CONFIG", "OOO_DIR",
)  # fmt: skip
SETTINGS = settings(
    database=None, deadline=None, max_examples=60, suppress_health_check=list(HealthCheck)
)


def runs(door: Door, words: str, **variables: str) -> None:
    """Run it on a pipe and on a screen; whatever it says, it is no fault and no traceback."""
    today = variables.pop("OOO_TODAY", "2026-11-23")
    for run in (door.piped, door.on_screen):
        ended = run(*words.split(), today=today, **variables)
        assert ended.status in (0, 1, 2, 3, 130), (words, variables, ended)
        assert "Traceback" not in ended.err
        assert "fault of ooo" not in ended.err


@pytest.fixture
def fresh(tmp_path: Path) -> Door:
    """Give a door to a copy of the sample that a run may change."""
    home = tmp_path / "odd"
    home.mkdir(mode=0o700)
    copy_sample(Home(home))
    return Door(Home(home))


def test_no_value_of_the_environment_is_a_fault(fresh: Door) -> None:
    @SETTINGS
    @given(
        st.dictionaries(st.sampled_from(VARIABLES), ODD, min_size=1, max_size=3),
        st.sampled_from((*COMMANDS, *MORE)),
    )
    def try_it(variables: dict[str, str], words: str) -> None:
        runs(fresh, words, **variables)

    try_it()


@pytest.mark.parametrize("columns", ["1", "2", "10", "1000000000000000"])
def test_no_width_is_a_fault_help_included(fresh: Door, columns: str) -> None:
    for words in COMMANDS:
        runs(fresh, words, COLUMNS=columns)


@pytest.mark.parametrize("today", ["0001-01-01", "0001-01-06", "9999-12-25", "9999-12-31"])
@pytest.mark.parametrize("words", COMMANDS)
def test_no_day_at_the_ends_of_the_calendar_is_a_fault(fresh: Door, today: str, words: str) -> None:
    runs(fresh, words, OOO_TODAY=today)


NUMBERS = (
    "0xFF", "0o17", "0b1", "1" + "0" * 400, "-1", "inf", "-inf", "nan", "1e400", "0", "1_0",
    "9" * 4301, "0x" + "f" * 6000,
)  # fmt: skip


PLACES = (
    ("ooo.toml", "minutes = {}\nschema = 1\n"),
    ("ooo.toml", "schema = {}\n"),
    ("people/alice/person.toml", 'name = "Alice Martin"\nminutes = {}\n'),
    ("people/alice/person.toml", 'name = "Alice Martin"\nmine = {}\n'),
    ("people/alice/agenda.toml", '[[point]]\ntext = "x"\nminutes = {}\n'),
    ("people/alice/agenda.toml", '[[point]]\ntext = "x"\nmine = [{}]\n'),
    ("people/alice/meetings/2026-11-09.toml", "mood = {}\nminutes = {}\n"),
    ("people/alice/goals.toml", '[[goal]]\nid = "g2gg"\ntext = "x"\nfrom = {}\ntarget = {}\n'),
)


@pytest.mark.parametrize(("place", "number"), few(list(product(PLACES, NUMBERS)), 13))
def test_a_number_of_any_size_and_base_costs_only_itself(
    fresh: Door, place: tuple[str, str], number: str
) -> None:
    file, line = place
    path = fresh.home.notebook / file
    path.write_text(line.replace("{}", number), "utf-8")
    for words in ("overdue", "prep alice", "check", "add alice a point", "check --fix", "undo"):
        runs(fresh, words)
    for words in ("export --all --format json", "export alice --all", "log alice -m Fine"):
        runs(fresh, words)


@pytest.mark.parametrize(
    ("number", "name"),
    [*enumerate(["Alice\nMartin", "A\n\n\nB", "\n", " \t ", "A" * 3000, "é\u2028b"])],
)
def test_a_name_of_several_lines_is_no_fault(fresh: Door, number: int, name: str) -> None:
    """Each in a third of the commands, and in the full form in all of them."""
    for file, key in (("people/alice/person.toml", "name"), ("ooo.toml", "name")):
        path = fresh.home.notebook / file
        written = name.replace("\n", "\\n").replace("\t", "\\t")
        path.write_text(f'{key} = "{written}"\n', "utf-8")
        for words in in_turn(COMMANDS, number, 3):
            runs(fresh, words, COLUMNS="40")


@pytest.mark.parametrize(
    ("leads_to", "says"),
    [
        ("/dev/zero", "it is a pipe or a device, and no file"),
        ("/dev/null", "it is a pipe or a device, and no file"),
        (".", "it is a directory, and no file"),
        ("config.toml", "too many levels of symbolic links"),
    ],
)
def test_a_config_that_is_no_file_is_refused_at_once(
    ooo: Ooo, home: Path, notebook: Path, leads_to: str, says: str
) -> None:
    del notebook
    config = home / ".config" / "ooo" / "config.toml"
    config.parent.mkdir(parents=True)
    config.symlink_to(leads_to)
    refused = ooo("overdue", COLUMNS="1000")
    assert (refused.status, refused.out) == (1, "")
    fix = (
        "Name another with OOO_CONFIG, or move it away if it is yours."
        if says.startswith("it is")
        else "Mend it or remove it."
    )
    assert refused.err.endswith(f" cannot be used: {says}.\n{fix}\n")


def test_a_directory_in_the_place_of_the_lock_is_named(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    del notebook
    ooo("owe", "alice", "call")
    (state,) = (home / ".local/state/ooo").iterdir()
    (state / "lock").unlink()
    (state / "lock").mkdir()
    refused = ooo("owe", "alice", "call", COLUMNS="1000")
    assert refused.err == (
        f"Nothing changed: a directory stands where a file belongs ({state}/lock).\n"
        "Move that directory away, then run this again.\n"
    )
