"""What is late, what is due today, who was not seen: facts of one Monday, then rule by rule."""

import datetime as dt
import json

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, MeetingKey, MeetingKind, Move, Owner, Person
from ooo.core.monday.overdue import (
    FRIDAY,
    THURSDAY,
    DueMeeting,
    LateMeeting,
    NextCommand,
    OpenCommitment,
    Overdue,
    find_overdue,
)
from ooo.core.monday.unlogged import UnloggedBooking
from ooo.core.rhythm.presence import Whom
from ooo.encoding import encode

MONDAY = dt.date(2026, 11, 23)
YESTERDAY = dt.date(2026, 11, 22)
TOMORROW = dt.date(2026, 11, 24)
COVER = Cover()


def find(*dossiers: Dossier, **options: bool | int) -> Overdue:
    return find_overdue(dossiers, today=MONDAY, cover=COVER, **options)  # type: ignore[arg-type]


def person(name: str = "Alice Martin", **fields: object) -> Person:
    slug = name.split(maxsplit=1)[0].lower()
    return replace(Person(slug=slug, name=name, last_met=dt.date(2026, 11, 20)), **fields)


def holding(*commitments: Commitment, who: Person | None = None) -> Dossier:
    return Dossier(person=who or person(), commitments=commitments)


def promise(
    id_: str = "k7mx",
    due: dt.date | None = YESTERDAY,
    owner: Owner = "me",
    *,
    sensitive: bool = False,
) -> Commitment:
    return Commitment(id=id_, owner=owner, text="send the grid", due=due, sensitive=sensitive)


def met(day: dt.date, kind: MeetingKind = "one-to-one") -> MeetingKey:
    return MeetingKey(date=day, kind=kind)


def ids(commitments: tuple[OpenCommitment, ...]) -> list[str]:
    return [each.id for each in commitments]


def test_the_sample_monday_has_these_facts(sample: tuple[Dossier, ...]) -> None:
    """The one list a manager starts the week with; every field of it is a contract."""
    found = find(*sample)
    assert found.mine == (
        OpenCommitment(
            id="w8ww",
            owner="me",
            person="ines",
            name="Inès Roux",
            text="write her a reference",
            made=dt.date(2026, 6, 12),
            due=dt.date(2026, 6, 30),
            days_late=146,
            moves=(),
        ),
        OpenCommitment(
            id="r3cd",
            owner="me",
            person="karim",
            name="Karim Benali",
            text="answer about the training budget",
            made=dt.date(2026, 10, 28),
            due=dt.date(2026, 11, 11),
            days_late=12,
            moves=(),
        ),
        OpenCommitment(
            id="k7mx",
            owner="me",
            person="alice",
            name="Alice Martin",
            text="send the salary grid",
            made=dt.date(2026, 10, 26),
            due=dt.date(2026, 11, 19),
            days_late=4,
            moves=(Move(on=dt.date(2026, 11, 9), was=dt.date(2026, 11, 12), why="waiting for HR"),),
        ),
    )
    assert found.theirs == (
        OpenCommitment(
            id="x9qb",
            owner="them",
            person="alice",
            name="Alice Martin",
            text="draft the incident review",
            made=dt.date(2026, 11, 9),
            due=dt.date(2026, 11, 22),
            days_late=1,
            moves=(),
        ),
    )
    assert [(each.id, each.owner, each.days_late) for each in found.today] == [("q2wn", "them", 0)]
    assert found.meetings == (
        LateMeeting(
            person="chloe",
            name="Chloé D'Aubigné-Nguyễn",
            last_met=dt.date(2026, 10, 21),
            cadence="2w",
            due=dt.date(2026, 11, 4),
            late_after=dt.date(2026, 11, 11),
            days_late=19,
        ),
    )
    assert (found.unlogged, found.soon) == ((), ())
    assert found.found


