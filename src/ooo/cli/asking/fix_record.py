"""`ooo fix ID`: the record is found, what is right of it told or asked, and put right."""

from ooo.cli.asking.choose import choose_open
from ooo.cli.asking.correcting import ask_what_is_right
from ooo.cli.asking.fix_said import FixTold, NothingIsRight, NothingOfTheirs, NothingToFix
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.dossier import Dossier
from ooo.core.log.lines import explain_discussed
from ooo.core.model import Person
from ooo.core.people.names import candidates
from ooo.core.records.fix import Written, find_written, fix
from ooo.core.records.ids import MAY_BE_ID, NoneAnywhere, UnknownId
from ooo.core.records.live import live_records
from ooo.core.records.right import NOTHING
from ooo.errors import OooError
from ooo.store.notebook import Gathered
from ooo.store.update import update


def fix_record(environment: Environment, typed: str, told: FixTold) -> None:
    """Put right the record with that id; a name where no id fits offers that person's.

    Raises NothingToFix, NothingOfTheirs and NothingIsRight without a terminal; the errors of
    `find_written` and `put_right`, and UnknownPerson.
    """
    if not typed and not environment.may_ask:
        raise NothingToFix
    if MAY_BE_ID.fullmatch(typed) and room("asking.fix_goal").fix_goal(environment, typed, told):
        return
    for named in _named(environment, typed, told):
        _fix(environment, named, told)


def _named(environment: Environment, typed: str, told: FixTold) -> list[str]:
    """Give the ids that are meant: the one that was typed, or those chosen from a list."""
    if not typed:
        return choose_open(environment, "fix", show_all=told.show_all)
    try:
        return [_find(environment, typed).record.id]
    except UnknownId as unknown:
        people = environment.notebook.people()
        if MAY_BE_ID.fullmatch(typed) and not candidates(typed, people.value):
            raise _explained(environment, unknown, people) from None
    person = find_person(environment, typed)
    if not environment.may_ask:
        raise NothingOfTheirs(person)
    command = f"fix {person.slug}"
    return choose_open(environment, command, whose=person.slug, show_all=told.show_all)


def _explained(
    environment: Environment, unknown: UnknownId, people: Gathered[tuple[Person, ...]]
) -> OooError:
    """Say in which meeting what bears the id was discussed, else that nothing read bears it."""
    unread = {*people.unread}

    def read(slug: str) -> Dossier:
        gathered = environment.notebook.read(slug, settled=None, meetings=tuple)
        unread.update(gathered.unread)
        return gathered.value

    explained = explain_discussed(unknown, (read(person.slug) for person in people.value))
    if explained is not unknown:
        return explained
    return NoneAnywhere(unknown.prefix).where_unread(sorted(unread))


def _find(environment: Environment, typed: str) -> Written:
    """Find the record among everyone's; what is settled is read where nothing open has that id."""
    gathered = environment.notebook.everyone()
    environment.output.warn(gathered.problems)
    dossiers = {each.person.slug: each for each in gathered.value}
    if typed not in {found.record.id for found in live_records(dossiers)}:
        for slug in dossiers:
            dossiers[slug] = environment.notebook.read(slug, settled=None).value
    return find_written(dossiers, typed)


def _fix(environment: Environment, named: str, told: FixTold) -> None:
    written = _find(environment, named)
    right, to = told.right, told.to
    if (right, to) == (NOTHING, ""):
        if not environment.may_ask:
            raise NothingIsRight
        person = environment.notebook.read(written.slug).value.person
        right, to = ask_what_is_right(environment, written.record, person, told)
    fixed = update(
        environment.notebook,
        None,
        lambda held: fix(
            held, named, right, to=to, show_all=told.show_all, today=environment.today
        ),
        command=f"ooo fix {named}",
        settled={written.settled.year} if written.settled else (),
    )
    environment.output.show(fixed, json=told.json)
