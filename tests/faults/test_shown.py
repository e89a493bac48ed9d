"""What a shared screen or sheet shows, odd surroundings, and the note of who holds the lock."""

import os
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ooo.store.files import Disk
from ooo.store.lock import Busy, exclusive
from ooo.store.state import State
from tests.canary import NAMES, RUNS, WORDS, write_notebook
from tests.cli.test_odd_surroundings import COMMANDS, MORE, NUMBERS, ODD, VARIABLES
from tests.faults.figures import Figures
from tests.faults.homes import House
from tests.faults.test_around import fresh
from tests.form import FULL, few, pairs
from tests.harness import Door, Home, says_of

SHARED = (
    ("prep", "zorgla", "--share"),
    ("prep", "zorgla", "--share", "--md"),
    ("ask", "zorgla"),
    ("recap", "zorgla", "--date", "2026-11-09"),
    ("review", "zorgla", "--share"),
    ("plan", "zorgla", "--md"),
    ("export", "zorgla", "--handover"),
)
FOR_THE_MANAGER = ("not logged", "ooo ", "[k7mx]", "LATE", "sensitive", "--all")
LANGUAGES = ("en", "fr")
WIDTHS = ("", "1", "40", "999")


@pytest.mark.parametrize(("words", "language"), pairs(SHARED, LANGUAGES), ids=str)
def test_a_sheet_that_is_shared_holds_nothing_for_the_manager(
    tmp_path: Path, figures: Figures, words: tuple[str, ...], language: str
) -> None:
    """Whatever the day, the width and the screen are; what was left out is told beside it."""
    write_notebook(Home(tmp_path))
    door = Door(Home(tmp_path))
    days = ("2026-11-09", "2026-11-23", "2027-02-01")
    shown = 0
    for today, width, run in product(days, WIDTHS, (door.piped, door.on_screen)):
        done = run(*words, today=today, COLUMNS=width, OOO_LANG=language)
        assert done.status in (0, 1), (words, done)
        shown += done.status == 0
        assert [each for each in FOR_THE_MANAGER if each in done.out] == [], (words, done.out)
        assert "rumour" not in done.out
        figures.surround("sheets to be shared, searched for what is the manager's")
    assert shown, words


BETWEEN = (
    ("owe", "alice", "a secret of mine", "--due", "fri"),
    ("expect", "alice", "a secret of hers"),
    ("goal", "alice", "A secret goal"),
    ("coach", "alice", "A secret track"),
)
SENT = (
    ("prep", "alice", "--share"),
    ("ask", "alice"),
    ("recap", "alice"),
    ("plan", "alice", "--md"),
    ("export", "alice", "--handover"),
)
TYPED = ("\n" * 60, "Tired\n" + "\n" * 60)
KINDS_OF_LOG = ("one-to-one", "career", "async", "first", "coaching")


