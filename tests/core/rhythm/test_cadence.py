import datetime as dt
from collections.abc import Iterator
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Booking, Cover, Defaults, MeetingKey, MeetingKind, Person
from ooo.core.rhythm.cadence import BadCadence, Rhythm, back_to_last_met, parse_cadence, rhythm
from ooo.core.rhythm.presence import passed_unlogged
from tests.harness import fix_of, says_of

TODAY = dt.date(2026, 11, 23)
COVER = Cover()


def person(
    *, cadence: str = "", added: dt.date | None = None, last_met: dt.date | None = None
) -> Person:
    return Person(
        slug="alice", name="Alice Martin", cadence=cadence, added=added, last_met=last_met
    )


@pytest.mark.parametrize(
    ("text", "days"), [("2w", 14), ("14d", 14), ("1d", 1), ("3w", 21), ("90d", 90), ("999w", 6993)]
)
def test_a_cadence_is_a_count_of_days_or_weeks(text: str, days: int) -> None:
    assert parse_cadence(text) == days


@pytest.mark.parametrize(
    "text",
    ["", "2", "w", "0w", "-2w", "02w", "1000d", "2 w", "2W", "2m", "1mo", "2.5w", "2w\n", "٢w"],
)
def test_anything_else_is_refused_with_examples(text: str) -> None:
    with pytest.raises(BadCadence) as refusal:
        parse_cadence(text)
    assert refusal.value.status == 2
    assert says_of(refusal.value) == f"'{text}' is not a cadence."
    assert fix_of(refusal.value) == "Write a number of days or weeks, such as 10d, 2w or 3w."


def test_a_meeting_is_due_after_the_cadence_and_late_after_one_and_a_half_times_it() -> None:
    met = dt.date(2026, 10, 21)
    assert rhythm(person(), [MeetingKey(date=met)], cover=COVER) == Rhythm(
        last_met=met,
        cadence="2w",
        due=dt.date(2026, 11, 4),
        late_after=dt.date(2026, 11, 11),
    )


@pytest.mark.parametrize(
    ("cadence", "late_after"), [("1d", 2), ("5d", 8), ("1w", 11), ("10d", 15), ("2w", 21)]
)
def test_half_days_count_up_in_what_is_late(cadence: str, late_after: int) -> None:
    held = rhythm(person(cadence=cadence, last_met=TODAY), [], cover=COVER)
    assert held.late_after == TODAY + dt.timedelta(days=late_after)


def test_the_person_s_own_cadence_comes_before_the_notebook_s() -> None:
    cover = Cover(defaults=Defaults(cadence="10d"))
    assert rhythm(person(cadence="3w"), [], cover=cover).cadence == "3w"
    assert rhythm(person(), [], cover=cover).cadence == "10d"


@pytest.mark.parametrize(
    "kind",
    ["one-to-one", "career", "first", "async", "coaching", "skipped", "note"],
)
def test_only_kinds_that_count_as_having_met_move_the_rhythm(kind: MeetingKind) -> None:
    before = MeetingKey(date=dt.date(2026, 11, 2))
    after = MeetingKey(date=dt.date(2026, 11, 16), kind=kind)
    expected = after.date if kind in MET else before.date
    assert rhythm(person(), [before, after], cover=COVER).last_met == expected


def test_a_meeting_from_before_the_notebook_counts_while_there_is_no_other() -> None:
    before = dt.date(2026, 11, 2)
    someone = person(last_met=before, added=dt.date(2026, 11, 10))
    assert rhythm(someone, [], cover=COVER).last_met == before
    met = MeetingKey(date=dt.date(2026, 11, 16))
    assert rhythm(someone, [met], cover=COVER).last_met == met.date


def test_someone_never_met_is_due_a_cadence_after_being_added() -> None:
    """Eight people added in one paste must not be eight people overdue."""
    assert rhythm(person(added=TODAY), [], cover=COVER) == Rhythm(
        last_met=None,
        cadence="2w",
        due=dt.date(2026, 12, 7),
        late_after=dt.date(2026, 12, 14),
    )


def test_someone_of_whom_no_day_is_known_is_never_due() -> None:
    held = rhythm(person(), [], cover=COVER)
    assert held == Rhythm(last_met=None, cadence="2w", due=None, late_after=None)
    assert (held.is_due(TODAY), held.is_late(TODAY), held.days_late(TODAY)) == (False, False, 0)


@pytest.mark.parametrize(
    ("today", "due", "late", "days"),
    [
        (dt.date(2026, 11, 3), False, False, 0),
        (dt.date(2026, 11, 4), True, False, 0),
        (dt.date(2026, 11, 5), True, False, 1),
        (dt.date(2026, 11, 11), True, False, 7),
        (dt.date(2026, 11, 12), True, True, 8),
        (dt.date(2026, 11, 23), True, True, 19),
    ],
)
def test_days_late_count_from_the_day_it_was_due(
    today: dt.date, *, due: bool, late: bool, days: int
) -> None:
    held = rhythm(person(last_met=dt.date(2026, 10, 21)), [], cover=COVER)
    assert (held.is_due(today), held.is_late(today), held.days_late(today)) == (due, late, days)


def test_a_cadence_that_is_none_is_named() -> None:
    with pytest.raises(BadCadence):
        rhythm(person(cadence="often"), [], cover=COVER)


@given(met=st.dates(), count=st.integers(1, 999), unit=st.sampled_from("dw"))
def test_no_date_and_cadence_leave_the_calendar(met: dt.date, count: int, unit: str) -> None:
    """Files are written by hand and may hold any date."""
    held = rhythm(person(cadence=f"{count}{unit}", last_met=met), [], cover=COVER)
    assert held.due is not None
    assert held.late_after is not None
    assert met < held.due <= held.late_after or held.late_after == dt.date.max


AROUND_TODAY = st.integers(-30, 10).map(lambda days: TODAY + dt.timedelta(days=days))
KEYS = st.builds(
    MeetingKey,
    date=AROUND_TODAY,
    number=st.integers(1, 3),
    kind=st.sampled_from(get_args(MeetingKind)),
)


@given(keys=st.lists(KEYS, unique=True), booked=AROUND_TODAY)
def test_back_to_the_last_time_is_all_that_a_rhythm_and_a_booking_need(
    keys: list[MeetingKey], booked: dt.date
) -> None:
    newest_first = sorted(keys, key=lambda key: key.date, reverse=True)
    since = back_to_last_met(TODAY)(newest_first)
    everything = tuple(sorted(keys))
    assert since == everything[len(everything) - len(since) :]
    one = Person(slug="alice", name="Alice Martin", next=Booking(day=booked))
    assert rhythm(one, since, cover=COVER) == rhythm(one, everything, cover=COVER)
    assert passed_unlogged(Dossier(person=one, entries=since), today=TODAY) == passed_unlogged(
        Dossier(person=one, entries=everything), today=TODAY
    )
    met_today = {key for key in everything if key.date == TODAY and key.kind in MET}
    assert met_today <= set(since)


def test_nothing_before_the_last_time_is_looked_at() -> None:
    looked = []

    def newest_first() -> Iterator[MeetingKey]:
        for days in range(100):
            looked.append(days)
            kind: MeetingKind = "one-to-one" if days == 2 else "note"
            yield MeetingKey(date=TODAY - dt.timedelta(days=days), kind=kind)

    assert len(back_to_last_met(TODAY)(newest_first())) == 3
    assert looked == [0, 1, 2, 3]
