"""The files of `meetings/` by their names: a day, a number from 2 on, any kind but one-to-one."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice, takewhile
from typing import Final, get_args

from ooo.core.model import MeetingKey, MeetingKind
from ooo.core.text.pattern import pattern
from ooo.store.rules import is_day

_MEETING_FILE: Final = pattern(
    r"(\d{4}-\d{2}-\d{2})(?:\.([2-9]|[1-9]\d{1,2}))?(?:\.([a-z]+))?\.toml", re.ASCII
)
_PLAIN_KIND: Final[MeetingKind] = "one-to-one"
_NAMED_KINDS: Final[dict[str, MeetingKind]] = {
    kind: kind for kind in get_args(MeetingKind) if kind != _PLAIN_KIND
}


def meeting_key(filename: str) -> MeetingKey | None:
    """Give what a file name of `meetings/` stands for; None when it is not a meeting's."""
    match = _MEETING_FILE.fullmatch(filename)
    if match is None or (match[3] and match[3] not in _NAMED_KINDS):
        return None
    try:
        date = dt.date.fromisoformat(match[1])
    except ValueError:
        return None
    kind = _NAMED_KINDS[match[3]] if match[3] else _PLAIN_KIND
    return MeetingKey(date=date, number=int(match[2] or 1), kind=kind) if is_day(date) else None


def all_entries(keys: Iterable[MeetingKey]) -> tuple[MeetingKey, ...]:
    """Name every entry there is."""
    return tuple(sorted(keys))


def named(
    names: Sequence[str],
    choose: Callable[[Iterable[MeetingKey]], tuple[MeetingKey, ...]],
    apart: Mapping[MeetingKind, dt.date | None],
) -> tuple[MeetingKey, ...]:
    """Give the entries chosen of those with such file names, and those of kinds `apart` besides.

    They are given to `choose` newest day first, and what it does not come to is not looked at. A
    kind apart has the day since which all of its entries are given, or None for the newest alone.
    """
    keys = choose(filter(None, map(meeting_key, reversed(names))))
    also = {key for kind, since in apart.items() for key in _of_kind(names, kind, since)}
    return tuple(sorted(also.union(keys))) if also else keys


def _of_kind(
    names: Sequence[str], kind: MeetingKind, since: dt.date | None
) -> Iterable[MeetingKey]:
    newest_first = (name for name in reversed(names) if name.endswith(f".{kind}.toml"))
    if since is None:
        return islice(filter(None, map(meeting_key, newest_first)), 1)
    return filter(None, map(meeting_key, takewhile(since.isoformat().__le__, newest_first)))


def meeting_filename(key: MeetingKey) -> str:
    """Give the file name of a meeting: its day, its number from 2 on, any kind but one-to-one."""
    number = f".{key.number}" if key.number > 1 else ""
    kind = "" if key.kind == _PLAIN_KIND else f".{key.kind}"
    return f"{key.date}{number}{kind}.toml"