@pytest.mark.parametrize(("kind", "typed"), pairs(KINDS_OF_LOG, (*TYPED, "")))
def test_enter_and_a_template_left_as_it_is_make_nothing_sendable(
    house: House, figures: Figures, kind: str, typed: str
) -> None:
    """Only what is named in a log was spoken of; after it, another log, and each thing decided."""
    door = Door(Home(house.path))
    for words in BETWEEN:
        assert door.piped(*words).status == 0
    before = {path: path.read_text("utf-8") for path in house.notebook.rglob("*.toml")}
    walks = [("log", "alice", "--kind", kind, *(() if typed else ("-e",)))]
    walks += [("log", "alice", "--again"), ("overdue", "--each"), ("log", "alice", "--again", "-e")]
    for words in walks:
        # What was left as it was is logged only where that is said.
        answers = "y\n" if "-e" in words else typed or TYPED[0]
        done = door.on_screen(*words, stdin=answers, OOO_EDITOR="touch")
        assert done.status in (0, 1), (words, done)
        for path in house.notebook.rglob("*.toml"):
            known = before.get(path, "").count("known = true")
            assert path.read_text("utf-8").count("known = true") == known, (words, path)
        for sent in SENT:
            assert "secret" not in door.piped(*sent).out.casefold(), (words, sent)
            figures.surround("what may be sent after walks of Enter and templates left untouched")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shared_screen_shows_no_text_in_any_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figures: Figures, language: str
) -> None:
    for number, (words, typed) in enumerate(few(RUNS, 12)):
        home = tmp_path / f"{number}"
        home.mkdir(mode=0o700)
        monkeypatch.chdir(home)
        write_notebook(Home(home))
        door = Door(Home(home))
        for width in few(WIDTHS, 1):
            more = {"OOO_LANG": language, "COLUMNS": width, "OOO_EDITOR": "true"}
            done = door.piped(*words.split(), stdin=typed, OOO_DISCREET="1", **more)
            seen = f"{done.out}{done.err}".replace(str(home), "").casefold()
            assert [each for each in (WORDS, *NAMES) if each in seen] == [], (words, done)
            figures.surround("commands on a shared screen, searched for every text and name")


@given(
    variables=st.dictionaries(st.sampled_from(VARIABLES), ODD, min_size=1, max_size=4),
    words=st.sampled_from((*COMMANDS, *MORE)),
    number=st.sampled_from(("", *NUMBERS)),
)
@settings(max_examples=3000 if FULL else 15)
def test_no_surroundings_and_no_number_by_hand_are_a_fault(
    all_figures: Figures, variables: dict[str, str], words: str, number: str
) -> None:
    with fresh() as house:
        if number:
            person = house.notebook / "people" / "karim" / "person.toml"
            person.write_text(f'name = "A\\nB"\nminutes = {number}\nmine = [{number}]\n', "utf-8")
        today = variables.pop("OOO_TODAY", "2026-11-23")
        door = Door(Home(house.path))
        for run in (door.piped, door.on_screen):
            done = run(*words.split(), today=today, **variables)
            assert done.status in (0, 1, 2, 3, 130), (words, variables, done)
            assert "Traceback" not in done.err
            assert "fault of ooo" not in done.err
    all_figures.surround("commands with odd variables, days, widths, names and numbers")
    all_figures.keep()


GONE = 2**22 - 3
NOTES = (
    f"{GONE} 5",
    f"{GONE} 5 backup",
    "0 1",
    "-1 1",
    "1" * 4000,
    "x",
    "",
    "\0" * 30,
    "1 1 1 1",
    f"{os.getpid()} 999999999999999999999 backup",
)


@pytest.mark.parametrize("note", few(NOTES, 4), ids=range(len(few(NOTES, 4))))
def test_who_holds_the_lock_is_believed_only_of_a_process_that_lives(
    house: House, figures: Figures, note: str
) -> None:
    """Where nobody holds it, a note stops nobody; where one does, it is not named as the dead."""
    door = Door(Home(house.path))
    assert door.piped("add", "alice", "first").status == 0
    state = State(house.state, house.notebook, Disk())
    lock = Path(state.lock)
    lock.write_text(note, "utf-8")
    assert door.piped("add", "alice", "second").status == 0
    with exclusive(state.lock, Disk()):
        lock.write_text(note, "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "ooo", "--complete", "prep", ""],
            env={**os.environ, "HOME": str(house.path), "OOO_TODAY": "2026-11-23"},
            capture_output=True,
            check=False,
            timeout=5,
            encoding="utf-8",
        )
        assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
        with pytest.raises(Busy) as refused, exclusive(state.lock, Disk(), patience=0.02):
            pass
        assert "nothing changed" in says_of(refused.value)
        assert str(GONE) not in says_of(refused.value)
    assert door.piped("add", "alice", "fourth").status == 0
    figures.surround("notes of who holds the lock, of processes that are gone or never were", 3)
