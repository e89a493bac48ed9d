"""How `ooo book` answers: when the next meeting is."""

from ooo.core.rhythm.book import Booked
from ooo.core.text.facts import Name
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_booked, say_when_booked
from ooo.words.run import Runs


def outline(answer: Booked, language: Language) -> Outline:
    """Give one line, and the way back to a booking that was moved or cleared."""
    sheet = Sheet()
    if answer.next == answer.was:
        say_nothing_changed(sheet, language, *_as_before(answer, language))
        return sheet.outline()
    today = answer.screen.today
    said = say_booked(language, answer.name, answer.next, answer.was, today=today)
    sheet.text(*said, wide=True)
    if answer.was:
        say_undo(sheet, language)
    return sheet.outline()


def _as_before(answer: Booked, language: Language) -> Runs:
    if answer.next is None:
        return language.say("no meeting with {name} is booked.", name=Name(answer.name))
    moment = say_when_booked(language, answer.next, today=answer.screen.today)
    return language.say("{name} is booked for {moment}.", name=Name(answer.name), moment=moment)
