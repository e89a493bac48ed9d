"""One day with a person, whole: all that the notebook holds of it."""

import datetime as dt
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import ALL_BUT_ENTRIES, Dossier
from ooo.core.looking_back.by_day import Days, days_with_news
from ooo.core.looking_back.entries import WholeEntry, with_meetings, without_sensitive
from ooo.core.model import MET, MeetingKey
from ooo.core.not_there import NotThere
from ooo.core.text.facts import File, Name, Slug
from ooo.errors import OooError


class NothingThatDay(NotThere):
    """The notebook holds nothing of a day with someone."""

    says = "Nothing with {name} on {day}."
    in_part = (
        "Whether {day} with {name} is noted cannot be told: {unread:and} cannot be read in full."
    )
    apart = ALL_BUT_ENTRIES - {"settled"}
    fix = "Nearest: {days}."

    def __init__(self, dossier: Dossier, day: dt.date) -> None:
        days = sorted({*[key.date for key in dossier.entries], *days_with_news(dossier)})
        nearest = (*[each for each in days if each < day][-1:], *[e for e in days if e > day][:1])
        if not nearest:
            self.fix = "Nothing is noted yet: ooo log {who}"
        person = dossier.person
        super().__init__(name=Name(person.name), who=Slug(person.slug), day=day, days=nearest)


class DayUnread(OooError):
    """What is noted of a day is there and cannot be read."""

    says = "What is noted of {day} with {name} cannot be read."
    fix = "ooo check names what is wrong with its file."


class WholeDayScreen(Struct, frozen=True):
    """What the screen needs besides."""

    today: dt.date
    called: str


class WholeDay(Answer, frozen=True, kw_only=True):
    """All that is held of one day with a person, and the entries on both sides of it."""

    kind: ClassVar[str] = "meeting"

    person: str
    name: str
    date: dt.date
    entries: tuple[WholeEntry, ...]
    before: MeetingKey | None
    after: MeetingKey | None
    sensitive: int
    unread: tuple[File, ...]
    screen: WholeDayScreen


def whole_day(
    dossier: Dossier,
    day: dt.date,
    *,
    today: dt.date,
    show_all: bool = False,
    unread: tuple[File, ...] = (),
) -> WholeDay:
    """Give a day whole; the dossier holds its entries and the settled years from then on.

    Raise NothingThatDay, and DayUnread where its entries are all that is there, and broken.
    """
    days = Days(dossier, today=today)
    entries = list(with_meetings(days.holds(day), dossier))
    if not entries:
        if any(key.date == day for key in dossier.entries):
            raise DayUnread(day=day, name=Name(dossier.person.name))
        raise NothingThatDay(dossier, day).where_unread(unread)
    met = [at for at, each in enumerate(entries) if each.kind in MET]
    if met:
        entries[met[0]] = replace(entries[met[0]], not_reached=days.not_reached(day))
    hidden = 0
    if not show_all:
        seen = [without_sensitive(each) for each in entries]
        entries = [each for each, _ in seen]
        hidden = sum(left_out for _, left_out in seen)
    return WholeDay(
        person=dossier.person.slug,
        name=dossier.person.name,
        date=day,
        entries=tuple(entries),
        before=max((key for key in dossier.entries if key.date < day), default=None),
        after=min((key for key in dossier.entries if key.date > day), default=None),
        sensitive=hidden,
        unread=unread,
        screen=WholeDayScreen(today, dossier.person.first_name),
    )
