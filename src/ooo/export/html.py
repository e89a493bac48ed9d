"""A sheet as one small page that needs nothing else: no script, no address, nothing to load.

Every text is escaped, and the page tells the browser to load nothing, whatever stands in it.
"""

from collections.abc import Iterable, Iterator
from html import escape
from importlib import import_module
from itertools import groupby

from msgspec import Struct

from ooo.core.text.facts import Name, Words
from ooo.export.lines import LineRole, lines_of, lines_of_item
from ooo.words.language import Language
from ooo.words.outline import Bar, Figures, Outline
from ooo.words.run import Run, Runs, plain

_PAGE = """\
<!DOCTYPE html>
<html lang="{code}">
<head>
<meta charset="utf-8">
<meta name="generator" content="ooo">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ {light} color-scheme: light dark; }}
@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}
@media print {{ :root {{ {light} color-scheme: light; }} }}
body {{ font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }}
body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }}
h1 {{ font-size: 1.25rem; }}
h2 {{ font-size: 1rem; margin: 1.5rem 0 0; break-after: avoid; }}
ul {{ margin: 0; padding-left: 1.25rem; }}
p {{ margin: 0.25rem 0; }}
li {{ margin: 0.25rem 0; break-inside: avoid; }}
.why, .id {{ color: var(--soft); }}
.late {{ color: var(--late); }}
figure {{ margin: 0.25rem 0; break-inside: avoid; }}
svg {{ display: block; width: 100%; max-width: 24rem; height: auto; }}
svg text {{ font-size: 14px; fill: var(--text); }}
.way {{ stroke: var(--soft); stroke-width: 2; fill: none; }}
.done {{ stroke: var(--mark); stroke-width: 6; }}
.here {{ fill: var(--mark); stroke: var(--page); stroke-width: 2; }}
.line {{ stroke: var(--text); stroke-width: 2; fill: none; }}
.dashed {{ stroke-width: 1.5; stroke-dasharray: 4 4; }}
.axis {{ stroke: var(--soft); stroke-width: 1; }}
table {{ border-collapse: collapse; margin: 0.25rem 0; break-inside: avoid; }}
th, td {{ padding: 0.125rem 0.75rem 0.125rem 0; vertical-align: bottom; }}
th {{ font-weight: inherit; text-align: left; overflow-wrap: break-word; }}
td, thead th {{ text-align: right; }}
td {{ white-space: nowrap; }}
thead th {{ color: var(--soft); }}
@page {{ size: A4; margin: 2cm; }}
@media print {{ body {{ margin: 0; max-width: none; padding: 0; }} }}
</style>
</head>
<body>
{body}
</body>
</html>
"""
MARK = b'<meta name="generator" content="ooo">'
"""What stands before the title of a page of ours, so that nothing else is written over."""

LIGHT = "--page: #fff; --text: #1b1b1b; --soft: #595959; --late: #8c2f1b; --mark: #1d5d8c;"
DARK = "--page: #16181b; --text: #e6e4e0; --soft: #aaa6a0; --late: #ffa28a; --mark: #7fc1f5;"
"""What the page is drawn in, by day and by night; paper is day."""

_BLOCKS: dict[LineRole, str] = {"title": "h1", "heading": "h2", "text": "p"}


class _Piece(Struct, frozen=True):
    """A line with its role, as markup; what is a `block` stands by itself, in a list or not."""

    role: LineRole
    markup: str
    block: bool = False


def to_html(outline: Outline, language: Language) -> str:
    """Give a sheet as a page in UTF-8, which says what language it is in."""
    title = plain(lines_of(outline, language)[0].runs)
    body = "\n".join(_blocks(_pieces(outline, language)))
    return _PAGE.format(code=language.code, title=escape(title), body=body, light=LIGHT, dark=DARK)


def _pieces(outline: Outline, language: Language) -> Iterator[_Piece]:
    """Give what stands on the page; of a short sheet only lines, of which there are so many."""
    if outline.at_most:
        yield from (_Piece(line.role, _content(line.runs)) for line in lines_of(outline, language))
        return
    bars = 0
    for item in outline.items:
        if isinstance(item, Bar):
            bars += 1
            picture = import_module("ooo.export.svg").picture(item, bars, _caption(item))
            yield _Piece("under" if item.belongs else "text", picture, block=True)
        elif isinstance(item, Figures):
            yield _Piece("text", _table(item), block=True)
            yield from (_Piece("item", _content(said)) for said in item.below)
        else:
            for line in lines_of_item(item, language):
                yield _Piece(line.role, _content(line.runs))


def _blocks(pieces: Iterable[_Piece]) -> Iterator[str]:
    """Give the blocks of the page; rows that follow each other are one list."""
    for in_list, block in groupby(pieces, lambda piece: piece.role in {"item", "under"}):
        if not in_list:
            for piece in block:
                yield piece.markup if piece.block else _element(_BLOCKS[piece.role], piece.markup)
            continue
        rows: list[str] = []
        after_block = False
        for piece in block:
            if piece.role == "item" or not rows:
                rows.append(piece.markup)
            else:
                rows[-1] += f"{'' if piece.block or after_block else '<br>'}\n{piece.markup}"
            after_block = piece.block
        yield "\n".join(["<ul>", *(_element("li", row) for row in rows), "</ul>"])


def _caption(bar: Bar) -> str:
    """Give the numbers that a chart shows, and how to read it."""
    legend = f' <span class="why">({_content(bar.plot.legend)})</span>' if bar.plot else ""
    return _content(bar.numbers) + legend


def _table(figures: Figures) -> str:
    """Give figures as a table, which says of each cell what it is of."""
    names = "".join(f'<th scope="col">{_content(name)}</th>' for name in figures.columns)
    rows = [
        f'<tr><th scope="row">{_content(row.label)}</th>'
        + "".join(_element("td", _content(cell)) for cell in row.cells)
        + "</tr>"
        for row in figures.rows
    ]
    head = f"<thead>\n<tr><td></td>{names}</tr>\n</thead>"
    return "\n".join(["<table>", head, "<tbody>", *rows, "</tbody>", "</table>"])


def _content(runs: Runs) -> str:
    return "".join(map(_written, runs)).strip()


def _written(run: Run) -> str:
    said = escape(run.text)
    match run.meaning:
        case "command":
            return _element("code", said)
        case "late" | "due" as kind:
            return f'<strong class="{kind}">{said}</strong>'
        case "reason" | "aside":
            return f'<span class="why">{said}</span>'
        case "box":
            return _element("span", said)
        case "id":
            return f'<span class="id">{said}</span>'
    is_theirs = run.of is Words or (run.of is Name and run.meaning == "title")
    return _element("bdi", said) if is_theirs else said


def _element(name: str, content: str) -> str:
    return f"<{name}>{content}</{name}>"
