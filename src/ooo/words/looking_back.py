"""What took place, said line by line: what kind of day it was, what was noted, what came of it."""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ooo.core.looking_back.entries import (
    CoachingSession,
    DayEntry,
    EndedPromise,
    GoalNews,
    LevelStep,
    MovedPromise,
    Promised,
    ordered_notes,
)
from ooo.core.model import MeetingKey, MeetingKind, Note, Owner
from ooo.core.text.facts import File, Name, Words
from ooo.words.echo import KINDS
from ooo.words.language import Language, one_line
from ooo.words.outline import BESIDE, joined
from ooo.words.postures import LEVELS
from ooo.words.run import Run, Runs, capitalized, worn

_SHOWN_NOTES = 2
_KINDS: dict[MeetingKind, str] = {
    "one-to-one": "One-to-one",
    "career": "Career talk",
    "first": "First meeting",
    "async": "In writing",
    "coaching": "Coaching",
    "skipped": "Skipped",
    "note": "Seen",
}
_BRIEFLY: dict[MeetingKind, str] = {
    "one-to-one": "",
    "career": "career talk",
    "first": "first meeting",
    "async": "in writing",
    "coaching": "coaching",
    "skipped": "skipped",
    "note": "seen",
}
_SKIPPED = {
    "": ("Skipped", "Skipped: {why}"),
    "me": ("Called off by you", "Called off by you: {why}"),
    "them": ("Skipped by {name}", "Skipped by {name}: {why}"),
}
_MINE = {"kept": "You kept: ", "missed": "You missed: ", "dropped": "You dropped: "}
_THEIRS = {
    "kept": "{name} kept: ",
    "missed": "{name} missed: ",
    "dropped": "{name} dropped: ",
}
OUTCOMES = {"reached": "reached", "stopped": "stopped", "changed": "changed", "": "closed"}
_GOALS = {
    "opened": "Goal: {title} · opened",
    "read": "Goal: {title} · {news}",
    "reached": "Goal: {title} · step done: {text}",
    "keep": "Goal: {title} · kept as it is",
    "adjust": "Goal: {title} · adjusted",
    "stop": "Goal: {title} · stopped",
    "closed": "Goal: {title} · {outcome}",
}


class SaidLine(Struct, frozen=True):
    """A line of what took place: the words, why, and an id."""

    words: Runs
    why: Runs = ()
    tag: str = ""


def say_kind(language: Language, entry: DayEntry) -> Runs:
    """Say what kind of meeting it was, as a line begins: `Career talk`, `Coaching 3 of 6`."""
    assert entry.kind  # noqa: S101 -- what came of records alone is no meeting
    return say_numbered(language, language.say(_KINDS[entry.kind]), entry.session)


def say_numbered(language: Language, kind: Runs, session: CoachingSession | None) -> Runs:
    """Say which session it was of those planned, where it was one: `coaching 3 of 6`."""
    if session is None:
        return kind
    if session.number > session.of:
        return language.say("{kind} {number}", kind=kind, number=session.number)
    facts = {"number": session.number, "of": session.of}
    return language.say("{kind} {number} of {of}", kind=kind, **facts)


def say_not_counted(language: Language, unread: Sequence[File]) -> Runs:
    """Say what no count holds, since it could not be read."""
    template = "Not counted, since it cannot be read in full: {unread:and}."
    return language.say(template, unread=unread)


def say_neighbour(language: Language, key: MeetingKey, *, today: dt.date) -> Runs:
    """Say which entry is the next one: `Thu 19 Nov (seen)`."""
    day = language.day(key.date, today=today)
    kind = _BRIEFLY[key.kind]
    if not kind:
        return (day,)
    return language.say("{day} ({kind})", day=day, kind=language.say(kind))


