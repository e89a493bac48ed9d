"""The plan of a person: what both have spoken of, and nothing else, on a page to be shared.

It is made of what `share` lets through, so that it is the same whether or not there is anything
private. A late step is a plain date: a shared page blames nobody.
"""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.due import is_now, look
from ooo.core.growth.goals import in_order
from ooo.core.growth.thresholds import NOW_DAYS
from ooo.core.model import Booking, Commitment, Cover, Goal, Owner, Reading
from ooo.core.sharing.share import share
from ooo.core.text.facts import Code, Words
from ooo.core.text.fold import fold_words
from ooo.errors import Saying

_FOUR_WEEKS = 28


class PlanStep(Struct, frozen=True, kw_only=True):
    """A step: by when, what the measure shows by then, and the day it was done."""

    text: str
    due: dt.date | None
    value: float | None
    done: dt.date | None


class PlanPromise(Struct, frozen=True, kw_only=True):
    """Who does what by when."""

    owner: Owner
    text: str
    due: dt.date | None


class PlanGoal(Struct, frozen=True, kw_only=True):
    """A goal on the plan, its number, and what it is measured by; `last` is the newest reading.

    In one that is `mine` the manager is the one who grows.
    """

    number: int
    title: str
    why: str
    mine: bool
    by: dt.date | None
    measure: str
    start: float | None
    last: Reading | None
    target: float | None
    steps: tuple[PlanStep, ...]
    promises: tuple[PlanPromise, ...]


class PlanTopic(Struct, frozen=True, kw_only=True):
    """How far the person carries a topic alone, from 1 to 4."""

    topic: str
    level: int


class PlanScreen(Struct, frozen=True):
    """How the person is called, and how the manager is; empty where nobody said."""

    called: str
    me: str


class Plan(Answer, frozen=True, kw_only=True):
    """What a person and their manager work towards: for now, to `until`, and then.

    `days` is how often they look at it; `talk` the next one-to-one to come.
    """

    kind: ClassVar[str] = "plan"

    person: str
    name: str
    manager: str
    today: dt.date
    until: dt.date
    now: tuple[PlanGoal, ...]
    next: tuple[PlanGoal, ...]
    autonomy: tuple[PlanTopic, ...]
    days: int
    talk: Booking | None
    screen: PlanScreen


def make_plan(dossier: Dossier, *, today: dt.date, cover: Cover) -> Plan:
    """Make the plan from all that is held of a person; only what may be shared gets on it."""
    shared = share(dossier)
    goals = in_order(each for each in shared.goals if each.is_open and each.kind != "coaching")
    now = [each for each in goals if is_now(each, today=today)]
    after = [each for each in goals if each not in now]
    person, me = shared.person, cover.me.name
    return Plan(
        person=person.slug,
        name=person.name,
        manager=me,
        today=today,
        until=today + dt.timedelta(days=NOW_DAYS),
        now=_numbered(now, shared.commitments, after=0),
        next=_numbered(after, shared.commitments, after=len(now)),
        autonomy=tuple(
            PlanTopic(topic=each.topic, level=each.level)
            for each in sorted(shared.autonomy, key=lambda each: fold_words(each.topic))
        ),
        days=min((look(each) for each in goals), default=_FOUR_WEEKS),
        talk=person.next if person.next and person.next.day > today else None,
        screen=PlanScreen(person.first_name, me.partition(" ")[0]),
    )


def left_off(dossier: Dossier) -> tuple[Saying, ...]:
    """Give what a plan leaves out of the goals, with how each gets on it; for the manager alone."""
    goals = [each for each in dossier.goals if each.is_open and each.kind != "coaching"]
    unknown = [each for each in goals if not (each.known or each.sensitive)]
    told = [
        Saying(
            "Left out, not yet spoken of: {title}. Once it is: ooo goal {id} --known",
            title=Words(each.title),
            id=Code(each.id or "ID"),
        )
        for each in unknown
    ]
    hidden = sum(each.sensitive for each in goals)
    known = {each.id for each in goals if each.known and not each.sensitive}
    serving = [each for each in dossier.commitments if each.goal in known]
    unsaid = sum(not (each.known or each.sensitive) for each in serving)
    if unsaid:
        template = "Left out: {n:# promise|# promises} not yet spoken of."
        told.append(Saying(template, n=unsaid))
    if hidden:
        told.append(Saying("Left out: {n} sensitive.", n=hidden))
    return tuple(told)


def _numbered(
    goals: Iterable[Goal], promises: tuple[Commitment, ...], *, after: int
) -> tuple[PlanGoal, ...]:
    return tuple(_goal(at, goal, promises) for at, goal in enumerate(goals, after + 1))


def _goal(number: int, goal: Goal, promises: tuple[Commitment, ...]) -> PlanGoal:
    measure = goal.indicator
    serving = [each for each in promises if each.goal == goal.id and goal.id]
    serving.sort(key=lambda each: (each.owner == "me", each.due or dt.date.max))
    return PlanGoal(
        number=number,
        title=goal.title,
        why=goal.why,
        mine=goal.mine,
        by=goal.by,
        measure=measure.name if measure else "",
        start=measure.start if measure else None,
        last=goal.readings[-1] if goal.readings and measure else None,
        target=measure.target if measure else None,
        steps=tuple(
            PlanStep(text=each.text, due=each.due, value=each.value, done=each.done)
            for each in goal.milestones
        ),
        promises=tuple(
            PlanPromise(owner=each.owner, text=each.text, due=each.due) for each in serving
        ),
    )
