"""What a hand writes nearly right is named with the right spelling, and protects where it meant to.

Links, second names and modes of all that is there are left to their owner.
"""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ooo.store.shelf import SHELF
from tests.faults.figures import Figures
from tests.faults.homes import House, look
from tests.faults.test_around import fresh
from tests.form import FULL, few
from tests.harness import Door, Home

FAMILIES = {
    "agenda.toml": "point",
    "commitments.toml": "commitment",
    "goals.toml": "goal",
}
FILES = tuple(row.name for row in SHELF.rows)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@st.composite
def slips(draw: st.DrawFn, word: str, most: int = 1) -> str:
    """Give a word with a slip or two in it: a letter more, less, other, or in the wrong place."""
    for _ in range(draw(st.integers(1, most))):
        at = draw(st.integers(0, len(word) - 1))
        letter = draw(st.sampled_from(LETTERS))
        kinds = {
            "more": word[:at] + letter + word[at:],
            "less": word[:at] + word[at + 1 :],
            "other": word[:at] + letter + word[at + 1 :],
            "swapped": word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
        }
        word = kinds[draw(st.sampled_from(sorted(kinds)))]
    return word


def problems(door: Door) -> list[dict[str, str]]:
    """Give what `check` names."""
    done = door.piped("check", "--json")
    assert done.status == 0, done
    found: list[dict[str, str]] = json.loads(done.out)["data"]["problems"]
    return found


@given(data=st.data())
@settings(max_examples=1500 if FULL else 15)
def test_a_record_under_a_name_that_is_nearly_ours_is_named(
    all_figures: Figures, data: st.DataObject
) -> None:
    file = data.draw(st.sampled_from(sorted(FAMILIES)))
    family = FAMILIES[file]
    other = data.draw(st.sampled_from([name for name in FAMILIES.values() if name != family]))
    header = data.draw(st.one_of(slips(family), st.just(other), st.just(f"{family}s")))
    if header in FAMILIES.values() and header != other:
        return
    with fresh() as house:
        path = house.notebook / "people" / "chloe" / file
        path.write_text(f'[[{header}]]\nid = "b2cd"\ntext = "x"\ntitle = "x"\n', "utf-8")
        door = Door(Home(house.path))
        named = [each for each in problems(door) if each["file"] == f"people/chloe/{file}"]
        if header == "autonomy":
            return
        assert named, (file, header)
        assert "not read as it was meant" in door.piped("prep", "chloe").err, (file, header)
        assert "not read as it was meant" not in door.piped("prep", "karim").err
    all_figures.surround("headers, files and keys that are nearly ours, each named")
    all_figures.keep()


@given(data=st.data())
@settings(max_examples=1500 if FULL else 15)
def test_a_key_that_is_nearly_sensitive_protects_until_it_is_mended(
    all_figures: Figures, data: st.DataObject
) -> None:
    file = data.draw(st.sampled_from(["agenda.toml", "commitments.toml"]))
    key = data.draw(slips("sensitive", 2))
    value = data.draw(st.sampled_from(["true", "1", '"yes"', "2026-01-01"]))
    with fresh() as house:
        path = house.notebook / "people" / "chloe" / file
        path.write_text(
            f'[[{FAMILIES[file]}]]\nid = "b2cd"\ntext = "a rumour"\n{key} = {value}\n', "utf-8"
        )
        door = Door(Home(house.path))
        for words in (
            ("prep", "chloe"),
            ("overdue", "--open"),
            ("find", "rumour"),
            ("export", "--format", "json"),
            ("export", "chloe", "--format", "csv"),
            ("ask", "chloe"),
            ("person", "show", "chloe"),
        ):
            done = door.piped(*words)
            assert "rumour" not in done.out, (key, words, done)
        assert any(key in str(each["field"]) for each in problems(door)) or key == "sensitive", key
    all_figures.surround("keys that are nearly `sensitive`, which protect")
    all_figures.keep()


@given(data=st.data())
@settings(max_examples=1000 if FULL else 10)
def test_a_file_or_directory_that_is_nearly_ours_is_named(
    all_figures: Figures, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(FILES))
    stem, dot, ending = name.partition(".")
    nearly = data.draw(slips(stem)) + dot + ending
    if nearly in FILES or not nearly.strip(".") or nearly.startswith("."):
        return
    with fresh() as house:
        path = house.notebook / "people" / "chloe" / nearly
        if dot:
            path.write_text('[[point]]\ntext = "x"\n', "utf-8")
        else:
            path.mkdir()
            (path / "2026-11-09.toml").write_text("date = 2026-11-09\n", "utf-8")
        path.chmod(0o700 if not dot else 0o600)
        door = Door(Home(house.path))
        found = [each["file"] for each in problems(door)]
        assert any(nearly in each for each in found), (nearly, found)
    all_figures.surround("headers, files and keys that are nearly ours, each named")
    all_figures.keep()


