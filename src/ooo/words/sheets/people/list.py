"""How `ooo person list` looks: who someone is, and below it their rhythm."""

import datetime as dt

from ooo.core.dossier import entries_unread
from ooo.core.people.list import ListedPerson, PeopleList
from ooo.core.text.facts import Name, Slug
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet, joined
from ooo.words.records import COMMA
from ooo.words.rhythm import say_booking, say_cadence, say_due, say_pause
from ooo.words.run import Runs, worn
from ooo.words.suggest import say_first_step


def outline(answer: PeopleList, language: Language) -> Outline:
    """Give everyone; raise BadCadence when the cadence of one who is here is none."""
    sheet = Sheet()
    today, archived = answer.screen.today, answer.screen.archived
    if not answer.people and not archived:
        say_first_step(sheet, language, answer.unread)
        return sheet.outline()
    for one in answer.people:
        name = worn(language.fact(Name(one.name)), "person")
        who = language.say("{name} ({who})", name=name, who=Slug(one.person))
        sheet.text(*worn(who, "muted"))
        unlisted = one.person in entries_unread(answer.unread)
        facts = _facts(one, today, language, unlisted=unlisted)
        sheet.text(*joined(facts, COMMA), indent=2, hang=4)
    if archived:
        sheet.gap()
        template = "{count:# person|# people} archived: {command}"
        command = language.command("ooo person list --all")
        sheet.text(*language.say(template, count=archived, command=command))
    return sheet.outline()


def _facts(one: ListedPerson, today: dt.date, language: Language, *, unlisted: bool) -> list[Runs]:
    """Say the rhythm, the last meeting and the next."""
    met = language.say("meetings cannot be read" if unlisted else "never met")
    if one.last_met:
        met = language.say("met {away}", away=language.distance(one.last_met, today=today))
    if one.archived:
        return [met, language.say("archived")]
    facts = [say_cadence(language, one.cadence), met]
    if one.paused:
        return [*facts, say_pause(language, one.paused_until, today=today)]
    if one.next and one.next.day >= today:
        booked = say_booking(language, one.next, today=today, to_the_minute=True)
        return [*facts, language.say("booked {booked}", booked=booked)]
    if unlisted:
        return facts
    due = say_due(language, one.due, today=today) if one.due else ()
    return [*facts, due, say_booking(language, None, today=today)]
