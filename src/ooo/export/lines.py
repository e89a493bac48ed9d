"""An outline as lines with a role each, which every document writes in its own marks."""

from collections.abc import Iterator
from itertools import groupby
from typing import Literal

from msgspec import Struct

from ooo.core.text.facts import Fact
from ooo.words.language import Language
from ooo.words.outline import (
    BESIDE,
    Bar,
    Dated,
    Figures,
    Gap,
    Glimpse,
    Grid,
    Heading,
    Listed,
    Outline,
    OutlineItem,
    Row,
    Text,
    TextKind,
    joined,
)
from ooo.words.run import Run, Runs

LineRole = Literal["title", "heading", "text", "item", "under"]
_ROLES: dict[TextKind, LineRole] = {
    "title": "title",
    "text": "text",
    "item": "item",
    "under": "under",
    "below": "under",
}
_MARKED = frozenset({"command", "late", "due", "reason", "aside", "id"})
"""Looks that every document marks, whosever the words are."""


class DocumentLine(Struct, frozen=True):
    """One line of a document; an `under` line belongs to the item above it.

    No run holds a newline, and no line is empty.
    """

    role: LineRole
    runs: Runs


def lines_of(outline: Outline, language: Language) -> tuple[DocumentLine, ...]:
    """Give the lines of an outline; of a short one no more than it may have."""
    lines = [line for item in outline.items for line in lines_of_item(item, language)]
    if not outline.at_most or len(lines) <= outline.at_most:
        return tuple(lines)
    del lines[outline.at_most - bool(outline.rest) :]
    while lines[-1].role == "heading":
        del lines[-1]
    return (*lines, *(_lines("text", outline.rest) if outline.rest else ()))


def lines_of_item(item: OutlineItem, language: Language) -> Iterator[DocumentLine]:
    """Give the lines of one item."""
    match item:
        case Gap():
            pass
        case Heading():
            raised = tuple(run.with_text(run.text.upper()) for run in item.words)
            counted = (Run(" ("), *item.count, Run(")")) if item.count else ()
            yield from _lines("heading", (*raised, *counted))
        case Text():
            yield from _lines(_ROLES[item.kind], (*item.runs, *_tag(item.tag)))
        case Glimpse():
            for words, _ in item.texts:
                yield from _lines("item", words)
        case Bar() | Grid() | Figures():
            yield from _figures(item)
        case Listed():
            why = joined((item.status, item.beside), BESIDE)
            named = language.say("{label}: {words}", label=item.name, words=item.words)
            said = (*named, Run(" "), *why)
            yield from _lines("item", (*said, *_tag(item.tag)))
        case Dated():
            columns = joined(item.columns, Run(" "))
            said = (
                language.say("{label}: {words}", label=columns, words=item.words)
                if columns
                else item.words
            )
            why = (Run(" "), *item.why) if item.why else ()
            role: LineRole = "item" if any(item.columns[:1]) else "under"
            yield from _lines(role, (*said, *why, *_tag(item.tag)))
        case Row():
            why = (Run(" "), *item.why) if item.why else ()
            yield from _lines("item", (*item.lead, *item.words, *why, *_tag(item.tag)))


def _figures(item: Bar | Grid | Figures) -> Iterator[DocumentLine]:
    """Give what a chart or a table says."""
    if isinstance(item, Bar):
        yield from _lines("under" if item.belongs else "text", item.aloud)
        return
    for said in item.said:
        yield from _lines("item", said)


def _tag(tag: str) -> Runs:
    return (Run(" "), Run(f"[{tag}]", "id")) if tag else ()


def _lines(role: LineRole, runs: Runs) -> Iterator[DocumentLine]:
    """Give the runs as lines, cut at their newlines; the first has the role."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        for at, text in enumerate(run.text.split("\n")):
            if at:
                lines.append([])
            if text:
                lines[-1].append(run.with_text(text))
    for line in lines:
        if any(not run.text.isspace() for run in line):
            yield DocumentLine(role, _together(line))
            role = "under"


def _together(line: list[Run]) -> Runs:
    """Give a line with what is of one look and one origin in one run."""
    return tuple(
        Run("".join(run.text for run in runs), meaning, of=of)
        for (meaning, of), runs in groupby(line, key=_look)
    )


def _look(run: Run) -> tuple[str, type[Fact] | None]:
    return (run.meaning, None) if run.meaning in _MARKED else (run.meaning, run.of)
