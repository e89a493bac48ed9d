"""Days, counts and cadences in English words, whatever the machine's locale says."""

import datetime as dt

from ooo.core.rhythm.cadence import split_cadence

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_UNITS = {"d": "day", "w": "week"}
_ENDINGS = (".", "!", "?", "…", "\u3002", "\uff01", "\uff1f", "\u061f")

SENSITIVE = "(sensitive)"
"""What stands for words that no screen shows unless asked."""


def say_date(day: dt.date) -> str:
    """Say a day in full: `Fri 27 Nov 2026`."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def say_long_date(day: dt.date) -> str:
    """Say a day as a heading does: `Friday 27 November 2026`."""
    weekday, month = _LONG_WEEKDAYS[day.weekday()], _LONG_MONTHS[day.month - 1]
    return f"{weekday} {day.day} {month} {day.year}"


def say_weekday(day: dt.date) -> str:
    """Say a day of this week: `Fri`."""
    return _WEEKDAYS[day.weekday()]


def say_day(day: dt.date, *, today: dt.date) -> str:
    """Say a day as `Fri 27 Nov`, with its year when that is not today's."""
    said = say_date(day)
    return said if day.year != today.year else said.removesuffix(f" {day.year}")


def say_short_day(day: dt.date, *, today: dt.date) -> str:
    """Say a day without its weekday: `26 Oct`, with its year when that is not today's."""
    return say_day(day, today=today).partition(" ")[2]


def say_distance(day: dt.date, *, today: dt.date) -> str:
    """Say how far away a day is: `in 4 days`, `tomorrow`, `today`, `yesterday`, `4 days ago`."""
    match (day - today).days:
        case 0:
            return "today"
        case 1:
            return "tomorrow"
        case -1:
            return "yesterday"
        case days if days > 0:
            return f"in {say_days(days)}"
        case days:
            return f"{say_days(-days)} ago"


def say_count(count: int, one: str, many: str = "") -> str:
    """Say a number of things: `1 point`, `3 points`; `many` is the plural that takes no s."""
    return f"{count} {one}" if count == 1 else f"{count} {many or one + 's'}"


def say_days(count: int) -> str:
    """Say a number of days: `1 day`, `4 days`."""
    return say_count(count, "day")


def say_late(days: int) -> str:
    """Say how late something is: `LATE 4 days`."""
    return f"LATE {say_days(days)}"


def say_cadence(cadence: str) -> str:
    """Say a cadence: `every day`, `every 2 weeks`; raise BadCadence when it is none."""
    count, unit = split_cadence(cadence)
    return f"every {_UNITS[unit]}" if count == 1 else f"every {count} {_UNITS[unit]}s"


def one_line(text: str) -> str:
    """Give a text in one line, where there is room for no more."""
    return " ".join(text.splitlines())


def as_sentence(words: str) -> str:
    """Give words that end as a sentence does."""
    return words if words.endswith(_ENDINGS) else f"{words}."
