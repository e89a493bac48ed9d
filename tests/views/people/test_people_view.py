"""What `ooo person …` shows, whole."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, Goal, MeetingKey, Person, Point
from ooo.core.people.archive import archive_person, unarchive_person
from ooo.core.people.list import list_people
from ooo.core.people.newcomers import Newcomer, add_people
from ooo.core.people.profile import (
    ProfileChange,
    edit_person,
    end_pause,
    pause_person,
    rename_person,
)
from ooo.core.people.show import show_person
from ooo.views import draw
from ooo.views.page import Page
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
MARCH = dt.date(2027, 3, 1)
COVER = Cover()
ALICE = Dossier(
    person=Person(
        slug="alice",
        name="Alice Martin",
        aliases=("ali", "al"),
        role="Backend engineer",
        added=dt.date(2024, 3, 4),
        minutes=30,
        next=Booking(day=MONDAY, time=dt.time(10)),
        preferences={"recognition": "in writing", "feedback": "straight away"},
    ),
    commitments=(
        Commitment(id="k7mx", owner="me", text="send the grid", due=dt.date(2026, 11, 19)),
        Commitment(id="b6te", owner="them", text="pick a mentor"),
    ),
    points=(
        Point(id="t9we", text="On-call load"),
        Point(id="x2kd", text="All-hands", by="them"),
        Point(id="d5mv", text="Is she leaving?", sensitive=True),
    ),
    goals=(Goal(title="Payroll"),),
    entries=(
        MeetingKey(date=dt.date(2026, 10, 26)),
        MeetingKey(date=dt.date(2026, 11, 9)),
        MeetingKey(date=dt.date(2026, 11, 10), kind="note"),
    ),
)


def one(name: str, **fields: object) -> Dossier:
    slug = name.split(maxsplit=1)[0].lower()
    return Dossier(person=replace(Person(slug=slug, name=name), **fields))


def drawn(answer: Answer, page: Page | None = None) -> str:
    return draw(answer, page or Page(80), color=False) + "\n"


def test_the_list_says_the_rhythm_of_everyone() -> None:
    people = (
        ALICE,
        one("Chloé D'Aubigné-Nguyễn", last_met=dt.date(2026, 10, 21)),
        one("Didier", last_met=dt.date(2026, 11, 9)),
        one("Inès Roux", last_met=dt.date(2026, 6, 12), archived=True),
        one("Karim Benali", cadence="3w", last_met=dt.date(2026, 11, 18)),
        one("Marion", added=MONDAY, paused_until=dt.date(2027, 1, 4)),
        one("Zoé"),
    )
    assert (
        drawn(list_people(people, today=MONDAY, cover=COVER))
        == """\
Alice Martin (alice)
  every 2 weeks, met 14 days ago, booked today 10:00
Chloé D'Aubigné-Nguyễn (chloé)
  every 2 weeks, met 33 days ago, due since Wed 4 Nov, not booked
Didier (didier)
  every 2 weeks, met 14 days ago, due today, not booked
Karim Benali (karim)
  every 3 weeks, met 5 days ago, due Wed 9 Dec, not booked
Marion (marion)
  every 2 weeks, never met, paused until Mon 4 Jan 2027
Zoé (zoé)
  every 2 weeks, never met, not booked

1 person archived: ooo person list --all
"""
    )
    everyone = list_people(people[3:4], today=MONDAY, cover=COVER, archived=True)
    assert drawn(everyone) == "Inès Roux (inès)\n  met 164 days ago, archived\n"


def test_a_list_of_nobody_says_what_to_do_first() -> None:
    assert "ooo person add" in drawn(list_people((), today=MONDAY, cover=COVER))


def test_one_person_is_shown_without_the_words_of_meetings() -> None:
    assert (
        drawn(show_person(ALICE, today=MONDAY, cover=COVER))
        == """\
Alice Martin (alice)
Every 2 weeks, last met Mon 9 Nov (14 days ago), due today

booked: Mon 23 Nov 2026, 10:00
in the notebook since: Mon 4 Mar 2024
aliases: ali, al
role: Backend engineer
relation: report
minutes: 30
prefers for recognition: in writing
prefers for feedback: straight away

COMMITMENTS (2)
 You: send the grid, by Thu 19 Nov, LATE 4 days  [k7mx]
 Alice: pick a mentor, no date  [b6te]

POINTS (2)
 On-call load  [t9we]
 Alice: All-hands  [x2kd]

1 sensitive: ooo person show alice --all

Entries: 2 one-to-ones, 1 note since Mon 26 Oct 2026 · 1 goal
"""
    )


def test_someone_new_has_little_to_show() -> None:
    paused = one("Marion", paused_until=dt.date(2027, 1, 4), archived=True)
    assert (
        drawn(show_person(paused, today=MONDAY, cover=COVER))
        == """\
Marion (marion) (left)
Every 2 weeks, never met
Paused until Mon 4 Jan 2027

relation: report

No entries yet
"""
    )


def test_a_paste_is_echoed_person_by_person() -> None:
    newcomers = [
        Newcomer(
            name="Karim Benali",
            cadence="3w",
            last_met=dt.date(2026, 11, 18),
            relation="peer",
            role="Data lead",
            aliases=("kb",),
            email="karim@example.org",
        ),
        Newcomer(name="Chloé"),
    ]
    answer = add_people(hold(ALICE), newcomers, today=MONDAY).answer
    assert (
        drawn(answer, Page())
        == """\
