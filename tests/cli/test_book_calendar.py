"""Meetings booked from a calendar: shown first, then asked; what a hand booked stays."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.harness import Ooo

EVENTS = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
SUMMARY:1:1 Alice
DTSTART:20261123T100000
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Planning
DTSTART:20261125T140000
ORGANIZER:mailto:marion@example.org
ATTENDEE:mailto:marion@example.org
ATTENDEE;PARTSTAT=DECLINED:mailto:karim@example.org
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Chloé 1:1
DTSTART;VALUE=DATE:20261126
END:VEVENT
BEGIN:VEVENT
UID:4
SUMMARY:Alice interview panel
DTSTART:20261125T110000
ORGANIZER:mailto:a@example.org
ATTENDEE:mailto:b@example.org
ATTENDEE:mailto:c@example.org
ATTENDEE:mailto:d@example.org
END:VEVENT
BEGIN:VEVENT
UID:5
SUMMARY:Alice's birthday
DTSTART;VALUE=DATE:20261128
END:VEVENT
BEGIN:VEVENT
UID:6
SUMMARY:Point Chloé
DTSTART;TZID=Office:20261125T110000
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def calendar(ooo: Ooo, home: Path, notebook: Path) -> Path:
    """Give a calendar that is set, and people with addresses."""
    path = home / "work.ics"
    path.write_text(EVENTS, "utf-8")
    ooo("person", "edit", "karim", "--email", "karim@example.org")
    ooo("config", "calendar", str(path))
    return path


def test_book_alone_shows_what_the_calendar_has(
    ooo: Ooo, home: Path, notebook: Path, calendar: Path
) -> None:
    before = (notebook / "people/karim/person.toml").read_bytes()
    shown = ooo("book")
    assert (shown.status, shown.err) == (0, "")
    assert (
        shown.out.replace(str(home), "~")
        == """\
