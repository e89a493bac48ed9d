"""What was written wrongly is put right at the front door, and undo brings every byte back."""

import json
from pathlib import Path
from typing import Any

import pytest

from ooo.words.speaking import language_of
from tests.cli.front import tree
from tests.cli.terminal import Terminal
from tests.harness import MONDAY, Door, Home, Ooo, Result, copy_sample

ALICE = "people/alice"
KARIM = "people/karim"
ENTER = "\n"


def read(notebook: Path, path: str) -> str:
    return (notebook / path).read_bytes().decode()


def open_in(shown: dict[str, Any]) -> list[dict[str, Any]]:
    """Give what is open of a person who is shown."""
    return [*shown["commitments"], *shown["points"]]


def notes(notebook: Path) -> dict[str, bytes]:
    """Give every file of the notebook."""
    return {str(path): path.read_bytes() for path in notebook.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "words",
    [
        ("k7mx", "--text", "send the pay grid", "--owner", "them", "--due", "none"),
        ("k7mx", "--to", "karim", "--sensitive"),
        ("t9we", "--to", "chloe", "--area", "dev", "--share"),
        ("d5mv", "--no-sensitive", "--owner", "them"),
        ("b4ta", "--to", "karim", "--due", "2026-11-07"),
        ("c1aa", "--text", "present the rota"),
        ("alice", "9", "nov", "--line", "1", "--area", "none"),
        ("alice", "9 nov", "--line", "2", "--text", "Rested.", "--sensitive"),
        ("alice", "9 nov", "--line", "3", "--to", "karim"),
        ("alice", "9", "nov", "--line", "3", "--to", "chloe", "--owner", "me"),
        ("alice", "9", "nov", "--date", "10 nov"),
        ("alice", "9", "nov", "--date", "26 oct"),
        ("alice", "9", "nov", "--to", "karim"),
        ("alice", "26", "oct", "--to", "chloe", "--date", "21 oct"),
        ("karim", "yesterday", "--to", "alice"),
    ],
)
def test_one_command_is_one_undo_bit_for_bit(
    ooo: Ooo, notebook: Path, words: tuple[str, ...]
) -> None:
    today = "2026-11-19" if "yesterday" in words else MONDAY
    before = notes(notebook)
    fixed = ooo("fix", *words, today=today)
    assert fixed.status == 0, fixed
    assert fixed.out.endswith("Undo: ooo undo\n")
    assert ooo("check", "--exit-code", today=today).status == 0
    after = notes(notebook)
    assert after != before
    assert ooo("undo").status == 0
    assert notes(notebook) == before
    assert ooo("redo").status == 0
    assert notes(notebook) == after


def test_to_put_right_a_date_is_no_move(ooo: Ooo, notebook: Path) -> None:
    assert ooo("fix", "v8qy", "--due", "fri").status == 0
    assert ooo("fix", "v8qy", "--due", "2026-12-01").status == 0
    assert "due = 2026-12-01\n" in read(notebook, f"{ALICE}/commitments.toml")
    assert read(notebook, f"{ALICE}/commitments.toml").count("moves") == 1


def test_a_log_of_the_wrong_person_is_theirs_with_what_was_promised_in_it(
    ooo: Ooo, notebook: Path
) -> None:
    """And Alice's points and promises stand as they did before."""
    before = notes(notebook)
    lines = "Wants the night shift\n-> ask HR about it by fri\nnext: the rota\n"
    logged = ooo(
        "log", "alice", "-", "--kept", "k7mx", "--not-discussed", "t9we", "--move", "x9qb=fri",
        "--drop", "b6te", stdin=lines,
    )  # fmt: skip
    assert logged.status == 0, logged
    fixed = ooo("fix", "alice", "today", "--to", "karim", "--json")
    data = json.loads(fixed.out)["data"]
    assert [each["text"] for each in data["promises"]] == ["ask HR about it"]
    assert {each["id"] for each in data["commitments"]} == {"k7mx", "x9qb", "b6te"}
    assert {each["id"] for each in data["points"]} == {"x2kd", "p4ra", "t9we", "h3nc"}
    assert "ask HR about it" in read(notebook, f"{KARIM}/commitments.toml")
    assert "known = true" in read(notebook, f"{KARIM}/commitments.toml")
    assert read(notebook, f"{KARIM}/meetings/2026-11-23.toml") == (
        'date = 2026-11-23\nkind = "one-to-one"\n\n'
        '[[note]]\nkind = "note"\ntext = "Wants the night shift"\n'
    )
    shown = json.loads(ooo("person", "show", "alice", "--json").out)["data"]
    ooo("undo")
    ooo("undo")
    assert notes(notebook) == before
    held = json.loads(ooo("person", "show", "alice", "--json").out)["data"]
    # What was made in the meeting of October may be known from there.
    by_id = {each["id"]: {**each, "known": None} for each in open_in(shown)}
    assert all(by_id[each["id"]] == {**each, "known": None} for each in open_in(held))


