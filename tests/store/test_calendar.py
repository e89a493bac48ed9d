"""Calendars as other programs write them, each with what is odd in it, under three zones.

What is right is said in the local time of Paris; elsewhere the same moment is meant.
"""

import datetime as dt
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ooo.core.exchange.booked import Calendar
from ooo.core.exchange.whose_meeting import Those
from ooo.core.model import Person
from ooo.store import calendar as room
from ooo.store.calendar import (
    MissingCalendar,
    NoCalendar,
    TooManyEvents,
    TooManyOfYours,
    read_calendar,
)
from ooo.store.incoming import NothingThere
from tests.harness import in_english, says_of

TODAY = dt.date(2026, 11, 23)
PEOPLE = (
    Person(slug="alice", name="Alice Martin", aliases=("ali",), email="alice@example.org"),
    Person(slug="karim", name="Karim Benali", email="Karim@Example.org"),
    Person(slug="zoe", name="Zoé D'Arc-Nguyễn"),
)
THOSE = Those(PEOPLE, "Marion Lefèvre")
PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture(params=["Europe/Paris", "Asia/Kolkata", "America/Los_Angeles"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Put the machine into a zone."""
    name: str = request.param
    with monkeypatch.context() as patch:
        patch.setenv("TZ", name)
        time.tzset()
        yield name
    time.tzset()


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the libraries all the time that a busy machine needs."""
    monkeypatch.setattr(room, "_IN_ALL", 60)
    monkeypatch.setattr(room, "_AT_ONCE", 60)


def here(day: int, hour: int, minute: int = 0, *, month: int = 11, year: int = 2026) -> str:
    """Give a moment that is said in the time of Paris, in that of the machine."""
    moment = dt.datetime(year, month, day, hour, minute, tzinfo=PARIS).astimezone()
    return f"{moment:%Y-%m-%d %H:%M}"


def event(*lines: str, uid: str = "1") -> str:
    """Write an event."""
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"))


def read(path: Path, *events: str, head: str = "", those: Those = THOSE) -> Calendar:
    """Read a calendar of these events."""
    text = "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", head, *events, "END:VCALENDAR", ""))
    (path / "x.ics").write_bytes(text.replace("\n\n", "\n").replace("\n", "\r\n").encode())
    return read_calendar(str(path / "x.ics"), those, TODAY)


def of(calendar: Calendar, slug: str = "alice") -> list[str]:
    """Give when someone is met."""
    return [
        f"{each.day} {each.time:%H:%M}" if each.time else f"{each.day}"
        for each in calendar.occurrences
        if each.person == slug
    ]


def unread(calendar: Calendar) -> list[tuple[str, str]]:
    """Give what was not read, and why."""
    whys = in_english(each.says for each in calendar.unread)
    return [(each.title, why) for each, why in zip(calendar.unread, whys, strict=True)]


@pytest.mark.parametrize(
    ("start", "shown"),
    [
        ("DTSTART;TZID=Europe/Paris:20261125T100000", (25, 10)),
        ("DTSTART;TZID=W. Europe Standard Time:20261125T100000", (25, 10)),
        ("DTSTART;TZID=GMT Standard Time 1:20261125T090000", (25, 10)),
        ('DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261125T040000', (25, 10)),
        ('DTSTART;TZID="(GMT+10:00) Canberra, Melbourne, Sydney":20261125T200000', (25, 10)),
        ("DTSTART;TZID=(UTC) Dublin\\, London:20261125T090000", (25, 10)),
        ("DTSTART;TZID=UTC+05:20261125T140000", (25, 10)),
        ("DTSTART;TZID=UTC-05:20261125T040000", (25, 10)),
        ("DTSTART;TZID=/Europe/Paris:20261125T100000", (25, 10)),
        ("DTSTART:20261125T090000Z", (25, 10)),
        ("DTSTART;\n TZID=Europe/Paris:\n\t20261125T1000\n 00", (25, 10)),
        ("DTSTART;VALUE=DATE-TIME;TZID=Mine:20261125T090000", (25, 10)),
    ],
)
@pytest.mark.usefixtures("zone")
def test_a_moment_is_the_same_whatever_its_zone_is_called(
    tmp_path: Path, start: str, shown: tuple[int, int]
) -> None:
    mine = (
        "BEGIN:VTIMEZONE\nTZID:Mine\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
        "TZOFFSETFROM:+0000\nTZOFFSETTO:+0000\nEND:STANDARD\nEND:VTIMEZONE"
    )
    mine = f"BEGIN:VTIMEZONE\nX:1\nEND:VTIMEZONE\nBEGIN:VTIMEZONE\nTZID:Open\n{mine}"
    wrong = mine.replace("TZID:Mine", "TZID:Europe/Paris").replace("TO:+0000", "TO:+0900")
    found = read(tmp_path, event(start, "SUMMARY:1:1 Alice"), head=f"{mine}\n{wrong}")
    assert unread(found) == []
    assert of(found) == [here(*shown)]


