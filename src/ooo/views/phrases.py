"""Phrases several sheets share: how late, what stands side by side, a goal's line."""

import datetime as dt

from ooo.core import wording
from ooo.core.growth.goal_words import next_step, say_progress
from ooo.core.model import Goal
from ooo.views.layout import Run
from ooo.views.page import Page


def say_late(days: int, page: Page) -> str:
    """Say how late something is: `LATE 4 days`, in sentences without the capitals."""
    said = wording.say_late(days)
    return said.lower() if page.accessible else said


def beside(page: Page, *texts: str) -> tuple[Run, ...]:
    """Join what stands side by side, after what is there already; empty texts are left out."""
    said = [each for each in texts if each]
    if page.accessible:
        return tuple(Run(f", {each}") for each in said)
    runs = ((Run(" · "), Run(each, whole=True)) for each in said)
    return tuple(run for pair in runs for run in pair)


def goal_runs(goal: Goal, page: Page, *, today: dt.date) -> tuple[Run, ...]:
    """Say where a goal stands, and its next step: `Calls 8 → 5, target 2 · runbook due 30 Nov`."""
    step = next_step(goal, today=today, shown=page.text)
    due = Run(step.due, "late" if step.is_late else "", whole=True)
    if not step.words:
        return (Run(say_progress(goal, page.text)), *beside(page, step.due))
    after = (Run(" "), due) if step.due else ()
    return (Run(say_progress(goal, page.text)), *beside(page, step.words), *after)
