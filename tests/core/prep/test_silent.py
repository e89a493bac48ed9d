"""What has gone quiet: each rule at its threshold and on both sides of it, and what ends it."""

import datetime as dt
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Commitment,
    Cover,
    Goal,
    Meeting,
    MeetingKind,
    Note,
    Owner,
    Pause,
    Person,
    Point,
    Relation,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.prep import Brief, prepare
from ooo.core.prep.silent import Silent, gone_quiet
from ooo.core.records.commitments import Outcome
from ooo.core.sharing.share import share
from ooo.core.text.facts import File
from ooo.views import draw
from ooo.views.page import Page

TODAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin")


def ago(days: int) -> dt.date:
    """Give a day before today."""
    return TODAY - dt.timedelta(days=days)


def met(
    days: int,
    *records: Note | Point,
    kind: MeetingKind = "one-to-one",
) -> Meeting:
    """Give a meeting of so many days ago, with what was said in it."""
    return Meeting(
        date=ago(days),
        kind=kind,
        points=tuple(each for each in records if isinstance(each, Point)),
        notes=tuple(each for each in records if isinstance(each, Note)),
    )


def held(*meetings: Meeting, **more: object) -> Dossier:
    """Give a dossier with these meetings, the newest said first."""
    oldest_first = tuple(reversed(meetings))
    keys = tuple(each.key for each in oldest_first)
    return Dossier(person=ALICE, entries=keys, meetings=oldest_first, **more)  # type: ignore[arg-type]


def quiet(dossier: Dossier) -> tuple[Silent, ...]:
    """Give what has gone quiet, with a career talk every 90 days."""
    return gone_quiet(dossier, today=TODAY, career_cadence="90d")


def rules(dossier: Dossier) -> list[str]:
    """Give the rules that say something."""
    return [each.rule for each in quiet(dossier)]


def theirs(count: int, by: Owner = "them") -> tuple[Point, ...]:
    """Give so many points that were discussed."""
    return tuple(Point(text=f"point {n}", by=by) for n in range(count))


def last_six(before: Sequence[int], last: Sequence[int]) -> Dossier:
    """Give a dossier whose last six meetings held so many points of theirs, the oldest first."""
    counts = [*before, *last]
    meetings = [
        met(14 * (len(counts) - at), *theirs(count), *theirs(2, "me"))
        for at, count in enumerate(counts)
    ]
    return held(*reversed(meetings))


@pytest.mark.parametrize(
    ("before", "last", "said"),
    [
        ((1, 1, 1), (0, 0, 0), 3),
        ((0, 5, 0), (0, 0, 0), 5),
        ((9, 1, 1, 1), (0, 0, 0), 3),
        ((1, 1, 0), (0, 0, 0), None),
        ((9, 1, 1, 0), (0, 0, 0), None),
        ((1, 1, 1), (1, 0, 0), None),
        ((1, 1, 1), (0, 0, 1), None),
        ((3, 3), (0, 0, 0), None),
    ],
)
def test_their_side_fell_silent(
    before: tuple[int, ...], last: tuple[int, ...], said: int | None
) -> None:
    """Three meetings without any, after three or more in the three before."""
    found = quiet(last_six(before, last))
    silent = Silent(rule="their_points", since=ago(42), meetings=3, days=42, before=said or 0)
    assert found == ((silent,) if said else ())


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"points": (Point(text="x", by="them"),)}, False),
        ({"points": (Point(text="x", by="me"),)}, True),
        (
            {
                "settled_points": (
                    SettledPoint(text="x", by="them", settled=ago(42), outcome="dropped"),
                )
            },
            False,
        ),
        (
            {
                "settled_points": (
                    SettledPoint(text="x", by="them", settled=ago(43), outcome="dropped"),
                )
            },
            True,
        ),
        (
            {"settled_points": (SettledPoint(text="x", by="me", settled=ago(1), outcome="said"),)},
            True,
        ),
    ],
)
def test_a_point_that_waits_or_was_closed_is_no_silence(
    more: dict[str, object], *, said: bool
) -> None:
    assert rules(replace(last_six((1, 1, 1), (0, 0, 0)), **more)) == (
        ["their_points"] if said else []
    )


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        ("report", ["their_points", "career", "training"]),
        ("mentee", ["career", "training"]),
        ("peer", []),
        ("manager", []),
        ("skip", []),
    ],
)
def test_silence_is_looked_for_where_it_is_mine_to_answer(
    relation: Relation, said: list[str]
) -> None:
    wishes = (Note(kind="career", text="lead"), Note(kind="training", text="Kubernetes"))
    base = last_six((1, 1, 1), (0, 0, 0))
    dossier = replace(
        base,
        person=replace(ALICE, relation=relation),
        meetings=(met(100, *wishes), *base.meetings),
    )
    assert rules(dossier) == said


