"""With OOO_DISCREET=1 nobody who looks at the screen reads a text or a name, whatever is typed."""

from pathlib import Path

import pytest

from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS
from tests.harness import Door, Home, Ooo, Run, make_private

WORDS = "canary"
"""What every text of the notebook holds, and no word of ours."""

NAMES = ("zorgla", "quibble", "ostrava", "fennick", "zed")

FILES = {
    "ooo.toml": 'schema = 1\n[me]\nname = "Mona Canary"\n',
    "people/zorgla/person.toml": (
        'name = "Zorgla Quibble"\naliases = ["zed"]\nrole = "canary keeper"\ncadence = "2w"\n'
        'email = "canary@example.org"\nadded = 2024-01-01\n[preferences]\nfeedback = "a canary"\n'
        'recognition = "with a canary"\n'
    ),
    "people/zorgla/agenda.toml": (
        '# canary comment\n[[point]]\nid = "t9we"\ntext = "canary load"\nby = "me"\n'
        "added = 2026-10-20\ncarried = [2026-11-09]\n\n"
        '[[point]]\nid = "z7qs"\ntext = "thank for the canary"\nkind = "win"\nby = "me"\n\n'
        '[[point]]\nid = "d5mv"\ntext = "canary rumour"\nsensitive = true\nby = "me"\n\n'
        '[[point]]\nid = "x2kd"\ntext = "canary of theirs"\nby = "them"\n'
    ),
    "people/zorgla/commitments.toml": (
        '[[commitment]]\nid = "k7mx"\nowner = "me"\ntext = "feed the canary"\n'
        "made = 2026-10-26\ndue = 2026-11-19\n"
        'moves = [{ on = 2026-11-09, was = 2026-11-12, why = "canary ill" }]\n\n'
        '[[commitment]]\nid = "x9qb"\nowner = "them"\ntext = "draft of the canary"\n'
        "made = 2026-11-09\ndue = 2026-11-22\n\n"
        '[[commitment]]\nid = "b6te"\nowner = "me"\ntext = "canary without date"\n'
        "made = 2026-11-09\n"
    ),
    "people/zorgla/goals.toml": (
        '[[goal]]\nid = "g4p2"\ntitle = "a canary goal"\nwhy = "canary why"\n'
        "opened = 2026-09-01\n"
        'milestones = [{ text = "canary step", due = 2026-11-30 }]\n'
        "readings = [{ on = 2026-09-01, value = 8 }]\n"
        '[goal.indicator]\nname = "canaries a month"\nstart = 8\ntarget = 2\n\n'
        '[[autonomy]]\ntopic = "canary care"\nlevel = 3\n'
    ),
    "people/zorgla/meetings/2026-11-09.toml": (
        'date = 2026-11-09\nkind = "one-to-one"\nmood = 2\n\n[[point]]\nid = "m2ph"\n'
        'text = "canary retrospective"\nby = "them"\n\n[[note]]\nkind = "note"\n'
        'text = "Tired of the canary."\n'
    ),
    "people/zorgla/settled/2026.toml": (
        '[[commitment]]\nid = "b4ta"\nowner = "them"\ntext = "an old canary"\n'
        'made = 2026-10-26\nsettled = 2026-11-15\noutcome = "kept"\nwhy = "canary reason"\n'
    ),
    "people/fennick/person.toml": 'name = "Fennick Ostrava"\nadded = 2024-01-01\n',
    "people/fennick/agenda.toml": '[[point]]\nid = "q2qq"\ntext = "Ask Zorgla of the canary"\n',
    "people/fennick/commitments.toml": (
        '[[commitment]]\nid = "w2ww"\nowner = "canary"\ntext = "a wrong canary"\n'
    ),
    "people/zorgla.sync-conflict-20261109-120000-ABCDEFG/person.toml": 'name = "x"\n',
}

LINES = "Tired canary\n-> buy a canary by fri\n<- a canary of theirs\nnext: canary?\n"
BAD = "-> a canary by next fri\nowe:\n"

