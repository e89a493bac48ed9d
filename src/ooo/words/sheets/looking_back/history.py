"""A person's time line: what took place, the newest first, by month."""

from collections.abc import Iterable, Iterator

from ooo.core.looking_back.entries import DayEntry
from ooo.core.looking_back.history import History
from ooo.core.model import MET
from ooo.core.text.facts import Code, Name, Slug
from ooo.words.language import Language
from ooo.words.looking_back import SaidLine, lines_of
from ooo.words.outline import Dated, Outline, Sheet, beside
from ooo.words.records import say_left_out
from ooo.words.run import Runs, worn


def outline(answer: History, language: Language) -> Outline:
    """Give the time line, with the commands that show more."""
    sheet = Sheet()
    screen = answer.screen
    if not answer.entries:
        sheet.text(*_nothing(answer, language), wide=True)
    else:
        name = worn(language.fact(Name(" ".join(answer.name.splitlines()))), "title")
        sheet.title(*name, *beside(*_when(answer, language)))
        called, promised = screen.called, screen.asked.kind == "promise"
        told = (
            (each, (), [*lines_of(language, each, called, today=screen.today, promised=promised)])
            for each in answer.entries
        )
        tell(sheet, language, told)
    rest = [*_rest(answer, language)]
    if rest:
        sheet.gap()
    for each in rest:
        sheet.text(*each)
    return sheet.outline()


def _rest(answer: History, language: Language) -> Iterator[Runs]:
    """Say what is not shown, and how to see it."""
    if answer.sensitive:
        yield say_left_out(language, answer.sensitive)
    screen = answer.screen
    who, earliest = Slug(answer.person), screen.earliest
    if answer.earlier and earliest:
        since = Code(earliest.isoformat())
        command = language.command("ooo history {who} --since {since}", who=who, since=since)
        yield say_earlier(language, answer.earlier, command, whole=screen.whole)
    whole = next((each for each in answer.entries if each.kind in MET), None)
    if whole:
        day = Code(whole.date.isoformat())
        command = language.command("ooo history {who} {day}", who=who, day=day)
        yield language.say("One of them whole: {command}", command=command)


def say_earlier(language: Language, count: int, command: Runs, *, whole: bool) -> Runs:
    """Say how much is earlier, or how much at least where not all of it was read."""
    template = "{count} earlier: {command}" if whole else "At least {count} earlier: {command}"
    return language.say(template, count=count, command=command)


def tell(
    sheet: Sheet, language: Language, entries: Iterable[tuple[DayEntry, Runs, list[SaidLine]]]
) -> None:
    """Tell entries, the newest first, by month; some runs may stand in front of each first line."""
    month = None
    day = None
    for entry, front, lines in entries:
        if (entry.date.year, entry.date.month) != month:
            month, day = (entry.date.year, entry.date.month), None
            sheet.heading((language.month(entry.date),))
        for at, line in enumerate(lines):
            is_new = at == 0 and (entry.date != day or bool(front))
            columns = ((language.day_of_month(entry.date),),) if is_new else ((),)
            label = (language.long_date(entry.date),) if at == 0 else ()
            words = (*front, *line.words) if at == 0 else line.words
            sheet.add(Dated(columns, words, label, line.why, line.tag))
        day = entry.date


def _when(answer: History, language: Language) -> tuple[Runs, ...]:
    """Say how many meetings there were, since when, and when the last one was."""
    screen = answer.screen
    if screen.first_met is None or screen.last_met is None:
        return (language.say("not met yet"),)
    if screen.meetings == 1:
        day = language.short_day(screen.last_met, today=screen.today)
        ago = language.distance(screen.last_met, today=screen.today)
        once = language.say("{distance} ({day})", distance=ago, day=day)
        return language.say("{count:# meeting|# meetings}", count=1), once
    since = language.short_day(screen.first_met, today=screen.today)
    met = language.say("{count:# meeting|# meetings} since {day}", count=screen.meetings, day=since)
    last = language.say(
        "the last {distance} ({day})",
        distance=language.distance(screen.last_met, today=screen.today),
        day=language.short_day(screen.last_met, today=screen.today),
    )
    return met, last


def _nothing(answer: History, language: Language) -> Runs:
    """Say that there is nothing, or that it cannot be told."""
    name, screen = Name(answer.name), answer.screen
    if answer.unread:
        return language.say(
            "What there is with {name} cannot be told: {unread:and} cannot be read in full.",
            name=name,
            unread=answer.unread,
        )
    asked = screen.asked
    if asked.kind:
        return language.say("Nothing of that kind with {name}.", name=name)
    if not asked.period.is_whole:
        return language.say("Nothing with {name} in that time.", name=name)
    if screen.added is None:
        return language.say("Nothing yet with {name}.", name=name)
    added = language.short_day(screen.added, today=screen.today)
    return language.say("Nothing yet with {name}. Added {day}.", name=name, day=added)
