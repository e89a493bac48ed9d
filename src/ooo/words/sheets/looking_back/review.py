"""The review of a period: how it is covered, what to say first, then the facts, oldest first."""

import datetime as dt
from collections.abc import Sequence

from ooo.core.looking_back.evidence import DatedFact, Noted
from ooo.core.looking_back.review import Review, Unsaid
from ooo.core.model import Goal, Owner
from ooo.core.text.facts import Name, Slug
from ooo.words.echo import KINDS
from ooo.words.growth import say_progress
from ooo.words.language import Language, one_line
from ooo.words.looking_back import OUTCOMES, say_goal_news, say_step
from ooo.words.outline import BESIDE, Dated, Outline, Row, Sheet, beside, joined
from ooo.words.records import COMMA, marks, say_late, say_left_out
from ooo.words.review import gauge, say_coverage
from ooo.words.run import Run, Runs, capitalized, worn
from ooo.words.sheets.looking_back.given import say_side

_UNSAID = {
    "win": ("", "Thanks to say"),
    "feedback": ("Feedback: ", "Feedback to give"),
    "watch": ("To watch: ", "To watch"),
}


def outline(answer: Review, language: Language) -> Outline:
    """Give the review, or the one that both may read."""
    return (
        _Shared(answer, language).outline()
        if answer.screen.shared
        else _Review(answer, language).outline()
    )


class _Sheet:
    """What both reviews have: a title, goals, and lines with their days."""

    def __init__(self, answer: Review, language: Language) -> None:
        self._answer = answer
        self._screen = answer.screen
        self._language = language
        self._say = language.say
        self._they = Name(answer.screen.called)
        self._sheet = Sheet()

    def _title(self) -> None:
        name = worn(self._language.fact(Name(" ".join(self._answer.name.splitlines()))), "title")
        # What is kept or sent is read in other years, too.
        since, until = (
            self._language.short_day(day, today=dt.date.min)
            for day in (self._answer.since, self._answer.until)
        )
        period = self._say("review, {since} to {until}", since=since, until=until)
        self._sheet.title(*name, *beside(period))

    def _nothing(self, template: str) -> None:
        since, until = self._answer.since, self._answer.until
        self._sheet.text(*self._say(template, since=since, until=until), wide=True)

    def _goals(self) -> None:
        goals = self._answer.goals
        if goals:
            self._sheet.heading(self._say("Goals"), self._language.fact(len(goals)))
        for each in goals:
            tag = "" if self._screen.shared else each.id
            self._sheet.add(Row(self._goal(each), label=self._say("Goal"), tag=tag))

    def _goal(self, goal: Goal) -> Runs:
        said = [self._language.fact(one_line(goal.title))]
        if goal.indicator:
            said.append(say_progress(self._language, goal, inside=True))
        if goal.closed:
            day = self._language.short_day(goal.closed, today=self._screen.today)
            outcome = self._say(OUTCOMES[goal.outcome])
            said.append(self._say("{outcome} {day}", outcome=outcome, day=day))
        return joined(said, BESIDE)

    def _line(self, day: dt.date, words: Runs, why: Runs = (), tag: str = "") -> None:
        said = (self._language.short_day(day, today=self._screen.today),)
        self._sheet.add(Dated((said,), words, said, worn(why, "reason"), tag))


