"""When someone is on leave, and since when they are back.

A pause ends on the day they are back; one without an end holds until further notice.
"""

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace

from ooo.core.model import Goal, Pause, Person
from ooo.core.rhythm.away import Away, later_here


def pause_on(person: Person, day: dt.date) -> Pause | None:
    """Give the pause that a day lies in, the one that lasts longest; None when they are here.

    `paused_until` by itself is one of which the beginning was not written down.
    """
    return max(_holding(person, day), key=lambda each: each.until or dt.date.max, default=None)


def is_paused(person: Person, *, today: dt.date) -> bool:
    """Say whether someone is away: on the day a pause ends they are back."""
    return pause_on(person, today) is not None


def leaves_of(person: Person) -> tuple[Away, ...]:
    """Give when someone is or was away, oldest first; what touches is one.

    What has no first day, or ends before it began, is none.
    """
    return tuple(_joined(person)) if person.pauses else ()


def back_from(person: Person, *, last_met: dt.date | None, today: dt.date) -> Away | None:
    """Give the leave someone is back from while they have not been met since; else None."""
    over = [each for each in leaves_of(person) if each.back and each.back <= today]
    if not over or is_paused(person, today=today):
        return None
    back = over[-1].back
    return over[-1] if back and (last_met is None or last_met < back) else None


def counts_nothing(person: Person, *, last_met: dt.date | None, today: dt.date) -> bool:
    """Say whether nothing late of theirs is asked for: they are away, or back and not met since."""
    return (
        is_paused(person, today=today)
        or back_from(person, last_met=last_met, today=today) is not None
    )


def away_from(goal: Goal, person: Person) -> tuple[Away, ...]:
    """Give the leaves that count for a goal: theirs, unless I am the one who grows."""
    return () if goal.mine else leaves_of(person)


def after_days(person: Person, start: dt.date, days: int) -> dt.date:
    """Give the day so many days on from `start`, of which none was a pause that is over.

    It is the calendar's last at most: files hold any date.
    """
    return later_here(start, days, leaves_of(person) if person.pauses else ())


def last_in_time(person: Person, start: dt.date, days: int) -> dt.date:
    """Give the last day on which what comes every so many days is not late yet.

    That is one and a half times so many, days of a pause left out.
    """
    return after_days(person, start, (3 * days + 1) // 2)


def with_pause(person: Person, until: dt.date | None, *, today: dt.date) -> Person:
    """Give someone as away from today; what holds already becomes one that ends then."""
    held = _holding(person, today)
    begun = min((each.first for each in held if each.first), default=today)
    pause = Pause(first=begun, until=until)
    first = next((each for each in person.pauses if each in held), None)
    if first is None:
        return replace(person, paused_until=None, pauses=(*person.pauses, pause))
    # It stays in its place, where a hand may have said what it is for.
    kept = (each for each in person.pauses if each is first or each not in held)
    pauses = tuple(pause if each is first else each for each in kept)
    return replace(person, paused_until=None, pauses=pauses)


def without_pause(person: Person, *, today: dt.date) -> Person:
    """Give someone as back today; a pause that began today was none."""
    held = _holding(person, today)
    if not held:
        return person
    pauses = tuple(
        replace(each, until=today) if each in held else each
        for each in person.pauses
        if each not in held or (each.first and each.first < today)
    )
    return replace(person, paused_until=None, pauses=pauses)


def _holding(person: Person, day: dt.date) -> tuple[Pause, ...]:
    """Give every pause that a day lies in."""
    unknown = (Pause(until=person.paused_until),) if person.paused_until else ()
    return tuple(
        each
        for each in (*person.pauses, *unknown)
        if (each.first is None or each.first <= day) and (each.until is None or each.until > day)
    )


def _joined(person: Person) -> Iterator[Away]:
    known = ((each.first, each.until) for each in person.pauses if each.first is not None)
    whole = sorted(
        ((since, until) for since, until in known if until is None or since < until),
        key=lambda spell: spell[0],
    )
    held: Away | None = None
    for since, back in whole:
        if held and (held.back is None or since <= held.back):
            last = held.back and back and max(held.back, back)
            held = Away(held.since, last)
            continue
        if held:
            yield held
        held = Away(since, back)
    if held:
        yield held
