"""A person or a notebook as a document: who they are, what is open, then day after day.

`ooo import` reads it back: days are written as files have them, promises as boxes.
"""

import datetime as dt
from collections.abc import Sequence

from ooo.core.dossier import Dossier
from ooo.core.exchange.leaving import Whole
from ooo.core.model import Commitment, Meeting, Note, Person, Point, SettledCommitment
from ooo.core.text.facts import Code, Name, Words
from ooo.words.echo import KINDS
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_cadence
from ooo.words.run import Run, Runs, worn

_BOXES = {"kept": Code("x"), "missed": Code("-"), "dropped": Code("-")}
"""What stands in the box of a promise, by how it ended."""


def outline(whole: Whole, language: Language) -> Outline:
    """Give everyone, one below the other."""
    sheet = Sheet()
    for dossier in whole.people:
        _person(sheet, dossier, whole.cover.me.name, language)
    return sheet.outline()


def _person(sheet: Sheet, dossier: Dossier, me: str, language: Language) -> None:
    _who(sheet, dossier.person, language)
    _open(sheet, dossier, language)
    days = _days(dossier)
    for day in sorted(days, reverse=True):
        meetings, promises = days[day]
        for meeting in meetings or [Meeting(date=day, kind="note")]:
            kind = Code(meeting.kind)
            heading = language.say("{day} · {kind}", day=Code(day.isoformat()), kind=kind)
            sheet.heading(heading)
            _meeting(sheet, meeting, language)
            for promise in promises:
                sheet.item(*_promise(promise, dossier.person, me, language))
            promises = []


def _who(sheet: Sheet, person: Person, language: Language) -> None:
    sheet.title(*language.fact(Name(person.name)))
    if person.role:
        sheet.text(*language.fact(Words(person.role)))
    if person.cadence:
        sheet.text(*say_cadence(language, person.cadence))
    for key, said in person.preferences.items():
        sheet.item(*language.say("{key}: {text}", key=Words(key), text=Words(said)))


def _open(sheet: Sheet, dossier: Dossier, language: Language) -> None:
    if dossier.points:
        sheet.heading(language.say("Next time"), language.fact(len(dossier.points)))
        for point in dossier.points:
            sheet.item(*language.fact(Words(point.text)))
    if dossier.goals:
        sheet.heading(language.say("Goals"), language.fact(len(dossier.goals)))
        for goal in dossier.goals:
            sheet.item(*language.fact(Words(goal.title)), *tag_of(goal.id))


def _days(dossier: Dossier) -> dict[dt.date, tuple[list[Meeting], list[Commitment]]]:
    """Give what stands under each day: its meetings, and what was promised or settled on it."""
    days: dict[dt.date, tuple[list[Meeting], list[Commitment]]] = {}
    for meeting in dossier.meetings:
        days.setdefault(meeting.date, ([], []))[0].append(meeting)
    fallback = dossier.person.added or dt.date(1970, 1, 1)
    for promise in (*dossier.commitments, *dossier.settled_commitments):
        days.setdefault(promise.made or fallback, ([], []))[1].append(promise)
    return days


def _meeting(sheet: Sheet, meeting: Meeting, language: Language) -> None:
    if meeting.mood:
        sheet.item(*language.fact(Code(f"mood: {meeting.mood}")))
    if meeting.why:
        sheet.item(*language.fact(Words(meeting.why)))
    records: Sequence[Point | Note] = (*meeting.points, *meeting.notes)
    for record in records:
        words = language.fact(Words(record.text))
        if isinstance(record, Note) and record.kind != "note":
            kind = language.say(KINDS[record.kind])
            words = language.say("{kind}: {text}", kind=kind, text=Words(record.text))
        sheet.item(*words)


def _promise(promise: Commitment, person: Person, me: str, language: Language) -> Runs:
    mark = _BOXES[promise.outcome] if isinstance(promise, SettledCommitment) else Code(" ")
    box = worn((Run("["), *language.fact(mark), Run("] ")), "box")
    mine = promise.owner == "me"
    owner = Name((me.split() or ["me"])[0] if mine else person.first_name)
    words = language.say("{owner}: {text}", owner=owner, text=Words(promise.text))
    if promise.due:
        words = (*words, *language.fact(Code(f" (due {promise.due.isoformat()})")))
    return (*box, *words, *tag_of(promise.id))


def tag_of(tag: str) -> Runs:
    """Give an id behind the words of its record; a hand may have left it out."""
    return (Run(" "), Run(f"[{tag}]", "id")) if tag else ()
