"""Filters of what is looked back at, read as they were typed; loaded only where one was."""

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.core.looking_back.find import Filters
from ooo.core.looking_back.kinds import parse_any_kind
from ooo.core.looking_back.when import parse_period
from ooo.core.records.right import parse_area


def read_filters(
    environment: Environment,
    filters: Filters,
    *,
    who: list[str],
    area: str | None,
    since: str | None,
    until: str | None,
) -> Filters:
    """Give the filters with what was typed in them; the errors are those of each."""
    period = parse_period(since, until, today=environment.today)
    return Filters(
        who=tuple(dict.fromkeys(find_person(environment, each).slug for each in who)),
        kind=parse_any_kind(filters.kind) if filters.kind else "",
        area="" if area is None else parse_area(area),
        since=period.since,
        until=period.until,
        open=filters.open,
        mine=filters.mine,
        theirs=filters.theirs,
        all=filters.all,
    )