def test_what_karim_never_heard_of_is_not_shared_with_him(ooo: Ooo, notebook: Path) -> None:
    """A promise known to Alice is unknown to whom it turns out to concern."""
    path = notebook / ALICE / "commitments.toml"
    path.write_text(
        path.read_text().replace("due = 2026-11-27\n", "due = 2026-11-27\nknown = true\n")
    )
    assert ooo("fix", "v8qy", "--to", "karim").status == 0
    assert "known" not in read(notebook, f"{KARIM}/commitments.toml")
    assert "introduce her" not in ooo("prep", "karim", "--share").out


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (
            (),
            2,
            (
                "Say what to put right: an id, or a name and a day.\n"
                "For example: ooo fix k7mx --due fri, ooo fix alice 9 nov\n"
                "What is wrong with files: ooo check --fix\n"
            ),
        ),
        (
            ("alice",),
            2,
            (
                "Say what of Alice Martin's to put right: an id, or a day.\n"
                "Ids stand beside every line of: ooo prep alice. "
                "A meeting: ooo fix alice DATE\n"
            ),
        ),
        (
            ("k7mx",),
            2,
            (
                "Say what is right of it.\nFor example: --text TEXT, --due DATE, --to WHO; "
                "ooo fix --help lists the flags.\n"
            ),
        ),
        (
            ("z9zz", "--due", "fri"),
            1,
            (
                "No record has the id 'z9zz'.\n"
                "Ids stand beside every line of: ooo prep WHO, ooo overdue\n"
            ),
        ),
        (
            ("m2ph", "--text", "x"),
            1,
            (
                "m2ph was discussed with Alice Martin on Mon 9 Nov 2026.\n"
                "Put that line right with: "
                "ooo fix alice 2026-11-09 --line 1\n"
            ),
        ),
        (
            ("nobody",),
            1,
            (
                "No one called 'nobody'.\n"
                "There is alice, bruno, chloe, karim. Someone new: ooo person add NAME\n"
            ),
        ),
        (
            ("k7mx", "fri"),
            2,
            (
                "k7mx is one record, and 'fri' behind it is not understood.\n"
                "Say what is right with flags: ooo fix k7mx --due DATE, --text TEXT, "
                "--to WHO\n"
            ),
        ),
        (
            ("k7mx", "--line", "2"),
            2,
            (
                "--line is for a meeting, and no day was said.\n"
                "Give whose it is and the day: ooo fix WHO DATE --line …\n"
            ),
        ),
        (
            ("k7mx", "--date", "fri"),
            2,
            (
                "--date is for a meeting, and no day was said.\n"
                "Give whose it is and the day: ooo fix WHO DATE --date …\n"
            ),
        ),
        (
            ("k7mx", "--text", "x #sensitive"),
            2,
            (
                "#sensitive is a tag, and the text is taken word for word.\n"
                "Leave it out, and say it with --sensitive.\n"
            ),
        ),
        (("k7mx", "--area", "op"), 2, "A promise has no area.\nLeave out --area.\n"),
        (
            ("alice", "9", "nov", "--text", "x"),
            2,
            (
                "Say which line of the meeting: --line N.\n"
                "Its lines are listed, with their numbers, "
                "when no flag is given.\n"
            ),
        ),
        (
            ("alice", "9", "nov", "--line", "2"),
            2,
            (
                "Say what is right of it.\n"
                "For example: --text TEXT, --due DATE, --to WHO; "
                "ooo fix --help lists the flags.\n"
            ),
        ),
        (
            ("alice", "9", "nov", "--line", "2", "--date", "fri"),
            2,
            "--date moves a whole meeting, and --line is one line of it.\nLeave one of them out.\n",
        ),
        (
            ("alice", "9", "nov", "--line", "7", "--text", "x"),
            2,
            (
                "That entry has 3 lines, and no line 7.\n"
                "They are listed with their numbers when --line is left out.\n"
            ),
        ),
        (
            ("alice", "8", "nov"),
            1,
            (
                "Nothing with Alice Martin is logged for Sun 8 Nov 2026.\n"
                "The newest entries are of 2026-11-09, 2026-10-26, 2026-10-12.\n"
            ),
        ),
    ],
)
def test_what_cannot_be_put_right_is_refused_and_nothing_is_written(
    ooo: Ooo, home: Path, notebook: Path, words: tuple[str, ...], status: int, says: str
) -> None:
    del notebook
    before = tree(home)
    assert ooo("fix", *words) == Result(status, "", says)
    assert tree(home) == before


