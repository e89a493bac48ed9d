"""A prep sheet as Markdown that reads well as it stands and means the same wherever it is shown.

Escaped is what CommonMark and the GitHub flavour would take for structure, and no more, so that
prose keeps its face: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/.
"""

import re

from ooo.core.prep import Brief
from ooo.export.outline import Line, Piece, outline

_MARKS = {"title": "# ", "heading": "## ", "text": "", "item": "- ", "under": "  "}

_structure = re.compile(
    r"(?<=[^\W_])_+(?=[^\W_])"  # those of snake_case are no emphasis
    r"|(?P<mark>[*_`\[\]<|~]"
    r"|\\(?=[!-/:-@\[-`{-~]| *$)"  # before anything else a backslash is one
    r"|&(?=#?[0-9A-Za-z]+;)"
    r"|:(?=//)|(?<=www)\.|@(?=\w))",  # what the GitHub flavour makes links of
    re.IGNORECASE,
)
_beginning = re.compile(r"^(?:(?=[-+#>=])|[0-9]+(?=[.)]))")


def to_markdown(brief: Brief) -> str:
    """Give the sheet as Markdown, its last line ended; raise BadCadence as `outline` does.

    Sections are headings, rows are items of a list, and what is late stands out.
    """
    text = ""
    in_list = False
    for line in outline(brief):
        if line.role == "under":
            text += "\\\n"
        elif text:
            text += "\n" if in_list and line.role == "item" else "\n\n"
        in_list = line.role in {"item", "under"}
        text += _MARKS[line.role] + _content(line)
    return f"{text}\n"


def escape(text: str) -> str:
    """Give the text so that none of it is structure, wherever in a line it stands but at its start.

    Several lines are to be escaped one by one.
    """
    return _structure.sub(lambda match: f"\\{match[0]}" if match["mark"] else match[0], text)


def escape_line(text: str) -> str:
    """Give a line of text so that none of it is structure, at its start neither."""
    return _beginning.sub(r"\g<0>\\", escape(text).strip(" "))


def _content(line: Line) -> str:
    """Give what a line says, harmless also at the start of a line."""
    content = "".join(map(_written, line.pieces)).strip(" ")
    return _beginning.sub(r"\g<0>\\", content)


def _written(piece: Piece) -> str:
    said = piece.text.strip(" ")
    match piece.kind:
        case "command":
            return f"`{said}`"
        case "id":
            return f"[{escape(said[1:-1])}]"
        case "late" | "due":
            return _around(piece.text, "**")
        case "why":
            return _around(piece.text, "*")
        case _:
            return escape(piece.text)


def _around(text: str, mark: str) -> str:
    """Put a mark around the words, inside the blanks."""
    said = text.strip(" ")
    return text.replace(said, f"{mark}{escape(said)}{mark}", 1)
