"""A sheet as Markdown that reads well as it stands and means the same wherever it is shown.

Escaped is what CommonMark and the GitHub flavour would take for structure, and no more, so that
prose keeps its face: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/.
"""

import re

from ooo.export.lines import DocumentLine, lines_of
from ooo.words.language import ENGLISH, Language
from ooo.words.outline import Outline
from ooo.words.run import Run

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


def to_markdown(outline: Outline, language: Language = ENGLISH) -> str:
    """Give a sheet as Markdown, its last line ended.

    Sections are headings, rows are items of a list, and what is late stands out.
    """
    text = ""
    in_list = False
    for line in lines_of(outline, language):
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


def _content(line: DocumentLine) -> str:
    """Give what a line says, harmless also at the start of a line."""
    content = "".join(map(_written, line.runs)).strip(" ")
    return _beginning.sub(r"\g<0>\\", content)


def _written(run: Run) -> str:
    said = run.text.strip(" ")
    match run.meaning:
        case "command":
            return f"`{said}`"
        case "box":
            return run.text
        case "id":
            return f"[{escape(said[1:-1])}]"
        case "late" | "due":
            return _around(run.text, "**")
        case "reason" | "aside":
            return _around(run.text, "*")
        case _:
            return escape(run.text)


def _around(text: str, mark: str) -> str:
    """Put a mark around the words, inside the blanks."""
    said = text.strip(" ")
    return text.replace(said, f"{mark}{escape(said)}{mark}", 1)
