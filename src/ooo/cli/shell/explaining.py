"""An id that is unknown among what is open is looked for among what is settled, to say so."""

from collections.abc import Iterator
from contextlib import contextmanager

from ooo.cli.shell.environment import Environment
from ooo.core.records.ids import UnknownId
from ooo.core.records.settled import explain_unknown


@contextmanager
def explaining_ids(environment: Environment) -> Iterator[None]:
    """Run what takes ids of open records; raise AlreadySettled instead of UnknownId where it fits.

    The settled years are read once, and only then.
    """
    try:
        yield
    except UnknownId as unknown:
        notebook = environment.notebook
        slugs = [person.slug for person in notebook.people().value]
        dossiers = {slug: notebook.read(slug, settled=None).value for slug in slugs}
        raise explain_unknown(unknown, dossiers) from None
