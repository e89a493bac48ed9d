import datetime as dt

import pytest

from ooo.core.model import Area, Meeting, Note, NoteKind, Point, PointKind
from ooo.core.prep.balance import Balance, weigh
from ooo.core.records.areas import area_of
from ooo.words.language import ENGLISH

TODAY = dt.date(2026, 11, 23)


def meetings(*areas: tuple[Area, ...]) -> list[Meeting]:
    """Give one meeting for each tuple, oldest first, with a point of every area in it."""
    first = TODAY - dt.timedelta(days=7 * len(areas))
    return [
        Meeting(
            date=first + dt.timedelta(days=7 * at),
            points=tuple(Point(text="anything", area=area) for area in of_one),
        )
        for at, of_one in enumerate(areas)
    ]


def sentence(held: list[Meeting], *agenda: Point) -> str:
    """Give what is said of the balance; nothing said is empty."""
    balance = weigh(held, agenda, today=TODAY)
    return ENGLISH.text(balance.sentence) if balance else ""


BOTH: tuple[Area, ...] = ("operational", "relational")
FOUR = meetings(BOTH, BOTH, BOTH, BOTH)


def test_an_area_without_anything_in_four_meetings_is_said_with_a_question() -> None:
    assert sentence(FOUR) == (
        "Nothing on development in 4 meetings. Ask: what would you like to be better at by spring?"
    )


def test_the_percentages_are_of_the_points_whose_area_is_known() -> None:
    held = meetings(("operational", "operational", ""), ("relational", "development"))
    assert weigh(held, (), today=TODAY) == Balance(
        meetings=2, points=5, known=80, operational=50, development=25, relational=25
    )


def test_only_the_last_six_meetings_are_weighed() -> None:
    held = meetings(("development",), *[BOTH] * 6)
    balance = weigh(held, (), today=TODAY)
    assert balance is not None
    assert (balance.meetings, balance.development, balance.without) == (6, 0, 6)


def test_nothing_is_said_of_three_meetings() -> None:
    assert sentence(meetings(*[BOTH] * 3)) == ""


def test_nothing_is_said_when_todays_agenda_makes_up_for_it() -> None:
    assert sentence(FOUR, Point(text="Conference?", kind="training")) == ""


def test_nothing_is_said_when_a_note_shows_that_it_came_up() -> None:
    held = [*FOUR, Meeting(date=TODAY, notes=(Note(text="Wants to lead", kind="career"),))]
    assert sentence(held) == ""


def test_nothing_is_said_when_too_few_areas_are_known() -> None:
    """Seven in ten are enough; fewer would make a claim out of what was never sorted."""
    seven = meetings(("operational",) * 4, ("relational",) * 3, ("",) * 3, (), ())
    assert sentence(seven).startswith("Nothing on development in 5 meetings.")
    six = meetings(("operational",) * 4, ("relational",) * 2, ("",) * 4, (), ())
    assert sentence(six) == ""


def test_without_any_point_there_is_no_balance() -> None:
    assert weigh(meetings((), ()), (), today=TODAY) is None


def test_where_no_area_is_known_every_share_is_nothing() -> None:
    assert weigh(meetings(("",)), (), today=TODAY) == Balance(
        meetings=1, points=1, known=0, operational=0, development=0, relational=0
    )


@pytest.mark.parametrize(
    ("areas", "says"),
    [
        (("operational", "development"), "Nothing on relational in 4 meetings. Ask: how is it"),
        (("relational", "development"), "Nothing on operational in 4 meetings. Ask: what gets in"),
    ],
)
def test_each_area_has_its_question(areas: tuple[Area, ...], says: str) -> None:
    assert sentence(meetings(*[areas] * 4)).startswith(says)


@pytest.mark.parametrize(
    ("month", "season"),
    [(1, "spring"), (2, "summer"), (5, "autumn"), (8, "winter"), (10, "spring"), (12, "spring")],
)
def test_the_question_looks_a_season_ahead(month: int, season: str) -> None:
    balance = weigh(FOUR, (), today=dt.date(2026, month, 15))
    assert balance is not None
    assert ENGLISH.text(balance.sentence).endswith(f"by {season}?")


@pytest.mark.parametrize(
    ("kind", "area"),
    [
        ("career", "development"),
        ("training", "development"),
        ("win", "relational"),
        ("feedback", "relational"),
        ("topic", None),
        ("blocker", None),
    ],
)
def test_an_area_that_is_absent_follows_from_the_kind(kind: PointKind, area: str | None) -> None:
    assert area_of(Point(text="anything", kind=kind)) == area
    assert area_of(Point(text="anything", kind=kind, area="operational")) == "operational"


@pytest.mark.parametrize(("kind", "area"), [("career", "development"), ("decision", None)])
def test_notes_have_an_area_too(kind: NoteKind, area: str | None) -> None:
    assert area_of(Note(text="anything", kind=kind)) == area
