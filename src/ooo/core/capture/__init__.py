"""Typed lines become points, promises and notes: one grammar for `log`, `add`, `owe`, `expect`.

Nothing here raises for what was typed: a line that cannot be read is a problem beside the items,
so that nothing else of what was typed is lost.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from ooo.core.capture.captured import Captured, Item, LineProblem
from ooo.core.capture.ends import take_due
from ooo.core.capture.goal import NotAGoal, read_goal
from ooo.core.capture.marks import (
    THEIR_POINT,
    Lead,
    Use,
    lead,
    says_nothing,
    strip_bullet,
    unmarked,
)
from ooo.core.capture.tags import Tags, say_nearly, take_tags
from ooo.core.capture.told import MeetingFacts, OutOfRange, SaidTwice, is_told, read_told
from ooo.core.dates.tail import DateEnd
from ooo.core.model import Commitment, Goal, Record, Value
from ooo.core.text.facts import Code, Words
from ooo.core.text.fold import fold_words
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

_NOT_UNICODE = pattern("[\ud800-\udfff]")
_CALLED = pattern(r"([^:\n]{1,120}):\s*")
_ABOUT = pattern(r"(?=\w*\d)(?=\w*[A-Za-z])([A-Za-z0-9]{2,12})\s*:\s*(\S.*)", re.DOTALL)
"""What is told of a goal by its id: `g4pz: 5 quieter week`."""

_CONTINUES = "  "
_BAD_BYTES = (
    Saying("The line holds bytes that are not valid Unicode."),
    Saying("Save or send the text as UTF-8."),
)


class _Line(Value, frozen=True, kw_only=True):
    """A line with those that continue it: as typed, and what is left of it to read."""

    number: int
    source: str
    text: str
    if_words: str = "{fix}\nIf that is no date, write \\{word} for {word}."

    def item(self, record: Record) -> Item:
        """Give what the line became."""
        return Item(line=self.number, source=self.source, record=record)

    def problem(self, says: Saying, fix: Saying) -> LineProblem:
        """Give why the line became nothing."""
        return LineProblem(line=self.number, source=self.source, says=says, fix=fix)


def parse_lines(
    text: str, *, use: Use, today: dt.date, theirs: bool = False, person: str = ""
) -> Captured:
    """Read lines of the capture grammar; due dates are counted from `today`.

    With `theirs`, every line is a point of theirs as it stands, but for a bullet, their name
    (`person`, in full) before a colon, and tags, which count everywhere.
    """
    read = partial(_their_point, person=person) if theirs else partial(_item, use=use, today=today)
    return _captured(_lines(text), read)


def parse_one(
    words: Sequence[str],
    *,
    use: Use,
    today: dt.date,
    due: dt.date | UnsetType | None = UNSET,
    theirs: bool = False,
) -> Captured:
    """Read the words of a one-line command: one item, or one problem.

    When a due date was given apart (None for `none`), or with `theirs`, the words are taken as
    they stand, but for their tags: no mark, no date at the end.
    """
    source = _plain_line_ends(" ".join(words))
    bare = source.strip()
    line = _Line(
        number=1,
        source=source,
        text="" if says_nothing(bare) else bare,
        if_words="{fix}\nIf that is no date, say it with ooo owe or expect, and --due none."
        if use == "add"
        else "{fix}\nIf that is no date, add --due none, or --due with the date.",
    )
    if theirs:
        return _captured([line], lambda _: _exact(line, line.text, becomes=THEIR_POINT))
    if due is not UNSET:
        given = unmarked(use)
        return _captured([line], lambda _: _exact(line, line.text, becomes=given, due=due))
    return _captured([line], partial(_item, use=use, today=today))


def _captured(
    lines: Iterable[_Line], read: Callable[[_Line], Item | LineProblem | MeetingFacts | None]
) -> Captured:
    items: list[Item] = []
    problems: list[LineProblem] = []
    told = MeetingFacts()
    for line in lines:
        found = line.problem(*_BAD_BYTES) if _NOT_UNICODE.search(line.text) else read(line)
        if isinstance(found, MeetingFacts):
            try:
                told = told.and_also(found)
            except SaidTwice as error:
                found = line.problem(error.sentence, error.advice)
        if isinstance(found, LineProblem):
            problems.append(found)
        elif isinstance(found, Item):
            items.append(found)
    return Captured(items=tuple(items), problems=tuple(problems), told=told)


def _lines(text: str) -> Iterator[_Line]:
    """Give the lines that say something; two spaces at the start continue the one before."""
    started: list[tuple[int, list[str]]] = []
    is_open = False
    for number, typed in enumerate(_plain_line_ends(text.removeprefix("\ufeff")).split("\n"), 1):
        if is_open and typed.startswith(_CONTINUES):
            started[-1][1].append(typed)
            continue
        is_open = bool(typed.strip())
        if is_open:
            started.append((number, [typed]))
    for number, (first, *more) in started:
        whole = "\n".join([first, *(line.removeprefix(_CONTINUES) for line in more)]).strip()
        if not says_nothing(whole):
            yield _Line(number=number, source="\n".join([first, *more]), text=whole)


def _plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _item(line: _Line, *, use: Use, today: dt.date) -> Item | LineProblem | MeetingFacts:
    if use == "log":
        text = strip_bullet(line.text)[0]
        try:
            told = read_told(text)
        except OutOfRange as error:
            return line.problem(error.sentence, error.advice)
        if told:
            return told
        if text.startswith("\\") and is_told(text.lstrip("\\")):
            line = replace(line, text=text[1:])
    start = lead(line.text, use)
    side = unmarked(use)
    if isinstance(side, Commitment) and start.becomes != side:
        return _other_side(line, start.mark, use)
    if isinstance(start.becomes, Goal):
        return _goal(line, start.text, start.mark, today=today)
    found = _marked(line, start, use, today=today)
    return replace(found, done=start.done) if isinstance(found, Item) else found


def _marked(line: _Line, start: Lead, use: Use, *, today: dt.date) -> Item | LineProblem:
    """Give what a line became that begins so."""
    tags = take_tags(start.text)
    if tags.nearly:
        return _nearly(line, tags.nearly)
    if not tags.text:
        return _empty(line, start.mark)
    if isinstance(start.becomes, Commitment):
        return _promise(line, start.becomes, tags, mark=start.mark, today=today)
    found = _made(line, start.becomes, tags)
    return _about(found, tags) if use == "log" and not start.mark else found


def _goal(line: _Line, text: str, mark: str, *, today: dt.date) -> Item | LineProblem:
    """Give the goal that a line opens."""
    if not text:
        return _empty(line, mark)
    try:
        opening = read_goal(text, today=today)
    except NotAGoal as error:
        return line.problem(error.sentence, error.advice)
    return replace(line.item(opening.goal), end=opening.end)


def _about(item: Item, tags: Tags) -> Item:
    """Give a note with the id that it may be meant for."""
    found = _ABOUT.fullmatch(tags.text)
    if found is None:
        return item
    return replace(item, about=found[1].lower(), told=found[2])


def _promise(
    line: _Line, becomes: Commitment, tags: Tags, *, mark: str, today: dt.date
) -> Item | LineProblem:
    ending = take_due(tags.text, today=today)
    left = replace(tags, text=ending.text)
    if ending.refused is None:
        if not left.text:
            return _empty(line, mark)
        return replace(_promised(line, becomes, left, due=ending.due), end=ending.end)
    end = DateEnd(ending.refused.text, ending.refused.offers)
    fix = Saying(line.if_words, fix=ending.refused.advice, word=Code(ending.word))
    return replace(
        line.problem(ending.refused.sentence, fix),
        tail=ending.refused.text,
        as_text=replace(_promised(line, becomes, tags), end=end),
        as_date=_promised(line, becomes, left) if left.text else None,
    )


def _their_point(line: _Line, *, person: str) -> Item | LineProblem | None:
    text, done = strip_bullet(line.text)
    called = _CALLED.match(text)
    names = {fold_words(name) for name in (person, *person.split()[:1])}
    if called and fold_words(called[1]) in names:
        text = text[called.end() :]
    if not text:
        return None
    found = _exact(line, text, becomes=THEIR_POINT)
    return replace(found, done=done) if isinstance(found, Item) else found


def _exact(
    line: _Line, text: str, *, becomes: Record, due: dt.date | None = None
) -> Item | LineProblem:
    """Take words as they stand, but for their tags: privacy is meant wherever it is said."""
    tags = take_tags(text)
    if tags.nearly:
        return _nearly(line, tags.nearly)
    if not tags.text:
        return _empty(line, "")
    if isinstance(becomes, Commitment):
        return _promised(line, becomes, tags, due=due)
    return _made(line, becomes, tags)


def _nearly(line: _Line, nearly: tuple[str, str]) -> LineProblem:
    return line.problem(*say_nearly(*nearly))


def _made(line: _Line, becomes: Record, tags: Tags) -> Item:
    marks = {"area": tags.area, "share": tags.share, "sensitive": tags.sensitive}
    return line.item(replace(becomes, text=tags.text, **marks))


def _promised(line: _Line, becomes: Commitment, tags: Tags, *, due: dt.date | None = None) -> Item:
    """Give a promise as it was typed; its record has no room for an area, or to be shared."""
    return line.item(replace(becomes, text=tags.text, due=due, sensitive=tags.sensitive))


def _empty(line: _Line, mark: str) -> LineProblem:
    if not mark:
        return line.problem(Saying("There is no text."), Saying("Say it in a few words."))
    return line.problem(
        Saying("Nothing is said after {mark:quoted}.", mark=Words(mark)),
        Saying("Write the text behind it: {mark} TEXT", mark=Code(mark)),
    )


def _other_side(line: _Line, mark: str, use: Use) -> LineProblem:
    if use == "owe":
        template, fix = "{mark:quoted} says that the promise is theirs.", "Use: ooo expect WHO TEXT"
    else:
        template, fix = "{mark:quoted} says that the promise is yours.", "Use: ooo owe WHO TEXT"
    return line.problem(Saying(template, mark=Words(mark)), Saying(fix))
