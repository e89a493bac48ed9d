"""Phrases several sheets share."""

from ooo.core import wording
from ooo.views.page import Page


def say_late(days: int, page: Page) -> str:
    """Say how late something is: `LATE 4 days`, in sentences without the capitals."""
    said = wording.say_late(days)
    return said.lower() if page.accessible else said
