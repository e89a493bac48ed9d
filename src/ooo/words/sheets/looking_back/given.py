"""Promises over time: what was kept and when, on each side, and the newest of them."""

from ooo.core.looking_back.given import PromiseOverTime, Promises, PromiseSide
from ooo.core.text.facts import Name
from ooo.words.language import Language, one_line
from ooo.words.looking_back import say_not_counted, say_owner
from ooo.words.outline import Dated, Outline, Sheet, beside, joined
from ooo.words.records import COMMA, MOVED, say_late, say_left_out, times
from ooo.words.run import Run, Runs, worn

ENOUGH = 5
"""Settled promises, below which no count stands beside how many there were."""

_NEWEST = 10
_KEPT = (
    ("kept_first", "{count} by the first date"),
    ("kept_moved", "{count} by a later one"),
    ("kept_late", "{count} late"),
    ("kept_undated", "{count} without a date"),
)


def outline(answer: Promises, language: Language) -> Outline:
    """Give the counts of each side, and the newest promises."""
    sheet = Sheet()
    name = worn(language.fact(Name(" ".join(answer.name.splitlines()))), "title")
    since = answer.screen.since
    if since is None:
        sheet.text(*_nothing(answer, language), wide=True)
        return sheet.outline()
    day = language.short_day(since, today=answer.screen.today)
    period = language.say("promises since {day}", day=day)
    if answer.until:
        until = language.short_day(answer.until, today=answer.screen.today)
        period = language.say("promises, {since} to {until}", since=day, until=until)
    sheet.title(*name, *beside(period))
    they = language.fact(Name(answer.screen.called))
    for heading, side in ((language.say("You"), answer.me), (they, answer.them)):
        if side.all:
            sheet.heading(heading, language.fact(side.all))
            sheet.text(*joined(say_side(language, side), Run(" ")), indent=1, hang=1)
    if answer.records:
        sheet.heading(language.say("The newest"))
    for record in answer.records[:_NEWEST]:
        sheet.add(_told(record, answer, language))
    if answer.sensitive or answer.unread:
        sheet.gap()
    if answer.sensitive:
        sheet.text(*say_left_out(language, answer.sensitive))
    if answer.unread:
        sheet.text(*say_not_counted(language, answer.unread))
    return sheet.outline()


def say_side(language: Language, side: PromiseSide) -> list[Runs]:
    """Say how the promises of one side ended, a sentence each."""
    said = []
    if side.kept:
        parts = [
            language.say(template, count=getattr(side, name))
            for name, template in _KEPT
            if getattr(side, name)
        ]
        enough = side.had_to_be >= ENOUGH
        template = "{kept} of {all} kept: {parts}." if enough else "{kept} kept: {parts}."
        facts = {"all": side.had_to_be} if enough else {}
        kept = language.say(template, kept=side.kept, parts=joined(parts, COMMA), **facts)
        said.append(kept)
    if side.missed:
        said.append(language.say("{count} missed.", count=side.missed))
    if side.dropped:
        said.append(language.say("{count} not needed any more.", count=side.dropped))
    if side.open:
        said.append(_say_open(language, side))
    return [said[0], *[worn(each, whole=True) for each in said[1:]]] if said else []


def _say_open(language: Language, side: PromiseSide) -> Runs:
    """Say how many are open, how many of them are late, and of a single one by how many days."""
    late, days = side.late, side.late_days
    if not late:
        return language.say("{count} open.", count=side.open)
    if late == side.open == 1:
        return language.say("{count} open, late {days:# day|# days}.", count=late, days=days)
    if late == side.open:
        return language.say("{count} open and late.", count=late)
    if late == 1:
        template = "{count} open, {late} of them late {days:# day|# days}."
        return language.say(template, count=side.open, late=late, days=days)
    return language.say("{count} open, {late} of them late.", count=side.open, late=late)


def _told(record: PromiseOverTime, answer: Promises, language: Language) -> Dated:
    today = answer.screen.today
    of = record.made or record.settled
    day = (language.short_day(of, today=today),) if of else ()
    owner = say_owner(language, record.owner, answer.screen.called)
    text = language.fact(one_line(record.text))
    words = (*worn(language.say("{owner}: ", owner=owner), "person"), *text)
    return Dated((day,), words, day, _standing(record, answer, language), record.id)


def _standing(record: PromiseOverTime, answer: Promises, language: Language) -> Runs:
    """Say how a promise ended, or stands: `kept 26 Oct`, `LATE 4 days, moved once`."""
    today = answer.screen.today
    parts: list[Runs] = []
    match record.ending:
        case "open_late":
            parts.append(say_late(language, record.days_late))
        case "open" if record.due:
            due = language.short_day(record.due, today=today)
            parts.append(language.say("due {day}", day=due))
        case "open":
            parts.append(language.say("no date"))
        case "missed" | "dropped":
            parts.append(language.say("missed" if record.ending == "missed" else "dropped"))
        case _:
            assert record.settled  # noqa: S101 -- what was kept was so on a day
            settled = language.short_day(record.settled, today=today)
            parts.append(language.say("kept {day}", day=settled))
            if record.days_late:
                parts.append(language.say("late"))
    if record.settled is None:
        parts += times(language, MOVED, range(record.moves))
    if record.why and record.ending in {"missed", "dropped"}:
        parts.append(language.fact(one_line(record.why)))
    return worn(joined(parts, COMMA), "reason")


def _nothing(answer: Promises, language: Language) -> Runs:
    if answer.unread:
        return language.say(
            "What was promised with {name} cannot be told: {unread:and} cannot be read in full.",
            name=Name(answer.name),
            unread=answer.unread,
        )
    return language.say("Nothing was promised with {name}.", name=Name(answer.name))