class _Review(_Sheet):
    """The review that is for the manager's eyes alone, its parts in the order they are read."""

    def outline(self) -> Outline:
        answer = self._answer
        if answer.is_empty:
            self._nothing("Nothing to review: no fact between {since} and {until}.")
            return self._sheet.outline()
        self._title()
        draft = self._say("Private draft; {name} may ask to read it.", name=self._they)
        self._sheet.text(*worn(draft, "muted"), wide=True)
        self._coverage()
        self._unsaid()
        self._goals()
        self._facts()
        self._notes(self._say("Wishes"), answer.wishes, with_kind=True)
        self._notes(self._say("Blockers"), answer.blockers)
        self._notes(self._say("Decisions"), answer.decisions)
        self._owed()
        self._sheet.gap()
        if answer.sensitive:
            self._sheet.text(*say_left_out(self._language, answer.sensitive))
        command = self._language.command("ooo review {who} --share", who=Slug(answer.person))
        both = "Only what both know, to send beforehand: {command}"
        self._sheet.text(*self._say(both, command=command))
        return self._sheet.outline()

    def _coverage(self) -> None:
        months = self._answer.months
        facts, met = (sum(getattr(each, of) for each in months) for of in ("facts", "met"))
        counts = self._say(
            "{facts:# fact|# facts}, {met:# meeting|# meetings}", facts=facts, met=met
        )
        self._sheet.heading(self._say("Coverage"), counts)
        self._sheet.add(gauge(self._language, months))
        for sentence in say_coverage(self._language, self._answer):
            self._sheet.text(*sentence, indent=1, hang=1)

    def _unsaid(self) -> None:
        unsaid = self._answer.unsaid
        if unsaid:
            self._sheet.heading(self._say("Say it first"), self._language.fact(len(unsaid)))
            news = self._say("Nothing in a review should be news.")
            self._sheet.text(*worn(news, "muted"), indent=1)
        for each in unsaid:
            self._sheet.add(self._still_to_say(each))

    def _still_to_say(self, each: Unsaid) -> Row:
        lead, label = _UNSAID[each.kind]
        reasons = [*marks(self._language, each)]
        if each.date:
            reasons.append((self._language.distance(each.date, today=self._screen.today),))
        return Row(
            self._language.fact(one_line(each.text)),
            lead=worn(self._say(lead), "person") if lead else (),
            label=self._say(label),
            why=worn(joined(reasons, COMMA), "reason"),
            tag=each.id,
        )

    def _facts(self) -> None:
        facts = self._answer.facts
        steps = [each for each in facts if each.goal and each.goal.what != "read"]
        for each in steps:
            assert each.goal  # noqa: S101 -- it is what was looked for
            line = say_goal_news(self._language, each.goal, whole=True)
            self._line(each.date, line.words, line.why, line.tag)
        well = [each for each in facts if each.kind in {"win", "kept"}]
        self._told(self._say("Went well"), well)
        watched = [each for each in facts if each.kind == "watch" and each.told]
        missed = [each for each in facts if each.kind == "missed"]
        own = [each for each in missed if not each.waited]
        self._told(self._say("To watch"), sorted((*watched, *own), key=_day_of))
        waited = [each for each in missed if each.waited]
        self._told(self._say("Waited for a late promise of yours"), waited)
        self._told(self._say("Feedback"), [each for each in facts if each.kind == "feedback"])
        steps = [each for each in facts if each.step]
        self._head(self._say("Autonomy"), len(steps))
        for each in steps:
            assert each.step  # noqa: S101 -- it is what was looked for
            self._line(each.date, say_step(self._language, each.step))

    def _told(self, heading: Runs, facts: Sequence[DatedFact]) -> None:
        self._head(heading, len(facts))
        for each in facts:
            text = self._language.fact(one_line(each.text))
            label = {"kept": "Kept: {text}", "missed": "Missed: {text}"}.get(each.kind, "{text}")
            self._line(each.date, self._say(label, text=text), self._why(each), each.id)

    def _why(self, fact: DatedFact) -> Runs:
        said = [*marks(self._language, fact)]
        if fact.days > 0:
            said.append(self._say("{days:# day|# days} late", days=fact.days))
        elif fact.days < 0:
            said.append(self._say("{days:# day|# days} early", days=-fact.days))
        if fact.why:
            said.append(self._language.fact(one_line(fact.why)))
        if fact.by == "them":
            said.append(self._say("in {name}'s words", name=self._they))
        return joined(said, COMMA)

    def _head(self, heading: Runs, count: int) -> None:
        if count:
            template = "{count}, oldest first" if count > 1 else "{count}"
            self._sheet.heading(heading, self._say(template, count=count))

    def _notes(self, heading: Runs, notes: Sequence[Noted], *, with_kind: bool = False) -> None:
        self._head(heading, len(notes))
        for each in notes:
            words = self._language.fact(one_line(each.text))
            if with_kind:
                kind = capitalized(self._say(KINDS[each.kind]))
                words = self._say("{kind}: {words}", kind=kind, words=words)
            self._line(each.date, words, joined([*marks(self._language, each)], COMMA))

    def _owed(self) -> None:
        owed = self._answer.owed
        if owed is None or not owed.side.all:
            return
        count = self._language.fact(owed.side.all)
        self._sheet.heading(self._say("What you owed {name}", name=self._they), count)
        said = joined(say_side(self._language, owed.side), Run(" "))
        self._sheet.text(*said, indent=1, hang=1)
        for each in owed.late:
            late = joined(
                [*marks(self._language, each), say_late(self._language, each.days_late)], COMMA
            )
            words = self._language.fact(one_line(each.text))
            label = self._say("You owe")
            self._sheet.add(Row(words, label=label, why=worn(late, "reason"), tag=each.id))


class _Shared(_Sheet):
    """The review that both may read: what was kept, what was marked to share, and goals."""

    def outline(self) -> Outline:
        answer = self._answer
        if answer.is_empty:
            self._nothing("Nothing to share between {since} and {until}.")
            return self._sheet.outline()
        self._title()
        self._goals()
        if answer.kept:
            self._sheet.heading(self._say("Kept"), self._language.fact(len(answer.kept)))
        for each in answer.kept:
            owner, text = self._owner(each.owner), self._language.fact(one_line(each.text))
            self._line(each.settled, self._say("{owner}: {text}", owner=owner, text=text))
        if answer.noted:
            self._sheet.heading(self._say("Noted"), self._language.fact(len(answer.noted)))
        for noted in answer.noted:
            self._line(noted.date, self._language.fact(one_line(noted.text)))
        return self._sheet.outline()

    def _owner(self, owner: Owner) -> Runs:
        if owner == "them":
            return self._language.fact(self._they)
        me = self._screen.me.split()
        return self._language.fact(Name(me[0])) if me else self._say("I")


def _day_of(fact: DatedFact) -> dt.date:
    return fact.date