@pytest.mark.parametrize(
    "zone_name",
    [
        "Office",
        "UTC+99",
        "(UTC-09:00) Sydney",
        "(UTC) Nowhere",
        "EST5EDX",
        "Mars/Olympus",
        "(UTC-05:00) Here, Sydney",
    ],
)
@pytest.mark.usefixtures("zone")
def test_a_zone_that_nobody_knows_is_said_and_never_guessed(tmp_path: Path, zone_name: str) -> None:
    found = read(tmp_path, event(f"DTSTART;TZID={zone_name}:20261125T090000", "SUMMARY:1:1 Alice"))
    assert of(found) == []
    assert unread(found) == [("1:1 Alice", f'its time zone "{zone_name}" is known to nobody')]


@pytest.mark.usefixtures("zone")
def test_a_time_without_a_zone_and_a_day_are_local(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        event("DTSTART:20261125T100000", "SUMMARY:Alice / Marion"),
        event("DTSTART;VALUE=DATE:20261126", "SUMMARY:Point Alice", uid="2"),
    )
    assert of(found) == ["2026-11-25 10:00", "2026-11-26"]


@pytest.mark.usefixtures("zone")
def test_a_series_has_its_exceptions(tmp_path: Path) -> None:
    """Moved, called off, taken out; said in another zone than the series, too."""
    found = read(
        tmp_path,
        event(
            "DTSTART;TZID=Europe/Paris:20260907T100000",
            "RRULE:FREQ=WEEKLY;UNTIL=20261220T000000Z",
            "RRULE:FREQ=WEEKLY;UNTIL=20261220T000000Z",
            "EXDATE:20261207T090000Z",
            "SUMMARY:1:1 Alice",
        ),
        event(
            "RECURRENCE-ID:20261123T090000Z",
            "DTSTART;TZID=Europe/Paris:20261124T143000",
            "SUMMARY:1:1 Alice (salle 4)",
        ),
        event(
            "RECURRENCE-ID;TZID=Europe/Paris:20261130T100000",
            "DTSTART;TZID=Europe/Paris:20261130T100000",
            "STATUS:CANCELLED",
            "SUMMARY:1:1 Alice",
        ),
    )
    assert unread(found) == []
    assert of(found) == [here(24, 14, 30), here(14, 10, month=12)]


@pytest.mark.usefixtures("zone")
def test_a_moved_day_of_a_series_of_days_has_a_time_in_its_name(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        event(
            "DTSTART;VALUE=DATE:20261124",
            "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU",
            "SUMMARY:1:1 Alice",
        ),
        event(
            "RECURRENCE-ID;TZID=W. Europe Standard Time:20261201T000000",
            "DTSTART;VALUE=DATE:20261203",
            "SUMMARY:1:1 Alice",
        ),
    )
    assert of(found) == ["2026-11-24", "2026-12-03", "2026-12-08"]


@pytest.mark.usefixtures("zone")
def test_what_is_left_of_an_ended_series_are_its_moved_days(tmp_path: Path) -> None:
    """Some programs keep each day that was moved, and end the series before them all."""
    moved = [
        event(
            f"DTSTART;TZID=Europe/Paris:202611{day}T1430{seconds}",
            f"RECURRENCE-ID;TZID=Europe/Paris:202611{day}T100000",
            "SUMMARY:1:1 Karim",
        )
        for day, seconds in (("09", "00"), ("24", "00"), ("30", "59"))
    ]
    found = read(
        tmp_path,
        event(
            "DTSTART;TZID=Europe/Paris:20260302T100000",
            "RRULE:FREQ=WEEKLY;UNTIL=20261101T090000Z",
            "EXDATE;TZID=Europe/Paris:20260406T100000,20260413T1",
            " 00000",
            "SUMMARY:1:1 Karim",
        ),
        *moved,
    )
    assert unread(found) == []
    assert sorted(of(found, "karim")) == [here(24, 14, 30), here(30, 14, 30)]


