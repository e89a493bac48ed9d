"""One goal: its numbers and what may be said of them, its steps, who does what, the verdicts."""

from ooo.core.growth.goal import GoalSheet
from ooo.core.model import Milestone
from ooo.core.text.facts import Code, Name, Words
from ooo.core.text.pattern import pattern
from ooo.words.bars import bar_of, say_numbers
from ooo.words.goals import VERDICTS, say_measure, say_says, say_step_state
from ooo.words.language import Language, one_line
from ooo.words.outline import Dated, Outline, Row, Sheet, beside, joined
from ooo.words.records import sensitive, why_and_due
from ooo.words.run import Run, Runs, worn

_MOVED = pattern("target ([-\\d.e+]+) \u2192 ?([-\\d.e+]*)")


def outline(answer: GoalSheet, language: Language) -> Outline:
    """Give the sheet of a goal; of a sensitive one no more than how it is seen."""
    return _Goal(answer, language).outline()


class _Goal:
    """The parts of the sheet, in the order they are read."""

    def __init__(self, answer: GoalSheet, language: Language) -> None:
        self._answer = answer
        self._goal = answer.state.goal
        self._screen = answer.screen
        self._language = language
        self._say = language.say
        self._sheet = Sheet()

    def outline(self) -> Outline:
        goal = self._goal
        hides = goal.sensitive and not self._screen.show_all
        title = sensitive(self._language) if hides else self._language.fact(one_line(goal.title))
        name = self._language.fact(Name(self._answer.name))
        if goal.mine:
            name = self._say("yours, with {name}", name=Name(self._answer.name))
        by = self._say("by {day}", day=goal.by) if goal.by else ()
        self._sheet.title(*worn(title, "title"), *beside(name, by))
        if hides:
            command = self._language.command("ooo goal {id} --all", id=Code(goal.id))
            self._sheet.text(*self._say("Shown with: "), *command)
            return self._sheet.outline()
        self._about()
        self._numbers()
        self._steps()
        self._promises()
        self._verdicts()
        return self._sheet.outline()

    def _about(self) -> None:
        goal, today = self._goal, self._screen.today
        said: list[Runs] = []
        if goal.why:
            said.append(self._say("Why: {why}", why=self._ended(goal.why)))
        if goal.opened:
            day = self._language.short_day(goal.opened, today=today)
            said.append(self._say("Opened {day}.", day=day))
        if goal.team:
            said.append(self._say("Serves: {team}", team=self._ended(goal.team)))
        if not goal.known:
            said.append(self._say("Not yet spoken of."))
        if said:
            self._sheet.text(*joined(said, Run(" ")), wide=True)

    def _ended(self, text: str) -> Runs:
        return self._language.ended(one_line(text))

    def _numbers(self) -> None:
        numbers, goal, today = self._screen.numbers, self._goal, self._screen.today
        if numbers is None:
            self._sheet.gap()
        else:
            measure = say_measure(self._language, goal)
            begun = goal.indicator and goal.indicator.start is not None
            is_way = begun or len(numbers.readings) > 1
            if is_way and numbers.start is not None and numbers.target is not None:
                ends = {"start": float(numbers.start), "target": float(numbers.target)}
                measure = self._say("{measure}, from {start} to {target}", measure=measure, **ends)
            self._sheet.heading(measure)
            bar = bar_of(self._language, goal, numbers, today=today)
            if bar:
                self._sheet.add(bar)
            elif numbers.readings:
                read = say_numbers(self._language, numbers.readings)
                self._sheet.text(*read, indent=1)
        said = say_says(self._language, self._answer.state.says)
        self._sheet.text(*said, indent=1 if numbers else 0, wide=True)

    def _steps(self) -> None:
        steps = self._answer.state.progress.steps
        if not self._goal.milestones:
            return
        count = self._say("{done} of {of}", done=steps.done, of=steps.of)
        self._sheet.heading(self._say("Steps"), count)
        for step in self._goal.milestones:
            self._sheet.add(
                Row(self._step(step), label=self._say("Step"), why=self._state(step), tag=step.id)
            )

    def _step(self, step: Milestone) -> Runs:
        text = self._language.fact(Words(step.text))
        if step.value is None:
            return text
        return self._say("{text}, {value} by then", text=text, value=float(step.value))

    def _state(self, step: Milestone) -> Runs:
        screen = self._screen
        return say_step_state(self._language, step, today=screen.today, away=screen.away)

    def _promises(self) -> None:
        promises, hidden = self._answer.promises, self._screen.hidden
        if not promises and not hidden:
            return
        count = self._language.fact(len(promises))
        if hidden:
            count = self._say("{shown}, and {hidden} sensitive", shown=len(promises), hidden=hidden)
        self._sheet.heading(self._say("Who does what"), count)
        for each in promises:
            they = self._language.fact(Name(self._screen.called))
            owner = self._say("You") if each.owner == "me" else they
            why = why_and_due(self._language, each, today=self._screen.today, shared=False)
            row = Row(
                self._language.fact(Words(each.text)),
                lead=worn(self._say("{owner}: ", owner=owner), "person"),
                label=self._say("{owner} promised", owner=owner),
                why=why,
                tag=each.id,
            )
            self._sheet.add(row)

    def _verdicts(self) -> None:
        verdicts = sorted(self._goal.evaluations, key=lambda each: each.on)
        if verdicts:
            self._sheet.heading(self._say("Looked at"))
        for each in verdicts:
            day = (self._language.short_day(each.on, today=self._screen.today),)
            said = self._say(VERDICTS[each.verdict])
            if each.why:
                why = say_verdict(self._language, each.why)
                said = self._say("{said}: {why}", said=said, why=why)
            self._sheet.add(Dated((day,), said, label=day))


def say_verdict(language: Language, why: str) -> Runs:
    """Say why a verdict was given; a target that moved is kept in the file as `target 8 → 2`."""
    found = _MOVED.fullmatch(why)
    if found is None:
        return language.fact(Words(why))
    was, now = (language.number(float(each)) if each else "" for each in found.groups())
    return language.say("target {was} \u2192 {now}", was=Run(was), now=Run(now))
