"""Everything that is open, under the name of each person; nothing is left out for want of a day."""

from ooo.core.monday.open import Open
from ooo.core.records.standing import OpenPromise
from ooo.core.rhythm.presence import Whom
from ooo.core.text.facts import Name
from ooo.words.language import Language, one_line
from ooo.words.outline import Listed, Outline, Sheet, joined
from ooo.words.records import COMMA, MOVED, say_due, times
from ooo.words.rhythm import say_whom
from ooo.words.run import Runs, worn
from ooo.words.suggest import say_first_step

_OFTEN = 2


def outline(found: Open, language: Language) -> Outline:
    """Count what is open, then list it person by person, by due date."""
    sheet = Sheet()
    if found.screen.empty:
        say_first_step(sheet, language, found.unread)
        return sheet.outline()
    sheet.title(*worn(_headline(found, language), "title"))
    for each in found.people:
        whom = found.screen.people[each.person]
        sheet.gap()
        sheet.text(*worn(say_whom(language, whom, each.name), "person"), wide=True)
        for promise in each.promises:
            sheet.add(_row(promise, whom, found, language))
    _left_out(sheet, found, language)
    return sheet.outline()


def _headline(found: Open, language: Language) -> Runs:
    count = sum(len(each.promises) for each in found.people)
    day = language.long_date(found.screen.today)
    if count:
        template = "{day}: {count:# open commitment|# open commitments}"
        return language.say(template, day=day, count=count)
    if found.unread:
        template = "What is promised cannot be told: {unread:and} cannot be read in full."
        return language.say(template, unread=found.unread)
    if found.screen.sensitive or found.screen.resting:
        return language.say("No other open commitments.")
    return language.say("No open commitments.")


def _row(promise: OpenPromise, whom: Whom, found: Open, language: Language) -> Listed:
    mine = promise.owner == "me"
    owner = language.say("You") if mine else language.fact(Name(whom.called))
    text = language.fact(one_line(promise.text))
    why = _moved(promise, language)
    return Listed(
        worn(owner, "person"),
        language.say("{text} ({moved})", text=text, moved=why) if why else text,
        status=_status(promise, found, language),
        tag=promise.id,
    )


def _status(promise: OpenPromise, found: Open, language: Language) -> Runs:
    if promise.days_late:
        return worn(language.say("{days:# day|# days} late", days=promise.days_late), "late")
    return say_due(language, promise, today=found.screen.today, shared=False)


def _moved(promise: OpenPromise, language: Language) -> Runs:
    """Say how often a promise was put off, once that is a habit."""
    if len(promise.moves) < _OFTEN:
        return ()
    return worn(joined([*times(language, MOVED, promise.moves)], COMMA), "reason")


def _left_out(sheet: Sheet, found: Open, language: Language) -> None:
    """Count what is not listed, with what lists it."""
    screen = found.screen
    said: list[Runs] = []
    if screen.resting:
        template = (
            "{count} of theirs not listed: who promised it is on leave, not met since, or left."
        )
        said.append(language.say(template, count=screen.resting))
    if screen.sensitive:
        said.append(language.say("{count} sensitive (--all).", count=screen.sensitive))
    if said:
        sheet.gap()
    for each in said:
        sheet.text(*each, wide=True)
