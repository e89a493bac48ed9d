"""The week in a handful of lines, for a screen that others may see: names, days and counts."""

from collections.abc import Iterable

from ooo.core.monday.week import Week, WeekMeeting
from ooo.core.rhythm.presence import say_booking
from ooo.core.wording import say_count, say_day, say_long_date, say_weekday
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.suggest import say_first_step, say_next
from ooo.words.language import Run


def view(week: Week, page: Page) -> Drawing:
    """Draw who is booked, who is due, how much is late, and what to type; a line each."""
    sheet = Sheet(page)
    if week.screen.empty:
        say_first_step(sheet)
        return sheet.drawn()
    booked = [each for each in week.meetings if each.booked]
    due = [each for each in week.meetings if not each.booked]
    sheet.line(Run(say_long_date(week.today), "title"))
    sheet.gap()
    if booked:
        _people(
            sheet, "Booked", ((_call(each, week, page), _booked(each, week)) for each in booked)
        )
    if due:
        _people(
            sheet, "Due, not booked", ((_call(each, week, page), _due(each, week)) for each in due)
        )
    if not week.meetings:
        sheet.line(Run("Nobody is due or booked this week."))
    _counts(sheet, week)
    say_next(sheet, week.screen.next, page)
    return sheet.drawn()


def _people(sheet: Sheet, label: str, said: Iterable[tuple[str, str]]) -> None:
    runs = [Run(f"{label}: ")]
    for name, when in said:
        runs += [Run(name, "person"), Run(f" ({when})"), Run(", ")]
    sheet.line(*runs[:-1], Run("."), wide=True)


def _call(each: WeekMeeting, week: Week, page: Page) -> str:
    return page.name(week.screen.people[each.person].called)


def _booked(each: WeekMeeting, week: Week) -> str:
    return say_booking(each.booked, today=week.today, to_the_minute=True)


def _due(each: WeekMeeting, week: Week) -> str:
    """Say since when, or when: `since Wed 4 Nov`, `today`, `Fri`."""
    due = each.due or week.until
    if due < week.today:
        return f"since {say_day(due, today=week.today)}"
    return "today" if due == week.today else say_weekday(due)


def _counts(sheet: Sheet, week: Week) -> None:
    """Say how much is late, each kind that there is; counts alone."""
    late = week.late
    counts = (
        (late.mine, f"{late.mine} you promised"),
        (late.theirs, f"{late.theirs} they promised"),
        (late.meetings, f"{say_count(late.meetings, 'person', 'people')} not seen"),
    )
    said = ", ".join(words for count, words in counts if count)
    sentences = [(f"Late: {said}." if said else "Nothing overdue.", "late" if said else "")]
    if late.today:
        sentences.append((f" Due today: {late.today}.", "due"))
    if late.unlogged:
        sentences.append((f" Not logged: {late.unlogged}.", "due"))
    sheet.line(*(Run(words, meaning) for words, meaning in sentences), wide=True)
