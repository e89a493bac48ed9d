"""How `ooo fix WHO DATE` answers: the lines of the entry by number, or one of them put right."""

from ooo.core.log.lines import FixedLine, Line, Lines
from ooo.core.model import Point
from ooo.core.text.facts import Name, Slug
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.echo import AREAS, KINDS, sentence, words
from ooo.words.language import Language, one_line
from ooo.words.meetings import say_entry
from ooo.words.outline import Outline, Row, Sheet, joined
from ooo.words.records import COMMA, sensitive
from ooo.words.run import Run, Runs, worn


def outline(answer: Lines | FixedLine, language: Language) -> Outline:
    """List the lines, or say what became of one."""
    return _listed(answer, language) if isinstance(answer, Lines) else _fixed(answer, language)


def _listed(answer: Lines, language: Language) -> Outline:
    sheet = Sheet()
    date, screen = answer.date, answer.screen
    sheet.title(*say_entry(language, answer.meeting, answer.name, date, number=answer.number))
    digits = len(str(len(answer.lines)))
    for line in answer.lines:
        hidden = line.record.sensitive and not screen.show_all
        text = sensitive(language) if hidden else language.fact(one_line(line.record.text))
        row = Row(
            text,
            lead=(Run(f"{line.number}  ".rjust(digits + 2)),),
            label=language.fact(line.number),
            why=_why(line, answer.name, language),
            hang=digits + 3,
        )
        sheet.add(row)
    if not answer.lines:
        sheet.text(*language.say("Nothing is noted in it."))
    for promise in screen.promised:
        said = sentence(language, promise, answer.name, today=screen.today)
        sheet.text(*language.say("Promised that day: {said}", said=said), wide=True, tag=promise.id)
    if answer.lines:
        _next(sheet, answer, language)
    return sheet.outline()


def _next(sheet: Sheet, answer: Lines, language: Language) -> None:
    """End with how one line is put right."""
    command = language.command(
        "ooo fix {who} {day} --line N --text TEXT",
        who=Slug(answer.person),
        day=answer.screen.typed_day,
    )
    sheet.text(*worn(language.say("Next: "), "muted"), *command, wide=True)


def _why(line: Line, name: str, language: Language) -> Runs:
    """Say what kind of line it is, whose, where that was said, and its marks."""
    record = line.record
    is_point = isinstance(record, Point)
    said = [language.say("discussed") if is_point else ()]
    if record.by == "them":
        said.append(language.say("{name}'s" if is_point else "said by {name}", name=Name(name)))
    elif record.by and not is_point:
        said.append(language.say("said by you"))
    if record.kind not in {"topic", "note"}:
        said.append(language.say(KINDS[record.kind]))
    if record.area:
        said.append(language.say(AREAS[record.area]))
    if record.sensitive:
        said.append(language.say("sensitive"))
    if record.share:
        said.append(language.say("to share"))
    return worn(joined(said, COMMA), "reason")


def _fixed(answer: FixedLine, language: Language) -> Outline:
    sheet = Sheet()
    record = answer.line.record
    shown = answer.screen.shown or not record.sensitive
    entry = say_entry(language, answer.meeting, answer.name, answer.date, number=answer.number)
    said = language.say(
        "{entry}, line {number}: {text}",
        entry=entry,
        number=answer.line.number,
        text=language.fact(one_line(record.text)) if shown else words(language, record),
    )
    if why := _why(answer.line, answer.name, language):
        said = language.say("{said} ({why})", said=said, why=why)
    if not answer.is_changed:
        say_nothing_changed(sheet, language, *said)
        return sheet.outline()
    if answer.was_person != answer.person:
        said = language.say("{said}, no longer with {name}", said=said, name=Name(answer.was_name))
    sheet.text(*said, wide=True)
    say_undo(sheet, language)
    return sheet.outline()
