"""The dashboard of everyone: each against their own, and only my figures side by side."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth import thresholds
from ooo.core.growth.looked_for import LookedFor, period_of
from ooo.core.growth.team import (
    TeamDashboard,
    look_at_everyone,
    skipped_of_reports,
    years_of_team,
)
from ooo.core.growth.time_given import TimeGiven, time_given
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.model import (
    Commitment,
    Cover,
    Goal,
    Indicator,
    Meeting,
    MeetingKey,
    MeetingKind,
    Milestone,
    Pause,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.core.text.facts import File

TODAY = dt.date(2026, 11, 23)
PERIOD = period_of(None, days=180, today=TODAY)
COVER = Cover()
OLD = dt.date(2024, 1, 1)
ALICE = Person(slug="alice", name="Alice Martin", added=OLD)
KARIM = Person(slug="karim", name="Karim Benali", added=OLD)
EMEKA = Person(slug="emeka", name="\u00c9meka Obi", added=OLD)


def ago(days: int) -> dt.date:
    """Give the day so many days ago."""
    return TODAY - dt.timedelta(days=days)


def met(*days: int, kind: MeetingKind = "one-to-one") -> tuple[MeetingKey, ...]:
    """Give the keys of talks so many days ago."""
    return tuple(sorted(MeetingKey(date=ago(each), kind=kind) for each in days))


def looked(*dossiers: Dossier, show_all: bool = False) -> TeamDashboard:
    """Look at everyone."""
    asked = LookedFor(period=PERIOD, show_all=show_all)
    return look_at_everyone(dossiers, asked, today=TODAY, cover=COVER)


def given(dossier: Dossier, period: PeriodSpan = PERIOD) -> TimeGiven | None:
    """Give the time that one person had."""
    found = time_given([dossier], period, today=TODAY, cover=COVER)
    return found[0] if found else None


def blocker(id_: str, days: int, *, sensitive: bool = False) -> Point:
    """Give a blocker so many days old."""
    return Point(id=id_, text=id_, kind="blocker", added=ago(days), sensitive=sensitive)


def test_blockers_stand_by_their_age_whosever_they_are() -> None:
    """Who left has none any more, and what is sensitive is counted."""
    left = replace(EMEKA, archived=True)
    dashboard = looked(
        Dossier(person=ALICE, points=(blocker("a2bc", 6), blocker("a3bc", 61))),
        Dossier(person=KARIM, points=(blocker("b2bc", 20), blocker("b3bc", 99, sensitive=True))),
        Dossier(person=left, points=(blocker("c2bc", 200),)),
    )
    assert [each.id for each in dashboard.blockers] == ["a3bc", "b2bc", "a2bc"]
    assert (dashboard.sensitive, sorted(dashboard.people)) == (1, ["alice", "karim"])
    assert [each.waits for each in dashboard.blockers] == [True, False, False]


def test_of_a_blocker_older_than_what_was_read_nobody_says_that_nothing_was_promised() -> None:
    first = years_of_team(PERIOD).start
    old = replace(blocker("a2bc", 0), added=dt.date(first - 1, 12, 31))
    since = replace(old, added=dt.date(first, 1, 1))
    dashboard = looked(Dossier(person=ALICE, points=(old, since, replace(old, added=None))))
    assert [each.promised for each in dashboard.blockers] == [True, False, True]


def goal(id_: str, *, team: str = "", by: int | None = None) -> Goal:
    """Give a goal."""
    return Goal(id=id_, title=id_, team=team, by=None if by is None else ago(-by))


def test_goals_of_one_aim_stand_together_however_its_name_was_typed() -> None:
    dashboard = looked(
        Dossier(person=KARIM, goals=(goal("b2bc", team="A calmer on-call", by=9), goal("b3bc"))),
        Dossier(
            person=ALICE,
            goals=(goal("a2bc", team="a  Calmer on-call"), goal("a3bc", team=" \n", by=3)),
        ),
    )
    (aim,) = dashboard.team
    assert [(each.person, each.state.goal.id) for each in aim.goals] == [
        ("alice", "a2bc"),
        ("karim", "b2bc"),
    ]
    assert [each.state.goal.id for each in dashboard.goals] == ["a3bc", "b3bc"]
    assert dashboard.without == ()


def test_tracks_closed_goals_and_mine_are_no_goals_of_theirs_here() -> None:
    measured = Indicator(name="x", start=8, target=2)
    dashboard = looked(
        Dossier(
            person=ALICE,
            goals=(
                replace(goal("a2bc"), kind="coaching"),
                replace(goal("a3bc"), mine=True),
                replace(goal("a4bc"), closed=TODAY),
                replace(goal("a5bc"), sensitive=True),
                replace(goal("a6bc"), indicator=measured, readings=(Reading(on=TODAY, value=5),)),
                replace(goal("a7bc"), milestones=(Milestone(text="x"),)),
            ),
        )
    )
    assert [each.state.goal.id for each in dashboard.goals] == ["a6bc", "a7bc"]
    assert [each.screen is None for each in dashboard.goals] == [False, True]
    assert dashboard.sensitive == 1


def test_who_has_no_goal_is_named_only_where_somebody_has_one() -> None:
    mine = replace(goal("c2bc"), mine=True)
    others = (
        Dossier(person=KARIM),
        Dossier(person=EMEKA, goals=(mine,)),
        Dossier(person=replace(ALICE, slug="bob", name="Bob")),
        Dossier(person=replace(ALICE, slug="peer", name="Peer", relation="peer")),
        Dossier(person=replace(ALICE, slug="goes", name="Goes", leaves=TODAY)),
        Dossier(person=replace(ALICE, slug="away", name="Away", pauses=(Pause(first=ago(1)),))),
        Dossier(person=replace(ALICE, slug="left", name="Left", archived=True)),
        Dossier(
            person=replace(ALICE, slug="track", name="Track"),
            goals=(replace(goal("d2bc"), kind="coaching"),),
        ),
    )
    assert looked(*others).without == ()
    named = looked(Dossier(person=ALICE, goals=(goal("a2bc"),)), *others)
    assert [each.person for each in named.without] == ["bob", "karim", "emeka"]


def kept(days: int, due: int | None = None) -> SettledCommitment:
    """Give a promise of mine that was kept so many days ago."""
    return SettledCommitment(
        owner="me",
        text="x",
        due=ago(days if due is None else due),
        settled=ago(days),
        outcome="kept",
    )


def test_my_promises_to_everyone_are_counted_together_and_beside_the_time_before() -> None:
    left = replace(EMEKA, archived=True)
    theirs = replace(kept(1), owner="them")
    dashboard = looked(
        Dossier(person=ALICE, settled_commitments=(kept(179), theirs)),
        Dossier(person=left, settled_commitments=(kept(3, due=9), kept(180), kept(359), kept(360))),
    )
    assert (dashboard.word.now.due, dashboard.word.now.in_time, dashboard.word.now.late) == (
        2,
        1,
        1,
    )
    assert dashboard.word.before is not None
    assert (dashboard.word.before.due, dashboard.word.before.in_time) == (2, 2)
    assert looked(Dossier(person=ALICE, settled_commitments=(kept(1),))).word.before is None
    first = LookedFor(period=PeriodSpan(dt.date(1, 1, 1), TODAY))
    assert look_at_everyone([], first, today=TODAY, cover=COVER).word.before is None


@pytest.mark.parametrize(
    ("person", "entries", "counts"),
    [
        (replace(ALICE, added=ago(thresholds.GIVEN_AFTER)), (), True),
        (replace(ALICE, added=ago(thresholds.GIVEN_AFTER - 1)), (), False),
        (replace(ALICE, added=ago(1)), met(thresholds.GIVEN_AFTER), True),
        (replace(ALICE, added=None), met(thresholds.GIVEN_AFTER), True),
        (replace(ALICE, added=None), (), False),
        (replace(ALICE, relation="peer"), (), False),
        (replace(ALICE, archived=True), (), False),
    ],
)
def test_time_is_counted_for_reports_with_ninety_days_in_the_notebook(
    person: Person, entries: tuple[MeetingKey, ...], *, counts: bool
) -> None:
    assert (given(Dossier(person=person, entries=entries)) is not None) == counts


@pytest.mark.parametrize(
    ("person", "planned"),
    [
        (replace(ALICE, cadence="2w"), 13),
        (replace(ALICE, cadence="3w"), 9),
        (replace(ALICE, cadence="180d"), 1),
        (replace(ALICE, cadence="361d"), 0),
        (replace(ALICE, cadence="2w", added=ago(139)), 10),
        (replace(ALICE, cadence="2w", pauses=(Pause(first=ago(55), until=ago(13)),)), 10),
        (replace(ALICE, cadence="often"), None),
    ],
)
def test_what_was_planned_follows_from_their_own_rhythm_and_the_days_they_were_here(
    person: Person, planned: int | None
) -> None:
    found = given(Dossier(person=person))
    assert found is not None
    assert found.planned == planned


def test_what_was_planned_since_the_first_day_there_is_counts_from_there() -> None:
    first = replace(ALICE, added=dt.date(1, 1, 1), cadence="2w")
    found = given(Dossier(person=first), PeriodSpan(dt.date(1, 1, 1), dt.date(1, 1, 29)))
    assert found is not None
    assert found.planned == 2


def test_talks_held_those_i_called_off_and_late_promises_are_counted() -> None:
    skipped = (
        *(Meeting(date=ago(day), kind="skipped", by="me") for day in (10, 179, 180)),
        Meeting(date=ago(20), kind="skipped", by="them"),
        Meeting(date=ago(30), kind="skipped"),
    )
    dossier = Dossier(
        person=replace(ALICE, cadence="2w"),
        entries=(*met(180, 179, 1), *met(3, kind="coaching"), *met(4, kind="career")),
        meetings=(*skipped, Meeting(date=ago(1))),
        commitments=(
            Commitment(owner="me", text="x", due=ago(31)),
            Commitment(owner="me", text="x", due=ago(29)),
            Commitment(owner="them", text="x", due=ago(99)),
        ),
        settled_commitments=(kept(3, due=9), kept(4)),
    )
    assert given(dossier) == TimeGiven(
        person="alice", name="Alice Martin", held=3, planned=13, called_off=2, late=2
    )


@pytest.mark.parametrize(
    ("held", "planned", "off", "stands"),
    [
        (2, 6, 0, True),
        (3, 6, 0, False),
        (2, 5, 0, False),
        (6, 13, 0, True),
        (7, 13, 0, False),
        (9, 9, 2, False),
        (9, 9, 3, True),
        (0, None, 3, True),
        (0, None, 2, False),
    ],
)
def test_one_is_named_where_half_of_several_talks_are_missing_or_several_were_called_off(
    held: int, planned: int | None, off: int, *, stands: bool
) -> None:
    each = TimeGiven(person="a", name="A", held=held, planned=planned, called_off=off, late=0)
    assert each.stands_out == stands


@pytest.mark.parametrize(
    ("unread", "counted"),
    [
        ("people/alice/meetings", False),
        ("people/alice/meetings/2026-11-09.skipped.toml", False),
        ("people/alice/settled/2026.toml", False),
        ("people/alice/commitments.toml", False),
        ("people/alice/goals.toml", True),
        ("people/alice/agenda.toml", True),
        ("people/karim/meetings", True),
        ("ooo.toml", True),
    ],
)
def test_where_talks_or_promises_were_not_all_read_they_are_not_counted(
    unread: str, *, counted: bool
) -> None:
    dossier = Dossier(person=ALICE, points=(blocker("a2bc", 61),))
    asked = LookedFor(period=PERIOD)
    dashboard = look_at_everyone([dossier], asked, today=TODAY, cover=COVER, unread=(File(unread),))
    assert [each.person for each in dashboard.given] == (["alice"] if counted else [])
    assert [each.waits for each in dashboard.blockers] == [counted]


def test_time_given_stands_by_the_alphabet_of_whole_names() -> None:
    other = replace(ALICE, slug="alice-2", name="Alice Durand")
    found = time_given(
        [Dossier(person=each) for each in (KARIM, ALICE, other)], PERIOD, today=TODAY, cover=COVER
    )
    assert [each.name for each in found] == ["Alice Durand", "Alice Martin", "Karim Benali"]


def test_only_what_tells_who_called_a_talk_off_is_opened() -> None:
    skipped = met(1, 179, 180, kind="skipped")
    peer = replace(KARIM, relation="peer")
    found = skipped_of_reports(
        [
            Dossier(person=ALICE, entries=(*met(3), *skipped)),
            Dossier(person=peer, entries=skipped),
        ],
        PERIOD,
        today=TODAY,
    )
    assert found == {"alice": frozenset(met(1, 179, kind="skipped"))}


@pytest.mark.parametrize(
    ("dossier", "empty"),
    [
        (Dossier(person=replace(ALICE, added=TODAY)), True),
        (Dossier(person=replace(ALICE, added=TODAY), points=(blocker("a2bc", 1),)), False),
        (Dossier(person=replace(ALICE, added=TODAY), settled_commitments=(kept(1),)), False),
        (Dossier(person=replace(ALICE, added=TODAY), goals=(goal("a2bc", team="x"),)), False),
        (Dossier(person=ALICE), False),
    ],
)
def test_there_is_nothing_to_show_only_where_nothing_is_held(
    dossier: Dossier, *, empty: bool
) -> None:
    assert looked(dossier).is_empty == empty
