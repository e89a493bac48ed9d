"""How `ooo skip` answers: what did not take place, why, and what goes on."""

from ooo.core.rhythm.skip import Skipped
from ooo.core.text.facts import Name, Words
from ooo.words.closing import say_undo
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_moment, say_when

_SAID = {
    "": "Skipped {name}: {day}",
    "me": "Skipped {name}: {day}, called off by you",
    "them": "Skipped {name}: {day}, called off by them",
}
_WITH_WHY = {
    "": "Skipped {name}: {day}, {why}",
    "me": "Skipped {name}: {day}, called off by you: {why}",
    "them": "Skipped {name}: {day}, called off by them: {why}",
}


def outline(answer: Skipped, language: Language) -> Outline:
    """Give the day, why, and that nothing else changed."""
    sheet = Sheet()
    said = language.say(
        _WITH_WHY[answer.by] if answer.why else _SAID[answer.by],
        name=Name(answer.name),
        day=say_when(language, answer.date, today=answer.screen.today),
        why=Words(answer.why),
    )
    sheet.text(*said, wide=True)
    stays = language.say("The agenda stays as it is, and so does the rhythm.")
    if answer.cleared:
        stays = language.say(
            "{stays} The booking of {moment} is cleared.",
            stays=stays,
            moment=say_moment(language, answer.cleared),
        )
    sheet.text(*stays, wide=True)
    say_undo(sheet, language)
    return sheet.outline()
