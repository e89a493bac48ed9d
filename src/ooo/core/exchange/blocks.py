"""Notes in Markdown or plain text, cut into headings, items and paragraphs."""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from ooo.core.capture.marks import lead
from ooo.core.exchange.dated import is_day_alone
from ooo.core.exchange.sections import section_of
from ooo.core.text.pattern import pattern

_HEADING = pattern(r"(#{1,6})\s(.*)")
_BOLD_LINE = pattern(r"(?:\*\*|__|\*|_)(?P<words>[^*_]+?):?(?:\*\*|__|\*|_):?")
_ITEM = pattern(
    r"(?P<indent>\s*)(?:[-*+\u2022\u25aa\u25e6\u00b7\u2013]|\d{1,3}[.)])(?:\s+(?P<text>.*))?"
)
_BOX = pattern(r"\[(?P<mark>[ xX\-/>]?)\](?:\s+(?P<text>.*))?")
_SIGN = pattern(r"(?P<sign>[\u2610-\u2612\u2713\u2714]\ufe0f?)\s*(?P<text>\S.*)")
_KEYWORD = pattern(
    r"(?:\{\{(?:\[\[)?(?P<held>TODO|DONE)(?:\]\])?\}\}"
    r"|(?P<bare>TODO|DOING|NOW|LATER|DONE|CANCELED|CANCELLED):?"
    r"|(?:Action item|Action|ACTION|AI):) +(?P<text>\S.*)"
)
_LINKED = pattern(r"\[\[[^\[\]]{1,60}\]\]")
_ENDED = {"DONE": "x", "CANCELED": "-", "CANCELLED": "-"}
HOLE = pattern(r"\{\{.*\}\}|\[[^\[\]()]*\]|<[^<>]*>|!\[[^\[\]]*\]\([^()]*\)")
"""What nobody filled in, or a picture, alone on its line."""

_RULE = pattern(r"[\s|:+=_*~\u2013\u2014-]+")
_FENCE = pattern(r"\s*(?:```|~~~)\s*(?P<info>\S*)")
NOT_WORDS = "dataview"
"""What a fence is of that holds no words of anyone: a query of a program, or a comment."""

_COMMENT = pattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_OF_DAYS = 7
DATE_KEY = pattern(r"(?:date|day|jour|quand|when)\s*:\s*(?=\S)", re.IGNORECASE)
"""What may stand before a day on a line of its own."""

_BELOW = 8
"""How deep lines are that are headings by their words alone: days, and sections below them."""

_LONGEST = 60
"""Characters of such a line."""


class SourceHeading(Struct, frozen=True):
    """A heading and how deep it is, by its form or by its words."""

    line: int
    level: int
    text: str


class Block(Struct):
    """An item or a paragraph: its first line, all its lines, and the box before it (`None`: none).

    `asked` is the side that its form names: `theirs` for what org calls a TASK.
    """

    line: int
    lines: list[str]
    box: str | None = None
    item: bool = False
    asked: str = ""

    @property
    def text(self) -> str:
        """Give its lines as one text."""
        return "\n".join(self.lines).strip()


class PassedOver(Struct, frozen=True):
    """Lines that say nothing of a person by their form: a comment, a query of another program."""

    line: int
    text: str


SourcePiece = SourceHeading | Block | PassedOver


def pieces(text: str, is_title: Callable[[str], bool]) -> Iterator[SourcePiece]:
    """Give the pieces of a text in Markdown, in order; what lies deeper stays within its item.

    `is_title` tells of a line that begins a paragraph whether it says whose and of which day.
    """
    lines = _COMMENT.sub(_kept_lines, text).split("\n")
    begins, end = 1, 0
    for found in _COMMENT.finditer(text):
        begins, end = begins + text.count("\n", end, found.start()), found.start()
        yield PassedOver(begins, found[0])
    reader = _Cutter(is_title)
    for number, line in enumerate(lines, 1):
        yield from reader.take(number, line)
    yield from reader.end()


