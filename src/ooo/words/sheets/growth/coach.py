"""The sheet of the next coaching session, read in a minute before it."""

import datetime as dt

from ooo.core.growth.coach import CoachSheet, Session
from ooo.core.model import Goal
from ooo.core.text.facts import Code, Name, Slug, Words
from ooo.words.bars import bar_of, say_numbers
from ooo.words.goals import say_ended_track, say_holds, say_measure, say_says, say_title
from ooo.words.language import Language, one_line
from ooo.words.outline import Dated, Outline, Row, Sheet, beside
from ooo.words.records import sensitive
from ooo.words.rhythm import say_booking, say_cadence
from ooo.words.run import Run, Runs, worn

_FIRST = (
    "What do you want instead?",
    "Where are you, 0 to 10, and why not lower?",
    "What have you tried, and what else could you try?",
    "What will you try this week?",
)
"""What the first session asks; OSKAR begins so."""

_TRIED = {
    True: "{text}: done",
    False: "{text}: not tried",
    None: "{text}: still open",
}
_COUNTS = frozenset(["few-sessions", "all-sessions"])
"""Rules that say themselves how many sessions there were."""


def outline(answer: CoachSheet, language: Language) -> Outline:
    """Give the sheet."""
    return _Coach(answer, language).outline()


class _Coach:
    """The parts of the sheet, in the order they are read."""

    def __init__(self, answer: CoachSheet, language: Language) -> None:
        self._answer, self._screen = answer, answer.screen
        self._language, self._say = language, language.say
        self._they = Name(answer.screen.called)
        self._sheet = Sheet()

    def outline(self) -> Outline:
        track, session = self._answer.track, self._answer.session
        if track is None or session is None:
            self._no_track()
            return self._sheet.outline()
        self._header(track, session)
        if session.last is None:
            self._sheet.heading(self._say("The first session"))
            for question in _FIRST:
                self._sheet.item(*self._say(question))
        else:
            self._experiment()
            self._standing(track, session)
            self._tried()
            self._feedback()
        is_over = session.number > session.of
        if is_over:
            self._look_back()
        else:
            self._end_with()
        self._sheet.gap()
        who = Slug(self._answer.person)
        command = self._language.command("ooo log {who} --kind coaching", who=who)
        if is_over:
            done = self._language.command("ooo done {id}", id=Code(track.id))
            said = self._say("Close it: {done}. One more: {log}", done=done, log=command)
            self._sheet.text(*said, wide=True)
        else:
            self._sheet.text(*self._say("After: {command}", command=command))
        return self._sheet.outline()

    def _no_track(self) -> None:
        name, who = Name(self._answer.name), Slug(self._answer.person)
        self._sheet.text(*self._say("{name} has no coaching track.", name=name))
        command = self._language.command("ooo coach {who} TEXT", who=who)
        said = self._say("One problem, 4 to 6 short sessions: {command}", command=command)
        self._sheet.text(*said, wide=True)
        if before := self._screen.before:
            words = say_ended_track(self._language, before, today=self._screen.today)
            if self._screen.holds:
                words = say_holds(self._language, before, today=self._screen.today)
            self._sheet.add(Row(words, label=self._say("Before"), tag=before.id))
        for point in self._screen.candidates:
            days = (self._screen.today - point.added).days if point.added else 0
            why = self._say("{days:# day|# days}", days=days) if days > 0 else ()
            words = self._language.fact(one_line(point.text))
            label = self._say("In the way")
            self._sheet.add(Row(words, label=label, why=worn(why, "reason"), tag=point.id))

    def _header(self, track: Goal, session: Session) -> None:
        name = worn(self._language.fact(Name(self._answer.name)), "title")
        count = self._say("coaching {number} of {of}", number=session.number, of=session.of)
        if session.number > session.of:
            count = self._say("coaching, {of:# session|# sessions} held", of=session.number - 1)
        today = self._screen.today
        booked = say_booking(self._language, session.next, today=today, to_the_minute=True)
        self._sheet.title(*name, *beside(count, booked))
        cadence = say_cadence(self._language, track.meets_every)
        if session.last:
            template = "last session {distance} ({day}), {cadence}"
            distance = self._language.distance(session.last, today=today)
            day = self._language.short_day(session.last, today=today)
            cadence = self._say(template, distance=distance, day=day, cadence=cadence)
        title = say_title(self._language, track)
        self._sheet.text(*title, *beside(cadence), wide=True)
        if passed := self._screen.unlogged:
            self._unlogged(passed)

    def _unlogged(self, passed: dt.date) -> None:
        day = self._language.day(passed, today=self._screen.today)
        booked = worn(self._say("Booked {day}, not logged: ", day=day), "due")
        who, date = Slug(self._answer.person), Code(passed.isoformat())
        command = self._language.command(
            "ooo log {who} --kind coaching --date {day}", who=who, day=date
        )
        self._sheet.text(*booked, *command, wide=True)

    def _experiment(self) -> None:
        held, language, today = self._answer.experiment, self._language, self._screen.today
        self._sheet.heading(self._say("Last experiment"))
        if held is None:
            self._sheet.item(*self._say("None open."))
            return
        due: Runs = ()
        if held.due:
            late = held.due < today
            day = (language.short_day(held.due, today=today),)
            shown = day if late else language.ahead(held.due, today=today)
            due = worn(self._say("due {day}", day=shown), "due" if late else "reason")
        words = sensitive(language) if held.sensitive else language.fact(Words(held.text))
        self._sheet.add(Row(words, label=self._say("Experiment"), why=due, tag=held.id))
        ask = "Ask: what happened, what did you expect, what did you learn?"
        self._sheet.under(*self._say(ask))

    def _standing(self, track: Goal, session: Session) -> None:
        self._sheet.heading(self._say("Where it stands"))
        numbers, today = self._screen.numbers, self._screen.today
        if numbers and numbers.readings:
            bar = bar_of(self._language, track, numbers, today=today)
            self._sheet.text(*say_measure(self._language, track), indent=1)
            if bar:
                self._sheet.add(bar)
            else:
                self._sheet.text(*say_numbers(self._language, numbers.readings), indent=1)
        held = self._say("{n} of {of:# session|# sessions}.", n=session.number - 1, of=session.of)
        if said := self._answer.says:
            told = say_says(self._language, said)
            held = told if said.rule in _COUNTS else (*held, Run(" "), *told)
        self._sheet.text(*held, indent=1, wide=True)

    def _tried(self) -> None:
        if self._answer.tried:
            self._sheet.heading(self._say("Experiments"))
        for each in self._answer.tried:
            day = (self._language.short_day(each.on, today=self._screen.today),)
            said = self._say(_TRIED[each.tried], text=one_line(each.text))
            if each.result:
                said = self._say("{said}; {result}", said=said, result=one_line(each.result))
            self._sheet.add(Dated((day,), said, label=day))

    def _feedback(self) -> None:
        feedback = self._answer.feedback
        if not (feedback.mine or feedback.theirs or feedback.useful):
            return
        self._sheet.heading(self._say("Feedback, last session"))
        for text in feedback.theirs:
            said = self._say("{name} told you: {text}", name=self._they, text=one_line(text))
            self._sheet.item(*said)
        if feedback.useful:
            said = self._say("Useful to {name}: {n} of 5", name=self._they, n=feedback.useful)
            self._sheet.item(*said)
        for text in feedback.mine:
            said = self._say("You told {name}: {text}", name=self._they, text=one_line(text))
            self._sheet.item(*said)

    def _end_with(self) -> None:
        self._sheet.heading(self._say("End with"))
        useful = self._say("Feedback both ways: what was most useful today?")
        experiment = self._say("One experiment, small enough for this week, and a date.")
        first, second = (useful, experiment) if self._screen.unheard else (experiment, useful)
        self._sheet.item(*first)
        self._sheet.item(*second)
        if self._screen.evaluate:
            self._sheet.item(*self._say("Look back: keep, adjust or stop?"))

    def _look_back(self) -> None:
        """Ask for what made the difference, once the sessions that were planned are over."""
        self._sheet.heading(self._say("End with"))
        self._sheet.item(*self._say("What made the difference, and what will keep it so?"))
        self._sheet.item(*self._say("Feedback both ways: what was most useful of all?"))
        self._sheet.item(*self._say("Look back: keep, adjust or stop?"))
