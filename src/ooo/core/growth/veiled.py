"""What stands of a sensitive goal where it was not asked for: that it is there, and no word."""

from msgspec.structs import replace

from ooo.core.growth.sentence import Says
from ooo.core.model import Commitment, Goal
from ooo.core.text.facts import Code
from ooo.errors import Saying


def veiled(goal: Goal) -> Goal:
    """Give a goal with its id, its kind and its sessions to come, without its words and numbers."""
    return Goal(
        id=goal.id,
        title="",
        kind=goal.kind,
        cadence=goal.cadence,
        sessions=goal.sessions,
        next=goal.next,
        mine=goal.mine,
        sensitive=True,
    )


def veiled_promise(promise: Commitment) -> Commitment:
    """Give a promise without its words."""
    return replace(promise, text="", moves=())


def says_hidden(goal: Goal) -> Says:
    """Give how a hidden goal is seen."""
    return Says("hidden", Saying("(sensitive)"), Saying("ooo goal {id} --all", id=Code(goal.id)))
