"""Lists that people really have: recipients of a mail, tables, and names with what they do."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.people.newcomers import Newcomer
from ooo.core.people.roster import RosterReader, parse_roster
from tests.harness import says_of

MONDAY = dt.date(2026, 11, 23)
A, B = "alice.martin@example.org", "b@example.org"
ALICE = Newcomer(name="Alice Martin")
BRUNO = Newcomer(name="Bruno Roy")
MAIL = (Newcomer(name="Alice Martin", email=A), Newcomer(name="Bruno Roy", email=B))
LEAD = Newcomer(name="Alice Martin", role="Data lead")


def read(text: str) -> tuple[Newcomer, ...]:
    roster = parse_roster(text, today=MONDAY)
    assert [says_of(problem) for problem in roster.problems] == []
    return roster.people


@pytest.mark.parametrize(
    "text",
    [
        f"To: Alice Martin <{A}>, Bruno Roy <{B}>",
        f"to: Alice Martin <{A}>; Bruno Roy <{B}>;",
        f"To: Alice Martin <{A}>, Bruno Roy <{B}>;",
        f"Alice Martin <{A}>, Bruno Roy <{B}>",
        f"\u00c0 : \"Alice Martin\" <mailto:{A}>, 'Bruno Roy' <{B}>",
        f'Cc: "Martin, Alice" <{A}>, Bruno Roy <{B}>',
        f"To: Martin, Alice <{A}>, Bruno Roy <{B}>",
        f"Martin, Alice <{A}>; Bruno Roy <{B}>",
        f"From: Alice Martin <{A}>\nTo: Bruno Roy <{B}>",
        f"Alice Martin <{A}>\r\nBruno Roy ({B})",
        f"Alice Martin {A}\n- [ ] Bruno Roy, {B}",
        f"Name,Mail\nAlice Martin,{A}\nBruno Roy,<{B}>",
        f"| Name | E-mail |\n|:--|--:|\n| **Alice Martin** | {A} |\n| Bruno Roy | {B} |",
        f"First name\tLast name\tEmail\nAlice\tMartin\t{A}\nBruno\tRoy\t{B}",
        f"Nom;Pr\u00e9nom;Courriel\nMartin;Alice;{A}\nRoy;Bruno;{B}",
        f"Last, First, Mail\nMartin, Alice, {A}\nRoy, Bruno, {B}",
        f'"Last, First";Mail\n"Martin, Alice";{A}\n"Roy, Bruno";{B}',
        f'Name;Mail\n"Martin, Alice";{A}\nBruno Roy;{B}',
        f"Name\nMartin, Alice, {A}\nBruno Roy, {B}",
        f"Martin, Alice <{A}>\nBruno Roy, <{B}>",
        f"Alice Martin - {A}\nBruno Roy \u2014 <{B}>",
    ],
)
def test_whoever_a_list_names_is_taken_with_the_address(text: str) -> None:
    assert read(text) == MAIL


@pytest.mark.parametrize(
    "text",
    [
        "Alice Martin - Data lead",
        "Alice Martin \u2013 Data lead",
        "* Alice Martin \u2014 Data lead",
        "\u2014 Alice Martin \u2014 Data lead",
        "\u25cf Alice Martin (Data lead)",
        "(3) Alice Martin (Data lead)",
        "(12. Alice Martin - Data lead",
        "Alice Martin -- Data lead",
        "Alice Martin (Data lead)",
        "\ufeffAlice Martin, Data lead",
        "Alice Martin | Data lead",
        "\ufeffName\tTitle\nAlice Martin\tData lead",
        'Name,Role\n"Alice Martin","Data lead"',
        "| Full name | Job title |\n| --- | --- |\n| Alice Martin | Data lead |",
    ],
)
def test_what_someone_does_stands_behind_a_dash_in_brackets_or_in_its_column(text: str) -> None:
    assert read(text) == (LEAD,)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("To: Alice Martin, Bruno Roy", (ALICE, BRUNO)),
        ("Alice Martin\rBruno Roy", (ALICE, BRUNO)),
        ("Alice Martin\n---\nBruno Roy\n***", (ALICE, BRUNO)),
        ("MARTIN, Alice", (Newcomer(name="Alice MARTIN"),)),
        ("Alice Martin (peer)", (Newcomer(name="Alice Martin", relation="peer"),)),
        ("Alice Martin (2w)", (Newcomer(name="Alice Martin", cadence="2w"),)),
        ("Anne-Marie Roy - Lead", (Newcomer(name="Anne-Marie Roy", role="Lead"),)),
        (
            f"Alice Martin \u2014 Data lead \u2014 {A}",
            (Newcomer(name="Alice Martin", role="Data lead", email=A),),
        ),
        ("Louis 14", (Newcomer(name="Louis 14"),)),
        ("Alice April", (Newcomer(name="Alice April"),)),
        ("Alice, Designer", (Newcomer(name="Alice", role="Designer"),)),
        ("Alice, Monthly", (Newcomer(name="Alice", cadence="30d"),)),
        ("Alice Martin, Backend", (Newcomer(name="Alice Martin", role="Backend"),)),
        ("\u674e\u660e (\u8bbe\u8ba1)", (Newcomer(name="\u674e\u660e", role="\u8bbe\u8ba1"),)),
        (
            "Name,Role\nAlice Martin,2nd line,2w",
            (Newcomer(name="Alice Martin", role="2nd line", cadence="2w"),),
        ),
        (
            """\
