"""Tags, wherever they stand in a line as words of their own; the rest is its text.

Privacy fails closed: what is nearly a tag is refused, never taken for text.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain

from ooo.core.model import Area, Value
from ooo.core.text.facts import Code, Words
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.core.text.suggest import edit_distance
from ooo.errors import Saying, UsageProblem

_AREAS: dict[str, Area] = {"op": "operational", "dev": "development", "rel": "relational"}
_SENSITIVE, _SHARE = "sensitive", "share"
TAGS: dict[str, Saying] = {
    _SENSITIVE: Saying("no screen shows it unless asked; never shared"),
    _SHARE: Saying("may stand on what you send"),
    "op": Saying("about the work"),
    "dev": Saying("about their growth"),
    "rel": Saying("about working together"),
}
"""Their names and meanings; `+` is taught, since a shell takes `#` for a comment."""

_SLIPS = {_SENSITIVE: 2, _SHARE: 1}
_SAME = frozenset(
    ["sensible", "prive", "private", "secret", "confidentiel", "confidential", "perso"]
)
"""What people write for `sensitive`."""

_UNSEEN = "\u200b-\u200d\u2060\ufeff\u00ad"
_SIGNS = "#+\uff03\ufe5f\uff0b\ufe62"
"""Either sign, as keyboards of other scripts type it too."""

_SIGN = f"[{_SIGNS}]"

_NAME = rf"(?P<name>[{_UNSEEN}]*[^\W\d_][\w\u0300-\u036f{_UNSEEN}]*)(?!-?\w)"
_TOKEN = pattern(
    rf"(?P<blank>(?<!\s)\s++|\A)(?P<before>(?:(?!{_SIGN})[^\w\s\\])*)(?P<literal>\\?)"
    rf"(?P<sign>{_SIGN}){_NAME}(?P<after>\S*)(?!\S)"
)
_NEXT = pattern(rf"(?P<sign>{_SIGN}){_NAME}(?P<after>[^\s{_SIGNS}]*)")
"""A tag that follows on another without a blank."""

_TOGETHER = pattern(rf"[(\[](\s*{_SIGN}\w+(?:\s*(?:[,;/&]\s*)?{_SIGN}\w+)+\s*)[)\]]")
_APART = pattern(rf"(?<!\S)(?P<sign>#)(?P<gap>[ \xa0]){_NAME}")
"""A tag that is parted from its sign."""

_STUCK = pattern(rf"(?<=\w)[^\w\s\\]*(?P<sign>{_SIGN})(?P<gap>){_NAME}")
"""A tag that is stuck to the word before it, punctuation between them or not."""

_WORD = pattern(rf"(?<!\S)(?:[^\s/.:@]|:(?!//)|[./](?={_SIGN}))++")
"""The beginning of a word, which is not that of an address: one has its own such words."""

_AROUND = frozenset(["()", "[]", '""', "''", "**", "\u201c\u201d", "\u00ab\u00bb"])


class TagInText(UsageProblem):
    """Words that are taken as they stand have a tag, or nearly one, among them."""

    says = "{tag} is a tag, and the text is taken word for word."
    fix = "Leave it out, and say it with {flag}."

    def __init__(self, tag: str, flag: str) -> None:
        super().__init__(tag=Code(tag), flag=Code(flag))


class Tags(Value, frozen=True, kw_only=True):
    """What the tags of a line said, and its text without them. What is sensitive is not shared.

    `nearly` is the first word that is nearly a tag, and the tag it may mean.
    """

    text: str
    area: Area = ""
    share: bool = False
    sensitive: bool = False
    nearly: tuple[str, str] | None = None


def take_tags(text: str) -> Tags:
    """Take the tags off a text: any order, any case; the last area wins.

    Punctuation behind a tag stays with the words before it where more words follow, else it goes;
    a question mark always stays. A backslash before a tag makes it text.
    """
    if not any(sign in text for sign in _SIGNS):
        return Tags(text=text.strip())
    taking = _Taking()
    lines = [taking.without(line) for line in text.split("\n")]
    areas = [_AREAS[name] for name in taking.found if name in _AREAS]
    sensitive = _SENSITIVE in taking.found
    return Tags(
        text="\n".join(lines).strip(),
        area=areas[-1] if areas else "",
        share=_SHARE in taking.found and not sensitive,
        sensitive=sensitive,
        nearly=taking.nearly[0] if taking.nearly else None,
    )


class _Taking:
    """What was found so far in the lines of one text: tags, and words that are nearly one."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.nearly: list[tuple[str, str]] = []
        self._inside = range(0)

    def without(self, line: str) -> str:
        """Give a line without its tags."""
        whole = _TOGETHER.sub(_alone, line)
        self._inside = range(len(whole) - len(whole.lstrip()), len(whole.rstrip()))
        rest = _TOKEN.sub(self._left, whole)
        self.nearly += _astray(rest)
        return line if rest == line else rest.rstrip(" ,;/&")

    def _left(self, match: re.Match[str]) -> str:
        meant, exactly = _meant(match)
        if meant is None:
            return match[0]
        if match["literal"]:
            return match[0].replace("\\", "", 1)
        if not self._take(match, meant, exactly=exactly):
            return match[0]
        stuck = re.search(_SIGN, match["after"])
        if stuck is None:
            return _left(match, match["after"], self._inside)
        between = _words(match["after"][: stuck.start()])
        return _left(match, between, self._inside) + self._next(match["after"], stuck.start())

    def _next(self, text: str, at: int) -> str:
        """Take the tags that follow on each other without a blank, from one of them on."""
        kept: list[str] = []
        while at < len(text):
            match = _NEXT.match(text, at)
            meant, exactly = _meant(match) if match else (None, False)
            if not (match and meant and self._take(match, meant, exactly=exactly)):
                return f"{''.join(kept)} {text[at:]}"
            kept.append(_words(match["after"]))
            at = match.end()
        return "".join(kept) or ("?" if text.endswith("?") else "")

    def _take(self, match: re.Match[str], meant: str, *, exactly: bool) -> bool:
        if exactly:
            self.found.append(meant)
        else:
            self.nearly.append((f"{match['sign']}{match['name']}", meant))
        return exactly


