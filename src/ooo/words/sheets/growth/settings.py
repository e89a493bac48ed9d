"""How `ooo goal ID --by DATE` and its like answer: the goal as it stands now."""

from ooo.core.growth.progress import measured
from ooo.core.growth.settings import GoalSet
from ooo.core.text.facts import Words
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.goals import say_now_and_then, say_opened
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet, joined
from ooo.words.run import Run


def outline(answer: GoalSet, language: Language) -> Outline:
    """Say the goal, and what of it is as it was not before."""
    sheet = Sheet()
    goal, was, today = answer.goal, answer.was, answer.screen.today
    said = [say_opened(language, goal, answer.name, today=today, typed=False)]
    numbers = measured(goal)
    if numbers and not goal.sensitive:
        said.append(say_now_and_then(language, goal, numbers))
    if goal.why != was.why and goal.why and not goal.sensitive:
        said.append(language.say("Why: {why}", why=Words(goal.why)))
    if goal.team != was.team and goal.team and not goal.sensitive:
        said.append(language.say("Serves: {team}", team=Words(goal.team)))
    said.append(language.say("Both have spoken of it" if goal.known else "Not yet spoken of"))
    runs = joined(said, Run(". "))
    if goal == was:
        say_nothing_changed(sheet, language, *runs, tag=goal.id)
        return sheet.outline()
    sheet.text(*runs, wide=True, tag=goal.id)
    say_undo(sheet, language)
    return sheet.outline()