Name,Relation,Cadence,Last met,Since,Alias
Alice Martin,Peer,every 2 weeks,9 nov,2024-01-08,ali
Bruno Roy,,,,,""",
            (
                Newcomer(
                    name="Alice Martin",
                    relation="peer",
                    cadence="2w",
                    last_met=dt.date(2026, 11, 9),
                    since=dt.date(2024, 1, 8),
                    aliases=("ali",),
                ),
                BRUNO,
            ),
        ),
    ],
)
def test_every_line_is_someone_with_what_it_says(text: str, people: tuple[Newcomer, ...]) -> None:
    assert read(text) == people


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("Martin, Alice", 1, "which is the given name? Write Alice Martin, or Martin, role Alice"),
        ("\nde Souza, Maria", 2, "which is the given name? Write Maria de Souza, or de Souza"),
        ('"Martin, Alice";2w', 1, "which is the given name? Write Alice Martin"),
        (f"To: Martin, Alice <{B}>", 1, "which is the given name? Write Alice Martin"),
        (f"To: {A}, Bruno Roy <{B}>", 1, f"{A} has no name: write Alice Martin <{A}>"),
        ("Alice\nSubject: the team", 2, "'Subject: the team' could be a heading: leave it out"),
        ("My team:", 1, "'My team:' could be a heading: leave it out"),
        ("Alice (she/her)", 1, "'she/her' could be pronouns: leave it out, or write role she/her"),
        ("Alice, elle / iel", 1, "'elle / iel' could be pronouns: leave it out"),
        ("Alice, +33 6 12 34 56 78", 1, "'+33 6 12 34 56 78' could be a telephone: leave it out"),
        ("Alice, 06.12.34.56.78, Dev", 1, "'06.12.34.56.78' could be a telephone: leave it out"),
        ("12345", 1, "'12345' is no name"),
        ("2w", 1, "'2w' is no name"),
        ("every 2 weeks", 1, "'every 2 weeks' is no name"),
        ("9 nov", 1, "'9 nov' is no name"),
        ("9 nov 2026", 1, "'9 nov 2026' is no name"),
        ("Bo 2w", 1, "'2w' is no part of a name: put a comma before it"),
        ("Bo Roy 9 nov", 1, "'9 nov' is no part of a name: put a comma before it"),
        ("Bo every 2 weeks", 1, "'every 2 weeks' is no part of a name: put a comma before it"),
        ("Bo Roy 24/11/2026", 1, "'24/11/2026' is no part of a name: put a comma before it"),
        ("https://example.org", 1, "'https://example.org' is an address"),
        (A, 1, "the name comes first"),
        ("Name,Cadence\nAlice,often", 2, "'often' is not a cadence"),
        ("Name,Relation\nAlice,friend", 2, "'friend' is no relation"),
        ("Name,Email\nAlice,none", 2, "'none' is no address"),
        ("Name,Since\nAlice,long", 2, "'long' is not a date"),
        ("Name,Role\n,Lead", 2, "the name comes first"),
        ("Alice Martin <a@example.org>, Alice Martin <b@example.org>", 1, "Alice Martin is on"),
        ("Alice Martin - Lead, Owner of it", 1, "it has more than one role"),
    ],
)
def test_a_line_that_cannot_be_taken_is_named_and_nobody_of_it_is(
    text: str, line: int, says: str
) -> None:
    roster = parse_roster(text, today=MONDAY)
    (problem,) = roster.problems
    assert problem.line == line
    assert says_of(problem).startswith(says)
    assert all(one.name == "Alice" and line > 1 for one in roster.people)


def test_columns_that_are_kept_nowhere_are_named() -> None:
    roster = parse_roster("Name,Phone,T-shirt\nAlice Martin,012,M", today=MONDAY)
    assert (roster.people, roster.unkept) == ((ALICE,), ("Phone", "T-shirt"))


def test_a_line_to_be_typed_again_is_counted_once() -> None:
    reader = RosterReader(MONDAY)
    (wrong,) = reader.take("Alice, 2x", again=True)
    assert wrong.line == 1
    assert reader.take("Alice, 2w", again=True) == ()
    (wrong,) = reader.take("Alice", again=True)
    assert wrong.line == len(("Alice, 2w", "Alice"))
    assert reader.roster.people == (Newcomer(name="Alice", cadence="2w"),)


@given(st.text(st.sampled_from('abC ,;|\t\n"<>@()-.:#[]\ufeff'), max_size=40))
def test_whatever_is_pasted_each_line_is_someone_nobody_or_refused(text: str) -> None:
    roster = parse_roster(text, today=MONDAY)
    assert all(any(map(str.isalpha, one.name)) for one in roster.people)
    assert all("@" not in one.name for one in roster.people)
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in roster.problems)


@pytest.mark.parametrize("name", ["April May", "Henry 8", "Mar Sol", "Par Lund", "Friday"])
def test_a_name_that_a_calendar_knows_is_a_name(name: str) -> None:
    roster = parse_roster(name, today=dt.date(2026, 11, 23))
    assert [each.name for each in roster.people] == [name]
