"""A zone of a calendar by the name that the system has for it, or none: nothing is guessed."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping

from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

_NUMBERED = pattern(r"(.+?) \d+")
_LABEL = pattern(r"\((?:UTC|GMT)(?P<offset>[+-]\d\d:\d\d)?\)\s*(?P<places>.+)")
_OFFSET = pattern(r"(?:UTC|GMT)(?P<sign>[+-])0?(?P<hours>1?\d)(?::?00)?")
_REGIONS = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time": "America/Halifax",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
}
"""What labels call the zones of North America, with `(US & Canada)` behind."""

_GRAPH = {"tzone://Microsoft/Utc": "UTC"}
"""What no other program calls it; `tzone://Microsoft/Custom` may be any."""

_CITIES = {"kolkata": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "new delhi": "Asia/Kolkata"}
"""Cities that no zone is named after."""


class Zones:
    """The zones that the system knows, and the names that others have for them.

    `offset` gives by how much one is ahead of UTC outside its summer, None for one that is not
    here; `every` lists all of them, which takes a while.
    """

    def __init__(
        self,
        windows: Mapping[str, str],
        offset: Callable[[str], dt.timedelta | None],
        every: Callable[[], Collection[str]],
    ) -> None:
        self._windows = windows
        self._offset = offset
        self._every = every
        self._cities: dict[str, str] = {}
        self._found: dict[str, str] = {}

    def known(self, name: str) -> str:
        """Give the system's name of a zone, empty where nobody knows it."""
        if name not in self._found:
            bare = name.strip()
            self._found[name] = self._find(_GRAPH.get(bare, bare.lstrip("/")))
        return self._found[name]

    def _find(self, name: str) -> str:
        if name in self._windows:
            return self._windows[name]
        if (found := _NUMBERED.fullmatch(name)) and found[1] in self._windows:
            return self._windows[found[1]]
        if found := _OFFSET.fullmatch(name):
            # The signs of these names are the other way round.
            sign = "-" if found["sign"] == "+" else "+"
            exact = f"Etc/GMT{sign}{found['hours']}"
            return exact if self._is_here(exact) else ""
        if ("/" in name or name in {"UTC", "GMT"}) and self._is_here(name):
            return name
        return self._of_label(name)

    def _is_here(self, name: str) -> bool:
        return self._offset(name) is not None

    def _of_label(self, name: str) -> str:
        """Give the zone of a label such as `(GMT+10:00) Canberra, Melbourne, Sydney`."""
        found = _LABEL.fullmatch(name)
        if found is None:
            return ""
        wanted = _as_offset(found["offset"] or "+00:00")
        if not self._cities:
            names = self._every()
            self._cities = {fold(one.rpartition("/")[2]).replace("_", " "): one for one in names}
            self._cities |= _CITIES
        for place in found["places"].split(","):
            folded = fold(place.partition("(")[0]).strip()
            zone = _REGIONS.get(folded) or self._cities.get(folded, "")
            if zone and self._offset(zone) == wanted:
                return zone
        return ""


def _as_offset(text: str) -> dt.timedelta:
    hours, minutes = int(text[1:3]), int(text[4:6])
    ahead = dt.timedelta(hours=hours, minutes=minutes)
    return -ahead if text[0] == "-" else ahead
