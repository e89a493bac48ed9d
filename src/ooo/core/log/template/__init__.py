"""The sheet of a log as a text to fill in: what is ticked, changed or deleted is what is meant."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import UNSET
from msgspec.structs import replace

from ooo.core.capture.captured import LineProblem
from ooo.core.capture.marks import taught
from ooo.core.dossier import Dossier
from ooo.core.log.entry import Entry, Said, what_is_said
from ooo.core.log.sheet import LogSheet
from ooo.core.log.template.lines import (
    DATE,
    LEGENDS,
    MINUTES,
    NEXT,
    Family,
    fields_of,
    kept_as_text,
    lines_of,
    rows,
)
from ooo.core.log.template.reading import day_of, is_empty, read_template
from ooo.core.model import Booking
from ooo.core.text.safe import safe
from ooo.core.wording import say_count, say_date, say_day
from ooo.errors import Saying

__all__ = [
    "day_of",
    "is_empty",
    "read_template",
    "with_message",
    "with_whole_ids",
    "with_words",
    "without_message",
    "write_template",
]

_MESSAGE = "#!"


def with_whole_ids(entry: Entry, dossier: Dossier) -> Entry:
    """Give the entry with every id written out, as the template needs it.

    Raises what `what_is_said` does.
    """
    return replace(entry, said=tuple(what_is_said(entry, dossier).items()))


def write_template(sheet: LogSheet, entry: Entry, *, body: str = "") -> str:
    """Give the text to fill in: the words so far, the sheet, and what there is to say of a meeting.

    `entry` bears whole ids; what it says is ticked and filled in already. `body` are lines of the
    capture grammar that were typed before.
    """
    parts = [*_head(sheet, entry), *_words(_typed(entry, body))]
    if entry.is_met:
        parts += _sheet(sheet, dict(entry.said))
    return "\n".join([*parts, *_fields(sheet, entry), ""])


def with_words(text: str, entry: Entry, *, body: str = "") -> str:
    """Give a text that was written before with the words of `body` and `entry` that it lacks."""
    held = lines_of(text)
    added = [line for line in map(kept_as_text, _typed(entry, body)) if line not in held]
    return "\n".join([text.rstrip("\r\n"), "", *added, ""]) if added else text


def with_message(
    text: str, problems: tuple[LineProblem, ...], say: Callable[[Saying | str], str]
) -> str:
    """Give the text with what is wrong with it on top, in comments; its lines count from there.

    `say` gives what a problem says as text.
    """
    told = [
        (
            problem,
            safe(problem.source).split("\n")[0],
            [*say(problem.says).split("\n"), *say(problem.fix).split("\n")],
        )
        for problem in problems
    ]
    height = 2 + sum(1 + len(explained) for _, _, explained in told)
    message = [f"{_MESSAGE} Nothing is saved yet. Mend this, then save and close again."]
    for problem, source, explained in told:
        message.append(f"{_MESSAGE} Line {problem.line + height}: {source}".rstrip())
        message += [f"{_MESSAGE}   {line}".rstrip() for line in explained]
    return "\n".join([*message, _MESSAGE, text])


def without_message(text: str) -> str:
    """Give the text without the comments that `with_message` put on top."""
    return "\n".join(line for line in lines_of(text) if not line.startswith(_MESSAGE))


def _typed(entry: Entry, body: str) -> list[str]:
    """Give every line that was typed so far, in the capture grammar."""
    sources = (line for item in entry.items for line in item.source.split("\n"))
    return [*(body.split("\n") if body else ()), *sources]


def _head(sheet: LogSheet, entry: Entry) -> Iterator[str]:
    what = "" if entry.kind == "one-to-one" else f", {entry.kind}"
    who = f"{safe(sheet.name)}, {say_date(entry.date)}{what}"
    yield f"# {who}: save and close the editor to log it."
    yield "# A line that starts with # is left out (\\# keeps it). An empty file logs nothing."
    yield ""


def _words(typed: list[str]) -> Iterator[str]:
    yield "# What was said, a line each. A promise may end with its date: by fri"
    for mark, meaning in taught("log"):
        if mark:
            yield f"#   {mark:<8}{meaning.template}"
    yield ""
    yield from (kept_as_text(line) for line in typed)
    yield ""


def _sheet(sheet: LogSheet, said: Mapping[str, Said]) -> Iterator[str]:
    held = rows(sheet)
    titles: tuple[tuple[Family, str, str], ...] = (
        ("point", "Points", "A line you delete was not reached."),
        ("to say", "Only what you tick was said", ""),
        ("promise", "Promises", "A line you delete stays as it is."),
    )
    for family, title, of_deleting in titles:
        lines = [row.line(said.get(row.id)) for row in held if row.family == family]
        if lines:
            yield f"# {title}: {LEGENDS[family]}."
            if of_deleting:
                yield f"# {of_deleting}"
            yield from (*lines, "")
    nameless = len(sheet.points) + len(sheet.to_say) + len(sheet.sensitive) + len(sheet.promises)
    if nameless := nameless - len(held):
        yield f"# Left out for want of an id: {say_count(nameless, 'record')} (ooo check --fix)."
        yield ""


def _fields(sheet: LogSheet, entry: Entry) -> Iterator[str]:
    if entry.is_met:
        about = say_day(sheet.about, today=entry.date)
        yield f"# Empty means not said. The next meeting would be about {about}; mood is 1 to 5."
    for name in fields_of(entry):
        yield f"{name}: {_value(entry, name)}".rstrip()


def _value(entry: Entry, name: str) -> str:
    if name == DATE:
        return entry.date.isoformat()
    if name == NEXT:
        return "" if entry.next is UNSET else _booking(entry.next)
    return str((entry.minutes if name == MINUTES else entry.mood) or "")


def _booking(booking: Booking | None) -> str:
    if booking is None:
        return "none"
    return f"{booking.day} {booking.time:%H:%M}" if booking.time else str(booking.day)
