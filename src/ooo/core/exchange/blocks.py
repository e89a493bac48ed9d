"""Notes in Markdown, org or plain text, cut into headings, items and paragraphs."""

import re
from collections.abc import Iterator

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
HOLE = pattern(r"\{\{.*\}\}|\[[^\[\]()]*\]|<[^<>]*>|!\[[^\[\]]*\]\([^()]*\)")
"""What nobody filled in, or a picture, alone on its line."""

_RULE = pattern(r"[\s|:+=_*~\u2013\u2014-]+")
_FENCE = pattern(r"\s*(?:```|~~~)\s*(?P<info>\S*)")
_COMMENT = pattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ORG_HEADING = pattern(r"(?P<stars>\*+)\s+(?P<text>.*)")
_ORG_TASK = pattern(
    r"(?P<word>TODO|NEXT|TASK|WAITING|DELEGATED|DONE|CANCELLED|CANCELED)\s+(?P<text>.*)"
)
_ORG_TAGS = pattern(r"\s+(?P<tags>:(?:[\w@]+:)+)\s*$")
_ORG_PLANNED = pattern(r"\s*(?:DEADLINE|SCHEDULED|CLOSED):\s.*")
_ORG_DRAWER = pattern(r"\s*:(?:PROPERTIES|LOGBOOK):\s*", re.IGNORECASE)
_ORG_KEY = pattern(r"#\+(?P<key>\w+):\s*(?P<text>.*)")
_THEIRS = frozenset({"TASK", "WAITING", "DELEGATED"})
_OF_DAYS = 7
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


def org_as_markdown(text: str) -> str:
    """Give org as Markdown, line by line: headings, tasks with their tags and days, drawers."""
    lines: list[str] = []
    in_drawer = False
    task = -1
    for line in text.split("\n"):
        lines.append("")
        if in_drawer or _ORG_DRAWER.fullmatch(line):
            in_drawer = line.strip().upper() != ":END:"
        elif (planned := _ORG_PLANNED.fullmatch(line)) and task >= 0:
            deadline = re.search(r"DEADLINE:\s*<([^>]*)>", line)
            lines[task] += f" (due {deadline[1]})" if deadline else ""
        elif key := _ORG_KEY.fullmatch(line):
            lines[-1] = f"# {key['text']}" if key["key"].lower() == "title" else ""
        elif heading := _ORG_HEADING.fullmatch(line):
            said = _ORG_TASK.fullmatch(heading["text"])
            level = min(len(heading["stars"]) + 1, 6)
            lines[-1] = _org_task(said) if said else f"{'#' * level} {_untagged(heading['text'])}"
            task = len(lines) - 1 if said else -1
        else:
            lines[-1] = line
            task = task if not line.strip() or planned else -1
    return "\n".join(lines)


def _untagged(text: str) -> str:
    return _ORG_TAGS.sub("", text)


def _org_task(said: re.Match[str]) -> str:
    box = {"DONE": "x", "CANCELLED": "-", "CANCELED": "-"}.get(said["word"], " ")
    tags = _ORG_TAGS.search(said["text"])
    names = " ".join(f"@{tag}" for tag in tags["tags"].strip(":").split(":")) if tags else ""
    theirs = " @them" if said["word"] in _THEIRS and not names else ""
    return f"- [{box}] {_untagged(said['text'])} {names}{theirs}".rstrip()


def pieces(text: str) -> Iterator[SourcePiece]:
    """Give the pieces of a text in Markdown, in order; what lies deeper stays within its item."""
    lines = _COMMENT.sub(_kept_lines, text).split("\n")
    begins, end = 1, 0
    for found in _COMMENT.finditer(text):
        begins, end = begins + text.count("\n", end, found.start()), found.start()
        yield PassedOver(begins, found[0])
    reader = _Cutter()
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
    text = _unbold(line).rstrip(": ")
    if len(text) > _LONGEST:
        return 0
    if is_day_alone(text):
        return _OF_DAYS
    named = not text.startswith("[") and section_of(text, lambda _: False)
    return _BELOW if named else 0


class _Cutter:
    """Takes line after line; gives a piece when the next one begins."""

    def __init__(self) -> None:
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
        if self._fence.startswith("dataview"):
            yield PassedOver(number, line)
            return
        if not line.strip():
            self._blank = True
            return
        yield from self._of_words(number, line.rstrip())
        self._blank = False

    def _of_words(self, number: int, line: str) -> Iterator[SourcePiece]:
        if not self._fence and (found := _HEADING.fullmatch(line)):
            yield from self.end()
            yield SourceHeading(number, len(found[1]), _unhashed(found[2].strip()))
        elif _RULE.fullmatch(line):
            yield from self.end()
        elif item := _ITEM.fullmatch(line):
            yield from self._item(number, item)
        elif box := _BOX.fullmatch(line.strip()):
            yield from self._begin(Block(number, [box["text"] or ""], box["mark"].strip() or " "))
        elif (level := _level_of(line)) and not self._is_inside(line):
            yield from self.end()
            yield SourceHeading(number, level, _unbold(line).rstrip(": "))
        elif HOLE.fullmatch(line.strip()):
            yield from self.end()
            yield PassedOver(number, line.strip())
        elif self._open is not None and self._goes_on(line):
            self._open.lines.append(line.strip())
        else:
            yield from self._begin(Block(number, [line.strip()]))

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
        box = _BOX.fullmatch(text)
        above = self._open if self._open and self._open.item and indent > self._indent else None
        if above is not None and not box:
            above.lines.append(f"{' ' * (indent - self._indent)}- {text}" if text else "")
            return
        words = (box["text"] or "") if box else text
        mark = (box["mark"].strip() or " ") if box else None
        kept = indent if above is None else self._indent
        yield from self._begin(Block(number, [words], mark, item=True))
        self._indent = kept

    def _begin(self, block: Block) -> Iterator[SourcePiece]:
        yield from self.end()
        self._open = block
        self._indent = 0
