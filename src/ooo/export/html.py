"""A prep sheet as one small page that needs nothing else: no script, no picture, no address.

Every text is escaped, and the page tells the browser to load nothing, whatever stands in it.
"""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from ooo.core.text.facts import Name, Words
from ooo.export.lines import DocumentLine, LineRole, lines_of
from ooo.words.language import Language
from ooo.words.outline import Outline
from ooo.words.run import Run, plain

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
body {{ font: 1rem/1.5 system-ui, sans-serif; }}
body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }}
h1 {{ font-size: 1.25rem; }}
h2 {{ font-size: 1rem; margin: 1.5rem 0 0; break-after: avoid; }}
ul {{ margin: 0; padding-left: 1.25rem; }}
p {{ margin: 0.25rem 0; }}
li {{ margin: 0.25rem 0; break-inside: avoid; overflow-wrap: anywhere; }}
.why, .id {{ color: #595959; }}
.late {{ color: #8c2f1b; }}
@page {{ margin: 2cm; }}
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

_BLOCKS: dict[LineRole, str] = {"title": "h1", "heading": "h2", "text": "p"}


def to_html(outline: Outline, language: Language) -> str:
    """Give a sheet as a page in UTF-8, which says what language it is in."""
    lines = lines_of(outline, language)
    title = plain(lines[0].runs)
    body = "\n".join(_blocks(lines))
    return _PAGE.format(code=language.code, title=escape(title), body=body)


def _blocks(lines: tuple[DocumentLine, ...]) -> Iterator[str]:
    """Give the blocks of the page; rows that follow each other are one list."""
    for in_list, block in groupby(lines, lambda line: line.role in {"item", "under"}):
        if not in_list:
            yield from (_element(_BLOCKS[line.role], _content(line)) for line in block)
            continue
        rows: list[str] = []
        for line in block:
            if line.role == "item":
                rows.append(_content(line))
            else:
                rows[-1] += f"<br>\n{_content(line)}"
        yield "\n".join(["<ul>", *(_element("li", row) for row in rows), "</ul>"])


def _content(line: DocumentLine) -> str:
    return "".join(map(_written, line.runs)).strip()


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
