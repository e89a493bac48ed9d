import datetime as dt

import pytest

from ooo.core.dossier import Dossier
from ooo.core.model import Person, SettledCommitment, SettledPoint
from ooo.core.records.ids import UnknownId
from ooo.core.records.settled import AlreadySettled, explain_unknown
from tests.harness import fix_of, says_of

MONDAY = dt.date(2026, 11, 23)
OCTOBER = dt.date(2026, 10, 7)


def promise(named: str, outcome: str, day: dt.date = MONDAY) -> SettledCommitment:
    return SettledCommitment(id=named, owner="me", text="x", settled=day, outcome=outcome)  # type: ignore[arg-type]


def point(named: str, outcome: str, kind: str = "topic") -> SettledPoint:
    return SettledPoint(id=named, text="x", kind=kind, settled=MONDAY, outcome=outcome)  # type: ignore[arg-type]


DOSSIERS = {
    "alice": Dossier(
        person=Person(slug="alice", name="Alice Martin"),
        settled_commitments=(
            promise("k7mx", "kept"),
            promise("k7mx", "missed", OCTOBER),
            promise("b4ta", "missed", OCTOBER),
            promise("", "kept"),
        ),
        settled_points=(point("z7qs", "said", "win"), point("t9we", "said")),
    ),
    "karim": Dossier(
        person=Person(slug="karim", name="Karim Benali"), settled_points=(point("t9xx", "dropped"),)
    ),
}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("k7mx", "k7mx (Alice Martin) is settled: kept on Mon 23 Nov 2026."),
        ("B4", "b4ta (Alice Martin) is settled: missed on Wed 7 Oct 2026."),
        ("z7qs", "z7qs (Alice Martin) is settled: said on Mon 23 Nov 2026."),
        ("t9we", "t9we (Alice Martin) is settled: discussed on Mon 23 Nov 2026."),
        ("t9x", "t9xx (Karim Benali) is settled: dropped on Mon 23 Nov 2026."),
    ],
)
def test_what_is_settled_is_not_said_to_be_unknown(typed: str, sentence: str) -> None:
    error = explain_unknown(UnknownId(typed), DOSSIERS)
    assert isinstance(error, AlreadySettled)
    assert (says_of(error), error.status) == (sentence, 1)
    assert fix_of(error) == f"Bring it back with: ooo reopen {sentence[:4]}"


@pytest.mark.parametrize("typed", ["zz9z", "t9", "k", ""])
def test_what_names_nothing_settled_or_several_stays_unknown(typed: str) -> None:
    unknown = UnknownId(typed)
    assert explain_unknown(unknown, DOSSIERS) is unknown
