"""With OOO_DISCREET=1 nobody who looks at the screen reads a text or a name, whatever is typed."""

from pathlib import Path

import pytest

from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS
from tests.canary import NAMES, RUNS, WORDS, write_notebook
from tests.form import pairs
from tests.harness import Door, Home, Ooo, Run


@pytest.fixture
def root(home: Path) -> Path:
    """Give a notebook in which every text and every name can be told from our words."""
    return write_notebook(Home(home))


def test_every_command_is_tried() -> None:
    tried = {words.split()[0] for words, _ in RUNS if words}
    tried_of_person = {
        words.split()[1] for words, _ in RUNS if words.startswith("person ") if words.split()[1:]
    }
    assert {entry.name for entry in COMMANDS} <= tried
    assert {entry.name for entry in PERSON_COMMANDS} <= tried_of_person


@pytest.mark.parametrize(("asked", "where"), pairs(RUNS, ("pipe", "screen")), ids=str)
def test_no_text_and_no_name_is_seen(
    door: Door,
    root: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: tuple[str, str],
    where: str,
) -> None:
    """Before it there are a draft, files of the person's own, and commands to be taken back."""
    monkeypatch.chdir(home)
    door.piped("owe", "zorgla", "an", "earlier", "canary")
    door.piped("person", "add", "Nomad Canary", "--alias", "zorgla-two")
    door.piped("undo")
    state = Home(home).state
    (drafts,) = (path / "drafts" for path in state.iterdir())
    drafts.mkdir(mode=0o700)
    (drafts / "log-zorgla").write_text("a canary draft\n", "utf-8")
    for path in ("canary notes.md", "agenda-canary.toml", "meetings/canary.toml"):
        (root / "people" / "zorgla" / path).write_text("[[", "utf-8")
    words, typed = asked
    run = door.on_screen if where == "screen" else door.piped
    result = run(*words.split(), stdin=typed, OOO_DISCREET="1", OOO_EDITOR="true", TMPDIR=str(home))
    seen = f"{result.out}{result.err}".replace(str(home), "").casefold()
    assert [each for each in (WORDS, *NAMES) if each in seen] == []


def test_tab_offers_ids_without_their_words_and_no_names(run: Run, root: Path) -> None:
    for words in (("done", ""), ("reopen", ""), ("prep", ""), ("prep", "zor")):
        result = run("--complete", *words, OOO_DISCREET="1")
        seen = f"{result.out}{result.err}".casefold()
        assert [each for each in (WORDS, *NAMES) if each in seen] == []
    assert run("--complete", "done", "k", OOO_DISCREET="1").out == "k7mx\t(hidden)\n"


def test_names_become_initials_and_words_stay_ours(ooo: Ooo, root: Path) -> None:
    shown = ooo("add", "zorgla", "a", "canary", OOO_DISCREET="1")
    assert shown.out.startswith("For next time with Z. Q.: (hidden)  [")
    refused = ooo("prep", "zorla", OOO_DISCREET="1")
    assert refused.err == "No one called (hidden).\nDid you mean Z. Q. (WHO)?\n"


def test_what_shows_every_text_is_refused_before_anything_is_done(ooo: Ooo, root: Path) -> None:
    """A JSON answer cannot hide anything; after the fact it would be too late to say so."""
    before = (root / "people/zorgla/agenda.toml").read_bytes()
    page = root.parent / "page.html"
    for words in (
        "add zorgla a canary --json",
        "prep zorgla --md",
        "export zorgla --all",
        "plan zorgla",
        f"plan zorgla --html {page}",
        f"dashboard --html {page}",
        f"dashboard zorgla --html {page}",
    ):
        refused = ooo(*words.split(), OOO_DISCREET="1")
        assert (refused.status, refused.out) == (2, "")
        assert refused.err.startswith("OOO_DISCREET hides texts")
    assert (root / "people/zorgla/agenda.toml").read_bytes() == before
    assert not page.exists()


def test_a_config_that_cannot_be_read_is_said_all_the_same(
    ooo: Ooo, home: Path, root: Path
) -> None:
    config = home / "config.toml"
    config.write_text("nonsense", "utf-8")
    refused = ooo("prep", "zorgla", OOO_DISCREET="1", OOO_CONFIG=str(config))
    assert (refused.status, "cannot be used" in refused.err) == (1, True)


def test_a_notebook_without_people_has_no_names_to_hide(ooo: Ooo, home: Path) -> None:
    assert "Your notebook is" in ooo("init", "--name", "", OOO_DISCREET="1").out


def test_a_key_that_a_person_chose_is_hidden_wherever_it_is_named(ooo: Ooo, root: Path) -> None:
    """What they prefer, and what of their own is wrong or nearly ours; our own keys are not."""
    file = root / "people/zorgla/person.toml"
    file.write_text(
        file.read_text("utf-8").replace('"seeds"', "3") + "[[canary_talks]]\nx = 1\n", "utf-8"
    )
    agenda = root / "people/fennick/agenda.toml"
    agenda.write_text('[[point]]\ntext = "x"\nby = 3\nmoves = [{ wass = 3 }]\n', "utf-8")
    for words in (("check",), ("prep", "zorgla"), ("person", "edit", "zorgla", "--role", "x")):
        shown = ooo(*words, OOO_DISCREET="1")
        assert "(hidden)" in f"{shown.out}{shown.err}"
        assert WORDS not in f"{shown.out}{shown.err}".casefold()
    found = ooo("check", OOO_DISCREET="1").out
    assert "people/WHO/agenda.toml:3: by: 3 is not known\n" in found
    assert "people/WHO/agenda.toml:4: (hidden): it is nearly was, and is not read\n" in found