def test_the_sample_monday_has_these_things_beside_it(sample: tuple[Dossier, ...]) -> None:
    screen = find(*sample).screen
    assert screen.people == {
        "alice": Whom("Alice", left=False, booked=Booking(day=MONDAY, time=dt.time(10))),
        "chloe": Whom("Chloé", left=False, booked=None),
        "ines": Whom("Inès", left=True, booked=None),
        "karim": Whom("Karim", left=False, booked=None),
    }
    assert (ids(screen.week), screen.more_this_week, screen.without_date) == (["v8qy"], 0, 1)
    assert (screen.empty, screen.sensitive) == (False, 0)
    assert screen.next == (
        NextCommand("done", id="k7mx"),
        NextCommand("move", id="r3cd", weekday=FRIDAY),
        NextCommand("book", person="chloe", weekday=THURSDAY),
    )


def test_a_due_date_of_today_is_not_late() -> None:
    found = find(holding(promise(due=MONDAY)))
    assert (found.mine, ids(found.today), found.found) == ((), ["k7mx"], False)


def test_what_is_late_the_longest_comes_first_and_mine_before_theirs_on_one_day() -> None:
    early = dt.date(2026, 11, 2)
    found = find(
        holding(promise("b2bb", YESTERDAY), promise("c2cc", MONDAY, "them")),
        holding(promise("d2dd", early), promise("f2ff", MONDAY), who=person("Karim Benali")),
    )
    assert (ids(found.mine), ids(found.today)) == (["d2dd", "b2bb"], ["f2ff", "c2cc"])


def test_soon_adds_what_comes_within_so_many_days_and_this_week_names_the_rest() -> None:
    sunday, next_monday = dt.date(2026, 11, 29), dt.date(2026, 11, 30)
    held = holding(
        promise("b2bb", TOMORROW), promise("c2cc", sunday, "them"), promise("d2dd", next_monday)
    )
    found = find(held, soon=1)
    assert (ids(found.soon), ids(found.screen.week)) == (["b2bb"], ["c2cc"])
    assert [each.days_late for each in found.soon] == [0]
    assert ids(find(held, soon=7).soon) == ["b2bb", "c2cc", "d2dd"]
    assert ids(find(held).screen.week) == ["b2bb", "c2cc"]


def test_this_week_names_five_and_counts_the_others() -> None:
    screen = find(holding(*(promise(f"b{each}bb", TOMORROW) for each in range(2, 9)))).screen
    assert (len(screen.week), screen.more_this_week) == (5, 2)


@pytest.mark.parametrize(
    ("options", "mine", "theirs"),
    [
        ({"mine": True}, ["b2bb"], []),
        ({"theirs": True}, [], ["c2cc"]),
        ({"mine": True, "theirs": True}, ["b2bb"], ["c2cc"]),
    ],
)
def test_a_side_narrows_the_list_to_its_promises(
    options: dict[str, bool], mine: list[str], theirs: list[str]
) -> None:
    unseen = person(last_met=dt.date(2026, 1, 5), next=Booking(day=YESTERDAY))
    found = find(
        holding(
            promise("b2bb"), promise("c2cc", owner="them"), promise(due=None, owner="them"),
            who=unseen,
        ),
        **options,
    )  # fmt: skip
    assert (ids(found.mine), ids(found.theirs)) == (mine, theirs)
    assert (found.meetings, found.unlogged) == ((), ())
    assert found.screen.without_date == len(theirs)


def test_what_is_sensitive_is_counted_but_not_told_unless_asked() -> None:
    held = holding(
        promise("b2bb", sensitive=True),
        promise("c2cc", MONDAY, sensitive=True),
        promise("d2dd", TOMORROW, sensitive=True),
        promise("f2ff", None, sensitive=True),
    )
    found = find(held)
    assert (found.mine, found.today, found.screen.week, found.screen.without_date) == (
        (),
        (),
        (),
        0,
    )
    assert (found.screen.sensitive, found.found, found.screen.upcoming is None) == (2, True, False)
    told = find(held, all_=True)
    assert (ids(told.mine), ids(told.today), ids(told.screen.week)) == (
        ["b2bb"],
        ["c2cc"],
        ["d2dd"],
    )
    assert (told.screen.sensitive, told.screen.without_date) == (0, 1)


