"""How `ooo skip` answers: what did not take place, and what goes on."""

from ooo.core.rhythm.skip import Skipped
from ooo.core.text.facts import Name, Words
from ooo.words.closing import say_undo
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_moment, say_when


def outline(answer: Skipped, language: Language) -> Outline:
    """Give the day, why, and that nothing else changed."""
    sheet = Sheet()
    said = language.say(
        "Skipped {name}: {day}, {why}" if answer.why else "Skipped {name}: {day}",
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
