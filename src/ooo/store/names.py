"""What a name that is none of ours is: a placeholder, a copy, an odd spelling, or a stranger.

No list of sync tools is ever whole: what holds one of our names and more is a copy of it.
"""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.model import MeetingKey, MeetingKind
from ooo.core.text.facts import File
from ooo.core.text.pattern import pattern
from ooo.core.text.suggest import edit_distance
from ooo.errors import Saying
from ooo.store.entries import meeting_filename, meeting_key
from ooo.store.place import COVER, MEETINGS, PEOPLE
from ooo.store.rules import is_day
from ooo.store.shelf import SHELF, ShelfRow

_TOML = ".toml"
_SLIPS = 2
_BEGINNING = 4
_KINDS: tuple[MeetingKind, ...] = get_args(MeetingKind)

_PLACEHOLDER = pattern(
    r"""
      \.(?P<hidden>.+)\.icloud                                             # iCloud
    | (?P<named>.+)\.(?:cloudf?|nextcloud|owncloud|opencloud|rslsf?        # odrive, virtual files
                       |onedrive|dropbox|gdrive|placeholder|dehydrated
                       |part|partial|filepart|download|crdownload|!sync)   # not yet all of it
    | (?:\.syncthing\.|~syncthing~)(?P<coming>.+)\.tmp                     # Syncthing
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CONFLICT = pattern(
    r"""
      \.sync-conflict-\d{8}                          # Syncthing
    | conflicted[ ]copy | copie[ ]en[ ]conflit       # Dropbox, Nextcloud, ownCloud
    | \((?:case[ ]conflict|conflict)\b               # Dropbox, Drive
    | _conf\(\d+\)                                   # Google Drive
    | \.(?:orig|rej|mine|BACKUP|BASE|LOCAL|REMOTE|theirs)\b  # merges
    | ~$ | \.sw[op]$ | ^\.?\#                        # editors
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KEPT_BESIDE = frozenset(
    [
        *("bak", "backup", "old", "new", "orig", "rej", "save", "saved", "tmp", "temp", "copy"),
        *("swp", "swo", "base", "local", "remote", "mine", "theirs", "ours"),
    ]
)
"""Endings that editors and merges give to the copy they leave."""

_WORDLIKE = pattern(r"[a-z-]+(?:\.[a-z]+)*")
_DAY_IN_IT = pattern(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_YEAR_IN_IT = pattern(r"(?<!\d)(?:19|2\d)\d\d(?!\d)")
_LOOSE_DAY = pattern(
    r"(?P<year>\d{4})(?:[-_. ]?(?P<month>\d{2})[-_. ]?(?P<day>\d{2})"
    r"|[-_. ](?P<month_>\d{1,2})[-_. ](?P<day_>\d{1,2}))(?P<rest>(?!\d).*)"
    r"|(?P<first>\d{1,2})[-_. ](?P<second>\d{1,2})[-_. ](?P<last>\d{4})(?P<tail>(?!\d).*)",
    re.ASCII | re.DOTALL,
)
_LOOSE_YEAR = pattern(r"(\d{4})(?:[._ ]*(?:toml|tml|txt))*", re.ASCII)
_PARTS = pattern(r"([-._ ]+)([a-z]+|\d+)(?=[-._ ]|$)", re.ASCII)
_NUMBER = pattern(r"[1-9]\d{0,2}", re.ASCII)
_ENDINGS = frozenset(["toml", "tml", "tom", "txt", "md"])

_COPY_SAYS = Saying("it looks like the copy that a conflict, an editor or a merge leaves")
_COPY_FIX = Saying("Take over what it says that the other does not, then remove it.")
_DIRECTORIES = {row.name: row for row in SHELF.rows if row.is_directory}
_RECORDS = {each.name: row.name for row in SHELF.rows if row.live for each in row.families}
"""Where each record stands while it is open."""


class Stray(Struct, frozen=True):
    """A name that is none of ours, and which of ours is `meant`, where one is.

    - `placeholder`: a cloud's program left it in place of the file itself
    - `copy`: what is meant, and more: a sync tool, a merge, an editor or a hand left it
    - `odd`: what is meant, spelt another way
    - `records`: a file for a directory, or named after records, which stand in what is meant
    - `other`: nothing of ours
    """

    kind: Literal["placeholder", "copy", "odd", "records", "other"]
    meant: str = ""

    def wrong(self, directory: str, beside: Collection[str]) -> tuple[Saying, Saying]:
        """Say what is wrong with it and how to mend it; `beside` are the names around it.

        Of a placeholder, `placeholder_of` says it, under the name that it stands for.
        """
        meant = File(self.meant)
        match self.kind:
            case "copy":
                return _COPY_SAYS, _COPY_FIX
            case "records":
                says = Saying("nothing of ours has that name, so it is not read")
                return says, Saying("Put its records into {file}.", file=meant)
            case "odd" if directory == MEETINGS:
                free = File(_free_name(self.meant, beside))
                says = Saying("it is a meeting with an odd name, so it is not read")
                return says, Saying("Name it {file}.", file=free)
            case "odd" if self.meant in beside:
                fix = Saying("Take over what it says into {file}, then remove it.", file=meant)
                return Saying("its name is nearly {file}, so it is not read", file=meant), fix
            case "odd":
                says = Saying("its name is nearly {file}, so it is not read", file=meant)
                return says, Saying("Name it {file}.", file=meant)
        if (row := _DIRECTORIES.get(directory)) and row.names:
            return row.names.unread, row.names.like
        return (
            Saying("it is no file of a person's, so it is not read"),
            Saying("Move it out of the notebook, if you need it."),
        )


def placeholder_of(name: str) -> tuple[Saying, Saying]:
    """Say of a placeholder what it stands for, and how to have that."""
    return (
        Saying("it only stands for {file}, which a cloud has not brought here", file=File(name)),
        Saying("Have the cloud's program download it, then run this again."),
    )


def stands_for(name: str) -> str:
    """Give the name whose place a cloud's placeholder takes; empty for any other name."""
    match = _PLACEHOLDER.fullmatch(name)
    return next(filter(None, match.groups())) if match else ""


def judge(name: str, directory: str = "", *, is_directory: bool = False) -> Stray:
    """Say what a name is that is none of ours, by the last name of the directory it stands in.

    That is empty for the notebook itself; any but `people`, `meetings` and `settled` is a person's.
    """
    if row := _DIRECTORIES.get(directory):
        return Stray("other") if is_directory else _of_many(name, row)
    if directory == PEOPLE:
        return Stray("copy" if _CONFLICT.search(name) else "other")
    own = (COVER, PEOPLE) if not directory else tuple(row.name for row in SHELF.rows)
    if (meant := stands_for(name)) in own:
        return Stray("placeholder", meant)
    stray = _of_these(name, [one for one in own if one.endswith(_TOML) != is_directory])
    if directory and stray.kind == "other":
        stray = _of_another_sort(name, [one for one in own if one.endswith(_TOML) == is_directory])
    # Whatever else stands beside ooo.toml is the person's own.
    is_own = not directory and _TOML not in name.casefold()
    return Stray("other") if is_own and stray.kind == "copy" else stray


def _of_many(name: str, row: ShelfRow) -> Stray:
    """Judge a name among files that are named by a day or a year."""
    meant = stands_for(name)
    if meant and row.says(meant) is not None:
        return Stray("placeholder", meant)
    if meant := _loose_meeting(name) if row.name == MEETINGS else _loose_year(name):
        return Stray("odd", meant)
    found = (_DAY_IN_IT if row.name == MEETINGS else _YEAR_IN_IT).search(name)
    if found and row.says(found[0] + _TOML) is not None:
        return Stray("copy", found[0] + _TOML)
    return Stray("copy" if _CONFLICT.search(name) else "other")


def _of_these(name: str, own: Sequence[str]) -> Stray:
    """Judge a name among files that have one name each."""
    folded = name.casefold()
    stem, _, ending = folded.partition(".")
    is_kept_beside = bool(_KEPT_BESIDE.intersection(ending.split(".")))
    if _WORDLIKE.fullmatch(folded) and not is_kept_beside:
        stems = {one.removesuffix(_TOML): one for one in own}
        if stem in stems:
            return Stray("odd", stems[stem])
        near = [(edit_distance(folded, one), one) for one in own]
        distance, nearest = min(near)
        if distance <= _SLIPS:
            return Stray("odd", nearest)
    for one in own:
        if re.search(rf"(?<![^\W\d_]){one.removesuffix(_TOML)}(?![^\W\d_])", folded):
            return Stray("copy", one)
    return Stray("copy" if _CONFLICT.search(name) else "other")


def _of_another_sort(name: str, own: Sequence[str]) -> Stray:
    """Judge a file by the names of directories, or the other way; and by those of records."""
    stem, _, ending = name.casefold().partition(".")
    if f".{ending}" not in {_TOML, "."} or not _WORDLIKE.fullmatch(stem):
        return Stray("other")
    homes = {each.removesuffix(_TOML): each for each in own} | (_RECORDS if ending else {})
    for like, meant in homes.items():
        if edit_distance(stem, like) <= min(_SLIPS, max(1, len(like) // 3)):
            return Stray("records", meant)
    return Stray("other")


def _loose_meeting(name: str) -> str:
    """Give the name that a meeting's file should have had; empty where none can be told."""
    match = _LOOSE_DAY.fullmatch(name.casefold())
    day = _loose_day(match) if match else None
    if match is None or day is None:
        return ""
    number, kind = 1, _KINDS[0]
    rest = (match["rest"] or match["tail"] or "").replace(_KINDS[0], "")
    for gap, part in _PARTS.findall(rest):
        slips, near = min((_slips(part, each), each) for each in _KINDS)
        if _NUMBER.fullmatch(part) and " " not in gap:
            number = int(part)
        elif slips <= min(_SLIPS, len(part) // 3):
            kind = near
        elif part not in _ENDINGS:
            return ""
    if _PARTS.sub("", rest):
        return ""
    return meeting_filename(MeetingKey(date=day, number=number, kind=kind))


def _slips(part: str, kind: MeetingKind) -> int:
    """Count the slips between a word and a kind; its beginning, such as `coach`, has none."""
    begins = len(part) >= _BEGINNING and kind.startswith(part)
    return 0 if begins else edit_distance(part, kind)


def _loose_day(match: re.Match[str]) -> dt.date | None:
    """Give the day that is written in another order or with other marks, where only one can be."""
    if match["year"]:
        month, day = match["month"] or match["month_"], match["day"] or match["day_"]
        orders = [(match["year"], month, day)]
    else:
        first, second, year = match.group("first", "second", "last")
        orders = [(year, second, first), (year, first, second)]
    found = {one for order in orders if (one := _day(*map(int, order)))}
    return found.pop() if len(found) == 1 else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return None
    return found if is_day(found) else None


def _loose_year(name: str) -> str:
    match = _LOOSE_YEAR.fullmatch(name.casefold())
    return match[1] + _TOML if match else ""


def _free_name(meant: str, beside: Collection[str]) -> str:
    """Give the name of a meeting, with the next number where others of that day stand beside it."""
    key = meeting_key(meant)
    while key and meeting_filename(key) in beside:
        key = replace(key, number=key.number + 1)
    return meeting_filename(key) if key else meant
