"""A word that is better not written is told of, and stops nothing; taken back, it is nowhere."""

import json
from pathlib import Path

import pytest

from ooo.words.french.language import IN_A_PIPE
from tests.cli.test_walk import ASKED, answer_with_enter, begin
from tests.harness import Door, Home, Ooo

PREGNANT = (
    'A protected subject (pregnancy): "enceinte". To be noted instead: what was\n'
    "agreed, at their request. b takes the line back, without a trace.\n"
)


@pytest.mark.usefixtures("notebook")
def test_a_line_taken_back_in_the_walk_is_nowhere_after_it(home: Path, ooo: Ooo) -> None:
    """Not in the notebook, not in a draft, and no undo brings it back."""
    log = begin(home)
    log.type("Enceinte, ne le dit pas encore")
    log.wait_for("without a trace.\n> ")
    assert PREGNANT in log.screen()
    log.type("b")
    log.wait_for("Taken back: Enceinte, ne le dit pas encore\n> ")
    log.type("Asked for a quieter sprint")
    log.wait_for("sprint\n> ")
    log.type("")
    answer_with_enter(log, *ASKED)
    assert log.ends() == 0
    ooo("undo")
    ooo("redo")
    held = [path for path in home.rglob("*") if path.is_file() and b"nceinte" in path.read_bytes()]
    assert held == []


@pytest.mark.usefixtures("notebook")
def test_a_log_tells_of_three_words_at_most_and_of_each_once(home: Path) -> None:
    log = begin(home)
    for typed in (
        "Pregnant",
        "Still pregnant, divorced too",
        "  and her husband left",
        "Quel con",
        "A gay couple",
        "Sick leave, lazy, always late",
    ):
        log.type(typed)
        log.wait_for("\n> ")
    log.type("")
    log.wait_for("[y/N] ")
    said = [
        line
        for line in log.screen().splitlines()
        if line.startswith(("A protected subject", "An insult"))
    ]
    assert [line.partition(". ")[0] for line in said] == [
        'A protected subject (pregnancy): "pregnant"',
        'A protected subject (family): "divorced"',
        'A protected subject (family): "her husband"',
    ]
    log.interrupt()
    assert log.ends() == 130


@pytest.mark.usefixtures("notebook")
def test_on_a_shared_screen_only_the_kind_of_word_is_told(home: Path) -> None:
    log = begin(home, OOO_DISCREET="1")
    log.type("Enceinte")
    log.wait_for("without a trace.\n> ")
    assert "A protected subject (pregnancy). To be noted instead: what was agreed" in log.screen()
    log.type("Quel con")
    log.wait_for("without a trace.\n> ")
    assert "An insult. To be noted instead: what was seen, and on which day." in log.screen()
    log.interrupt()
    assert log.ends() == 130


def test_a_colleagues_name_is_no_word(ooo: Ooo, notebook: Path) -> None:
    """Who else there is is read before anything is told."""
    assert notebook.is_dir()
    ooo("person", "add", "Christian Juif")
    assert ooo("add", "alice", "Ask Juif about the rota").err == ""
    assert "(religion)" in ooo("add", "alice", "note: est juif").err


@pytest.mark.usefixtures("notebook")
def test_nothing_is_told_beside_json_nor_on_a_sheet_to_share(ooo: Ooo) -> None:
    assert ooo("add", "alice", "Pregnant", "#share", "--json").err == ""
    shared = ooo("prep", "alice", "--share")
    assert "Pregnant" in shared.out
    assert "subject" not in shared.out + shared.err


