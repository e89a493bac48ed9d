"""How `ooo delegate` answers: a topic's level and what it asks, and the list of all topics."""

from ooo.core.growth.delegate import Delegated, Delegation
from ooo.core.text.facts import Name, Slug
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.language import Language, one_line
from ooo.words.outline import Outline, Row, Sheet, beside
from ooo.words.postures import LEVELS, say_standing
from ooo.words.run import capitalized, worn


def outline(answer: Delegated | Delegation, language: Language) -> Outline:
    """Give the one or the other."""
    if isinstance(answer, Delegation):
        return _topics(answer, language)
    return _delegated(answer, language)


def _delegated(answer: Delegated, language: Language) -> Outline:
    sheet = Sheet()
    topic = capitalized(language.fact(one_line(answer.topic)))
    said = language.say(
        "{topic}: {name} is at {level} of 4, {called}",
        topic=topic,
        name=Name(answer.name),
        level=answer.level,
        called=language.say(LEVELS[answer.level]),
    )
    if answer.was:
        was = language.say("before {level}", level=answer.was)
        if answer.was_since:
            since = language.short_day(answer.was_since, today=answer.screen.today)
            was = language.say("before {level}, since {day}", level=answer.was, day=since)
        said = language.say("{said} ({was})", said=said, was=was)
    if not answer.changed:
        say_nothing_changed(sheet, language, *said)
        return sheet.outline()
    sheet.text(*said, wide=True)
    sheet.text(*language.saying(answer.posture), wide=True)
    if answer.share:
        command = language.command("ooo plan {who}", who=Slug(answer.person))
        sheet.text(*language.say("It stands on the plan: {command}", command=command), wide=True)
    say_undo(sheet, language)
    return sheet.outline()


def _topics(answer: Delegation, language: Language) -> Outline:
    sheet = Sheet()
    if not answer.topics:
        command = language.command("ooo delegate {who} TOPIC 2", who=Slug(answer.person))
        template = "No topic yet. {command}: 1 directed, 2 coached, 3 supported, 4 delegated."
        sheet.text(*language.say(template, command=command), wide=True)
        return sheet.outline()
    name = worn(language.fact(Name(answer.name)), "title")
    sheet.title(*name, *beside(language.say("autonomy")))
    sheet.gap()
    for topic in answer.topics:
        why = say_standing(language, topic, today=answer.screen.today)
        sheet.add(Row(language.fact(one_line(topic.topic)), why=why))
    return sheet.outline()