def lines_of(
    language: Language, entry: DayEntry, called: str, *, today: dt.date, promised: bool = False
) -> Iterator[SaidLine]:
    """Give the lines of an entry on a time line: the first says what kind of day it was.

    What was `promised` is told where promises were asked for.
    """
    notes = ordered_notes(entry.notes)
    if entry.kind == "note":
        for note in notes:
            yield SaidLine(_seen(language, note))
        if not notes:
            yield SaidLine(language.say("Seen"))
    elif entry.kind:
        yield SaidLine(say_head(language, entry, called))
        for note in notes[:_SHOWN_NOTES]:
            yield SaidLine(say_note(language, note, called, short=True))
        more = len(notes) - _SHOWN_NOTES
        if more > 0:
            said = language.say("{count:# more note|# more notes}", count=more)
            yield SaidLine(worn(said, "muted"))
    yield from lines_of_records(language, entry, called, today=today)
    for promise in entry.promised if promised else ():
        yield _promised(language, promise, called, today=today)


def lines_of_records(
    language: Language, entry: DayEntry, called: str, *, today: dt.date
) -> Iterator[SaidLine]:
    """Give the lines of what became of promises, goals and autonomy."""
    for settled in (*entry.kept, *entry.missed, *entry.dropped):
        yield say_settled(language, settled, called)
    for each in entry.moved:
        yield say_moved(language, each, called, today=today)
    for news in entry.goal:
        yield say_goal_news(language, news)
    for step in entry.autonomy:
        yield SaidLine(say_step(language, step))


def say_head(language: Language, entry: DayEntry, called: str) -> Runs:
    """Say what kind of day it was: `One-to-one, 30 min · Migration plan, and 2 more`."""
    assert entry.kind  # noqa: S101 -- what came of records alone has no head
    if entry.kind == "skipped":
        bare, with_why = _SKIPPED[entry.by]
        facts = {"name": Name(called)} if entry.by == "them" else {}
        if entry.why:
            return language.say(with_why, why=one_line(entry.why), **facts)
        return language.say(bare, **facts)
    head = say_kind(language, entry)
    if entry.minutes:
        head = language.say("{kind}, {minutes} min", kind=head, minutes=entry.minutes)
    if not entry.points:
        return head
    first = language.fact(one_line(entry.points[0].text))
    more = len(entry.points) - 1
    points = language.say("{first}, and {more} more", first=first, more=more) if more else first
    return (*head, BESIDE, *points)


def say_note(language: Language, note: Note, called: str, *, short: bool = False) -> Runs:
    """Say a note: `Win: cut latency by half`; a `short` one is its first line.

    Feedback goes both ways, so that it is said whose it is where it is theirs.
    """
    text = note.text
    if short:
        first, *others = text.strip().split("\n")
        text = f"{first} …" if others else first
    words = language.fact(Words(text))
    if note.kind == "note":
        return words
    if note.kind == "feedback" and note.by == "them":
        return language.say("Feedback from {name}: {words}", name=Name(called), words=words)
    kind = capitalized(language.say(KINDS[note.kind]))
    return language.say("{kind}: {words}", kind=kind, words=words)


def _seen(language: Language, note: Note) -> Runs:
    return language.say("Seen: {words}", words=language.fact(one_line(note.text)))


def say_owner(language: Language, owner: Owner, called: str) -> Runs:
    """Say whose promise it is: `You`, `Alice`."""
    return language.say("You") if owner == "me" else language.fact(Name(called))


def say_settled(language: Language, promise: EndedPromise, called: str) -> SaidLine:
    """Say what became of a promise: `Alice kept: write the runbook`."""
    if promise.owner == "me":
        label = language.say(_MINE[promise.outcome])
    else:
        label = language.say(_THEIRS[promise.outcome], name=Name(called))
    late = promise.days_late
    why = language.say("{days:# day|# days} late", days=late) if late else ()
    if promise.why and promise.outcome != "kept":
        why = language.fact(one_line(promise.why))
    text = language.fact(one_line(promise.text))
    return SaidLine((*worn(label, "person"), *text), worn(why, "reason"), promise.id)