def test_each_kind_of_text_says_where_it_is_put_right(ooo: Ooo, notebook: Path) -> None:
    alice = notebook / "people" / "alice"
    (alice / "person.toml").write_text(
        'name = "Alice Martin"\nrole = "stupid role"\n[preferences]\nrecognition = "not a moron"\n',
        "utf-8",
    )
    (alice / "goals.toml").write_text(
        '[[goal]]\nid = "g4p2"\ntitle = "No longer an idiot"\nopened = 2026-01-01\n'
        'moves = [{ on = 2026-11-04, why = "too dumb" }]\n'
        'milestones = [{ text = "dumb one", due = 2026-11-30, done = 2026-11-02 },'
        ' { text = "two", dropped = 2026-11-03, why = "moron" }]\n'
        '[goal.indicator]\nname = "jerks met"\n\n[[autonomy]]\ntopic = "bastard"\nlevel = 2\n',
        "utf-8",
    )
    (alice / "agenda.toml").write_text(
        '[[point]]\nid = "t9we"\ntext = "A moron"\nadded = 2026-11-09\n'
        'moves = [{ on = 2026-11-10, why = "imbecile" }]\n\n[[point]]\ntext = "salope"\n',
        "utf-8",
    )
    (alice / "meetings" / "2026-11-20.skipped.toml").write_text(
        'date = 2026-11-20\nkind = "skipped"\nwhy = "quel con"\n', "utf-8"
    )
    (alice / "meetings" / "2026-11-21.toml").write_text(
        'date = 2026-11-21\nkind = "one-to-one"\n\n[[point]]\nid = "q2qq"\ntext = "abruti"\n'
        'moves = [{ on = 2026-11-10, why = "crétin" }]\n\n[[note]]\ntext = "connard"\n',
        "utf-8",
    )
    (alice / "meetings" / "2026-11-21.note.toml").write_text(
        'date = 2026-11-21\nkind = "note"\n\n[[note]]\ntext = "débile"\n', "utf-8"
    )
    (alice / "settled" / "2026.toml").write_text(
        '[[commitment]]\nid = "b4ta"\nowner = "me"\ntext = "be no jerk"\nmade = 2026-10-26\n'
        'settled = 2026-11-15\noutcome = "dropped"\nwhy = "asshole"\n',
        "utf-8",
    )
    found = json.loads(ooo("check", "--words", "--json").out)["data"]["found"]
    assert {(each["term"], each["record"], each["date"], each["fix"]) for each in found} == {
        ("stupid", "role", None, "ooo edit alice --person"),
        ("moron", "preference", None, "ooo edit alice --person"),
        ("idiot", "goal", "2026-01-01", "ooo edit alice --goals"),
        ("dumb", "goal", "2026-11-02", "ooo edit alice --goals"),
        ("moron", "goal", "2026-11-03", "ooo edit alice --goals"),
        ("dumb", "goal", "2026-11-04", "ooo edit alice --goals"),
        ("jerks", "goal", "2026-01-01", "ooo edit alice --goals"),
        ("bastard", "goal", None, "ooo edit alice --goals"),
        ("moron", "point", "2026-11-09", "ooo fix t9we"),
        ("imbecile", "why", "2026-11-10", "ooo edit alice"),
        ("salope", "point", None, "ooo edit alice"),
        ("quel con", "why", "2026-11-20", "ooo edit alice --meeting 2026-11-20"),
        (
            "abruti",
            "point",
            "2026-11-21",
            "ooo fix alice 2026-11-21 --kind one-to-one --number 1 --line 1",
        ),
        ("crétin", "why", "2026-11-10", "ooo edit alice --meeting 2026-11-21"),
        (
            "connard",
            "note",
            "2026-11-21",
            "ooo fix alice 2026-11-21 --kind one-to-one --number 1 --line 2",
        ),
        (
            "débile",
            "note",
            "2026-11-21",
            "ooo fix alice 2026-11-21 --kind note --number 1 --line 1",
        ),
        ("jerk", "commitment", "2026-11-15", "ooo fix b4ta"),
        ("asshole", "why", "2026-11-15", None),
    }


@pytest.mark.usefixtures("notebook")
def test_where_a_person_cannot_be_read_that_is_said(ooo: Ooo, home: Path) -> None:
    """What was not looked at is not among the texts that were."""
    broken = Home(home).notebook / "people" / "alice" / "agenda.toml"
    broken.write_text("not toml", "utf-8")
    answer = ooo("check", "--words", "--json")
    assert json.loads(answer.out)["data"]["unread"] == ["people/alice/agenda.toml"]
    assert "people/alice/agenda.toml" in answer.err


@pytest.mark.usefixtures("notebook")
def test_in_french_everything_that_is_said_of_words_is_french(home: Path) -> None:
    ooo = Door(Home(home), language=IN_A_PIPE).piped
    assert ooo("add", "alice", "Enceinte").err == (
        "Sujet protégé (grossesse) : « enceinte ». À noter plutôt : ce qui a été convenu, à la "
        "demande de la personne. Annuler : ooo undo\n"
    )
    ooo("add", "karim", "note:", "peu", "fiable")
    ooo("add", "karim", "toujours en retard")
    assert ooo("check", "--words", COLUMNS="80").out == (
        "3 textes à relire sur 95. Les mots qui manquent à la liste ne sont pas vus.\n\n"
        "SUJETS PROTÉGÉS (1)\n"
        " Alice  point du 23 nov.               « enceinte » (grossesse)   [s8fv]\n"
        " Écrire ce qui a été convenu, à la demande de la personne ; jamais la cause.\n\n"
        "JUGEMENTS SANS FAIT (1)\n"
        " Karim  note du 23 nov.                                   « peu fiable »\n"
        " Écrire ce qui a été vu, et quel jour.\n\n"
        "MOTS ABSOLUS (1)\n"
        " Karim  point du 23 nov.                 « toujours en retard »   [p9vh]\n"
        " Compter : 3 fois sur 5.\n\n"
        "Corriger : ooo fix s8fv\n"
        'Accepter un mot dans ce carnet : words_ok = ["enceinte"] dans ooo.toml\n'
    )
