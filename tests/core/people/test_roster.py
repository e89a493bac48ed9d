import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.people.newcomers import Newcomer
from ooo.core.people.roster import (
    BadRoster,
    EmptyRoster,
    Roster,
    checked,
    parse_roster,
)
from tests.harness import fix_of, says_of

MONDAY = dt.date(2026, 11, 23)
LAST = dt.date(2026, 11, 9)


CHLOE = "Chloé D'Aubigné-Nguyễn"


def new(name: str = "Alice", **said: object) -> Newcomer:
    return replace(Newcomer(name=name), **said)


@pytest.mark.parametrize(
    ("line", "newcomer"),
    [
        ("Alice Martin", new("Alice Martin")),
        ("Alice Martin, 2w, last 9 nov", new("Alice Martin", cadence="2w", last_met=LAST)),
        ("- Alice  Martin,every 10d,", new("Alice Martin", cadence="10d")),
        ("3. Alice; last met 9 nov; 2W", new(last_met=LAST, cadence="2w")),
        ("Alice\tpeer\tData lead", new(relation="peer", role="Data lead")),
        ("Alice, Skip, role 2nd line", new(relation="skip", role="2nd line")),
        ("Alice, N+1, Directrice", new(relation="manager", role="Directrice")),
        ("Alice, n+2 ou N-2", new(relation="skip")),
        ("Alice, mentorat, équipe B", new(relation="mentee", role="équipe B")),
        ("Alice, alias ali, aka al", new(aliases=("ali", "al"))),
        ("Alice, a@example.org, role: Lead", new(email="a@example.org", role="Lead")),
        ("Alice, toutes les 2 semaines, Lead", new(cadence="2w", role="Lead")),
        ("Alice, monthly", new(cadence="30d")),
        ("Alice, cadence: 2w", new(cadence="2w")),
        (f"{CHLOE}, vue le 9 nov", new(CHLOE, last_met=LAST)),
    ],
)
def test_a_line_is_a_name_and_what_is_known(line: str, newcomer: Newcomer) -> None:
    assert parse_roster(line, today=MONDAY) == Roster((newcomer,))


def test_every_line_that_cannot_be_read_is_named_at_once() -> None:
    """Eight people are pasted once: the second try must be the last."""
    text = """\
# my team

Alice Martin, 2w
Karim Benali, 2x
, 2w
alice martin
Inès Roux, 9 nov
Marion, last tomorrow
Chloé, peer, report
"""
    roster = parse_roster(text, today=MONDAY)
    assert roster.people == (Newcomer(name="Alice Martin", cadence="2w"),)
    assert [(problem.line, says_of(problem)) for problem in roster.problems] == [
        (4, "'2x' is not a cadence"),
        (5, "the name comes first"),
        (6, "alice martin is on the list twice"),
        (7, "'9 nov' could be a date: write last 9 nov, or role 9 nov"),
        (8, "'tomorrow' is a day to come, and this date looks back"),
        (9, "it has more than one relation"),
    ]


@pytest.mark.parametrize(
    ("field", "looks"),
    [
        ("every so often", "how often you meet"),
        ("twice a year or so", "how often you meet"),
        ("the boss <a@example.org>", "an address"),
        ("https://example.org", "an address"),
        ("Role", "a heading"),
        ("E-mail", "a heading"),
        ("Subject: the team", "a heading"),
        ("lun. 9 nov", "a date"),
        ("12 rue de la Paix", "a date"),
    ],
)
def test_what_looks_like_something_else_is_no_role(field: str, looks: str) -> None:
    (problem,) = parse_roster(f"Alice, {field}", today=MONDAY).problems
    assert says_of(problem).startswith(f"'{field}' could be {looks}: ")
    assert says_of(problem).endswith(f"role {field}")
    (alice,) = parse_roster(f"Alice, role {field}", today=MONDAY).people
    assert alice.role == field


def test_a_list_is_taken_whole_or_not_at_all() -> None:
    assert [
        one.name for one in checked(parse_roster("Alice\r\nKarim\r\n", today=MONDAY)).people
    ] == [
        "Alice",
        "Karim",
    ]
    with pytest.raises(BadRoster) as refused:
        checked(parse_roster("Alice\nKarim, 2x", today=MONDAY))
    assert says_of(refused.value) == "1 line of the list cannot be read, so nobody was added."
    assert fix_of(refused.value) == (
        "line 2, Karim, 2x: '2x' is not a cadence\n"
        "A line is a name, then what is known: Alice Martin, 2w, last 9 nov"
    )


def test_a_list_with_nobody_on_it_is_refused() -> None:
    with pytest.raises(EmptyRoster) as refused:
        checked(parse_roster("\n# nobody\n", today=MONDAY))
    assert refused.value.status == 2
