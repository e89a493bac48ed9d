"""Work that may never end is ended once it took so much of the processor."""

import gc
import signal
import time
from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")

_AGAIN = 0.05
"""Seconds after which it is ended once more; what is raised in a finaliser ends nothing."""


class OutOfPatience(BaseException):
    """The work took too long. No library that is at work may take it for an error of its own."""


class Patience:
    """Seconds of the processor that are left for work of one kind: in all, and at once."""

    def __init__(self, in_all: float, at_once: float) -> None:
        self._left = in_all
        self._at_once = at_once

    @property
    def is_left(self) -> bool:
        """Tell whether any is left."""
        return self._left > 0

    def run(self, work: Callable[[], _T]) -> _T:
        """Give what the work gives; OutOfPatience where it takes too long.

        Garbage of the whole program is not collected at the cost of the work.
        """
        collects = gc.isenabled()
        previous = signal.signal(signal.SIGVTALRM, _stop)
        begun = time.process_time()
        gc.disable()
        try:
            try:
                seconds = max(min(self._at_once, self._left), 1e-3)
                signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
                return work()
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        finally:
            signal.signal(signal.SIGVTALRM, previous)
            self._left -= time.process_time() - begun
            if collects:
                gc.enable()


def _stop(*_: Any) -> None:  # noqa: ANN401 - a signal's number, and where it came
    raise OutOfPatience
