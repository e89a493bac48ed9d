"""What `ooo fix` was told beside whose it is, and what it refuses to guess."""

import datetime as dt

from msgspec import Struct

from ooo.core.model import MeetingKind, Person
from ooo.core.records.right import NOTHING, Right
from ooo.core.text.facts import Code, Name, Slug, Words
from ooo.errors import UsageProblem


class NothingToFix(UsageProblem):
    """Nothing was named, and nobody can be asked."""

    says = "Say what to put right: an id, or a name and a day."
    fix = (
        "For example: ooo fix k7mx --due fri, ooo fix alice 9 nov\n"
        "What is wrong with files: ooo check --fix"
    )


class NothingIsRight(UsageProblem):
    """What is to be put right was named, but not how it should read, and nobody can be asked."""

    says = "Say what is right of it."
    fix = "For example: --text TEXT, --due DATE, --to WHO; ooo fix --help lists the flags."


class NothingOfTheirs(UsageProblem):
    """A name alone says whose it is, but not what, and nobody can be asked."""

    says = "Say what of {name}'s to put right: an id, or a day."
    fix = "Ids stand beside every line of: ooo prep {who}. A meeting: ooo fix {who} DATE"

    def __init__(self, person: Person) -> None:
        super().__init__(name=Name(person.name), who=Slug(person.slug))


class OneRecord(UsageProblem):
    """Words stand behind an id that are no flags."""

    says = "{id} is one record, and {rest:quoted} behind it is not understood."
    fix = "Say what is right with flags: ooo fix {id} --due DATE, --text TEXT, --to WHO"

    def __init__(self, id: str, rest: str) -> None:  # noqa: A002 -- the notebook's own word
        super().__init__(id=Code(id), rest=Words(rest))


class OnlyOfAMeeting(UsageProblem):
    """A flag that tells of a meeting stands beside no day."""

    says = "{flag} is for a meeting, and no day was said."
    fix = "Give whose it is and the day: ooo fix WHO DATE {flag} …"

    def __init__(self, flag: str) -> None:
        super().__init__(flag=Code(flag))


class WhichLine(UsageProblem):
    """Something was said of a line of a meeting, and not of which."""

    says = "Say which line of the meeting: --line N."
    fix = "Its lines are listed, with their numbers, when no flag is given."


class LineOrMeeting(UsageProblem):
    """A line alone was to go to another day."""

    says = "--date moves a whole meeting, and --line is one line of it."
    fix = "Leave one of them out."


class FixTold(Struct, frozen=True, kw_only=True):
    """What was told with flags: what is right, whose it should be (slug), and which entry."""

    right: Right = NOTHING
    to: str = ""
    line: int | None = None
    date: dt.date | None = None
    kind: MeetingKind | None = None
    number: int | None = None
    show_all: bool = False
    json: bool = False