def test_the_words_of_a_shared_screen_stay_hidden(ooo: Ooo, notebook: Path) -> None:
    del notebook
    listed = ooo("fix", "alice", "9", "nov", OOO_DISCREET="1")
    assert "A. M." in listed.out
    assert "Alice" not in listed.out
    assert "alice" not in listed.out
    assert "Migration" not in listed.out


def test_what_is_sensitive_in_a_meeting_shows_when_it_is_asked_for(
    ooo: Ooo, notebook: Path
) -> None:
    del notebook
    ooo("fix", "alice", "9", "nov", "--line", "3", "--sensitive")
    assert "latency by half" not in ooo("fix", "alice", "9", "nov").out
    assert "latency by half" in ooo("fix", "alice", "9", "nov", "--all").out


def test_at_a_terminal_each_part_is_asked_and_enter_keeps_it(
    at_terminal: Ooo, notebook: Path
) -> None:
    before = notes(notebook)
    kept = at_terminal("fix", "k7mx", stdin=ENTER * 5, COLUMNS="200", NO_COLOR="1")
    assert kept == Result(
        0,
        "Now: send the salary grid\n"
        "Text? (Enter keeps it) Whose is it? (me or them; Enter = me) "
        "With whom? (Enter = Alice Martin) By when? (a date, or none; Enter = Thu 19 Nov 2026) "
        "Sensitive? [y/N] "
        "Nothing to change: You owe Alice Martin: send the salary grid, "
        "by Thu 19 Nov 2026 (4 days ago)  [k7mx]\n",
        "",
    )
    assert notes(notebook) == before


@pytest.mark.usefixtures("notebook")
def test_of_several_each_is_named_before_it_is_asked_about(at_terminal: Ooo) -> None:
    """Else who is asked for a text twice cannot tell which is which."""
    fixed = at_terminal("fix", "karim", stdin="1-2\n" + ENTER * 5 + "a new one\n" + ENTER * 4)
    first, second = fixed.out.split("Now: ")[1:]
    assert first.startswith("answer about the training budget\nText? (Enter keeps it) ")
    assert second.startswith("cost estimate for the new cluster\nText? (Enter keeps it) ")
    assert "Nothing to change: You owe Karim Benali: answer about" in first
    assert "Karim Benali owes you: a new one" in second


@pytest.mark.usefixtures("notebook")
def test_what_is_sensitive_is_shown_where_it_is_put_right_with_all(
    at_terminal: Ooo, ooo: Ooo
) -> None:
    hidden = at_terminal("fix", "alice", stdin="d5mv\n" + ENTER * 6).out
    assert "being approached" not in hidden
    assert "Now: (sensitive)\n" in hidden
    typed = "d5mv\n" + ENTER * 6
    shown = at_terminal("fix", "alice", "--all", stdin=typed, NO_COLOR="1", COLUMNS="200").out
    text = "Is she being approached by the other team?"
    assert f"Point: {text}" in shown
    assert f"Now: {text}\n" in shown
    assert f"For next time with Alice Martin (relational, sensitive): {text}" in shown
    assert text not in ooo("fix", "d5mv", "--area", "dev").out
    assert text in ooo("fix", "d5mv", "--area", "op", "--all").out


@pytest.mark.usefixtures("notebook")
def test_whose_a_line_is_stands_beside_it_and_behind_what_was_put_right(ooo: Ooo) -> None:
    day = ("fix", "alice", "9", "nov")
    listed = "Migration retrospective       discussed, Alice Martin's, operational\n"
    assert listed in ooo(*day).out
    for line, owner, says in (
        ("1", "me", "Migration retrospective (discussed, operational)"),
        ("3", "me", "on her own. (said by you, win, operational)"),
        ("3", "them", "on her own. (said by Alice Martin, win, operational)"),
    ):
        assert f"{says}\n" in ooo(*day, "--line", line, "--owner", owner).out


@pytest.mark.usefixtures("notebook")
def test_the_command_below_the_lines_names_one_entry_of_several(ooo: Ooo) -> None:
    """Typed as it stands, it finds the entry that was listed."""
    friday = ("--date", "2026-11-20")
    ooo("log", "karim", "-", *friday, stdin="One\n")
    ooo("log", "karim", "-", *friday, "--again", stdin="Two\n")
    day = "2026-11-20 --number 2"
    assert f"Next: ooo fix karim {day} --line N" in ooo("fix", "karim", *day.split()).out
    fixed = ooo("fix", "karim", *day.split(), "--line", "1", "--text", "Three")
    assert "number 2, line 1: Three\n" in fixed.out
    ooo("add", "karim", "note: seen")
    ooo("log", "karim", "-", stdin="Four\n")
    listed = ooo("fix", "karim", "today", "--kind", "note").out
    assert "Next: ooo fix karim 2026-11-23 --kind note --line N" in listed