def check_no_tags(text: str) -> None:
    """Raise TagInText for a tag, or nearly one, in words that are taken as they stand."""
    for match in _TOKEN.finditer(text):
        meant, exactly = _meant(match)
        if meant and not match["literal"]:
            flag = "--area" if meant in _AREAS else f"--{meant}"
            raise TagInText(f"{match['sign']}{meant if exactly else match['name']}", flag)


def say_nearly(typed: str, meant: str) -> tuple[Saying, Saying]:
    """Say of a word that is nearly a tag what is wrong, and what to write."""
    return (
        Saying("{tag:quoted} is nearly a tag, and it is none.", tag=Words(typed)),
        Saying(
            "Write +{meant} for the tag, or \\{tag} for the words as they are.",
            meant=Code(meant),
            tag=Words(typed),
        ),
    )


def _meant(match: re.Match[str]) -> tuple[str | None, bool]:
    """Give the tag that a word is or nearly is, if any, and whether it is exactly that."""
    name = fold("".join(char for char in match["name"] if unicodedata.category(char) != "Cf"))
    if name in TAGS:
        return name, True
    if name in _SAME:
        return _SENSITIVE, False
    for tag, slips in _SLIPS.items():
        if abs(len(name) - len(tag)) <= slips and edit_distance(name, tag) <= slips:
            return tag, False
    return None, False


def _alone(match: re.Match[str]) -> str:
    """Give the tags in brackets without these and what is between; where one is none, all of it."""
    names: list[str] = re.findall(rf"{_SIGN}(\w+)", match[1])
    return re.sub(r"[,;/&]", " ", match[1]) if TAGS.keys() >= {*map(fold, names)} else match[0]


def _astray(line: str) -> Iterator[tuple[str, str]]:
    """Give what would be the tag of privacy, were a blank not missing or too many."""
    stuck = (_STUCK.finditer(word[0]) for word in _WORD.finditer(line))
    for match in chain(_APART.finditer(line), *stuck):
        meant, exactly = _meant(match)
        # What a plus joins to another word are mostly words: `public+private`.
        if meant == _SENSITIVE and (exactly or match["sign"] == "#"):
            yield f"{match['sign']}{match['gap']}{match['name']}", _SENSITIVE


def _left(match: re.Match[str], after: str, inside: range) -> str:
    """Give what stays where a tag stood: the punctuation, before and after, that is not its own.

    `inside` is where the line has anything but blanks.
    """
    before = match["before"]
    if before + after in _AROUND:
        return ""
    if before.endswith("(") and ")" in after:
        before, after = before[:-1], after.replace(")", "", 1)
    ends = inside.stop <= match.end()
    if inside.start >= match.start() or ends:
        ahead = match.string[: match.start()]
        closes = ")" if ")" in after and ahead.count("(") > ahead.count(")") else ""
        words = _words(after)
        asks = "?" if "?" in after and ends and not words else ""
        after = f"{closes}{asks}{words}"
    return f"{match['blank']}{before}{after}" if before else after


def _words(after: str) -> str:
    """Give the words behind a tag, a blank before them; none where there is no word."""
    words = re.sub(r"^\W+", "", after)
    return words and f" {words}"