def test_a_sensitive_promise_due_today_is_nothing_late() -> None:
    assert not find(holding(promise(due=MONDAY, sensitive=True))).found


def test_who_left_appears_only_with_promises_of_mine() -> None:
    gone = person(archived=True, last_met=dt.date(2026, 1, 5), next=Booking(day=YESTERDAY))
    found = find(holding(promise("b2bb"), promise("c2cc", owner="them"), who=gone))
    assert (ids(found.mine), found.theirs, found.meetings, found.unlogged) == (["b2bb"], (), (), ())
    assert found.screen.people == {"alice": Whom("Alice", left=True, booked=None)}
    assert found.screen.next == (NextCommand("done", id="b2bb"),)


@pytest.mark.parametrize(("until", "appears"), [(TOMORROW, False), (MONDAY, True)])
def test_who_is_paused_appears_only_with_promises_of_mine_until_the_day_they_are_back(
    until: dt.date, *, appears: bool
) -> None:
    away = person(paused_until=until, last_met=dt.date(2026, 1, 5), next=Booking(day=YESTERDAY))
    found = find(holding(promise(), promise("c2cc", owner="them"), who=away))
    assert ids(found.mine) == ["k7mx"]
    assert found.screen.people["alice"].on_leave is not appears
    assert [bool(part) for part in (found.theirs, found.meetings, found.unlogged)] == [appears] * 3


def test_a_sensitive_promise_of_theirs_rests_too_while_they_are_away() -> None:
    away = person(paused_until=TOMORROW)
    hushed = promise(owner="them", sensitive=True)
    found = find(holding(hushed, promise("c2cc", due=None, owner="them"), who=away))
    assert (found.found, found.screen.sensitive, found.screen.without_date) == (False, 0, 0)


def test_who_left_while_paused_left() -> None:
    gone = person(archived=True, paused_until=TOMORROW)
    called = find(holding(promise(), who=gone)).screen.people["alice"]
    assert (called.left, called.on_leave) == (True, False)


@pytest.mark.parametrize(("days", "late"), [(20, False), (21, False), (22, True)])
def test_not_seen_begins_after_one_and_a_half_times_the_cadence(days: int, *, late: bool) -> None:
    last = MONDAY - dt.timedelta(days=days)
    found = find(Dossier(person=person(last_met=None), entries=(met(last), met(MONDAY, "note"))))
    assert [each.days_late for each in found.meetings] == ([days - 14] if late else [])


def test_who_was_never_met_is_counted_from_the_day_they_were_added() -> None:
    added = dt.date(2026, 11, 1)
    found = find(Dossier(person=person(last_met=None, added=added)))
    assert [(each.last_met, each.due) for each in found.meetings] == [(None, dt.date(2026, 11, 15))]


def test_who_says_nothing_of_when_they_were_added_is_not_late() -> None:
    """A person whose file is broken has no more than a name."""
    found = find(Dossier(person=person(last_met=None)))
    assert (found.meetings, found.screen.upcoming, found.screen.empty) == ((), None, False)


def test_who_was_not_seen_the_longest_comes_first() -> None:
    found = find(
        Dossier(person=person("Alice Martin", last_met=dt.date(2026, 10, 20))),
        Dossier(person=person("Karim Benali", last_met=dt.date(2026, 10, 1), cadence="3w")),
    )
    assert [(each.person, each.cadence, each.days_late) for each in found.meetings] == [
        ("karim", "3w", 32),
        ("alice", "2w", 20),
    ]


