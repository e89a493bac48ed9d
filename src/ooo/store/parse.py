"""Bytes become TOML data, or the one problem that says why they cannot: never an exception.

Whatever a file holds costs only that file.
"""

import re
from typing import Any

import tomli
from msgspec import Struct

from ooo.core.dossier import Problem
from ooo.core.text.facts import Code
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

BOM = b"\xef\xbb\xbf"

_MARKER = pattern(r"^(?:<{7}|>{7}|={7}|\|{7})(?: .*)?\r?$", re.MULTILINE)
_HUGE_NUMBER = pattern(r"[0-9_]{1000}")


class Parsed(Struct, frozen=True):
    """A file's text without byte-order mark, its data, and the problem if it is not TOML."""

    text: str
    data: dict[str, Any]
    problem: Problem | None = None


def parse(raw: bytes, *, file: str) -> Parsed:
    """Read a file's bytes; `file` is its path in the notebook, for the problem."""
    try:
        text = raw.removeprefix(BOM).decode()
    except UnicodeDecodeError as error:
        line = raw.removeprefix(BOM).count(b"\n", 0, error.start) + 1
        problem = Problem(
            file=file,
            line=line,
            says=Saying("this is not UTF-8 text"),
            fix=Saying("Save the file as UTF-8 in your editor."),
        )
        return Parsed("", {}, problem)
    try:
        return Parsed(text, tomli.loads(text))
    except tomli.TOMLDecodeError as error:
        return Parsed(text, {}, _not_toml(text, error, file))
    except RecursionError:
        says, fix = Saying("it is nested too deeply"), Saying("Take out what is nested so deeply.")
        line = 0
    except ValueError:  # the interpreter's limit on the digits of a number
        says, fix = Saying("it holds a number that is too long"), Saying("Shorten the number.")
        digits = _HUGE_NUMBER.search(text)
        line = text.count("\n", 0, digits.start()) + 1 if digits else 0
    return Parsed(text, {}, Problem(file=file, line=line, says=says, fix=fix))


def _not_toml(text: str, error: tomli.TOMLDecodeError, file: str) -> Problem:
    """Say where the text stops being TOML; a marker of a merge is named first, as the cause."""
    if marker := _MARKER.search(text):
        return Problem(
            file=file,
            line=text.count("\n", 0, marker.start()) + 1,
            says=Saying("a merge left both sides in it"),
            fix=Saying("Keep one side, and take out the lines of <<<<<<<, ======= and >>>>>>>."),
        )
    return Problem(
        file=file,
        line=error.lineno,
        says=Saying("this is not TOML: {reason}", reason=Code(_lowered(error.msg))),
        fix=Saying("Mend that line, or take the file from a backup; ooo check reads it again."),
    )


def _lowered(message: str) -> str:
    return message[:1].lower() + message[1:]
