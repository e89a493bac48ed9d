import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Person, Point, SettledCommitment, SettledPoint
from ooo.core.records.choosing import Choosing, offer_open, offer_settled

MONDAY = dt.date(2026, 11, 23)
KARIM = Person(slug="karim", name="Karim Benali")


def day(number: int) -> dt.date:
    return dt.date(2026, 11, number)


def shown(choosing: Choosing) -> list[tuple[int, str, str]]:
    """Give each number with whose record it stands for."""
    assert choosing.offered == {item.number: item.record.id for item in choosing.items}
    return [(item.number, item.name, item.record.id) for item in choosing.items]


def test_what_is_open_is_offered_by_person_and_the_latest_first(alice: Dossier) -> None:
    karim = Dossier(
        person=KARIM,
        commitments=(
            Commitment(id="q2wn", owner="them", text="cost estimate", due=day(23)),
            Commitment(id="r3cd", owner="me", text="answer him", due=day(23)),
        ),
    )
    assert shown(offer_open((alice, karim), today=MONDAY)) == [
        (1, "Alice Martin", "k7mx"),
        (2, "Alice Martin", "x9qb"),
        (3, "Alice Martin", "v8qy"),
        (4, "Alice Martin", "b6te"),
        (5, "Alice Martin", "z7qs"),
        (6, "Alice Martin", "t9we"),
        (7, "Alice Martin", "x2kd"),
        (8, "Alice Martin", "p4ra"),
        (9, "Alice Martin", "h3nc"),
        (10, "Alice Martin", "d5mv"),
        (11, "Karim Benali", "r3cd"),
        (12, "Karim Benali", "q2wn"),
    ]


def test_only_promises_are_offered_where_points_make_no_sense(alice: Dossier) -> None:
    offered = offer_open((alice,), today=MONDAY, points=False).offered
    assert list(offered.values()) == ["k7mx", "x9qb", "v8qy", "b6te"]


def test_what_has_no_id_cannot_be_named_and_is_not_offered() -> None:
    by_hand = Dossier(
        person=KARIM,
        commitments=(Commitment(owner="me", text="x"),),
        points=(Point(text="x"),),
        settled_points=(SettledPoint(text="x", settled=MONDAY, outcome="said"),),
    )
    assert offer_open((by_hand,), today=MONDAY).items == ()
    assert offer_settled((by_hand,), today=MONDAY).items == ()


def promise(named: str, settled: dt.date) -> SettledCommitment:
    return SettledCommitment(id=named, owner="me", text="x", settled=settled, outcome="kept")


def test_what_was_settled_in_the_last_60_days_is_offered_the_newest_first(alice: Dossier) -> None:
    karim = Dossier(
        person=KARIM,
        settled_commitments=(
            promise("old2", dt.date(2026, 9, 23)),
            promise("edge", dt.date(2026, 9, 24)),
            promise("c1aa", day(6)),
        ),
        settled_points=(SettledPoint(id="t3nn", text="x", settled=day(9), outcome="said"),),
    )
    assert shown(offer_settled((alice, karim), today=MONDAY)) == [
        (1, "Alice Martin", "b5tc"),
        (2, "Karim Benali", "t3nn"),
        (3, "Karim Benali", "c1aa"),
        (4, "Alice Martin", "b4ta"),
        (5, "Karim Benali", "edge"),
    ]


def test_of_one_id_only_the_newest_is_offered_and_none_that_is_open_again() -> None:
    karim = Dossier(
        person=KARIM,
        points=(Point(id="k7mx", text="x"),),
        settled_commitments=(
            promise("k7mx", day(9)),
            promise("c1aa", day(2)),
            promise("c1aa", day(20)),
        ),
    )
    choosing = offer_settled((karim,), today=MONDAY)
    assert shown(choosing) == [(1, "Karim Benali", "c1aa")]
    assert choosing.items[0].record == promise("c1aa", day(20))
