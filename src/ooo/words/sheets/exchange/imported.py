"""How `ooo import` answers: what is new of each, what was not read and why, and the way on."""

from collections.abc import Iterator

from ooo.core.dossier import Dossier
from ooo.core.exchange.brought import Unread
from ooo.core.exchange.imported import Imported, ImportedPerson
from ooo.core.model import Note, Person, Point, SettledCommitment
from ooo.core.text.facts import Name, Slug, Words
from ooo.errors import Saying
from ooo.words.closing import say_undo
from ooo.words.echo import KINDS as RECORD_KINDS
from ooo.words.language import Language, one_line
from ooo.words.meetings import KINDS
from ooo.words.outline import Outline, Sheet, joined
from ooo.words.people import FIELDS
from ooo.words.records import COMMA
from ooo.words.run import Run, Runs, worn
from ooo.words.sheets.people.newcomers import known_of

_FORMATS = {
    "md": "Markdown",
    "org": "org",
    "txt": "plain text",
    "csv": "a table",
    "json": "a notebook of ours",
}
_UNNAMED = {
    "mine": "{n:# open box names|# open boxes name} nobody: taken as yours (or: --unnamed theirs, "
    "--unnamed note).",
    "theirs": "{n:# open box names|# open boxes name} nobody: taken as theirs (--unnamed theirs).",
    "note": "{n:# open box names|# open boxes name} nobody: kept as notes (--unnamed note).",
}
_SHOWN = 12
"""Lines not read that are named; the rest are behind `--show`."""

_PROMISES = {
    ("me", ""): "yours: {text}",
    ("me", "kept"): "yours, kept: {text}",
    ("me", "missed"): "yours, missed: {text}",
    ("me", "dropped"): "yours, dropped: {text}",
    ("them", ""): "theirs: {text}",
    ("them", "kept"): "theirs, kept: {text}",
    ("them", "missed"): "theirs, missed: {text}",
    ("them", "dropped"): "theirs, dropped: {text}",
}


def outline(answer: Imported, language: Language) -> Outline:
    """Say what an import changes, or has changed."""
    sheet = Sheet()
    if not (answer.written and answer.screen.asked):
        _content(sheet, answer, language)
    if answer.written:
        sheet.text(*worn(language.say("Imported."), "done"))
        say_undo(sheet, language)
    elif not answer.changes:
        here = sum(each.already for each in answer.people)
        template = "Nothing new: {n:# meeting is|# meetings are} here already."
        said = language.say(template, n=here) if here else language.say("Nothing new in it.")
        sheet.text(*said)
    elif not answer.screen.asking:
        sheet.text(*language.say("Nothing written. To do it: add --yes."))
    return sheet.outline()


def _content(sheet: Sheet, answer: Imported, language: Language) -> None:
    formats = tuple(Saying(_FORMATS[each]) for each in answer.format.split("+") if each in _FORMATS)
    if formats:
        template = "{n:# file|# files}, {formats:and}."
        if not answer.written and answer.changes:
            template = "{n:# file|# files}, {formats:and}. Nothing is written yet."
        sheet.text(*language.say(template, n=answer.screen.files, formats=formats))
    for each in answer.people:
        sheet.text(*_person(each, answer, language), hang=3, wide=True)
    if answer.screen.line_by_line:
        for dossier in answer.screen.added:
            _added(sheet, dossier, language)
    _not_read(sheet, answer, language)
    _remarks(sheet, answer, language)


def _person(each: ImportedPerson, answer: Imported, language: Language) -> Runs:
    """Give a line of one person: `Alice Martin (alice): 12 meetings, 61 notes, 2 open`."""
    told = joined([*_told(each, answer, language)], COMMA)
    template = "{name} ({who}), new: {told}" if each.new else "{name} ({who}): {told}"
    if not told:
        template = "{name} ({who}), new" if each.new else "{name} ({who}): nothing new"
    name = worn(language.fact(Name(each.name)), "person")
    return language.say(template, name=name, who=Slug(each.person), told=told)


def _told(each: ImportedPerson, answer: Imported, language: Language) -> Iterator[Runs]:
    today = answer.screen.today
    if each.new:
        people = (dossier.person for dossier in answer.screen.added)
        yield from _who(next(one for one in people if one.slug == each.person), answer, language)
    if each.meetings and each.first and each.last:
        first = language.short_day(each.first, today=today)
        last = language.short_day(each.last, today=today)
        template = "{n:# meeting|# meetings} ({first} to {last})"
        if each.first == each.last:
            template = "{n:# meeting|# meetings} ({first})"
        yield language.say(template, n=each.meetings, first=first, last=last)
    counted = (
        (each.observations, "{n:# observation|# observations}"),
        (each.notes, "{n:# note|# notes}"),
        (each.points, "{n:# point|# points}"),
        (each.goals, "{n:# goal|# goals}"),
        (each.kept, "{n} kept"),
        (each.settled, "{n} settled otherwise"),
    )
    for n, template in counted:
        if n:
            yield language.say(template, n=n)
    for n, due, template, dated in (
        (each.mine, each.mine_due, "{n} open of yours", "{n} open of yours (from {day})"),
        (each.theirs, each.theirs_due, "{n} open of theirs", "{n} open of theirs (from {day})"),
    ):
        if n and due:
            yield language.say(dated, n=n, day=language.short_day(due, today=today))
        elif n:
            yield language.say(template, n=n)
    yield from _fields(each, language)
    if each.already:
        yield language.say("{n} here already", n=each.already)


