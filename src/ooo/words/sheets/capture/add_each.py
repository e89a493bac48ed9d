"""How `ooo add alice,bruno` answers: what each has now, a sentence a line."""

from ooo.core.capture.add_each import AddedToEach
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.sheets.capture.add import write_added


def outline(answer: AddedToEach, language: Language) -> Outline:
    """Say a sentence for each record of each person."""
    sheet = Sheet()
    for added in answer.each:
        write_added(sheet, added, language)
    return sheet.outline()
