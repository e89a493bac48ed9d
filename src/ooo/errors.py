"""Every refusal is an OooError: one sentence, what to do next, and an exit status.

Each room keeps its own errors beside the code that raises them; a raise site carries facts and
the class builds the sentence.
"""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What `ooo` tells the shell; the README documents every number."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    FOUND = 3
    INTERRUPTED = 130


class OooError(Exception):
    """What was refused (`sentence`), what to do next (`fix`, may be several lines or empty)."""

    status: ExitStatus = ExitStatus.FAILED

    def __init__(self, sentence: str, fix: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.fix = fix


class UsageProblem(OooError):
    """The words typed are not a command `ooo` can carry out as they stand."""

    status = ExitStatus.USAGE
