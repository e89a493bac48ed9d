"""How `ooo book` answers from a calendar: what is booked with whom, and what is not sure."""

from collections import Counter

from ooo.core.exchange.booked import Becomes, CalendarBooked, CalendarBooking
from ooo.core.model import Booking
from ooo.core.text.facts import Name, Words
from ooo.words.closing import say_undo
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_moment
from ooo.words.run import Run, Runs, worn

_BECOMES: dict[Becomes, str] = {
    "as booked": "{name}: {new}, as booked",
    "new": "{name}: {new}, new",
    "moved": "{name}: {new}, was {was}",
    "cleared": "{name}: none, was {was}, no longer in the calendar",
    "by hand": "{name}: {was}, by hand; the calendar says {new}: left",
}
_BY = {"email": " (e-mail)", "title": " (title {title:cited})"}


def outline(answer: CalendarBooked, language: Language) -> Outline:
    """Say what a calendar books, or has booked."""
    sheet = Sheet()
    if not (answer.written and answer.screen.asked):
        _content(sheet, answer, language)
    if answer.written:
        template = "Booked {n}, cleared {cleared}."
        sheet.text(*worn(language.say(template, n=answer.books, cleared=answer.clears), "done"))
        say_undo(sheet, language)
    elif not answer.books and not answer.clears:
        same = sum(each.becomes == "as booked" for each in answer.bookings)
        sheet.text(*language.say("As booked: {n}.", n=same))
    elif not answer.screen.asking:
        sheet.text(*language.say("Nothing written. To do it: add --yes."))
    return sheet.outline()


def _content(sheet: Sheet, answer: CalendarBooked, language: Language) -> None:
    screen = answer.screen
    template = "{file}, the next 8 weeks."
    if screen.old and screen.written:
        template = "{file}, of {day}, the next 8 weeks."
    day = screen.written.date() if screen.written else screen.today
    said = language.say(
        template, file=Words(answer.file), day=language.day(day, today=screen.today)
    )
    sheet.text(*said)
    if screen.busy:
        words = "It says no titles: publish it with them, or nobody can be told from it."
        sheet.text(*language.say(words))
    for each in answer.bookings:
        sheet.text(*_booking(each, language), hang=3, wide=True)
    for doubtful in answer.unsure:
        moment = _moment(Booking(day=doubtful.day, time=doubtful.time), language)
        template = "Unsure: {title:cited}, {moment}"
        if doubtful.people > 2:  # noqa: PLR2004 - two make a one-to-one
            template = "Unsure: {title:cited}, {moment}: {people} people"
        title = Words(doubtful.title)
        said = language.say(template, title=title, moment=moment, people=doubtful.people)
        sheet.text(*said, hang=3, wide=True)
    for misread, times in Counter(answer.unread).items():
        template = "Not read: {title:cited}: {why}"
        if times > 1:
            template = "Not read: {title:cited}: {why} ({n} times)"
        said = language.say(template, title=Words(misread.title), why=misread.says, n=times)
        sheet.text(*said, hang=3, wide=True)


def _booking(each: CalendarBooking, language: Language) -> Runs:
    name = worn(language.fact(Name(each.name)), "person")
    new = _moment(each.calendar, language)
    was = _moment(each.was, language)
    said = language.say(_BECOMES[each.becomes], name=name, new=new, was=was)
    if each.becomes in {"new", "moved"}:
        said = (*said, *language.say(_BY[each.by], title=Words(each.title)))
    if each.declined:
        said = (*said, *language.say("; {name} declined", name=Name(each.name.split()[0])))
    return said


def _moment(booking: Booking | None, language: Language) -> Runs:
    if booking is None:
        return (Run(""),)
    return say_moment(language, booking)
