"""How `ooo check` answers: what was mended, then a problem and its fix, then the count.

What is older than it should be comes last, with what can be done: nothing is done about it here.
"""

from ooo.core.keeping.check import Checked
from ooo.core.keeping.retention import Old, Span
from ooo.core.text.facts import Code, File, Name, Slug
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.problems import sentence
from ooo.words.run import Runs, worn

_SPANS = {
    "d": "{count:# day|# days}",
    "w": "{count:# week|# weeks}",
    "mo": "{count:# month|# months}",
    "q": "{count:# quarter|# quarters}",
    "y": "{count:# year|# years}",
}
_WHAT = {
    (True, False): "{n:# entry|# entries} of {name}, {days}",
    (True, True): "{n:# entry|# entries} of {name} (left), {days}",
    (False, False): "{n:# closed record|# closed records} of {name}, {days}",
    (False, True): "{n:# closed record|# closed records} of {name} (left), {days}",
}
"""By whether they are entries, and whether the person left."""


def outline(answer: Checked, language: Language) -> Outline:
    """Say what was found; where that is nothing, so in one line."""
    sheet = Sheet()
    for said in answer.mended:
        sheet.text(*worn(language.say("Mended: "), "done"), *language.saying(said))
    for said in answer.screen.not_mended:
        sheet.text(*worn(language.say("Not mended: "), "late"), *language.saying(said))
    for problem in answer.problems:
        sheet.text(*sentence(language, problem, place="heading"))
        if problem.fix:
            sheet.text(*worn(language.saying(problem.fix), "muted"), indent=2)
    sheet.gap()
    if answer.problems:
        found = language.say("{n:# problem|# problems} found.", n=len(answer.problems))
        sheet.text(*worn(found, "late"))
    else:
        sheet.text(*language.say("Nothing wrong: every file can be read, and only by you."))
    if answer.screen.span:
        _age(sheet, language, answer, answer.screen.span)
    return sheet.outline()


def _age(sheet: Sheet, language: Language, answer: Checked, span: Span) -> None:
    """Say where something old stands, and the way to be rid of it."""
    age = language.say(_SPANS[span.unit], count=span.count)
    if not answer.old:
        sheet.gap()
        if unread := answer.screen.unread:
            template = "In what can be read, nothing is older than {span}; {unread:and} cannot."
            sheet.text(*language.say(template, span=age, unread=unread), wide=True)
        else:
            sheet.text(*language.say("Nothing is older than {span}.", span=age))
        return
    sheet.heading(language.say("Older than {span}", span=age))
    for old in answer.old:
        place = worn(language.fact(File(old.file)), "heading")
        what = _what(language, old)
        sheet.text(*language.say("{place}: {what}", place=place, what=what), indent=1)
        sheet.text(*worn(_remedy(language, old), "muted"), indent=3)


def _what(language: Language, old: Old) -> Runs:
    days = "{since} to {until}" if old.last != old.first else "{since}"
    return language.say(
        _WHAT[_is_of_meetings(old), old.left],
        n=old.count,
        name=Name(old.name),
        days=language.say(days, since=old.first, until=old.last),
    )


def _remedy(language: Language, old: Old) -> Runs:
    last = Code(old.last.isoformat())
    if old.left:
        return language.say(
            "Remove all that is held: ooo person forget {who}", who=Slug(old.person)
        )
    if _is_of_meetings(old):
        return language.say("Remove the files up to {last} that you need no more.", last=last)
    if old.whole:
        return language.say("Remove the file, if you need it no more.")
    return language.say("Take out the records up to {last} that you need no more.", last=last)


def _is_of_meetings(old: Old) -> bool:
    return old.file.endswith("meetings")
