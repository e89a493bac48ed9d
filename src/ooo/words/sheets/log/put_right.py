"""How `ooo fix WHO DATE` answers with `--date` or `--to`: where a meeting is, what went with it."""

from ooo.core.log.put_right import Going, MeetingMoved
from ooo.core.model import Commitment, Point
from ooo.core.text.facts import Name, Slug
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.echo import sentence
from ooo.words.language import Language
from ooo.words.meetings import say_entry
from ooo.words.outline import Outline, Sheet
from ooo.words.run import Runs


def outline(answer: MeetingMoved | Going, language: Language) -> Outline:
    """Say where the meeting is now, or which promises may go with it."""
    if isinstance(answer, Going):
        return _going(answer, language)
    return _moved(answer, language)


def _going(answer: Going, language: Language) -> Outline:
    sheet = Sheet()
    sheet.text(*language.say("Promised in it:"))
    for promise in answer.promises:
        said = sentence(language, promise, answer.name, today=answer.screen.today)
        sheet.text(*said, indent=1, wide=True, tag=promise.id)
    return sheet.outline()


def _moved(answer: MeetingMoved, language: Language) -> Outline:
    sheet = Sheet()
    entry, was = answer.entry, answer.was
    said = say_entry(language, entry.meeting, entry.name, entry.date, number=entry.number)
    if entry == was:
        say_nothing_changed(sheet, language, *said)
        return sheet.outline()
    sheet.text(*_before(said, answer, language), wide=True)
    today = answer.screen.today
    for promise in answer.promises:
        runs = sentence(language, promise, entry.name, today=today)
        sheet.text(*language.say("Went with it: {said}", said=runs), wide=True, tag=promise.id)
    before: tuple[Point | Commitment, ...] = (*answer.points, *answer.commitments)
    for record in before:
        runs = sentence(language, record, was.name, today=today)
        sheet.text(*language.say("As before it: {said}", said=runs), wide=True, tag=record.id)
    stayed: tuple[Point | Commitment, ...] = (*answer.stayed, *answer.stayed_points)
    for record in stayed:
        runs = sentence(language, record, was.name, today=today)
        sheet.text(*language.say("Stayed: {said}", said=runs), wide=True, tag=record.id)
    if stayed:
        command = language.command("ooo fix ID --to {who}", who=Slug(entry.person))
        sheet.text(*language.say("What stayed goes by its id: "), *command, wide=True)
    say_undo(sheet, language)
    return sheet.outline()


def _before(said: Runs, answer: MeetingMoved, language: Language) -> Runs:
    """Say what of it was otherwise."""
    entry, was = answer.entry, answer.was
    if entry.person == was.person:
        return language.say("{said}; it was {day}", said=said, day=was.date)
    name = Name(was.name)
    if entry.date == was.date:
        return language.say("{said}; it was with {name}", said=said, name=name)
    return language.say("{said}; it was with {name}, {day}", said=said, name=name, day=was.date)