@pytest.mark.usefixtures("zone")
def test_a_series_may_begin_on_a_day_that_is_none_of_its_own(tmp_path: Path) -> None:
    """What stands as its beginning is a meeting, as those who wrote it down meant it."""
    found = read(
        tmp_path,
        event(
            'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261123T133000',
            "RRULE:FREQ=WEEKLY;UNTIL=20261204T233000Z;INTERVAL=1;BYDAY=TH,FR;WKST=SU",
            "SUMMARY:1:1 Alice",
        ),
    )
    assert of(found) == [
        here(23, 19, 30),
        here(26, 19, 30),
        here(27, 19, 30),
        here(3, 19, 30, month=12),
        here(4, 19, 30, month=12),
    ]


@pytest.mark.usefixtures("zone")
def test_blank_lines_folds_and_empty_properties_cost_nothing(tmp_path: Path) -> None:
    """Programs leave them behind; an end may have no zone where all else has one."""
    found = read(
        tmp_path,
        event(
            "",
            "DTSTART;TZID=Europe/Paris:",
            " 20261126T140000",
            "DTEND;TZID=Europe/Paris:",
            " 20261126T143000",
            "SUMMARY;LANGUAGE=fr:Point Alice",
            "X-LIC-ERROR;X-LIC-ERRORTYPE=VALUE-PARSE-ERROR:No value for DESCRIPTION ",
            " property. Removing entire property:",
            "CLASS:",
            "DESCRIPTION:",
            "RRULE:FREQ=DAILY;UNTIL=20261129T000000",
            "EXDATE:20261127T130000Z",
            "",
        ),
    )
    assert unread(found) == []
    assert of(found) == [here(26, 14), here(28, 14)]


@pytest.mark.usefixtures("zone")
def test_a_day_of_a_series_that_was_edited_keeps_its_place(tmp_path: Path) -> None:
    """Its title may say where it is."""
    found = read(
        tmp_path,
        event(
            "DTSTART;TZID=Europe/Berlin:20261124T040000",
            "RRULE:FREQ=DAILY;UNTIL=20261126T030000Z",
            "SEQUENCE:1",
            "SUMMARY:Alice / Marion",
        ),
        event(
            "RECURRENCE-ID;TZID=Europe/Berlin:20261125T040000",
            "DTSTART;TZID=Europe/Berlin:20261125T040000",
            "SEQUENCE:2",
            "SUMMARY:Alice / Marion (salle 4)",
        ),
    )
    assert of(found) == [here(24, 4), here(25, 4), here(26, 4)]


@pytest.mark.usefixtures("zone")
def test_two_zones_change_their_clocks_on_days_of_their_own(tmp_path: Path) -> None:
    """For a week in March it is an hour earlier in Paris than in all the others."""
    text = event(
        "DTSTART;TZID=Pacific Standard Time:20270302T120000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5",
        "SUMMARY:1:1 Alice",
    )
    (tmp_path / "x.ics").write_text(f"BEGIN:VCALENDAR\n{text}\nEND:VCALENDAR\n", "utf-8")
    assert of(read_calendar(str(tmp_path / "x.ics"), THOSE, dt.date(2027, 3, 1))) == [
        here(day, hour, month=3, year=2027) for day, hour in ((2, 21), (9, 21), (16, 20), (23, 20))
    ] + [here(30, 21, month=3, year=2027)]


