"""What stands out with a person: each rule at, just under and just over its threshold."""

import datetime as dt
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth import thresholds
from ooo.core.growth.blockers import blockers_of
from ooo.core.growth.stands_out import PersonRule, StandsOut, stands_out
from ooo.core.looking_back.period import Period
from ooo.core.model import (
    Booking,
    Commitment,
    Cover,
    Meeting,
    MeetingKind,
    Note,
    Pause,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.words.language import ENGLISH

TODAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin", added=dt.date(2024, 1, 1))
NINETY = Period(TODAY - dt.timedelta(days=89), TODAY)
COVER = Cover()


def ago(days: int) -> dt.date:
    """Give the day so many days ago."""
    return TODAY - dt.timedelta(days=days)


def met(days: int, *points: Point, kind: MeetingKind = "one-to-one", notes: int = 0) -> Meeting:
    """Give a talk so many days ago, with so many thanks in it."""
    thanks = tuple(Note(kind="win", by="me", text="x") for _ in range(notes))
    return Meeting(date=ago(days), kind=kind, points=points, notes=thanks)


def held(*meetings: Meeting, person: Person = ALICE) -> Dossier:
    """Give a dossier with those talks."""
    kept = tuple(sorted(meetings, key=lambda each: each.key))
    opened = tuple(each for each in kept if each.kind != "skipped")
    return Dossier(person=person, entries=tuple(each.key for each in kept), meetings=opened)


def found(dossier: Dossier, *, show_all: bool = False) -> tuple[StandsOut, ...]:
    """Give what stands out."""
    return stands_out(dossier, NINETY, today=TODAY, cover=COVER, show_all=show_all)


def rules(dossier: Dossier) -> tuple[PersonRule, ...]:
    """Give the rules that fit."""
    return tuple(each.rule for each in found(dossier))


def said(dossier: Dossier, *, show_all: bool = False) -> list[str]:
    """Give what is said, with what to do next."""
    sentences = found(dossier, show_all=show_all)
    return [
        f"{ENGLISH.text(each.sentence)} {ENGLISH.text(each.next)}".strip() for each in sentences
    ]


def blocker(days: int | None, carried: int = 0, *, sensitive: bool = False) -> Point:
    """Give a blocker of so many days, not reached so many times."""
    return Point(
        id="b5nt",
        text="on-call load",
        kind="blocker",
        added=None if days is None else ago(days),
        carried=tuple(ago(each) for each in range(carried)),
        sensitive=sensitive,
    )


@pytest.mark.parametrize(
    ("point", "fits"),
    [
        (blocker(thresholds.BLOCKER_DAYS - 1), False),
        (blocker(thresholds.BLOCKER_DAYS), True),
        (blocker(thresholds.BLOCKER_DAYS + 1), True),
        (blocker(1, thresholds.BLOCKER_CARRIED - 1), False),
        (blocker(1, thresholds.BLOCKER_CARRIED), True),
        (blocker(1, thresholds.BLOCKER_CARRIED + 1), True),
        (blocker(None, thresholds.BLOCKER_CARRIED), True),
        (Point(id="b5nt", text="old", added=ago(99)), False),
    ],
)
def test_a_blocker_stands_out_once_it_is_old_or_was_passed_over(
    point: Point, *, fits: bool
) -> None:
    assert rules(Dossier(person=ALICE, points=(point,))) == (("blocker",) if fits else ())


@pytest.mark.parametrize(
    ("promise", "fits"),
    [
        (Commitment(owner="me", text="x", made=ago(30)), False),
        (Commitment(owner="me", text="x", made=ago(31)), True),
        (Commitment(owner="me", text="x"), True),
        (Commitment(owner="them", text="x", made=ago(1)), True),
    ],
)
def test_a_blocker_on_which_something_was_promised_since_is_silent(
    promise: Commitment, *, fits: bool
) -> None:
    dossier = Dossier(person=ALICE, points=(blocker(30),), commitments=(promise,))
    assert rules(dossier) == (("blocker",) if fits else ())
    settled = SettledCommitment(owner="me", text="x", made=ago(9), settled=TODAY, outcome="kept")
    assert rules(replace(dossier, settled_commitments=(settled,))) == ()


def test_the_oldest_blocker_is_said_in_its_words_and_a_sensitive_one_where_asked() -> None:
    hidden = replace(blocker(90, sensitive=True), text="secret")
    points = (blocker(30), replace(blocker(22), text="x"), hidden)
    dossier = Dossier(person=ALICE, points=points)
    then = "Ask what would help, then: ooo owe alice TEXT"
    assert said(dossier) == [
        f'"on-call load" has waited 4 weeks, with nothing promised to Alice since. {then}'
    ]
    assert said(dossier, show_all=True) == [
        f'"secret" has waited 13 weeks, with nothing promised to Alice since. {then}'
    ]
    assert said(Dossier(person=ALICE, points=(blocker(None, 3),))) == [
        f'"on-call load" was not reached 3 times, with nothing promised to Alice. {then}'
    ]
    assert [each.days for each in blockers_of(dossier, today=TODAY)] == [90, 30, 22]


def promised(days: int, *, late: bool) -> SettledCommitment:
    """Give a promise of mine that was kept so many days ago."""
    due = ago(days + 1) if late else ago(days)
    return SettledCommitment(owner="me", text="x", due=due, settled=ago(days), outcome="kept")


@pytest.mark.parametrize(
    ("late", "days", "fits"), [(2, 10, False), (3, 10, True), (3, 180, True), (3, 181, False)]
)
def test_promises_of_mine_stand_out_as_they_do_before_a_talk(
    late: int, days: int, *, fits: bool
) -> None:
    kept = tuple(promised(days, late=at < late) for at in range(6))
    theirs = replace(promised(1, late=True), owner="them")
    dossier = Dossier(person=ALICE, settled_commitments=(*kept, theirs))
    sentences = ["3 of your last 6 promises to Alice were late or missed."]
    assert said(dossier) == (sentences if fits else [])


def skips(*kinds: MeetingKind) -> tuple[Meeting, ...]:
    """Give talks of those kinds, the newest last."""
    return tuple(met(10 * (len(kinds) - at), kind=kind) for at, kind in enumerate(kinds))


@pytest.mark.parametrize(
    ("kinds", "fits"),
    [
        (("skipped", "one-to-one", "one-to-one", "one-to-one"), False),
        (("skipped", "one-to-one", "one-to-one", "skipped"), True),
        (("skipped", "skipped", "one-to-one", "skipped"), True),
        (("skipped", "one-to-one", "skipped"), False),
        (("skipped", "skipped", "one-to-one", "one-to-one", "async", "first"), False),
        (("skipped", "coaching", "note", "one-to-one", "skipped", "one-to-one"), True),
    ],
)
def test_two_skipped_of_the_last_four_talks_stand_out(
    kinds: Sequence[MeetingKind], *, fits: bool
) -> None:
    assert rules(held(*skips(*kinds))) == (("skipped",) if fits else ())


def test_what_was_skipped_over_a_leave_is_not_held_against_anyone() -> None:
    talks = skips("skipped", "one-to-one", "one-to-one", "skipped")
    away = replace(ALICE, pauses=(Pause(first=ago(12), until=ago(8)),))
    assert rules(held(*talks, person=away)) == ()
    assert said(held(*talks)) == ["2 of the last 4 talks were skipped. ooo book alice WHEN"]
    booked = replace(ALICE, next=Booking(day=TODAY))
    assert said(held(*talks, person=booked)) == ["2 of the last 4 talks were skipped."]
    passed = replace(ALICE, next=Booking(day=ago(1)))
    assert said(held(*talks, person=passed))[0].endswith("ooo book alice WHEN")


@pytest.mark.parametrize(("days", "fits"), [(89, False), (90, True), (91, True)])
def test_a_career_talk_stands_out_from_the_day_it_is_due(days: int, *, fits: bool) -> None:
    assert rules(held(met(days, kind="career"))) == (("career",) if fits else ())


def test_a_career_talk_that_is_due_says_since_when_and_how_often() -> None:
    last = "The last career talk was 20 weeks ago, on 6 Jul; one is meant every 90 days."
    assert said(held(met(140, kind="career"))) == [f"{last} ooo log alice --kind career"]
    meant = replace(ALICE, career_cadence="26w")
    assert said(held(person=meant)) == [
        "No career talk yet; one is meant every 26 weeks. ooo log alice --kind career"
    ]


def thanked(last: int, talks: int, count: int) -> Dossier:
    """Give thanks said so many days ago for the last time, and so many talks since."""
    since = [met(at + 1) for at in range(talks)]
    return held(met(last, notes=count), *since)


@pytest.mark.parametrize(
    ("dossier", "fits"),
    [
        (thanked(42, 3, 5), True),
        (thanked(43, 4, 6), True),
        (thanked(41, 3, 5), False),
        (thanked(42, 2, 5), False),
        (thanked(42, 3, 4), False),
        (thanked(42, 3, 0), False),
    ],
)
def test_thanks_are_a_fact_after_six_weeks_and_three_talks_where_they_are_noted(
    dossier: Dossier, *, fits: bool
) -> None:
    assert rules(dossier) == (("thanks",) if fits else ())


def test_thanks_said_between_talks_count_and_what_is_still_to_say_does_not() -> None:
    dossier = thanked(60, 3, 5)
    thanks = Point(kind="win", text="x", added=ago(3))
    assert said(dossier) == [
        "Thanks were last said on 24 Sep, 3 talks ago, as far as it was noted."
    ]
    assert rules(replace(dossier, points=(thanks,))) == ("thanks",)
    told = SettledPoint(kind="win", text="x", settled=ago(3), outcome="said")
    assert rules(replace(dossier, settled_points=(told,))) == ()
    assert rules(replace(dossier, settled_points=(replace(told, outcome="dropped"),))) == (
        "thanks",
    )
    assert rules(replace(dossier, settled_points=(replace(told, kind="topic"),))) == ("thanks",)


def points(theirs: int, mine: int) -> tuple[Point, ...]:
    """Give points of both sides."""
    return (*[Point(text="x", by="them")] * theirs, *[Point(text="x")] * mine)


@pytest.mark.parametrize(
    ("talks", "fits"),
    [
        ((points(2, 6), (), ()), True),
        ((points(2, 7), (), ()), True),
        ((points(3, 6), (), ()), False),
        ((points(2, 5), (), ()), False),
        ((points(2, 6), ()), False),
    ],
)
def test_few_points_of_theirs_stand_out_where_there_were_many_in_several_talks(
    talks: Sequence[tuple[Point, ...]], *, fits: bool
) -> None:
    assert rules(held(*(met(9 * at + 1, *each) for at, each in enumerate(talks)))) == (
        ("points",) if fits else ()
    )


def test_points_of_before_the_time_looked_at_do_not_count() -> None:
    talks = [met(5, *points(0, 8)), met(20), met(40)]
    assert said(held(*talks)) == [
        "0 of 8 points in 3 talks were Alice's. Ask for points before the next: ooo ask alice"
    ]
    assert rules(held(*talks[:2], met(90))) == ()


def test_an_area_that_was_missing_is_said_as_before_a_talk() -> None:
    talks = [met(10 * at + 1, *[Point(text="x", by="them", area="operational")]) for at in range(4)]
    assert rules(held(*talks)) == ("balance",)
    assert rules(replace(held(*talks), points=(Point(text="x", area="development"),))) == (
        "balance",
    )


def grave() -> Dossier:
    """Give a dossier of which every rule has something to say."""
    talks = [met(20 + 12 * at, *points(0, 8)) for at in range(3)]
    talks += [met(12, kind="skipped"), met(6, kind="skipped"), met(140, kind="career", notes=5)]
    return replace(
        held(*talks),
        points=(blocker(30),),
        settled_commitments=tuple(promised(9, late=True) for _ in range(6)),
    )


def test_at_most_three_things_stand_out_the_gravest_first() -> None:
    assert rules(grave()) == ("blocker", "promises", "skipped")
    calm = replace(grave(), points=(), settled_commitments=())
    assert rules(calm) == ("skipped", "career", "thanks")


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (replace(ALICE, paused_until=TODAY + dt.timedelta(days=1)), ("blocker", "promises")),
        (replace(ALICE, leaves=TODAY), ("blocker", "promises")),
        (replace(ALICE, pauses=(Pause(first=ago(9), until=ago(1)),)), ("blocker", "promises")),
        (replace(ALICE, archived=True), ("blocker", "promises")),
        (replace(ALICE, relation="peer"), ("blocker", "promises", "skipped")),
    ],
)
def test_of_who_is_away_or_leaves_only_what_i_owe_stands_out(
    person: Person, expected: tuple[PersonRule, ...]
) -> None:
    assert rules(replace(grave(), person=person)) == expected


def test_with_a_mentee_nobody_counts_thanks_points_and_areas() -> None:
    calm = replace(grave(), points=(), settled_commitments=())
    assert rules(replace(calm, person=replace(ALICE, relation="mentee"))) == ("skipped", "career")