~/work.ics, the next 8 weeks.
Alice Martin: Mon 23 Nov 2026, 10:00, as booked
Chloé D'Aubigné-Nguyễn: Thu 26 Nov 2026, new (title "Chloé 1:1")
Karim Benali: Wed 25 Nov 2026, 14:00, new (e-mail); Karim declined
Unsure: "Alice interview panel", Wed 25 Nov 2026, 11:00: 4 people
Unsure: "Alice's birthday", Sat 28 Nov 2026
Not read: "Point Chloé": its time zone "Office" is known to nobody
Nothing written. To do it: add --yes.
"""
    )
    assert (notebook / "people/karim/person.toml").read_bytes() == before


def test_it_books_once_and_one_undo_takes_it_back(ooo: Ooo, notebook: Path, calendar: Path) -> None:
    assert ooo("book", "--yes").out.endswith("Booked 2, cleared 0.\nUndo: ooo undo\n")
    person = notebook / "people/karim/person.toml"
    assert 'next = 2026-11-25T14:00:00\nnext_from = "calendar"\n' in person.read_text("utf-8")
    assert ooo("book", "--yes").out.endswith("As booked: 3.\n")
    assert ooo("check").out.startswith("Nothing wrong")
    ooo("undo")
    assert "next" not in person.read_text("utf-8")


def test_what_moves_in_the_calendar_moves_and_what_goes_is_cleared(
    ooo: Ooo, notebook: Path, calendar: Path
) -> None:
    ooo("book", "--yes")
    calendar.write_text(
        EVENTS.replace("20261125T140000", "20261127T150000").replace("20261126", "20200101"),
        "utf-8",
    )
    done = ooo("book", "--yes").out
    assert "Karim Benali: Fri 27 Nov 2026, 15:00, was Wed 25 Nov 2026, 14:00 (e-mail)" in done
    assert "Chloé D'Aubigné-Nguyễn: none, was Thu 26 Nov 2026, no longer in the calendar" in done
    assert done.endswith("Booked 1, cleared 1.\nUndo: ooo undo\n")
    assert "next" not in (notebook / "people/chloe/person.toml").read_text("utf-8")


@pytest.mark.parametrize(
    "command",
    [
        ("book", "karim", "thu 9:00"),
        ("log", "karim", "-m", "x", "--next", "thu 9:00"),
    ],
)
def test_a_booking_by_hand_is_never_changed(
    ooo: Ooo, notebook: Path, calendar: Path, command: tuple[str, ...]
) -> None:
    ooo("book", "--yes")
    ooo(*command)
    assert "next_from" not in (notebook / "people/karim/person.toml").read_text("utf-8")
    shown = ooo("book").out
    assert (
        "Karim Benali: Thu 26 Nov 2026, 09:00, by hand; the calendar says Wed 25 Nov 2026, 14:00: "
        "left; Karim declined\n"
    ) in shown


@pytest.mark.parametrize(
    "command",
    [
        ("log", "chloe", "-m", "x"),
        ("skip", "chloe", "--why", "ill", "--date", "2026-11-26"),
        ("person", "archive", "chloe"),
    ],
)
def test_what_ends_a_booking_ends_where_it_came_from(
    ooo: Ooo, notebook: Path, calendar: Path, command: tuple[str, ...]
) -> None:
    ooo("book", "--yes")
    ooo(*command, today="2026-11-26")
    assert "next" not in (notebook / "people/chloe/person.toml").read_text("utf-8")


def test_a_booking_that_passed_waits_for_its_log(ooo: Ooo, notebook: Path, calendar: Path) -> None:
    """Nobody who is archived is booked, and today counts until it is logged."""
    ooo("book", "--yes")
    assert ooo("book", today="2026-11-27").out.endswith("As booked: 0.\n")
    ooo("log", "alice", "-m", "x")
    assert "Alice" not in ooo("book").out.split("Unsure")[0]


def test_it_asks_at_a_terminal(at_terminal: Ooo, notebook: Path, calendar: Path) -> None:
    no = at_terminal("book", stdin="n\n", NO_COLOR="1").out
    assert no.endswith("Book 2, clear 0? [y/N] Nothing written.\n")
    yes = at_terminal("book", stdin="y\n", NO_COLOR="1").out
    assert yes.endswith("Book 2, clear 0? [y/N] Booked 2, cleared 0.\nUndo: ooo undo\n")
    assert "[y/N]" not in at_terminal("book").out


def test_a_calendar_is_imported_once_without_being_set(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    (home / "x.ics").write_text(EVENTS, "utf-8")
    (home / "busy.ics").write_text(EVENTS.replace("SUMMARY:", "SUMMARY:Busy\nX:"), "utf-8")
    assert "Chloé D'Aubigné-Nguyễn: Thu 26 Nov 2026, new" in ooo("import", str(home / "x.ics")).out
    assert "It says no titles" in ooo("import", str(home / "busy.ics")).out
    both = ooo("import", str(home / "x.ics"), str(home / "busy.ics"))
    assert "is a calendar, and is imported alone." in both.err
    assert "a calendar, which is imported alone" in ooo("import", str(home)).out
    assert "cannot be read: nothing is there" in ooo("import", str(home / "none.ics")).err


def test_an_old_file_says_its_day(ooo: Ooo, notebook: Path, calendar: Path) -> None:
    os.utime(calendar, (1_763_000_000, 1_763_000_000))
    assert "work.ics, of Thu 13 Nov 2025, the next 8 weeks." in ooo("book").out


def test_without_a_calendar_it_asks_whom_and_when(
    ooo: Ooo, at_terminal: Ooo, notebook: Path
) -> None:
    refused = ooo("book")
    assert (refused.status, refused.err) == (
        2,
        (
            "WHO is missing, and no calendar is set to book from.\n"
            "ooo book WHO WHEN, or once: ooo config calendar PATH\n"
        ),
    )
    assert ooo("book", "karim").err.startswith("WHEN… is missing.")
    assert "Booked Karim Benali: Thu 26 Nov 2026, 14:00" in (
        at_terminal("book", stdin="karim\nthu 14:00\n", NO_COLOR="1").out
    )


def test_its_json_says_all_of_it(ooo: Ooo, notebook: Path, calendar: Path) -> None:
    answer = json.loads(ooo("book", "--json").out)
    assert (answer["kind"], answer["data"]["written"]) == ("calendar", False)
    assert answer["data"]["bookings"][2] == {
        "person": "karim",
        "name": "Karim Benali",
        "was": None,
        "calendar": "2026-11-25T14:00:00",
        "becomes": "new",
        "by": "email",
        "title": "Planning",
        "declined": True,
    }
    assert [each["title"] for each in answer["data"]["unsure"]] == [
        "Alice interview panel",
        "Alice's birthday",
    ]


def test_without_the_libraries_it_says_what_to_install(
    ooo: Ooo, notebook: Path, calendar: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    monkeypatch.setitem(sys.modules, "recurring_ical_events", None)
    refused = ooo("book")
    assert (refused.status, refused.err.splitlines()[:2]) == (
        1,
        [
            "Reading a calendar needs two libraries more.",
            "uv tool install 'ooo-notes[calendar]'",
        ],
    )
    assert ooo("book", "karim", "thu").status == 0