@pytest.mark.parametrize(
    ("entries", "unlogged"),
    [
        ((), True),
        ((met(dt.date(2026, 11, 19)),), True),
        ((met(YESTERDAY, "note"), met(YESTERDAY, "coaching")), True),
        ((met(dt.date(2026, 11, 20)),), False),
        ((met(dt.date(2026, 11, 20), "skipped"),), False),
        ((met(YESTERDAY, "async"),), False),
    ],
)
def test_a_booking_that_has_passed_is_unlogged_until_it_was_met_or_skipped(
    entries: tuple[MeetingKey, ...], *, unlogged: bool
) -> None:
    booked = Booking(day=dt.date(2026, 11, 20))
    found = find(Dossier(person=person(next=booked), entries=entries))
    expected = UnloggedBooking(person="alice", name="Alice Martin", booked=booked)
    assert found.unlogged == ((expected,) if unlogged else ())
    assert found.screen.people["alice"].booked is None


def test_a_booking_of_today_has_not_passed() -> None:
    booked = Booking(day=MONDAY, time=dt.time(0, 1))
    found = find(Dossier(person=person(next=booked)))
    assert (found.unlogged, found.screen.people["alice"].booked) == ((), booked)


def test_two_people_of_one_first_name_are_called_in_full() -> None:
    found = find(
        Dossier(person=person("Alice Martin")),
        Dossier(person=person("alice Roux", slug="alice-roux")),
        Dossier(person=person("Karim Benali")),
    )
    called = [each.called for each in found.screen.people.values()]
    assert called == ["Alice Martin", "alice Roux", "Karim"]


def test_what_comes_next_is_the_earliest_promise_or_meeting() -> None:
    far, near = dt.date(2027, 3, 1), dt.date(2026, 12, 4)
    assert find(holding(promise(due=far))).screen.upcoming == DueMeeting("alice", near)
    held = holding(promise(due=near))
    assert find(held).screen.upcoming == find(held, soon=60).soon[0]


@pytest.mark.parametrize(
    ("dossiers", "expected"),
    [
        ([holding(promise(owner="them"))], [NextCommand("book", person="alice", weekday=THURSDAY)]),
        (
            [holding(promise(owner="them"), who=person(next=Booking(day=TOMORROW)))],
            [NextCommand("done", id="k7mx")],
        ),
        ([holding(promise(""))], []),
        (
            [Dossier(person=person(last_met=dt.date(2026, 1, 5), next=Booking(day=TOMORROW)))],
            [],
        ),
        ([], []),
    ],
    ids=["they owe, not booked", "they owe, booked", "no id", "not seen but booked", "nobody"],
)
def test_the_next_commands_are_those_that_fit(
    dossiers: list[Dossier], expected: list[NextCommand]
) -> None:
    assert list(find(*dossiers).screen.next) == expected


def test_an_empty_notebook_is_empty_and_not_a_week_without_worries() -> None:
    assert find().screen.empty


def test_json_holds_the_lists_and_nothing_of_the_screen(sample: tuple[Dossier, ...]) -> None:
    """The keys are a contract: only ever added to."""
    booked = Dossier(person=person(next=Booking(day=YESTERDAY)))
    data = json.loads(encode(find(*sample, booked)))["data"]
    lists = ["mine", "theirs", "today", "meetings", "unlogged", "soon", "sessions", "career"]
    lists += ["to_look_at", "unread"]
    assert list(data) == lists
    assert list(data["mine"][0]) == [
        "id",
        "owner",
        "text",
        "made",
        "due",
        "moves",
        "goal",
        "known",
        "sensitive",
        "person",
        "name",
        "days_late",
    ]
    assert list(data["meetings"][0]) == [
        "person",
        "name",
        "last_met",
        "cadence",
        "due",
        "late_after",
        "days_late",
    ]
    assert data["unlogged"] == [
        {"person": "alice", "name": "Alice Martin", "booked": "2026-11-22", "id": None}
    ]