def test_summer_ends_within_a_series(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    text = event(
        "DTSTART;TZID=America/New_York:20261019T090000",
        "RRULE:FREQ=WEEKLY;COUNT=3",
        "SUMMARY:1:1 Alice",
    )
    (tmp_path / "x.ics").write_text(f"BEGIN:VCALENDAR\n{text}\nEND:VCALENDAR\n", "utf-8")
    found = read_calendar(str(tmp_path / "x.ics"), THOSE, dt.date(2026, 10, 19))
    moments = [dt.datetime.combine(each.day, each.time or dt.time()) for each in found.occurrences]
    assert [later - first for first, later in pairwise(moments)] == [
        dt.timedelta(7),
        dt.timedelta(7, hours=1),
    ]


def test_one_broken_event_costs_only_itself(tmp_path: Path) -> None:
    """Whatever is wrong with it; a calendar that goes wild is not followed."""
    good = event("DTSTART:20261125T100000", "SUMMARY:1:1 Alice", uid="good")
    found = read(
        tmp_path,
        event('DTSTART;TZID="Europe/Paris:20261125T100000"', "SUMMARY:Point Karim", uid="a"),
        event("DTSTART:2026112T100000", "SUMMARY:Karim", uid="b"),
        event("SUMMARY:Karim", uid="c"),
        event("DTSTART:20261125T1", "RRULE:FREQ=SECONDLY", "SUMMARY:Karim", uid="d"),
        event("DTSTART:20261125T100000", "RRULE:FREQ=DAILY;BYHOUR=1,2", "SUMMARY:Karim", uid="e"),
        event("DTSTART:16010101T100000", "RRULE:FREQ=DAILY", "SUMMARY:Karim", uid="f"),
        event("DTSTART:20261125T100000", "SUMMARY:Karim", "X:" + "x" * 200_000, uid="g"),
        event("DTSTART:20261399T100000", "SUMMARY:Karim", uid="h"),
        good,
        "BEGIN:VEVENT\nSUMMARY:Karim",
    )
    assert of(found) == ["2026-11-25 10:00"]
    assert of(found, "karim") == []
    assert [why for _, why in unread(found)] == [
        "it is broken",
        "it cannot be read",
        "it cannot be read",
        "it repeats more often than once a day",
        "it repeats more often than once a day",
        "it begins before 1990",
        "it is longer than any meeting's",
        "it cannot be read",
        "it is broken",
    ]


def test_a_calendar_that_repeats_without_end_is_followed_so_far(tmp_path: Path) -> None:
    """Thousands of days of each of hundreds of series would take minutes."""
    wild = [
        event("DTSTART:19910101T100000", "RRULE:FREQ=DAILY", "SUMMARY:1:1 Alice", uid=f"{uid}")
        for uid in range(25)
    ]
    found = read(tmp_path, *wild)
    assert {why for _, why in unread(found)} == {
        "too much is repeated before it to follow it as well"
    }
    assert 0 < len(unread(found)) < 25
    assert of(found)[0] == "2026-11-23 10:00"


def test_a_rule_that_never_comes_true_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library looks for the 30th of February until the year 9999; the others are read."""
    monkeypatch.setattr(room, "_AT_ONCE", 0.01)
    never = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    found = read(
        tmp_path,
        event("DTSTART:20261125T100000", never, "SUMMARY:1:1 Alice"),
        event("DTSTART:20261125T100000", "SUMMARY:1:1 Karim", uid="2"),
    )
    assert unread(found) == [("1:1 Alice", "it takes too long to follow")]
    assert of(found, "karim") == ["2026-11-25 10:00"]
    monkeypatch.setattr(room, "_IN_ALL", 0.01)
    many = [event("DTSTART:20261125T100000", never, "SUMMARY:Alice", uid=uid) for uid in "abc"]
    assert {why for _, why in unread(read(tmp_path, *many))} == {
        "it takes too long to follow",
        "too much is repeated before it to follow it as well",
    }


def test_what_no_meeting_repeats_by_is_not_followed(tmp_path: Path) -> None:
    """Each is left out by what is written, however quick the machine."""
    start = "DTSTART:20261125T100000"
    days = ",".join(f"20261{1 + n % 2}{1 + n % 28:02}T{n % 24:02}{n % 60:02}00" for n in range(500))
    rules = [f"RRULE:FREQ=DAILY;INTERVAL={n}" for n in range(2, 7)]
    found = read(
        tmp_path,
        event(start, "RRULE:FREQ=DAILY;INTERVAL=0", "SUMMARY:Alice 1", uid="a"),
        event(start, "RRULE:INTERVAL=000;FREQ=DAILY", "SUMMARY:Alice 2", uid="b"),
        event(start, *rules, "SUMMARY:Alice 3", uid="c"),
        event(start, f"RDATE:{days}", "SUMMARY:Alice 4", uid="d"),
        event(start, "RRULE:FREQ=DAILY;COUNT=2", "RRULE:FREQ=DAILY;COUNT=2", "SUMMARY:Alice 5"),
    )
    assert [each.title for each in found.unsure] == []
    assert unread(found) == [
        ("Alice 1", "what it repeats by cannot be followed"),
        ("Alice 2", "what it repeats by cannot be followed"),
        ("Alice 3", "what it repeats by cannot be followed"),
        ("Alice 4", "it repeats more often than once a day"),
    ]
    assert of(found) == ["2026-11-25 10:00", "2026-11-26 10:00"]


def test_lists_of_days_are_read_so_far_as_they_are_near(tmp_path: Path) -> None:
    far = ",".join(f"20{year}0101T100000" for year in range(30, 99)) * 3
    found = read(
        tmp_path,
        event(
            "DTSTART:20261125T100000",
            f"RDATE:{far.replace('100000200', '100000,200')},20261127T100000",
            f"EXDATE:{far.replace('100000200', '100000,200')}",
            "SUMMARY:1:1 Alice",
        ),
        event("DTSTART:20261125T100000", "RDATE:soon", "SUMMARY:1:1 Karim", uid="2"),
    )
    assert of(found) == ["2026-11-25 10:00", "2026-11-27 10:00"]
    assert unread(found) == [("1:1 Karim", "it cannot be read")]


def test_days_that_stand_in_for_others_far_away_are_left_out(tmp_path: Path) -> None:
    """Unless all that follow are changed with them."""
    found = read(
        tmp_path,
        event("DTSTART:20260107T100000", "RRULE:FREQ=WEEKLY", "SUMMARY:1:1 Alice"),
        event(
            "RECURRENCE-ID:20260114T100000", "DTSTART:20260115T100000", "SUMMARY:1:1 Alice",
        ),
        event(
            "RECURRENCE-ID:20260121T100000", "DTSTART:20261126T083000", "SUMMARY:1:1 Alice",
        ),
    )  # fmt: skip
    assert sorted(of(found))[:3] == ["2026-11-25 10:00", "2026-11-26 08:30", "2026-12-02 10:00"]


def test_what_is_nested_in_an_event_is_none_of_it(tmp_path: Path) -> None:
    """An alarm has a title, people and a length of its own; a meeting's end is not asked for."""
    found = read(
        tmp_path,
        event(
            "BEGIN:VALARM",
            "SUMMARY:Remind Karim",
            "ATTENDEE:mailto:karim@example.org",
            "TRIGGER:bad",
            "END:VALARM",
            "DTSTART:20261125T100000",
            "DTEND:99991231T99",
            "SUMMARY-OF:Karim",
            'SUMMARY;ALTREP="CID:1":1:1 Alice',
            "",
        ),
    )
    assert unread(found) == []
    assert [(each.person, each.title) for each in found.occurrences] == [("alice", "1:1 Alice")]


def test_a_title_as_long_as_a_letter_is_no_name_alone(tmp_path: Path) -> None:
    title = f"1:1 Alice {'point ' * 100}"
    found = read(tmp_path, event("DTSTART:20261125T100000", f"SUMMARY:{title}"))
    assert len(found.unsure) == 1
    assert found.occurrences == ()


def test_a_meeting_of_hundreds_is_none_of_two(tmp_path: Path) -> None:
    people = [f"ATTENDEE:mailto:{n}@example.org" for n in range(300)]
    found = read(
        tmp_path,
        event(
            "DTSTART:20261125T100000", "SUMMARY:All", "ATTENDEE:mailto:alice@example.org", *people
        ),
    )
    assert [each.people for each in found.unsure] == [100]


def test_files_that_are_no_text_are_named(tmp_path: Path) -> None:
    """Beside a calendar that is read, or alone and whatever its name."""
    for name in ("b.ics", "B.ICS"):
        (tmp_path / name).write_bytes(b"BEGIN:VCALENDAR\0")
        with pytest.raises(NothingThere) as refused:
            read_calendar(str(tmp_path / name), THOSE, TODAY)
        assert says_of(refused.value) == (
            f"{tmp_path}/{name} cannot be read: it is no text: NUL characters are in it."
        )
    (tmp_path / "B.ICS").unlink()
    read(tmp_path, event("DTSTART:20261125T100000", "SUMMARY:1:1 Alice"))
    found = read_calendar(str(tmp_path), THOSE, TODAY)
    assert unread(found) == [(str(tmp_path / "b.ics"), "it is no text: NUL characters are in it")]
    assert of(found) == ["2026-11-25 10:00"]


def test_a_series_of_thousands_of_exceptions_is_none(tmp_path: Path) -> None:
    found = read(tmp_path, *[event("DTSTART:20261125T100000", "SUMMARY:1:1 Alice")] * 501)
    assert [why for _, why in unread(found)] == ["it is broken"]


def test_what_is_far_away_or_of_nobody_is_not_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library would take seconds for years of meetings."""
    monkeypatch.setattr(room, "_between", lambda *_: pytest.fail("it was looked at"))
    found = read(
        tmp_path,
        event("DTSTART:20251125T100000", "SUMMARY:1:1 Alice", uid="a"),
        event("DTSTART:20280101T100000", "RRULE:FREQ=DAILY", "SUMMARY:1:1 Alice", uid="b"),
        event(
            "DTSTART:20250101T100000",
            "RRULE:FREQ=DAILY;UNTIL=20260101T000000Z",
            "SUMMARY:1:1 Alice",
            uid="c",
        ),
        event("DTSTART:20261125T100000", "SUMMARY:Budget", uid="d"),
    )
    assert found.occurrences == ()
    assert not found.busy


def invited(*who: str) -> tuple[str, ...]:
    """Write who is invited; the first invites."""
    first, *others = who
    lines = [f"ORGANIZER;CN=x:mailto:{first}", f"ATTENDEE:mailto:{first}"]
    return (
        *lines,
        *(f"ATTENDEE;{each}" if ":" in each else f"ATTENDEE:mailto:{each}" for each in others),
    )


ME, ALICE, KARIM = "marion@example.org", "Alice@example.org", "karim@example.org"


@pytest.mark.parametrize(
    ("title", "people", "booked", "unsure"),
    [
        ("Anything", (ME, ALICE), ["alice"], 0),
        ("Anything", (ALICE, ME), ["alice"], 0),
        ("Anything", (ME, ALICE, "CUTYPE=ROOM:mailto:room@example.org"), ["alice"], 0),
        ("Alice interview", (ME, ALICE, KARIM), [], 1),
        ("Alice interview", (ME, "a@x.org", "b@x.org"), [], 1),
        ("Budget", (ME, "a@x.org", "b@x.org", "karima"), [], 0),
        ("Alice and Karim", (ALICE, KARIM), [], 1),
        ("1:1 Alice", (ME, "PARTSTAT=DECLINED:mailto:alice@example.org"), ["alice"], 0),
        ("1:1 Alice", (ALICE, "PARTSTAT=DECLINED:mailto:marion@example.org"), [], 0),
        ("1:1 Zoé", (ME, "z@elsewhere.org"), ["zoe"], 0),
        ("Zoe D’Arc-Nguyễn <> Marion, 25/11 - 10h", (), [], 1),
        ("Zoe D'Arc-Nguyễn x Marion (25/11)", (), ["zoe"], 0),
        ("Martin Alice / M. Lefevre", (), [], 1),
        ("Martin Alice / Lefèvre Marion", (), ["alice"], 0),
        ("Ali sync", (), ["alice"], 0),
        ("Alice's birthday", (), [], 1),
        ("Alice / Karim", (), [], 1),
        ("Alicia", (), [], 0),
    ],
)
def test_whose_meeting_it_is(
    tmp_path: Path, title: str, people: tuple[str, ...], booked: list[str], unsure: int
) -> None:
    lines = invited(*people) if people else ()
    found = read(tmp_path, event("DTSTART:20261125T100000", f"SUMMARY:{title}", *lines))
    assert [each.person for each in found.occurrences] == booked
    assert len(found.unsure) == unsure


def test_a_whole_day_needs_a_word_for_a_meeting(tmp_path: Path) -> None:
    """Days bear people's names for many reasons; each doubt is named once."""
    found = read(
        tmp_path,
        event("DTSTART;VALUE=DATE:20261125", "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:Alice"),
        event("DTSTART;VALUE=DATE:20261126", "SUMMARY:Alice 1:1", uid="2"),
    )
    assert of(found) == ["2026-11-26"]
    assert [(each.title, each.day.day) for each in found.unsure] == [("Alice", 25)]


def test_who_declined_is_told(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        event(
            "DTSTART:20261125T100000",
            "SUMMARY:a\\, b\\n\\;c",
            *invited(ME, "PARTSTAT=DECLINED;CN=x:mailto:alice@example.org"),
        ),
    )
    assert [(each.title, each.declined) for each in found.occurrences] == [("a, b ;c", True)]


def test_a_calendar_without_titles_says_so(tmp_path: Path) -> None:
    assert read(tmp_path, event("DTSTART:20261125T100000", "SUMMARY:Busy")).busy


def test_a_name_of_one_word_or_of_none_is_a_name_too(tmp_path: Path) -> None:
    those = Those((Person(slug="cher", name="Cher"), Person(slug="x", name=" ")), "Marion")
    found = read(tmp_path, event("DTSTART:20261125T100000", "SUMMARY:1:1 Cher"), those=those)
    assert of(found, "cher") == ["2026-11-25 10:00"]


def test_nobody_is_met_by_a_notebook_without_people(tmp_path: Path) -> None:
    found = read(tmp_path, event("DTSTART:20261125T100000", "SUMMARY:Alice"), those=Those((), ""))
    assert found.occurrences == ()


def test_a_directory_of_calendars_is_read_as_one(tmp_path: Path) -> None:
    for number in (1, 2):
        text = event(f"DTSTART:2026112{number + 3}T100000", "SUMMARY:1:1 Alice", uid=str(number))
        (tmp_path / f"{number}.ics").write_text(f"BEGIN:VCALENDAR\n{text}\nEND:VCALENDAR", "utf-8")
    (tmp_path / "readme.txt").write_text("x", "utf-8")
    assert of(read_calendar(str(tmp_path), THOSE, TODAY)) == [
        "2026-11-24 10:00",
        "2026-11-25 10:00",
    ]


def test_what_is_no_calendar_or_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.ics").write_text("hello", "utf-8")
    with pytest.raises(NoCalendar):
        read_calendar(str(tmp_path / "a.ics"), THOSE, TODAY)
    monkeypatch.setattr(room, "_MOST", 1)
    events = [event("DTSTART:20261125T100000", "SUMMARY:Alice", uid=uid) for uid in "ab"]
    with pytest.raises(TooManyOfYours):
        read(tmp_path, *events)
    monkeypatch.setattr(room, "_MOST_EVENTS", 1)
    with pytest.raises(TooManyEvents):
        read(tmp_path, *events)
    monkeypatch.undo()
    monkeypatch.setattr(room, "_MOST_PIECES", 1)
    assert [why for _, why in unread(read(tmp_path, *events))] == [
        "too much is repeated before it to follow it as well"
    ] * 2


def test_without_the_libraries_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "recurring_ical_events", None)
    with pytest.raises(MissingCalendar):
        read_calendar(str(tmp_path), THOSE, TODAY)


