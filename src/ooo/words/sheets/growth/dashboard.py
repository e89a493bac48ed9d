"""The dashboard of one person: what stands out first, then goals, talks, promises, their story."""

from importlib import import_module

from ooo.core.growth.dashboard import Dashboard, KeptPromises
from ooo.core.growth.state import GoalState
from ooo.core.growth.story import StoryKind, StoryLine
from ooo.core.growth.talks import TalkRow
from ooo.core.text.facts import Name, Slug
from ooo.words.dashboard import (
    NONE,
    days_in,
    say_by,
    say_kept,
    say_period,
    write_left_out,
    write_untold,
)
from ooo.words.goals import say_says
from ooo.words.growth import say_track
from ooo.words.language import InTemplate, Language, one_line
from ooo.words.outline import Dated, FigureRow, Figures, Outline, Row, Sheet, joined
from ooo.words.postures import say_standing
from ooo.words.rhythm import say_whom
from ooo.words.run import Run, Runs, capitalized, worn

_AREAS: dict[TalkRow, str] = {
    "operational": "operational {count}",
    "development": "development {count}",
    "relational": "relational {count}",
    "no_area": "without area {count}",
}
_STORY: dict[StoryKind, str] = {
    "joined": "joined the team",
    "level": "{text}: level {was} to {level}",
    "step": "step done: {text}",
    "reached": "reached: {text}",
    "stopped": "stopped: {text}",
    "win": "win: {text}",
    "career": "career wish: {text}",
    "training": "training: {text}",
}


def outline(answer: Dashboard, language: Language) -> Outline:
    """Give the sheet."""
    return _Dashboard(answer, language).outline()