def test_in_french_the_area_that_enter_keeps_is_said_in_french(home: Path) -> None:
    copy_sample(Home(home))
    door = Door(Home(home), language=language_of("fr"))
    asked = door.on_screen("fix", "t9we", stdin=ENTER * 6, COLUMNS="200").out.replace("\xa0", " ")
    assert asked.startswith("Actuellement : On-call load since October\nTexte ? ")
    assert "Domaine ? (op, dev, rel, ou aucun ; Entrée = opérationnel) " in asked


@pytest.mark.usefixtures("notebook")
def test_of_a_goal_the_words_and_the_day_that_enter_keeps_are_shown(at_terminal: Ooo) -> None:
    asked = at_terminal("fix", "g4pz", stdin="\n\n", COLUMNS="200").out
    assert asked.startswith(
        "Now: Autonomous on payroll runs\nText? (Enter keeps it) "
        "By when? (a date, or none; Enter = Wed 31 Mar 2027) Nothing to change: "
    )
    asked = at_terminal("fix", "m3hb", stdin="\n\n", COLUMNS="200").out
    assert asked.startswith("Now: checklist of a run written\n")
    assert "Enter = Fri 20 Nov 2026) " in asked


@pytest.mark.usefixtures("notebook")
def test_a_date_put_right_is_listed_as_put_right_and_not_as_moved(ooo: Ooo) -> None:
    ooo("fix", "k7mx", "--due", "fri")
    assert (
        "   Put right: You owe Alice Martin: send the salary grid, by Fri 27 Nov 2026; "
        "it was Thu 19 Nov 2026\n"
    ) in ooo("undo", "--list").out


def test_an_answer_that_cannot_be_taken_is_asked_again(at_terminal: Ooo, notebook: Path) -> None:
    typed = "the grid #sensitive\nthe grid\nhers\nthem\nnobody\nkarim\n03/12\nfri\ny\n"
    fixed = at_terminal("fix", "k7mx", stdin=typed)
    assert fixed.status == 0
    assert "--sensitive" in fixed.err
    assert (
        read(notebook, f"{KARIM}/commitments.toml")
        .replace("\r\n", "\n")
        .endswith(
            '[[commitment]]\nid = "k7mx"\nowner = "them"\ntext = "the grid"\nmade = 2026-10-26\n'
            "due = 2026-11-27\n"
            'moves = [{ on = 2026-11-09, was = 2026-11-12, why = "waiting for HR" }]\n'
            "sensitive = true\n"
        )
    )


def test_a_point_is_asked_for_its_area_and_whether_it_is_shared(
    at_terminal: Ooo, notebook: Path
) -> None:
    fixed = at_terminal("fix", "h3nc", stdin="\n\n\nrel\n\ny\n")
    assert "Area? (op, dev, rel or none; Enter = development) " in fixed.out
    assert "To share? [y/N]" in fixed.out
    assert read(notebook, f"{ALICE}/agenda.toml").count(
        'area = "relational"\nkind = "training"\n'
        "added = 2026-11-10\nuntil = 2026-11-20\nshare = true\n"
    )


def test_a_name_alone_offers_what_is_open_with_them(at_terminal: Ooo, notebook: Path) -> None:
    fixed = at_terminal("fix", "karim", "--due", "none", stdin="1\n")
    assert fixed.status == 0
    assert "salary grid" not in fixed.out
    assert "due = 2026-11-11" not in read(notebook, f"{KARIM}/commitments.toml")


def test_without_a_word_everything_open_is_offered(at_terminal: Ooo, notebook: Path) -> None:
    before = notes(notebook)
    offered = at_terminal("fix", stdin=ENTER)
    assert (offered.status, offered.err) == (0, "Nothing chosen.\n")
    assert "salary grid" in offered.out
    assert "training budget" in offered.out
    assert notes(notebook) == before


def test_a_line_is_chosen_from_the_list(at_terminal: Ooo, notebook: Path) -> None:
    typed = "9\n3\nCut latency.\nme\n\nnone\n\n\n"
    fixed = at_terminal("fix", "alice", "9", "nov", stdin=typed)
    assert fixed.err == (
        "That entry has 3 lines, and no line 9.\n"
        "They are listed with their numbers when --line is left out.\n"
    )
    assert "Whose is it? (me or them; Enter = not said) " in fixed.out
    assert read(notebook, f"{ALICE}/meetings/2026-11-09.toml").endswith(
        '[[note]]\nkind = "win"\ntext = "Cut latency."\nby = "me"\n'
    )