WISH = Note(kind="career", text="Would like to lead a small team", by="them")


def wished(days: int, wish: Note | Point = WISH, after: int = 2) -> Dossier:
    """Give a dossier with a wish of so many days ago, and so many meetings since."""
    return held(*[met(n + 1) for n in range(after)], met(days, wish))


@pytest.mark.parametrize(("days", "said"), [(89, 0), (90, 1), (91, 1), (179, 1), (180, 0)])
def test_a_wish_is_said_after_the_rhythm_of_career_talks_for_half_a_year(
    days: int, said: int
) -> None:
    silent = Silent(rule="career", since=ago(days), meetings=2, days=days, text=WISH.text)
    assert quiet(wished(days)) == (silent,) * said


@pytest.mark.parametrize(
    ("days", "after", "said"), [(41, 2, 0), (42, 2, 1), (42, 1, 0), (43, 3, 1)]
)
def test_training_asked_for_is_said_after_six_weeks_and_two_meetings(
    days: int, after: int, said: int
) -> None:
    wish = Point(kind="training", text="Kubernetes", by="them")
    silent = Silent(rule="training", since=ago(days), meetings=after, days=days, text=wish.text)
    assert quiet(wished(days, wish, after=after)) == (silent,) * said


def test_a_persons_own_rhythm_of_career_talks_counts() -> None:
    often = replace(ALICE, career_cadence="30d")
    assert rules(replace(wished(30), person=often)) == ["career"]
    assert rules(replace(wished(29), person=often)) == []
    nobody_knows = replace(ALICE, career_cadence="often")
    assert rules(replace(wished(179), person=nobody_knows)) == []


def promised(text: str, days: int | None, owner: Owner = "me") -> Commitment:
    """Give a promise that was made so many days ago."""
    return Commitment(owner=owner, text=text, made=None if days is None else ago(days))


def kept(text: str, days: int) -> SettledCommitment:
    """Give a promise of mine that was made so many days ago, and kept."""
    return SettledCommitment(owner="me", text=text, made=ago(days), settled=ago(1), outcome="kept")


@pytest.mark.parametrize(
    ("more", "answered"),
    [
        ({"commitments": (promised("find a small project", 100),)}, True),
        ({"commitments": (promised("find a small project", None),)}, True),
        ({"commitments": (promised("find a small project", 101),)}, False),
        ({"commitments": (promised("find a budget", 90),)}, False),
        ({"commitments": (promised("find a small project", 90, "them"),)}, False),
        ({"settled_commitments": (kept("Små TEAMS? small ones", 90),)}, True),
        ({"goals": (Goal(title="x", opened=ago(100)),)}, True),
        ({"goals": (Goal(title="x", opened=ago(101)),)}, False),
        ({"goals": (Goal(title="x"),)}, False),
        ({"points": (Point(text="Which small team?"),)}, True),
        ({"points": (Point(text="x", kind="career"),)}, True),
        ({"points": (Point(text="would like it"),)}, False),
    ],
)
def test_a_goal_a_promise_or_a_point_to_come_answers_a_wish(
    more: dict[str, object], *, answered: bool
) -> None:
    """A promise does where it shares a word with the wish and was made since."""
    assert rules(replace(wished(100), **more)) == ([] if answered else ["career"])


@pytest.mark.parametrize(
    ("meeting", "answered"),
    [
        (met(50, kind="career"), True),
        (met(50, Note(kind="career", text="x", by="me")), True),
        (met(50, Note(kind="note", text="x", by="me")), False),
        (met(101, kind="career"), False),
    ],
)
def test_talk_of_it_answers_a_wish(meeting: Meeting, *, answered: bool) -> None:
    both = sorted([meeting, met(100, WISH)], key=lambda each: each.key, reverse=True)
    assert rules(held(*both)) == ([] if answered else ["career"])


def test_a_wish_voiced_in_a_career_talk_is_not_answered_by_that_talk() -> None:
    assert rules(held(met(100, WISH, kind="career"))) == ["career"]


@pytest.mark.parametrize(
    "wish",
    [
        Note(kind="career", text="x", by="me"),
        Note(kind="note", text="x"),
        Point(kind="career", text="x", by="me"),
        Point(kind="topic", text="x", by="them"),
    ],
)
def test_what_is_no_wish_of_theirs_needs_no_answer(wish: Note | Point) -> None:
    assert rules(wished(100, wish)) == []