def _who(person: Person, answer: Imported, language: Language) -> Iterator[Runs]:
    """Give what a list says of someone new, so that a slip is seen at once."""
    yield from known_of(person, answer.screen.today, language)
    if person.since:
        since = language.short_day(person.since, today=answer.screen.today)
        yield language.say("since {day}", day=since)


def _fields(each: ImportedPerson, language: Language) -> Iterator[Runs]:
    for fields, template in (
        (each.filled, "{fields:and} filled in"),
        (each.renamed, "{fields:and} changed"),
        (each.differs, "{fields:and} left as here"),
    ):
        if fields:
            names = tuple(Saying(FIELDS[field]) for field in fields)
            yield language.say(template, fields=names)


def _added(sheet: Sheet, dossier: Dossier, language: Language) -> None:
    """List everything that is new of one person, but what their own line says already."""
    if dossier == Dossier(person=dossier.person):
        return
    sheet.gap()
    sheet.text(*worn(language.fact(Name(dossier.person.name)), "heading"))
    for meeting in dossier.meetings:
        sheet.text(language.date(meeting.date), *_beside(KINDS[meeting.kind], language), indent=1)
        records: tuple[Point | Note, ...] = (*meeting.points, *meeting.notes)
        for each in records:
            seen = _seen(each.text, each.sensitive)
            words = language.say("{kind}: {text}", kind=Saying(RECORD_KINDS[each.kind]), text=seen)
            sheet.text(*words, indent=3, hang=5, wide=True)
    for promise in (*dossier.commitments, *dossier.settled_commitments):
        outcome = promise.outcome if isinstance(promise, SettledCommitment) else ""
        template = _PROMISES[promise.owner, outcome]
        words = language.say(template, text=_seen(promise.text, promise.sensitive))
        if promise.due and not outcome:
            words = (*words, *language.say(", by {day}", day=promise.due))
        sheet.text(*words, indent=1, hang=3, wide=True)
    for point in (*dossier.points, *dossier.settled_points):
        words = language.say("next time: {text}", text=_seen(point.text, point.sensitive))
        sheet.text(*words, indent=1, hang=3, wide=True)
    for goal in dossier.goals:
        sheet.text(
            *language.say("goal: {text}", text=_seen(goal.title, goal.sensitive)),
            indent=1,
            wide=True,
        )


def _seen(text: str, sensitive: bool) -> Words | Saying:  # noqa: FBT001 - of a record
    return Saying("(sensitive)") if sensitive else one_line(text)


def _beside(template: str, language: Language) -> Runs:
    return (Run(" "), *worn(language.say(template), "muted"))


def _not_read(sheet: Sheet, answer: Imported, language: Language) -> None:
    """Name what was not read; what says nothing by its form only where everything is named."""
    whole = answer.screen.line_by_line
    named = [each for each in answer.skipped if whole or not each.dropped]
    for each in named if whole else named[:_SHOWN]:
        sheet.text(*_unread(each, language), hang=3, wide=True)
    more = len(answer.skipped) - (len(named) if whole else min(len(named), _SHOWN))
    if more:
        template = "{n:# more line was|# more lines were} not read: --show names each."
        sheet.text(*language.say(template, n=more))
    if answer.unkept:
        columns = tuple(map(Words, answer.unkept))
        template = "Not read: the {n:column|columns} {columns:and}."
        said = language.say(template, n=len(columns), columns=columns)
        sheet.text(*said, wide=True)


def _unread(each: Unread, language: Language) -> Runs:
    if not each.line:
        return language.say("Not read: {file}: {why}", file=Words(each.file), why=each.says)
    template = "Not read: {file}, line {line}, {text}: {why}"
    return language.say(
        template if each.text else "Not read: {file}, line {line}: {why}",
        file=Words(each.file),
        line=each.line,
        text=one_line(each.text),
        why=each.says,
    )


def _remarks(sheet: Sheet, answer: Imported, language: Language) -> None:
    screen = answer.screen
    if screen.boxes and answer.changes:
        sheet.text(*language.say(_UNNAMED[screen.unnamed], n=screen.boxes), wide=True)
    if screen.older:
        template = "{n:# older open box is kept as a note|# older open boxes are kept as notes}."
        sheet.text(*language.say(template, n=screen.older), wide=True)
    if screen.restored:
        sheet.text(*language.say("The notebook is empty: all comes back as it was."), wide=True)
    elif screen.told:
        template = (
            "{n:# thing that was|# things that were} shared or known to both there: private here."
        )
        sheet.text(*language.say(template, n=screen.told), wide=True)
