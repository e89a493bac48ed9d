"""Whether what was reached holds: when that is asked, and what a reading then says."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.asked import readings_to_ask
from ooo.core.growth.coach import next_session
from ooo.core.growth.ended import end_of
from ooo.core.growth.holds import asked_from, to_ask
from ooo.core.growth.says import says
from ooo.core.model import Cover, Goal, Indicator, Meeting, Note, Pause, Person, Reading, Useful
from ooo.core.prep import prepare
from ooo.core.rhythm.away import Away
from ooo.words.goals import say_says
from ooo.words.language import ENGLISH
from ooo.words.run import plain

CLOSED = dt.date(2026, 12, 3)
EIGHT_WEEKS = dt.date(2027, 1, 28)
TWENTY_SIX_WEEKS = dt.date(2027, 6, 3)
DAY = dt.timedelta(days=1)
BRUNO = Person(slug="bruno", name="Bruno Keller")
TRACK = Goal(
    id="t5kq",
    title="Angry callers",
    kind="coaching",
    opened=dt.date(2026, 10, 19),
    closed=CLOSED,
    outcome="reached",
    indicator=Indicator(name="calls", start=6, target=1),
    readings=(Reading(on=CLOSED, value=1),),
)


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        (EIGHT_WEEKS - DAY, False),
        (EIGHT_WEEKS, True),
        (TWENTY_SIX_WEEKS, True),
        (TWENTY_SIX_WEEKS + DAY, False),
    ],
)
def test_it_is_asked_from_eight_weeks_on_until_twenty_six(day: dt.date, *, asked: bool) -> None:
    assert bool(to_ask([TRACK], day)) is asked
    assert bool(readings_to_ask([TRACK], day)) is asked


def test_one_reading_afterwards_is_the_answer() -> None:
    """Once is enough, well or not; one of the day it was reached is none."""
    read = replace(TRACK, readings=(*TRACK.readings, Reading(on=CLOSED + DAY, value=4)))
    assert to_ask([read], EIGHT_WEEKS) == ()


@pytest.mark.parametrize(
    "goal",
    [
        replace(TRACK, outcome="stopped"),
        replace(TRACK, closed=None, outcome=""),
        replace(TRACK, closed=None),
        replace(TRACK, indicator=None, readings=()),
        replace(TRACK, id=""),
    ],
    ids=["stopped", "open", "no day", "not measured", "no id"],
)
def test_only_what_was_reached_and_is_measured_is_asked_about(goal: Goal) -> None:
    assert asked_from(goal) is None
    assert to_ask([goal], EIGHT_WEEKS) == ()


def test_days_of_a_leave_do_not_count() -> None:
    leave = [Away(CLOSED + 10 * DAY, CLOSED + 20 * DAY)]
    assert asked_from(TRACK, away=leave) == EIGHT_WEEKS + 10 * DAY
    assert to_ask([TRACK], EIGHT_WEEKS, away=leave) == ()


def test_the_longest_due_is_asked_first_and_behind_what_is_open() -> None:
    newer = replace(TRACK, id="newer", closed=CLOSED + DAY)
    opened = Goal(id="open", title="x", opened=CLOSED, indicator=Indicator(name="y"))
    later = EIGHT_WEEKS + 7 * DAY
    assert to_ask([newer, TRACK], later) == (TRACK, newer)
    assert readings_to_ask([newer, TRACK, opened], later) == (opened, TRACK)
    assert readings_to_ask([replace(TRACK, sensitive=True)], later) == ()


@pytest.mark.parametrize(
    ("value", "rule", "expected"),
    [
        (1.0, "holds", "Reached on 3 Dec, and at the target on 28 Jan (1)."),
        (0.5, "holds", "Reached on 3 Dec, and at the target on 28 Jan (0.5)."),
        (
            1.5,
            "fell-back",
            (
                "Reached on 3 Dec; 1.5 on 28 Jan, short of the target (1). "
                "Ask Bruno what changed, or: ooo reopen t5kq"
            ),
        ),
    ],
)
def test_a_reading_afterwards_says_whether_it_is_still_there(
    value: float, rule: str, expected: str
) -> None:
    goal = replace(TRACK, readings=(*TRACK.readings, Reading(on=EIGHT_WEEKS, value=value)))
    found = says(goal, "Bruno", today=EIGHT_WEEKS)
    assert found.rule == rule
    assert plain(say_says(ENGLISH, found)) == expected.replace("3 Dec", "3 Dec 2026")


def test_without_a_reading_afterwards_or_a_target_it_is_just_reached() -> None:
    indicator = Indicator(name="calls", start=6)
    aimless = replace(TRACK, indicator=indicator, readings=(Reading(on=EIGHT_WEEKS, value=1),))
    unread = replace(TRACK, readings=())
    undated = replace(TRACK, closed=None)
    for goal in (TRACK, aimless, unread, undated):
        assert says(goal, "Bruno", today=EIGHT_WEEKS).rule == "closed"


def test_prep_asks_it_unless_they_are_away_or_leave() -> None:
    def asked(person: Person, *, all_: bool = False, goal: Goal = TRACK) -> Goal | None:
        dossier = Dossier(person=person, goals=(goal,))
        return prepare(dossier, today=EIGHT_WEEKS, cover=Cover(), all_=all_).holds

    hidden = replace(TRACK, sensitive=True)
    assert asked(BRUNO) == TRACK
    assert asked(BRUNO, goal=hidden) is None
    assert asked(BRUNO, goal=hidden, all_=True) == hidden
    assert asked(replace(BRUNO, leaves=EIGHT_WEEKS + DAY)) is None
    assert asked(replace(BRUNO, pauses=(Pause(first=EIGHT_WEEKS - DAY),))) is None


def test_the_sheet_of_someone_without_a_track_names_the_last_one() -> None:
    older = replace(TRACK, id="older", closed=CLOSED - 100 * DAY, title="Older")
    dossier = Dossier(person=BRUNO, goals=(TRACK, older))
    screen = next_session(dossier, today=EIGHT_WEEKS).screen
    assert (screen.before, screen.holds) == (TRACK, True)
    screen = next_session(dossier, today=CLOSED).screen
    assert (screen.before, screen.holds) == (TRACK, False)
    hidden = Dossier(person=BRUNO, goals=(replace(TRACK, sensitive=True),))
    assert next_session(hidden, today=EIGHT_WEEKS).screen.before is None


def test_the_end_of_a_track_has_their_last_words_and_ratings() -> None:
    told = Note(text="I hear the anger", kind="feedback", by="them")
    meetings = (
        Meeting(date=CLOSED - 7 * DAY, kind="coaching", notes=(told,), useful=Useful(them=3)),
        Meeting(date=CLOSED, kind="coaching"),
    )
    entries = tuple(each.key for each in meetings)
    end = end_of(Dossier(person=BRUNO, goals=(TRACK,), meetings=meetings, entries=entries), TRACK)
    assert (end.sessions, end.tried, end.experiments) == (2, 0, 0)
    assert (end.useful, end.last) == ((3,), "I hear the anger")
    assert end_of(Dossier(person=BRUNO, goals=(TRACK,)), TRACK).last == ""
