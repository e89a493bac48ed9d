"""A text to send stands alone on stdout; who reads it is said, and nothing of it is left behind."""

import json
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.harness import Home, Ooo, Run


def editor(home: Path, script: str) -> str:
    """Give an editor that does what a script says with the file it is given."""
    path = home / "editor"
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o700)
    return str(path)


def drafts(home: Path) -> list[str]:
    return [str(path) for path in Home(home).state.rglob("drafts/*")]


@pytest.mark.usefixtures("notebook")
def test_a_recap_is_edited_before_it_is_printed_and_leaves_no_draft(ooo: Ooo, home: Path) -> None:
    script = 'sed -i "s/^Our one-to-one.*/Hello/; s/^Hi Alice/Dear Alice/" "$1"'
    edited = ooo("recap", "alice", "-e", OOO_EDITOR=editor(home, script))
    assert edited.out.startswith("Hello\n\nDear Alice,\n\nDone since last time\n")
    assert edited.out.endswith("Tell me.\n\nMarion\n")
    assert drafts(home) == []


@pytest.mark.usefixtures("notebook")
def test_what_was_edited_goes_into_a_mail(ooo: Ooo, home: Path) -> None:
    ooo("person", "edit", "alice", "--email", "alice@example.org")
    script = 'sed -i "s/^Our one-to-one.*/Hello/" "$1"'
    mail = ooo("recap", "alice", "-e", "--mail", OOO_EDITOR=editor(home, script)).out
    assert "\nSubject: Hello\n" in mail
    assert "\n\nHi Alice,\n" in mail


@pytest.mark.usefixtures("notebook")
def test_a_recap_that_is_left_as_it_was_is_printed_as_it_was(ooo: Ooo, home: Path) -> None:
    asked = ooo("recap", "alice", "-e", OOO_EDITOR=editor(home, "exit 0"))
    assert asked == ooo("recap", "alice")


@pytest.mark.usefixtures("notebook")
@pytest.mark.parametrize(
    ("script", "said"),
    [
        (': > "$1"', "Nothing is left of the text, so nothing is printed.\n"),
        ("exit 3", "' ended with status 3.\n"),
        ('rm "$1"', "' left no text that can be read.\n"),
    ],
)
def test_an_editing_that_comes_to_nothing_prints_nothing(
    ooo: Ooo, home: Path, script: str, said: str
) -> None:
    """It can be written again, so that no draft is kept, and none is named."""
    failed = ooo("recap", "alice", "-e", OOO_EDITOR=editor(home, script))
    assert (failed.status, failed.out) == (1, "")
    assert said in failed.err
    assert "kept" not in failed.err
    assert drafts(home) == []


@pytest.mark.usefixtures("notebook")
def test_json_is_not_edited(ooo: Ooo) -> None:
    assert ooo("recap", "alice", "-e", "--json").status == 2


@pytest.mark.usefixtures("notebook")
def test_who_reads_it_is_asked_at_a_terminal_where_nobody_was_met_today(home: Path) -> None:
    recap = Terminal(home, "recap")
    recap.wait_for("Who? ")
    recap.type("1")
    assert recap.ends() == 0
    assert "Our one-to-one of Monday 9 November" in recap.screen()
    assert "\nMarion\n\nLeft out: " in recap.screen()


def test_who_is_met_soon_is_asked_and_who_was_met_today_reads_the_recap(
    ooo: Ooo, notebook: Path
) -> None:
    ooo("book", "alice", "none")
    ooo("book", "chloe", "thu", "14:00")
    assert ooo("ask").err.startswith("Chloé D'Aubigné-Nguyễn: booked Thu 26 Nov 2026 14:00.\n")
    ooo("book", "chloe", "thu")
    assert ooo("ask").err.startswith("Chloé D'Aubigné-Nguyễn: booked Thu 26 Nov 2026.\n")
    meeting = notebook / "people" / "karim" / "meetings" / "2026-11-23.toml"
    meeting.write_text(
        'date = 2026-11-23\nkind = "one-to-one"\n\n[[note]]\ntext = "x"\nshare = true\n', "utf-8"
    )
    assert ooo("recap").err.startswith("Karim Benali: met today.\n")


@pytest.mark.usefixtures("notebook")
def test_an_observation_is_no_meeting_to_write_about(ooo: Ooo) -> None:
    ooo("log", "alice", "-m", "Covered the release", "--kind", "note")
    assert ooo("recap").status == 2


def test_what_cannot_be_read_is_said_and_nothing_claimed_of_it(ooo: Ooo, notebook: Path) -> None:
    broken = notebook / "people" / "alice" / "commitments.toml"
    broken.write_text("not toml", "utf-8")
    asked = ooo("ask", "alice", "--json")
    assert json.loads(asked.out)["data"]["unread"] == ["people/alice/commitments.toml"]
    assert "people/alice/commitments.toml" in asked.err
    broken.unlink()
    meeting = notebook / "people" / "chloe" / "commitments.toml"
    meeting.write_text("not toml", "utf-8")
    assert "cannot be" in ooo("recap", "chloe").err.splitlines()[-2]


def test_a_recap_speaks_the_persons_language_then_the_notebooks_then_the_managers(
    ooo: Ooo, notebook: Path
) -> None:
    assert "Hi Alice" in ooo("recap", "alice").out
    (notebook / "ooo.toml").write_text('[defaults]\nlanguage = "fr"\n', "utf-8")
    assert "Bonjour Alice" in ooo("recap", "alice").out
    ooo("person", "edit", "alice", "--language", "en")
    assert "Hi Alice" in ooo("recap", "alice").out
    assert "Bonjour Alice" in ooo("recap", "alice", "--lang", "français").out


@pytest.mark.usefixtures("notebook")
def test_tab_knows_whom_to_write_to_and_in_which_language(run: Run) -> None:
    assert run("--complete", "recap", "al").out == "alice\tAlice Martin\n"
    assert run("--complete", "ask", "alice", "--lang", "").out == "en\t\nfr\t\n"
    assert run("--complete", "rec").out == "recap\tWhat to send after you met\n"
