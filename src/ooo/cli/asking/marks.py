"""What `?` explains where words are typed: the marks, the tags, and the keys of a walk."""

from ooo.cli.asking.questions import KEYS
from ooo.cli.shell.output import Output
from ooo.core.capture.marks import others, taught
from ooo.core.capture.tags import TAGS
from ooo.errors import Saying
from ooo.words.log import say_mark, say_mark_briefly

_COLUMNS = 76
"""Cells; on a narrower screen what a mark means follows it at once."""


def explain_marks(output: Output) -> None:
    """Say a line of each mark and tag of a log, and the keys."""
    tags = [(f"+{tag}", meaning) for tag, meaning in TAGS.items()]
    say = say_mark_briefly if (output.width or _COLUMNS) < _COLUMNS else say_mark
    language = output.language
    for mark, meaning in (*taught("log", language.code), *others("log", language.code), *tags):
        output.prose(Saying("{line}", line=say(language, mark, meaning)))
    output.prose(KEYS)
