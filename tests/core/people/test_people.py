import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, Goal, MeetingKey, Person, Point
from ooo.core.people.list import ListedPerson, PeopleScreen, list_people
from ooo.core.people.show import PersonScreen, show_person

MONDAY = dt.date(2026, 11, 23)
LAST = dt.date(2026, 11, 9)
COVER = Cover()
ALICE = Person(slug="alice", name="Alice Martin", role="Backend engineer", next=Booking(day=MONDAY))
GRID = Commitment(id="k7mx", owner="me", text="send the salary grid")
SECRET = Commitment(id="x9qb", owner="them", text="x", sensitive=True)
LOAD = Point(id="t9we", text="On-call load")
HUSH = Point(id="d5mv", text="x", sensitive=True)
FULL = Dossier(
    person=ALICE,
    commitments=(GRID, SECRET),
    points=(LOAD, HUSH),
    goals=(Goal(title="open"), Goal(title="closed", closed=LAST)),
    entries=(
        MeetingKey(date=dt.date(2026, 10, 26)),
        MeetingKey(date=dt.date(2026, 11, 1), kind="coaching"),
        MeetingKey(date=LAST),
    ),
)


def test_the_list_is_by_name_with_everyones_rhythm() -> None:
    away = Person(
        slug="ines", name="Inès Roux", last_met=LAST, cadence="3w", paused_until=dt.date(2027, 1, 4)
    )
    left = Person(slug="aaron", name="Aaron", archived=True, paused_until=LAST)
    dossiers = [Dossier(person=left), Dossier(person=away), FULL]
    shown = list_people(dossiers, today=MONDAY, cover=COVER)
    assert shown.people == (
        ListedPerson(
            person="alice",
            name="Alice Martin",
            role="Backend engineer",
            relation="report",
            cadence="2w",
            last_met=LAST,
            due=MONDAY,
            late_after=dt.date(2026, 11, 30),
            next=Booking(day=MONDAY),
            paused=False,
            paused_until=None,
            archived=False,
        ),
        ListedPerson(
            person="ines",
            name="Inès Roux",
            role="",
            relation="report",
            cadence="3w",
            last_met=LAST,
            due=None,
            late_after=None,
            next=None,
            paused=True,
            paused_until=dt.date(2027, 1, 4),
            archived=False,
        ),
    )
    assert shown.screen == PeopleScreen(MONDAY, archived=1)


def test_who_left_is_listed_last_when_asked_for() -> None:
    left = Dossier(person=Person(slug="aaron", name="Aaron", archived=True))
    shown = list_people([left, FULL], today=MONDAY, cover=COVER, archived=True)
    assert [(one.person, one.archived) for one in shown.people] == [
        ("alice", False),
        ("aaron", True),
    ]
    assert shown.screen.archived == 0


def test_a_person_is_shown_without_what_is_sensitive() -> None:
    shown = show_person(FULL, today=MONDAY, cover=COVER)
    assert (shown.person, shown.name, shown.profile) == ("alice", "Alice Martin", ALICE)
    assert (shown.cadence, shown.last_met, shown.due) == ("2w", LAST, MONDAY)
    assert (shown.commitments, shown.points, shown.sensitive) == ((GRID,), (LOAD,), 2)
    assert (shown.goals, shown.first_entry) == (1, dt.date(2026, 10, 26))
    assert list(shown.meetings.items()) == [("one-to-one", 2), ("coaching", 1)]
    assert shown.screen == PersonScreen(MONDAY, days_late=(0,))


def test_a_person_is_shown_whole_when_asked_for() -> None:
    shown = show_person(FULL, today=MONDAY, cover=COVER, all_=True)
    assert (shown.commitments, shown.points, shown.sensitive) == ((GRID, SECRET), (LOAD, HUSH), 0)
