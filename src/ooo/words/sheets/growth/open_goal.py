"""How `ooo goal WHO TEXT` answers: the goal, what it is measured by, and what to type next."""

from ooo.core.growth.open_goal import GoalOpened
from ooo.core.growth.progress import measured
from ooo.core.text.facts import Code
from ooo.words.goals import say_now_and_then, say_opened
from ooo.words.language import Language
from ooo.words.outline import EITHER, Outline, Sheet, joined
from ooo.words.run import Run, worn


def outline(answer: GoalOpened, language: Language) -> Outline:
    """Say what was opened."""
    sheet = Sheet()
    goal = answer.goal
    said = [say_opened(language, goal, answer.name, today=answer.screen.today)]
    if numbers := measured(goal):
        said.append(say_now_and_then(language, goal, numbers))
    if not goal.known:
        said.append(language.say("Not yet spoken of"))
    sheet.text(*joined(said, Run(". ")), wide=True, tag=goal.id)
    named = Code(goal.id)
    step = language.command("ooo add {id} STEP by DATE", id=named)
    promise = language.command("ooo expect {id} WHAT by DATE", id=named)
    sheet.text(*worn(language.say("Next: "), "muted"), *step, EITHER, *promise, wide=True)
    return sheet.outline()
