"""The formats that a notebook or a person leaves in, by their names and the endings of files."""

from typing import Literal, get_args

from msgspec import Struct

from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem

Format = Literal["md", "html", "csv", "ics", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)


class NeedsFormat(UsageProblem):
    """The whole notebook was asked for, in no format that is known."""

    says = "The whole notebook needs a format."
    fix = "ooo export --all --format json --out FILE"


class UnknownFormat(UsageProblem):
    """No export has the format that was typed."""

    says = "There is no format {format:quoted}."
    fix = "There is: {formats}."


class OnlyWith(UsageProblem):
    """An option belongs to another format."""

    says = "{option} goes with {format} alone."
    fix = "Leave it out, or say --format {format}."


class Leaving(Struct, frozen=True):
    """What was asked for: a format, of whom (empty: everyone), and where it goes."""

    format: Format
    who: str
    sensitive: bool
    since: str
    out: str
    semicolon: bool = False
    texts: bool = False
    handover: bool = False
    their_points: bool = False


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


class HandOverWhom(UsageProblem):
    """One person is handed over, in words."""

    says = "Handing over is of one person, in md or html."
    fix = "ooo export WHO --handover"


class NotWithoutHandover(UsageProblem):
    """What the person brought up was asked for, where it always leaves."""

    says = "--their-points goes with --handover alone."
    fix = "ooo export WHO --handover --their-points"


def handed_over(typed: str, who: str | None, out: str) -> Format:
    """Give the format of a page for the next manager; HandOverWhom, UnknownFormat."""
    found = format_of(typed, None, out) or "md"
    if who is None or found not in {"md", "html"}:
        raise HandOverWhom
    return found


def check_options(leaving: Leaving) -> None:
    """Raise OnlyWith for an option of another format."""
    for asked, option, wanted in (
        (leaving.semicolon, "--semicolon", "csv"),
        (leaving.texts, "--texts", "ics"),
    ):
        if asked and leaving.format != wanted:
            raise OnlyWith(option=Code(option), format=Code(wanted))
