"""The sheet read five minutes before a meeting: what must not be forgotten stands on top."""

import datetime as dt
from collections.abc import Sequence
from importlib import import_module

from ooo.core.model import Owner, Point
from ooo.core.not_there import but_for
from ooo.core.prep import Brief
from ooo.core.prep.first import First
from ooo.core.prep.last_time import RecalledNote
from ooo.core.text.facts import Code, Name, Slug, Words
from ooo.words import prep as words
from ooo.words.language import Language, one_line
from ooo.words.opening import opening
from ooo.words.outline import BESIDE, Glimpse, Outline, Row, Sheet, beside, joined
from ooo.words.postures import say_posture_of
from ooo.words.records import why_and_due, why_point
from ooo.words.run import Runs, worn

SHORT = 10
"""How many lines a short sheet has."""

_LAST_TIME = 8
"""How many lines of the last meeting a screen shows, as they are drawn."""

_ALL_BUT_COMMITMENTS = frozenset(
    {"person.toml", "agenda.toml", "goals.toml", "meetings", "settled"}
)
_ALL_BUT_SETTLED = frozenset(
    {"person.toml", "agenda.toml", "commitments.toml", "goals.toml", "meetings"}
)
_LABELS = {"recognition": "Thanks to say", "feedback": "Feedback to give"}


def outline(brief: Brief, language: Language) -> Outline:
    """Give the sheet; raise BadCadence when the person's cadence, or that of a point, is none.

    A shared one holds nothing for the manager: no command, and no id, which commands take.
    """
    whole = _Prep(brief, language).outline()
    return whole.without_tags() if brief.screen.shared else whole


