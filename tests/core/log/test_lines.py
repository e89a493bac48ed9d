import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.log.lines import (
    Line,
    NoSuchLine,
    WasDiscussed,
    explain_discussed,
    fix_line,
    line_of,
    list_lines,
)
from ooo.core.model import Commitment, Meeting, MeetingKey, MeetingKind, Note, Person, Point
from ooo.core.records.entries import (
    EntryUnread,
    NoEntry,
    NoSuchEntry,
    NotAKind,
    SeveralEntries,
    Where,
    entry_of,
    find_entry,
    parse_kind,
)
from ooo.core.records.ids import UnknownId
from ooo.core.records.right import Right
from tests.harness import fix_of, says_of
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
DAY = dt.date(2026, 11, 9)
KEY = MeetingKey(date=DAY)
LOAD = Point(id="m2ph", text="Migration")
TIRED = Note(text="Tired")
WIN = Note(kind="win", text="Cut latency")
MET = Meeting(date=DAY, points=(LOAD,), notes=(TIRED, WIN))
GRID = Commitment(id="k7mx", owner="me", text="send the grid", made=DAY)
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"),
    commitments=(GRID, replace(GRID, id="v8qy", made=MONDAY)),
    entries=(KEY,),
    meetings=(MET,),
)
KARIM = Dossier(person=Person(slug="karim", name="Karim Benali"))
WHERE = Where("alice", KEY)


def keys(*kinds: tuple[MeetingKind, int]) -> tuple[MeetingKey, ...]:
    return tuple(MeetingKey(date=DAY, kind=kind, number=number) for kind, number in kinds)


def test_what_was_discussed_comes_before_what_was_noted() -> None:
    lines = list_lines(ALICE, KEY, today=MONDAY, show_all=False)
    assert lines.lines == (
        Line(number=1, point=LOAD),
        Line(number=2, note=TIRED),
        Line(number=3, note=WIN),
    )
    assert lines.screen.promised == (GRID,)


def test_a_line_is_put_right_in_its_place() -> None:
    decision = fix_line(hold(ALICE), WHERE, 2, Right(text="Rested", sensitive=True), today=MONDAY)
    rested = Note(text="Rested", sensitive=True)
    after = replace(MET, notes=(rested, WIN))
    assert decision.dossiers == {"alice": replace(ALICE, meetings=(after,))}
    answer = decision.answer
    assert (answer.line, answer.was) == (Line(number=2, note=rested), Line(number=2, note=TIRED))
    assert answer.is_changed


def test_a_point_that_was_discussed_is_a_line_like_any_other() -> None:
    decision = fix_line(hold(ALICE), WHERE, 1, Right(owner="them"), today=MONDAY)
    assert decision.answer.line == Line(number=1, point=replace(LOAD, by="them"))
    same = fix_line(hold(ALICE), WHERE, 1, Right(owner="me"), today=MONDAY)
    assert not same.answer.is_changed


def test_a_line_of_another_person_is_noted_there_that_day() -> None:
    """Where that person has no such entry, an observation of that day holds it."""
    decision = fix_line(hold(ALICE, KARIM), WHERE, 3, Right(), to="karim", today=MONDAY)
    noted = Meeting(date=DAY, kind="note", notes=(WIN,))
    assert decision.dossiers == {
        "alice": replace(ALICE, meetings=(replace(MET, notes=(TIRED,)),)),
        "karim": replace(KARIM, entries=(noted.key,), meetings=(noted,)),
    }
    answer = decision.answer
    assert (answer.name, answer.meeting, answer.line.number) == ("Karim Benali", "note", 1)


def test_a_line_of_another_person_joins_their_entry_of_that_day_and_kind() -> None:
    second = Meeting(date=DAY, number=2, notes=(Note(text="Calm"),))
    karim = replace(KARIM, entries=(KEY, second.key), meetings=(second,))
    decision = fix_line(hold(ALICE, karim), WHERE, 1, Right(), to="karim", today=MONDAY)
    assert decision.dossiers["karim"].meetings == (replace(second, points=(LOAD,)),)
    assert (decision.answer.number, decision.answer.line.number) == (2, 1)
    assert decision.answer.is_changed


