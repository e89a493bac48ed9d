"""What became of a person's promises, goals and autonomy, by the day; and what was promised."""

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import asdict, replace

from ooo.core.dossier import Dossier
from ooo.core.looking_back.entries import (
    DayEntry,
    EndedPromise,
    GoalNews,
    LevelStep,
    MovedPromise,
    Promised,
)
from ooo.core.model import Commitment, Goal, Point
from ooo.core.records.commitments import was_late
from ooo.core.records.moves import moved
from ooo.core.rhythm.absences import absences_of


def days_with_news(dossier: Dossier) -> frozenset[dt.date]:
    """Give the days on which something became of a promise, a goal or autonomy."""
    days = {each.settled for each in dossier.settled_commitments}
    days |= {move.on for each in _promises(dossier) for move in moved(each.moves)}
    days |= {day for goal in dossier.goals for day, _ in _of_goal(goal)}
    days |= {day for day, _ in _steps(dossier)}
    return frozenset(days)


class Days:
    """What became of a person's records, by the day, as it stands `today`."""

    def __init__(self, dossier: Dossier, *, today: dt.date) -> None:
        self._dossier = dossier
        self._promises = _promises(dossier)
        self._today = today
        self._away = absences_of(dossier, today=today)

    def holds(self, day: dt.date) -> DayEntry:
        """Give what became of records that day, and what was promised."""
        today, away = self._today, self._away
        settled = [
            EndedPromise(**asdict(each), days_late=was_late(each, today, away=away))
            for each in self._dossier.settled_commitments
            if each.settled == day
        ]
        return DayEntry(
            date=day,
            kept=tuple(each for each in settled if each.outcome == "kept"),
            missed=tuple(each for each in settled if each.outcome == "missed"),
            dropped=tuple(each for each in settled if each.outcome == "dropped"),
            promised=tuple(
                _promised(each, was_late(each, today, away=away))
                for each in self._promises
                if each.made == day
            ),
            moved=tuple(move for each in self._promises for move in _moves(each, day)),
            said=tuple(each for each in self._dossier.settled_points if each.settled == day),
            goal=tuple(
                news for goal in self._dossier.goals for on, news in _of_goal(goal) if on == day
            ),
            autonomy=tuple(step for on, step in _steps(self._dossier) if on == day),
        )

    def not_reached(self, day: dt.date) -> tuple[Point, ...]:
        """Give the points, still open or closed since, that a meeting of that day did not reach."""
        points = (*self._dossier.points, *self._dossier.settled_points)
        carried = {each.id or each.text: each for each in points if day in each.carried}
        return tuple(carried.values())


def _promises(dossier: Dossier) -> tuple[Commitment, ...]:
    return (*dossier.commitments, *dossier.settled_commitments)


def _steps(dossier: Dossier) -> Iterator[tuple[dt.date, LevelStep]]:
    for topic in dossier.autonomy:
        past = sorted(topic.history, key=lambda level: level.on)
        before = 0
        for level in past:
            if level.level != before:
                yield level.on, LevelStep(topic=topic.topic, level=level.level, was=before)
            before = level.level
        if topic.since and topic.level != before:
            yield topic.since, LevelStep(topic=topic.topic, level=topic.level, was=before)


def _promised(promise: Commitment, late: int) -> Promised:
    names = frozenset(Promised.__struct_fields__)
    held = {name: value for name, value in asdict(promise).items() if name in names}
    return Promised(**held, days_late=late)


def _moves(promise: Commitment, day: dt.date) -> Iterator[MovedPromise]:
    """Give the moves of that day, each with the date that the next one found."""
    found = (*(each.was for each in promise.moves[1:]), promise.due)
    for move, due in zip(promise.moves, found, strict=bool(promise.moves)):
        if move.on == day and move.was is not None:
            yield MovedPromise(
                id=promise.id,
                owner=promise.owner,
                text=promise.text,
                was=move.was,
                due=due,
                why=move.why,
                sensitive=promise.sensitive,
            )


def _of_goal(goal: Goal) -> Iterator[tuple[dt.date, GoalNews]]:
    """Give all that became of a goal, with its days."""
    of = GoalNews(id=goal.id, title=goal.title, what="opened", sensitive=goal.sensitive)
    if goal.opened:
        yield goal.opened, replace(of, text=goal.why)
    name = goal.indicator.name if goal.indicator else ""
    before = goal.indicator.start if goal.indicator else None
    for each in sorted(goal.readings, key=lambda each: each.on):
        was = None if (each.on, each.value) == (goal.opened, before) else before
        read = replace(of, what="read", name=name, was=was, value=each.value, text=each.note)
        yield each.on, read
        before = each.value
    for milestone in goal.milestones:
        if milestone.done:
            yield milestone.done, replace(of, what="reached", text=milestone.text)
    for evaluation in goal.evaluations:
        yield evaluation.on, replace(of, what=evaluation.verdict, text=evaluation.why)
    if goal.closed:
        yield goal.closed, replace(of, what="closed", text=goal.outcome)
