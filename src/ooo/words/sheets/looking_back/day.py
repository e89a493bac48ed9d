"""One day with a person, whole: what was discussed, said, kept, promised, and not reached."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from ooo.core.looking_back.day import WholeDay
from ooo.core.looking_back.entries import EndedPromise, Promised, WholeEntry
from ooo.core.model import Commitment, Point, SettledPoint
from ooo.core.text.facts import Name, Words
from ooo.words.language import Language, one_line
from ooo.words.looking_back import (
    SaidLine,
    say_goal_news,
    say_head,
    say_kind,
    say_moved,
    say_neighbour,
    say_note,
    say_numbered,
    say_owner,
    say_standing,
    say_step,
)
from ooo.words.meetings import KINDS, say_mood, say_spoke
from ooo.words.outline import BESIDE, Outline, Row, Sheet, beside, joined
from ooo.words.records import CARRIED, COMMA, say_left_out, times
from ooo.words.run import Runs, capitalized, worn

_OF_POINTS = {"me": "yours", "them": "{name}'s"}


def outline(answer: WholeDay, language: Language) -> Outline:
    """Give a day whole, with the entries on both sides of it."""
    return _Day(answer, language).outline()


class _Day:
    """The parts of the sheet, in the order they are read."""

    def __init__(self, answer: WholeDay, language: Language) -> None:
        self._answer = answer
        self._language = language
        self._say = language.say
        self._today = answer.screen.today
        self._called = answer.screen.called
        self._sheet = Sheet()

    def outline(self) -> Outline:
        answer = self._answer
        name = worn(self._language.fact(Name(" ".join(answer.name.splitlines()))), "title")
        alone = answer.entries[0] if len(answer.entries) == 1 else None
        if alone and alone.kind not in {"", "skipped"}:
            self._alone(name, alone)
        else:
            self._sheet.title(*name, *beside((self._language.date(answer.date),)))
        for entry in answer.entries:
            if entry.kind and (entry is not alone or entry.kind == "skipped"):
                self._sheet.gap()
                self._sheet.text(*self._head(entry), wide=True)
            self._entry(entry)
        if answer.sensitive or answer.before or answer.after:
            self._sheet.gap()
        if answer.sensitive:
            self._sheet.text(*say_left_out(self._language, answer.sensitive))
        sides = [
            self._say(template, entry=say_neighbour(self._language, key, today=self._today))
            for template, key in (
                ("Before: {entry}", answer.before),
                ("After: {entry}", answer.after),
            )
            if key
        ]
        if sides:
            self._sheet.text(*joined([worn(each, whole=True) for each in sides], BESIDE))
        return self._sheet.outline()

    def _alone(self, name: Runs, entry: WholeEntry) -> None:
        """Open with the only entry of its day, and how it went below."""
        assert entry.kind  # noqa: S101 -- what came of records alone opens otherwise
        kind = say_numbered(self._language, self._say(KINDS[entry.kind]), entry.session)
        when = self._say("{day}", day=entry.date)
        if entry.minutes:
            when = self._say("{day}, {minutes} min", day=entry.date, minutes=entry.minutes)
        self._sheet.title(*name, *beside(kind, when))
        if went := [*self._went(entry)]:
            self._sheet.text(*capitalized(joined(went, BESIDE)), wide=True)

    def _entry(self, entry: WholeEntry) -> None:
        self._rows("Discussed", entry.points, self._discussed)
        self._notes(entry)
        self._rows("Told that day", entry.said, self._told)
        self._rows("Kept that day", entry.kept, self._settled)
        self._rows("Missed that day", entry.missed, self._settled)
        self._rows("Dropped that day", entry.dropped, self._settled)
        moved = (
            say_moved(self._language, each, self._called, today=self._today, whole=True)
            for each in entry.moved
        )
        self._lines("Moved that day", moved)
        self._rows("Promised that day", entry.promised, self._promised)
        self._lines(
            "Goals",
            [
                *[say_goal_news(self._language, each, whole=True) for each in entry.goal],
                *[SaidLine(say_step(self._language, each)) for each in entry.autonomy],
            ],
        )
        self._rows("Not reached", entry.not_reached, self._not_reached)

    def _head(self, entry: WholeEntry) -> Runs:
        """Say what kind of day it was and how it went: `One-to-one, 30 min · mood 2 of 5`."""
        assert entry.kind  # noqa: S101 -- what came of records alone has no head
        if entry.kind == "skipped":
            return say_head(self._language, entry, self._called)
        head = say_kind(self._language, entry)
        if entry.minutes:
            head = self._say("{kind}, {minutes} min", kind=head, minutes=entry.minutes)
        return (*head, *beside(*self._went(entry)))

    def _went(self, entry: WholeEntry) -> Iterator[Runs]:
        """Say how it went: `mood 2 of 5`, `Alice spoke more`."""
        if entry.mood:
            yield say_mood(self._language, entry.mood)
        if entry.spoke:
            yield say_spoke(self._language, entry.spoke, self._called)
        useful = entry.useful
        if useful and useful.them:
            template = "useful to {name}: {mark} of 5"
            yield self._say(template, name=Name(self._called), mark=useful.them)
        if useful and useful.me:
            yield self._say("useful to you: {mark} of 5", mark=useful.me)

    def _notes(self, entry: WholeEntry) -> None:
        if entry.notes:
            self._sheet.heading(self._say("Said" if entry.kind != "note" else "Noted"))
        for note in entry.notes:
            self._sheet.item(*say_note(self._language, note, self._called))

    def _rows(
        self,
        heading: str,
        records: Sequence[Point] | Sequence[Commitment],
        row: Callable[..., Row],
    ) -> None:
        if records:
            self._sheet.heading(self._say(heading), self._language.fact(len(records)))
        for each in records:
            self._sheet.add(row(each))

    def _lines(self, heading: str, lines: Iterable[SaidLine]) -> None:
        listed = [*lines]
        if listed:
            self._sheet.heading(self._say(heading), self._language.fact(len(listed)))
        for each in listed:
            self._sheet.add(Row(each.words, why=each.why, tag=each.tag))

    def _discussed(self, point: Point) -> Row:
        facts = {"name": Name(self._called)} if point.by == "them" else {}
        why = [self._say(_OF_POINTS[point.by], **facts)]
        if point.added and point.added != self._answer.date:
            day = self._language.short_day(point.added, today=self._today)
            why.append(self._say("since {day}", day=day))
        return self._row(point, joined(why, COMMA))

    def _told(self, point: SettledPoint) -> Row:
        why = [self._say("dropped")] if point.outcome == "dropped" else []
        if point.why:
            why.append(self._language.fact(one_line(point.why)))
        return self._row(point, joined(why, COMMA))

    def _not_reached(self, point: Point) -> Row:
        is_open = not isinstance(point, SettledPoint)
        why = [self._say("open")] if is_open else []
        why += times(self._language, CARRIED, point.carried)
        return self._row(point, joined(why, COMMA))

    def _row(self, point: Point, why: Runs) -> Row:
        said = self._language.fact(Words(point.text))
        return Row(said, why=worn(why, "reason"), tag=point.id)

    def _settled(self, promise: EndedPromise) -> Row:
        why = []
        if promise.made:
            day = self._language.short_day(promise.made, today=self._today)
            why.append(self._say("promised {day}", day=day))
        if promise.days_late:
            why.append(self._say("{days:# day|# days} late", days=promise.days_late))
        if promise.why:
            why.append(self._language.fact(one_line(promise.why)))
        return self._promise(promise, worn(joined(why, COMMA), "reason"))

    def _promised(self, promise: Promised) -> Row:
        return self._promise(promise, say_standing(self._language, promise, today=self._today))

    def _promise(self, promise: Commitment, why: Runs) -> Row:
        owner = say_owner(self._language, promise.owner, self._called)
        return Row(
            self._language.fact(Words(promise.text)),
            lead=worn(self._say("{owner}: ", owner=owner), "person"),
            label=owner,
            why=why,
            tag=promise.id,
        )
