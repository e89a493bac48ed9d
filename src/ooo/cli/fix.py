"""`ooo fix`: put right what was written of a record, of a meeting's line, or of a whole meeting."""

from typing import Annotated

import typer
from msgspec import UNSET

from ooo.cli.asking.fix_said import FixTold, OnlyOfAMeeting
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import All, Json
from ooo.cli.shell.table import room
from ooo.core.dates import parse_due, parse_past
from ooo.core.records.entries import parse_kind
from ooo.core.records.right import Right, check_text, parse_area, parse_owner


def command(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID|WHO DATE]", help="A record, or a meeting by its day."),
    ] = None,
    *,
    text: Annotated[str | None, typer.Option("--text", metavar="TEXT", help="The words.")] = None,
    owner: Annotated[
        str | None, typer.Option("--owner", metavar="me|them", help="Whose it is.")
    ] = None,
    to: Annotated[
        str | None, typer.Option("--to", metavar="WHO", help="With whom it is, instead.")
    ] = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="DATE", help="By when; none clears it.")
    ] = None,
    area: Annotated[
        str | None, typer.Option("--area", metavar="A", help="op, dev, rel or none.")
    ] = None,
    sensitive: Annotated[
        bool | None,
        typer.Option("--sensitive/--no-sensitive", help="Whether only --all shows it."),
    ] = None,
    share: Annotated[
        bool | None, typer.Option("--share/--no-share", help="Whether it may be shared.")
    ] = None,
    line: Annotated[
        int | None, typer.Option("--line", metavar="N", help="A line of the meeting.")
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day the meeting was.")
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help="Which, of several that day.")
    ] = None,
    number: Annotated[
        int | None, typer.Option("--number", metavar="N", help="Which, of several of a kind.")
    ] = None,
    show_all: All = False,
    json: Json = False,
) -> None:
    """Put right a record, open or settled, or what a meeting says, its day, or whose it was.

    An id is a record; a name and a day list the lines of a meeting, and --line N is one of them.
    --date and --to move a meeting to another day or person, with what belongs to it. Without a
    flag, each part is asked about, and Enter keeps it.
    """
    environment: Environment = ctx.obj
    right = Right(
        owner=UNSET if owner is None else parse_owner(owner),
        text=UNSET if text is None else check_text(text),
        due=UNSET if due is None else parse_due(due, today=environment.today),
        area=UNSET if area is None else parse_area(area),
        sensitive=UNSET if sensitive is None else sensitive,
        share=UNSET if share is None else share,
    )
    told = FixTold(
        right=right,
        to="" if to is None else find_person(environment, to).slug,
        line=line,
        date=None if date is None else parse_past(date, today=environment.today),
        kind=None if kind is None else parse_kind(kind),
        number=number,
        show_all=show_all,
        json=json,
    )
    first, *day = words or [""]
    if day:
        room("asking.fix_meeting").fix_meeting(environment, first, " ".join(day), told)
        return
    for flag, value in (
        ("--line", line),
        ("--date", date),
        ("--kind", kind),
        ("--number", number),
    ):
        if value is not None:
            raise OnlyOfAMeeting(flag)
    room("asking.fix_record").fix_record(environment, first, told)
