"""`ooo check`: everything in the notebook that is wrong, at once, each with its fix."""

from collections.abc import Iterable
from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json
from ooo.cli.shell.table import room
from ooo.core.dossier import Dossier
from ooo.core.keeping.check import Checked, CheckedScreen
from ooo.core.keeping.retention import find_old, parse_span
from ooo.core.text.facts import File
from ooo.errors import ExitStatus
from ooo.store.check import check
from ooo.store.fix import Mended, fix
from ooo.store.notebook import Gathered, Notebook


def command(
    ctx: typer.Context,
    *,
    mend: Annotated[
        bool, typer.Option("--fix", help="Mend modes, leftovers and missing ids, nothing else.")
    ] = False,
    retention: Annotated[
        str,
        typer.Option("--retention", metavar="24mo", help="Name what is older, who left first."),
    ] = "",
    words: Annotated[
        bool, typer.Option("--words", help="Look for words that are better not written.")
    ] = False,
    show_all: Annotated[
        bool, typer.Option("--all", help="With --words: in what is sensitive, too.")
    ] = False,
    json: Json = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Leave with 3 when something is found.")
    ] = False,
) -> ExitStatus:
    """Look through the whole notebook for what is wrong.

    What --retention names is never touched, by --fix neither: removing it is yours to decide. So is
    what --words names; it sees what is in its list, in English and French, and no more.
    """
    environment: Environment = ctx.obj
    if words or show_all:
        looked_at = {"--fix": mend, "--retention": bool(retention)}
        beside = [flag for flag, given in looked_at.items() if given]
        status: ExitStatus = room("asking.words").check_words(
            environment,
            words=words,
            beside=beside,
            show_all=show_all,
            json=json,
            exit_code=exit_code,
        )
        return status
    notebook = environment.notebook
    span = parse_span(retention, today=environment.today) if retention else None
    mended = fix(notebook) if mend else Mended(())
    people = _everyone(notebook) if span else ()
    answer = Checked(
        mended=mended.done,
        problems=check(notebook),
        old=find_old([each.value for each in people], span) if span else (),
        screen=CheckedScreen(span=span, not_mended=mended.refused, unread=_unread(people)),
    )
    show = environment.output.show if mend else environment.show
    show(answer, json=json)
    if notebook.state.has_drafts():
        room("asking.kept").say_unfinished(environment, aside=json)
    return ExitStatus.FOUND if exit_code and (answer.problems or answer.old) else ExitStatus.DONE


def _everyone(notebook: Notebook) -> tuple[Gathered[Dossier], ...]:
    """Read everyone with all that was ever closed, and no entry but by its name."""
    people = notebook.people().value
    return tuple(notebook.read(person.slug, settled=None) for person in people)


def _unread(people: Iterable[Gathered[Dossier]]) -> tuple[File, ...]:
    return tuple(file for each in people for file in each.unread)
