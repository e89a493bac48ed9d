"""How `ooo log` answers: each line as it was understood, the booking, and what was saved."""

from collections.abc import Iterator

from ooo.core.log import Logged
from ooo.core.model import Note, Point
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.text.facts import Code
from ooo.words.closing import say_nothing_changed
from ooo.words.echo import sentence, words_in_line
from ooo.words.goals import say_looked
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet, joined
from ooo.words.records import COMMA
from ooo.words.rhythm import say_booked, say_session
from ooo.words.run import Runs, worn
from ooo.words.told import say_told


def outline(answer: Logged, language: Language) -> Outline:
    """Say what was not seen before, then in one line that it is saved."""
    sheet = Sheet()
    today = answer.screen.today
    for record in answer.screen.echoes:
        said = sentence(language, record, answer.name, today=today, typed=True)
        sheet.text(*said, wide=True, tag="" if isinstance(record, Note) else record.id)
    for looked in answer.looked_at if not answer.screen.day_said else ():
        said = say_looked(language, looked, answer.name, today=today)
        sheet.text(*said, wide=True, tag=looked.goal.id)
    for point in answer.screen.closed:
        sheet.text(*_closing(point, language), wide=True, tag=point.id)
    if answer.screen.told and not answer.screen.day_said:
        told = say_told(language, answer.screen.told, answer.screen.first_name)
        sheet.text(*language.say("{said}.", said=told), wide=True)
    if answer.screen.booking_said:
        say = say_session if answer.meeting == "coaching" else say_booked
        sheet.text(*say(language, answer.name, answer.next, today=today), wide=True)
    if not answer.screen.changed:
        held = language.say("the meeting of {day} is held so already.", day=answer.date)
        say_nothing_changed(sheet, language, *held)
        return sheet.outline()
    saved = joined([*_saved(answer, language)], COMMA)
    named = answer.screen.day_said or not saved
    said = language.say(
        "{label}{saved}. {undo}" if named else "{label}{saved} ({day}). {undo}",
        label=worn(language.say("Saved: "), "done"),
        saved=saved or language.say("the meeting of {day}", day=answer.date),
        day=language.day(answer.date, today=today),
        undo=worn(language.say("Undo: {command}", command=Code("ooo undo")), whole=True),
    )
    sheet.text(*said, wide=True)
    return sheet.outline()


def _closing(point: Point, language: Language) -> Runs:
    """Name a point that is closed: `Discussed: Q1 roadmap`."""
    return language.say(
        "{label}{text}, stays on the agenda" if point.every else "{label}{text}",
        label=worn(language.say("Said: " if waits_to_be_said(point) else "Discussed: "), "done"),
        text=words_in_line(language, point),
    )


def _saved(answer: Logged, language: Language) -> Iterator[Runs]:
    """Count what a log kept, in the order of a meeting."""
    said = sum(map(waits_to_be_said, answer.discussed))
    counts = {
        "{count:# point|# points}": len(answer.discussed) - said,
        "{count} said": said,
        "{count} gone": len(answer.gone),
        "{count} carried": len(answer.carried),
        "{count} kept": len(answer.kept),
        "{count} missed": len(answer.missed),
        "{count} moved": len(answer.moved) + len(answer.moved_points),
        "{count} dropped": len(answer.dropped) + len(answer.dropped_points),
        "{count:# note|# notes}": len(answer.notes),
        "{count:# new commitment|# new commitments}": len(answer.new_commitments),
        "{count:# new point|# new points}": len(answer.new_points),
        "{count:# new goal|# new goals}": len(answer.new_goals),
        "{count:# reading|# readings}": sum(
            each.told.value is not None for each in answer.looked_at
        ),
        "{count:# verdict|# verdicts}": sum(bool(each.told.verdict) for each in answer.looked_at),
    }
    return (language.say(template, count=count) for template, count in counts.items() if count)
