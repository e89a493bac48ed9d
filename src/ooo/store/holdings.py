"""Every file held on a person, read whole: keys that `ooo` does not know and comments included."""

import re

from ooo.core.exchange.export import HeldFile
from ooo.core.exchange.own_values import sayable
from ooo.store.drafts import HELD
from ooo.store.files import Unreadable, read_bytes
from ooo.store.forget import held_files
from ooo.store.notebook import Notebook
from ooo.store.parse import parse
from ooo.store.traces import find_commands, find_drafts

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|(?P<said>\#[^\r\n]*)',
    re.DOTALL,
)

Everything = tuple[tuple[HeldFile, ...], tuple[HeldFile, ...], int]
"""The files, the drafts, and how many commands undo keeps."""


def everything_on(notebook: Notebook, slug: str) -> Everything:
    """Give a person's files, the drafts of them, and how many commands undo keeps that touch them.

    NoNotebook, Busy. A file that cannot be read says why.
    """
    return notebook.gather(lambda _: _everything_on(notebook, slug)).value


def _everything_on(notebook: Notebook, slug: str) -> Everything:
    files = tuple(
        _held(f"{notebook.root}/{path}", path) for path in sorted(held_files(notebook, slug))
    )
    state = notebook.state
    names, undo = find_commands(state, slug)
    try:
        left = [name for name in find_drafts(state, names) if not name.endswith(HELD)]
    except Unreadable as found:
        return files, (HeldFile(file="drafts", says=found.says),), undo
    return files, tuple(_held(state.draft_path(name), name) for name in left), undo


def _held(place: str, file: str) -> HeldFile:
    try:
        raw = read_bytes(place) or b""
    except Unreadable as found:
        return HeldFile(file=file, says=found.says)
    parsed = parse(raw, file=file)
    if parsed.problem or not file.endswith(".toml"):
        return HeldFile(file=file, text=raw.decode("utf-8", "backslashreplace"))
    comments = tuple(found["said"] for found in _TOKEN.finditer(parsed.text) if found["said"])
    data = {key: _exact(value) for key, value in parsed.data.items()}
    return HeldFile(file=file, data=data, comments=comments)


def _exact(value: object) -> object:
    """Give a TOML value as JSON can say it, too."""
    match value:
        case dict():
            return {key: _exact(item) for key, item in value.items()}
        case list():
            return tuple(_exact(item) for item in value)
        case int() | float():
            return sayable(value)
        case _:
            return value