Added Karim Benali (karim), Data lead, peer, every 3 weeks, last met Wed 18 Nov, alias kb, \
karim@example.org
Added Chloé (chloe)
2 people added.
"""
    )
    answer = add_people(hold(ALICE), newcomers[1:], today=MONDAY).answer
    assert drawn(answer) == "Added Chloé (chloe)\n"


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (
            ProfileChange(cadence="3w", role="", minutes=45, aliases=()),
            """\
Alice Martin: aliases none (was ali, al)
Alice Martin: role none (was Backend engineer)
Alice Martin: cadence every 3 weeks (was none)
Alice Martin: minutes 45 (was 30)
Undo: ooo undo
""",
        ),
        (
            ProfileChange(since=MONDAY, preferences={"feedback": "", "meals": "no breakfast"}),
            """\
Alice Martin: joined Mon 23 Nov 2026 (was none)
Alice Martin prefers for feedback: none
Alice Martin prefers for meals: no breakfast
Undo: ooo undo
""",
        ),
        (
            ProfileChange(minutes=30),
            "Nothing to change: that is what is held of Alice Martin.\n",
        ),
    ],
)
def test_an_edit_says_each_field_now_and_before(change: ProfileChange, lines: str) -> None:
    assert drawn(edit_person(hold(ALICE), "alice", change, today=MONDAY).answer) == lines


def test_a_new_name_is_said_with_the_old_one() -> None:
    answer = rename_person(hold(ALICE), "alice", "Alice Roux", today=MONDAY, new_slug="roux").answer
    assert (
        drawn(answer)
        == """\
Alice Roux: short name roux (was alice)
Alice Roux: name Alice Roux (was Alice Martin)
Undo: ooo undo
"""
    )


def test_a_pause_says_until_when() -> None:
    decision = pause_person(hold(ALICE), "alice", MARCH, today=MONDAY)
    assert drawn(decision.answer) == (
        "Alice Martin is paused until Mon 1 Mar 2027 (in 98 days).\n"
        "Booked Mon 23 Nov inside the pause: ooo book alice none\n"
        "Undo: ooo undo\n"
    )
    again = pause_person(hold(decision.dossiers["alice"]), "alice", MARCH, today=MONDAY)
    assert drawn(again.answer) == "Nothing to change: that is what is held of Alice Martin.\n"
    open_end = pause_person(hold(decision.dossiers["alice"]), "alice", None, today=MONDAY)
    assert drawn(open_end.answer) == (
        "Alice Martin is paused until further notice.\n"
        "Booked Mon 23 Nov inside the pause: ooo book alice none\n"
        "Undo: ooo undo\n"
    )
    lifted = end_pause(hold(decision.dossiers["alice"]), "alice", today=MONDAY)
    assert drawn(lifted.answer) == "Alice Martin is not paused any more.\nUndo: ooo undo\n"


def test_a_date_is_never_broken_in_two() -> None:
    newcomer = Newcomer(
        name="Chloé D'Aubigné-Nguyễn",
        role="Engineering manager",
        cadence="2w",
        last_met=dt.date(2025, 11, 9),
    )
    answer = add_people(hold(ALICE), [newcomer], today=MONDAY).answer
    assert drawn(answer) == (
        "Added Chloé D'Aubigné-Nguyễn (chloe), Engineering manager, every 2 weeks, last\n"
        "  met Sun 9 Nov 2025\n"
    )


def test_the_entries_are_counted_in_words() -> None:
    kinds = ("one-to-one", "career", "first", "async", "coaching", "skipped", "note")
    days = (dt.date(2026, 11, day) for day in (1, 2))
    entries = tuple(MeetingKey(date=day, kind=kind) for day in days for kind in kinds)  # type: ignore[arg-type]
    two = drawn(
        show_person(Dossier(person=ALICE.person, entries=entries), today=MONDAY, cover=COVER)
    )
    once = show_person(
        Dossier(person=ALICE.person, entries=entries[: len(kinds)]), today=MONDAY, cover=COVER
    )
    assert " ".join(two.split("Entries: ")[1].split()) == (
        "2 async, 2 career talks, 2 first meetings, 2 one-to-ones, 2 coaching sessions, 2 notes, "
        "2 skipped since Sun 1 Nov 2026"
    )
    assert " ".join(drawn(once).split("Entries: ")[1].split()) == (
        "1 async, 1 career talk, 1 first meeting, 1 one-to-one, 1 coaching session, 1 note, "
        "1 skipped since Sun 1 Nov 2026"
    )


def test_an_archive_says_what_was_closed_and_what_is_still_owed() -> None:
    held = hold(replace(ALICE, points=ALICE.points[:1]))
    decision = archive_person(held, "alice", {"b6te": "dropped", "t9we": "said"}, today=MONDAY)
    assert (
        drawn(decision.answer)
        == """\
Dropped: pick a mentor (Alice Martin)  [b6te]
Discussed: On-call load (with Alice Martin)  [t9we]
Alice Martin is archived.
You still owe Alice Martin (left): send the grid  [k7mx]
For their next manager: ooo export alice --handover
Undo: ooo undo
"""
    )
    gone = hold(decision.dossiers["alice"])
    assert (
        drawn(archive_person(gone, "alice", {}, today=MONDAY).answer)
        == """\
Nothing to change: Alice Martin is archived.
You still owe Alice Martin (left): send the grid  [k7mx]
To bring them back: ooo person archive alice --back
"""
    )
    here = unarchive_person(held, "alice").answer
    assert drawn(here) == "Nothing to change: Alice Martin is not archived.\n"
    back = unarchive_person(gone, "alice").answer
    assert drawn(back) == "Alice Martin is back.\nUndo: ooo undo\n"