RUNS: tuple[tuple[str, str], ...] = (
    ("", ""),
    ("prep zorgla", ""),
    ("prep zorgla --all", ""),
    ("prep zorgla --short", ""),
    ("prep zorgla --share", ""),
    ("prep zorgla --json", ""),
    ("prep zorgla --md", ""),
    ("prep zorgla --html page.html", ""),
    ("prep", "1\n"),
    ("prep zorla", ""),
    ("log zorgla -", LINES),
    ("log zorgla -", BAD),
    ("log zorgla", LINES + "\n\n\n\n\n\n\n\n"),
    ("log zorgla", "Tired canary\n"),
    ("log", "1\nTired canary\n\n\n\n\n\n\n\n\n\n\n"),
    ("log zorgla canary words", ""),
    ("log zorgla -m canary --kept k7mx --missed x9qb --why canary", ""),
    ("log zorgla --not-discussed zzzz", ""),
    ("log zorgla --kept b4ta", ""),
    ("log zorgla -e", ""),
    ("skip zorgla --why canary", ""),
    ("book zorgla thu 14:00", ""),
    ("book zorgla canary", ""),
    ("book zorgla none", ""),
    ("add zorgla a canary", ""),
    ("add zorgla bravo: a canary", ""),
    ("add zorgla note: a canary", ""),
    ("add zorgla", "a canary\n"),
    ("add zorgla -", "a canary\nby: canary\n"),
    ("owe zorgla buy a canary by fri", ""),
    ("owe zorgla buy a canary by next fri", ""),
    ("owe zorgla buy a canary by next fri", "none\n"),
    ("expect zorgla buy a canary --due canary", ""),
    ("done k7mx x9qb z7qs", ""),
    ("done b4ta", ""),
    ("done canary", ""),
    ("done", "1\n"),
    ("drop", "1\n"),
    ("move", "1\nfri\n"),
    ("reopen", "1\n"),
    ("done zorgla", "1\n"),
    ("move k7mx fri --why canary", ""),
    ("move k7mx canary", ""),
    ("drop t9we --why canary", ""),
    ("drop k7mx --missed", ""),
    ("reopen b4ta", ""),
    ("overdue", ""),
    ("overdue --soon 7d", ""),
    ("overdue --json", ""),
    ("undo", ""),
    ("undo --list", ""),
    ("redo", ""),
    ("check", ""),
    ("check --fix", ""),
    ("check --retention 1mo", ""),
    ("check --json", ""),
    ("backup notes.tar.gz", ""),
    ("person", ""),
    ("person add Zorgla Quibble", ""),
    ("person add Nora Fennick --role canary --alias zorgla", ""),
    ("person add -", "Zorgla Canary, 2w, canary, last 9 nov\nFennick, 03/12\n"),
    ("person list --all", ""),
    ("person show zorgla --all", ""),
    ("person show q", "1\n"),
    ("person edit zorgla --role canary --prefers how=canary", ""),
    ("person edit zorgla --email canary@example.net --alias fennick", ""),
    ("person rename zorgla Fennick Canary", ""),
    ("person rename zorgla --slug fennick", ""),
    ("person pause zorgla until 1 mar", ""),
    ("person pause zorgla canary", ""),
    ("person archive zorgla", "\n\n\n\n\n\n\n\n"),
    ("person archive zorgla --drop-rest", ""),
    ("person archive zorgla --back", ""),
    ("person forget zorgla", "Fennick\n"),
    ("person forget zorgla", "Zorgla Quibble\n"),
    ("person forget zorgla --confirm fennick", ""),
    ("person forget zorgla --confirm zorgla", ""),
    ("init elsewhere --name Canary", ""),
    ("edit zorgla", ""),
    ("export zorgla", ""),
    ("export zorgla --all", ""),
    ("export zorgla --all --json", ""),
    ("export zorgla --all --out .", ""),
    ("config", ""),
    ("config editor nano", ""),
    ("completion bash", ""),
    ("demo", ""),
    ("canary", ""),
    ("--help", ""),
)


@pytest.fixture
def root(home: Path) -> Path:
    """Give a notebook in which every text and every name can be told from our words."""
    root = Home(home).notebook
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    make_private(root)
    return root


def test_every_command_is_tried() -> None:
    tried = {words.split()[0] for words, _ in RUNS if words}
    tried_of_person = {
        words.split()[1] for words, _ in RUNS if words.startswith("person ") if words.split()[1:]
    }
    assert {entry.name for entry in COMMANDS} <= tried
    assert {entry.name for entry in PERSON_COMMANDS} <= tried_of_person


@pytest.mark.parametrize("terminal", [False, True], ids=["piped", "terminal"])
@pytest.mark.parametrize(("words", "typed"), RUNS)
def test_no_text_and_no_name_is_seen(  # noqa: PLR0913 - what a run is made of
    door: Door,
    root: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    typed: str,
    *,
    terminal: bool,
) -> None:
    """Before it there is a draft, and commands that can be taken back."""
    monkeypatch.chdir(home)
    door.piped("owe", "zorgla", "an", "earlier", "canary")
    door.piped("person", "add", "Nomad Canary", "--alias", "zorgla-two")
    door.piped("undo")
    state = Home(home).state
    (drafts,) = (path / "drafts" for path in state.iterdir())
    drafts.mkdir(mode=0o700)
    (drafts / "log-zorgla").write_text("a canary draft\n", "utf-8")
    run = door.on_screen if terminal else door.piped
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
    for words in ("add zorgla a canary --json", "prep zorgla --md", "export zorgla --all"):
        refused = ooo(*words.split(), OOO_DISCREET="1")
        assert (refused.status, refused.out) == (2, "")
        assert refused.err.startswith("OOO_DISCREET hides texts")
    assert (root / "people/zorgla/agenda.toml").read_bytes() == before


def test_a_config_that_cannot_be_read_is_said_all_the_same(
    ooo: Ooo, home: Path, root: Path
) -> None:
    config = home / "config.toml"
    config.write_text("nonsense", "utf-8")
    refused = ooo("prep", "zorgla", OOO_DISCREET="1", OOO_CONFIG=str(config))
    assert (refused.status, "cannot be used" in refused.err) == (1, True)


def test_a_notebook_without_people_has_no_names_to_hide(ooo: Ooo, home: Path) -> None:
    assert "Your notebook is" in ooo("init", "--name", "", OOO_DISCREET="1").out