def _kept_lines(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _unhashed(text: str) -> str:
    """Give a heading without the signs that may close it."""
    bare = text.rstrip("#")
    return bare.strip() if bare[-1:] in {"", " "} else text


def _unbold(line: str) -> str:
    """Give a line without the signs that make all of it bold."""
    bold = _BOLD_LINE.fullmatch(line.strip())
    return bold["words"] if bold else line.strip()


def _level_of(line: str) -> int:
    """Give how deep a line is as a heading by its words alone: a day, a section; 0 for none."""
    text = DATE_KEY.sub("", _unbold(line)).rstrip(": ")
    if len(text) > _LONGEST:
        return 0
    if is_day_alone(text):
        return _OF_DAYS
    named = not text.startswith("[") and section_of(text, lambda _: False)
    return _BELOW if named else 0


def _box_in(text: str) -> tuple[str, str] | None:
    """Give what stands in the box that a text begins with, and its words; None without one."""
    if box := _BOX.fullmatch(text):
        return box["mark"].strip() or " ", box["text"] or ""
    if sign := _SIGN.fullmatch(text):
        return " " if sign["sign"][0] == "\u2610" else "x", sign["text"]
    if word := _KEYWORD.fullmatch(text):
        return _ENDED.get(word["held"] or word["bare"] or "", " "), word["text"]
    return None


class _Cutter:
    """Takes line after line; gives a piece when the next one begins."""

    def __init__(self, is_title: Callable[[str], bool]) -> None:
        self._is_title = is_title
        self._open: Block | None = None
        self._indent = 0
        self._fence = ""
        self._blank = False

    def end(self) -> Iterator[SourcePiece]:
        """Give what is not finished yet."""
        if self._open is not None:
            yield self._open
        self._open = None

    def take(self, number: int, line: str) -> Iterator[SourcePiece]:
        """Take one line, and give what it ends."""
        if fence := _FENCE.match(line):
            yield from self.end()
            self._fence = "" if self._fence else fence["info"].lower() or "text"
            return
        if self._fence.startswith(NOT_WORDS):
            yield PassedOver(number, line)
            return
        if not line.strip():
            self._blank = True
            return
        yield from self._of_words(number, line.rstrip())
        self._blank = False

    def _of_words(self, number: int, line: str) -> Iterator[SourcePiece]:
        if self._fence:
            yield from self._in_fence(number, line)
        elif found := _HEADING.fullmatch(line):
            yield from self.end()
            yield SourceHeading(number, len(found[1]), _unhashed(found[2].strip()))
        elif _RULE.fullmatch(line):
            yield from self.end()
        elif item := _ITEM.fullmatch(line):
            yield from self._item(number, item)
        elif box := _box_in(line.strip()):
            yield from self._begin(Block(number, [box[1]], box[0]))
        elif (level := self._level(line)) and not self._is_inside(line):
            yield from self.end()
            yield SourceHeading(number, level, _unbold(line).rstrip(": "))
        elif HOLE.fullmatch(line.strip()):
            yield from self.end()
            yield PassedOver(number, line.strip())
        elif self._open is not None and self._goes_on(line):
            self._open.lines.append(line.strip())
        else:
            yield from self._begin(Block(number, [line.strip()]))

    def _in_fence(self, number: int, line: str) -> Iterator[SourcePiece]:
        """Take a line of code, which is words whatever it looks like."""
        if self._open is None:
            yield from self._begin(Block(number, [line.strip()]))
        else:
            self._open.lines.append(line.strip())

    def _level(self, line: str) -> int:
        """Give how deep a line is as a heading by its words alone; 0 for none."""
        begins = self._open is None or self._blank
        if begins and len(line) <= _LONGEST and self._is_title(_unbold(line)):
            return _OF_DAYS
        return _level_of(line)

    def _is_inside(self, line: str) -> bool:
        """Tell whether a line stands in, below the item above it."""
        item = self._open is not None and self._open.item
        return item and len(line) - len(line.lstrip()) > self._indent

    def _goes_on(self, line: str) -> bool:
        """Tell whether a line belongs to what is open: by standing in, or right behind it."""
        if self._is_inside(line):
            return True
        return not self._blank and not lead(line, "log").mark

    def _item(self, number: int, item: re.Match[str]) -> Iterator[SourcePiece]:
        indent = len(item["indent"].expandtabs(4))
        text = item["text"] or ""
        if _LINKED.fullmatch(text) and is_day_alone(text):
            yield from self.end()
            yield SourceHeading(number, _OF_DAYS, text)
            return
        box = _box_in(text)
        above = self._open if self._open and self._open.item and indent > self._indent else None
        if above is not None and not box:
            above.lines.append(f"{' ' * (indent - self._indent)}- {text}" if text else "")
            return
        mark, words = box or (None, text)
        yield from self._begin(Block(number, [words], mark, item=True))
        self._indent = indent

    def _begin(self, block: Block) -> Iterator[SourcePiece]:
        yield from self.end()
        self._open = block
        self._indent = 0
