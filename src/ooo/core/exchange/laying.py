"""What was brought is laid on what is held of one person: once or twice, it comes out the same.

A meeting is known by its day and kind, a note by its day and words, a promise by its side, words
and the day it was made, a point by its words. What is there stays as it is.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.exchange.brought import Box, Brought, BroughtEntry
from ooo.core.model import (
    MET,
    Commitment,
    Meeting,
    MeetingKey,
    Note,
    Point,
    SettledCommitment,
)
from ooo.core.rhythm.meetings import next_number
from ooo.core.text.fold import fold_words

_TO_DO_THEN = "\u2610 "
"""Stands before what was still to do in the notes of an older meeting."""

_NEWEST = 2
"""Meetings whose open boxes are promises still; older ones are notes of their day."""


class Counts(Struct):
    """What is new of one person; `already` are the meetings and observations that are here."""

    meetings: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    observations: int = 0
    notes: int = 0
    points: int = 0
    kept: int = 0
    settled: int = 0
    goals: int = 0
    mine: int = 0
    theirs: int = 0
    mine_due: dt.date | None = None
    theirs_due: dt.date | None = None
    already: int = 0
    older: int = 0


class Laying:
    """The dossier of one person while things are laid on it; `add` fills meetings that are here.

    `named` gives a record the id that it brought, or a new one.
    """

    def __init__(
        self, before: Dossier, brought: Brought, named: Callable[[str], str], *, add: bool
    ) -> None:
        self._before = before
        self._named = named
        self._add = add
        self.counts = Counts()
        self._meetings: dict[MeetingKey, Meeting] = {}
        self._on: dict[tuple[dt.date, str], list[MeetingKey]] = {}
        for each in before.meetings:
            self._put(each)
        self._commitments = [*before.commitments]
        self._settled = [*before.settled_commitments]
        self._points = [*before.points]
        self._promised = {
            promise_key(each) for each in (*before.commitments, *before.settled_commitments)
        }
        discussed = (point for each in before.meetings for point in each.points)
        self._said = {
            fold_words(each.text) for each in (*before.points, *before.settled_points, *discussed)
        }
        self._met = sorted(
            {
                *(key.date for key in before.entries if key.kind in MET),
                *(each.meeting.date for each in brought.entries if each.meeting.kind in MET),
            }
        )

    def dossier(self) -> Dossier:
        """Give the dossier with all that was laid on it."""
        before = self._before
        keys = {*before.entries, *self._meetings}
        return replace(
            before,
            points=tuple(self._points),
            commitments=tuple(self._commitments),
            settled_commitments=tuple(self._settled),
            entries=tuple(sorted(keys)),
            meetings=tuple(self._meetings[key] for key in sorted(self._meetings)),
        )

    def take(self, entry: BroughtEntry) -> None:
        """Lay one entry of other notes."""
        meeting = entry.meeting
        if meeting.kind == "note":
            here = {
                fold_words(note.text)
                for key in self._on.get((meeting.date, "note"), ())
                for note in self._meetings[key].notes
            }
            self._observe(meeting, _fresh(meeting.notes, here))
            self._take_boxes(entry)
            return
        found = self._of(meeting)
        if found is None:
            self._take_new(entry)
        elif self._add:
            self._take_more(entry, found)
        else:
            self.counts.already += 1

    def _of(self, meeting: Meeting) -> Meeting | None:
        if meeting.key in self._meetings:
            return self._meetings[meeting.key]
        same = self._on.get((meeting.date, meeting.kind))
        return self._meetings[same[0]] if same else None

    def _observe(self, meeting: Meeting, fresh: tuple[Note, ...]) -> None:
        if not fresh:
            self.counts.already += bool(meeting.notes)
            return
        number = next_number(self._on.get((meeting.date, "note"), ()), meeting.date, "note")
        self._put(replace(meeting, number=number, notes=fresh))
        self.counts.observations += len(fresh)

    def _take_new(self, entry: BroughtEntry, *, number: int = 1) -> None:
        counts, date = self.counts, entry.meeting.date
        counts.meetings += 1
        counts.first = min(counts.first or date, date)
        counts.last = max(counts.last or date, date)
        counts.notes += len(entry.meeting.notes)
        points = tuple(self._with_id(each) for each in entry.meeting.points)
        counts.points += len(points)
        self._said |= {fold_words(each.text) for each in points}
        self._put(replace(entry.meeting, number=number, points=points))
        self._take_boxes(entry)
        self._take_later(entry)

    def _take_more(self, entry: BroughtEntry, found: Meeting) -> None:
        """Add the lines that are not there."""
        before = self.counts.notes + self.counts.points + len(self._promised)
        notes = _fresh(entry.meeting.notes, {fold_words(each.text) for each in found.notes})
        points = tuple(
            self._with_id(each)
            for each in entry.meeting.points
            if fold_words(each.text) not in self._said
        )
        self.counts.notes += len(notes)
        self.counts.points += len(points)
        self._said |= {fold_words(each.text) for each in points}
        added = replace(found, notes=(*found.notes, *notes), points=(*found.points, *points))
        self._put(added)
        self._take_boxes(entry)
        self._take_later(entry)
        if before == self.counts.notes + self.counts.points + len(self._promised):
            self.counts.already += 1

    def _put(self, meeting: Meeting) -> None:
        if meeting.key not in self._meetings:
            self._on.setdefault((meeting.date, meeting.kind), []).append(meeting.key)
        self._meetings[meeting.key] = meeting

    def _take_boxes(self, entry: BroughtEntry) -> None:
        """Open boxes of the newest meetings are promises; older ones are noted in their meeting."""
        recent = self._met[-_NEWEST:] or [entry.meeting.date]
        for box in entry.boxes:
            promise = _commitment(box, entry.meeting.date)
            if not box.outcome and entry.meeting.date < recent[0]:
                self._note_box(entry, box, promise)
            elif self._is_new(promise):
                self._take_promise(replace(promise, id=self._named("")), box, entry.meeting.date)

    def _note_box(self, entry: BroughtEntry, box: Box, promise: Commitment) -> None:
        if promise_key(promise) in self._promised:
            return
        meeting = self._of(entry.meeting)
        note = Note(text=f"{_TO_DO_THEN}{box.text}", sensitive=box.sensitive)
        if meeting is None:
            self._observe(replace(entry.meeting, notes=()), (note,))
        elif _fresh((note,), {fold_words(each.text) for each in meeting.notes}):
            self._put(replace(meeting, notes=(*meeting.notes, note)))
            self.counts.notes += 1
            self.counts.older += 1

    def _is_new(self, promise: Commitment) -> bool:
        """Tell whether a promise is new, and from now on is not."""
        new = promise_key(promise) not in self._promised
        self._promised.add(promise_key(promise))
        return new

    def _take_promise(self, promise: Commitment, box: Box, day: dt.date) -> None:
        if not box.outcome:
            self._open(promise)
            return
        kept: dict[str, Any] = {name: getattr(promise, name) for name in promise.__struct_fields__}
        self._close(SettledCommitment(**kept, settled=day, outcome=box.outcome))

    def _open(self, promise: Commitment) -> None:
        self._commitments.append(promise)
        counts = self.counts
        if promise.owner == "me":
            counts.mine += 1
            counts.mine_due = _earlier(counts.mine_due, promise.due)
        else:
            counts.theirs += 1
            counts.theirs_due = _earlier(counts.theirs_due, promise.due)

    def _close(self, settled: SettledCommitment) -> None:
        self._settled.append(settled)
        self.counts.kept += settled.outcome == "kept"
        self.counts.settled += settled.outcome != "kept"

    def _take_later(self, entry: BroughtEntry) -> None:
        """Points for next time stand on the agenda where their meeting is the newest."""
        newest = not self._met or entry.meeting.date >= self._met[-1]
        for each in entry.later:
            if fold_words(each.text) in self._said:
                continue
            if newest:
                self._said.add(fold_words(each.text))
                self._points.append(replace(self._with_id(each), added=entry.meeting.date))
                self.counts.points += 1
                continue
            meeting = self._of(entry.meeting)
            note = Note(text=each.text, area=each.area, sensitive=each.sensitive)
            if meeting and _fresh((note,), {fold_words(one.text) for one in meeting.notes}):
                self._put(replace(meeting, notes=(*meeting.notes, note)))
                self.counts.notes += 1

    def _with_id(self, point: Point) -> Point:
        return replace(point, id=self._named(point.id))


def _earlier(first: dt.date | None, second: dt.date | None) -> dt.date | None:
    return min(filter(None, (first, second)), default=None)


def promise_key(promise: Commitment) -> tuple[str, str, dt.date | None]:
    """Give what a promise is known by."""
    return promise.owner, fold_words(promise.text), promise.made


def _commitment(box: Box, day: dt.date) -> Commitment:
    owner = box.owner or "me"
    return Commitment(owner=owner, text=box.text, made=day, due=box.due, sensitive=box.sensitive)


def _fresh(notes: Iterable[Note], here: Iterable[str]) -> tuple[Note, ...]:
    """Give the notes whose words are not here yet, each once."""
    seen = set(here)
    found: list[Note] = []
    for note in notes:
        words = fold_words(note.text)
        if words not in seen:
            seen.add(words)
            found.append(note)
    return tuple(found)
