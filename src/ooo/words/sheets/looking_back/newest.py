"""The newest of everyone, one line each, by month."""

from ooo.core.looking_back.newest import NewEntry, Newest
from ooo.core.text.facts import Code, Name
from ooo.words.language import Language
from ooo.words.looking_back import SaidLine, lines_of
from ooo.words.outline import BESIDE, Outline, Sheet
from ooo.words.records import say_left_out
from ooo.words.run import Runs, worn
from ooo.words.sheets.looking_back.history import say_earlier, tell


def outline(answer: Newest, language: Language) -> Outline:
    """Give the newest of everyone, with the command that shows more."""
    sheet = Sheet()
    if not answer.entries:
        sheet.text(*_nothing(answer, language), wide=True)
    tell(sheet, language, ((each, *_line(language, each, answer)) for each in answer.entries))
    if answer.earlier or answer.sensitive:
        sheet.gap()
    if answer.sensitive:
        sheet.text(*say_left_out(language, answer.sensitive))
    if answer.earlier and answer.screen.earliest:
        since = Code(answer.screen.earliest.isoformat())
        command = language.command("ooo history --since {since}", since=since)
        whole = answer.screen.whole
        sheet.text(*say_earlier(language, answer.earlier, command, whole=whole))
    return sheet.outline()


def _line(language: Language, entry: NewEntry, answer: Newest) -> tuple[Runs, list[SaidLine]]:
    """Give whose entry it is, and one line: its first, or the first of the kind asked for."""
    kind = answer.screen.asked.kind
    lines = lines_of(
        language, entry, entry.called, today=answer.screen.today, promised=kind == "promise"
    )
    who = (*worn(language.fact(Name(entry.called)), "person"), BESIDE)
    first = next(lines)
    says_less = kind and entry.kind not in {"", "note", kind} and not entry.points
    return who, [next(lines, first) if says_less else first]


def _nothing(answer: Newest, language: Language) -> Runs:
    if answer.unread:
        return language.say(
            "What took place cannot be told: {unread:and} cannot be read in full.",
            unread=answer.unread,
        )
    asked = answer.screen.asked
    if asked.kind:
        return language.say("Nothing of that kind with anyone.")
    return language.say("Nothing yet." if asked.period.is_whole else "Nothing in that time.")
