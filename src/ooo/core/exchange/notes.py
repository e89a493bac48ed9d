"""Notes of meetings in Markdown, org or plain text: days and people by their headings.

Whatever stands under no day, or under nobody who is in the notebook, is not read, and named.
"""

import datetime as dt
import re
from typing import get_args

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.exchange.blocks import DATE_KEY, HOLE, Block, SourceHeading, pieces
from ooo.core.exchange.brought import Brought, Read, ReadingSettings, SourceText, Unread
from ooo.core.exchange.dated import Order, find_day, is_ambiguous, order_in
from ooo.core.exchange.gathering import Gathering
from ooo.core.exchange.org import as_in_org, org_as_markdown
from ooo.core.exchange.sections import NOTES, Section, section_of
from ooo.core.exchange.tables import A_CONTROL, CONTROL, LONGEST, TOO_LONG
from ooo.core.exchange.unmarked import unlinked, words_in
from ooo.core.exchange.whose import People
from ooo.core.model import MeetingKind
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern
from ooo.core.text.safe import safe
from ooo.errors import Saying

_FRONT = "---"
_WHO_KEYS = frozenset({"person", "participant", "member", "attendees", "participants", "with"})
_THERE = pattern(r"(?:attendees|participants|pr[ée]sente?s)\s*:", re.IGNORECASE)
_SIGNS = " \t-_/()[]{}|:,.&<>+\u00b7\u2013\u2014'\"*"
_OBSERVED = pattern(r"\b(?:handing over|passation|log|logs|feedback|observations?|journal)\b")
_DATED_ITEM = pattern(r"\[(?P<day>\d{4}-\d{2}-\d{2})(?:\s[^\]]*)?\]\s*(?P<text>.*)")
_HEX = pattern(r"\b[0-9a-f]{32}\b")
_OF_PEOPLE = 6
"""How deep a line is that is a name alone."""

_NOT_FILLED = Saying("no words of a meeting")
_NOBODYS = "nobody's name stands above it"
_A_DAY_TO_COME = "{day} is still to come"
_LONGEST = 300
"""Characters of a heading that are looked at."""


def read_notes(
    text: SourceText, settings: ReadingSettings, people: People, *, org: bool = False
) -> Read:
    """Give the meetings of a text."""
    reader = _Reader(text, settings, people)
    if not org:
        return reader.read(text.text)
    read = reader.read(org_as_markdown(text.text))
    return replace(
        read, unread=tuple(replace(each, text=as_in_org(each.text)) for each in read.unread)
    )


class _Place:
    """Where a line stands: whose, of which day, of which kind, and in which section."""

    __slots__ = ("day", "kind", "section", "slug")

    def __init__(self) -> None:
        self.slug = ""
        self.day: dt.date | None = None
        self.kind: MeetingKind = "one-to-one"
        self.section: Section = NOTES

    def copy(self) -> "_Place":
        """Give the same place, to be changed apart."""
        other = _Place()
        other.slug, other.day, other.kind = self.slug, self.day, self.kind
        other.section = self.section
        return other


