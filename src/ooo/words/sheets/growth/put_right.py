"""How `ooo fix ID` answers for a goal or a step: as it stands now, and whose it was."""

from ooo.core.growth.put_right import GoalFixed
from ooo.core.text.facts import Name, Words
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.goals import say_opened, say_title
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.records import sensitive
from ooo.words.rhythm import say_when


def outline(answer: GoalFixed, language: Language) -> Outline:
    """Say the goal, or the step."""
    sheet = Sheet()
    goal, step, today = answer.goal, answer.step, answer.screen.today
    said = say_opened(language, goal, answer.name, today=today, typed=False)
    if step is not None:
        text = sensitive(language) if goal.sensitive else language.fact(Words(step.text))
        said = language.say(
            "Step of {title} ({name}): {text}",
            title=say_title(language, goal),
            name=Name(answer.name),
            text=text,
        )
        if step.due:
            day = say_when(language, step.due, today=today)
            said = language.say("{said}, by {day}", said=said, day=day)
    if answer.was_name != answer.name:
        said = language.say("{said}, no longer with {name}", said=said, name=Name(answer.was_name))
    tag = step.id if step else goal.id
    if not answer.is_changed:
        say_nothing_changed(sheet, language, *said, tag=tag)
        return sheet.outline()
    sheet.text(*said, wide=True, tag=tag)
    say_undo(sheet, language)
    return sheet.outline()
