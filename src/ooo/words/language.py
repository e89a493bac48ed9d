"""A language says facts: a template with facts in it becomes runs of words, for any pen.

This one is English, which stands where it is used; another language is a subclass with a twin
for every template. Nothing is ambient: whoever says something is handed the language.

In a template a fact stands by its name, `"{name} is forgotten: {files:# file|# files} removed"`.
Behind the colon is its form: for a count the words for one and for several (`#` is the number),
for a text `quoted` (as typed) or `cited` (as said), or `unsaid` where only another language says
it, for a sentence in another `short`, for several
facts what joins them (`and`, `or`, `apart`, `lines`; else commas).
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from importlib import import_module

from ooo.core.text.facts import Code, Fact, Usage, Words
from ooo.core.text.near import Day
from ooo.core.text.pattern import pattern
from ooo.core.text.safe import safe
from ooo.errors import OooError, Saying
from ooo.words.run import Run, Runs, plain, worn

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: tuple[str, ...] = ("January", "February", "March", "April", "May", "June")
_MONTHS += ("July", "August", "September", "October", "November", "December")
_SHORT = 3
_WEEK = 7
_FILLED_IN = pattern("[A-Z]+")
ENDINGS = (".", "!", "?", "…", "\u3002", "\uff01", "\uff1f", "\u061f")
_QUOTES = {"quoted": "'", "cited": '"'}
_JOINED = {"": ", ", "and": " and ", "or": " or ", "apart": "; ", "lines": "\n"}

InTemplate = Run | Fact | Day | int | float | dt.date | dt.time | Saying | Sequence["InTemplate"]
"""What may stand in a template: a plain text may not, since nobody would know whose it is."""


def one_line(text: str) -> Words:
    """Give someone's words in one line, where there is room for no more."""
    return Words(" ".join(safe(text).splitlines()))


