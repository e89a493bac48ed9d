"""What a command did, in a sentence a deed, as it is listed before it is taken back."""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from ooo.core.keeping.deeds import (
    Carried,
    Changed,
    Closed,
    Deed,
    EntryMoved,
    FieldSet,
    Gone,
    HandedOver,
    Joined,
    Met,
    Named,
    Opened,
    OpenedAgain,
    Preferred,
    Remade,
    TakenOut,
    Touched,
    Unmet,
    Untold,
)
from ooo.core.model import Booking, Commitment, Goal, MeetingKey, Note, Pause, Point
from ooo.core.rhythm.cadence import split_cadence
from ooo.core.text.facts import Code, Fact, File, Name, Slug, Words
from ooo.errors import Saying
from ooo.words.echo import between
from ooo.words.endings import ENDED
from ooo.words.meetings import ENTRIES
from ooo.words.people import FIELDS, KINDS, PREFERENCES, RELATIONS
from ooo.words.rhythm import EVERY, how_said

MOST = 20
"""Deeds of one command that are told; the others are counted."""

_LONGEST = 200
"""Characters of someone's words that are told of a deed."""

DeedWords = Saying | Fact


def say_deeds(deeds: Iterable[Deed]) -> tuple[tuple[Saying, ...], int]:
    """Give a sentence for each of the first deeds, and how many more there are."""
    said: list[Saying] = []
    more = 0
    for deed in deeds:
        if len(said) < MOST:
            said.append(_say(deed))
        else:
            more += 1
    return tuple(said), more


def _say(deed: Deed) -> Saying:  # noqa: C901, PLR0911, PLR0912 -- one a kind
    match deed:
        case Joined(slug, name):
            return Saying("Added {name} ({who})", name=Name(name), who=Slug(slug))
        case Gone(name):
            return Saying("{name} is not in the notebook any more", name=Name(name))
        case FieldSet():
            return _say_field_set(deed)
        case Preferred(name, key, told):
            template = "{name} prefers for {key}: {told}"
            kept = _words(told) if told else Saying("none")
            known = Saying(PREFERENCES[key]) if key in PREFERENCES else _words(key)
            return Saying(template, name=Name(name), key=known, told=kept)
        case Met(name, entry):
            said = _say_entry(name, entry.key)
            why = Saying("{said}: {why}", said=said, why=_words(entry.why))
            return why if entry.why else said
        case Unmet(name, key):
            return Saying("Taken out: {said}", said=_say_entry(name, key))
        case Remade(name, key):
            return Saying("Put right: {said}", said=_say_entry(name, key))
        case EntryMoved(name, key, was_name, was):
            now, before = _say_entry(name, key), _say_entry(was_name, was)
            return Saying("{now}: it was {before}", now=now, before=before)
        case Opened(name, record):
            return _say_record(name, record)
        case Closed(name, record, ended, stays):
            template = "{ended}{text} (with {name}), stays on the agenda"
            if not stays:
                template = _CLOSED[record.owner if isinstance(record, Commitment) else ""]
            return Saying(template, ended=Saying(ENDED[ended]), text=_text(record), name=Name(name))
        case OpenedAgain(name, record):
            return Saying("Open again: {said}", said=_say_record(name, record))
        case TakenOut(name, record):
            return Saying("Taken out: {said}", said=_say_record(name, record))
        case HandedOver(name, record, was_name):
            said = _say_record(name, record)
            return Saying("{said}, no longer with {name}", said=said, name=Name(was_name))
        case Changed(name, was, now):
            return _say_changed(name, was, now)
        case Carried(name, record):
            text, with_whom = _text(record), Name(name)
            return Saying("Not reached: {text} (with {name})", text=text, name=with_whom)
        case Named(name):
            return Saying("Records of {name} without an id have one", name=Name(name))
        case Touched(file):
            return Saying("{file} was changed", file=File(file))
        case Untold():
            return Saying("More than can be told of it here")


_OWN = {"name": "your own name", "email": "your own address"}

_CLOSED = {
    "me": "{ended}{text} (you, to {name})",
    "them": "{ended}{text} ({name})",
    "": "{ended}{text} (with {name})",
}


def _say_entry(name: str, key: MeetingKey) -> Saying:
    said = Saying(ENTRIES[key.kind], name=Name(name), day=key.date)
    if key.number == 1:
        return said
    return Saying("{said}, number {number}", said=said, number=key.number)


