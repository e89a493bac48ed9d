"""`ooo log`: four doors (questions, the editor, standard input, flags), one entry, one record."""

from collections.abc import Iterator
from typing import Annotated, TypeVar, get_args

import typer
from msgspec import UNSET
from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.items import STANDARD_INPUT, items_of, say_ends
from ooo.cli.asking.keeping import Keeping
from ooo.cli.asking.pick import whom_to_log
from ooo.cli.asking.remembered import a_meeting_was_logged
from ooo.cli.asking.second_log import into_or_again
from ooo.cli.asking.told_of import told_of, tried_of
from ooo.cli.asking.which_day import on_the_booked_day
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.cli.shell.options import Json, MaybeWho
from ooo.cli.shell.table import room
from ooo.core.capture import parse_lines
from ooo.core.capture.intake import EmptyText
from ooo.core.capture.told import SPOKE
from ooo.core.dates import parse_booking, parse_due, parse_past
from ooo.core.log import Logged, record
from ooo.core.log.entry import Entry, Said, SaidVerdict, check_entry, what_is_said
from ooo.core.model import MET, MeetingKind, Useful
from ooo.core.rhythm.book import check_ahead
from ooo.core.rhythm.meetings import of_day
from ooo.core.rhythm.who import Picked
from ooo.core.text.facts import Code, Slug, Words
from ooo.errors import Saying, UsageProblem
from ooo.store.update import update

KINDS: tuple[MeetingKind, ...] = get_args(MeetingKind)
_LOGGED = tuple(each for each in KINDS if each != "skipped")
OneOf = TypeVar("OneOf", bound=str)

_Repeated = list[str] | None


class NothingToLog(UsageProblem):
    """Nothing was said of the meeting, and nobody can be asked."""

    says = "Nothing was said of the meeting, and there is no terminal to ask on."
    fix = (
        "Give lines on standard input (ooo log {who} -) or with -m; ooo log --help lists the flags."
    )


class NotOneOf(UsageProblem):
    """A flag's value that is none of those there are."""

    says = "{flag} cannot be {value:quoted}."
    fix = "There is: {choices}."


class NotALine(UsageProblem):
    """What was said of a meeting was typed as words of the command."""

    says = "{word:quoted} cannot stand behind WHO: only - can, for lines on standard input."
    fix = 'Say a line with -m: ooo log alice -m "Wants a quieter sprint"'


class NotAMove(UsageProblem):
    """--move needs an id and a date."""

    says = "{text:quoted} says no move."
    fix = "Write ID=DATE, such as --move k7mx=fri"


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    lines: Annotated[
        str | None, typer.Argument(metavar="[-]", help="- reads lines from standard input.")
    ] = None,
    *,
    message: Annotated[
        _Repeated, typer.Option("-m", metavar="LINE", help="A line of what was said; repeatable.")
    ] = None,
    editor: Annotated[bool, typer.Option("-e", "--edit", help="Write it in your editor.")] = False,
    date: Annotated[
        str | None,
        typer.Option(
            "--date", metavar="DATE", help="The day it was; else the one booked, or today."
        ),
    ] = None,
    kept: Annotated[_Repeated, typer.Option("--kept", metavar="ID", help="A promise kept.")] = None,
    missed: Annotated[
        _Repeated, typer.Option("--missed", metavar="ID", help="A promise not kept, closed.")
    ] = None,
    move: Annotated[
        _Repeated, typer.Option("--move", metavar="ID=DATE", help="A new due date.")
    ] = None,
    drop: Annotated[
        _Repeated, typer.Option("--drop", metavar="ID", help="Not needed any more.")
    ] = None,
    left: Annotated[
        _Repeated, typer.Option("--left", metavar="ID", help="Gone through, and still open.")
    ] = None,
    not_discussed: Annotated[
        _Repeated, typer.Option("--not-discussed", metavar="ID", help="A point not reached.")
    ] = None,
    discussed: Annotated[
        _Repeated,
        typer.Option("--discussed", metavar="ID", help="Recognition, feedback, sensitive: said."),
    ] = None,
    gone: Annotated[
        _Repeated, typer.Option("--gone", metavar="ID", help="A blocker that is no more.")
    ] = None,
    why: Annotated[
        str, typer.Option("--why", metavar="TEXT", help="Why it was missed, moved or dropped.")
    ] = "",
    minutes: Annotated[
        int,
        typer.Option("--minutes", metavar="N", help="How long it took.", show_default=False),
    ] = 0,
    mood: Annotated[
        int,
        typer.Option("--mood", metavar="1..5", help="How they said they were.", show_default=False),
    ] = 0,
    spoke: Annotated[
        str, typer.Option("--spoke", metavar="WHO", help="Who spoke more: me, them or both.")
    ] = "",
    reading: Annotated[
        _Repeated, typer.Option("--reading", metavar="ID=N", help="What a goal's measure shows.")
    ] = None,
    verdict: Annotated[
        _Repeated,
        typer.Option("--verdict", metavar="ID=V", help="keep, adjust or stop a goal, and why."),
    ] = None,
    next_: Annotated[
        str | None, typer.Option("--next", metavar="WHEN", help="The next meeting, or none.")
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help="career, first, async, coaching, note; else one-to-one.",
        ),
    ] = None,
    tried: Annotated[
        _Repeated,
        typer.Option("--tried", metavar="ID=WORDS", help="Of an experiment: what happened."),
    ] = None,
    useful: Annotated[
        int,
        typer.Option(
            "--useful", metavar="1..5", help="How useful a session was to them.", show_default=False
        ),
    ] = 0,
    again: Annotated[bool, typer.Option("--again", help="A second meeting that day.")] = False,
    into: Annotated[bool, typer.Option("--into", help="Add to the one logged that day.")] = False,
    json: Json = False,
) -> None:
    """Record a meeting: what was said, kept and promised.

    On a terminal it asks, words first. With -, -m or the flags it asks nothing: every point of
    the agenda counts as discussed unless --not-discussed names it; recognition, feedback and
    sensitive points only when --discussed does.
    """
    environment: Environment = ctx.obj
    today = environment.today
    if who == "-":
        who, lines = None, who
    if lines is not None and [lines] != STANDARD_INPUT:
        raise NotALine(word=Words(lines))
    picked = whom_to_log(environment, who)
    experiments = tried_of(tried, today=today)
    entry = Entry(
        person=picked.slug,
        date=today if date is None else parse_past(date, today=today),
        kind=_kind(picked, kind),
        minutes=minutes,
        mood=mood,
        spoke=_one_of(SPOKE, spoke, "--spoke") if spoke else "",
        why=why,
        said=(
            *_each(discussed, "discussed"),
            *_each(not_discussed, "not discussed"),
            *_each(gone, "gone"),
            *_each(kept, "kept"),
            *_each(missed, "missed"),
            *_each(drop, "dropped"),
            *_each(left, "left open"),
            *(_move(environment, text) for text in move or ()),
        ),
        told_of=told_of(reading, verdict),
        useful=Useful(them=useful) if useful else None,
        items=experiments,
        tried=tuple(each.about for each in experiments),
        next=UNSET if next_ is None else parse_booking(next_, today=today),
        again=again,
        into=into,
    )
    if entry.next is not UNSET:
        check_ahead(entry.next, picked.slug, today=today, now=environment.now.time())
    words = list(message or ())
    asks = editor or (environment.may_ask and not (lines or words or _says_something(entry)))
    if date is None and not asks:
        entry = on_the_booked_day(environment, picked, entry)
    with Keeping(environment, picked.slug, "log", day=entry.date) as keeping:
        if lines is not None:
            entry = _before_reading(environment, entry)
            words += keeping.read().split("\n")
        captured = parse_lines("\n".join(words), use="log", today=today)
        items = (*entry.items, *items_of(environment, captured))
        entry = replace(entry.and_told(captured.told), items=items)
        if editor:
            logged = room("asking.log_editor").log_in_editor(
                environment, picked, entry, dated=date is not None
            )
        elif asks:
            logged = room("asking.walk").walk(environment, picked, entry, dated=date is not None)
        else:
            logged = _log_without_asking(environment, entry, worded=bool(words))
    environment.output.show(logged, json=json)
    if not environment.may_ask:
        _say_what_stays(environment, logged)


