"""How long something took, in the unit that one would say: days, weeks or months."""

from typing import Final

from ooo.errors import Saying

_WEEK: Final = 7
_MONTH: Final = 30
_DAYS_UNTIL: Final = 14
_WEEKS_UNTIL: Final = 26


def span(days: int) -> Saying:
    """Say so many days: `5 days`, `2 weeks`, `9 months`."""
    if days < _DAYS_UNTIL:
        return Saying("{days:# day|# days}", days=days)
    weeks = round(days / _WEEK)
    if weeks < _WEEKS_UNTIL:
        return Saying("{weeks:# week|# weeks}", weeks=weeks)
    return Saying("{months:# month|# months}", months=round(days / _MONTH))
