"""How `ooo person archive` answers: who left, what was closed, what is owed, the way back."""

from ooo.core.people.archive import Archived
from ooo.core.text.facts import Name, Slug
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.echo import words
from ooo.words.endings import say_closed
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.run import Runs, worn


def outline(answer: Archived, language: Language) -> Outline:
    """Give what was closed, then the promises that stay and will show as (left)."""
    sheet = Sheet()
    for item in answer.closed:
        sheet.text(*say_closed(language, item), wide=True, tag=item.record.id)
    state = _state(answer, language)
    changed = answer.screen.changed
    if changed:
        sheet.text(*state)
    else:
        say_nothing_changed(sheet, language, *state)
    for promise in answer.left:
        text = words(language, promise)
        owed = language.say(
            "You still owe {name} (left): {text}", name=Name(answer.name), text=text
        )
        sheet.text(*owed, wide=True, tag=promise.id)
    if changed and answer.archived:
        hand = language.command("ooo export {who} --handover", who=Slug(answer.person))
        said = language.say("For their next manager: {command}", command=hand)
        sheet.text(*worn(said, "muted"))
    if changed:
        say_undo(sheet, language)
    elif answer.archived:
        back = language.command("ooo person archive {who} --back", who=Slug(answer.person))
        sheet.text(*worn(language.say("To bring them back: {command}", command=back), "muted"))
    return sheet.outline()


def _state(answer: Archived, language: Language) -> Runs:
    template = "{name} is archived."
    if not answer.archived:
        template = "{name} is back." if answer.screen.changed else "{name} is not archived."
    return language.say(template, name=worn(language.fact(Name(answer.name)), "person"))
