"""What became of a record that was closed, as `done`, `drop` and an archive say it."""

from importlib import import_module

from ooo.core.model import Commitment
from ooo.core.records.agenda import Ended, ended_as
from ooo.core.records.settle import Settled, SettledItem, is_change
from ooo.core.text.facts import Name, Words
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.echo import words
from ooo.words.goals import say_grown
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.records import say_ending
from ooo.words.run import Runs, worn

ENDED: dict[Ended, str] = {
    "kept": "Kept: ",
    "missed": "Missed: ",
    "dropped": "Dropped: ",
    "said": "Said: ",
    "discussed": "Discussed: ",
    "gone": "Gone: ",
}


def outline(answer: Settled, language: Language) -> Outline:
    """Say what became of each record, why, and the way back where anything changed."""
    sheet = Sheet()
    changed = [item for item in answer.items if is_change(item, answer.settled)]
    for item in answer.items:
        record = item.record
        if item not in changed:
            as_before = _as_before(language, item)
            say_nothing_changed(sheet, language, *as_before, tag=record.id)
            continue
        said = say_closed(language, item, late=item.days_late)
        sheet.text(*said, wide=True, tag=record.id)
    for grown in answer.grown:
        said = say_grown(language, grown, today=answer.settled)
        if grown.how == "reached":
            ends = (each for each in answer.ended if each.id == grown.goal.id)
            room = import_module("ooo.words.reached")
            room.write_reached(sheet, language, grown, said, next(ends, None))
        else:
            sheet.text(*said, wide=True, tag=grown.id)
    if answer.why:
        sheet.text(*language.say("Why: {why}", why=Words(answer.why)), wide=True)
    if answer.ended:
        sheet.gap()
    if changed or answer.grown:
        say_undo(sheet, language)
    return sheet.outline()


def say_closed(language: Language, item: SettledItem, *, late: int = 0) -> Runs:
    """Say what became of a record: `Kept: send the salary grid (you, to Alice Martin)`.

    `late` is for how many days a promise that was kept had been overdue, where that is told.
    """
    said = language.say(_whose(item), text=words(language, item.record), name=Name(item.name))
    if late:
        return (*language.say("Kept, {days:# day|# days} late: ", days=late), *said)
    ended = language.say(ENDED[ended_as(item.record, item.outcome)])
    return (*worn(ended, "done"), *said)


def _whose(item: SettledItem) -> str:
    """Give how the words of a record and the person's name stand beside each other."""
    match item.record:
        case Commitment(owner="me"):
            return "{text} (you, to {name})"
        case Commitment():
            return "{text} ({name})"
    return "{text} (with {name}), stays on the agenda" if item.stays else "{text} (with {name})"


def _as_before(language: Language, item: SettledItem) -> Runs:
    """Say that a recurring point was closed that day before."""
    return language.say(
        "{text} (with {name}) was {ending} today already",
        text=words(language, item.record),
        name=Name(item.name),
        ending=say_ending(language, item.record, item.outcome),
    )
