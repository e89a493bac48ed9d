"""What changes of someone, in one line: the fields of a pasted list, without the name."""

import datetime as dt

from ooo.core.model import Person
from ooo.core.people.newcomers import Newcomer
from ooo.core.people.profile import ProfileChange
from ooo.core.people.said_of import Refused, with_field
from ooo.errors import UsageProblem


class NotAField(UsageProblem):
    """What is between two commas says nothing that is held of a person."""

    says = "{why}."
    fix = "For example: 3w, peer, last 9 nov, role Tech lead"


def changes_said(person: Person, line: str, *, today: dt.date) -> ProfileChange:
    """Give what a line such as `3w, peer` says of a person; an alias is added to those there are.

    Raises NotAField.
    """
    said = Newcomer(name=person.name, aliases=person.aliases)
    changed: dict[str, object] = {}
    for field in filter(None, map(str.strip, line.split(","))):
        try:
            column, said = with_field(said, field, today)
        except Refused as refused:
            raise NotAField(why=refused.says) from None
        changed[column] = getattr(said, column)
    return ProfileChange(**changed)  # type: ignore[arg-type] # each is a field of both
