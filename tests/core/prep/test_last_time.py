import datetime as dt

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Goal, Meeting, MeetingKey, Note, Person, SettledCommitment
from ooo.core.prep.last_time import (
    kept_since,
    meetings_to_read,
    recall,
    settled_years,
)
from ooo.core.rhythm.last_met import last_meeting, recalled

PERSON = Person(slug="alice", name="Alice Martin")
TODAY = dt.date(2026, 11, 23)
LATER = dt.date(2027, 11, 23)
"""A day on which nothing of today is half a year old."""


def november(day: int) -> dt.date:
    return dt.date(2026, 11, day)


def test_the_last_six_met_are_read_and_what_came_since() -> None:
    """A sheet's cost must not grow with the years: nothing older is opened."""
    met = tuple(MeetingKey(date=november(day)) for day in range(1, 9))
    between = (
        MeetingKey(date=november(3), kind="note"),
        MeetingKey(date=november(8), kind="note"),
        MeetingKey(date=november(9), kind="coaching"),
        MeetingKey(date=november(10), kind="skipped"),
    )
    assert meetings_to_read((*met, *between), LATER) == (
        *met[2:7],
        between[1],
        met[7],
        between[2],
    )


def test_the_meetings_of_half_a_year_are_read_for_what_has_gone_quiet() -> None:
    days = (180, 181)
    old, older = (MeetingKey(date=TODAY - dt.timedelta(days=each)) for each in days)
    met = tuple(MeetingKey(date=november(day)) for day in range(1, 8))
    seen = MeetingKey(date=november(1), kind="note")
    assert meetings_to_read((older, old, *met, seen), TODAY) == (old, *met)


def test_every_kind_that_counts_as_met_is_read() -> None:
    keys = (
        MeetingKey(date=november(1), kind="first"),
        MeetingKey(date=november(2), kind="career"),
        MeetingKey(date=november(3), kind="async"),
    )
    assert meetings_to_read(keys, LATER) == keys


def test_of_someone_never_met_all_that_was_noted_is_read() -> None:
    keys = (MeetingKey(date=november(1), kind="note"),)
    assert meetings_to_read(keys, LATER) == keys
    assert meetings_to_read((), LATER) == ()


def test_the_settled_years_run_from_the_last_meeting_to_today() -> None:
    entries = (MeetingKey(date=dt.date(2025, 12, 20)), MeetingKey(date=TODAY, kind="note"))
    assert settled_years(entries, TODAY) == (2025, 2026)
    assert settled_years((), TODAY) == (2026,)
    assert settled_years(entries, dt.date(2026, 6, 29)) == (2025, 2026)
    assert settled_years((), dt.date(2026, 6, 29)) == (2025, 2026)
    assert settled_years((), dt.date(2026, 6, 30)) == (2026,)


def test_notes_since_the_last_meeting_follow_its_own() -> None:
    last = Meeting(date=november(9), notes=(Note(text="Tired"),))
    earlier = Meeting(date=november(2), notes=(Note(text="Older"),))
    seen = Meeting(date=november(12), kind="note", notes=(Note(text="Calm in the incident call"),))
    dossier = Dossier(
        person=PERSON, entries=(earlier.key, last.key, seen.key), meetings=(seen, earlier, last)
    )
    assert last_meeting(dossier) == last
    assert [(note.date, note.heard, note.text) for note in recall(dossier)] == [
        (november(9), "one-to-one", "Tired"),
        (november(12), "note", "Calm in the incident call"),
    ]


def test_an_older_meeting_does_not_pass_for_a_last_one_that_cannot_be_read() -> None:
    """A broken file costs itself; it must not make old words look like the latest."""
    earlier = Meeting(date=november(2), notes=(Note(text="Older"),))
    dossier = Dossier(
        person=PERSON, entries=(earlier.key, MeetingKey(date=november(9))), meetings=(earlier,)
    )
    assert last_meeting(dossier) is None
    assert recall(dossier) == ()


def test_what_was_kept_in_the_last_meeting_is_not_since() -> None:
    kept = [
        SettledCommitment(owner="me", text="on the day", settled=november(9), outcome="kept"),
        SettledCommitment(owner="them", text="later", settled=november(12), outcome="kept"),
        SettledCommitment(owner="me", text="soon after", settled=november(10), outcome="kept"),
        SettledCommitment(owner="me", text="missed", settled=november(12), outcome="missed"),
    ]
    dossier = Dossier(person=PERSON, settled_commitments=tuple(kept))
    assert kept_since(dossier, november(9)) == (kept[2], kept[1])
    assert kept_since(dossier, None) == (kept[0], kept[2], kept[1])


def test_the_sessions_of_a_track_stand_on_its_own_sheet_also_once_it_is_over() -> None:
    track = Goal(id="p9vh", title="Angry callers", kind="coaching", opened=november(5))
    met = Meeting(date=november(1))
    session = Meeting(date=november(8), kind="coaching", goal="p9vh")
    other = Meeting(date=november(3), kind="coaching")
    meetings = (met, other, session)
    entries = tuple(each.key for each in meetings)

    def told(track: Goal) -> tuple[Meeting, ...]:
        return recalled(Dossier(person=PERSON, goals=(track,), meetings=meetings, entries=entries))

    assert told(track) == (met, other)
    assert told(replace(track, closed=november(20))) == (met, other)
