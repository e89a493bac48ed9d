"""`add alice,bruno`: the same words for several people, each with a record of their own."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from ooo.core.answer import Answer
from ooo.core.capture.add import Added, capture
from ooo.core.capture.captured import Item
from ooo.core.dossier import Decision, Dossier, Held


class AddedToEach(Answer, frozen=True, kw_only=True):
    """What is kept now of each person, in the order they were named."""

    kind: ClassVar[str] = "added-to-each"

    each: tuple[Added, ...]


def capture_each(
    held: Held,
    slugs: Sequence[str],
    items: Sequence[Item],
    *,
    today: date,
    new_id: Callable[[], str],
) -> Decision[AddedToEach]:
    """Keep what was typed about every one of them, or nothing at all.

    Raises what `capture` does.
    """
    dossiers: dict[str, Dossier] = {}
    answers: list[Added] = []
    ids = held.ids
    for slug in slugs:
        decision = capture(Held(held.dossiers, ids), slug, items, today=today, new_id=new_id)
        dossiers |= decision.dossiers
        added = decision.answer
        ids |= {point.id for point in added.points}
        ids |= {promise.id for promise in added.commitments}
        ids |= {goal.id for goal in added.goals}
        answers.append(added)
    return Decision(dossiers, AddedToEach(each=tuple(answers)))
