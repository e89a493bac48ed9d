"""One promise of those that are late, and how far along we are; the question stands below it."""

from ooo.core.monday.each import Each
from ooo.words.language import Language, one_line
from ooo.words.outline import Outline, Row, Sheet
from ooo.words.records import why_and_due
from ooo.words.rhythm import say_whom
from ooo.words.run import worn


def outline(each: Each, language: Language) -> Outline:
    """Say whose promise it is, its words, how often it was moved and how late it is."""
    sheet = Sheet()
    promise, whom = each.late.promise, each.late.whom
    name = say_whom(language, whom, whom.called)
    template = "You promised {name}" if promise.owner == "me" else "{name} promised"
    label = language.say(template, name=name)
    counted = language.say("{number} of {count}", number=each.number, count=each.count)
    row = Row(
        language.fact(one_line(promise.text)),
        lead=language.say("{counted}  {label}: ", counted=counted, label=worn(label, "person")),
        label=language.say("{counted}, {label}", counted=counted, label=label),
        why=why_and_due(language, promise, today=each.screen.today, shared=False),
        tag=promise.id,
    )
    sheet.add(row)
    return sheet.outline()
