"""The way someone has come: what grew, what they wished for and what went well, the oldest first.

It is what one reads before a career talk. Promises kept and talks held are no part of it.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import Autonomy, Goal, Level, Meeting

StoryKind = Literal["joined", "level", "step", "reached", "stopped", "win", "career", "training"]


class StoryLine(Struct, frozen=True, kw_only=True):
    """What took place on a day; a level has the topic as its `text`, and the one before (`was`)."""

    on: dt.date
    what: StoryKind
    text: str = ""
    level: int = 0
    was: int = 0
    id: str = ""
    sensitive: bool = False


def story_of(dossier: Dossier) -> tuple[StoryLine, ...]:
    """Give the story of someone; the dossier holds every meeting in which something was noted."""
    found = [*_joined(dossier)]
    for topic in dossier.autonomy:
        found += _levels(topic)
    for goal in dossier.goals:
        if not goal.mine:
            found += _of_goal(goal)
    for meeting in dossier.meetings:
        found += _noted(meeting)
    return tuple(sorted(found, key=lambda each: each.on))


def _joined(dossier: Dossier) -> Iterator[StoryLine]:
    if dossier.person.since:
        yield StoryLine(on=dossier.person.since, what="joined")


def _levels(topic: Autonomy) -> Iterator[StoryLine]:
    """Give the days on which a level was raised; one that was lowered is nobody's story."""
    past = sorted(topic.history, key=lambda each: each.on)
    now = [Level(on=topic.since, level=topic.level)] if topic.since else []
    for before, after in pairwise((*past, *now)):
        if after.level > before.level:
            yield StoryLine(
                on=after.on, what="level", text=topic.topic, level=after.level, was=before.level
            )


def _of_goal(goal: Goal) -> Iterator[StoryLine]:
    hidden = goal.sensitive
    for step in goal.milestones:
        if step.done:
            yield StoryLine(on=step.done, what="step", text=step.text, id=goal.id, sensitive=hidden)
    if goal.closed and goal.outcome in {"reached", "stopped"}:
        what: StoryKind = "reached" if goal.outcome == "reached" else "stopped"
        yield StoryLine(on=goal.closed, what=what, text=goal.title, id=goal.id, sensitive=hidden)


def _noted(meeting: Meeting) -> Iterator[StoryLine]:
    """Give what went well and what they wished for; a wish of my own is none of theirs."""
    for note in meeting.notes:
        if note.kind == "win" or (note.kind in {"career", "training"} and note.by != "me"):
            yield StoryLine(
                on=meeting.date,
                what=note.kind,
                text=note.text,
                sensitive=note.sensitive,
            )
    for point in meeting.points:
        if point.kind in {"career", "training"} and point.by == "them":
            yield StoryLine(
                on=meeting.date,
                what=point.kind,
                text=point.text,
                sensitive=point.sensitive,
            )
