"""The words of a prep sheet: what a person must know five minutes before a meeting, said."""

from collections.abc import Iterator, Mapping

from ooo.core.dossier import ALL_BUT_ENTRIES
from ooo.core.model import Owner, Relation
from ooo.core.not_there import but_for
from ooo.core.prep import Brief
from ooo.core.prep.first import First
from ooo.core.prep.last_time import RecalledNote
from ooo.core.prep.silent import Silent
from ooo.core.rhythm.career import CareerTalk
from ooo.core.text.facts import File, Name
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.words.echo import KINDS
from ooo.words.language import Language, one_line
from ooo.words.outline import Row, joined
from ooo.words.records import COMMA, MOVED, history, marks, say_late, times
from ooo.words.rhythm import say_cadence
from ooo.words.run import Run, Runs, capitalized, worn

_HOW_OFTEN = "Agree how often, how long and where."
_PROMISES = "End with one promise each, with a date."
STARTERS: Mapping[Relation, tuple[str, ...]] = {
    "report": (
        "Say what this is for: {name}'s points first, and it stays between you.",
        _HOW_OFTEN,
        "Ask how {name} likes to be thanked, and to be told what could be better.",
        "Ask what goes well, and what gets in the way.",
        _PROMISES,
    ),
    "manager": (
        "Ask what {name} expects of you, and what matters most this quarter.",
        _HOW_OFTEN,
        "Ask how {name} likes to be kept informed: how much, and in which form.",
        "Say what you need, and what gets in your way.",
        _PROMISES,
    ),
    "peer": (
        "Ask what {name} is working on, and where your work meets.",
        _HOW_OFTEN,
        "Ask what would make working together easier.",
        _PROMISES,
    ),
    "mentee": (
        "Ask what {name} wants to learn, and say that it stays between you.",
        _HOW_OFTEN,
        "Say what you can help with, and what you cannot.",
        _PROMISES,
    ),
    "skip": (
        "Say what this is for, and what stays between you.",
        _HOW_OFTEN,
        "Ask what goes well, and what gets in the way.",
        "Ask what {name} would change first.",
        _PROMISES,
    ),
}
"""What a first meeting with someone is for, while there is nothing to prepare from."""

_WISHES = {
    "career": "Wish of {day}",
    "training": "Training, asked for on {day}",
}

_LATIN = pattern(r"[\W\d_]*[a-z]")
_THANKING = pattern(
    r"\W*(?:(?:say|dire|to|a|de|please|la|le|les|lui|leur) |l')*"
    r"(?:thank|merci|remerci|bravo|congrat|prais|applau|kudos|well done|appreciat|recogni[sz]"
    r"|celebrat|felicit|salue|gracias|danke|grazie|obrigad|cam on)"
)
_TELLING = pattern(
    r"\W*(?:(?:to|a|de|please|la|le|les|lui|leur) )*"
    r"(?:tell|say|mention|talk|speak|ask|give|remind|feedback|dire|dis|parle|rappele|demande)"
)


def say_meeting(language: Language, brief: Brief) -> tuple[Runs, ...]:
    """Say which meeting this is, when, and how long: `one-to-one`, `Mon 23 Nov 2026, 30 min`.

    Nothing for someone who left, unless a meeting with them is booked.
    """
    screen = brief.screen
    if screen.left and (brief.next is None or brief.next.day < brief.today):
        return ()
    is_first = brief.last_met is None and not unread_meetings(brief)
    what = language.say("first meeting" if is_first else "one-to-one")
    template = "{day}, {time}, {minutes} min" if screen.time else "{day}, {minutes} min"
    time = screen.time or ""
    when = {"day": screen.day, "minutes": screen.minutes, **({"time": time} if time else {})}
    return what, language.say(template, **when)


def unread_meetings(brief: Brief) -> tuple[File, ...]:
    """Give what could not be read and may tell when they met."""
    return but_for(brief.unread, ALL_BUT_ENTRIES)


def say_rhythm(language: Language, brief: Brief) -> Runs:
    """Say when they last met and how often they do: `Last met 14 days ago (9 Nov), every 2 weeks`.

    Raise BadCadence when the cadence is none.
    """
    cadence = say_cadence(language, brief.cadence)
    if brief.last_met is None:
        if unread := unread_meetings(brief):
            template = "When you last met cannot be told: {unread:and} cannot be read"
            return language.say(template, unread=unread)
        return language.say("Not met yet, {cadence}", cadence=cadence)
    return language.say(
        "Last met {distance} ({day}), {cadence}",
        distance=language.distance(brief.last_met, today=brief.today),
        day=language.short_day(brief.last_met, today=brief.today),
        cadence=cadence,
    )


def say_circumstances(language: Language, brief: Brief) -> tuple[Runs, ...]:
    """Say what else to bear in mind: the mood they left in, a pause, that they leave."""
    screen = brief.screen
    said = []
    if screen.mood:
        said.append(language.say("mood then {mood} of 5", mood=screen.mood))
    if screen.pause and screen.pause.until:
        until = language.short_day(screen.pause.until, today=brief.today)
        said.append(language.say("paused until {day}", day=until))
    elif screen.pause:
        said.append(language.say("paused until further notice"))
    if screen.leaves:
        template = "leaves {day}" if screen.leaves >= brief.today else "left {day}"
        day = language.short_day(screen.leaves, today=brief.today)
        said.append(worn(language.say(template, day=day), "due", whole=True))
    return tuple(said)