class _Dashboard:
    """The parts of the sheet, in the order they are read."""

    def __init__(self, answer: Dashboard, language: Language) -> None:
        self._answer, self._screen = answer, answer.screen
        self._today = answer.screen.today
        self._language, self._say = language, language.say
        self._they = Name(answer.screen.whom.called)
        self._who = Slug(answer.person)
        self._counts = {each.name: each for each in answer.talks}
        self._sheet = Sheet()

    def outline(self) -> Outline:
        answer = self._answer
        if answer.is_empty:
            self._empty()
            return self._sheet.outline()
        name = worn(say_whom(self._language, self._screen.whom, answer.name), "title")
        compared = answer.before is not None
        period = say_period(self._language, answer.period, today=self._today, compared=compared)
        self._sheet.title(*name, *period)
        begun = self._screen.begun
        if begun and begun > answer.period.since:
            day = self._language.short_day(begun, today=self._today)
            self._sheet.text(*self._say("In the notebook since {day}.", day=day), wide=True)
        self._stands_out()
        self._goals()
        self._autonomy()
        self._talks()
        self._promises()
        self._story()
        self._below()
        return self._sheet.outline()

    def _empty(self) -> None:
        if self._answer.unread:
            write_untold(self._sheet, self._language, self._answer.unread)
            return
        days = days_in(self._answer.period)
        template = "Nothing to show yet of {name}: no goal, and no talk in {days:# day|# days}."
        said = self._say(template, name=Name(self._answer.name), days=days)
        self._sheet.text(*said, wide=True)
        goal = self._language.command("ooo goal {who} TEXT", who=self._who)
        prep = self._language.command("ooo prep {who}", who=self._who)
        commands = joined((goal, prep), Run(" \u00b7 "))
        self._sheet.text(*self._say("Next: {commands}", commands=commands), wide=True)

    def _stands_out(self) -> None:
        if self._answer.stands_out:
            self._sheet.heading(self._say("What stands out"))
        for each in self._answer.stands_out:
            said = self._language.saying(each.sentence)
            if each.next:
                said = (*said, Run(" "), *self._language.saying(each.next))
            self._sheet.item(*said)

    def _goals(self) -> None:
        states = self._answer.goals
        if states:
            self._sheet.heading(self._say("Goals"), self._language.fact(len(states)))
        for at, state in enumerate(states):
            self._goal(state, at)

    def _goal(self, state: GoalState, at: int) -> None:
        goal, language = state.goal, self._language
        words = language.fact(one_line(goal.title))
        if goal.kind == "coaching":
            words = say_track(language, goal, self._screen.held[at], today=self._today)
        elif goal.mine:
            words = self._say("{title} (yours)", title=words)
        why = say_by(language, goal, today=self._today)
        self._sheet.add(Row(words, label=self._say("Goal"), why=why, tag=goal.id))
        numbers = self._screen.numbers[at]
        bars = import_module("ooo.words.bars")
        bars.write_numbers(self._sheet, language, goal, numbers, today=self._today)
        if not self._screen.eased:
            self._sheet.below(*say_says(language, state.says))

    def _autonomy(self) -> None:
        topics = self._answer.autonomy
        if topics:
            self._sheet.heading(self._say("Autonomy"), self._language.fact(len(topics)))
        for topic in topics:
            words = self._language.fact(one_line(topic.topic))
            why = worn(say_standing(self._language, topic, today=self._today), "reason")
            self._sheet.add(Row(words, label=self._say("Topic"), why=why))

    def _talks(self) -> None:
        rows = [
            self._row("held", self._say("held")),
            self._row("skipped", self._say("not held")),
            self._of(
                "points_theirs", "points", self._say("{name}'s points, of all", name=self._they)
            ),
            self._of("promises_in_time", "promises_due", self._say("your promises, in time")),
            self._row("thanks", self._say("thanks said")),
        ]
        found = [each for each in rows if each]
        if not found:
            return
        self._sheet.heading(self._say("The talks"))
        days = days_in(self._answer.period)
        columns = [self._say("{days:this day|these # days}", days=days)]
        if self._answer.before:
            columns.append(self._say("the {days:day|#} before", days=days))
        self._sheet.add(Figures(tuple(columns), tuple(found)))
        areas = [
            worn(self._say(template, count=self._counts[name].now), whole=True)
            for name, template in _AREAS.items()
            if name in self._counts and self._counts[name].now
        ]
        if areas:
            of = joined(areas, Run(" \u00b7 "))
            self._sheet.text(*self._say("Points discussed: {areas}", areas=of), indent=1)

    def _row(self, name: TalkRow, label: Runs) -> FigureRow | None:
        counted = self._counts.get(name)
        if counted is None or not (counted.now or counted.before):
            return None
        return self._told(label, (counted.now,), (counted.before,))

    def _of(self, name: TalkRow, whole: TalkRow, label: Runs) -> FigureRow | None:
        """Give a row of so many of so many."""
        part, all_ = self._counts.get(name), self._counts.get(whole)
        if part is None or all_ is None or not (all_.now or all_.before):
            return None
        return self._told(label, (part.now, all_.now), (part.before, all_.before))

    def _told(
        self, label: Runs, now: tuple[int | None, ...], before: tuple[int | None, ...]
    ) -> FigureRow:
        cells = [self._cell(now)]
        facts: dict[str, InTemplate] = {"label": capitalized(label), "now": cells[0]}
        template = "{label}: {now}"
        if self._answer.before:
            cells.append(self._cell(before))
            template, facts["before"] = "{label}: {now} (before: {before})", cells[1]
        return FigureRow(label, tuple(cells), self._say(template, **facts))

    def _cell(self, counts: tuple[int | None, ...]) -> Runs:
        known = [each for each in counts if each is not None]
        if len(known) > 1 and known[1]:
            return self._say("{part} of {all}", part=known[0], all=known[1])
        return self._language.fact(known[0]) if len(known) == 1 else (NONE,)

    def _promises(self) -> None:
        sides = ((self._say("You"), self._answer.me), (self._they, self._answer.them))
        due = [(who, kept) for who, kept in sides if kept.now.due]
        if due:
            self._sheet.heading(self._say("Promises that came due"))
        for who, kept in due:
            self._sheet.item(*self._kept(who, kept))

    def _kept(self, who: InTemplate, kept: KeptPromises) -> Runs:
        said = self._say("{who}: {kept}", who=who, kept=say_kept(self._language, kept.now))
        days = days_in(self._answer.period)
        if kept.compared == "better":
            template = "{said} More of them in time than in the {days:day|# days} before."
            return self._say(template, said=said, days=days)
        if kept.compared == "worse":
            template = "{said} Fewer of them in time than in the {days:day|# days} before."
            return self._say(template, said=said, days=days)
        return said

    def _story(self) -> None:
        lines, more = self._answer.story, self._screen.more
        if not lines:
            return
        count = self._say("{shown} of {all}", shown=len(lines), all=len(lines) + more)
        self._sheet.heading(self._say("Story"), count if more else ())
        for each in lines:
            self._sheet.add(self._line(each))
        if more:
            command = self._language.command("ooo dashboard {who} --story", who=self._who)
            said = self._say("{count} earlier: ", count=more)
            self._sheet.text(*worn(said, "muted"), *command, indent=1)

    def _line(self, line: StoryLine) -> Dated:
        day = (self._language.short_day(line.on, today=self._today),)
        facts: dict[str, InTemplate] = {}
        if line.what != "joined":
            facts["text"] = one_line(line.text)
        if line.what == "level":
            facts |= {"level": line.level, "was": line.was}
        words = self._say(_STORY[line.what], **facts)
        return Dated((day,), words, label=day, tag=line.id)

    def _below(self) -> None:
        answer = self._answer
        if answer.sensitive or answer.unread:
            self._sheet.gap()
        write_left_out(self._sheet, self._language, answer.sensitive, answer.unread)
