"""The formats that a notebook or a person leaves in, by their names and the endings of files."""

from typing import Literal, get_args

from msgspec import Struct

from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem

Format = Literal["json"]
FORMATS: tuple[Format, ...] = get_args(Format)


class NeedsFormat(UsageProblem):
    """The whole notebook was asked for, in no format that is known."""

    says = "The whole notebook needs a format."
    fix = "ooo export --all --format json --out FILE"


class UnknownFormat(UsageProblem):
    """No export has the format that was typed."""

    says = "There is no format {format:quoted}."
    fix = "There is: {formats}."


class Leaving(Struct, frozen=True):
    """What was asked for: a format, of whom (empty: everyone), and where it goes."""

    format: Format
    who: str
    sensitive: bool
    since: str
    out: str


def format_of(typed: str, who: str | None, out: str) -> Format | None:
    """Give the format by its name, else by the ending of a file; None for everything of one.

    Of one person `.json` and `.md` are everything held, as they always were. UnknownFormat.
    """
    for each in FORMATS:
        if typed == each:
            return each
    if typed:
        raise UnknownFormat(format=Words(typed), formats=tuple(map(Code, FORMATS)))
    ending = out.rpartition(".")[2].lower()
    if who is not None and ending in {"json", "md"}:
        return None
    return next((each for each in FORMATS if ending == each), None)