def test_a_line_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchLine) as refused:
        line_of(MET, 4)
    assert says_of(refused.value) == "That entry has 3 lines, and no line 4."
    with pytest.raises(NoSuchLine) as refused:
        line_of(Meeting(date=DAY), 1)
    assert says_of(refused.value) == "That entry has no lines."
    assert fix_of(refused.value) == ""


def test_the_only_entry_of_a_day_is_meant() -> None:
    assert find_entry(ALICE, DAY) == KEY
    several = replace(ALICE, entries=keys(("one-to-one", 1), ("one-to-one", 2), ("note", 1)))
    assert find_entry(several, DAY, kind="note") == MeetingKey(date=DAY, kind="note")
    assert find_entry(several, DAY, kind="one-to-one", number=2) == MeetingKey(date=DAY, number=2)


@pytest.mark.parametrize(
    ("entries", "fix"),
    [
        (
            keys(("one-to-one", 1), ("note", 1)),
            "Say which: --kind note or --kind one-to-one",
        ),
        (keys(("note", 1), ("note", 2)), "Say which: --number 1 or --number 2"),
        (
            keys(("one-to-one", 1), ("note", 1), ("note", 2)),
            "Say which: --kind note --number 1 or --kind note --number 2 or --kind one-to-one",
        ),
    ],
)
def test_of_several_entries_the_way_to_each_is_told(
    entries: tuple[MeetingKey, ...], fix: str
) -> None:
    with pytest.raises(SeveralEntries) as refused:
        find_entry(replace(ALICE, entries=entries), DAY)
    assert says_of(refused.value) == (
        f"{len(entries)} entries with Alice Martin are of Mon 9 Nov 2026."
    )
    assert fix_of(refused.value) == fix


def test_a_day_without_an_entry_names_the_newest() -> None:
    with pytest.raises(NoEntry) as refused:
        find_entry(ALICE, MONDAY)
    assert says_of(refused.value) == "Nothing with Alice Martin is logged for Mon 23 Nov 2026."
    assert fix_of(refused.value) == "The newest entries are of 2026-11-09."
    with pytest.raises(NoEntry) as refused:
        find_entry(KARIM, MONDAY)
    assert fix_of(refused.value) == "There is none yet: ooo log karim"


def test_a_day_without_such_an_entry_names_those_it_has() -> None:
    """The day is not empty, and is not said to be."""
    with pytest.raises(NoSuchEntry) as refused:
        find_entry(ALICE, DAY, kind="coaching")
    assert says_of(refused.value) == (
        "No entry with Alice Martin on Mon 9 Nov 2026 is of that kind and number."
    )
    assert fix_of(refused.value) == "There is: --kind one-to-one."


def test_an_entry_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(EntryUnread) as refused:
        entry_of(replace(ALICE, meetings=(replace(MET, number=2),)), KEY)
    assert says_of(refused.value) == (
        "The meeting with Alice Martin on Mon 9 Nov 2026 cannot be read, "
        "so nothing in it can be put right."
    )
    with pytest.raises(NoEntry):
        entry_of(KARIM, KEY)


def test_a_kind_is_one_of_those_there_are() -> None:
    assert parse_kind("Coaching ") == "coaching"
    with pytest.raises(NotAKind) as refused:
        parse_kind("coching")
    assert fix_of(refused.value) == (
        "There is: one-to-one, career, first, async, coaching, skipped, note."
    )


def test_what_a_meeting_holds_is_said_to_be_there() -> None:
    """It is no record that is open or settled, but not nowhere either."""
    unknown = UnknownId("m2ph")
    found = explain_discussed(unknown, [KARIM, ALICE])
    assert isinstance(found, WasDiscussed)
    assert says_of(found) == "m2ph was discussed with Alice Martin on Mon 9 Nov 2026."
    assert fix_of(found) == "Put that line right with: ooo fix alice 2026-11-09 --line 1"
    nowhere = UnknownId("zzzz")
    assert explain_discussed(nowhere, [ALICE]) is nowhere
