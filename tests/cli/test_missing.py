"""What is missing is asked for at a terminal, in one way; words people try are what they mean."""

import pytest

from tests.harness import Ooo

pytestmark = pytest.mark.usefixtures("notebook")


@pytest.mark.parametrize(
    ("words", "typed", "asked", "said"),
    [
        ("book", "karim\nthu 14:00\n", "Who? When? ", "Booked Karim Benali: Thu 26 Nov"),
        ("book karim", "thu 14:00\n", "When? ", "Booked Karim Benali: Thu 26 Nov"),
        ("book karim", "soon\nthu 14:00\n", "When? When? ", "Booked Karim Benali: Thu 26 Nov"),
        ("skip", "karim\nrelease day\ny\n", "Who? Why? ", "called off by you: release day"),
        ("add", "karim\nthe budget\n", "Who? What is the point? ", "with Karim Benali: the budget"),
        ("person show", "karim\n", "Who? ", "Karim Benali"),
        ("move k7mx", "fri\n", "To which day? ", "by Fri 27 Nov 2026"),
        ("move karim", "1\nfri\n", "To which day? ", "by Fri 27 Nov 2026"),
        ("done karim", "1\n", "Which? ", "Kept, 12 days late: "),
        ("drop karim", "1\nm\n", "Which? ", "Missed: "),
        ("reopen alice", "1\n", "Which? ", "Open again; "),
        ("find", "training budget\n", "What to find? ", "answer about the training budget"),
        ("person rename karim", "Karim Ben Ali\n", "Which name? ", "name Karim Ben Ali (was"),
        ("person pause karim until", "1 mar\n", "Until which day? ", "until Mon 1 Mar 2027"),
        ("person edit karim", "3w, peer\n", "What changes? ", "relation peer (was report)"),
        ("person edit karim", "2x\n4w\n", "What changes? What changes? ", "every 4 weeks"),
        ("person edit karim", "aka kb\n", "What changes? ", "aliases "),
        ("delegate karim payroll", "2\n", "Which level? ", "Payroll: Karim Benali is at 2 of 4"),
    ],
)
def test_what_is_missing_is_asked_for(
    at_terminal: Ooo, words: str, typed: str, asked: str, said: str
) -> None:
    result = at_terminal(*words.split(), stdin=typed, NO_COLOR="1", COLUMNS="200")
    assert result.status == 0, result
    assert said in result.out
    start = 0
    for question in asked.replace("? ", "?\n").splitlines():
        start = result.out.index(question.strip(), start) + 1


@pytest.mark.parametrize(
    "words", ["skip", "add", "person show", "book karim", "move k7mx", "import", "find"]
)
def test_enter_where_something_is_missing_leaves_it_missing(at_terminal: Ooo, words: str) -> None:
    result = at_terminal(*words.split(), stdin="\n")
    assert result.status == 2
    assert " is missing.\n" in result.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("book karim", "WHEN… is missing.\nooo book --help shows how.\n"),
        ("skip", "WHO is missing.\nooo skip --help shows how.\n"),
        ("done karim", "ID… is missing.\nooo done --help shows how.\n"),
        ("reopen alice", "ID… is missing.\nooo reopen --help shows how.\n"),
        ("move k7mx", "DATE is missing.\nFor example: ooo move k7mx fri\n"),
        ("add karim", "TEXT… is missing.\nooo add --help shows how.\n"),
        ("owe karim", "TEXT… is missing.\nooo owe --help shows how.\n"),
        ("expect karim", "TEXT… is missing.\nooo expect --help shows how.\n"),
        ("import", "FILE… is missing.\nooo import --help shows how.\n"),
        ("backup", "FILE is missing.\nooo backup --help shows how.\n"),
        ("completion", "SHELL is missing.\nooo completion --help shows how.\n"),
        ("prep", "WHO is missing.\nIt could be alice: ooo prep WHO\n"),
        ("person pause karim until", "DATE is missing.\nooo person pause --help shows how.\n"),
        (
            "person rename karim",
            (
                "NAME is missing.\nFor example: "
                'ooo person rename karim "Alice Martin", or --short for the short name.\n'
            ),
        ),
        (
            "find",
            (
                "TEXT… is missing.\nGive words, as in ooo find salary grid, "
                "or a filter, as in ooo find --kind career\n"
            ),
        ),
    ],
)
def test_elsewhere_it_is_refused_in_one_way(ooo: Ooo, words: str, said: str) -> None:
    assert ooo(*words.split()) == (2, "", said)


def test_whose_session_is_asked_for_where_no_track_is_open(at_terminal: Ooo) -> None:
    at_terminal("done", "t7mr", stdin="\n\n\n\n")
    result = at_terminal("coach", stdin="karim\n\n", NO_COLOR="1")
    assert result.out.startswith("Who? Karim Benali has no coaching track.\n")
    assert result.out.endswith("Which problem? (Enter = none) ")