def _promised(language: Language, promise: Promised, called: str, *, today: dt.date) -> SaidLine:
    owner = say_owner(language, promise.owner, called)
    label = worn(language.say("{owner} promised: ", owner=owner), "person")
    text = language.fact(one_line(promise.text))
    return SaidLine((*label, *text), say_standing(language, promise, today=today), promise.id)


def say_moved(
    language: Language,
    moved: MovedPromise,
    called: str,
    *,
    today: dt.date,
    whole: bool = False,
) -> SaidLine:
    """Say how a promise was moved: `You moved: send the grid, from 12 Nov to 19 Nov`.

    The `whole` of it has why, and stands below a heading that says it was moved.
    """
    who = say_owner(language, moved.owner, called)
    label = worn(language.say("{owner}: " if whole else "{owner} moved: ", owner=who), "person")
    was = language.short_day(moved.was, today=today)
    text = language.fact(one_line(moved.text))
    if moved.due is None:
        said = language.say("{text}, from {was} to no date", text=text, was=was)
    else:
        due = language.short_day(moved.due, today=today)
        said = language.say("{text}, from {was} to {due}", text=text, was=was, due=due)
    why = _why(language, moved.why) if whole else ()
    return SaidLine((*label, *said), why, moved.id)


def _why(language: Language, text: str) -> Runs:
    return worn(language.fact(one_line(text)), "reason") if text else ()


def say_goal_news(language: Language, news: GoalNews, *, whole: bool = False) -> SaidLine:
    """Say what became of a goal: `Goal: Autonomous on payroll · escalations 8 → 5`.

    The `whole` of it has what was remarked on it, or why it was.
    """
    title = language.fact(one_line(news.title))
    why = _why(language, news.text) if whole else ()
    if news.what == "read":
        values = [language.number(each) for each in (news.was, news.value) if each is not None]
        name = language.fact(one_line(news.name)) if news.name else ()
        progress = (Run(" → ".join(values)),)
        said = language.say(_GOALS["read"], title=title, news=joined((name, progress), Run(" ")))
        return SaidLine(said, why, news.id)
    if news.what == "closed":
        outcome = language.say(OUTCOMES[news.text])
        said = language.say(_GOALS["closed"], title=title, outcome=outcome)
        return SaidLine(said, (), news.id)
    if news.what == "reached":
        said = language.say(_GOALS["reached"], title=title, text=one_line(news.text))
        return SaidLine(said, (), news.id)
    return SaidLine(language.say(_GOALS[news.what], title=title), why, news.id)


def say_step(language: Language, step: LevelStep) -> Runs:
    """Say a step of autonomy: `Autonomy: payroll runs · coached → delegated`."""
    topic = language.fact(one_line(step.topic))
    level = language.say(LEVELS[step.level])
    if not step.was:
        return language.say("Autonomy: {topic} · {level}", topic=topic, level=level)
    was = language.say(LEVELS[step.was])
    return language.say("Autonomy: {topic} · {was} → {level}", topic=topic, was=was, level=level)


def say_standing(language: Language, promise: Promised, *, today: dt.date) -> Runs:
    """Say how a promise of the past stands today: `LATE 1 day now`, `kept 26 Oct, late`."""
    if promise.settled and promise.outcome:
        day = language.short_day(promise.settled, today=today)
        if promise.outcome == "kept":
            template = "kept {day}, late" if promise.days_late else "kept {day}"
            return worn(language.say(template, day=day), "reason")
        templates = {"missed": "missed {day}", "dropped": "dropped {day}"}
        return worn(language.say(templates[promise.outcome], day=day), "reason")
    if promise.due is None:
        return worn(language.say("open, no date"), "reason")
    if late := promise.days_late:
        return worn(language.say("LATE {days:# day|# days} now", days=late), "late", whole=True)
    due = language.short_day(promise.due, today=today)
    return worn(language.say("open, due {day}", day=due), "reason")