class _Prep:
    """The parts of the sheet, in the order they are read."""

    def __init__(self, brief: Brief, language: Language) -> None:
        self._brief = brief
        self._screen = brief.screen
        self._language = language
        self._say = language.say
        self._they = Name(self._screen.called)
        self._sheet = Sheet()

    def outline(self) -> Outline:
        self._header()
        self._first()
        if self._screen.short:
            self._points()
            self._commitments()
            more = self._language.command("ooo prep {who}", who=Slug(self._brief.person))
            rest = (*worn(self._say("The rest: "), "muted"), *more)
            shown_rest = () if self._screen.shared else rest
            return self._sheet.outline(at_most=SHORT, rest=shown_rest)
        self._last_time()
        self._points()
        self._silent()
        self._commitments()
        self._goals()
        self._balance()
        self._starter()
        if self._screen.hint:
            self._sheet.gap()
            command = self._language.command("ooo log")
            self._sheet.text(*self._say("After: {command}", command=command))
        return self._sheet.outline()

    def _header(self) -> None:
        brief, language = self._brief, self._language
        name = worn(language.fact(one_line_name(brief.name)), "title")
        template = "{name} (left)" if self._screen.left else "{name}"
        if self._screen.pause and not self._screen.left:
            template = "{name} (on leave)"
        called = worn(self._say(template, name=name), "title")
        self._sheet.title(*called, *beside(*words.say_meeting(language, brief)))
        circumstances = beside(*words.say_circumstances(language, brief))
        self._sheet.text(*words.say_rhythm(language, brief), *circumstances, wide=True)
        if self._screen.days_away:
            self._back(self._screen.days_away)
        if self._screen.unlogged:
            self._unlogged(self._screen.unlogged)
        if brief.career:
            said = words.say_career(language, brief, brief.career)
            self._sheet.text(*worn(said, "due"), wide=True)

    def _back(self, days: int) -> None:
        """Say that a leave is over, and what that means for what they had promised."""
        weeks = days // 7
        away = (
            self._say("{count:# week|# weeks}", count=weeks)
            if weeks > 1
            else self._say("{count:# day|# days}", count=days)
        )
        said = self._say(
            "Back after {away}. Nothing of {name}'s counts as late. What still holds?",
            away=away,
            name=self._they,
        )
        self._sheet.text(*said, wide=True)

    def _unlogged(self, day: dt.date) -> None:
        said = self._language.day(day, today=self._brief.today)
        booked = worn(self._say("Booked {day}, not logged: ", day=said), "due")
        who, date = Slug(self._brief.person), Code(day.isoformat())
        command = self._language.command("ooo log {who} --date {day}", who=who, day=date)
        self._sheet.text(*booked, *command)

    def _first(self) -> None:
        first, late, trial = self._brief.first, self._brief.late_of_last, self._screen.trial
        if first or late or trial or self._brief.say_it:
            self._sheet.heading(self._say("First"))
        if trial:
            day = self._language.day(trial, today=self._brief.today)
            distance = self._language.distance(trial, today=self._brief.today)
            template = "The trial period ends {day} ({distance})."
            self._sheet.add(Row(self._say(template, day=day, distance=distance)))
        for at, each in enumerate(first):
            if words.is_owed(each):
                self._owed(each)
                continue
            row = Row(
                self._said(each.text),
                lead=opening(self._language, self._brief, each),
                label=self._say(_LABELS[each.reason]),
                why=words.why_said(self._language, each),
                tag=each.id,
            )
            self._sheet.add(row)
            # How they want to be told stands once, under the last of those it holds for.
            is_last = all(other.reason != each.reason for other in first[at + 1 : at + 2])
            if each.preference and is_last:
                preference = one_line(each.preference)
                template = "{name} prefers: {preference}"
                self._sheet.under(*self._say(template, name=self._they, preference=preference))

        if late:
            template = "{late} of your last {of} promises to {name} were late or missed."
            said = self._say(template, late=late.late, of=late.of, name=self._they)
            self._sheet.text(*worn(said, "due"), indent=1)
        if grown := self._brief.say_it:
            say_it = import_module("ooo.words.goals").say_it
            said = say_it(self._language, grown, today=self._brief.today)
            label = self._say("Say it")
            lead = self._say("Say it: ")
            self._sheet.add(Row(said, lead=lead, label=label, tag=grown.id))

    def _owed(self, each: First) -> None:
        news = words.say_owed(self._language, self._brief, each)
        promise = self._language.ended(Words(each.text))
        said = self._say("You owe: {promise} {news}", promise=promise, news=news)
        self._sheet.add(Row(said, tag=each.id))

    def _last_time(self) -> None:
        brief, held_back = self._brief, self._screen.hidden.notes
        notes = [each for each in brief.last_time if each.kind != "win" or each.by == "them"]
        kept = self._kept() if brief.last_met else ()
        if not (kept or notes or held_back):
            return
        title = self._say("Last time" if brief.last_met else "Noted so far")
        self._sheet.heading(title, words.counted(self._language, 0, held_back))
        self._notes(notes)
        if kept:
            self._sheet.text(*worn(self._say("Kept since: "), "muted"), *kept, indent=1)

    def _notes(self, notes: Sequence[RecalledNote]) -> None:
        """Write what was noted; a screen keeps its top in sight."""
        whole = {day: self._whole_day(day) for day in {each.date for each in notes}}
        texts: list[tuple[Runs, Runs]] = []
        for each in notes:
            origin = words.say_origin(self._language, each, self._brief)
            texts.append(((*origin, *self._said(each.text)), whole[each.date]))
        if texts:
            self._sheet.add(Glimpse(tuple(texts), 0 if self._screen.whole else _LAST_TIME))

    def _whole_day(self, day: dt.date) -> Runs:
        """Give the command that shows a day whole."""
        who, on = Slug(self._brief.person), Code(day.isoformat())
        return self._language.command("ooo history {who} {day}", who=who, day=on)

    def _kept(self) -> Runs:
        """Say what was kept since the last time, or that it cannot be told; nothing of nothing."""
        kept = [
            self._say("{owner}: {text}", owner=self._owner(each.owner), text=one_line(each.text))
            for each in self._brief.kept_since
        ]
        unread = but_for(self._brief.unread, _ALL_BUT_SETTLED)
        if kept or self._screen.shared or not unread:
            return joined(kept, BESIDE)
        untold = "it cannot be told, {unread:and} cannot be read in full"
        return self._say(untold, unread=unread)

    def _points(self) -> None:
        brief, hidden = self._brief, self._screen.hidden
        theirs = self._say("{name}'s points", name=self._they)
        label = self._say("{name}'s point", name=self._they)
        mine = words.my_points(self._language, brief)
        my_label = words.my_point(self._language, brief)
        sides = [
            (theirs, label, brief.their_points, hidden.their_points),
            (mine, my_label, brief.my_points, hidden.my_points),
        ]
        # To one's own manager one brings one's own points first.
        for side in sides if self._screen.relation != "manager" else reversed(sides):
            self._agenda(*side)

    def _agenda(self, heading: Runs, label: Runs, points: tuple[Point, ...], hidden: int) -> None:
        if points or hidden:
            self._sheet.heading(heading, words.counted(self._language, len(points), hidden))
        for each in points:
            day, today = self._screen.day, self._brief.today
            why = why_point(self._language, each, day=day, today=today)
            self._sheet.add(Row(self._said(each.text), label=label, why=why, tag=each.id))
            if topic := self._screen.postures.get(each.text):
                posture = say_posture_of(self._language, topic, self._screen.called)
                self._sheet.under(*posture)

    def _silent(self) -> None:
        brief, hidden = self._brief, self._screen.hidden.silent
        if brief.silent or hidden:
            count = words.counted(self._language, len(brief.silent), hidden)
            self._sheet.heading(self._say("Gone quiet"), count)
        for each in brief.silent:
            self._sheet.add(words.say_silent(self._language, brief, each))

    def _commitments(self) -> None:
        brief, hidden = self._brief, self._screen.hidden.commitments
        in_first = any(map(words.is_owed, brief.first))
        if brief.commitments or hidden:
            heading = self._say("Other commitments" if in_first else "Commitments")
            count = words.counted(self._language, len(brief.commitments), hidden)
            self._sheet.heading(heading, count)
        elif not in_first and not self._screen.shared:
            self._sheet.gap()
            if unread := but_for(brief.unread, _ALL_BUT_COMMITMENTS):
                template = "What is promised cannot be told: {unread:and} cannot be read in full."
                self._sheet.text(*self._say(template, unread=unread), wide=True)
            else:
                self._sheet.text(*self._say("No open commitments."))
        for each in brief.commitments:
            owner = self._owner(each.owner)
            why = why_and_due(self._language, each, today=brief.today, shared=self._screen.shared)
            row = Row(
                self._said(each.text),
                lead=worn(self._say("{owner}: ", owner=owner), "person"),
                label=self._say("{owner} promised", owner=owner),
                why=why,
                tag=each.id,
            )
            self._sheet.add(row)

    def _goals(self) -> None:
        # Few have goals, so that most sheets need not load what says them.
        if self._brief.goals or self._screen.hidden.goals or self._brief.holds:
            room = import_module("ooo.words.prep_goals")
            room.write_goals(self._sheet, self._brief, self._language)

    def _balance(self) -> None:
        if self._brief.balance and self._brief.balance.sentence:
            self._sheet.gap()
            self._sheet.text(*self._language.saying(self._brief.balance.sentence))

    def _starter(self) -> None:
        is_first = self._brief.last_met is None and not words.unread_meetings(self._brief)
        if is_first and not self._screen.shared:
            self._sheet.heading(self._say("To begin with"))
            for line in words.STARTERS[self._screen.relation]:
                facts = {"name": self._they} if "{name}" in line else {}
                self._sheet.item(*self._say(line, **facts))

    def _owner(self, who: Owner) -> Runs:
        return words.owner(self._language, self._brief, who)

    def _said(self, text: str) -> Runs:
        return self._language.fact(Words(text))


def one_line_name(name: str) -> Name:
    """Give a name in one line, where there is room for no more."""
    return Name(" ".join(name.splitlines()))
