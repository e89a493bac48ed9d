"""How `ooo add`, `owe` and `expect` answer: what was understood, a sentence for each line."""

from ooo.core.capture.add import Added
from ooo.words.echo import sentence
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet


def outline(answer: Added, language: Language) -> Outline:
    """Say a sentence for each record, in the order they were typed."""
    sheet = Sheet()
    today = answer.screen.today
    for record in answer.screen.records:
        said = sentence(language, record, answer.name, today=today, typed=True)
        named = getattr(record, "id", "")
        if named in answer.screen.done:
            said = language.say("{said}, done already", said=said)
        sheet.text(*said, wide=True, tag=named)
    return sheet.outline()
