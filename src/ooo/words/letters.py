"""What is sent to someone, as plain text: a letter's subject and body, in the language it is in.

It says I, and needs no word for whom it is to: in French neither tu nor vous, which are theirs.
"""

import datetime as dt
from collections.abc import Iterable

from ooo.core.model import Booking, Commitment, Note, Point
from ooo.core.sharing.ask import Invitation
from ooo.core.sharing.recap import Recap
from ooo.core.text.facts import Name, Words
from ooo.words.language import Language
from ooo.words.run import Runs, plain


class LetterText:
    """The subject of a letter, and its body, whose last line is ended."""

    def __init__(self, subject: str, paragraphs: Iterable[str]) -> None:
        self.subject = subject
        self.body = "\n\n".join(filter(None, paragraphs)) + "\n"


def write(answer: Recap | Invitation, language: Language) -> LetterText:
    """Give the letter that an answer comes to."""
    letter = _Letter(language, answer.screen.today, answer.screen.called, answer.screen.me)
    if isinstance(answer, Recap):
        return _recap(answer, letter)
    return _review(letter) if answer.asks == "review" else _ask(answer, letter)


class _Letter:
    """How a letter between two people says what stands in it."""

    def __init__(self, language: Language, today: dt.date, called: str, me: str) -> None:
        self._language = language
        self._today = today
        self._me = me
        self.called = Name(called)

    def say(self, template: str, **facts: object) -> str:
        return plain(self._language.say(template, **facts))  # type: ignore[arg-type] # each is checked when it is said

    def day(self, day: dt.date) -> Runs:
        return (self._language.written_day(day, today=self._today),)

    def time(self, time: dt.time) -> Runs:
        return (self._language.written_time(time),)

    def greeting(self) -> str:
        return self.say("Hi {name},", name=self.called)

    def signature(self) -> str:
        return plain(self._language.fact(Name(self._me))) if self._me else ""

    def listed(self, heading: str, lines: Iterable[str]) -> str:
        """Give a heading and what stands under it; a text of several lines is indented."""
        items = ["- " + line.replace("\n", "\n  ") for line in lines]
        return "\n".join([heading, *items]) if items else ""

    def promise(self, promise: Commitment) -> str:
        text = Words(promise.text)
        if promise.due is None:
            return self.say("{promise}", promise=text)
        return self.say("{promise}, by {day}", promise=text, day=self.day(promise.due))

    def whose(self, promise: Commitment) -> str:
        """Give a promise behind whose it is."""
        if promise.owner == "me":
            return self.say("I: {promise}", promise=Words(promise.text))
        return self.say(
            "You: {promise}{name:unsaid}", promise=Words(promise.text), name=self.called
        )

    def texts(self, records: Iterable[Point | Note]) -> list[str]:
        return [plain(self._language.fact(Words(each.text))) for each in records]


def _recap(answer: Recap, letter: _Letter) -> LetterText:
    say, parts = letter.say, answer.parts
    day = letter.day(answer.date)
    agreed = say("What we agreed on {day}:", day=day) if parts.mine or parts.theirs else ""
    theirs = say("You will{name:unsaid}", name=letter.called)
    return LetterText(
        say("Our one-to-one of {day}", day=day),
        (
            letter.greeting(),
            agreed,
            letter.listed(say("I will"), map(letter.promise, parts.mine)),
            letter.listed(theirs, map(letter.promise, parts.theirs)),
            letter.listed(say("Done since last time"), map(letter.whose, parts.done)),
            letter.listed(say("We talked about"), letter.texts(parts.discussed)),
            letter.listed(say("To remember"), letter.texts(parts.noted)),
            "\n".join(
                [
                    *([_next_time(parts.next, letter)] if parts.next else []),
                    say("Did I miss something? Tell me."),
                ]
            ),
            letter.signature(),
        ),
    )


def _next_time(booked: Booking, letter: _Letter) -> str:
    day = letter.day(booked.day)
    if booked.time is None:
        return letter.say("Next time: {day}.", day=day)
    return letter.say("Next time: {day} at {time}.", day=day, time=letter.time(booked.time))


def _review(letter: _Letter) -> LetterText:
    say = letter.say
    three = (
        say("what went well this year"),
        say("what was hard, or is missing"),
        say("what there is to learn or to do next"),
    )
    begun = say("Soon we talk about the year. Three things would help, in two or three lines each:")
    return LetterText(
        say("Before we talk about the year"),
        (letter.greeting(), letter.listed(begun, three), letter.signature()),
    )


def _ask(answer: Invitation, letter: _Letter) -> LetterText:
    say, parts = letter.say, answer.parts
    subject = say("Our next one-to-one")
    if parts.next:
        subject = say("Our one-to-one on {day}", day=letter.day(parts.next.day))
    theirs = say("From you so far{name:unsaid}", name=letter.called)
    return LetterText(
        subject,
        (
            letter.greeting(),
            _invitation(answer, letter),
            letter.listed(theirs, letter.texts(parts.theirs)),
            letter.listed(say("From me"), letter.texts(parts.mine)),
            letter.listed(say("Still open"), (_open(each, letter) for each in parts.open)),
            letter.signature(),
        ),
    )


def _invitation(answer: Invitation, letter: _Letter) -> str:
    booked = answer.parts.next
    if booked is None:
        when = letter.say("What should we talk about when we meet next?")
    elif booked.time is None:
        day = letter.day(booked.day)
        when = letter.say("We meet on {day}. What should we talk about?", day=day)
    else:
        when = letter.say(
            "We meet on {day} at {time}, for {minutes:# minute|# minutes}. "
            "What should we talk about?",
            day=letter.day(booked.day),
            time=letter.time(booked.time),
            minutes=answer.parts.minutes,
        )
    enough = letter.say(
        "Two or three lines are enough: something that goes well, something in the way, "
        "something you need from me."
    )
    return f"{when} {enough}"


def _open(promise: Commitment, letter: _Letter) -> str:
    said = letter.whose(promise)
    return f"{said}, {plain(letter.day(promise.due))}" if promise.due else said
