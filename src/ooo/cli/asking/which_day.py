"""Which day a log is of, where a booking passed and nothing was logged or skipped since."""

import datetime as dt

from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.dates import parse_past
from ooo.core.dates.bad import BadDate
from ooo.core.growth.track import passed_session
from ooo.core.log.entry import Entry
from ooo.core.model import MET, Booking
from ooo.core.rhythm.presence import passed_unlogged
from ooo.core.rhythm.who import Picked
from ooo.errors import Saying

_TAKEN = {
    False: "Taken for the meeting booked for {day}; --date says another day.",
    True: "Taken for the session booked for {day}; --date says another day.",
}


def on_the_booked_day(
    environment: Environment, picked: Picked, entry: Entry, ask: Ask | None = None
) -> Entry:
    """Give the entry, no day of which was said, on the day that was booked and passed, if any did.

    With `ask` it is asked which of the two it is; without, it is the booked one, and that is said.
    """
    today = environment.today
    booked = _booked(environment, picked, entry)
    if booked is None:
        return entry
    if ask is not None:
        return replace(entry, date=_ask(environment, ask, booked.day))
    day = environment.output.language.day(booked.day, today=today)
    environment.output.tell(Saying(_TAKEN[entry.kind == "coaching"], day=day))
    return replace(entry, date=booked.day)


def _booked(environment: Environment, picked: Picked, entry: Entry) -> Booking | None:
    """Give the booking of that kind of meeting that passed with nothing logged since."""
    today = environment.today
    if entry.kind == "coaching":
        gathered = environment.notebook.read(picked.slug)
        track = passed_session(gathered.value, today=today)
        return track.next if track else None
    if entry.kind not in MET or picked.next is None or picked.next.day >= today:
        return None
    gathered = environment.notebook.read(picked.slug)
    return passed_unlogged(gathered.value, today=today)


def _ask(environment: Environment, ask: Ask, booked: dt.date) -> dt.date:
    """Ask `Booked Tue 17, today is Wed 18. Which? [17]/18`; any past date answers too."""
    today, language = environment.today, environment.output.language
    alike = booked.day == today.day
    question = Saying(
        "Booked {booked}, today is {today}. Which? [{first}]/{second} ",
        booked=language.near_day(booked, today=today),
        today=language.near_day(today, today=today),
        first=language.short_day(booked, today=today) if alike else booked.day,
        second=language.short_day(today, today=today) if alike else today.day,
    )
    while True:
        typed = ask.line(question).strip()
        if not typed or (typed == str(booked.day) and not alike):
            return booked
        if typed == str(today.day) and not alike:
            return today
        try:
            return parse_past(typed, today=today)
        except BadDate as refused:
            environment.output.fail(refused)