def _before_reading(environment: Environment, entry: Entry) -> Entry:
    """Give the entry once all is right with it that can be known before its lines are read."""
    check_entry(entry, today=environment.today)
    dossier = environment.notebook.read(entry.person, meetings=of_day(entry.date)).value
    what_is_said(entry, dossier)
    return into_or_again(environment, Ask(environment), dossier, entry)


def _log_without_asking(environment: Environment, entry: Entry, *, worded: bool) -> Logged:
    """Keep what lines and flags say; raise EmptyText or NothingToLog where they say nothing."""
    if not (entry.items or _says_something(entry)):
        if worded and not entry.told:
            raise EmptyText
        if not entry.told:
            raise NothingToLog(who=Slug(entry.person))
    return keep(environment, entry)


def _say_what_stays(environment: Environment, logged: Logged) -> None:
    """List the promises that would have been asked about, where nobody could be."""
    for commitment in logged.left_open:
        text = Saying("(sensitive)") if commitment.sensitive else Words(commitment.text)
        told = Saying("Left open: {text}  [{id}]", text=text, id=Code(commitment.id))
        environment.output.tell(told)


def keep(environment: Environment, entry: Entry) -> Logged:
    """Write the entry: the one end of all four doors. Raises what `record` and the store do."""
    tell_once(environment)
    logged = update(
        environment.notebook,
        [entry.person],
        lambda held: record(held, entry, today=environment.today, new_id=environment.new_id),
        command=f"ooo log {entry.person}",
        meetings=of_day(entry.date),
    )
    say_ends(environment, entry.items, logged.new_commitments, logged.new_goals)
    if entry.kind in MET:
        logged_now = a_meeting_was_logged(environment, entry.person)
        environment.notebook.state.remember(logged_now)
    return logged


def _says_something(entry: Entry) -> bool:
    """Whether the flags alone already say what a meeting came to."""
    return not replace(entry, minutes=0, mood=0, spoke="").says_nothing


def _kind(picked: Picked, typed: str | None) -> MeetingKind:
    """Give the kind of meeting that was said, else that of what was booked or prepared."""
    if typed is not None:
        return _one_of(KINDS if typed == "skipped" else _LOGGED, typed, "--kind")
    return "coaching" if picked.session else "one-to-one"


def _one_of(choices: tuple[OneOf, ...], text: str, flag: str) -> OneOf:
    for choice in choices:
        if text == choice:
            return choice
    known = tuple(map(Code, choices))
    raise NotOneOf(flag=Code(flag), value=Words(text), choices=known)


def _each(named: _Repeated, verdict: SaidVerdict) -> Iterator[tuple[str, Said]]:
    return ((each, Said(verdict)) for each in named or ())


def _move(environment: Environment, text: str) -> tuple[str, Said]:
    named, equals, date = text.partition("=")
    if not equals:
        raise NotAMove(text=Words(text))
    return named, Said("moved", parse_due(date, today=environment.today))
