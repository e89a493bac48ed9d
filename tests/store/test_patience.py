"""Work that may never end is ended, whatever it does."""

import gc
import signal
import time

import pytest

from ooo.store.patience import OutOfPatience, Patience


class Swallowing:
    """What works on while it goes; nothing that is raised in it comes out."""

    def __del__(self) -> None:
        """Work longer than there is patience."""
        spin(0.3)


def spin(seconds: float) -> None:
    """Take seconds of the processor."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def test_what_the_work_gives_is_given_and_its_time_is_gone() -> None:
    patience = Patience(0.05, 5)
    assert patience.run(lambda: "done") == "done"
    assert patience.is_left
    with pytest.raises(OutOfPatience):
        patience.run(lambda: spin(10))
    assert not patience.is_left


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_work_ends_though_the_first_end_was_lost_in_a_finaliser() -> None:
    def work() -> None:
        Swallowing()
        spin(10)

    begun = time.process_time()
    with pytest.raises(OutOfPatience):
        Patience(1, 0.02).run(work)
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("ended", [OutOfPatience, ZeroDivisionError])
def test_nothing_is_left_of_the_clock(ended: type[BaseException]) -> None:
    handler = signal.getsignal(signal.SIGVTALRM)
    collected: list[bool] = []

    def work() -> None:
        collected.append(gc.isenabled())
        if ended is OutOfPatience:
            spin(10)
        raise ended

    with pytest.raises(ended):
        Patience(1, 0.02).run(work)
    assert collected == [False]
    assert gc.isenabled()
    assert signal.getsignal(signal.SIGVTALRM) is handler
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)
