"""Org as Markdown, line by line: headings, tasks with their tags and days, blocks, drawers."""

import re

from ooo.core.exchange.blocks import NOT_WORDS
from ooo.core.text.pattern import pattern

_HEADING = pattern(r"(?P<stars>\*+)\s+(?P<text>.*)")
_TASK = pattern(
    r"(?P<word>TODO|NEXT|TASK|WAITING|DELEGATED|DONE|CANCELLED|CANCELED)\s+"
    r"(?:\[#[A-Z0-9]\]\s+)?(?P<text>.*)"
)
_TAGS = pattern(r"\s+(?P<tags>:(?:[\w@]+:)+)\s*$")
_PLANNED = pattern(r"\s*(?:DEADLINE|SCHEDULED|CLOSED):\s.*")
_DEADLINE = pattern(r"DEADLINE:\s*<([^>]*)>")
_DRAWER = pattern(r"\s*:(?:PROPERTIES|LOGBOOK):\s*", re.IGNORECASE)
_KEY = pattern(r"#\+(?P<key>\w+):\s*(?P<text>.*)")
_BLOCK = pattern(r"\s*#\+(?P<edge>BEGIN|END)_(?P<kind>\w+).*", re.IGNORECASE)
_CODE = frozenset({"src", "example", "export"})
_THEIRS = frozenset({"TASK", "WAITING", "DELEGATED"})
_DEEPEST = 6


def org_as_markdown(text: str) -> str:
    """Give org as Markdown; what says nothing of a person by its form becomes a comment."""
    lines: list[str] = []
    drawer = code = False
    task = -1
    for line in text.split("\n"):
        lines.append("")
        if block := _BLOCK.fullmatch(line):
            lines[-1] = _fence(block)
            code = bool(lines[-1]) and block["edge"].upper() == "BEGIN"
        elif code:
            lines[-1] = line
        elif drawer or _DRAWER.fullmatch(line):
            drawer = line.strip().upper() != ":END:"
            lines[-1] = _comment(line)
        elif (planned := _PLANNED.fullmatch(line)) and task >= 0:
            deadline = _DEADLINE.search(line)
            lines[task] += f" (due {deadline[1]})" if deadline else ""
        elif key := _KEY.fullmatch(line):
            lines[-1] = _head(key["key"].lower(), key["text"], line)
        elif heading := _HEADING.fullmatch(line):
            said = _TASK.fullmatch(heading["text"])
            level = min(len(heading["stars"]) + 1, _DEEPEST)
            lines[-1] = _task(said) if said else f"{'#' * level} {_untagged(heading['text'])}"
            task = len(lines) - 1 if said else -1
        else:
            lines[-1] = line
            task = task if not line.strip() or planned else -1
    return "\n".join(lines)


def _fence(block: re.Match[str]) -> str:
    """Give the edge of a block: code is words, a comment nothing, and a quote as if without."""
    kind = block["kind"].lower()
    if kind == "comment":
        return f"```{NOT_WORDS}"
    return "```" if kind in _CODE else ""


def _comment(line: str) -> str:
    return f"<!-- {line.strip()} -->" if line.strip() else ""


def as_in_org(text: str) -> str:
    """Give a line as it stands in the file, where it became a comment."""
    return text.removeprefix("<!-- ").removesuffix(" -->")


def _head(key: str, text: str, line: str) -> str:
    """Give what a file says of itself: its title, its day, or what says nothing of a person."""
    match key:
        case "title":
            return f"# {text}"
        case "date":
            return f"Date: {text}"
        case _:
            return _comment(line)


def _untagged(text: str) -> str:
    return _TAGS.sub("", text)


def _task(said: re.Match[str]) -> str:
    box = {"DONE": "x", "CANCELLED": "-", "CANCELED": "-"}.get(said["word"], " ")
    tags = _TAGS.search(said["text"])
    names = " ".join(f"@{tag}" for tag in tags["tags"].strip(":").split(":")) if tags else ""
    theirs = " @them" if said["word"] in _THEIRS and not names else ""
    return f"- [{box}] {_untagged(said['text'])} {names}{theirs}".rstrip()