def test_enter_leaves_the_list_of_lines(at_terminal: Ooo, notebook: Path) -> None:
    before = notes(notebook)
    listed = at_terminal("fix", "alice", "9", "nov", stdin=ENTER)
    assert listed.status == 0
    assert listed.out.endswith("Which line? (Enter = none) ")
    assert notes(notebook) == before
    asked = json.loads(at_terminal("fix", "alice", "9", "nov", "--json").out)
    assert [each["number"] for each in asked["data"]["lines"]] == [1, 2, 3]


@pytest.mark.parametrize(("typed", "goes"), [("\n", True), ("y\n", True), ("n\n", False)])
def test_whether_promises_go_along_is_asked_and_they_are_listed_first(
    at_terminal: Ooo,
    notebook: Path,
    typed: str,
    goes: bool,  # noqa: FBT001 -- a case
) -> None:
    at_terminal("log", "alice", "-", "--no-input", stdin="-> ask HR by fri\n")
    fixed = at_terminal("fix", "alice", "today", "--to", "karim", stdin=typed)
    asked = fixed.out.index("Does it go with the meeting? [Y/n]")
    assert "Promised in it:\n You owe Alice Martin: ask HR" in fixed.out[:asked]
    assert ("ask HR" in read(notebook, f"{KARIM}/commitments.toml")) is goes


def test_of_several_entries_that_day_one_is_chosen(
    ooo: Ooo, at_terminal: Ooo, notebook: Path
) -> None:
    ooo("add", "alice", "note: quiet in the meeting")
    ooo("log", "alice", "-", stdin="Tired\n")
    refused = ooo("fix", "alice", "today")
    assert (refused.status, refused.err) == (
        2,
        (
            "2 entries with Alice Martin are of Mon 23 Nov 2026.\n"
            "Say which: --kind note or --kind one-to-one\n"
        ),
    )
    chosen = at_terminal("fix", "alice", "today", stdin="1\n\n")
    assert "Noted on Alice Martin, Mon 23 Nov 2026" in chosen.out
    noted = ooo("fix", "alice", "today", "--kind", "note", "--line", "1", "--to", "karim")
    assert noted.status == 0
    assert "quiet in the meeting" in read(notebook, f"{KARIM}/meetings/2026-11-23.note.toml")
    assert not (notebook / ALICE / "meetings/2026-11-23.note.toml").read_text().count("quiet")


def test_two_settled_records_of_one_id_are_listed(ooo: Ooo, notebook: Path) -> None:
    path = notebook / KARIM / "settled" / "2026.toml"
    path.write_text(path.read_text().replace("c1aa", "b4ta"))
    refused = ooo("fix", "b4ta", "--text", "x")
    assert refused.status == 2
    assert refused.err == (
        "2 settled records have the id b4ta.\n"
        "Alice Martin, Thu 5 Nov 2026: write the migration runbook\n"
        "Karim Benali, Wed 7 Oct 2026: present the on-call rota to the team\n"
        "Bring the newest back with ooo reopen b4ta, or change it in its file.\n"
    )


def test_a_real_terminal_asks_and_puts_right(home: Path, notebook: Path) -> None:
    terminal = Terminal(home, "fix", "k7mx", TERM="dumb")
    for question, typed in (
        ("Text? (Enter keeps it) ", "send the pay grid"),
        ("Enter = me) ", ""),
        ("Enter = Alice Martin) ", ""),
        ("Enter = Thu 19 Nov 2026) ", "fri"),
        ("Sensitive? [y/N] ", ""),
    ):
        terminal.wait_for(question)
        terminal.type(typed)
    assert terminal.ends() == 0
    assert "You owe Alice Martin: send the pay grid, by Fri 27 Nov 2026" in terminal.screen()
    assert 'text = "send the pay grid"' in read(notebook, f"{ALICE}/commitments.toml")


def test_ctrl_c_in_the_middle_changes_nothing(home: Path, notebook: Path) -> None:
    before = notes(notebook)
    terminal = Terminal(home, "fix", "k7mx", TERM="dumb")
    terminal.wait_for("Text? (Enter keeps it) ")
    terminal.type("half of it")
    terminal.wait_for("Enter = me) ")
    terminal.interrupt()
    assert terminal.ends() == 130
    assert notes(notebook) == before
