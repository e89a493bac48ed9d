"""How `ooo goal ID NUMBER` and `ooo goal ID adjust` answer: what was told, and what may be said."""

from ooo.core.growth.read_goal import GoalLooked
from ooo.words.closing import say_undo
from ooo.words.goals import say_looked, say_says
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet


def outline(answer: GoalLooked, language: Language) -> Outline:
    """Say the reading or the verdict, then the sentence of the goal."""
    sheet = Sheet()
    today, goal = answer.screen.today, answer.looked.goal
    said = say_looked(language, answer.looked, answer.name, today=today)
    sheet.text(*said, wide=True, tag=goal.id)
    if goal.is_open and not goal.sensitive and answer.looked.told.value is not None:
        sheet.text(*say_says(language, answer.says), wide=True)
    say_undo(sheet, language)
    return sheet.outline()