@given(data=st.data())
@settings(max_examples=600 if FULL else 6)
def test_what_is_of_the_wrong_sort_or_named_after_records_is_named(
    all_figures: Figures, data: st.DataObject
) -> None:
    """A directory for a file, a file for a directory, a file for each sort of records."""
    name = data.draw(st.sampled_from([*FILES, *FAMILIES.values(), "autonomy"]))
    stem, is_file, _ = name.partition(".")
    nearly = data.draw(slips(stem)) if data.draw(st.booleans()) else stem
    nearly += "" if is_file else ".toml"
    if nearly in FILES or nearly.startswith("."):
        return
    with fresh() as house:
        path = house.notebook / "people" / "chloe" / nearly
        if is_file:
            path.mkdir(mode=0o700)
        else:
            path.write_text('[[point]]\ntext = "x"\n', "utf-8")
            path.chmod(0o600)
        door = Door(Home(house.path))
        assert any(nearly in each["file"] for each in problems(door)), nearly
        assert "not read as it was meant" in door.piped("prep", "chloe").err, nearly
    all_figures.surround("headers, files and keys that are nearly ours, each named")
    all_figures.keep()


MODES = (0o644, 0o666, 0o600, 0o700, 0o755, 0o777, 0o400, 0o440, 0o4755, 0o2770, 0o1777, 0o640)


@pytest.mark.parametrize("mode", few(MODES, 3), ids=oct)
def test_check_fix_clears_what_others_may_do_and_nothing_else(
    house: House, figures: Figures, mode: int
) -> None:
    """Bytes, links and what lies at their ends stay as they are, of every file and directory."""
    theirs = house.path / "theirs"
    theirs.mkdir()
    (theirs / "program").write_text("#!/bin/sh\n", "utf-8")
    for path in (theirs, theirs / "program"):
        path.chmod(0o777)
    alice = house.notebook / "people" / "alice"
    (alice / "away").symlink_to(theirs)
    (alice / "meetings" / "one").symlink_to(theirs / "program")
    (house.notebook / "up").symlink_to("..")
    (house.notebook / "loop").symlink_to("loop")
    every = [house.notebook, *house.notebook.rglob("*")]
    plain = [path for path in every if not path.is_symlink()]
    for path in plain:
        path.chmod(mode | (stat.S_IRWXU if path.is_dir() else stat.S_IRUSR))
    before = {path: stat.S_IMODE(path.lstat().st_mode) for path in plain}
    os.link(theirs / "program", alice / "twin")
    bytes_before = look(house.notebook)
    door = Door(Home(house.path))
    done = door.piped("check", "--fix")
    assert done.status == 0, done
    for path in plain:
        kept = before[path] & ~0o077
        now = stat.S_IMODE(path.lstat().st_mode)
        assert now & 0o777 == kept & 0o777, (path, oct(now))
        figures.surround("modes and links that check --fix met")
    assert look(house.notebook) == bytes_before
    assert [stat.S_IMODE(path.stat().st_mode) for path in (theirs, theirs / "program")] == [
        0o777,
        0o777,
    ]


def a_link(place: Path, theirs: Path) -> None:
    """Put a link to somewhere else's in a place."""
    place.symlink_to(theirs)


def a_broken_link(place: Path, theirs: Path) -> None:
    """Put a link to nothing in a place."""
    place.symlink_to(theirs / "nothing")


PLACES = (".local/state/ooo", ".config/ooo")


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("lay", [a_link, a_broken_link], ids=["link", "broken link"])
def test_a_place_of_ours_that_is_a_link_elsewhere_is_refused_to_whoever_writes(
    house: House, figures: Figures, name: str, lay: Callable[[Path, Path], None]
) -> None:
    theirs = house.path / "theirs"
    theirs.mkdir()
    place = house.path / name
    place.parent.mkdir(parents=True, exist_ok=True)
    lay(place, theirs)
    door = Door(Home(house.path))
    before = look(house.notebook)
    for words in (("add", "alice", "x"), ("log", "alice", "-m", "x"), ("check", "--fix")):
        if name == PLACES[0]:
            done = door.piped(*words)
            assert done.status in (0, 1), done
            assert "fault of ooo" not in done.err
            assert done.status == 1 or words[0] == "check", done
            assert look(house.notebook) == before
    done = door.piped("config", "editor", "nano")
    assert done.status in (0, 1), done
    assert "fault of ooo" not in done.err
    for reading in (("prep", "alice"), ("overdue",), ("person", "list")):
        assert door.piped(*reading).status == 0
    if name == PLACES[0]:
        assert list(theirs.iterdir()) == []
    figures.surround("commands where the place of the state or of the settings is a link")


@pytest.mark.parametrize("file", few(("lock", "journal", "facts.json", "undo/00000001"), 2))
def test_a_second_name_of_a_file_of_ours_is_not_written_through(
    house: House, figures: Figures, file: str
) -> None:
    door = Door(Home(house.path))
    assert door.piped("add", "alice", "first").status == 0
    (place,) = (each for each in house.state.iterdir() if each.is_dir())
    theirs = house.path / "theirs"
    theirs.write_bytes(b"precious")
    path = place / file
    path.unlink(missing_ok=True)
    os.link(theirs, path)
    for words in (("add", "alice", "x"), ("prep", "alice"), ("undo",), ("check", "--fix")):
        done = door.piped(*words)
        assert done.status in (0, 1), done
        assert "fault of ooo" not in done.err
        assert theirs.read_bytes() == b"precious", (words, done)
        figures.surround("commands where a file of the state has a second name")
