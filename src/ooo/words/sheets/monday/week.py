"""The week in a handful of lines, for a screen that others may see: names, days and counts."""

import datetime as dt

from ooo.core.model import Booking
from ooo.core.monday.sessions import BookedSession
from ooo.core.monday.to_book import DueSession
from ooo.core.monday.unlogged import UnloggedBooking
from ooo.core.monday.week import Week, WeekMeeting
from ooo.core.text.facts import Name
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.problems import say_nothing_overdue
from ooo.words.rhythm import say_booking
from ooo.words.run import Run, Runs, worn
from ooo.words.suggest import say_first_step, say_next

_NOBODY = "Nobody is due or booked this week."


def outline(week: Week, language: Language) -> Outline:
    """Say who is booked, who is due, how much is late, and what to type; a line each."""
    sheet = Sheet()
    if week.screen.empty:
        say_first_step(sheet, language, week.unread)
        return sheet.outline()
    ahead: list[WeekMeeting | BookedSession] = [each for each in week.meetings if each.booked]
    ahead = sorted([*ahead, *week.sessions], key=_begins)
    booked = [_person(each, week, language) for each in ahead]
    unbooked: list[WeekMeeting | DueSession] = [each for each in week.meetings if not each.booked]
    due = [_person(each, week, language) for each in (*unbooked, *week.sessions_due)]
    to_log = [_unlogged(each, week, language) for each in week.unlogged]
    sheet.title(*worn((language.long_date(week.today),), "title"))
    sheet.gap()
    if booked:
        sheet.text(*language.say("Booked: {people}.", people=booked), wide=True)
    if due:
        sheet.text(*language.say("Due, not booked: {people}.", people=due), wide=True)
    if to_log:
        sheet.text(*language.say("Not logged: {people}.", people=to_log), wide=True)
    if not booked and not due and not week.unread:
        # Who is not logged stands above, and may be due as well.
        nobody = "Nobody else is due or booked this week." if to_log else _NOBODY
        sheet.text(*language.say(nobody))
    sheet.text(*_counts(week, language), wide=True)
    say_next(sheet, language, week.screen.next)
    return sheet.outline()


def _begins(each: WeekMeeting | BookedSession) -> dt.datetime:
    return (each.booked or Booking(day=dt.date.max)).begins


def _person(each: WeekMeeting | BookedSession | DueSession, week: Week, language: Language) -> Runs:
    if isinstance(each, DueSession):
        when = language.say("{when}, coaching", when=_due(each, week, language))
    elif isinstance(each, BookedSession):
        when = language.say("{when}, coaching", when=_booked(each, week, language))
    else:
        when = _booked(each, week, language) if each.booked else _due(each, week, language)
    return language.say("{name} ({when})", name=_name(each.person, week, language), when=when)


def _unlogged(each: UnloggedBooking, week: Week, language: Language) -> Runs:
    day = language.day(each.booked.day, today=week.today)
    when: Runs = language.say("{when}, coaching", when=(day,)) if each.id else (day,)
    return language.say("{name} ({when})", name=_name(each.person, week, language), when=when)


def _name(slug: str, week: Week, language: Language) -> Runs:
    return worn(language.fact(Name(week.screen.people[slug].called)), "person")


def _booked(each: WeekMeeting | BookedSession, week: Week, language: Language) -> Runs:
    return say_booking(language, each.booked, today=week.today, to_the_minute=True)


def _due(each: WeekMeeting | DueSession, week: Week, language: Language) -> Runs:
    """Say since when, or when: `since Wed 4 Nov`, `today`, `Fri`."""
    due = each.due or week.until
    if due < week.today:
        return language.say("since {day}", day=language.day(due, today=week.today))
    return language.ahead(due, today=week.today)


def _counts(week: Week, language: Language) -> Runs:
    """Say how much is late, each kind that there is; counts alone."""
    late = week.late
    kinds = (
        ("{count} you promised", late.mine),
        ("{count} they promised", late.theirs),
        ("{count:# person|# people} to book", late.to_book),
    )
    counts = [language.say(template, count=count) for template, count in kinds if count]
    if counts:
        said = worn(language.say("Late: {counts}.", counts=counts), "late")
    else:
        said = say_nothing_overdue(language, week.unread)
    if late.today:
        today = language.say("Due today: {count}.", count=late.today)
        said += worn((Run(" "), *today), "due")
    if late.to_look_at:
        look = language.say("To look at: {count}.", count=late.to_look_at)
        said += worn((Run(" "), *look), "due")
    return said
