import datetime as dt
import json

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Cover,
    Defaults,
    Goal,
    Meeting,
    MeetingKey,
    Move,
    Note,
    Pause,
    Person,
    Point,
)
from ooo.core.prep import Brief, Hidden, prepare
from ooo.core.prep.balance import Balance
from ooo.core.prep.first import First
from ooo.core.prep.last_time import RecalledNote
from ooo.core.records.standing import OpenPromise
from ooo.encoding import encode

TODAY = dt.date(2026, 11, 23)
LAST_MET = dt.date(2026, 11, 9)
COVER = Cover()
KEYS = [
    "person",
    "name",
    "today",
    "last_met",
    "cadence",
    "due",
    "next",
    "first",
    "last_time",
    "kept_since",
    "their_points",
    "my_points",
    "silent",
    "late_of_last",
    "sensitive",
    "commitments",
    "goals",
    "say_it",
    "career",
    "holds",
    "balance",
    "unread",
]


def brief(dossier: Dossier, *, all_: bool = False) -> Brief:
    return prepare(dossier, today=TODAY, cover=COVER, all_=all_)


def test_the_sheet_of_the_sample_holds_everything_once(alice: Dossier) -> None:
    sheet = brief(alice)
    points = {point.id: point for point in alice.points}
    assert sheet == Brief(
        person="alice",
        name="Alice Martin",
        today=TODAY,
        last_met=LAST_MET,
        cadence="2w",
        due=TODAY,
        next=Booking(day=TODAY, time=dt.time(10)),
        first=(
            First(
                reason="late",
                id="k7mx",
                text="send the salary grid",
                since=dt.date(2026, 10, 26),
                due=dt.date(2026, 11, 19),
                days_late=4,
                moves=(Move(on=LAST_MET, was=dt.date(2026, 11, 12), why="waiting for HR"),),
            ),
            First(
                reason="recognition",
                id="z7qs",
                text="Thank her for covering the release on the 12th",
                since=dt.date(2026, 11, 12),
                preference="in writing, not in public",
            ),
        ),
        last_time=(
            RecalledNote(
                date=LAST_MET,
                heard="one-to-one",
                kind="note",
                text=(
                    "Tired after the migration; asked for a quieter sprint.\n"
                    "Proud of the latency win."
                ),
                area="relational",
                by="",
                sensitive=False,
            ),
            RecalledNote(
                date=LAST_MET,
                heard="one-to-one",
                kind="win",
                text="Cut p95 latency by half, on her own.",
                area="operational",
                by="",
                sensitive=False,
            ),
        ),
        kept_since=(),
        their_points=(points["x2kd"],),
        my_points=(points["t9we"], points["p4ra"], points["h3nc"]),
        silent=(),
        late_of_last=None,
        sensitive=1,
        commitments=(
            promise("x9qb", "them", "draft the incident review", dt.date(2026, 11, 22), 1),
            promise("b6te", "them", "pick a mentor", None, 0),
            promise(
                "v8qy",
                "me",
                "introduce her to Karim [data platform], ~30 min",
                dt.date(2026, 11, 27),
                0,
            ),
        ),
        goals=(),
        balance=Balance(
            meetings=2, points=3, known=100, operational=100, development=0, relational=0
        ),
        unread=(),
        screen=sheet.screen,
    )


def promise(tag: str, owner: str, text: str, due: dt.date | None, days_late: int) -> OpenPromise:
    return OpenPromise(
        id=tag,
        owner="me" if owner == "me" else "them",
        text=text,
        made=LAST_MET,
        due=due,
        days_late=days_late,
        moves=(),
        sensitive=False,
    )


def test_the_json_has_exactly_the_keys_of_the_contract(alice: Dossier) -> None:
    data = json.loads(encode(brief(alice)))
    assert (data["kind"], list(data["data"])) == ("prep", KEYS)


def test_what_is_sensitive_shows_only_when_asked(alice: Dossier) -> None:
    hushed = Commitment(id="h2sh", owner="me", text="hushed", sensitive=True, due=LAST_MET)
    note = Note(text="hushed", sensitive=True)
    last = alice.meetings[-1]
    dossier = replace(
        alice,
        points=(*alice.points, Point(id="t2hs", text="hushed", by="them", sensitive=True)),
        commitments=(*alice.commitments, hushed),
        meetings=(*alice.meetings[:-1], replace(last, notes=(*last.notes, note))),
    )
    closed, opened = brief(dossier), brief(dossier, all_=True)
    assert closed.screen.hidden == Hidden(notes=1, their_points=1, my_points=1, commitments=1)
    assert closed.sensitive == 4
    assert replace(closed, screen=None, sensitive=1) == replace(brief(alice), screen=None)
    assert opened.sensitive == 0
    assert opened.first[0].text == "hushed"
    assert opened.last_time[-1].text == "hushed"
    assert [point.id for point in opened.their_points] == ["x2kd", "t2hs"]
    assert opened.my_points[-1].id == "d5mv"


