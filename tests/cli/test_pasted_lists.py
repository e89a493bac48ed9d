"""A team is pasted as it stands somewhere: who is new is added, who is known is named."""

from pathlib import Path

import pytest

from tests.cli.front import tree
from tests.harness import Ooo

pytestmark = pytest.mark.usefixtures("notebook")


def test_a_list_with_known_people_adds_the_new_ones_and_names_the_known(ooo: Ooo) -> None:
    pasted = "To: Alice Martin <a@example.org>, Dana Field <d@example.org>, karim benali <k@x.org>"
    result = ooo("person", "add", "-", stdin=pasted)
    assert result == (
        0,
        """\
Added Dana Field (dana), d@example.org
In the notebook already, left as they are: Alice Martin (alice), Karim Benali (karim).
""",
        "",
    )
    assert ooo("undo").status == 0
    assert ooo("show", "dana").status == 1


def test_a_list_with_known_people_alone_adds_nobody_and_says_so(ooo: Ooo, home: Path) -> None:
    before = tree(home)
    result = ooo("person", "add", "-", stdin="Alice Martin\nKarim Benali\n")
    assert result.status == 1
    assert result.err.startswith(
        "Everyone on the list is in the notebook already: Alice Martin, Karim Benali."
    )
    assert ooo("person", "add", "Alice Martin, 2w").err.startswith(
        "Alice Martin is in the notebook already (alice)."
    )
    assert tree(home) == before


def test_someone_known_by_their_address_is_not_added_twice(ooo: Ooo) -> None:
    ooo("person", "add", "Dana Field", "--email", "d@example.org")
    result = ooo("person", "add", "-", stdin="D. Field <D@example.org>\nMax Roy\n")
    assert result.out.startswith("Added Max Roy (max)\nIn the notebook already")
    assert "Dana Field (dana)" in result.out


def test_a_table_says_which_columns_are_not_kept(ooo: Ooo) -> None:
    result = ooo("person", "add", "-", stdin="Name;Phone\nDana Field;01 02\n")
    assert result == (0, "Added Dana Field (dana)\n", "Not kept of the table: Phone.\n")


@pytest.mark.parametrize("typed", ["Dana Field - Lead", "Dana Field (Lead)", "Dana Field; Lead"])
def test_one_person_may_be_typed_as_a_line_of_a_list(ooo: Ooo, typed: str) -> None:
    assert ooo("person", "add", typed).out == "Added Dana Field (dana), Lead\n"


def test_the_others_fate_is_said_truly(ooo: Ooo, at_terminal: Ooo) -> None:
    elsewhere = ooo("person", "add", "-", stdin="Dana Field\nMax, 2x\n")
    assert elsewhere.err.startswith("1 line of the list cannot be read, so nobody was added.\n")
    assert ooo("show", "dana").status == 1
    here = at_terminal("person", "add", stdin="Dana Field\nMax, 2x\nMax, 2w\n\n", NO_COLOR="1")
    assert "This line cannot be read. Type it again; the others stand.\nline 2, Max, 2x" in here.err
    assert "2 people added." in here.out


def test_a_second_person_of_a_first_name_is_told_and_asked_about(
    ooo: Ooo, at_terminal: Ooo
) -> None:
    assert ooo("person", "add", "Alice Durand").out == (
        """\
Added Alice Durand (alice-durand)
Alice could now be Alice Martin (alice) or Alice Durand (alice-durand).
"""
    )
    asked = at_terminal("add", "alice", "the", "budget", stdin="2\n", NO_COLOR="1")
    assert "with Alice Durand: the budget" in asked.out
    assert "'alice' could be 2 people." in asked.err
    assert "with Alice Martin: the budget" in ooo("add", "alice", "the", "budget").out
    exact = at_terminal("add", "alice-durand", "the", "plan", stdin="", NO_COLOR="1")
    assert "with Alice Durand: the plan" in exact.out


def test_who_left_is_not_taken_for_someone_new_of_that_first_name(
    ooo: Ooo, at_terminal: Ooo
) -> None:
    """The short name still leads to who left, and whoever types it means who is here."""
    added = ooo("person", "add", "Inès Blanc")
    assert added.out == (
        """\
Added Inès Blanc (ines-blanc)
Inès could now be Inès Roux (ines) or Inès Blanc (ines-blanc).
"""
    )
    asked = at_terminal("add", "inès", "the", "budget", stdin="2\n", NO_COLOR="1")
    assert "with Inès Blanc: the budget" in asked.out
    ooo("person", "archive", "ines-blanc", "--drop-rest")
    alone = at_terminal("add", "ines", "the", "plan", stdin="", NO_COLOR="1")
    assert "with Inès Roux: the plan" in alone.out


def test_a_first_name_that_is_somebodys_alias_is_told_and_asked_about(
    ooo: Ooo, at_terminal: Ooo
) -> None:
    assert ooo("person", "add", "Ali Baba").out == (
        """\
Added Ali Baba (ali-baba)
Ali could now be Alice Martin (alice) or Ali Baba (ali-baba).
"""
    )
    asked = at_terminal("add", "ali", "the", "budget", stdin="1\n", NO_COLOR="1")
    assert "with Ali Baba: the budget" in asked.out
    assert "with Alice Martin: the plan" in ooo("add", "ali", "the", "plan").out


def test_names_in_any_script_have_a_short_name(ooo: Ooo) -> None:
    result = ooo("person", "add", "-", stdin="\u674e\u660e\n\u738b\u82b3, 2w\n")
    assert "(person-2)" in result.out
    assert "(person-3), every 2 weeks" in result.out
    assert ooo("show", "\u738b\u82b3").status == 0
