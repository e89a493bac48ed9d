"""How `ooo check` looks: what was mended, then a problem and its fix, then the count.

What is older than it should be comes last, with what can be done: nothing is done about it here.
"""

from ooo.core.keeping.check import Checked
from ooo.core.keeping.retention import Old
from ooo.core.wording import say_count, say_date
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import ENGLISH, Run


def view(answer: Checked, page: Page) -> Drawing:
    """Draw the findings; where there is none, say so in one line."""
    sheet = Sheet(page)
    for words in answer.mended:
        sheet.line(Run("Mended: ", "done"), Run(ENGLISH.text(words)))
    for words in answer.screen.not_mended:
        sheet.line(Run("Not mended: ", "late"), Run(ENGLISH.text(words)))
    for problem in answer.problems:
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        field = f" {problem.field}:" if problem.field else ""
        sheet.line(Run(place, "heading"), Run(f":{field} {ENGLISH.text(problem.says)}"))
        if problem.fix:
            sheet.line(Run(ENGLISH.text(problem.fix), "muted"), indent=2)
    sheet.gap()
    if answer.problems:
        sheet.line(Run(f"{say_count(len(answer.problems), 'problem')} found.", "late"))
    else:
        sheet.line(Run("Nothing wrong: every file can be read, and only by you."))
    if answer.screen.span:
        _age(sheet, answer, page)
    return sheet.drawn()


def _age(sheet: Sheet, answer: Checked, page: Page) -> None:
    """Say where something old stands, and the way to be rid of it."""
    sheet.gap()
    span = answer.screen.span
    if not answer.old:
        sheet.line(Run(f"Nothing is older than {span}."))
        return
    sheet.line(Run(f"OLDER THAN {span.upper()}", "heading"))
    for old in answer.old:
        sheet.line(Run(old.file, "heading"), Run(f": {_what(old, page)}"), indent=1)
        sheet.line(Run(_remedy(old, page), "muted"), indent=3)


def _what(old: Old, page: Page) -> str:
    what = "entry" if old.file.endswith("meetings") else "closed record"
    many = "entries" if what == "entry" else "closed records"
    name = f"{page.name(old.name)} (left)" if old.left else page.name(old.name)
    days = say_date(old.first)
    if old.last != old.first:
        days = f"{days} to {say_date(old.last)}"
    return f"{say_count(old.count, what, many)} of {name}, {days}"


def _remedy(old: Old, page: Page) -> str:
    if old.left:
        return f"Remove all that is held: ooo person forget {page.slug(old.person)}"
    if old.file.endswith("meetings"):
        return f"Remove the files up to {old.last} that you need no more."
    if old.whole:
        return "Remove the file, if you need it no more."
    return f"Take out the records up to {old.last} that you need no more."
