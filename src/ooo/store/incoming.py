"""Files that a person brings from elsewhere: found, read whole, and made text; no link is followed.

What cannot be text, or is too large, is refused in a sentence, before anything looks into it.
"""

import errno
import os
import re
import stat
from collections.abc import Iterator, Sequence

from ooo.core.exchange.brought import SourceText, Unread
from ooo.core.text.facts import Code, Words
from ooo.errors import OooError, Saying

LARGEST = 32_000_000
"""Bytes of a file."""

_LARGEST_OF_OURS = 256_000_000
"""Bytes of a notebook as JSON, which has no more than it had as files."""

MOST = 2000
"""Files that are taken at once."""

READ = frozenset({"md", "markdown", "mdown", "txt", "text", "org", "csv", "tsv", "json", "ics", ""})
_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_BOM = b"\xef\xbb\xbf"
_CALENDAR = b"BEGIN:VCALENDAR"
_FOLD = re.compile(rb"\r?\n[ \t]")
_DOCUMENTS = {
    **dict.fromkeys(
        ("doc", "docx", "odt", "rtf", "pages"), Saying("documents of a word processor")
    ),
    **dict.fromkeys(("xls", "xlsx", "ods", "numbers"), Saying("spreadsheets")),
    **dict.fromkeys(("pdf", "html", "htm", "eml"), Saying("pages to be printed or shown")),
}


class NothingThere(OooError):
    """A file that was named is not there, or cannot be read."""

    says = "{file} cannot be read: {reason}."
    fix = "Name a file that is there and is yours, or a directory of such files."


class TooMany(OooError):
    """A directory holds more files than one import takes."""

    says = "{file} holds more than {most} files."
    fix = "Leave fewer there, or import one directory after the other."


class TooManyBytes(OooError):
    """Files hold more than one import takes, all of them together."""

    says = "{file} and what stands beside it hold more than {n} MB."
    fix = "Leave fewer there, or import one directory after the other."


Incoming = tuple[tuple[SourceText, ...], tuple[Unread, ...]]


def incoming(paths: Sequence[str], *, most: int = MOST, together: int = LARGEST) -> Incoming:
    """Give the texts of files, and of all files in directories; what is no text, and why.

    No more than `most` files are taken, nor more bytes than `together`, our own JSON aside.

    NothingThere, TooMany, TooManyBytes.
    """
    texts: list[SourceText] = []
    unread: list[Unread] = []
    count = total = 0
    for path in paths:
        for file, above in _files(path):
            count += 1
            if count > most:
                raise TooMany(file=Words(path), most=most)
            try:
                text, said = _text(file)
            except _NotText as refused:
                unread.append(Unread(file=file, says=refused.says))
                continue
            total += 0 if _is_json(file) else len(text)
            if total > together:
                raise TooManyBytes(file=Words(file), n=together // 1_000_000)
            unread += [Unread(file=file, says=said, dropped=True)] if said else []
            texts.append(SourceText(file=file, text=text, above=above))
    return tuple(texts), tuple(unread)


class _NotText(Exception):
    """What a file is, so that it is not read."""

    def __init__(self, says: Saying) -> None:
        super().__init__()
        self.says = says


def _files(path: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give a file, or the files in a directory, with the directories above each; NothingThere."""
    if not os.path.isdir(path) or os.path.islink(path):
        if not os.path.lexists(path):
            raise NothingThere(file=Words(path), reason=Saying("nothing is there"))
        yield path, (os.path.basename(os.path.dirname(os.path.abspath(path))),)
        return
    top = os.path.basename(os.path.abspath(path))
    for directory, inner, names in os.walk(path):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        below = os.path.relpath(directory, path)
        above = (top, *(() if below == "." else below.split(os.sep)))
        for name in sorted(names):
            if not name.startswith("."):
                yield os.path.join(directory, name), above


def _text(path: str) -> tuple[str, Saying | None]:
    ending = os.path.splitext(path)[1].lower().lstrip(".")
    if ending in _DOCUMENTS:
        says = "{what} are not read; save it as Markdown, text or CSV"
        raise _NotText(Saying(says, what=_DOCUMENTS[ending]))
    if ending not in READ:
        raise _NotText(Saying("files of this kind ({ending}) are not read", ending=Code(ending)))
    return _decoded(_bytes(path))


def _bytes(path: str) -> bytes:
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise _NotText(Saying("it is a link, and none is followed")) from None
        raise _NotText(_reason(error)) from None
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise _NotText(Saying("it is no file"))
        most = _LARGEST_OF_OURS if _is_json(path) else LARGEST
        if found.st_size > most:
            raise _NotText(Saying("it is larger than {n} MB", n=most // 1_000_000))
        try:
            return file.read(most)
        except OSError as error:
            raise _NotText(_reason(error)) from None


def _is_json(path: str) -> bool:
    return path.lower().endswith(".json")


def _reason(error: OSError) -> Saying:
    return Saying("{reason}", reason=Code((error.strerror or "refused").lower()))


def _utf8(raw: bytes) -> str:
    """Give bytes as text; a calendar may be folded within a character. UnicodeDecodeError."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        if not raw.startswith(_CALENDAR):
            raise
        return _FOLD.sub(b"", raw).decode()


def _decoded(raw: bytes) -> tuple[str, Saying | None]:
    """Give bytes as text with plain line ends, and in what they were where that is unusual."""
    said: Saying | None = None
    try:
        if raw.startswith(_WIDE):
            text = raw.decode("utf-16")
            said = Saying("read as UTF-16")
        else:
            text = _utf8(raw.removeprefix(_BOM))
    except UnicodeDecodeError:
        if b"\0" in raw or raw.startswith(_WIDE):
            raise _NotText(Saying("it is no text")) from None
        try:
            text = raw.decode("cp1252")
        except UnicodeDecodeError:
            raise _NotText(Saying("it is no text")) from None
        said = Saying("read as Windows-1252")
    if "\0" in text:
        raise _NotText(Saying("it is no text: NUL characters are in it"))
    return text.replace("\r\n", "\n").replace("\r", "\n"), said
