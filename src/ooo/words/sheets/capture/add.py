"""How `ooo add`, `owe` and `expect` answer: what was understood, a sentence for each line."""

from ooo.core.capture.add import Added
from ooo.words.echo import sentence
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet


def outline(answer: Added, language: Language) -> Outline:
    """Say a sentence for each record, in the order they were typed."""
    sheet = Sheet()
    write_added(sheet, answer, language)
    return sheet.outline()


def write_added(sheet: Sheet, answer: Added, language: Language) -> None:
    """Write those sentences on a sheet."""
    today = answer.screen.today
    for record in answer.screen.records:
        said = sentence(language, record, answer.name, today=today, typed=True)
        named = getattr(record, "id", "")
        if named in answer.screen.done:
            said = language.say("{said}, done already", said=said)
        sheet.text(*said, wide=True, tag=named)