def test_a_wish_that_was_said_twice_stands_once_from_its_first_day() -> None:
    dossier = held(met(95, WISH), met(100, WISH), met(110, Note(kind="career", text="!")))
    assert [each.since for each in quiet(dossier)] == [ago(110), ago(100)]


def test_three_things_are_said_at_most() -> None:
    wishes = [Note(kind="career", text=text) for text in ("mentoring", "finance", "Berlin")]
    asked = Note(kind="training", text="Kubernetes")
    dossier = held(*[met(n) for n in range(1, 3)], met(100, asked, *wishes))
    assert [each.text for each in quiet(dossier)] == ["mentoring", "finance", "Berlin"]


def test_days_of_leave_are_no_days_without_an_answer() -> None:
    away = replace(ALICE, pauses=(Pause(first=ago(50), until=ago(40)),))
    assert quiet(replace(wished(99), person=away)) == ()
    assert [each.days for each in quiet(replace(wished(100), person=away))] == [90]


def test_of_someone_who_is_to_leave_nothing_is_said() -> None:
    going = replace(ALICE, leaves=ago(-30))
    assert quiet(replace(wished(100), person=going)) == ()


def brief(dossier: Dossier, **flags: object) -> Brief:
    """Prepare a sheet."""
    return prepare(dossier, today=TODAY, cover=Cover(), **flags)  # type: ignore[arg-type]


def drawn(dossier: Dossier, **flags: object) -> str:
    """Draw what has gone quiet, and what follows, at 80 columns."""
    page = str(draw(brief(dossier, **flags), Page(width=80), color=False))
    return page.partition("GONE QUIET")[2].partition("\n\n")[0]


def quiet_everywhere() -> Dossier:
    """Give a dossier in which everything has gone quiet."""
    asked = Note(kind="training", text="Kubernetes\ncourse")
    base = last_six((1, 1, 1), (0, 0, 0))
    return replace(base, meetings=(met(103, WISH, asked), *base.meetings))


def test_what_has_gone_quiet_stands_below_the_points() -> None:
    assert (
        drawn(quiet_everywhere())
        == """\
 (3)
 No point of Alice's in 3 meetings                     3 in the 3 before
 Wish of 12 Aug: Would like to lead a small team
                                              103 days without an answer
 Training, asked for on 12 Aug: Kubernetes course
                                              103 days without an answer"""
    )


def test_a_sensitive_wish_is_counted_until_it_is_asked_for() -> None:
    dossier = wished(100, replace(WISH, sensitive=True))
    assert drawn(dossier) == " (1 sensitive)"
    assert (brief(dossier).silent, brief(dossier).sensitive) == ((), 1)
    assert "sensitive, 100 days without an answer" in drawn(dossier, all_=True)


def test_nothing_is_quiet_on_a_shared_sheet_while_away_or_where_something_is_unread() -> None:
    """A file that cannot be read may hold the answer."""
    dossier = wished(100)
    assert brief(dossier).silent
    assert brief(share(dossier), shared=True).silent == ()
    away = replace(dossier, person=replace(ALICE, paused_until=ago(-1)))
    assert brief(away).silent == ()
    assert brief(dossier, unread=(File("people/alice/agenda.toml"),)).silent == ()


def ended(late: int, fine: int, *, settled: int = 100) -> Dossier:
    """Give a dossier with promises of mine, some missed, and some kept."""
    outcomes: list[Outcome] = ["missed" for _ in range(late)]
    outcomes += ["kept" for _ in range(fine)]
    return held(
        settled_commitments=tuple(
            SettledCommitment(
                owner="me", text="x", due=ago(settled), settled=ago(settled), outcome=outcome
            )
            for outcome in outcomes
        )
    )


def test_my_last_promises_are_counted_where_half_of_six_were_late_or_missed() -> None:
    page = str(draw(brief(ended(3, 3)), Page(width=80), color=False))
    said = "FIRST\n 3 of your last 6 promises to Alice were late or missed.\n"
    assert said in page
    assert brief(ended(2, 4)).late_of_last is None
    assert brief(ended(3, 3, settled=180)).late_of_last
    assert brief(ended(3, 3, settled=181)).late_of_last is None
    assert brief(ended(3, 3), unread=(File("people/alice/agenda.toml"),)).late_of_last is None
    theirs_missed = [replace(each, owner="them") for each in ended(6, 0).settled_commitments]
    assert brief(held(settled_commitments=tuple(theirs_missed))).late_of_last is None
