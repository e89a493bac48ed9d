"""Lines that were read of meetings become their entries: notes, points and boxes."""

import datetime as dt
import re
from collections.abc import Mapping

from msgspec.structs import replace

from ooo.core.capture.ends import take_due
from ooo.core.capture.marks import lead
from ooo.core.capture.tags import take_tags
from ooo.core.exchange.blocks import Block
from ooo.core.exchange.boxes import box_of
from ooo.core.exchange.brought import Box, BroughtEntry, ReadingSettings
from ooo.core.exchange.dated import Order
from ooo.core.exchange.sections import Section
from ooo.core.exchange.whose import People
from ooo.core.model import Commitment, Goal, Meeting, MeetingKind, Note, NoteKind, Point, Record
from ooo.core.text.fold import fold_words
from ooo.core.text.pattern import pattern

_MOOD = pattern(r"(?:mood|humeur|moral)\s*:\s*(?P<mood>.+)")
_KIND = pattern(
    r"(win|r\u00e9ussite|feedback|retour|point de vigilance)\s?:\s+(?=\S)", re.IGNORECASE
)
_WRITTEN: Mapping[str, NoteKind] = {
    **dict.fromkeys(("win", "r\u00e9ussite"), "win"),
    **dict.fromkeys(("feedback", "retour"), "feedback"),
    "point de vigilance": "watch",
}
"""Kinds that an export writes before a note, and that are no marks."""

_MOODS: Mapping[str, int] = {
    word: mood
    for mood, words in (
        (5, "5 5/5 great excellent tres bien super"),
        (4, "4 4/5 good bien fine happy"),
        (3, "3 3/5 ok okay neutral moyen correct so-so"),
        (2, "2 2/5 low meh tired bas fatigue"),
        (1, "1 1/5 difficult bad difficile mauvais"),
    )
    for word in words.split()
}
Key = tuple[str, dt.date, MeetingKind]


class _Growing:
    """An entry in the making; it may become long."""

    def __init__(self, mood: int) -> None:
        self.mood = mood
        self.notes: list[Note] = []
        self.points: list[Point] = []
        self.boxes: list[Box] = []
        self.later: list[Point] = []


class Gathering:
    """The entries in the making, each by whose it is, its day and its kind, in their order."""

    def __init__(self, settings: ReadingSettings, people: People) -> None:
        self._settings = settings
        self._people = people
        self._mood = 0
        self._entries: dict[Key, _Growing] = {}
        self.unnamed = 0

    def by_person(self) -> dict[str, tuple[BroughtEntry, ...]]:
        """Give the entries of each person."""
        found: dict[str, list[BroughtEntry]] = {}
        for (slug, day, kind), grown in self._entries.items():
            meeting = Meeting(
                date=day,
                kind=kind,
                mood=grown.mood,
                points=tuple(grown.points),
                notes=tuple(grown.notes),
            )
            entry = BroughtEntry(
                meeting=meeting, boxes=tuple(grown.boxes), later=tuple(grown.later)
            )
            found.setdefault(slug, []).append(entry)
        return {slug: tuple(entries) for slug, entries in found.items()}

    def take_mood(self, said: str) -> bool:
        """Keep the mood that the head of a file says, for the first entry; tell if it is one."""
        self._mood = _MOODS.get(fold_words(said), 0)
        return bool(self._mood)

    def add(
        self,
        block: Block,
        text: str,
        slug: str,
        when: tuple[dt.date, MeetingKind],
        section: Section,
        order: Order,
    ) -> None:
        """Take a text where it stands."""
        day, kind = when
        entry = self._entries.setdefault((slug, day, kind), _Growing(self._mood))
        self._mood = 0
        mood = _MOOD.fullmatch(fold_words(text))
        if mood and mood["mood"] in _MOODS:
            entry.mood = _MOODS[mood["mood"]]
        elif block.box is not None or (section.holds == "actions" and block.item):
            people, mark = self._people, block.box or ""
            box = box_of(text, mark, day=day, slug=slug, people=people, order=order)
            self._take_box(entry, box)
        else:
            self._take_words(entry, text, section, day)

    def _take_box(self, entry: _Growing, box: Box) -> None:
        if not box.text:
            return
        if not box.owner and not box.outcome:
            self.unnamed += 1
            if self._settings.unnamed == "note":
                entry.notes.append(Note(text=box.text, sensitive=box.sensitive))
                return
        if not box.owner:
            box = replace(box, owner="them" if self._settings.unnamed == "theirs" else "me")
        entry.boxes.append(box)

    def _take_words(self, entry: _Growing, text: str, section: Section, day: dt.date) -> None:
        """Take what is no box: by the mark it begins with, else by its section."""
        start = lead(text, "log")
        if isinstance(start.becomes, Goal):
            # A goal is opened by somebody, not by a file: here it is what was said.
            start = replace(start, mark="", text=text)
        tags = take_tags(start.text if start.mark else text)
        words = tags.text or text
        sensitive = tags.sensitive or tags.nearly is not None
        becomes: Record = start.becomes if start.mark else _of_section(section)
        if (kind := _KIND.match(words)) and not start.mark:
            becomes, words = Note(kind=_WRITTEN[kind[1].lower()], text=""), words[kind.end() :]
        match becomes:
            case Commitment():
                due = take_due(words, today=day)
                text = due.text or words
                box = Box(owner=becomes.owner, text=text, due=due.due, sensitive=sensitive)
                self._take_box(entry, box)
            case Note():
                entry.notes.append(
                    replace(becomes, text=words, area=tags.area, sensitive=sensitive)
                )
            case _:
                assert isinstance(becomes, Point)  # noqa: S101 - nothing else is left
                point = replace(becomes, text=words, area=tags.area, sensitive=sensitive)
                discussed = not start.mark and section.holds == "topics"
                (entry.points if discussed else entry.later).append(point)


def _of_section(section: Section) -> Record:
    """Give what a line without a mark becomes, but for its words."""
    if section.holds in {"topics", "later"}:
        return Point(text="", by=section.by)
    return Note(kind=section.kind, text="")
