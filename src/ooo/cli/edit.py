"""`ooo edit`: a person's files in the editor, in place, and what is wrong with them afterwards."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.asking.editor import require_editor, run_editor
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Who
from ooo.core.dates import parse_past
from ooo.core.model import Person
from ooo.core.records.entries import NoEntry
from ooo.core.rhythm.meetings import of_day
from ooo.core.text.facts import File, Name
from ooo.errors import ExitStatus, OooError, Saying
from ooo.store.by_hand import ByHand
from ooo.store.entries import meeting_filename
from ooo.store.place import AGENDA, COMMITMENTS, GOALS, MEETINGS, PEOPLE, PERSON
from ooo.store.plan import FileBroken
from ooo.store.shelf import SHELF

_USUAL = sorted(row.name for row in SHELF.rows if row.usual)


class FileGone(OooError):
    """The file that makes a directory a person was not there any more after editing."""

    says = "{file} is gone, and without it the person is not in the notebook."
    fix = "Put the file back, from a backup or with your editor."


def command(
    ctx: typer.Context,
    who: Who,
    *,
    agenda: Annotated[bool, typer.Option("--agenda", help="Their points.")] = False,
    commitments: Annotated[bool, typer.Option("--commitments", help="The open promises.")] = False,
    goals: Annotated[bool, typer.Option("--goals", help="Goals and autonomy.")] = False,
    person: Annotated[bool, typer.Option("--person", help="Who they are.")] = False,
    meeting: Annotated[
        str | None, typer.Option("--meeting", metavar="DATE", help="What was logged that day.")
    ] = None,
) -> ExitStatus:
    """Open a person's files in your editor, then say what is wrong with them.

    Without an option: agenda, commitments and person. The files are yours to edit by hand at any
    time; this is the same, with a look at them afterwards, and ooo undo takes it back. Leaves
    with 1 when one is broken.
    """
    environment: Environment = ctx.obj
    require_editor(environment)
    found = find_person(environment, who)
    chosen = {AGENDA: agenda, COMMITMENTS: commitments, GOALS: goals, PERSON: person}
    names = [name for name, is_chosen in chosen.items() if is_chosen]
    today = environment.today
    day = parse_past(meeting, today=today, through_history=True) if meeting else None
    if day:
        names += _meetings(environment, found, day)
    directory = Path(environment.notebook.root) / PEOPLE / found.slug
    names = names or [name for name in _USUAL if (directory / name).exists()]
    _require_there(environment, found, names)
    by_hand = ByHand(environment.notebook, found.slug, names)
    try:
        run_editor(environment, [str(directory / name) for name in names])
    finally:
        for path in (directory / name for name in names):
            if path.is_file() and not path.is_symlink():
                environment.notebook.state.make_private(str(path))
        _keep(environment, by_hand, f"ooo edit {found.slug}")
    return _look_again(environment, found, names, day)


def _keep(environment: Environment, by_hand: ByHand, command: str) -> None:
    """Let undo have what was changed; where it cannot, that is said, and the change stands."""
    try:
        by_hand.keep(command)
    except OooError as refused:
        environment.output.tell(
            Saying(
                "What you changed is in the notebook, and undo does not have it: {reason}",
                reason=refused.sentence,
            )
        )


def _meetings(environment: Environment, person: Person, day: dt.date) -> list[str]:
    """Name the files of what was logged that day; NoEntry."""
    gathered = environment.notebook.read(person.slug)
    keys = of_day(day)(gathered.value.entries)
    if not keys:
        raise NoEntry(gathered.value, day).where_unread(gathered.unread)
    return [f"{MEETINGS}/{meeting_filename(key)}" for key in keys]


def _require_there(environment: Environment, person: Person, names: list[str]) -> None:
    """Raise FileBroken where an editor would begin a file that is only not here."""
    home = f"{PEOPLE}/{person.slug}"
    root = Path(environment.notebook.root)
    gathered = environment.notebook.read(person.slug, meetings=lambda keys: keys)
    chosen = {f"{home}/{name}" for name in names}
    for problem in gathered.problems:
        if problem.file in chosen and not (root / problem.file).exists():
            raise FileBroken(problem)


def _look_again(
    environment: Environment, person: Person, names: list[str], day: dt.date | None
) -> ExitStatus:
    """Read the person again and say what cannot be used; FAILED where an edited file is broken."""
    home = f"{PEOPLE}/{person.slug}"
    if not (Path(environment.notebook.root) / home / PERSON).exists():
        raise FileGone(file=File(f"{home}/{PERSON}"))
    chosen = of_day(day) if day else None
    gathered = environment.notebook.read(person.slug, meetings=chosen)
    problems = (*gathered.problems, *gathered.near)
    environment.output.warn(problems)
    edited = {f"{home}/{name}" for name in names}
    broken = {problem.file for problem in problems} & edited
    if broken:
        return ExitStatus.FAILED
    environment.output.say(
        Saying(
            "{name}: {files:# file|# files} read again, nothing is wrong.",
            name=Name(person.name),
            files=len(edited),
        )
    )
    return ExitStatus.DONE