def say_career(language: Language, brief: Brief, talk: CareerTalk) -> Runs:
    """Say that a career talk is due: `Career talk due: the last was 6 Jul, every 90 days`."""
    cadence = say_cadence(language, talk.cadence)
    if talk.last is None:
        return language.say("Career talk due: none yet, {cadence}", cadence=cadence)
    day = language.short_day(talk.last, today=brief.today)
    return language.say("Career talk due: the last was {day}, {cadence}", day=day, cadence=cadence)


def owner(language: Language, brief: Brief, who: Owner) -> Runs:
    """Say whose promise it is; on a shared sheet nobody is you."""
    if who == "them":
        return language.fact(Name(brief.screen.called))
    return manager(language, brief) if brief.screen.shared else language.say("You")


def manager(language: Language, brief: Brief) -> Runs:
    """Give what a shared sheet calls the manager: the first name, or Me."""
    first_name = brief.screen.me.partition(" ")[0]
    return language.fact(Name(first_name)) if first_name else language.say("Me")


def my_point(language: Language, brief: Brief) -> Runs:
    """Say whose point one of mine is: `Your point`, `Marion's point`."""
    if not brief.screen.shared:
        return language.say("Your point")
    if not brief.screen.me:
        return language.say("My point")
    return language.say("{name}'s point", name=manager(language, brief))


def my_points(language: Language, brief: Brief) -> Runs:
    """Head the section of my points: `Your points`, `Marion's points`."""
    if not brief.screen.shared:
        return language.say("Your points")
    if not brief.screen.me:
        return language.say("My points")
    return language.say("{name}'s points", name=manager(language, brief))


def counted(language: Language, shown: int, hidden: int) -> Runs:
    """Say how many a section shows and holds back: `3, and 1 sensitive`; empty when it is none."""
    if shown and hidden:
        return language.say("{shown}, and {hidden} sensitive", shown=shown, hidden=hidden)
    if hidden:
        return language.say("{hidden} sensitive", hidden=hidden)
    return language.fact(shown) if shown else ()


def is_owed(first: First) -> bool:
    """Say whether what must not be forgotten is a promise of mine."""
    return first.reason in {"late", "moved"}


def say_owed(language: Language, brief: Brief, first: First) -> Runs:
    """Say what there is to know of a promise of mine, and what to do about it.

    `Promised 26 Oct, moved once, LATE 4 days`, `Tell Alice: moved to Fri 27 Nov`.
    """
    today = brief.today
    reasons = [*marks(language, first)]
    if first.reason == "late":
        if first.since:
            since = language.short_day(first.since, today=today)
            reasons.append(language.say("promised {day}", day=since))
        reasons += times(language, MOVED, first.moves)
    why = worn(capitalized(joined(reasons, COMMA)), whole=True)
    if first.reason == "late":
        return joined([why, say_late(language, first.days_late)], COMMA)
    tell = worn(language.say("Tell {name}:", name=Name(brief.screen.called)), "due", whole=True)
    news = language.say("no date any more")
    if first.due:
        news = language.say("moved to {day}", day=language.day(first.due, today=today))
    return joined([why, (*tell, Run(" "), *worn(news, "due", whole=True))], Run(". "))


def say_silent(language: Language, brief: Brief, silent: Silent) -> Row:
    """Say what has gone quiet: `Wish of 12 Aug: lead a small team   103 days without an answer`."""
    if silent.rule == "their_points":
        they, number = Name(brief.screen.called), silent.meetings
        said = language.say("No point of {name}'s in {number} meetings", name=they, number=number)
        before = language.say(
            "{points} in the {number} before", points=silent.before, number=number
        )
        return Row(said, why=worn(before, "reason"))
    day = language.short_day(silent.since, today=brief.today)
    label = language.say(_WISHES[silent.rule], day=day)
    lead = worn(language.say("{wish}: ", wish=label), "person")
    why = language.say("{days} days without an answer", days=silent.days)
    marked = joined([*marks(language, silent), why], COMMA)
    text = language.fact(one_line(silent.text))
    return Row(text, lead=lead, label=label, why=worn(marked, "reason"))


def opening(language: Language, brief: Brief, first: First) -> Runs:
    """Give what stands before thanks or feedback not yet said, where its text does not say so.

    `Thank Alice: ` before `covered the release`, and nothing before `Thank her for covering it`,
    or before words in a script that cannot be judged here.
    """
    thanks = first.reason == "recognition"
    text = fold(first.text)
    if not _LATIN.match(text) or (_THANKING if thanks else _TELLING).match(text):
        return ()
    template = "Thank {name}: " if thanks else "Tell {name}: "
    return language.say(template, name=Name(brief.screen.called))


def why_said(language: Language, first: First) -> Runs:
    """Say what there is to know of thanks or feedback not yet said: `carried twice`."""
    return worn(joined([*history(language, first)], COMMA), "reason")


def say_origin(language: Language, note: RecalledNote, brief: Brief) -> Runs:
    """Say where a note comes from: `12 Nov, coaching, win: `, or nothing."""
    said = joined([*_origin(language, note, brief)], COMMA)
    return worn((*capitalized(said), *language.say(": ")), "reason") if said else ()


def _origin(language: Language, note: RecalledNote, brief: Brief) -> Iterator[Runs]:
    if note.heard in {"note", "coaching"}:
        yield (language.short_day(note.date, today=brief.today),)
    if note.heard == "coaching":
        yield language.say("coaching")
    if note.kind != "note":
        yield language.say(KINDS[note.kind])
    yield from marks(language, note)
