"""The plan, as it is shared: what is for now and what comes then, each with who does what."""

from ooo.core.growth.plan import Plan, PlanGoal, PlanStep
from ooo.core.text.facts import Name
from ooo.words.language import InTemplate, Language, one_line
from ooo.words.outline import Outline, Sheet, beside, joined
from ooo.words.postures import LEVELS
from ooo.words.run import Run, Runs, worn

_DONE, _OPEN = Run("\u25cf "), Run("\u25cb ")
_BLANKS = 3
"""Goals that an empty plan has room for."""

_LINE = Run("______________")
_WEEK = 7


def outline(answer: Plan, language: Language) -> Outline:
    """Give the page."""
    return _Plan(answer, language).outline()


class _Plan:
    """The parts of the page, in the order they are read."""

    def __init__(self, answer: Plan, language: Language) -> None:
        self._answer = answer
        self._language, self._say = language, language.say
        self._sheet = Sheet()

    def outline(self) -> Outline:
        answer = self._answer
        title = self._say("Plan of {name}", name=Name(answer.name))
        manager = self._say("with {name}", name=Name(answer.manager)) if answer.manager else ()
        day = self._language.date(answer.today)
        self._sheet.title(*worn(title, "title"), *beside((day,), manager))
        if not (answer.now or answer.next or answer.autonomy):
            self._blank()
        if answer.now:
            until = self._language.short_day(answer.until, today=answer.today)
            self._sheet.heading(self._say("Now, to {day}", day=until))
        for goal in answer.now:
            self._goal(goal)
        if answer.next:
            self._sheet.heading(self._say("Next"))
        for goal in answer.next:
            self._goal(goal)
        if answer.autonomy:
            self._sheet.heading(self._say("Autonomy"))
        for topic in answer.autonomy:
            said = self._say(
                "{topic}: {level} of 4, {called}",
                topic=one_line(topic.topic),
                level=topic.level,
                called=self._say(LEVELS[topic.level]),
            )
            self._sheet.item(*said)
        self._sheet.gap()
        self._sheet.text(*self._closing(), wide=True)
        return self._sheet.outline()

    def _goal(self, goal: PlanGoal) -> None:
        title = self._language.fact(one_line(goal.title))
        if goal.mine:
            title = self._say("{title} ({name})", title=title, name=self._me())
        facts: dict[str, InTemplate] = {"number": goal.number, "title": title}
        template = "{number} {title}"
        if goal.by:
            template = "{number} {title}, by {day}"
            facts["day"] = self._day_of(goal)
        self._sheet.item(*self._say(template, **facts))
        if goal.why:
            self._under(self._say("Why: {why}", why=one_line(goal.why)))
        if goal.measure:
            self._under(self._measured(goal))
        for step in goal.steps:
            self._under(self._step(step))
        for promise in goal.promises:
            they = self._language.fact(Name(self._answer.screen.called))
            who = they if promise.owner == "them" else self._me()
            said = self._say("{who}: {text}", who=who, text=one_line(promise.text))
            if promise.due:
                day = self._language.short_day(promise.due, today=self._answer.today)
                said = self._say("{said} by {day}", said=said, day=day)
            self._under(said)

    def _under(self, runs: Runs) -> None:
        self._sheet.under(*runs)

    def _day_of(self, goal: PlanGoal) -> Run:
        assert goal.by is not None  # noqa: S101 -- asked only where there is one
        return self._language.short_day(goal.by, today=self._answer.today)

    def _measured(self, goal: PlanGoal) -> Runs:
        measure = self._language.fact(one_line(goal.measure))
        numbers: list[Runs] = []
        if goal.start is not None:
            numbers.append(self._say("{value} at the start", value=float(goal.start)))
        if goal.last is not None and goal.last.value != goal.start:
            day = self._language.short_day(goal.last.on, today=self._answer.today)
            numbers.append(self._say("{value} on {day}", value=float(goal.last.value), day=day))
        if goal.target is not None:
            numbers.append(self._say("{value} by then", value=float(goal.target)))
        if numbers:
            told = joined(numbers, Run(", "))
            measure = self._say("{measure}, {numbers}", measure=measure, numbers=told)
        return self._say("Measured by: {measure}", measure=measure)

    def _step(self, step: PlanStep) -> Runs:
        said: Runs = self._language.fact(one_line(step.text))
        day = step.done or step.due
        if day:
            shown = self._language.short_day(day, today=self._answer.today)
            said = self._say("{text}, {day}", text=said, day=shown)
        if step.value is not None and not step.done:
            said = self._say("{said} ({value} by then)", said=said, value=float(step.value))
        return (_DONE if step.done else _OPEN, *said)

    def _me(self) -> Runs:
        first = self._answer.screen.me
        return self._language.fact(Name(first)) if first else self._say("Me")

    def _blank(self) -> None:
        """Leave room for what the two will write together."""
        for number in range(1, _BLANKS + 1):
            self._sheet.item(*self._say("{number} {line}", number=number, line=_LINE))
            self._under(self._say("Measured by: {measure}", measure=_LINE))
            self._under(self._say("Steps: {line}", line=_LINE))
            self._under(self._say("Who does what by when: {line}", line=_LINE))

    def _closing(self) -> Runs:
        answer, weeks = self._answer, self._answer.days // _WEEK
        template = "Written together; looked at every {days:day|# days}."
        if weeks and not answer.days % _WEEK:
            template = "Written together; looked at every {weeks:week|# weeks}."
        said = self._say(template, days=answer.days, weeks=weeks)
        if answer.talk is None:
            return said
        day = self._language.day(answer.talk.day, today=answer.today)
        return self._say("{said} Next talk: {day}.", said=said, day=day)
