"""The terminal's pen: an outline drawn on a page, in columns or read aloud, in the open or not."""

from importlib import import_module

from ooo.core.text.facts import Code
from ooo.views.layout import Drawing, Layout
from ooo.views.listing import Columns
from ooo.views.page import Page
from ooo.views.wrap import paragraphs
from ooo.words.outline import (
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
)
from ooo.words.run import Run, Runs, plain, worn

_UNDER = 3
_IN_A_LIST = 1


def drawn(outline: Outline, page: Page) -> Drawing:
    """Draw an outline."""
    layout = Layout(page)
    columns = Columns([item for item in outline.items if isinstance(item, Listed)], page)
    told = [item for item in outline.items if isinstance(item, Dated)]
    # Few sheets have such lines, so that most need not load what draws them.
    telling = import_module("ooo.views.telling").Telling(told, page) if told else None
    for item in outline.items:
        match item:
            case Listed():
                columns.draw(layout, item)
            case Dated() if telling:
                telling.draw(layout, item)
            case _:
                _draw(layout, item, page)
    if outline.at_most:
        layout.shorten(outline.at_most, *page.shown(outline.rest))
    return layout.drawn()


def _draw(layout: Layout, item: OutlineItem, page: Page) -> None:
    """Draw what stands where it stands whatever else is on the sheet."""
    match item:
        case Text():
            _text(layout, item, page)
        case Row():
            _row(layout, item, page)
        case Heading():
            _heading(layout, item, page)
        case Glimpse():
            _glimpse(layout, item, page)
        case Bar() | Grid() | Figures():
            _figures(layout, item, page)
        case Gap():
            layout.gap()


def _figures(layout: Layout, item: Bar | Grid | Figures, page: Page) -> None:
    """Draw what few sheets have, so that most need not load what draws it."""
    import_module(f"ooo.views.{type(item).__name__.lower()}").draw(layout, item, page)


def _heading(layout: Layout, heading: Heading, page: Page) -> None:
    said = plain(page.shown(heading.words))
    words = said if page.accessible else said.upper()
    layout.heading(words, plain(page.shown(heading.count)))


def _text(layout: Layout, text: Text, page: Page) -> None:
    runs = page.shown(text.runs)
    if text.kind == "item":
        _in_a_list(layout, runs)
    elif text.kind == "under":
        layout.line(*worn(runs, "reason"), indent=_UNDER)
    elif text.kind == "below":
        layout.line(*runs, indent=_UNDER, wide=True)
    else:
        tag = _tag(text.tag, page) if text.tag else ()
        layout.line(*runs, *tag, indent=text.indent, hang=text.hang, wide=text.wide)


def _in_a_list(layout: Layout, runs: Runs) -> None:
    for line, _ in paragraphs(runs):
        layout.line(*line, indent=_IN_A_LIST)


def _glimpse(layout: Layout, item: Glimpse, page: Page) -> None:
    """Draw the first lines, and where the others are."""
    limit = layout.height + item.at_most
    more = 0
    whole: Runs = ()
    for runs, command in item.texts:
        _in_a_list(layout, page.shown(runs))
        over = layout.cut(limit) if item.at_most else 0
        if over and not more:
            whole = command
        more += over
    if more:
        said = page.language.say("{count:# more line|# more lines}: ", count=more)
        layout.line(*worn(said, "muted"), *page.shown(whole), indent=_IN_A_LIST)


def _row(layout: Layout, row: Row, page: Page) -> None:
    words = page.shown(row.words if page.accessible else (*row.lead, *row.words))
    label, why = plain(page.shown(row.label)), page.shown(row.why)
    layout.row(*words, label=label, status=why, tag=row.tag, hang=row.hang)


def _tag(tag: str, page: Page) -> Runs:
    """Give the id that ends a line: two blanks and `[k7mx]`; read aloud `. Id k7mx.` instead."""
    if page.accessible:
        return (Run(". "), *worn(page.language.say("Id {id}.", id=Code(tag)), whole=True))
    return (Run("  "), Run(f"[{tag}]", "id", whole=True, tied=True))
