"""How `ooo person show` looks: one person in full."""

import datetime as dt

from ooo.core.dossier import entries_unread
from ooo.core.model import Commitment, Person, Point
from ooo.core.people.show import PersonShown
from ooo.core.rhythm.pauses import leaves_of, pause_on
from ooo.core.text.facts import Name, Slug, Words
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet, joined
from ooo.words.people import ENTRIES, FIELDS, say_field, say_preference
from ooo.words.records import COMMA, say_late
from ooo.words.rhythm import say_away, say_cadence, say_due, say_pause
from ooo.words.run import Runs, capitalized, worn

_PROFILE = (
    "next",
    "added",
    "aliases",
    "role",
    "relation",
    "since",
    "trial",
    "leaves",
    "last_met",
    "career_cadence",
    "minutes",
    "email",
    "language",
)
"""The fields that stand in a list, in order; the others stand above it."""


def outline(answer: PersonShown, language: Language) -> Outline:
    """Give one person; raise BadCadence when their cadence is none."""
    sheet = Sheet()
    _header(sheet, answer, language)
    _profile(sheet, answer.profile, answer.screen.today, language)
    _commitments(sheet, answer, language)
    _points(sheet, answer, language)
    if answer.sensitive:
        sheet.gap()
        said = language.say(
            "{count} sensitive: {command}",
            count=answer.sensitive,
            command=language.command("ooo person show {who} --all", who=Slug(answer.person)),
        )
        sheet.text(*said)
    sheet.gap()
    sheet.text(*_counts(answer, language))
    return sheet.outline()


def _header(sheet: Sheet, answer: PersonShown, language: Language) -> None:
    """Say who it is, and how often and when we meet."""
    today, profile = answer.screen.today, answer.profile
    name = worn(language.fact(Name(answer.name)), "title")
    template = "{name} ({who}) (left)" if profile.archived else "{name} ({who})"
    sheet.text(*language.say(template, name=name, who=Slug(answer.person)))
    unlisted = entries_unread(answer.unread)
    met = language.say("meetings cannot be read" if unlisted else "never met")
    if answer.last_met:
        met = language.say(
            "last met {day} ({away})",
            day=language.day(answer.last_met, today=today),
            away=say_away(language, answer.last_met, today=today),
        )
    due: Runs = ()
    if answer.due and not unlisted and not profile.archived:
        due = say_due(language, answer.due, today=today)
    cadence = capitalized(say_cadence(language, answer.cadence))
    sheet.text(*joined([cadence, met, due], COMMA))
    if pause := pause_on(profile, today):
        sheet.text(*worn(capitalized(say_pause(language, pause.until, today=today)), "due"))


def _profile(sheet: Sheet, profile: Person, today: dt.date, language: Language) -> None:
    """Say what their file says, without what stands above."""
    sheet.gap()
    for field in _PROFILE:
        value = getattr(profile, field)
        if value:
            label, held = language.say(FIELDS[field]), say_field(language, field, value)
            sheet.text(*language.say("{field}: {value}", field=label, value=held))
    for leave in leaves_of(profile):
        if leave.back and leave.back <= today:
            days = {"since": leave.since, "back": leave.back}
            sheet.text(*language.say("on leave: {since} to {back}", **days))
    for key, text in profile.preferences.items():
        named = say_preference(language, key)
        said = language.say("prefers for {key}: {told}", key=named, told=Words(text))
        sheet.text(*said)


def _commitments(sheet: Sheet, answer: PersonShown, language: Language) -> None:
    if answer.commitments:
        heading = language.say("Commitments")
        sheet.heading(heading, language.fact(len(answer.commitments)))
    for promise, late in zip(answer.commitments, answer.screen.days_late, strict=True):
        news = say_late(language, late) if late else ()
        said = joined([_promise(promise, answer, language), news], COMMA)
        sheet.text(*said, tag=promise.id, indent=1, hang=3)


def _promise(promise: Commitment, answer: PersonShown, language: Language) -> Runs:
    they = language.fact(Name(answer.profile.first_name))
    due = language.day(promise.due, today=answer.screen.today) if promise.due else ()
    return language.say(
        "{owner}: {text}, by {day}" if due else "{owner}: {text}, no date",
        owner=language.say("You") if promise.owner == "me" else they,
        text=Words(promise.text),
        day=due,
    )


def _points(sheet: Sheet, answer: PersonShown, language: Language) -> None:
    if answer.points:
        sheet.heading(language.say("Points"), language.fact(len(answer.points)))
    for point in answer.points:
        sheet.text(*_point(point, answer, language), tag=point.id, indent=1, hang=3)


def _point(point: Point, answer: PersonShown, language: Language) -> Runs:
    text = Words(point.text)
    if point.by == "me":
        return language.fact(text)
    return language.say("{name}: {text}", name=Name(answer.profile.first_name), text=text)


def _counts(answer: PersonShown, language: Language) -> Runs:
    """Say how much is held: entries by kind since the first, and goals."""
    entries = language.say("No entries yet")
    if answer.unread:
        entries = language.say("Not read in full: {unread}", unread=answer.unread)
    if answer.first_entry:
        kinds = [
            language.say(ENTRIES[kind], count=count) for kind, count in answer.meetings.items()
        ]
        entries = language.say(
            "Entries: {kinds} since {day}", kinds=joined(kinds, COMMA), day=answer.first_entry
        )
    if not answer.goals:
        return entries
    template = "{entries} · {goals:# goal|# goals}"
    return language.say(template, entries=entries, goals=answer.goals)
