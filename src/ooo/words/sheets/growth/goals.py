"""The goals there are, those for now first, each on the line that `prep` gives it."""

from ooo.core.growth.goals import GoalList, Goals
from ooo.core.growth.state import GoalState
from ooo.core.text.facts import Code, Name, Slug
from ooo.words.goals import say_says
from ooo.words.growth import say_goal_row, say_progress
from ooo.words.language import Language
from ooo.words.outline import EITHER, Outline, Row, Sheet
from ooo.words.run import Runs, worn


def outline(answer: Goals, language: Language) -> Outline:
    """List the goals of one person, or of everyone."""
    sheet = Sheet()
    if answer.screen.person:
        for each in answer.people:
            _of_one(sheet, answer, each, language)
    else:
        _of_everyone(sheet, answer, language)
    return sheet.outline()


def _of_one(sheet: Sheet, answer: Goals, one: GoalList, language: Language) -> None:
    sheet.title(*worn(language.say("Goals of {name}", name=Name(one.name)), "title"))
    if not (one.now or one.next or one.closed or one.sensitive):
        who = Slug(one.person)
        command = language.command("ooo goal {who} TEXT by DATE", who=who)
        sheet.text(*language.say("No goal yet. {command}", command=command), wide=True)
        line = language.say("Or, in a log, a line: goal: TITLE: MEASURE from A to B by DATE")
        sheet.text(*line, wide=True)
        return
    day = language.short_day(answer.until, today=answer.screen.today)
    _section(sheet, language.say("Now, to {day}", day=day), one.now, answer, language)
    _section(sheet, language.say("Next"), one.next, answer, language)
    _section(sheet, language.say("Closed"), one.closed, answer, language)
    _sensitive(sheet, one, language)
    named = [*one.now, *one.next]
    if named and named[0].goal.id:
        sheet.gap()
        first = language.command("ooo goal {id}", id=Code(named[0].goal.id))
        plan = language.command("ooo plan {who}", who=Slug(one.person))
        sheet.text(*worn(language.say("Next: "), "muted"), *first, EITHER, *plan, wide=True)


def _of_everyone(sheet: Sheet, answer: Goals, language: Language) -> None:
    sheet.title(*worn(language.say("Goals"), "title"))
    if not answer.people:
        if answer.unread:
            template = "Nothing can be told: {unread:and} cannot be read in full."
            sheet.text(*language.say(template, unread=answer.unread), wide=True)
            return
        command = language.command("ooo goal WHO TEXT by DATE")
        sheet.text(*language.say("No goal yet. {command}", command=command))
    for one in answer.people:
        states = (*one.now, *one.next, *one.closed)
        _section(sheet, language.fact(Name(one.name)), states, answer, language)
        _sensitive(sheet, one, language)


def _section(
    sheet: Sheet, heading: Runs, states: tuple[GoalState, ...], answer: Goals, language: Language
) -> None:
    if not states:
        return
    sheet.heading(heading)
    today = answer.screen.today
    for state in states:
        goal = state.goal
        if goal.is_open:
            flags = answer.screen.flags[goal.id]
            words, why = say_goal_row(language, goal, flags, today=today)
        else:
            words = say_progress(language, goal)
            why = worn(say_says(language, state.says), "reason")
        sheet.add(Row(words, label=language.say("Goal"), why=why, tag=goal.id))


def _sensitive(sheet: Sheet, one: GoalList, language: Language) -> None:
    if one.sensitive:
        said = language.say("{count} sensitive", count=one.sensitive)
        sheet.text(*worn(said, "muted"), indent=1)
