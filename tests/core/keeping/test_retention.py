import datetime as dt

import pytest

from ooo.core.dossier import Dossier
from ooo.core.keeping.retention import BadSpan, Old, Span, find_old, parse_span
from ooo.core.model import MeetingKey, Person, SettledCommitment, SettledPoint

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("24mo", Span(24, "mo", dt.date(2024, 11, 23))),
        ("24mois", Span(24, "mo", dt.date(2024, 11, 23))),
        ("2 années", Span(2, "y", dt.date(2024, 11, 23))),
        (" 2Y ", Span(2, "y", dt.date(2024, 11, 23))),
        ("1 y", Span(1, "y", dt.date(2025, 11, 23))),
        ("90d", Span(90, "d", dt.date(2026, 8, 25))),
        ("8q", Span(8, "q", dt.date(2024, 11, 23))),
        ("6w", Span(6, "w", dt.date(2026, 10, 12))),
    ],
)
def test_a_span_is_counted_back_from_today(text: str, span: Span) -> None:
    assert parse_span(text, today=TODAY) == span


@pytest.mark.parametrize("text", ["", "24", "24m", "0mo", "two years", "9999y", "24mo 2d", "-2y"])
def test_what_is_no_span_is_refused(text: str) -> None:
    """`m` could be minutes or months."""
    with pytest.raises(BadSpan, match="no span"):
        parse_span(text, today=TODAY)


def person(slug: str, name: str, *, archived: bool, oldest: int) -> Dossier:
    return Dossier(
        person=Person(slug=slug, name=name, archived=archived),
        entries=(
            MeetingKey(date=dt.date(oldest, 1, 5)),
            MeetingKey(date=dt.date(2024, 11, 22)),
            MeetingKey(date=dt.date(2024, 11, 23)),
        ),
        settled_commitments=(
            SettledCommitment(owner="me", text="a", settled=dt.date(2024, 2, 1), outcome="kept"),
            SettledCommitment(owner="me", text="b", settled=dt.date(2024, 12, 1), outcome="kept"),
        ),
        settled_points=(
            SettledPoint(text="c", settled=dt.date(oldest, 3, 1), outcome="said"),
            SettledPoint(text="d", settled=dt.date(2026, 3, 1), outcome="said"),
        ),
    )


def test_old_entries_and_closed_records_are_found_of_those_who_left_first() -> None:
    """The day on which the span begins is within it."""
    alice = person("alice", "Alice Martin", archived=False, oldest=2020)
    ines = person("ines", "Inès Roux", archived=True, oldest=2023)
    young = Dossier(
        person=Person(slug="karim", name="Karim Benali"),
        entries=(MeetingKey(date=dt.date(2026, 11, 18)),),
    )
    span = Span(24, "mo", dt.date(2024, 11, 23))
    found = find_old((alice, young, ines), span)
    assert [(old.file, old.count, old.whole) for old in found] == [
        ("people/ines/meetings", 2, False),
        ("people/ines/settled/2023.toml", 1, True),
        ("people/ines/settled/2024.toml", 1, False),
        ("people/alice/meetings", 2, False),
        ("people/alice/settled/2020.toml", 1, True),
        ("people/alice/settled/2024.toml", 1, False),
    ]
    assert found[0] == Old(
        person="ines",
        name="Inès Roux",
        left=True,
        file="people/ines/meetings",
        count=2,
        first=dt.date(2023, 1, 5),
        last=dt.date(2024, 11, 22),
        whole=False,
    )
