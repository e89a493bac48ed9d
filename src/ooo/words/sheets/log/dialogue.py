"""A question of a log, on lines that break between words; the answer is typed behind it."""

from ooo.core.log.dialogue import Question
from ooo.words.language import Language
from ooo.words.log import say_question
from ooo.words.outline import Outline, Sheet


def outline(answer: Question, language: Language) -> Outline:
    """Put the question."""
    sheet = Sheet()
    sheet.text(*say_question(language, answer), wide=True)
    return sheet.outline()
