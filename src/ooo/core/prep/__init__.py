"""The sheet for the next meeting with one person: what to say, what was said, what is open."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import ClassVar, TypeVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import ALL_BUT_ENTRIES, Dossier
from ooo.core.growth.flags import Flags, flagged_first
from ooo.core.growth.holds import to_ask
from ooo.core.growth.track import experiments_of, sessions_held
from ooo.core.model import (
    MET,
    Autonomy,
    Booking,
    Commitment,
    Cover,
    Goal,
    Pause,
    Person,
    Point,
    Relation,
    SettledCommitment,
)
from ooo.core.not_there import but_for
from ooo.core.prep.balance import Balance, weigh
from ooo.core.prep.first import First, owed_first, said_first, why_owed_first, why_said_first
from ooo.core.prep.last_time import RecalledNote, kept_since, recall
from ooo.core.prep.of_last import OfLast, late_of_last
from ooo.core.prep.postures import postures
from ooo.core.prep.say_it import SayIt, say_it
from ooo.core.prep.silent import DAYS_BACK, Silent, gone_quiet
from ooo.core.records.agenda import is_up
from ooo.core.records.standing import OpenPromise, in_order, open_promises
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.cadence import rhythm
from ooo.core.rhythm.career import CareerTalk, career_talk
from ooo.core.rhythm.last_met import last_meeting
from ooo.core.rhythm.pauses import back_from, is_paused, leaves_of, pause_on
from ooo.core.rhythm.presence import booked_ahead, ending_trial, is_eased, passed_unlogged
from ooo.core.text.facts import File

Seen = TypeVar("Seen", Point, Commitment, RecalledNote, SettledCommitment, Goal, Silent)


class Hidden(Struct, frozen=True):
    """How many sensitive things a sheet holds back, by where they would stand."""

    notes: int = 0
    their_points: int = 0
    my_points: int = 0
    commitments: int = 0
    goals: int = 0
    silent: int = 0


class BriefScreen(Struct, frozen=True, kw_only=True):
    """What only the screen needs.

    `sessions` counts those of each track, by its id. `day` is the day of the meeting the sheet is
    for, `time` its hour where one is booked, and `unlogged` a booking that passed without a log.
    `mood` is that of the last meeting, 0 where it was not said; `pause` is what holds today, and
    `days_away` how long a leave was that they are back from, not met since, 0 where there is none;
    `leaves` is their last day, `trial` the end of a trial period that is near. `hint` asks
    for the line that names the next command, `short` for ten lines. `flags` are those of the
    goals, in their order. `me` is what a shared sheet calls the manager, and `relation` what the
    person is to them.
    """

    called: str
    relation: Relation
    me: str
    day: dt.date
    time: dt.time | None
    minutes: int
    mood: int
    hidden: Hidden
    pause: Pause | None
    days_away: int
    leaves: dt.date | None
    trial: dt.date | None
    left: bool
    unlogged: dt.date | None
    postures: Mapping[str, Autonomy]
    shared: bool
    short: bool
    hint: bool
    whole: bool
    flags: tuple[Flags, ...]
    sessions: Mapping[str, int] = {}


class Brief(Answer, frozen=True, kw_only=True):
    """Everything worth knowing five minutes before a meeting.

    What stands in `first` stands nowhere else; `say_it` is what grew since the last talk. `silent`
    is what has gone quiet, and `late_of_last` how many of my last promises were late or missed,
    where that may be said; `career` is a career talk that is due. Of the goals those come first
    that want to be looked at; of one that was reached it is asked whether it `holds`. `sensitive`
    counts what was held back; nothing of what is `unread` is among it.
    """

    kind: ClassVar[str] = "prep"

    person: str
    name: str
    today: dt.date
    last_met: dt.date | None
    cadence: str
    due: dt.date | None
    next: Booking | None
    first: tuple[First, ...]
    last_time: tuple[RecalledNote, ...]
    kept_since: tuple[SettledCommitment, ...]
    their_points: tuple[Point, ...]
    my_points: tuple[Point, ...]
    silent: tuple[Silent, ...]
    late_of_last: OfLast | None
    sensitive: int
    commitments: tuple[OpenPromise, ...]
    goals: tuple[Goal, ...]
    say_it: SayIt | None = None
    career: CareerTalk | None = None
    holds: Goal | None = None
    balance: Balance | None
    unread: tuple[File, ...]
    screen: BriefScreen


def prepare(  # noqa: PLR0913 -- each is a flag of the command
    dossier: Dossier,
    *,
    today: dt.date,
    cover: Cover,
    all_: bool = False,
    shared: bool = False,
    short: bool = False,
    hint: bool = False,
    whole: bool = False,
    unread: tuple[File, ...] = (),
) -> Brief:
    """Prepare the sheet for the meeting booked next, or for today where none is.

    The dossier holds the meetings of `meetings_to_read` and the settled records since the last
    one. `all_` shows what is sensitive. `shared` makes the sheet both may read: the dossier has
    been through `share` before. `whole` is for a document, where no note is left out to keep the
    top in sight. Raise BadCadence when the person's cadence is none.
    """
    person = dossier.person
    beat = rhythm(person, dossier.entries, cover=cover)
    booking = booked_ahead(person, today=today)
    unlogged = None if shared else passed_unlogged(dossier, today=today)
    day = booking.day if booking else today
    points = _seen(dossier.points, all_=all_)
    tried = frozenset[str]() if shared else experiments_of(dossier)
    promised = tuple(each for each in dossier.commitments if each.id not in tried)
    commitments = _seen(promised, all_=all_)
    recalled = recall(dossier)
    first: tuple[First, ...] = ()
    if not shared:
        owed = owed_first(commitments, today=today, last_met=beat.last_met)
        first = (*owed, *said_first(points, person, day=day))
        points = tuple(each for each in points if not why_said_first(each, day=day))
        commitments = tuple(
            each
            for each in commitments
            if not why_owed_first(each, today=today, last_met=beat.last_met)
        )
    agenda = in_order(points, day)
    met = [each for each in dossier.meetings if each.kind in MET]
    last = last_meeting(dossier)
    goals = tuple(each for each in dossier.goals if each.is_open)
    days_away = 0 if shared else _days_away(person, last_met=beat.last_met, today=today)
    eased = shared or is_eased(dossier, today=today)
    flagged = flagged_first(_seen(goals, all_=all_ or shared), person, today=today, eased=eased)
    # What was not read may hold the answer, and nobody is silent who is away.
    told = not (shared or unread or is_paused(person, today=today))
    career = cover.defaults.career_cadence
    quiet = gone_quiet(dossier, today=today, career_cadence=career) if told else ()
    hidden = Hidden(
        notes=_held_back(recalled, all_=all_),
        their_points=_held_back((each for each in dossier.points if each.by == "them"), all_=all_),
        my_points=_held_back((each for each in dossier.points if each.by == "me"), all_=all_),
        commitments=_held_back(promised, all_=all_),
        goals=_held_back(goals, all_=all_),
        silent=_held_back(quiet, all_=all_),
    )
    return Brief(
        person=person.slug,
        name=person.name,
        today=today,
        last_met=beat.last_met,
        cadence=beat.cadence,
        due=beat.due,
        next=person.next,
        first=first,
        last_time=_seen(recalled, all_=all_),
        kept_since=_seen(kept_since(dossier, beat.last_met), all_=all_),
        their_points=tuple(each for each in agenda if each.by == "them"),
        my_points=tuple(each for each in agenda if each.by == "me"),
        silent=_seen(quiet, all_=all_),
        late_of_last=None if shared or unread else _late_of_last(dossier, today),
        sensitive=sum(getattr(hidden, place) for place in Hidden.__struct_fields__),
        commitments=open_promises(
            commitments,
            today,
            away=absences_of(dossier, today=today),
            # What both read says nothing late of theirs, since it does not tell their leaves.
            rests=shared,
        ),
        goals=tuple(goal for goal, _ in flagged),
        holds=None if eased else _holds(dossier, today, all_=all_),
        career=None
        if shared or but_for(unread, ALL_BUT_ENTRIES)
        else _career(dossier, cover, today),
        say_it=None if shared else say_it(dossier, last_met=beat.last_met, today=today, all_=all_),
        balance=None
        if shared or person.relation != "report" or but_for(unread, ALL_BUT_ENTRIES)
        else weigh(met, [each for each in dossier.points if is_up(each, day)], today=today),
        unread=unread,
        screen=BriefScreen(
            called=person.first_name,
            relation=person.relation,
            me=cover.me.name,
            day=day,
            time=booking.time if booking else None,
            minutes=person.minutes or cover.defaults.minutes,
            mood=last.mood if last else 0,
            hidden=hidden,
            pause=None if shared else pause_on(person, today),
            days_away=days_away,
            leaves=None if shared else person.leaves,
            trial=None if shared else ending_trial(person, day=day),
            left=person.archived,
            unlogged=unlogged.day if unlogged else None,
            postures={} if shared else postures(dossier, agenda),
            shared=shared,
            short=short,
            hint=hint and not shared,
            whole=whole,
            flags=tuple(flags for _, flags in flagged),
            sessions={
                each.id: len(sessions_held(each, dossier))
                for each in goals
                if each.kind == "coaching"
            },
        ),
    )


def _days_away(person: Person, *, last_met: dt.date | None, today: dt.date) -> int:
    leave = back_from(person, last_met=last_met, today=today)
    return (leave.back - leave.since).days if leave and leave.back else 0


def _holds(dossier: Dossier, today: dt.date, *, all_: bool) -> Goal | None:
    """Give what was reached and is asked about now."""
    away = leaves_of(dossier.person)
    return next(iter(_seen(to_ask(dossier.goals, today, away=away), all_=all_)), None)


def _career(dossier: Dossier, cover: Cover, today: dt.date) -> CareerTalk | None:
    """Give the career talk that is due, unless they are away."""
    talk = career_talk(dossier.person, dossier.entries, cover=cover)
    away = is_paused(dossier.person, today=today)
    return talk if talk and talk.due <= today and not away else None


def _seen(records: Iterable[Seen], *, all_: bool) -> tuple[Seen, ...]:
    return tuple(each for each in records if all_ or not each.sensitive)


def _late_of_last(dossier: Dossier, today: dt.date) -> OfLast | None:
    """Give how many of my last promises to them, of half a year, were late or missed."""
    first = today - dt.timedelta(days=DAYS_BACK)
    mine = [
        each for each in dossier.settled_commitments if each.owner == "me" and first <= each.settled
    ]
    return late_of_last(mine)


def _held_back(
    records: Iterable[Point | Commitment | RecalledNote | Goal | Silent], *, all_: bool
) -> int:
    return 0 if all_ else sum(each.sensitive for each in records)
