"""`--reading ID=5` and `--verdict "ID=adjust too wide"`: what is told of goals by flags."""

import datetime as dt
from collections.abc import Iterator, Sequence

from ooo.core.capture import parse_lines
from ooo.core.capture.captured import Item
from ooo.core.capture.goal import unclear
from ooo.core.growth.told import Told, read_about
from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem


class NotTold(UsageProblem):
    """A flag's value tells nothing of a goal."""

    says = "{flag} cannot be {text:quoted}."
    fix = "Write an id and what is told of it, such as {example}"

    def __init__(self, flag: str, text: str, example: str) -> None:
        super().__init__(flag=Code(flag), text=Words(text), example=Code(example))


def told_of(
    readings: Sequence[str] | None, verdicts: Sequence[str] | None
) -> tuple[tuple[str, Told], ...]:
    """Give what the flags tell, each by its id; raise NotTold and UnclearNumber."""
    return (
        *_each(readings, "--reading", "--reading g4pz=5"),
        *_each(verdicts, "--verdict", "--verdict 'g4pz=adjust too wide'"),
    )


def tried_of(typed: Sequence[str] | None, *, today: dt.date) -> tuple[Item, ...]:
    """Give what happened in experiments, each by its id, as lines say it; raise NotTold."""
    items: list[Item] = []
    for text in typed or ():
        named, _, words = text.partition("=")
        found = parse_lines(f"{named.strip()}: {words}", use="log", today=today).items
        if not words.strip() or not found or not found[0].about:
            raise NotTold("--tried", text, "--tried 'x4tb=worked with three of four'")
        items.append(found[0])
    return tuple(items)


def _each(typed: Sequence[str] | None, flag: str, example: str) -> Iterator[tuple[str, Told]]:
    for text in typed or ():
        named, _, told = text.partition("=")
        found = read_about(told)
        if flag == "--reading" and (problem := unclear(told)) is not None:
            raise problem
        if found is None or (found.verdict is not None) != (flag == "--verdict"):
            raise NotTold(flag, text, example)
        yield named.strip(), found
