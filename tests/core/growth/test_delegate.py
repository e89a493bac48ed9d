"""How far someone carries a topic alone: what is typed, what is kept, where it is shown."""

import datetime as dt

import pytest

from ooo.core.dossier import Dossier, Held
from ooo.core.growth.delegate import (
    Delegated,
    NoLevel,
    NotAReport,
    NoTopic,
    Typed,
    UnknownTopic,
    delegate,
    list_topics,
    read_topic,
    topics_of,
)
from ooo.core.model import Autonomy, Level, MeetingKey, Person, Point
from ooo.core.prep.postures import postures
from ooo.core.sharing.share import share
from ooo.words.language import ENGLISH

MONDAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)
ALICE = Person(slug="alice", name="Alice Martin")
PAYROLL = Autonomy(topic="Payroll", level=2, since=MONDAY - 60 * DAY)


def after(
    *topics: Autonomy, say: str, level: int = 0, shared: bool | None = None
) -> tuple[Delegated, tuple[Autonomy, ...]]:
    """Say a topic and a level of Alice; give the answer, and what is held then."""
    held = Held({"alice": Dossier(person=ALICE, autonomy=topics)}, frozenset())
    decision = delegate(held, "alice", Typed(say, level, shared), today=MONDAY)
    return decision.answer, decision.dossiers["alice"].autonomy


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        (["payroll", "3"], Typed("payroll", 3)),
        (["payroll runs 4"], Typed("payroll runs", 4)),
        (["Payroll", "Appuyé"], Typed("Payroll", 3)),
        (["Paie", "DÉLÉGUÉ"], Typed("Paie", 4)),
        (["2", "3"], Typed("2", 3)),
    ],
)
def test_the_last_word_is_the_level(words: list[str], typed: Typed) -> None:
    assert read_topic(words, ALICE, share=None) == typed


@pytest.mark.parametrize("words", [["payroll"], ["payroll", "0"], ["payroll", "5"], ["x", "3.5"]])
def test_a_topic_needs_a_level_or_a_flag(words: list[str]) -> None:
    with pytest.raises(NoLevel):
        read_topic(words, ALICE, share=None)
    assert read_topic(words, ALICE, share=True) == Typed(" ".join(words), 0, share=True)


def test_a_level_needs_its_topic() -> None:
    with pytest.raises(NoTopic):
        read_topic(["3"], ALICE, share=None)
    with pytest.raises(NoLevel):
        read_topic([], ALICE, share=None)


def test_what_held_before_is_remembered() -> None:
    answer, held = after(PAYROLL, say="payroll", level=3)
    before = Level(on=PAYROLL.since or MONDAY, level=2)
    assert held == (Autonomy(topic="Payroll", level=3, since=MONDAY, history=(before,)),)
    assert (answer.was, answer.was_since, answer.changed) == (2, PAYROLL.since, True)
    lowered, again = after(*held, say="payroll", level=1)
    assert again == (Autonomy(topic="Payroll", level=1, since=MONDAY, history=(before,)),)
    assert lowered.was == 2
    taken_back, first = after(*held, say="payroll", level=2)
    assert first == (PAYROLL,)
    assert taken_back.was == 0


def test_a_level_of_which_nobody_knows_since_when_has_no_past() -> None:
    _, held = after(Autonomy(topic="rota", level=2), say="rota", level=3)
    assert held == (Autonomy(topic="rota", level=3, since=MONDAY),)


def test_the_same_level_again_changes_nothing() -> None:
    answer, held = after(PAYROLL, Autonomy(topic="rota", level=1), say=" PAYROLL ", level=2)
    assert not answer.changed
    assert held[0] == PAYROLL
    answer, held = after(PAYROLL, say="rota", level=1, shared=True)
    assert held == (PAYROLL, Autonomy(topic="rota", level=1, since=MONDAY, share=True))
    assert ENGLISH.text(answer.posture) == "Say what, how and by when; look at each step."
    answer, held = after(PAYROLL, say="payroll", shared=True)
    assert answer.changed
    assert (held[0].share, held[0].level, held[0].since) == (True, 2, PAYROLL.since)


def test_who_is_no_report_is_refused_and_so_is_a_topic_nobody_knows() -> None:
    peer = Dossier(person=Person(slug="karim", name="Karim", relation="peer"))
    with pytest.raises(NotAReport):
        delegate(Held({"karim": peer}, frozenset()), "karim", Typed("x", 2), today=MONDAY)
    with pytest.raises(NotAReport):
        list_topics(peer, today=MONDAY)
    with pytest.raises(UnknownTopic):
        after(PAYROLL, say="rota", shared=False)


@pytest.mark.parametrize(("days", "is_early"), [(0, True), (41, True), (42, False)])
def test_a_level_raised_less_than_six_weeks_ago_tells_nothing_yet(
    days: int, *, is_early: bool
) -> None:
    since = MONDAY - days * DAY
    raised = Autonomy(topic="b", level=3, since=since, history=(Level(on=since - DAY, level=2),))
    lowered = Autonomy(topic="a", level=1, since=since, history=raised.history)
    first = Autonomy(topic="c", level=1, since=since)
    dossier = Dossier(person=ALICE, autonomy=(raised, lowered, first))
    told = [(each.topic, each.was, each.is_early) for each in topics_of(dossier, today=MONDAY)]
    assert told == [("a", 2, False), ("b", 2, is_early), ("c", 0, False)]


def test_what_a_level_asks_stands_under_its_point_in_the_two_talks_after_a_change() -> None:
    since = MONDAY - 30 * DAY
    topic = Autonomy(topic="Payroll runs", level=3, since=since)
    others = (Autonomy(topic="rota", level=2), Autonomy(topic="run", level=1, since=since))
    points = [
        Point(text="payroll-runs: who signs?"),
        Point(text="The rota"),
        Point(text="Payroll run"),
        Point(text="Prune it"),
        Point(text="One more run"),
    ]
    for talks, asked in ((0, 2), (1, 2), (2, 0)):
        met = tuple(MeetingKey(date=since + n * DAY) for n in range(talks + 1))
        dossier = Dossier(person=ALICE, autonomy=(topic, *others), entries=met)
        found = postures(dossier, points)
        assert [*found] == ["payroll-runs: who signs?", "Payroll run"][:asked]
    peer = Person(slug="alice", name="Alice", relation="peer")
    assert postures(Dossier(person=peer, autonomy=(topic,)), points) == {}


def test_only_topics_so_marked_are_shared_and_without_their_past() -> None:
    _, held = after(PAYROLL, say="payroll", level=3, shared=True)
    dossier = Dossier(person=ALICE, autonomy=(*held, Autonomy(topic="rota", level=1)))
    assert share(dossier).autonomy == (Autonomy(topic="Payroll", level=3, share=True),)