def test_a_file_that_is_missing_is_asked_for(at_terminal: Ooo) -> None:
    result = at_terminal("import", stdin="nothing.md\n")
    assert (result.status, result.out) == (1, "Which file? ")
    assert result.err.startswith("nothing.md cannot be read: nothing is there.\n")


def test_nobody_is_asked_for_a_day_before_who_is_known(at_terminal: Ooo) -> None:
    for words in ("book nobody", "person pause nobody until"):
        result = at_terminal(*words.split(), stdin="fri\n")
        assert (result.status, result.out) == (1, "")
        assert result.err.startswith("No one called 'nobody'.")


def test_no_name_is_asked_for_where_a_notebook_stands_already(at_terminal: Ooo) -> None:
    result = at_terminal("init", stdin="Marion\n")
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("There is a notebook at")


def test_an_id_that_is_none_is_refused_before_a_day_is_asked_for(at_terminal: Ooo) -> None:
    result = at_terminal("move", "q2qq", stdin="fri\n", NO_COLOR="1")
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("No record has the id 'q2qq'.")


@pytest.mark.parametrize(
    ("tried", "meant"),
    [
        ("list", "person list"),
        ("li", "person list"),
        ("list --json", "person list --json"),
        ("show karim", "person show karim"),
        ("sh karim", "person show karim"),
        ("help", "--help"),
        ("he", "--help"),
        ("help book", "book --help"),
        ("help person add", "person add --help"),
        ("help help", "--help"),
        ("help list", "person list --help"),
        ("help pre", "prep --help"),
        ("aide", "--help"),
        ("aide liste", "person list --help"),
        ("liste", "person list"),
        ("voir karim", "person show karim"),
    ],
)
def test_words_that_people_try_are_what_they_mean(ooo: Ooo, tried: str, meant: str) -> None:
    assert ooo(*tried.split()) == ooo(*meant.split())


@pytest.mark.parametrize("tried", ["note", "note alice quiet today", "no", "help note", "notes"])
def test_note_is_answered_with_what_notes(ooo: Ooo, tried: str) -> None:
    said = """\
A note belongs to a meeting or to a person.
Of a meeting: ooo log WHO
Between meetings: ooo add WHO note: TEXT
"""
    assert ooo(*tried.split()) == (2, "", said)


@pytest.mark.parametrize(
    ("tried", "does"),
    [
        ("search salary", "find"),
        ("delete k7mx", "drop"),
        ("supprimer k7mx", "drop"),
        ("todo", "overdue"),
        ("people", "person"),
        ("\u00e9quipe", "person"),
        ("schedule alice fri", "book"),
        ("promise alice the grid", "owe"),
        ("version", "--version"),
        ("pause alice", "person pause"),
        ("archver alice", "person archive"),
        ("cong\u00e9s alice", "person pause"),
        ("cadence alice 2w", "person edit"),
    ],
)
def test_what_other_programs_call_it_is_answered_with_what_does_it(
    ooo: Ooo, tried: str, does: str
) -> None:
    word = tried.split(maxsplit=1)[0]
    said = f"There is no command '{word}'.\nDid you mean {does}? ooo --help lists them all.\n"
    assert ooo(*tried.split()) == (2, "", said)


@pytest.mark.parametrize(
    ("tried", "does"),
    [("delete", "forget"), ("renamed", "rename"), ("left", "archive"), ("nouveau", "add")],
)
def test_what_does_it_for_a_person_is_said_by_its_own_name(ooo: Ooo, tried: str, does: str) -> None:
    said = (
        f"There is no command '{tried}'.\nDid you mean {does}? ooo person --help lists them all.\n"
    )
    assert ooo("person", tried, "alice") == (2, "", said)


def test_a_word_that_is_none_is_refused_behind_help_too(ooo: Ooo) -> None:
    assert ooo("help", "colour").err.startswith("There is no command 'colour'.")


@pytest.mark.parametrize("relation", ["manager", "peer", "mentee", "skip"])
def test_a_first_meeting_is_begun_as_fits_who_it_is_with(ooo: Ooo, relation: str) -> None:
    """Nobody asks their own manager how they like to be thanked."""
    ooo("person", "add", "Dana Field", "--relation", relation)
    begin = ooo("prep", "dana").out.partition("TO BEGIN WITH")[2]
    assert "Agree how often, how long and where." in begin
    assert "thanked" not in begin
    assert "{" not in begin


def test_numbers_from_one_to_one_are_one(at_terminal: Ooo) -> None:
    ooo = at_terminal
    ooo("person", "add", "Dana Field")
    ooo("owe", "dana", "call", "back")
    assert "Type 1, or its id; Enter is none." in ooo("done", "dana", stdin="7\n\n").err
