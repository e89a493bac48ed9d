"""How `ooo fix ID` answers: the record as it stands now, whose it was, and the way back."""

from ooo.core.records.fix import Fixed
from ooo.core.text.facts import Name
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.echo import sentence
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet


def outline(answer: Fixed, language: Language) -> Outline:
    """Say the record in a sentence; what is sensitive stays hidden, unless it may be shown."""
    sheet = Sheet()
    record = answer.record
    typed = answer.screen.shown or not record.sensitive
    said = sentence(language, record, answer.name, today=answer.screen.today, typed=typed)
    if not answer.is_changed:
        say_nothing_changed(sheet, language, *said, tag=record.id)
        return sheet.outline()
    if answer.was_person != answer.person:
        said = language.say("{said}, no longer with {name}", said=said, name=Name(answer.was_name))
    sheet.text(*said, wide=True, tag=record.id)
    if answer.settled:
        sheet.text(*language.say("It stays settled, as of {day}.", day=answer.settled), wide=True)
    say_undo(sheet, language)
    return sheet.outline()
