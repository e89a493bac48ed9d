"""How `ooo coach WHO TEXT` answers: the track, what it is measured by, what comes next."""

from ooo.core.growth.open_track import TrackOpened
from ooo.core.growth.progress import measured
from ooo.core.text.facts import Code, Slug
from ooo.words.goals import say_now_and_then, say_opened
from ooo.words.language import Language
from ooo.words.outline import EITHER, Outline, Sheet, joined
from ooo.words.rhythm import say_cadence
from ooo.words.run import Run, worn


def outline(answer: TrackOpened, language: Language) -> Outline:
    """Say what was opened."""
    sheet = Sheet()
    goal = answer.goal
    said = [say_opened(language, goal, answer.name, today=answer.screen.today)]
    if numbers := measured(goal):
        said.append(say_now_and_then(language, goal, numbers))
    cadence = say_cadence(language, goal.cadence)
    template = "{sessions:# session|# sessions}, {cadence}"
    said.append(language.say(template, sessions=goal.sessions, cadence=cadence))
    sheet.text(*joined(said, Run(". ")), wide=True, tag=goal.id)
    book = language.command("ooo book {id} WHEN", id=Code(goal.id))
    coach = language.command("ooo coach {who}", who=Slug(answer.person))
    sheet.text(*worn(language.say("Next: "), "muted"), *book, EITHER, *coach, wide=True)
    return sheet.outline()
