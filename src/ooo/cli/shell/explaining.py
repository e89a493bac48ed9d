"""An id that is unknown among what is open is looked for among what is settled, to say so."""

from collections.abc import Iterator
from contextlib import contextmanager

from ooo.cli.shell.environment import Environment
from ooo.core.records.ids import NoneOpenOrSettled, UnknownId
from ooo.core.records.settled import explain_unknown


@contextmanager
def explaining_ids(environment: Environment) -> Iterator[None]:
    """Run what takes ids of open records; raise AlreadySettled instead of UnknownId where it fits.

    The settled years are read once, and only then; else NoneOpenOrSettled says which were not.
    """
    try:
        yield
    except UnknownId as unknown:
        notebook = environment.notebook
        people = notebook.people()
        read = {each.slug: notebook.read(each.slug, settled=None) for each in people.value}
        explained = explain_unknown(unknown, {slug: each.value for slug, each in read.items()})
        if explained is not unknown:
            raise explained from None
        unread = {*people.unread, *(file for each in read.values() for file in each.unread)}
        raise NoneOpenOrSettled(unknown.prefix).where_unread(sorted(unread)) from None
