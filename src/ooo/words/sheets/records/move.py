"""How `ooo move` answers: each record with its new day, and the one before."""

from ooo.core.records.move import Moved
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.echo import sentence
from ooo.words.goals import say_grown
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet


def outline(answer: Moved, language: Language) -> Outline:
    """Say a sentence for each record that was moved."""
    sheet = Sheet()
    for item in answer.items:
        record = item.record
        said = sentence(language, record, item.name, today=answer.screen.today)
        if item.was == answer.day:
            say_nothing_changed(sheet, language, *said, tag=record.id)
            continue
        if item.was:
            said = language.say("{said}, moved from {day}", said=said, day=item.was)
        sheet.text(*said, wide=True, tag=record.id)
    for grown in answer.grown:
        said = say_grown(language, grown, today=answer.screen.today)
        if grown.was == answer.day:
            say_nothing_changed(sheet, language, *said, tag=grown.id)
        else:
            sheet.text(*said, wide=True, tag=grown.id)
    before = [*(item.was for item in answer.items), *(item.was for item in answer.grown)]
    if any(was != answer.day for was in before):
        say_undo(sheet, language)
    return sheet.outline()
