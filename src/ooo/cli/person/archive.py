"""`ooo person archive`: someone left; what is still open is gone through."""

from collections.abc import Mapping
from typing import Annotated

import typer

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who
from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Point
from ooo.core.not_there import but_for
from ooo.core.people.archive import Fate, archive_person, still_open, unarchive_person
from ooo.core.records.live import without_ids
from ooo.core.text.facts import Code, Words
from ooo.errors import Saying, UsageProblem
from ooo.store.fix import complete
from ooo.store.notebook import Gathered
from ooo.store.update import update

_Ids = list[str] | None
_PROMISE: Mapping[str, Fate] = {"k": "kept", "m": "missed", "d": "dropped"}
_NOTHING_OPEN = frozenset({"meetings", "settled", "person.toml"})
_POINT: Mapping[str, Fate] = {"s": "said", "d": "dropped"}


class OnlyBack(UsageProblem):
    """Someone was to come back, and records to be closed at once."""

    says = "--back closes nothing."
    fix = "Leave out --kept, --missed, --drop, --said and --drop-rest; or leave out --back."


def command(
    ctx: typer.Context,
    who: Who,
    *,
    kept: Annotated[_Ids, typer.Option("--kept", metavar="ID", help="A promise kept.")] = None,
    missed: Annotated[_Ids, typer.Option("--missed", metavar="ID", help="Not kept.")] = None,
    drop: Annotated[_Ids, typer.Option("--drop", metavar="ID", help="Not needed any more.")] = None,
    said: Annotated[
        _Ids, typer.Option("--said", metavar="ID", help="A point that was said.")
    ] = None,
    drop_rest: Annotated[
        bool, typer.Option("--drop-rest", help="Drop whatever else is open, but my promises.")
    ] = False,
    back: Annotated[bool, typer.Option("--back", help="Bring them back from the archive.")] = False,
    json: Json = False,
) -> None:
    """Someone left: close what is open. Promises of yours may stay, and do show."""
    environment: Environment = ctx.obj
    flags: Mapping[Fate, _Ids] = {"kept": kept, "missed": missed, "dropped": drop, "said": said}
    if back and (drop_rest or any(flags.values())):
        raise OnlyBack
    slug = find_person(environment, who).slug
    if back:
        answer = update(
            environment.notebook,
            [slug],
            lambda held: unarchive_person(held, slug),
            command=f"ooo person archive {slug} --back",
        )
        environment.output.show(answer, json=json)
        return
    fates = {named: fate for fate, ids in flags.items() for named in ids or ()}
    gathered = _gone_through(environment, slug)
    for record in still_open(gathered.value):
        if not any(record.id.lower().startswith(named.lower()) for named in fates if named):
            if drop_rest and not _is_mine(record):
                fates[record.id] = "dropped"
            elif environment.may_ask:
                fates |= _ask(environment, record)
    archived = update(
        environment.notebook,
        [slug],
        lambda held: archive_person(held, slug, fates, today=environment.today),
        command=f"ooo person archive {slug}",
    )
    environment.output.show(archived, json=json)
    if unread := but_for(gathered.unread, _NOTHING_OPEN):
        template = "Whether more is open cannot be told: {unread:and} cannot be read in full."
        environment.output.tell(Saying(template, unread=unread))


def _gone_through(environment: Environment, slug: str) -> Gathered[Dossier]:
    """Read what is open; records written by hand get the ids that answers need."""
    gathered = environment.notebook.read(slug)
    if environment.may_ask and without_ids(gathered.value) and not gathered.problems:
        complete(environment.notebook, slug, command=f"ooo person archive {slug}")
        gathered = environment.notebook.read(slug)
    return gathered


def _is_mine(record: Point | Commitment) -> bool:
    return isinstance(record, Commitment) and record.owner == "me"


def _ask(environment: Environment, record: Point | Commitment) -> dict[str, Fate]:
    """Ask what becomes of one record; a promise of mine may stay."""
    choices = _POINT if isinstance(record, Point) else _PROMISE
    question = _question(record)
    while True:
        answer = Ask(environment).line(question).strip().lower()
        if answer in choices:
            return {record.id: choices[answer]}
        if not answer:
            return {record.id: "stays" if _is_mine(record) else "dropped"}
        keys = tuple(map(Code, choices))
        environment.output.tell(Saying("Type one of {keys}, or Enter.", keys=keys))


def _question(record: Point | Commitment) -> Saying:
    text: Saying | Words = Words(" ".join(record.text.splitlines()))
    if record.sensitive:
        text = Saying("(sensitive) [{id}]", id=Code(record.id))
    if isinstance(record, Point):
        return Saying("{text} (s = said, Enter = drop) ", text=text)
    if _is_mine(record):
        template = "{text} (k = kept, m = missed, d = drop, Enter = it stays) "
        return Saying(template, text=text)
    return Saying("{text} (k = kept, m = missed, Enter = drop) ", text=text)
