"""What is right of a record, asked one thing after another; Enter keeps what is there."""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from msgspec import UNSET, UnsetType

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.fix_said import FixTold
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.core.dates import parse_due
from ooo.core.model import Area, Commitment, Note, Person, Point
from ooo.core.records.right import Right, check_text, parse_area, parse_owner
from ooo.core.text.facts import Code, Name, Words
from ooo.errors import OooError, Saying
from ooo.words.echo import AREAS

T = TypeVar("T")


def say_now(environment: Environment, text: str, *, hidden: bool) -> None:
    """Show the words that are asked about, so that who keeps them knows what is kept."""
    words = Saying("(sensitive)") if hidden else Words(text)
    environment.output.prose(Saying("Now: {text}", text=words))


def ask_what_is_right(
    environment: Environment, record: Point | Commitment | Note, person: Person, told: FixTold
) -> tuple[Right, str]:
    """Give what was said of each part of the record, and the slug of whose it is (maybe another's).

    Raises EndOfInput.
    """
    say_now(environment, record.text, hidden=record.sensitive and not told.show_all)
    ask = Ask(environment)
    today = environment.today

    def asked(question: Saying, read: Callable[[str], T]) -> T | UnsetType:
        """Ask until the answer can be taken; Enter is UNSET."""
        while typed := ask.line(question).strip():
            try:
                return read(typed)
            except OooError as refused:
                environment.output.fail(refused)
        return UNSET

    text = asked(Saying("Text? (Enter keeps it) "), check_text)
    owner = asked(_whose(record), parse_owner)
    to = asked(
        Saying("With whom? (Enter = {name}) ", name=Name(person.name)),
        lambda typed: find_person(environment, typed).slug,
    )
    due: dt.date | UnsetType | None = UNSET
    area: Area | UnsetType = UNSET
    if isinstance(record, Commitment):
        due = asked(ask_when(record.due), lambda typed: parse_due(typed, today=today))
    else:
        area = asked(_area(record), parse_area)
    sensitive = ask.yes(Saying("Sensitive?"), default=record.sensitive)
    share: bool | UnsetType = UNSET
    if not isinstance(record, Commitment):
        share = ask.yes(Saying("To share?"), default=record.share)
    right = Right(
        owner=owner,
        text=text,
        due=due,
        area=area,
        sensitive=UNSET if sensitive == record.sensitive else sensitive,
        share=share,
    )
    return right, "" if isinstance(to, UnsetType) else to


def _whose(record: Point | Commitment | Note) -> Saying:
    owner = record.owner if isinstance(record, Commitment) else record.by
    if not owner:
        return Saying("Whose is it? (me or them; Enter = not said) ")
    return Saying("Whose is it? (me or them; Enter = {owner}) ", owner=Code(owner))


def ask_when(due: dt.date | None) -> Saying:
    """Ask by when it is due, now that it is due on that day."""
    if due is None:
        return Saying("By when? (a date; Enter = no date) ")
    return Saying("By when? (a date, or none; Enter = {due}) ", due=due)


def _area(record: Point | Note) -> Saying:
    if not record.area:
        return Saying("Area? (op, dev or rel; Enter = none) ")
    area = Saying(AREAS[record.area])
    return Saying("Area? (op, dev, rel or none; Enter = {area}) ", area=area)
