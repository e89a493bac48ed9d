"""How `ooo person forget` answers: who is gone, who names them still, what it cannot reach."""

from ooo.core.people.forget import Forgotten
from ooo.core.text.facts import File, Name
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.run import Runs, worn


def outline(answer: Forgotten, language: Language) -> Outline:
    """Give what went and what is left to do by hand."""
    sheet = Sheet()
    gone = language.say(
        "{name} is forgotten: {files:# file|# files} removed, with all that drafts held of them.",
        name=worn(language.fact(Name(answer.name)), "person"),
        files=answer.files,
    )
    sheet.text(*gone, wide=True)
    undo = "What undo kept, of everyone, went too: nothing before this can be taken back."
    sheet.text(*language.say(undo), wide=True)
    still = "Still named here, in notes on others; nothing was changed:"
    _listed(sheet, language.say(still), answer.mentions, language)
    unread = "Could not be read, and may name them still:"
    _listed(sheet, language.say(unread), answer.unread, language)
    sheet.gap()
    beyond = "What ooo cannot reach, and you may have to remove:"
    sheet.text(*language.say(beyond), wide=True)
    for place in answer.beyond:
        sheet.text(*language.saying(place), indent=2)
    return sheet.outline()


def _listed(sheet: Sheet, heading: Runs, files: tuple[str, ...], language: Language) -> None:
    if files:
        sheet.gap()
        sheet.text(*heading, wide=True)
    for file in files:
        sheet.text(*language.fact(File(file)), indent=2)
