"""How `ooo book ID` answers: when the next session is, and when it was."""

from ooo.core.growth.book_session import SessionBooked
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_session


def outline(answer: SessionBooked, language: Language) -> Outline:
    """Say the booking."""
    sheet = Sheet()
    goal, was = answer.goal, answer.was
    said = say_session(language, answer.name, goal.next, was, today=answer.screen.today)
    if goal.next == was:
        say_nothing_changed(sheet, language, *said, tag=goal.id)
        return sheet.outline()
    sheet.text(*said, wide=True, tag=goal.id)
    if was:
        say_undo(sheet, language)
    return sheet.outline()
