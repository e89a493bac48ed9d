"""How `ooo person edit`, `rename` and `pause` answer: each field now, and before."""

from collections.abc import Iterable

from ooo.core.people.profile import ProfileChanged
from ooo.core.rhythm.pauses import pause_on
from ooo.core.rhythm.presence import booked_in_pause
from ooo.core.text.facts import Name, Slug, Words
from ooo.words.closing import say_nothing_changed, say_undo
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.people import FIELDS, say_field, say_preference
from ooo.words.rhythm import say_when


def outline(answer: ProfileChanged, language: Language) -> Outline:
    """Give a line for each field that changed; a pause is said as what it does."""
    sheet = Sheet()
    name = Name(answer.name)
    if not answer.changed:
        as_before = language.say("that is what is held of {name}.", name=name)
        say_nothing_changed(sheet, language, *as_before)
        return sheet.outline()
    for field in _said_once(answer.changed):
        match field:
            case "pauses":
                _pause(sheet, answer, language)
            case "preferences":
                _preferences(sheet, answer, language)
            case _:
                said = language.say(
                    "{name}: {field} {now} (was {before})",
                    name=name,
                    field=language.say(FIELDS[field]),
                    now=say_field(language, field, getattr(answer.now, field)),
                    before=say_field(language, field, getattr(answer.screen.was, field)),
                )
                sheet.text(*said, wide=True)
    say_undo(sheet, language)
    return sheet.outline()


def _said_once(changed: Iterable[str]) -> Iterable[str]:
    """Give the fields that changed; a pause is one, in whichever of its two forms it is held."""
    return dict.fromkeys("pauses" if each == "paused_until" else each for each in changed)


def _preferences(sheet: Sheet, answer: ProfileChanged, language: Language) -> None:
    """Say what they told me that is new, or that does not hold any more."""
    was, now = answer.screen.was.preferences, answer.now.preferences
    for key in {**was, **now}:
        if was.get(key) != now.get(key):
            said = language.say(
                "{name} prefers for {key}: {told}",
                name=Name(answer.name),
                key=say_preference(language, key),
                told=Words(now[key]) if key in now else language.say("none"),
            )
            sheet.text(*said, wide=True)


def _pause(sheet: Sheet, answer: ProfileChanged, language: Language) -> None:
    """Say until when someone is away, and what is booked in that time."""
    name, today = Name(answer.name), answer.screen.today
    pause = pause_on(answer.now, today)
    if pause is None:
        sheet.text(*language.say("{name} is not paused any more.", name=name), wide=True)
        return
    if pause.until is None:
        said = language.say("{name} is paused until further notice.", name=name)
    else:
        day = say_when(language, pause.until, today=today)
        said = language.say("{name} is paused until {day}.", name=name, day=day)
    sheet.text(*said, wide=True)
    booked = booked_in_pause(answer.now, today=today)
    if booked:
        said = language.say(
            "Booked {day} inside the pause: {command}",
            day=language.day(booked.day, today=today),
            command=language.command("ooo book {who} none", who=Slug(answer.person)),
        )
        sheet.text(*said, wide=True)
