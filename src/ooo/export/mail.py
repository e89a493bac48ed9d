"""A text as a mail that a program sends: `| msmtp -t`; written by RFC 5322, 2045 and 2047.

Nothing that somebody wrote can add a header: a header holds no line end, and what is no plain
word in it is encoded.
"""

import binascii

from ooo.core.text.pattern import pattern
from ooo.core.text.safe import safe

_WORD = 45
"""Bytes that go into one encoded word, which may have 75 characters."""

_LONGEST = 900
"""Bytes; a mail's line may have 998."""

_ADDRESS = pattern(r"[!#-'*+\-./0-9=?A-Z^_`a-z{|}~]+@[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?")
_PLAIN = pattern(r"[ !#-'*+\-/0-9=?A-Z^_`a-z{|}~]*")


def is_address(text: str) -> bool:
    """Tell whether a text is an address that can stand in a header as it is."""
    return _ADDRESS.fullmatch(text) is not None


def to_mail(subject: str, body: str, *, name: str, address: str) -> str:
    """Give a mail to somebody at an address, its last line ended."""
    long = any(len(line.encode()) > _LONGEST for line in body.split("\n"))
    encoding = "quoted-printable" if long else "8bit"
    if long:
        body = binascii.b2a_qp(safe(body).encode(), istext=True).decode()
    return (
        f"To: {_written(_that_fits(name))} <{address}>\n"
        f"Subject: {_written(subject)}\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: {encoding}\n"
        f"\n{body}"
    )


def _that_fits(name: str) -> str:
    """Give as many words of a name as one encoded word holds: readers put blanks between two."""
    words = name.split()
    while words and len(" ".join(words).encode()) > _WORD:
        words.pop()
    return " ".join(words)


def _written(text: str) -> str:
    """Give a text as a header holds it: as it is where it is plain, else in encoded words."""
    text = " ".join(text.split())
    if _PLAIN.fullmatch(text) and len(text) <= _WORD and "=?" not in text:
        return text
    words, word = [], b""
    for character in text:
        more = character.encode()
        if len(word) + len(more) > _WORD:
            words.append(word)
            word = b""
        word += more
    words.append(word)
    encoded = [binascii.b2a_base64(each, newline=False).decode() for each in words]
    return "\n ".join(f"=?utf-8?B?{each}?=" for each in encoded)
