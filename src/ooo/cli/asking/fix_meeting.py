"""`ooo fix WHO DATE`: the lines of a meeting are listed, one is put right, or all of it moves."""

import datetime as dt

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.correcting import ask_what_is_right
from ooo.cli.asking.fix_said import (
    FixTold,
    LineOrMeeting,
    NothingIsRight,
    OneRecord,
    WhichLine,
)
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.core.dates import parse_past
from ooo.core.dossier import Dossier
from ooo.core.log.lines import NoSuchLine, fix_line, line_of, list_lines
from ooo.core.log.put_right import Going, GoingScreen, belonging, move_meeting
from ooo.core.log.taken_back import did_it_alone
from ooo.core.model import MeetingKey, Person
from ooo.core.people.names import candidates
from ooo.core.records.entries import NoEntry, SeveralEntries, Where, entry_of, find_entry
from ooo.core.records.ids import is_drawn
from ooo.core.records.right import NOTHING
from ooo.core.rhythm.meetings import of_day
from ooo.errors import Saying
from ooo.store.update import update


def fix_meeting(environment: Environment, who: str, day: str, told: FixTold) -> None:
    """Do what was told of the entry of a day (as typed); without flags, list its lines.

    Raises OneRecord, BadDate, UnknownPerson, AmbiguousPerson, NoEntry, SeveralEntries, WhichLine,
    LineOrMeeting, and the errors of what is done.
    """
    if is_drawn(who) and not candidates(who, environment.notebook.people().value):
        raise OneRecord(who, day)
    date = parse_past(day, today=environment.today)
    if told.line is not None and told.date is not None:
        raise LineOrMeeting
    if told.line is None and told.right != NOTHING:
        raise WhichLine
    person = find_person(environment, who)
    where = Where(person.slug, _entry(environment, person, date, told))
    if told.line is not None:
        _fix_line(environment, where, told.line, told)
    elif told.to or told.date:
        _move(environment, where, told)
    else:
        _list(environment, where, told)


def _entry(environment: Environment, person: Person, day: dt.date, told: FixTold) -> MeetingKey:
    """Give the entry that is meant; of several, ask where somebody can answer."""
    gathered = environment.notebook.read(person.slug)
    dossier = gathered.value
    try:
        return find_entry(dossier, day, kind=told.kind, number=told.number)
    except NoEntry as none:
        raise none.where_unread(gathered.unread) from None
    except SeveralEntries as several:
        if not environment.may_ask:
            raise
        environment.output.tell(several.sentence)
        chosen = Ask(environment).one_of(Saying("Which?"), several.options)
        return several.keys[chosen]


def _read(environment: Environment, where: Where) -> Dossier:
    gathered = environment.notebook.read(where.slug, meetings=of_day(where.key.date))
    environment.output.warn(gathered.problems)
    return gathered.value


def _list(environment: Environment, where: Where, told: FixTold) -> None:
    """Show the lines; at a terminal, ask which one is to be put right."""
    dossier = _read(environment, where)
    lines = list_lines(dossier, where.key, today=environment.today, show_all=told.show_all)
    environment.output.show(lines, json=told.json)
    if told.json or not (lines.lines and environment.may_ask):
        return
    meeting = entry_of(dossier, where.key)
    while typed := Ask(environment).line(Saying("Which line? (Enter = none) ")).strip():
        try:
            number = line_of(meeting, int(typed) if typed.isdecimal() else 0).number
        except NoSuchLine as refused:
            environment.output.fail(refused)
            continue
        _fix_line(environment, where, number, told)
        return


def _fix_line(environment: Environment, where: Where, number: int, told: FixTold) -> None:
    right, to = told.right, told.to
    if (right, to) == (NOTHING, ""):
        if not environment.may_ask:
            raise NothingIsRight
        dossier = _read(environment, where)
        record = line_of(entry_of(dossier, where.key), number).record
        right, to = ask_what_is_right(environment, record, dossier.person, told)
    fixed = update(
        environment.notebook,
        {where.slug, to or where.slug},
        lambda held: fix_line(
            held, where, number, right, to=to, show_all=told.show_all, today=environment.today
        ),
        command=_command(where),
        meetings=of_day(where.key.date),
    )
    environment.output.show(fixed, json=told.json)


def _move(environment: Environment, where: Where, told: FixTold) -> None:
    first = min(where.key.date, told.date or where.key.date)
    years = range(first.year, environment.today.year + 1)
    along = _ask_along(environment, where, told, years)
    on = f" --date {told.date}" if told.date else ""
    moved = update(
        environment.notebook,
        {where.slug, told.to or where.slug},
        lambda held: move_meeting(
            held, where, to=told.to, day=told.date, along=along, today=environment.today
        ),
        command=_command(where) + (f" --to {told.to}" if told.to else "") + on,
        meetings=lambda keys: tuple(key for key in keys if key.date >= where.key.date),
        settled=years,
    )
    environment.output.show(moved, json=told.json)


def _ask_along(environment: Environment, where: Where, told: FixTold, years: range) -> bool | None:
    """Show the promises that may go with the meeting and ask whether they do; None: not asked."""
    if told.json or not (environment.may_ask and told.to and told.to != where.slug):
        return None
    dossier = environment.notebook.read(where.slug, settled=years).value
    promises = belonging(dossier, where.key)
    if not promises:
        return None
    screen = GoingScreen(environment.today)
    environment.output.show(Going(name=dossier.person.name, promises=promises, screen=screen))
    question = Saying("{count:Does it|Do they} go with the meeting?", count=len(promises))
    return Ask(environment).yes(question, default=did_it_alone(dossier.entries, where.key))


def _command(where: Where) -> str:
    return f"ooo fix {where.slug} {where.key.date}"