def test_names_of_properties_are_read_in_any_case(tmp_path: Path) -> None:
    weekly = event(
        "dtstart:20261103T100000", "summary:1:1 Alice", "rrule:FREQ=WEEKLY;COUNT=5"
    ).replace("UID", "Uid")
    assert of(read(tmp_path, weekly)) == ["2026-11-24 10:00", "2026-12-01 10:00"]
    often = event("dtstart:20261125T100000", "summary:1:1 Alice", "rrule:FREQ=SECONDLY")
    assert unread(read(tmp_path, often)) == [("1:1 Alice", "it repeats more often than once a day")]


AT_TEN = "DTSTART;TZID=Europe/Paris:202611{:02}T100000"
WEEKLY = "RRULE:FREQ=WEEKLY"
MINE = "ORGANIZER:mailto:marion@example.org"
HERS = "ATTENDEE:mailto:alice@example.org"


@pytest.mark.parametrize(
    ("events", "when"),
    [
        pytest.param(
            [event(AT_TEN.format(3), f"{WEEKLY};UNTIL=20261124", "SUMMARY:Alice")],
            [(24, 10, 11)],
            id="until a day, which is until it ends",
        ),
        pytest.param(
            [event(AT_TEN.format(17), f"{WEEKLY};UNTIL=20261123", "SUMMARY:Alice")],
            [],
            id="until the day before",
        ),
        pytest.param(
            [
                event(
                    AT_TEN.format(24),
                    f"{WEEKLY};COUNT=2",
                    "EXDATE;TZID=America/New_York:20261124T040000",
                    "SUMMARY:Alice",
                )
            ],
            [(1, 10, 12)],
            id="left out in another zone",
        ),
        pytest.param(
            [
                event(
                    AT_TEN.format(24),
                    f"{WEEKLY};COUNT=2",
                    "EXDATE;VALUE=DATE:20261124",
                    "SUMMARY:Alice",
                )
            ],
            [(1, 10, 12)],
            id="left out by its day alone",
        ),
        pytest.param(
            [
                event(AT_TEN.format(17), f"{WEEKLY};COUNT=3", "SUMMARY:Alice"),
                event(
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261124T100000",
                    "DTSTART;TZID=Europe/Paris:20261126T110000",
                    "SUMMARY:Alice",
                ),
            ],
            [(26, 11, 11), (3, 11, 12)],
            id="this and all later ones moved",
        ),
        pytest.param(
            [
                event(AT_TEN.format(24), f"{WEEKLY};COUNT=2", "SUMMARY:Catch", MINE, HERS),
                event(
                    "RECURRENCE-ID;TZID=Europe/Paris:20261124T100000",
                    AT_TEN.format(24),
                    "SUMMARY:Catch",
                    HERS,
                    "ATTENDEE;PARTSTAT=DECLINED:mailto:marion@example.org",
                ),
            ],
            [(1, 10, 12)],
            id="one of them declined",
        ),
        pytest.param(
            [
                event(
                    AT_TEN.format(25),
                    "SUMMARY:Catch up on things",
                    "ORGANIZER;CN=Marion;EMAIL=marion@example.org:/aDMx/principal/",
                    'ATTENDEE;CN="Martin; Alice";EMAIL="Alice@example.org":/aMTc/principal/',
                )
            ],
            [(25, 10, 11)],
            id="addresses beside the names that a server has for people",
        ),
        pytest.param(
            [event("DTSTART;TZID=tzone://Microsoft/Utc:20261125T090000", "SUMMARY:Alice")],
            [(25, 10, 11)],
            id="a zone by an address",
        ),
        pytest.param(
            [
                event(AT_TEN.format(25), "SEQUENCE:0", "SUMMARY:Alice"),
                event(AT_TEN.format(27), "SEQUENCE:3", "SUMMARY:1:1 Alice"),
            ],
            [(27, 10, 11)],
            id="an older form of it is left in the file",
        ),
    ],
)
@pytest.mark.usefixtures("zone")
def test_meetings_are_read_as_calendars_have_them(
    tmp_path: Path, events: list[str], when: list[tuple[int, int, int]]
) -> None:
    found = of(read(tmp_path, *events))
    assert found == [here(day, hour, month=month) for day, hour, month in when]


