"""Everything that is not as it should be, all at once: each with file, line, field and fix."""

import re
from collections.abc import Iterator, Mapping

from ooo.core.dossier import Dossier, Problem
from ooo.core.model import Cover
from ooo.core.text.facts import Code, File
from ooo.errors import Saying
from ooo.store.damaged import state_problems
from ooo.store.earlier import left_behind
from ooo.store.identity import settle_wins
from ooo.store.notebook import Notebook
from ooo.store.place import COVER, PEOPLE
from ooo.store.reader import Reader
from ooo.store.schema import SchemaTooNew, check_writable
from ooo.store.shelf import SHELF
from ooo.store.strays import find_strays
from ooo.store.waiting import unfiled_problems
from ooo.store.whereabouts import find_surroundings


def check(notebook: Notebook) -> tuple[Problem, ...]:
    """List what is wrong in the notebook, around it, and in what this machine keeps about it.

    NoNotebook, Busy. Reads every file, and changes none.
    """
    gathered = notebook.gather(_look)
    found = [
        *gathered.problems,
        *gathered.near,
        *gathered.value,
        *find_strays(notebook.root),
        *unfiled_problems(notebook.root, notebook.waits),
        *state_problems(notebook.state),
        *left_behind(notebook.state),
        *find_surroundings(notebook.root),
    ]
    unique = dict.fromkeys(_key(problem) for problem in found)
    chosen = {_key(problem): problem for problem in reversed(found)}
    return tuple(sorted((chosen[key] for key in unique), key=lambda one: (one.file, one.line)))


def _key(problem: Problem) -> tuple[str, int, str, Saying]:
    return (problem.file, problem.line, problem.field, problem.says)


def _look(reader: Reader) -> tuple[Problem, ...]:
    """Read everything there is; what the reading itself finds is in the reader."""
    reader.closely = True
    cover = reader.cover()
    dossiers = {}
    for slug in reader.slugs():
        dossier = reader.dossier(slug, meetings=lambda keys: keys, settled=None)
        if dossier is not None:
            dossiers[slug] = dossier
    return (
        *_too_new(cover),
        *_nameless(dossiers),
        *_shared_ids(reader, dossiers),
        *_settled_and_live(reader, dossiers),
    )


def _too_new(cover: Cover) -> Iterator[Problem]:
    try:
        check_writable(cover.schema)
    except SchemaTooNew as newer:
        says = Saying(
            "{schema} is newer than what this ooo writes: it is read, and not changed",
            schema=cover.schema,
        )
        yield Problem(file=COVER, field="schema", says=says, fix=newer.advice)


def _live(dossier: Dossier) -> Iterator[tuple[str, str, str]]:
    """Give the file, the family and the id of every live record."""
    for file, family, records in SHELF.live_records(dossier):
        path = f"{PEOPLE}/{dossier.person.slug}/{file}"
        yield from ((path, family.name, record.id) for record in records)


def _nameless(dossiers: Mapping[str, Dossier]) -> Iterator[Problem]:
    for dossier in dossiers.values():
        files: dict[str, int] = {}
        for file, _, its_id in _live(dossier):
            if not its_id:
                files[file] = files.get(file, 0) + 1
        for file, count in files.items():
            says = Saying("{count:a record has|# records have} none", count=count)
            fix = Saying("ooo check --fix gives {count:it|each} one.", count=count)
            yield Problem(file=file, field="id", says=says, fix=fix)


def _shared_ids(reader: Reader, dossiers: Mapping[str, Dossier]) -> Iterator[Problem]:
    """Name ids that live records of several files bear; the codec names those within one file."""
    bearers: dict[str, list[str]] = {}
    for dossier in dossiers.values():
        for file, _, its_id in _live(dossier):
            if its_id and file not in bearers.setdefault(its_id, []):
                bearers[its_id].append(file)
    for its_id, files in bearers.items():
        for file in files if len(files) > 1 else ():
            others = tuple(File(other) for other in files if other != file)
            says = Saying("an open record in {others} has {id} too", others=others, id=Code(its_id))
            line = _line_of(reader, file, its_id)
            fix = Saying("Give one of them another id.")
            yield Problem(file=file, line=line, field="id", says=says, fix=fix)


def _settled_and_live(reader: Reader, dossiers: Mapping[str, Dossier]) -> Iterator[Problem]:
    for dossier in dossiers.values():
        kept = {(file, its_id) for file, _, its_id in _live(settle_wins(dossier, dossier))}
        for file, family, its_id in _live(dossier):
            if (file, its_id) not in kept:
                says = Saying(
                    "the {family} {id} is open here and closed in settled/",
                    family=Code(family),
                    id=Code(its_id),
                )
                line = _line_of(reader, file, its_id)
                fix = Saying("ooo check --fix takes it out here, since closed wins.")
                yield Problem(file=file, line=line, field="id", says=says, fix=fix)


def _line_of(reader: Reader, file: str, its_id: str) -> int:
    """Give the line of the first record with that id, 0 where it is written in an odd way."""
    raw = reader.raw(file) or b""
    found = re.search(rb"""\bid["']?[ \t]*=[ \t]*["']%s["']""" % its_id.encode(), raw)
    return raw.count(b"\n", 0, found.start()) + 1 if found else 0
