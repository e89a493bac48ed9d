"""What a log asks, and what is said beside its questions."""

import datetime as dt

from ooo.core.log.dialogue import OFTEN, Asks, Question
from ooo.core.log.sheet import NumberedBlocker, NumberedPromise
from ooo.core.model import Point
from ooo.core.text.facts import Code, Name
from ooo.errors import Saying
from ooo.words.echo import words_in_line
from ooo.words.language import InTemplate, Language, one_line
from ooo.words.outline import joined
from ooo.words.records import say_late
from ooo.words.run import Run, Runs, capitalized, plain, worn

_MARKS_END = 25
_KEPT_LATER = "Kept? (numbers, a = all, l = {later} due later; Enter = none)"
_ONLY_LATER = "Kept already? (numbers, l = {later} due later; Enter = none)"
_SESSION = "Next session? (about {day}; Enter = not booked)"
_SESSION_AS_USUAL = "Next session? (y = {usual}; a date; Enter = not booked)"
_NEXT_AS_USUAL = "Next meeting? (y = {usual}; a date; Enter = not booked)"
_QUESTIONS: dict[Asks, str] = {
    "said": "Said {text:cited}? [y/N]",
    "sensitive": "Discussed the sensitive point [{id}]? [y/N]",
    "not discussed": "Not discussed? (numbers; Enter = all discussed)",
    "often carried": "{text}: carried {times:# time|# times} now "
    "(Enter = keep, d = drop, or what stands in the way)",
    "kept": "Kept? (numbers, a = all; Enter = none)",
    "late": "{text}: {days:# day|# days} late (Enter = leave, a date = move, d = drop)",
    "gone": "Gone? {blockers} (numbers; Enter = still in the way)",
    "reading": "{text}? (none yet; Enter = no reading)",
    "verdict": "{text}: 1 keep, 2 adjust, 3 stop, and why; Enter = later",
    "next": "Next meeting? (about {day}; Enter = not booked)",
}
_HOLDS = "{text}: does it hold? ({was} on {day}; Enter = no reading)"
_HOLDS_UNREAD = "{text}: does it hold? (none yet; Enter = no reading)"
HELP: dict[Asks, Saying] = {
    "said": Saying("y says it was said, and closes it. Enter keeps it for next time."),
    "sensitive": Saying(
        "Its text is not shown: the screen may be shared. s shows it. Enter keeps it."
    ),
    "not discussed": Saying(
        "The numbers of the points you did not reach: 2, or 1 3, or 2-4, or a for all; ids too. "
        "They come back next time."
    ),
    "often carried": Saying(
        "Words are kept as a note of kind blocker; the point comes back next time."
    ),
    "kept": Saying(
        "The numbers of the promises that were kept, or their ids. The others stay open. "
        "l lists those that are not due yet."
    ),
    "late": Saying("A date moves it, and it remembers the day it had. d closes it as not needed."),
    "gone": Saying("The numbers of what is in the way no more, or their ids. The others stay."),
    "reading": Saying(
        "A number is the reading of this meeting; words behind it go with it: 5 quieter week."
    ),
    "verdict": Saying(
        "1 leaves it as it is, 2 says that it is to change, 3 closes it; write why behind it."
    ),
    "next": Saying("A date books it, with a time or without: thu 14:00, +2w, 3 dec."),
}
"""What may be answered to each question."""


def say_question(language: Language, question: Question) -> Runs:
    """Put a question: `Said "Thank her"? [y/N]`."""
    facts: dict[str, InTemplate] = {"id": Code(question.id), "text": one_line(question.text)}
    if question.about:
        facts["day"] = language.day(question.about, today=question.today)
    template = _QUESTIONS[question.asks]
    if question.blockers:
        said = [_blocker(language, each) for each in question.blockers]
        facts["blockers"] = joined(said, Run(" "))
    if question.asks == "reading":
        facts["text"] = capitalized(language.fact(one_line(question.text)))
    if question.was is not None and question.was_on:
        template = "{text}? ({was} on {day}; Enter = no reading)"
        facts["was"] = float(question.was)
        facts["day"] = language.short_day(question.was_on, today=question.today)
    if question.holds:
        template = _HOLDS if question.was_on else _HOLDS_UNREAD
    if question.later:
        template = _KEPT_LATER if question.offered else _ONLY_LATER
        facts["later"] = len(question.later)
    if question.asks == "next" and question.session:
        template = _SESSION
    if question.usual:
        template = _SESSION_AS_USUAL if question.session else _NEXT_AS_USUAL
        facts["usual"] = language.say(
            "{day} {time}",
            day=language.day(question.usual.day, today=question.today),
            time=question.usual.time or dt.time(),
        )
    return language.say(template, times=question.times, days=question.days_late, **facts)


def _blocker(language: Language, held: NumberedBlocker) -> Runs:
    """Say what is in the way: `1 On-call load, 34 days`, from the third time also how often."""
    facts: dict[str, InTemplate] = {
        "number": held.number,
        "text": one_line(held.point.text),
        "days": held.days,
        "times": held.times + 1,
        "id": Code(held.point.id),
    }
    if held.times < OFTEN:
        return language.say("{number} {text}, {days:# day|# days}", **facts)
    if held.promised:
        template = "{number} {text}, {days:# day|# days}, said {times} times"
        return language.say(template, **facts)
    template = (
        "{number} {text}, {days:# day|# days}, said {times} times. Nothing promised on {id} yet."
    )
    return language.say(template, **facts)


def say_point(language: Language, point: Point, they: Name) -> Runs:
    """Say a point to go through: `Q1 roadmap`, `Present at the all-hands (Alice)`."""
    text = words_in_line(language, point)
    return language.say("{text} ({name})", text=text, name=they) if point.by == "them" else text


def say_promise(language: Language, held: NumberedPromise, they: Name, *, today: dt.date) -> Runs:
    """Say a promise to go through: `You: send the grid, LATE 4 days`."""
    promise = held.commitment
    if held.days_late:
        due = say_late(language, held.days_late)
    elif promise.due:
        day = language.day(promise.due, today=today)
        due = worn(language.say("due {day}", day=day), "due", whole=True)
    else:
        due = language.say("no date")
    return language.say(
        "{side}: {text}, {due}",
        side=language.say("You") if promise.owner == "me" else they,
        text=words_in_line(language, promise),
        due=due,
    )


def say_mark(language: Language, mark: str, meaning: Saying) -> Runs:
    """Say what a mark means, beside others: `  ->                       I promised this`."""
    shown = _mark(language, mark)
    blanks = " " * max(1, _MARKS_END - len(plain(shown)))
    return (Run("  "), *shown, Run(blanks), *language.saying(meaning))


def say_mark_briefly(language: Language, mark: str, meaning: Saying) -> Runs:
    """Say what a mark means where there is no room for columns: `->  I promised this`."""
    return (*_mark(language, mark), Run("  "), *language.saying(meaning))


def _mark(language: Language, mark: str) -> Runs:
    return language.fact(Code(mark)) if mark else language.say("(no mark)")
