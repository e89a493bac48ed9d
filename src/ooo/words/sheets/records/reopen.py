"""How `ooo reopen` answers: what is open again, and how it had ended."""

from ooo.core.records.reopen import Reopened
from ooo.words.closing import say_undo
from ooo.words.echo import sentence
from ooo.words.goals import say_grown
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.records import say_ending


def outline(answer: Reopened, language: Language) -> Outline:
    """Say each record as it stands again."""
    sheet = Sheet()
    for item in answer.items:
        record = item.record
        said = sentence(language, record, item.name, today=answer.screen.today)
        sheet.text(*said, wide=True, tag=record.id)
        ending = say_ending(language, record, item.outcome)
        template = "Open again; it was {ending} on {day}."
        sheet.text(*language.say(template, ending=ending, day=item.settled))
    for grown in answer.grown:
        said = say_grown(language, grown, today=answer.screen.today)
        sheet.text(*said, wide=True, tag=grown.id)
    say_undo(sheet, language)
    return sheet.outline()
