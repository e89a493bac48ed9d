"""How `ooo add ID` answers: the step, and which goal it is one of."""

from ooo.core.growth.add_step import StepAdded
from ooo.core.text.facts import Name, Words
from ooo.words.goals import say_title
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_when


def outline(answer: StepAdded, language: Language) -> Outline:
    """Say the step."""
    sheet = Sheet()
    step = answer.step
    said = language.say(
        "Step of {title} ({name}): {text}",
        title=say_title(language, answer.goal),
        name=Name(answer.name),
        text=Words(step.text),
    )
    if step.value is not None:
        said = language.say("{said}, {value} by then", said=said, value=float(step.value))
    if step.due:
        day = say_when(language, step.due, today=answer.screen.today)
        said = language.say("{said}, by {day}", said=said, day=day)
    else:
        said = language.say("{said}, no date", said=said)
    sheet.text(*said, wide=True, tag=step.id)
    return sheet.outline()
