"""The last step to a stream: what its encoding lacks is replaced, and only safe text passes."""

from __future__ import annotations

from contextlib import suppress

from ooo.core.text.facts import Code
from ooo.core.text.safe import is_safe
from ooo.errors import OooError, Saying

TYPE_CHECKING = False  # `typing` would cost TAB a tenth of its time
if TYPE_CHECKING:
    from typing import TextIO

_COLOR = "\x1b["
_DECORATION = str.maketrans(
    {
        "·": "-",
        "→": "->",
        "…": "...",
        "×": "x",
        "‑": "-",
        "\u00a0": " ",
        **dict(zip("\u2501\u25cf\u2500\u253f\u253c\u25cb", "=*-||.", strict=True)),
    }
)


class ClosedPipe(Exception):
    """Whoever read the results has gone."""


class CannotShow(OooError):
    """The answer is written to a file, say, on a disk that is full."""

    says = "The answer cannot be written where it should go: {reason}."
    fix = "If it was of a command that writes: ooo undo --list shows whether that is done."


def write_result(stream: TextIO, text: str) -> None:
    """Write what a command answers; ClosedPipe, CannotShow."""
    try:
        _write(stream, text)
    except OSError as error:
        told = Code(error.strerror.lower()) if error.strerror else Saying("the system refused")
        raise CannotShow(reason=told) from None


def write_message(stream: TextIO, text: str) -> None:
    """Write what a command tells beside its answer, if anybody can be told."""
    with suppress(OSError, ClosedPipe):
        _write(stream, text)


def _write(stream: TextIO, text: str) -> None:
    if not is_safe(_without_ours(text)):  # pragma: no cover - a view's fault, not a text's
        message = "a text reached the terminal without being made safe"
        raise AssertionError(message)
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(_DECORATION).encode(encoding, "backslashreplace").decode(encoding)
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise ClosedPipe from None


def _without_ours(text: str) -> str:
    """Give a text without the colours, tabs and line ends of ours: no one's words bring such."""
    first, *colored = text.split(_COLOR)
    kept = [first]
    for part in colored:
        codes, end, words = part.partition("m")
        kept.append(words if end and not codes.strip("0123456789;") else _COLOR + part)
    return "".join(kept).replace("\t", "").replace("\r\n", "\n")
