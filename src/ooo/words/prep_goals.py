"""The goals on a prep sheet: three lines, those first that want a look, and one question."""

from ooo.core.prep import Brief
from ooo.core.text.facts import Name, Slug
from ooo.words import prep as words
from ooo.words.goals import say_ask, say_flags, say_holds
from ooo.words.growth import say_goal, say_goal_row, say_track
from ooo.words.language import Language
from ooo.words.outline import Row, Sheet
from ooo.words.run import worn

_SHOWN = 3
"""How many goals a screen shows, a line each."""


def write_goals(sheet: Sheet, brief: Brief, language: Language) -> None:
    """List the goals of a brief; on a shared one all that both know, a late step a plain date."""
    if brief.screen.shared:
        _shared(sheet, brief, language)
        return
    goals = brief.goals if brief.screen.whole else brief.goals[:_SHOWN]
    hidden = brief.screen.hidden.goals
    if goals or hidden or brief.holds:
        sheet.heading(language.say("Goals"), words.counted(language, 0, hidden))
    asked = False
    for each, flags in zip(goals, brief.screen.flags[: len(goals)], strict=True):
        if each.kind == "coaching":
            said = say_track(language, each, brief.screen.sessions[each.id], today=brief.today)
            why = say_flags(language, flags)
        else:
            said, why = say_goal_row(language, each, flags, today=brief.today)
        sheet.add(Row(said, label=language.say("Goal"), why=why, tag=each.id))
        if flags and not asked:
            ask = say_ask(language, each, flags, Name(brief.screen.called))
            if ask:
                sheet.under(*ask)
            asked = bool(ask)
    if more := len(brief.goals) - len(goals):
        command = language.command("ooo goal {who}", who=Slug(brief.person))
        said = language.say("{count} more: ", count=more)
        sheet.text(*worn(said, "muted"), *command, indent=1)
    if brief.holds:
        said = say_holds(language, brief.holds, today=brief.today)
        sheet.add(Row(said, label=language.say("Goal"), tag=brief.holds.id))


def _shared(sheet: Sheet, brief: Brief, language: Language) -> None:
    if brief.goals:
        sheet.heading(language.say("Goals"))
    for each in brief.goals:
        said = say_goal(language, each, today=brief.today)
        sheet.add(Row(said, label=language.say("Goal"), tag=each.id))
