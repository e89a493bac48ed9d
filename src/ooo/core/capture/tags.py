"""Tags, wherever they stand in a line as words of their own; the rest is its text.

Privacy fails closed: what is nearly a tag is refused, never taken for text.
"""

import re
import unicodedata

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
    rf"(?P<blank>\s*)(?<!\S)(?P<before>(?:(?!{_SIGN})[^\w\s\\])*)(?P<literal>\\?)"
    rf"(?P<sign>{_SIGN}){_NAME}(?P<after>\S*)(?!\S)"
)
_TOGETHER = pattern(rf"[(\[](\s*{_SIGN}\w+(?:\s*[,;/&]?\s*{_SIGN}\w+)+\s*)[)\]]")
_ASTRAY = pattern(rf"(?<!\S)(?P<before>(?:[^\s#/.:@]*\w)?)(?P<sign>#)(?P<gap>[ \xa0]?){_NAME}")
"""A tag stuck to the word before it, or parted from its sign; an address has its own such words."""
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
    found: list[str] = []
    nearly: list[tuple[str, str]] = []

    def left(match: re.Match[str]) -> str:
        meant, exactly = _meant(match)
        if meant is None:
            return match[0]
        if match["literal"]:
            return match[0].replace("\\", "", 1)
        if not exactly:
            nearly.append((f"{match['sign']}{match['name']}", meant))
            return match[0]
        found.append(meant)
        stuck = re.search(_SIGN, match["after"])
        if stuck is None:
            return _left(match, match["after"])
        rest = match["after"][stuck.start() :]
        tagged = _TOKEN.sub(left, rest)
        kept = _left(match, "")
        return f"{kept} {tagged}" if tagged == rest else f"{kept}{tagged}"

    def without(line: str) -> str:
        rest = _TOKEN.sub(left, _TOGETHER.sub(_alone, line))
        return line if rest == line else rest.rstrip(" ,;/&")

    lines = [without(line) for line in text.split("\n")]
    nearly += [
        (f"{match['sign']}{match['gap']}{match['name']}", _SENSITIVE)
        for match in _ASTRAY.finditer(text)
        if bool(match["before"]) != bool(match["gap"]) and _meant(match)[0] == _SENSITIVE
    ]
    areas = [_AREAS[name] for name in found if name in _AREAS]
    sensitive = _SENSITIVE in found
    return Tags(
        text="\n".join(lines).strip(),
        area=areas[-1] if areas else "",
        share=_SHARE in found and not sensitive,
        sensitive=sensitive,
        nearly=nearly[0] if nearly else None,
    )


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


def _left(match: re.Match[str], after: str) -> str:
    """Give what stays where a tag stood: the punctuation, before and after, that is not its own."""
    before = match["before"]
    if before + after in _AROUND:
        return ""
    if before.endswith("(") and ")" in after:
        before, after = before[:-1], after.replace(")", "", 1)
    ahead, rest = match.string[: match.start()], match.string[match.end() :].strip()
    if not ahead.strip() or not rest:
        closes = ")" if ahead.count("(") > ahead.count(")") and ")" in after else ""
        words = re.sub(r"^\W+", "", after)
        asks = "?" if "?" in after and not rest and not words else ""
        after = f"{closes}{asks}{words and f' {words}'}"
    return f"{match['blank']}{before}{after}" if before else after