def test_a_sheet_for_a_later_day_takes_up_what_waits_until_then(alice: Dossier) -> None:
    """Late is counted from today, but the agenda is that of the meeting."""
    person = replace(alice.person, next=Booking(day=dt.date(2026, 12, 1)))
    thanks = Point(id="w2tn", text="Thanks", kind="win", until=dt.date(2026, 12, 1))
    dossier = replace(alice, person=person, points=(thanks,))
    sheet = brief(dossier)
    assert (sheet.screen.day, sheet.screen.time) == (dt.date(2026, 12, 1), None)
    assert [(first.id, first.days_late) for first in sheet.first] == [("k7mx", 4), ("w2tn", 0)]
    unbooked = brief(replace(dossier, person=replace(person, next=None)))
    assert [first.id for first in unbooked.first] == ["k7mx"]
    assert unbooked.my_points == (thanks,)


def test_records_without_an_id_are_told_apart() -> None:
    """Hand-written records have none before the next command that writes."""
    late = Commitment(owner="me", text="late", due=LAST_MET)
    open_ = Commitment(owner="me", text="open")
    sheet = brief(Dossier(person=Person(slug="bob", name="Bob"), commitments=(late, open_)))
    assert [each.text for each in sheet.first] == ["late"]
    assert [each.text for each in sheet.commitments] == ["open"]


def test_closed_goals_are_left_out() -> None:
    open_ = Goal(id="g2pq", title="Autonomous")
    closed = Goal(id="g3pq", title="Done", closed=LAST_MET)
    dossier = Dossier(person=Person(slug="bob", name="Bob"), goals=(open_, closed))
    assert brief(dossier).goals == (open_,)


@pytest.mark.parametrize(
    ("booked", "entries", "unlogged"),
    [
        (dt.date(2026, 11, 20), (), dt.date(2026, 11, 20)),
        (dt.date(2026, 11, 20), (MeetingKey(date=LAST_MET),), dt.date(2026, 11, 20)),
        (dt.date(2026, 11, 20), (MeetingKey(date=dt.date(2026, 11, 21)),), None),
        (
            dt.date(2026, 11, 20),
            (MeetingKey(date=dt.date(2026, 11, 20), kind="skipped"),),
            None,
        ),
        (
            dt.date(2026, 11, 20),
            (MeetingKey(date=dt.date(2026, 11, 20), kind="note"),),
            dt.date(2026, 11, 20),
        ),
        (TODAY, (), None),
        (None, (), None),
    ],
)
def test_a_booking_that_passed_without_a_log_is_said(
    booked: dt.date | None, entries: tuple[MeetingKey, ...], unlogged: dt.date | None
) -> None:
    person = Person(slug="bob", name="Bob", next=Booking(day=booked) if booked else None)
    assert brief(Dossier(person=person, entries=entries)).screen.unlogged == unlogged


def test_minutes_are_the_persons_or_the_notebooks() -> None:
    person = Person(slug="bob", name="Bob")
    cover = Cover(defaults=Defaults(minutes=45))
    assert prepare(Dossier(person=person), today=TODAY, cover=cover).screen.minutes == 45
    own = Dossier(person=replace(person, minutes=20))
    assert prepare(own, today=TODAY, cover=cover).screen.minutes == 20


def test_a_pause_that_is_over_is_not_said() -> None:
    def paused(until: dt.date) -> Pause | None:
        person = Person(slug="bob", name="Bob", paused_until=until)
        return brief(Dossier(person=person)).screen.pause

    assert paused(dt.date(2026, 12, 1)) == Pause(until=dt.date(2026, 12, 1))
    assert paused(TODAY) is None


def test_the_balance_weighs_the_meetings_that_count_as_met() -> None:
    coaching = Meeting(date=LAST_MET, kind="coaching", points=(Point(text="x", kind="career"),))
    met = Meeting(date=LAST_MET, points=(Point(text="x", kind="win"),))
    dossier = Dossier(person=Person(slug="bob", name="Bob"), meetings=(met, coaching))
    assert brief(dossier).balance == Balance(
        meetings=1, points=1, known=100, operational=0, development=0, relational=100
    )


LATE = Goal(id="g4p2", title="Payroll", opened=TODAY, by=TODAY - dt.timedelta(days=3))


@pytest.mark.parametrize(
    ("person", "days"),
    [
        (Person(slug="bob", name="Bob"), 3),
        (Person(slug="bob", name="Bob", leaves=TODAY + dt.timedelta(days=20)), 0),
        (Person(slug="bob", name="Bob", paused_until=TODAY + dt.timedelta(days=20)), 0),
        (Person(slug="bob", name="Bob", archived=True), 0),
        (
            Person(
                slug="bob",
                name="Bob",
                pauses=(Pause(first=TODAY - dt.timedelta(days=30), until=TODAY),),
            ),
            0,
        ),
    ],
)
def test_nothing_of_a_goal_is_pressed_on_who_leaves_or_has_just_come_back(
    person: Person, days: int
) -> None:
    entries = (MeetingKey(date=TODAY - dt.timedelta(days=40)),)
    shown = brief(Dossier(person=person, goals=(LATE,), entries=entries))
    assert [each.late for each in shown.screen.flags] == [days]


def test_goals_that_want_a_look_come_first_each_with_its_own_flags() -> None:
    goals = (Goal(id="h5sy", title="Calm", opened=TODAY), LATE)
    shown = brief(Dossier(person=Person(slug="bob", name="Bob"), goals=goals))
    assert [each.id for each in shown.goals] == ["g4p2", "h5sy"]
    assert [each.late for each in shown.screen.flags] == [3, 0]