def _say_record(name: str, record: Struct) -> Saying:
    match record:
        case Point() | Commitment() | Note():
            label = Saying(between(record)[0], name=Name(name))
        case Goal():
            label = Saying("Goal with {name}", name=Name(name))
        case _:
            label = Saying("Autonomy of {name}", name=Name(name))
    return Saying("{label}: {text}", label=label, text=_text(record))


def _text(record: Struct) -> DeedWords:
    """Give the words of a record; what is sensitive stays hidden."""
    if getattr(record, "sensitive", False):
        return Saying("(sensitive)")
    names = ("text", "title", "topic")
    return _words(next(filter(None, (getattr(record, name, "") for name in names)), ""))


def _words(text: str) -> Words:
    """Give someone's words on one line, and no more of them than there is room for."""
    line = " ".join(text[: _LONGEST * 2].split())
    return Words(line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…")


def _say_changed(name: str, was: Struct, now: Struct) -> Saying:
    """Say what a record says now, and its day where that is what changed."""
    said = _say_record(name, now)
    for field in ("due", "until"):
        template = "{said}, by {day}" if field == "due" else "{said}, not before {day}"
        before, after = getattr(was, field, None), getattr(now, field, None)
        if before != after:
            if after is None:
                said = Saying("{said}, no date", said=said)
            else:
                said = Saying(template, said=said, day=after)
            if before is None:
                return said
            # What was moved remembers it; a move that is taken back is none.
            if len(getattr(now, "moves", ())) <= len(getattr(was, "moves", ())):
                now_it_is = Saying("{said}; it was {day}", said=said, day=before)
                return Saying("Put right: {said}", said=now_it_is)
            return Saying("{said}, moved from {before}", said=said, before=before)
    if isinstance(now, Goal) and now.closed and not (isinstance(was, Goal) and was.closed):
        return Saying("Closed: {said}", said=said)
    is_followed = not isinstance(now, Point | Commitment | Note)
    return Saying("Changed: {said}" if is_followed else "Put right: {said}", said=said)


def _say_field_set(deed: FieldSet) -> Saying:
    """Say what a field of someone, or of the notebook's own page, holds now."""
    name, was, now = Name(deed.name), deed.was, deed.now
    match deed.field, now:
        case "next", Booking():
            template = "Booked {name}: {moment}"
            if isinstance(was, Booking):
                template = "Booked {name}: {moment}, moved from {before}"
            return Saying(template, name=name, moment=_held("", now), before=_held("", was))
        case "next", _:
            template = "No meeting with {name} is booked any more (it was {before})"
            return Saying(template, name=name, before=_held("", was))
        case "paused_until", dt.date():
            return Saying("{name} is paused until {day}", name=name, day=now)
        case "paused_until", _:
            return Saying("{name} is not paused any more", name=name)
        case "pauses", tuple():
            return _say_paused(name, was if isinstance(was, tuple) else (), now)
        case "archived", _:
            return Saying("{name} is archived" if now else "{name} is back", name=name)
    fields = FIELDS if name else _OWN
    field = Saying(fields[deed.field]) if deed.field in fields else Code(deed.field)
    template = "{name}: {field} {now} (was {before})" if name else "{field}: {now} (was {before})"
    return Saying(
        template,
        name=name,
        field=field,
        now=_held(deed.field, now),
        before=_held(deed.field, was),
    )


def _say_paused(name: Name, was: tuple[Pause, ...], now: tuple[Pause, ...]) -> Saying:
    """Say which pause is new or ends on another day; a list without one says that none holds."""
    pause = next((each for each in now if each not in was), None)
    if pause is None:
        return Saying("{name} is not paused any more", name=name)
    if pause.until is None:
        return Saying("{name} is paused until further notice", name=name)
    return Saying("{name} is paused until {day}", name=name, day=pause.until)


def _held(field: str, value: object) -> object:
    """Give what a field holds as a fact to be said."""
    match value:
        case None | "" | 0 | ():
            return Saying("none")
        case Booking(day=day, time=None):
            return day
        case Booking(day=day, time=time):
            return Saying("{day}, {time}", day=day, time=time)
        case dt.date():
            return value
        case tuple():
            return _words(", ".join(map(str, value)))
    text = str(value)
    if field.endswith("cadence"):
        count, unit = split_cadence(text)
        return Saying(EVERY[how_said(count, unit)], count=count)
    if field == "relation":
        return Saying(RELATIONS[text])
    kind = KINDS.get(field, Code)
    return kind(_words(text))