class Language:
    """English, and what every language has."""

    code = "en"

    def twin(self, template: str) -> str:
        """Give the template as this language has it."""
        return template

    def speak_of(self, command: str) -> None:
        """Hear which command is answered; English stands where it is used."""

    def typeset(self, *, on_screen: bool) -> "Language":
        """Give the language as it stands on a screen, or in a pipe; English stands alike."""
        del on_screen
        return self

    def say(self, template: str, /, **facts: InTemplate) -> Runs:
        """Say a template with its facts, every text in them made safe to show."""
        return tuple(self._filled(self.twin(template), facts))

    def _filled(self, template: str, facts: Mapping[str, InTemplate]) -> list[Run]:
        text, *parts = template.split("{")
        runs: list[Run] = []
        for part in parts:
            hole, _, literal = part.partition("}")
            name, _, form = hole.partition(":")
            fact = facts[name]
            if type(fact) is int:
                text += self.counted(fact, form) if form else str(fact)
            else:
                if text:
                    runs.append(Run(text))
                runs += self.fact(fact, form)
                text = ""
            text += literal
        if text:
            runs.append(Run(text))
        return runs

    def command(self, template: str, /, **facts: InTemplate) -> Runs:
        """Say a command to type, the same in every language; it is never broken in two."""
        return worn(self._filled(template, facts), "command", whole=True)

    def saying(self, saying: Saying) -> Runs:
        """Say what a saying holds."""
        return self.say(saying.template, **saying.facts)  # type: ignore[arg-type] # each is checked when it is said

    def text(self, saying: Saying) -> str:
        """Give what a saying holds as one text."""
        return plain(self.saying(saying))

    def refusal(self, error: OooError) -> Runs:
        """Say what was refused, and what to do next on the lines below it."""
        fix = self.saying(error.advice)
        said = self.saying(error.sentence)
        return (*said, Run("\n"), *fix) if fix else said

    def fact(self, fact: InTemplate, form: str = "") -> Runs:  # noqa: C901, PLR0911 -- one a kind
        """Say one fact; TypeError for a plain text, of which nobody knows whose it is."""
        match fact:
            case Run():
                return (fact,)
            case Usage():
                return self.usage(fact)
            case Fact():
                return self.formed(fact, form) if form else (self.by_others(fact),)
            case Day():
                return (self.short_day(fact.day, today=fact.today),)
            case dt.date():
                return (self.date(fact),)
            case dt.time():
                return (self.time(fact),)
            case Saying():
                said = self.saying(fact)
                return self.without_stop(said) if form == "short" else said
            case int():
                return (Run(self.counted(fact, form) if form else str(fact)),)
            case float():
                return (Run(self.number(fact)),)
            case str():
                raise TypeError
        return self.joined(fact, form)

    def joined(self, facts: Sequence[InTemplate], form: str = "") -> Runs:
        """Say several facts, joined in the form that is asked for; runs follow each other."""
        if facts and isinstance(facts[0], Run):
            return tuple(facts)  # type: ignore[arg-type] # where one is a run, all are
        runs: list[Run] = []
        for left, each in zip(range(len(facts), 0, -1), facts, strict=True):
            # `a, b and c`: the word stands before the last alone.
            between = self.between("" if form == "and" and left > 1 else form)
            runs += (*(between if runs else ()), *self.fact(each))
        return tuple(runs)

    def without_stop(self, runs: Runs) -> Runs:
        """Give a sentence without its full stop, to stand in another."""
        *first, last = runs
        return (*first, last.with_text(last.text.rstrip(".")))

    def ended(self, fact: Fact) -> Runs:
        """Say someone's words so that they end as a sentence does."""
        said = self.by_others(fact)
        return (said,) if said.text.endswith(ENDINGS) else (said, Run("."))

    def by_others(self, fact: Fact) -> Run:
        """Say what is not ours as it stands, but safe to show."""
        return Run(safe(fact), of=type(fact))

    def usage(self, words: str) -> Runs:
        """Say what may be typed: `WHO until DATE`, where capitals stand for what is meant."""
        at, runs = 0, []
        for found in _FILLED_IN.finditer(words):
            runs += [self.by_others(Code(words[at : found.start()])), Run(self.twin(found[0]))]
            at = found.end()
        return (*runs, self.by_others(Code(words[at:])))

    def between(self, form: str) -> Runs:
        """Give what joins several facts in a form: a comma, `and`, `or`, a newline."""
        return (Run(self.twin(_JOINED[form])),)

    def formed(self, fact: Fact, form: str) -> Runs:
        """Say what was typed or said in a form; not at all where that is `unsaid` here."""
        return () if form == "unsaid" else self.quoted(fact, form)

    def quoted(self, fact: Fact, form: str) -> Runs:
        """Say what was typed or said so that it stands apart from our own words."""
        quote = _QUOTES[form]
        said = self.by_others(fact)
        return (said.with_text(f"{quote}{said.text}{quote}"),)

    def counted(self, count: int, forms: str) -> str:
        """Say a number of things by the forms for one and for several: `# file|# files`."""
        one, _, many = forms.partition("|")
        return (one if self.is_one(count) else many).replace("#", str(count))

    def is_one(self, count: int) -> bool:
        """Tell whether a count takes the form for one."""
        return count == 1

    def number(self, value: float) -> str:
        """Say a measure: `5`, `2.5`."""
        # Few sheets have a measure, so that most need not load what writes one.
        written: str = import_module("ooo.core.text.digits").digits(value)
        return written

    def date(self, day: dt.date) -> Run:
        """Say a day in full: `Fri 27 Nov 2026`."""
        return Run(f"{self._day_of_week(day)} {self._day_of_year(day)} {day.year}", whole=True)

    def long_date(self, day: dt.date) -> Run:
        """Say a day as a heading does: `Friday 27 November 2026`."""
        weekday, month = _WEEKDAYS[day.weekday()], _MONTHS[day.month - 1]
        return Run(f"{weekday} {day.day} {month} {day.year}", whole=True)

    def written_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a day within a letter: `Friday 27 November`, with its year if not today's."""
        year = "" if day.year == today.year else f" {day.year}"
        return Run(
            f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}{year}", whole=True
        )

    def written_time(self, time: dt.time) -> Run:
        """Say a time within a letter: `10:00`."""
        return self.time(time)

    def month(self, day: dt.date) -> Run:
        """Say the month of a day: `November 2026`."""
        return Run(f"{_MONTHS[day.month - 1]} {day.year}", whole=True)

    def short_month(self, day: dt.date) -> Run:
        """Say the month of a day where there is little room: `Nov`."""
        return Run(_MONTHS[day.month - 1][:_SHORT])

    def month_alone(self, day: dt.date) -> Run:
        """Say a month of which the year is known: `November`."""
        return Run(_MONTHS[day.month - 1])

    def day_of_month(self, day: dt.date) -> Run:
        """Say a day where its month is said above: `9 Mon`."""
        return Run(f"{day.day} {self._day_of_week(day)}", whole=True)

    def weekday(self, day: dt.date) -> Run:
        """Say a day of this week: `Fri`."""
        return Run(self._day_of_week(day))

    def day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a day as `Fri 27 Nov`, with its year when that is not today's."""
        if day.year != today.year:
            return self.date(day)
        return Run(f"{self._day_of_week(day)} {self._day_of_year(day)}", whole=True)

    def short_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a day without its weekday: `26 Oct`, with its year when that is not today's."""
        year = "" if day.year == today.year else f" {day.year}"
        return Run(f"{self._day_of_year(day)}{year}", whole=True)

    def near_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a past day as `Fri 20` within today's month, else as `Fri 30 Oct`."""
        if (day.year, day.month) != (today.year, today.month):
            return self.day(day, today=today)
        return Run(f"{self._day_of_week(day)} {day.day}", whole=True)

    def ahead(self, day: dt.date, *, today: dt.date) -> Runs:
        """Say a day from today on: `today`, `Fri` within the week, else `Fri 4 Dec`."""
        if day == today:
            return self.say("today")
        near = (day - today).days < _WEEK
        return (self.weekday(day) if near else self.day(day, today=today),)

    def typed_weekday(self, weekday: int) -> Code:
        """Give a weekday, counted from Monday, as a command takes it: `fri`."""
        return Code(_WEEKDAYS[weekday][:_SHORT].lower())

    def typed_past(self, day: dt.date, *, today: dt.date) -> Code:
        """Give a past day as a command takes it: `fri` within a week, else in full."""
        near = (today - day).days < _WEEK
        return self.typed_weekday(day.weekday()) if near else Code(day.isoformat())

    def time(self, time: dt.time) -> Run:
        """Say a time of the day: `09:00`."""
        return Run(f"{time:%H:%M}")

    def distance(self, day: dt.date, *, today: dt.date) -> Run:
        """Say how far away a day is: `in 4 days`, `tomorrow`, `today`, `4 days ago`."""
        days = (day - today).days
        match days:
            case 0:
                said = self.say("today")
            case 1:
                said = self.say("tomorrow")
            case -1:
                said = self.say("yesterday")
            case _ if days > 0:
                said = self.say("in {days:# day|# days}", days=days)
            case _:
                said = self.say("{days:# day|# days} ago", days=-days)
        return Run(plain(said))

    def _day_of_week(self, day: dt.date) -> str:
        return _WEEKDAYS[day.weekday()][:_SHORT]

    def _day_of_year(self, day: dt.date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1][:_SHORT]}"


ENGLISH = Language()
