"""How often two people meet and when next, in words."""

import datetime as dt

from ooo.core.model import Booking
from ooo.core.rhythm.cadence import split_cadence
from ooo.core.rhythm.presence import Whom
from ooo.core.text.facts import Name
from ooo.words.language import Language
from ooo.words.run import Runs, worn

EVERY = {
    "d": "every {count:day|# days}",
    "w": "every {count:week|# weeks}",
    "as_counted": "every {count} days",
}
_IDIOMS = (8, 15)
"""Days by which French means weeks: `tous les 15 jours` is every two of them."""


def say_cadence(language: Language, cadence: str) -> Runs:
    """Say a cadence: `every day`, `every 2 weeks`; raise BadCadence when it is none."""
    count, unit = split_cadence(cadence)
    return language.say(EVERY[how_said(count, unit)], count=count)


def how_said(count: int, unit: str) -> str:
    """Give under what a cadence stands in `EVERY`, so that it is typed back as it is said."""
    return "as_counted" if unit == "d" and count in _IDIOMS else unit


def say_booking(
    language: Language, booked: Booking | None, *, today: dt.date, to_the_minute: bool = False
) -> Runs:
    """Say when a meeting is: `today 10:00`, `Thu 26 Nov`, `not booked`.

    The time is left out of other days than today, unless it is asked for.
    """
    if booked is None:
        return language.say("not booked")
    is_today = booked.day == today
    day = language.say("today") if is_today else (language.day(booked.day, today=today),)
    if booked.time is None or not (to_the_minute or is_today):
        return day
    return language.say("{day} {time}", day=day, time=booked.time)


def say_moment(language: Language, booking: Booking) -> Runs:
    """Say when a meeting is booked: `Thu 26 Nov 2026, 14:00`."""
    if booking.time is None:
        return (language.date(booking.day),)
    said = language.say("{day}, {time}", day=booking.day, time=booking.time)
    return worn(said, whole=True)


def say_when_booked(language: Language, booking: Booking, *, today: dt.date) -> Runs:
    """Say when a meeting is booked and how far away: `Thu 26 Nov 2026, 14:00 (in 3 days)`."""
    moment = say_moment(language, booking)
    away = say_away(language, booking.day, today=today)
    return language.say("{moment} ({away})", moment=moment, away=away)


def say_when(language: Language, day: dt.date, *, today: dt.date) -> Runs:
    """Say a day and how far away it is: `Fri 27 Nov 2026 (in 4 days)`."""
    return language.say("{day} ({away})", day=day, away=say_away(language, day, today=today))


def say_booked(
    language: Language,
    name: str,
    booking: Booking | None,
    was: Booking | None = None,
    *,
    today: dt.date,
) -> Runs:
    """Say what is booked, and what was: `Booked Alice Martin: Thu 26 Nov 2026 (in 3 days)`."""
    if booking is None:
        template = "No meeting with {name} is booked."
        if was:
            template = "No meeting with {name} is booked any more (it was {before})."
    else:
        template = "Booked {name}: {moment}"
        if was:
            template = "Booked {name}: {moment}, moved from {before}"
    return language.say(
        template,
        name=Name(name),
        moment=say_when_booked(language, booking, today=today) if booking else (),
        before=say_moment(language, was) if was else (),
    )


def say_session(
    language: Language,
    name: str,
    booking: Booking | None,
    was: Booking | None = None,
    *,
    today: dt.date,
) -> Runs:
    """Say when the next coaching session is, and when it was."""
    if booking is None:
        return language.say("No session with {name} is booked.", name=Name(name))
    moment = say_when_booked(language, booking, today=today)
    if was and was != booking:
        template = "Session with {name}: {moment}, moved from {before}"
        before = say_moment(language, was)
        return language.say(template, name=Name(name), moment=moment, before=before)
    return language.say("Session with {name}: {moment}", name=Name(name), moment=moment)


def say_due(language: Language, due: dt.date, *, today: dt.date) -> Runs:
    """Say since when a meeting is due, or for when."""
    if due == today:
        return language.say("due today")
    template = "due since {day}" if due < today else "due {day}"
    return language.say(template, day=language.day(due, today=today))


def say_away(language: Language, day: dt.date, *, today: dt.date) -> Runs:
    """Say how far away a day is, in words that hold together: `in 4 days`."""
    return worn((language.distance(day, today=today),), whole=True)


def say_pause(language: Language, until: dt.date | None, *, today: dt.date) -> Runs:
    """Say that someone is away: `paused until Tue 1 Dec`, `paused until further notice`."""
    if until is None:
        return language.say("paused until further notice")
    return language.say("paused until {day}", day=language.day(until, today=today))


def say_whom(language: Language, whom: Whom, name: str) -> Runs:
    """Say a name, and that they are not here: `Karim (on leave)`, `Inès (left)`."""
    template = "{name} (left)" if whom.left else "{name}"
    if whom.on_leave:
        template = "{name} (on leave)"
    return language.say(template, name=Name(name))
