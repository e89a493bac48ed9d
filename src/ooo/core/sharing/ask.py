"""What to send before a meeting: an invitation to bring points, and what is there already."""

import datetime as dt
from typing import ClassVar, Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, Point
from ooo.core.records.agenda import is_up, waits_to_be_said
from ooo.core.rhythm.presence import booked_ahead
from ooo.core.sharing.about import SentText
from ooo.core.sharing.letter import Letter, counted, said
from ooo.core.sharing.share import share


class AskParts(Struct, frozen=True, kw_only=True):
    """When, for how long, what each wants to talk about, and the promises that are open."""

    next: Booking | None
    minutes: int
    theirs: tuple[Point, ...]
    mine: tuple[Point, ...]
    open: tuple[Commitment, ...]


class AskScreen(Struct, frozen=True):
    """What the text needs besides: the day it is, and what both are called in it."""

    today: dt.date
    called: str
    me: str


class Invitation(Letter, frozen=True, kw_only=True):
    """What to send before a meeting, or before the talk about a year, which needs no points."""

    kind: ClassVar[str] = "ask"

    asks: Literal["points", "review"]
    parts: AskParts
    screen: AskScreen


def ask(dossier: Dossier, *, today: dt.date, cover: Cover, me: str) -> Invitation:
    """Give an invitation to the next meeting, with what both know of already."""
    shared = share(dossier)
    booked = booked_ahead(shared.person, today=today)
    day = booked.day if booked else today
    points = [each for each in shared.points if is_up(each, day)]
    promises = sorted(shared.commitments, key=lambda each: each.due or dt.date.max)
    unshared = [
        each
        for each in dossier.points
        if (each.by == "me" and not (each.share or each.sensitive)) or waits_to_be_said(each)
    ]
    unsaid = sum(waits_to_be_said(each) and not each.sensitive for each in unshared)
    records: tuple[Point | Commitment, ...] = (*dossier.points, *dossier.commitments)
    return Invitation(
        person=dossier.person.slug,
        asks="points",
        parts=AskParts(
            next=booked,
            minutes=shared.person.minutes or cover.defaults.minutes,
            theirs=tuple(each for each in points if each.by == "them"),
            mine=tuple(each for each in points if each.by == "me"),
            open=tuple(promises),
        ),
        left_out=counted(
            points=sum(not (waits_to_be_said(each) or each.sensitive) for each in unshared),
            promises=sum(not (each.known or each.sensitive) for each in dossier.commitments),
            unsaid=unsaid,
            sensitive=sum(each.sensitive for each in records),
        ),
        screen=AskScreen(today, dossier.person.first_name, me),
    )


def ask_for_review(dossier: Dossier, *, today: dt.date, me: str) -> Invitation:
    """Give an invitation to think of the year before the talk about it: nothing noted is in it."""
    return Invitation(
        person=dossier.person.slug,
        asks="review",
        parts=AskParts(next=None, minutes=0, theirs=(), mine=(), open=()),
        left_out=(),
        screen=AskScreen(today, dossier.person.first_name, me),
    )


def texts_of(answer: Invitation) -> tuple[SentText, ...]:
    """Give every text in it that somebody wrote."""
    parts = answer.parts
    return said((*parts.theirs, *parts.mine, *parts.open))