class _Reader:
    """Goes through the pieces of a text, and keeps what stands above each."""

    def __init__(self, text: SourceText, settings: ReadingSettings, people: People) -> None:
        self._text = text
        self._settings = settings
        self._people = people
        self._order: Order = settings.order
        self._place = _Place()
        self._above: list[tuple[int, _Place]] = []
        self._gathering = Gathering(settings, people)
        self._unread: list[Unread] = []
        self._has_day = False

    def read(self, text: str) -> Read:
        """Give what is read, and whatever is not."""
        first = self._front_matter(text.split("\n"))
        body = "\n" * first + "\n".join(text.split("\n")[first:])
        found = [*pieces(body, self._is_title)]
        headings = [each.text for each in found if isinstance(each, SourceHeading)]
        named = order_in(map(fold, (*headings, self._text.file)))
        self._order = self._order or named or order_in((text,))
        self._start()
        for each in found:
            match each:
                case SourceHeading():
                    self._heading(each)
                case Block():
                    self._block(each)
                case _:
                    self._leave(each.line, each.text, _NOT_FILLED, form=True)
        brought = tuple(
            Brought(dossier=Dossier(person=self._people.by_slug[slug]), entries=entries)
            for slug, entries in self._gathering.by_person().items()
        )
        whole = None if brought else self._whole_file()
        return Read(
            format="md",
            people=brought,
            unread=(whole,) if whole else tuple(sorted(self._unread, key=lambda each: each.line)),
            unnamed=self._gathering.unnamed,
        )

    def _is_title(self, line: str) -> bool:
        """Tell whether a line is someone's name and a day, and no more: the title of minutes."""
        folded = fold_words(line)
        found = find_day(folded, "dmy") or find_day(folded, "mdy")
        return bool(found and self._people.named(f"{folded[: found[1]]} {folded[found[2] :]}"))

    def _front_matter(self, lines: list[str]) -> int:
        """Read what stands between dashes at the top, and give how many lines that is."""
        if not lines or lines[0].strip() != _FRONT or _FRONT not in map(str.strip, lines[1:]):
            return 0
        end = [line.strip() for line in lines].index(_FRONT, 1)
        for number, line in enumerate(lines[1:end], 2):
            key, _, value = line.partition(":")
            key, value = fold(key).strip(), value.strip().strip("\"'[]")
            if key == "date" and (found := find_day(fold(value), self._order)):
                self._set_day(found[0])
            elif key in _WHO_KEYS and (slug := self._people.named(value)):
                self._place.slug = slug
            elif key == "mood" and self._gathering.take_mood(value):
                continue
            elif line.strip():
                self._leave(number, line, Saying("not kept of the head of a file"), form=True)
        return end + 1

    def _start(self) -> None:
        """Say whose it is and of which day by the command line, the file's name, its folders."""
        parts = [*self._text.above, self._text.file.replace("\\", "/").rpartition("/")[2]]
        name = _HEX.sub(" ", fold(parts[-1].rpartition(".")[0] or parts[-1])).replace("_", " ")
        found = find_day(name, self._order)
        if found and self._place.day is None:
            self._set_day(found[0])
        rest = f"{name[: found[1]]} {name[found[2] :]}" if found else name
        named = [self._people.named(rest.replace("-", " ")) or self._people.named(rest)]
        named += [self._people.named(each.replace("_", " ")) for each in reversed(parts[:-1])]
        by_name = next(filter(None, named), "")
        self._place.slug = self._settings.who or self._place.slug or by_name

    def _set_day(self, day: dt.date) -> None:
        self._place.day = day
        self._has_day = True

    def _heading(self, heading: SourceHeading) -> None:
        text = words_in(heading.text[:_LONGEST])
        if DATE_KEY.match(text) and (said := find_day(fold_words(text), self._order)):
            self._date_of_page(heading.line, text, said[0])
            return
        folded = fold_words(text)
        found = find_day(folded, self._order)
        rest = f"{folded[: found[1]]} {folded[found[2] :]}".strip(_SIGNS) if found else folded
        named = self._people.named(rest)
        slug = named if self._settings.who in {"", named} else ""
        section = section_of(text, lambda who: self._people.named(who) == self._place.slug)
        self._rise_to(heading.level)
        place = self._place
        if slug:
            place.slug = slug
        if found:
            self._set_day(found[0])
        if found or slug:
            place.section = NOTES
            place.kind = _kind_of(rest, place.kind)
        elif section:
            place.section = section
            place.kind = _kind_of(rest, place.kind) if place.day is None else place.kind
        elif is_ambiguous(folded):
            place.day = None
            self._leave(heading.line, text, Saying("its day can be read two ways (--dates)"))
        elif place.day is not None and place.slug:
            place.section = NOTES
            self._block(Block(heading.line, [text]))
        else:
            self._leave(heading.line, text, Saying("no day in it, and nobody's name"), form=True)

    def _date_of_page(self, line: int, text: str, day: dt.date) -> None:
        """Take what a page says of itself, for all of it; a day to come is said of the next one."""
        place = self._place
        ahead = day > self._settings.today or place.section.holds == "later"
        if ahead and place.day and day > place.day:
            self._block(Block(line, [text]))
            return
        place.section = NOTES
        self._set_day(day)

    def _rise_to(self, level: int) -> None:
        """Leave what lies as deep as a heading, or deeper, and stand below that."""
        while self._above and self._above[-1][0] >= level:
            self._place = self._above.pop()[1]
        self._above.append((level, self._place.copy()))

    def _block(self, block: Block) -> None:
        if len(block.text) > LONGEST:
            self._leave(block.line, block.text[:LONGEST], TOO_LONG)
            return
        if _THERE.match(block.lines[0]):
            self._leave(block.line, words_in(block.lines[0]), Saying("who was there"))
            block = Block(block.line + 1, block.lines[1:], block.box, block.item, block.asked)
        text = words_in(block.text)
        lone = block.box is None and len(block.lines) == 1
        if lone and (match := _DATED_ITEM.fullmatch(unlinked(block.text))):
            self._observed(block, match["day"], match["text"])
            return
        if not text or HOLE.fullmatch(text):
            if block.text:
                self._leave(block.line, block.text, _NOT_FILLED, form=True)
            return
        if lone and not block.item and self._place.day is None and self._people.named(text):
            self._heading(SourceHeading(block.line, _OF_PEOPLE, text))
            return
        why = self._why_not(text)
        if why is not None:
            self._leave(block.line, text, why, form=self._place.section.holds == "nothing")
            return
        place = self._place
        assert place.day is not None  # noqa: S101 - there is a reason without one
        self._gathering.add(
            block, text, place.slug, (place.day, place.kind), place.section, self._order
        )

    def _observed(self, block: Block, day: str, text: str) -> None:
        """Take a line that begins with its own day as an observation of that day."""
        before = self._place.copy()
        found = find_day(day)
        if found and text:
            self._set_day(found[0])
            self._place.kind, self._place.section = "note", NOTES
            self._block(Block(block.line, [text], item=True))
        else:
            self._leave(block.line, block.text, Saying("it has no text"))
        self._place = before

    def _why_not(self, text: str) -> Saying | None:
        """Give why a text is not read where it stands; None where it is."""
        place = self._place
        if CONTROL.search(text):
            return A_CONTROL
        if place.section.holds == "nothing":
            return Saying("not of a meeting")
        if place.day is None:
            return Saying("no day stands above it")
        if place.day > self._settings.today:
            return Saying(_A_DAY_TO_COME, day=place.day)
        return None if place.slug else Saying(_NOBODYS)

    def _leave(self, line: int, text: str, says: Saying, *, form: bool = False) -> None:
        said = safe(text).split("\n")[0][:80]
        self._unread.append(
            Unread(file=self._text.file, line=line, text=said, says=says, dropped=form)
        )

    def _whole_file(self) -> Unread | None:
        """Give why nothing at all was read; None where each line says it."""
        file = self._text.file
        if not self._text.text.strip():
            return Unread(file=file, says=Saying("nothing is in it"))
        if not self._has_day and any(is_ambiguous(fold(each.text)) for each in self._unread):
            says = "its days can be read two ways: --dates dmy, or --dates mdy"
            return Unread(file=file, says=Saying(says))
        if not self._has_day:
            says = "no day in it, nor in its name. A line such as ## 2026-11-09 begins a meeting"
            return Unread(file=file, says=Saying(says))
        if any(each.says.template == _NOBODYS for each in self._unread):
            says = "whose notes are these? Say it: --who WHO, or ooo person add NAME"
            return Unread(file=file, says=Saying(says))
        return None


def _kind_of(rest: str, kind: MeetingKind) -> MeetingKind:
    """Give the kind of entry that a heading begins."""
    if _OBSERVED.search(rest):
        return "note"
    said = rest.strip(_SIGNS).rpartition("\u00b7")[2].strip()
    for known in get_args(MeetingKind):
        if said == known:
            return known  # type: ignore[no-any-return] # one of them
    return kind
