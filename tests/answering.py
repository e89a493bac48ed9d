"""What a log says of records, written in a test as the flags of `ooo log` say it."""

import datetime as dt
from collections.abc import Mapping

from ooo.core.log.entry import Said, SaidVerdict

FLAGS: Mapping[str, SaidVerdict] = {
    "discussed": "discussed",
    "not_discussed": "not discussed",
    "kept": "kept",
    "missed": "missed",
    "dropped": "dropped",
    "left": "left open",
}


def said(
    *, moved: Mapping[str, dt.date | None] | None = None, **by_flag: tuple[str, ...]
) -> tuple[tuple[str, Said], ...]:
    """Give what an entry holds: `said(kept=("k7mx", "x9qb"), moved={"v8qy": FRIDAY})`."""
    flags = ((named, Said(FLAGS[flag])) for flag, ids in by_flag.items() for named in ids)
    return (*flags, *((named, Said("moved", day)) for named, day in (moved or {}).items()))
