"""An export in a format: read whole, drawn by its pen, and what was left out told on stderr."""

from pathlib import Path

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import not_while_shared
from ooo.cli.shell.table import view_room
from ooo.core.dates import parse_past
from ooo.core.exchange.ahead import ahead
from ooo.core.exchange.formats import Leaving, check_options
from ooo.core.exchange.handover import hand_over
from ooo.core.exchange.leaving import Whole, since, without_sensitive
from ooo.core.exchange.rows import rows
from ooo.core.text.facts import File, Name
from ooo.core.text.safe import safe
from ooo.errors import Saying
from ooo.store.outside import (
    is_directory,
    require_free,
    require_ours,
    require_outside,
    write_new,
    write_over,
)
from ooo.store.whole import whole
from ooo.words.outline import Outline

_EXACT = frozenset({"json", "csv", "ics"})
"""Formats whose own form makes every text harmless."""

_RENEWED = {"html": "export.html", "ics": "export.icalendar"}
"""Formats that are written over an earlier file of ours, and whose room knows its mark."""


def export(ctx: typer.Context, environment: Environment, leaving: Leaving) -> None:
    """Write a person or the notebook in a format, to standard output or a new file."""
    today, notebook = environment.today, environment.notebook
    slug = find_person(environment, leaving.who).slug if leaving.who else ""
    check_options(leaving)
    from_day = (
        parse_past(leaving.since, today=today, through_history=True) if leaving.since else None
    )
    out = Path(leaving.out) if leaving.out else None
    if out is None:
        not_while_shared(ctx, value=True)
    else:
        if is_directory(str(out)):
            out = out / f"{slug or 'notebook'}-{today}.{leaving.format}"
        require_outside(notebook, str(out))
        _require_place(environment, leaving, str(out))
    gathered = whole(notebook, slug)
    held, left_out = gathered.value, 0
    if leaving.handover:
        held = _handed_over(environment, held, leaving)
    elif not leaving.sensitive:
        held, left_out = without_sensitive(held)
    if from_day is not None:
        held = since(held, from_day)
    text = _drawn(environment, leaving, held)
    if out is None:
        environment.output.document(text, exact=leaving.format in _EXACT)
    else:
        _write(environment, leaving, str(out), text)
        environment.output.say(Saying("Written: {file}", file=File(out)))
    environment.output.warn(gathered.problems)
    if left_out:
        template = "Left out: {n:# sensitive record|# sensitive records} (--all)."
        environment.output.tell(Saying(template, n=left_out))


def _drawn(environment: Environment, leaving: Leaving, held: Whole) -> str:
    """Give what leaves, as its format writes it."""
    language, today = environment.output.language, environment.today
    match leaving.format:
        case "json":
            text = view_room("export.notebook").to_json(held, today)
        case "csv":
            separator = ";" if leaving.semicolon else ","
            records = [row for dossier in held.people for row in rows(dossier, today=today)]
            text = view_room("export.spreadsheet").to_csv(records, separator=separator)
        case "ics":
            minutes = held.cover.defaults.minutes
            events = ahead(held.people, minutes=minutes, today=today, texts=leaving.texts)
            text = view_room("export.icalendar").to_icalendar(events, language)
        case "md":
            outline = _outline(environment, leaving, held)
            text = view_room("export.markdown").to_markdown(outline, language)
        case _:
            outline = _outline(environment, leaving, held)
            text = view_room("export.html").to_html(outline, language)
    return str(text)


def _outline(environment: Environment, leaving: Leaving, held: Whole) -> Outline:
    """Give what a document says: all of it, or what is handed over."""
    language = environment.output.language
    if leaving.handover:
        sheet = view_room("words.sheets.exchange.handover")
        (handed,) = held.people
        found: Outline = sheet.outline(handed, held.cover.me.name, language, environment.today)
        return found
    whole_sheet = view_room("words.sheets.exchange.leaving")
    every: Outline = whole_sheet.outline(held, language)
    return every


def _handed_over(environment: Environment, held: Whole, leaving: Leaving) -> Whole:
    """Give what a successor may read, and tell what stays behind."""
    (dossier,) = held.people
    handed, left_out = hand_over(dossier, their_points=leaving.their_points)
    name = Name(dossier.person.first_name)
    template = "Left out: {left}. Show this to {name} before you hand it over."
    if not left_out:
        template = "Show this to {name} before you hand it over."
    environment.output.tell(Saying(template, left=left_out, name=name))
    return Whole(cover=held.cover, people=(handed,))


def _require_place(environment: Environment, leaving: Leaving, path: str) -> None:
    """Refuse a place where something stands; a page and a calendar may be made anew."""
    if mark := _mark(leaving):
        require_ours(path, mark)
    else:
        require_free(environment.notebook.state.disk, path)


def _write(environment: Environment, leaving: Leaving, path: str, text: str) -> None:
    disk = environment.notebook.state.disk
    bom = view_room("export.spreadsheet").BOM if leaving.format == "csv" else ""
    shown = text if leaving.format in _EXACT else safe(text)
    write = write_over if _mark(leaving) else write_new
    write(disk, path, f"{bom}{shown}".encode())


def _mark(leaving: Leaving) -> bytes:
    """Give what tells that a file is an earlier one of ours; nothing where none is written over."""
    if leaving.format not in _RENEWED:
        return b""
    mark: bytes = view_room(_RENEWED[leaving.format]).MARK
    return mark