def test_two_meetings_that_share_a_uid_are_two(tmp_path: Path) -> None:
    """Some programs give everything the same one; neither is lost."""
    found = read(
        tmp_path,
        event(AT_TEN.format(25), "SUMMARY:Alice"),
        event(AT_TEN.format(26), "SUMMARY:Karim"),
    )
    assert [each.person for each in found.occurrences] == ["alice", "karim"]


def test_a_line_may_be_folded_within_a_character(tmp_path: Path) -> None:
    raw = "BEGIN:VCALENDAR\r\n" + event("DTSTART:20261125T100000", "SUMMARY:Point Zoé") + "\r\n"
    folded = raw.encode().replace(b"\xc3\xa9", b"\xc3\r\n \xa9") + b"END:VCALENDAR\r\n"
    (tmp_path / "x.ics").write_bytes(folded)
    found = read_calendar(str(tmp_path / "x.ics"), THOSE, TODAY)
    assert of(found, "zoe") == ["2026-11-25 10:00"]


def test_a_custom_zone_by_an_address_is_known_to_nobody(tmp_path: Path) -> None:
    start = 'DTSTART;TZID="tzone://Microsoft/Custom":20261125T100000'
    why = 'its time zone "tzone://Microsoft/Custom" is known to nobody'
    assert unread(read(tmp_path, event(start, "SUMMARY:Alice"))) == [("Alice", why)]
