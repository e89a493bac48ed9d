"""How often two people meet and when next, in words."""

import datetime as dt

from ooo.core.model import Booking
from ooo.core.rhythm.cadence import split_cadence
from ooo.words.language import Language, Run, Runs, worn

_EVERY = {"d": "every {count:day|# days}", "w": "every {count:week|# weeks}"}


def say_cadence(language: Language, cadence: str) -> Runs:
    """Say a cadence: `every day`, `every 2 weeks`; raise BadCadence when it is none."""
    count, unit = split_cadence(cadence)
    return language.say(_EVERY[unit], count=count)


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


def say_when(language: Language, day: dt.date, *, today: dt.date) -> Runs:
    """Say a day and how far away it is: `Fri 27 Nov 2026 (in 4 days)`."""
    away = language.distance(day, today=today)
    return (language.date(day), Run(" "), Run(f"({away.text})", whole=True))
