"""A goal in a dossier is put in the place of itself; nothing else of the person changes."""

from collections.abc import Callable

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Goal, Milestone


def with_goal(dossier: Dossier, named: str, change: Callable[[Goal], Goal]) -> Dossier:
    """Give the dossier with the goal of that id changed."""
    goals = tuple(change(each) if each.id == named else each for each in dossier.goals)
    return replace(dossier, goals=goals)


def with_step(goal: Goal, named: str, change: Callable[[Milestone], Milestone]) -> Goal:
    """Give the goal with the step of that id changed."""
    steps = tuple(change(each) if each.id == named else each for each in goal.milestones)
    return replace(goal, milestones=steps)


def goal_in(dossier: Dossier, named: str) -> Goal:
    """Give the goal of that id, which is there."""
    return next(each for each in dossier.goals if each.id == named)


def step_in(goal: Goal, named: str) -> Milestone:
    """Give the step of that id, which is there."""
    return next(each for each in goal.milestones if each.id == named)
