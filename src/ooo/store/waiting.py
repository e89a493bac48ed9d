"""What a command left that cannot be finished yet: of which files, and what it waits for."""

from collections.abc import Iterable, Iterator

from ooo.core.dossier import Problem
from ooo.core.text.facts import Command
from ooo.errors import Saying
from ooo.store.operations import undone
from ooo.store.reasons import place, why
from ooo.store.recovery import Waiting


def waiting_problems(root: str, waits: Iterable[Waiting]) -> Iterator[Problem]:
    """Name every file that waits, with the command and the reason.

    What cannot be read is named itself; what is in place, and waits for undo alone, is not.
    """
    for each in waits:
        reason, remedy = why(each.error)
        where = place(each.error)
        fix = Saying("{remedy} The next command goes on with it.", remedy=remedy)
        if each.transaction is None:
            says = Saying(
                "a command was interrupted, and what is left of it cannot be read now: {reason}",
                reason=reason,
            )
            yield Problem(file=each.kept, says=says, fix=fix)
            continue
        for path in undone(root, each.transaction.operations):
            says = Saying(
                "`{command}` was interrupted here and waits to be finished: {reason} ({place})",
                command=Command(each.transaction.command),
                reason=reason,
                place=where,
            )
            yield Problem(file=path, says=says, fix=fix)


def unfiled_problems(root: str, waits: Iterable[Waiting]) -> Iterator[Problem]:
    """Name every command that is in place, and that undo does not have yet."""
    for each in waits:
        if each.transaction and not undone(root, each.transaction.operations):
            reason, remedy = why(each.error)
            says = Saying(
                "`{command}` is in the notebook and waits to be filed: {reason} ({place})",
                command=Command(each.transaction.command),
                reason=reason,
                place=place(each.error),
            )
            fix = Saying("{remedy} The next command goes on with it.", remedy=remedy)
            yield Problem(file=each.kept, says=says, fix=fix)
