import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.model import Meeting, MeetingKey, Person
from ooo.core.rhythm.meetings import next_number, numbers, of_day, with_meeting

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 20)
FIRST = MeetingKey(date=MONDAY)
SECOND = MeetingKey(date=MONDAY, number=2)
COACHING = MeetingKey(date=MONDAY, kind="coaching")
BEFORE = MeetingKey(date=FRIDAY)
ENTRIES = (BEFORE, COACHING, FIRST, SECOND)


def test_a_log_reads_the_entries_of_its_day() -> None:
    assert of_day(MONDAY)(ENTRIES) == (COACHING, FIRST, SECOND)


def test_kinds_count_on_their_own() -> None:
    assert numbers(ENTRIES, MONDAY, "one-to-one") == (1, 2)
    assert next_number(ENTRIES, MONDAY, "one-to-one") == 3
    assert next_number(ENTRIES, MONDAY, "coaching") == 2
    assert next_number(ENTRIES, MONDAY, "note") == 1


def test_a_meeting_joins_the_others_in_order_or_takes_the_place_of_its_own() -> None:
    alice = Dossier(person=Person(slug="alice", name="Alice Martin"))
    late = Meeting(date=MONDAY)
    early = Meeting(date=FRIDAY)
    mended = Meeting(date=MONDAY, minutes=30)
    after = with_meeting(with_meeting(with_meeting(alice, late), early), mended)
    assert after.entries == (BEFORE, FIRST)
    assert after.meetings == (early, mended)
