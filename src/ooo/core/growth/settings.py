"""What is set of a goal by options: what it is for, its measure, its day, and who may know.

A target that changes is kept as a verdict, so that goalposts never move silently.
"""

import datetime as dt
from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Held
from ooo.core.growth.changed import goal_in, with_goal
from ooo.core.growth.goal import require_goal
from ooo.core.model import Evaluation, Goal, Indicator, Move
from ooo.core.text.digits import digits
from ooo.errors import UsageProblem


class NoMeasure(UsageProblem):
    """Numbers were given, and the goal has no measure they are numbers of."""

    says = "A start and a target are numbers of a measure, and it has none."
    fix = "Name it too: --measure 'escalations a month' --from 8 --to 2"


class GoalSettings(Struct, frozen=True, kw_only=True):
    """What is said of a goal; UNSET stays as it is, None clears it."""

    why: str | UnsetType = UNSET
    measure: str | UnsetType = UNSET
    start: float | UnsetType | None = UNSET
    target: float | UnsetType | None = UNSET
    by: dt.date | UnsetType | None = UNSET
    every: str | UnsetType = UNSET
    team: str | UnsetType = UNSET
    skill: bool | UnsetType = UNSET
    mine: bool | UnsetType = UNSET
    sensitive: bool | UnsetType = UNSET
    known: bool | UnsetType = UNSET

    @property
    def says_nothing(self) -> bool:
        """Whether nothing is set."""
        return all(getattr(self, name) is UNSET for name in self.__struct_fields__)


class GoalSet(Answer, frozen=True, kw_only=True):
    """A goal as it stands now, and as it was."""

    kind: ClassVar[str] = "goal-set"

    person: str
    name: str
    goal: Goal
    was: Goal
    screen: Today


def set_goal(
    held: Held, named: str, settings: GoalSettings, *, today: dt.date
) -> Decision[GoalSet]:
    """Set what is said of a goal; raises UnknownId, TwoBearId and NoMeasure."""
    found = require_goal(held.dossiers, named)
    before = held.dossiers[found.slug]
    after = with_goal(before, found.goal.id, lambda goal: settle_goal(goal, settings, on=today))
    answer = GoalSet(
        person=found.slug,
        name=before.person.name,
        goal=goal_in(after, found.goal.id),
        was=found.goal,
        screen=Today(today),
    )
    return Decision({found.slug: after}, answer)


def settle_goal(goal: Goal, settings: GoalSettings, *, on: dt.date, is_new: bool = False) -> Goal:
    """Give a goal with what is said of it; raise NoMeasure."""
    simple = {
        "why": settings.why,
        "review_every": settings.every,
        "team": settings.team,
        "mine": settings.mine,
        "sensitive": settings.sensitive,
        "known": settings.known,
    }
    said = {name: value for name, value in simple.items() if value is not UNSET}
    if settings.skill is not UNSET:
        said["kind"] = "skill" if settings.skill else "objective"
    after = replace(goal, **said, indicator=_measured(goal, settings))
    if not isinstance(settings.by, UnsetType) and settings.by != goal.by:
        after = replace(after, by=settings.by)
        if not is_new:
            after = replace(after, moves=(*goal.moves, Move(on=on, was=goal.by)))
    was = goal.indicator.target if goal.indicator else None
    now = after.indicator.target if after.indicator else None
    if is_new or was is None or was == now:
        return after
    shall = "" if now is None else digits(now)
    moved = Evaluation(on=on, verdict="adjust", why=f"target {digits(was)} \u2192 {shall}".strip())
    return replace(after, evaluations=(*after.evaluations, moved))


def _measured(goal: Goal, settings: GoalSettings) -> Indicator | None:
    """Give what a goal is measured by after the settings; raise NoMeasure."""
    held = goal.indicator
    numbers = {
        name: value
        for name, value in (("start", settings.start), ("target", settings.target))
        if value is not UNSET
    }
    if settings.measure == "":
        held = None
    elif not isinstance(settings.measure, UnsetType):
        held = (
            Indicator(name=settings.measure)
            if held is None
            else replace(held, name=settings.measure)
        )
    if held is None:
        if numbers:
            raise NoMeasure
        return None
    return replace(held, **numbers)
