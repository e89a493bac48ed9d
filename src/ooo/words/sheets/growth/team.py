"""The dashboard of everyone: what stands in the way first, then common aims and what I gave."""

from collections.abc import Sequence
from importlib import import_module

from ooo.core.growth.blockers import StandingBlocker
from ooo.core.growth.team import GoalOf, TeamDashboard
from ooo.core.growth.time_given import TimeGiven
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
from ooo.words.language import InTemplate, Language, one_line
from ooo.words.outline import Dated, FigureRow, Figures, Outline, Row, Sheet, joined
from ooo.words.records import CARRIED, COMMA, times
from ooo.words.rhythm import say_whom
from ooo.words.run import Runs, worn


def outline(answer: TeamDashboard, language: Language) -> Outline:
    """Give the sheet."""
    return _Team(answer, language).outline()


class _Team:
    """The parts of the sheet, in the order they are read."""

    def __init__(self, answer: TeamDashboard, language: Language) -> None:
        self._answer, self._screen = answer, answer.screen
        self._today = answer.screen.today
        self._language, self._say = language, language.say
        self._sheet = Sheet()

    def outline(self) -> Outline:
        answer = self._answer
        if self._screen.nobody:
            begin = import_module("ooo.words.suggest").say_first_step
            begin(self._sheet, self._language, answer.unread)
            return self._sheet.outline()
        if answer.is_empty:
            self._empty()
            return self._sheet.outline()
        compared = answer.word.before is not None
        period = say_period(self._language, answer.period, today=self._today, compared=compared)
        self._sheet.title(*worn(self._say("Everyone"), "title"), *period)
        self._blockers()
        self._goals()
        self._word()
        self._given()
        self._below()
        return self._sheet.outline()

    def _empty(self) -> None:
        if self._answer.unread:
            write_untold(self._sheet, self._language, self._answer.unread)
            return
        template = "Nothing to show yet: no goal, nothing in the way, no promise that came due."
        self._sheet.text(*self._say(template), wide=True)
        command = self._language.command("ooo goal WHO TEXT by DATE")
        self._sheet.text(*self._say("Next: {commands}", commands=command), wide=True)

    def _name(self, person: str) -> Runs:
        return self._language.fact(Name(self._screen.whom[person].called))

    def _whom(self, person: str) -> Runs:
        """Give a name, and that they are on leave."""
        whom = self._screen.whom[person]
        return say_whom(self._language, whom, whom.called)

    def _blockers(self) -> None:
        blockers = self._answer.blockers
        if not blockers:
            return
        people = len({each.person for each in blockers})
        count = self._say(
            "{count}, of {people:# person|# people}", count=len(blockers), people=people
        )
        self._sheet.heading(self._say("Blockers"), count)
        for each in blockers:
            self._blocker(each)
        waits = next((each for each in blockers if each.waits), None)
        if waits:
            template = "Ask {name} what would help, then: ooo owe {who} TEXT"
            name = self._name(waits.person)
            said = self._say(template, name=name, who=Slug(waits.person))
            self._sheet.text(*said, indent=1, wide=True)

    def _blocker(self, blocker: StandingBlocker) -> None:
        name = worn(self._whom(blocker.person), "person")
        if blocker.since is None:
            age: Runs = (NONE,)
            label = self._say("{name}, in the way", name=name)
        elif blocker.days:
            age = self._say("{days:# day|# days}", days=blocker.days)
            label = self._say("{name}, in the way for {age}", name=name, age=age)
        else:
            age = self._say("today")
            label = self._say("{name}, in the way since today", name=name)
        why = [*times(self._language, CARRIED, range(blocker.carried))]
        if blocker.waits:
            why.append(self._say("nothing promised"))
        self._sheet.add(
            Dated(
                (age, name),
                self._language.fact(one_line(blocker.text)),
                label=label,
                why=worn(joined(why, COMMA), "reason"),
                tag=blocker.id,
            )
        )

    def _goals(self) -> None:
        answer = self._answer
        if answer.team:
            self._sheet.heading(self._say("Team goals"))
        for aim in answer.team:
            aim_said = worn(self._language.fact(one_line(aim.name)), "title")
            self._sheet.text(*aim_said, indent=1)
            for each in aim.goals:
                self._goal(each)
        if answer.goals:
            heading = "Other goals, each against its own start"
            if not answer.team:
                heading = "Goals, each against its own start"
            self._sheet.heading(self._say(heading))
        for each in answer.goals:
            self._goal(each)
        if answer.without:
            names = tuple(Name(self._screen.whom[each.person].called) for each in answer.without)
            self._sheet.text(*self._say("No goal yet: {names}", names=names), indent=1)

    def _goal(self, each: GoalOf) -> None:
        goal, language = each.state.goal, self._language
        why = say_by(language, goal, today=self._today)
        lead = worn(self._say("{name}: ", name=self._whom(each.person)), "person")
        label = self._say("Goal of {name}", name=self._name(each.person))
        words = language.fact(one_line(goal.title))
        self._sheet.add(Row(words, lead=lead, label=label, why=why, tag=goal.id))
        bars = import_module("ooo.words.bars")
        bars.write_numbers(self._sheet, language, goal, each.screen, today=self._today)
        if each.person not in self._screen.eased:
            self._sheet.below(*language.saying(each.state.says.sentence))

    def _word(self) -> None:
        word = self._answer.word
        if not word.now.due:
            return
        days = days_in(self._answer.period)
        heading = self._say("Your promises, {days:# day|# days}", days=days)
        self._sheet.heading(heading, self._say("{count} came due", count=word.now.due))
        self._sheet.text(*say_kept(self._language, word.now), indent=1)
        if word.before:
            facts = {"kept": word.before.in_time, "all": word.before.due}
            self._sheet.text(*self._say("Before: {kept} of {all} in time.", **facts), indent=1)

    def _given(self) -> None:
        given = self._answer.given
        if not given:
            return
        self._sheet.heading(self._say("Time given"))
        names = ("talks", "called off by you", "late promises")
        columns = tuple(self._say(each) for each in names)
        below = tuple(self._stands_out(each) for each in given if each.stands_out)
        self._sheet.add(Figures(columns, tuple(map(self._row, given)), below))
        self._sheet.text(*worn(self._say("From what is noted here."), "muted"), indent=1)

    def _row(self, given: TimeGiven) -> FigureRow:
        name = self._name(given.person)
        talks = self._language.fact(given.held)
        if given.planned:
            talks = self._say("{part} of {all}", part=given.held, all=given.planned)
        said = self._counted(given)
        if given.late:
            said.append(self._say("{late:# late promise|# late promises}", late=given.late))
        counts = (self._language.fact(given.called_off), self._language.fact(given.late))
        return FigureRow(name, (talks, *counts), self._sentence(name, said))

    def _stands_out(self, given: TimeGiven) -> Runs:
        return self._sentence(self._name(given.person), self._counted(given))

    def _sentence(self, name: Runs, counts: Sequence[Runs]) -> Runs:
        said, *others = counts
        for more in others:
            said = self._say("{said}; {more}", said=said, more=more)
        return self._say("{name}: {said}.", name=name, said=said)

    def _counted(self, given: TimeGiven) -> list[Runs]:
        """Say how many talks there were, and what was called off by me, if anything was."""
        facts: dict[str, InTemplate] = {"held": given.held}
        template = "{held:# talk|# talks}"
        if given.planned:
            template = "{held:# talk|# talks} of the {planned} planned"
            facts["planned"] = given.planned
        said = [self._say(template, **facts)]
        if given.called_off:
            said.append(self._say("{off} called off by you", off=given.called_off))
        return said

    def _below(self) -> None:
        answer = self._answer
        self._sheet.gap()
        write_left_out(self._sheet, self._language, answer.sensitive, answer.unread)
        said = self._say("Private: names {n:# person|# people}.", n=len(answer.people))
        self._sheet.text(*worn(said, "muted"))
