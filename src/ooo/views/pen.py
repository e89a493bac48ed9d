"""The terminal's pen: an outline drawn on a page, in columns or read aloud, in the open or not."""

from collections.abc import Iterable, Iterator

from ooo.core.text.facts import Code
from ooo.views.layout import Drawing, Line, Sheet, as_spoken, lowered
from ooo.views.page import Page
from ooo.words.discreet import hidden
from ooo.words.language import Run, Runs, plain, worn
from ooo.words.outline import Gap, Heading, Item, Outline, Row, Text

_UNDER = 3
_IN_A_LIST = 1


def drawn(outline: Outline, page: Page) -> Drawing:
    """Draw an outline."""
    sheet = Sheet(page)
    for item in outline.items:
        _draw(sheet, item, page)
    if outline.at_most:
        sheet.shorten(outline.at_most, *shown(outline.rest, page))
    return sheet.drawn()


def shown(runs: Iterable[Run], page: Page) -> Runs:
    """Give runs as they may be seen on the page, and as they sound where it is read aloud."""
    if page.discreet:
        runs = [hidden(run, page.language) for run in runs]
    if page.accessible:
        runs = map(_sounding, runs)
    return tuple(runs)


def _sounding(run: Run) -> Run:
    if run.meaning == "beside":
        return run.with_text(", ")
    return run.with_text(lowered(run.text)) if run.meaning == "late" else run


def _draw(sheet: Sheet, item: Item, page: Page) -> None:
    match item:
        case Gap():
            sheet.gap()
        case Heading(words, count):
            said = plain(shown(words, page))
            said = said if page.accessible else said.upper()
            sheet.heading(said, plain(shown(count, page)))
        case Text(kind="item"):
            for line in _lines(shown(item.runs, page)):
                sheet.line(*line, indent=_IN_A_LIST)
        case Text(kind="under"):
            sheet.line(*worn(shown(item.runs, page), "reason"), indent=_UNDER)
        case Text():
            runs = (*shown(item.runs, page), *_tag(item.tag, page))
            sheet.line(*runs, indent=item.indent, hang=item.hang, wide=item.wide)
        case Row():
            _row(sheet, item, page)


def _row(sheet: Sheet, row: Row, page: Page) -> None:
    lead = () if page.accessible else row.lead
    label = plain(shown(row.label, page))
    words, why = shown((*lead, *row.words), page), shown(row.why, page)
    sheet.row(*words, label=label, status=why, tag=row.tag, hang=row.hang)


def _tag(tag: str, page: Page) -> Runs:
    """Give the id that ends a line: two blanks and `[k7mx]`; read aloud `. Id k7mx.` instead."""
    if not tag:
        return ()
    if page.accessible:
        return (Run(". "), *worn(page.language.say("Id {id}.", id=Code(tag)), whole=True))
    return (Run("  "), Run(f"[{tag}]", "id", whole=True, tied=True))


def _lines(runs: Runs) -> Iterator[Line]:
    """Cut runs at their newlines."""
    line: Line = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(run.with_text(first))
        for other in others:
            yield line
            line = [run.with_text(other)]
    yield line


__all__ = ["as_spoken", "drawn", "shown"]
