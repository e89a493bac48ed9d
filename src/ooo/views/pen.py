"""The terminal's pen: an outline drawn on a page, in columns or read aloud, in the open or not."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from ooo.core.text.facts import Code
from ooo.views.aloud import lowered
from ooo.views.layout import Drawing, Layout
from ooo.views.listing import columns_of, draw_listed
from ooo.views.page import Page
from ooo.views.wrap import paragraphs
from ooo.words.discreet import hidden
from ooo.words.language import Run, Runs, plain, worn
from ooo.words.outline import Gap, Heading, Item, Listed, Outline, Row, Text

_UNDER = 3
_IN_A_LIST = 1


def drawn(outline: Outline, page: Page) -> Drawing:
    """Draw an outline."""
    layout = Layout(page)
    items: Sequence[Item] = outline.items
    rest = outline.rest
    if page.discreet or page.accessible:
        items = [_shown_item(item, page) for item in items]
        rest = shown(rest, page)
    columns = columns_of([item for item in items if isinstance(item, Listed)], page)
    for item in items:
        match item:
            case Row():
                _row(layout, item, page)
            case Text():
                _text(layout, item, page)
            case Listed():
                draw_listed(layout, item, columns, page)
            case Heading(words, count):
                said = plain(words)
                layout.heading(said if page.accessible else said.upper(), plain(count))
            case Gap():
                layout.gap()
    if outline.at_most:
        layout.shorten(outline.at_most, *rest)
    return layout.drawn()


def _shown_item(item: Item, page: Page) -> Item:
    """Give an item with all its runs as they may be shown."""
    held = {name: getattr(item, name) for name in item.__struct_fields__}
    runs = {name: shown(value, page) for name, value in held.items() if isinstance(value, tuple)}
    return replace(item, **runs)


def shown(runs: Iterable[Run], page: Page) -> Runs:
    """Give runs as they may be seen on the page, and as they sound where it is read aloud."""
    if page.discreet:
        runs = map(hidden, runs)
    if page.accessible:
        runs = [_sounding(run, page) for run in runs]
    return tuple(runs)


def _sounding(run: Run, page: Page) -> Run:
    match run.meaning:
        case "beside":
            return run.with_text(plain(page.language.between("")))
        case "either":
            return run.with_text(plain(page.language.between("or")))
        case "late":
            return run.with_text(lowered(run.text))
    return run


def _text(layout: Layout, text: Text, page: Page) -> None:
    if text.kind == "item":
        for line in paragraphs(text.runs):
            layout.line(*line, indent=_IN_A_LIST)
    elif text.kind == "under":
        layout.line(*worn(text.runs, "reason"), indent=_UNDER)
    else:
        runs = (*text.runs, *_tag(text.tag, page)) if text.tag else text.runs
        layout.line(*runs, indent=text.indent, hang=text.hang, wide=text.wide)


def _row(layout: Layout, row: Row, page: Page) -> None:
    words = row.words if page.accessible else (*row.lead, *row.words)
    layout.row(*words, label=plain(row.label), status=row.why, tag=row.tag, hang=row.hang)


def _tag(tag: str, page: Page) -> Runs:
    """Give the id that ends a line: two blanks and `[k7mx]`; read aloud `. Id k7mx.` instead."""
    if page.accessible:
        return (Run(". "), *worn(page.language.say("Id {id}.", id=Code(tag)), whole=True))
    return (Run("  "), Run(f"[{tag}]", "id", whole=True, tied=True))
