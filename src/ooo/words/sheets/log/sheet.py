"""What a log goes through, with the numbers its questions take."""

from ooo.core.log.sheet import LogSheet
from ooo.core.text.facts import Name
from ooo.words.language import Language
from ooo.words.log import say_point, say_promise
from ooo.words.outline import Outline, Sheet
from ooo.words.run import Run, Runs, plain

_NUMBERED = "{number} {words}"


def outline(answer: LogSheet, language: Language) -> Outline:
    """List the points, then the promises, a line each with its number."""
    sheet = Sheet()
    they = Name(answer.screen.first_name)
    points = [
        language.say(_NUMBERED, number=held.number, words=say_point(language, held.point, they))
        for held in answer.points
    ]
    if answer.sensitive:
        points.append(language.say("and {count} sensitive", count=len(answer.sensitive)))
    promises = [
        language.say(
            _NUMBERED,
            number=held.number,
            words=say_promise(language, held, they, today=answer.date),
        )
        for held in answer.promises
    ]
    labels = plain(language.say("points")), plain(language.say("promises"))
    for label, lines in zip(labels, (points, promises), strict=True):
        _list(sheet, label.ljust(max(map(len, labels))), lines)
    return sheet.outline()


def _list(sheet: Sheet, label: str, lines: list[Runs]) -> None:
    """Write lines below each other, the label before the first."""
    begins = f" {label}  "
    for line in lines:
        sheet.text(Run(begins, "heading"), *line, hang=len(begins) + 2)
        begins = " " * len(begins)
