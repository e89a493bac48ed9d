"""How far someone carries a topic alone, in four levels, and what each asks of the manager.

Autonomy belongs to a topic, never to a person: who decides alone on one is shown another.
"""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar, Final

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.growth.thresholds import RAISED_DAYS
from ooo.core.model import Autonomy, Level, Person
from ooo.core.text.facts import Name, Slug, Words
from ooo.core.text.fold import fold_words
from ooo.errors import Saying, UsageProblem

_NAMES: Final = {
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    **dict.fromkeys(("directed", "cadre"), 1),
    **dict.fromkeys(("coached", "guide"), 2),
    **dict.fromkeys(("supported", "appuye"), 3),
    **dict.fromkeys(("delegated", "delegue"), 4),
}

_POSTURES: Final = (
    "",
    "Say what, how and by when; look at each step.",
    "Explain why, ask for ideas, decide together; look halfway.",
    "Agree the outcome; {name} decides how; offer help, do not take over.",
    "Agree the outcome and the limits; hear of it when it is done or off.",
)


class NoLevel(UsageProblem):
    """The last word is no level, and nothing else is said of the topic."""

    says = "{text:quoted} does not end with a level."
    fix = "The levels are 1 directed, 2 coached, 3 supported, 4 delegated: TOPIC 2"


class NoTopic(UsageProblem):
    """A level by itself."""

    says = "A level needs its topic."
    fix = "ooo delegate {who} TOPIC {level}"


class UnknownTopic(UsageProblem):
    """A topic that nothing is held of, so that it cannot be shared or kept private."""

    says = "There is no topic {topic:quoted} with {name}."
    fix = "Give it a level first: ooo delegate {who} TOPIC 2"


class NotAReport(UsageProblem):
    """Autonomy is given to who reports to the manager."""

    says = "{name} is no report of yours, and autonomy is a report's."
    fix = "If that has changed: ooo person edit {who} --relation report"


class Typed(Struct, frozen=True):
    """What was typed of a topic: its words, the level, and whether both may see it.

    The level is 0 where only that is said, and that None where it stays as it was.
    """

    topic: str
    level: int
    share: bool | None = None


class Delegated(Answer, frozen=True, kw_only=True):
    """A topic with the level it has now, and the one before (0: none)."""

    kind: ClassVar[str] = "delegated"

    person: str
    name: str
    topic: str
    level: int
    since: dt.date | None
    was: int
    was_since: dt.date | None
    posture: Saying
    share: bool
    changed: bool
    screen: Today


class Topic(Struct, frozen=True, kw_only=True):
    """A topic and its level; `was` is the one before, 0 where there was none.

    `is_early` says that it was raised so lately that nothing can be told yet.
    """

    topic: str
    level: int
    since: dt.date | None
    was: int
    share: bool
    is_early: bool


class Delegation(Answer, frozen=True, kw_only=True):
    """How far someone carries each topic alone, by topic."""

    kind: ClassVar[str] = "delegation"

    person: str
    name: str
    topics: tuple[Topic, ...]
    screen: Today


def read_topic(words: Sequence[str], person: Person, *, share: bool | None) -> Typed:
    """Give the topic and the level that were typed; where `share` is said, that is enough.

    Raises NoLevel and NoTopic.
    """
    text = " ".join(words).split()
    level = _NAMES.get(fold_words(text[-1]), 0) if text else 0
    if level and len(text) == 1:
        raise NoTopic(who=Slug(person.slug), level=level)
    if not level and share is None:
        raise NoLevel(text=Words(" ".join(text)))
    return Typed(" ".join(text[:-1] if level else text), level, share)


def delegate(held: Held, slug: str, typed: Typed, *, today: dt.date) -> Decision[Delegated]:
    """Give someone a level in a topic, or only say whether both may see it.

    The level before stays in the topic's history; one that was given today is put right instead.
    Raises NotAReport and UnknownTopic.
    """
    dossier = held.dossiers[slug]
    person = _report(dossier)
    before = topic_of(dossier, typed.topic)
    if before is None and not typed.level:
        raise UnknownTopic(topic=Words(typed.topic), name=Name(person.name), who=Slug(slug))
    after = before or Autonomy(topic=typed.topic, level=typed.level, since=today)
    if before and typed.level not in (0, before.level):
        after = _at_level(before, typed.level, today)
    if typed.share is not None:
        after = replace(after, share=typed.share)
    was = _before(after)
    answer = Delegated(
        person=slug,
        name=person.name,
        topic=after.topic,
        level=after.level,
        since=after.since,
        was=was.level if was else 0,
        was_since=was.on if was else None,
        posture=_posture(after.level, person),
        share=after.share,
        changed=after != before,
        screen=Today(today),
    )
    others = tuple(after if each is before else each for each in dossier.autonomy)
    autonomy = others if before else (*others, after)
    return Decision({slug: replace(dossier, autonomy=autonomy)}, answer)


def list_topics(dossier: Dossier, *, today: dt.date) -> Delegation:
    """List the topics of someone; raise NotAReport."""
    person = _report(dossier)
    return Delegation(
        person=person.slug,
        name=person.name,
        topics=topics_of(dossier, today=today),
        screen=Today(today),
    )


def topics_of(dossier: Dossier, *, today: dt.date) -> tuple[Topic, ...]:
    """Give the topics of someone in the order of the alphabet, each with the level before."""

    def told(each: Autonomy) -> Topic:
        was = _before(each)
        raised = each.since if was is not None and was.level < each.level else None
        return Topic(
            topic=each.topic,
            level=each.level,
            since=each.since,
            was=was.level if was else 0,
            share=each.share,
            is_early=raised is not None and (today - raised).days < RAISED_DAYS,
        )

    return tuple(told(each) for each in sorted(dossier.autonomy, key=_by_topic))


def topic_of(dossier: Dossier, topic: str) -> Autonomy | None:
    """Give what is held of a topic, whatever its capitals and accents."""
    meant = fold_words(topic)
    return next((each for each in dossier.autonomy if fold_words(each.topic) == meant), None)


def _report(dossier: Dossier) -> Person:
    """Give the person, who reports to the manager; raise NotAReport."""
    person = dossier.person
    if person.relation != "report":
        raise NotAReport(name=Name(person.name), who=Slug(person.slug))
    return person


def _posture(level: int, person: Person) -> Saying:
    """Say what a level asks of the manager."""
    template = _POSTURES[level]
    named = {"name": Name(person.first_name)} if "{name}" in template else {}
    return Saying(template, **named)


def _at_level(held: Autonomy, level: int, today: dt.date) -> Autonomy:
    """Give the topic at another level; what held until today is remembered."""
    was = _before(held)
    if held.since == today:
        if was and was.level == level:
            history = tuple(each for each in held.history if each != was)
            return replace(held, level=level, since=was.on, history=history)
        return replace(held, level=level)
    past = (Level(on=held.since, level=held.level),) if held.since else ()
    return replace(held, level=level, since=today, history=(*held.history, *past))


def _before(held: Autonomy) -> Level | None:
    return max(held.history, key=lambda each: each.on, default=None)


def _by_topic(held: Autonomy) -> str:
    return fold_words(held.topic)
