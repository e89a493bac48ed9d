"""Run as root on another user's notebook: whatever happens, it stays theirs, and they can go on."""

import os
from pathlib import Path

import pytest

from tests.faults.campaign import WRITING, harmless
from tests.faults.cases import CASES, Case, lay_out
from tests.faults.figures import Figures
from tests.faults.forge import Worker
from tests.faults.homes import House, small
from tests.form import few, in_turn

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can work on what is another's")

USER = 12345
GOING_ON = ("person", "edit", "ines", "--role", "after")


def another_users_home(base: Path, case: Case, number: int) -> House:
    """Lay out the home in which a case begins, all of it another user's."""
    base.chmod(0o711)
    house = lay_out(case, small, base / f"home-{number}")
    for path in (house.path, *house.path.rglob("*")):
        os.chown(path, USER, USER)
    return house


def of_root(house: House) -> list[str]:
    """Name what is not the user's, but for what an interrupted write left, which is swept."""
    return [
        str(path.relative_to(house.path))
        for path in house.path.rglob("*")
        if (path.lstat().st_uid, path.lstat().st_gid) != (USER, USER)
        and not path.name.endswith(".ooo-new")
    ]


@pytest.mark.parametrize("case", in_turn(CASES, 1, 6), ids=lambda case: case.name)
def test_what_root_wrote_is_the_users(
    worker: Worker, base: Path, figures: Figures, case: Case
) -> None:
    """Wherever it is killed, too: then the user's own next command finishes it."""
    house = another_users_home(base, case, 0)
    for number, argv in enumerate(case.first):
        assert worker.run(house.path, argv, seed=number).status == 0
    listed = worker.run(
        house.path, case.argv, stdin=case.stdin, more=case.more(house), rooms=WRITING, how="list"
    )
    assert listed.status == 0, listed
    made = [case.makes] if case.makes else []
    assert of_root(house) in ([], made), listed
    goes_on(worker, house, case)
    lines = sorted({*listed.first, *listed.last})
    for number, at in enumerate(few(lines, 1, full=15), 1):
        house = another_users_home(base, case, number)
        for seed, argv in enumerate(case.first):
            assert worker.run(house.path, argv, seed=seed).status == 0
        worker.run(
            house.path, case.argv, stdin=case.stdin, more=case.more(house), rooms=WRITING,
            how="SIGKILL", at=at,
        )  # fmt: skip
        assert of_root(house) in ([], made)
        goes_on(worker, house, case)
        figures.add("kills of root on another user's notebook")


def goes_on(worker: Worker, house: House, case: Case) -> None:
    """Hold that the user can write, and take back, what they like."""
    if case.bare:
        assert worker.run(house.path, case.after, user=USER).status in {0, 1}
        return
    if not case.makes:
        done = worker.run(house.path, case.after, user=USER, seed=99)
        assert done.status in ({0, 1} if case.after_may_refuse else {0}), done
    done = worker.run(house.path, GOING_ON, user=USER, seed=98)
    assert done.status == 0, done
    assert harmless(done)
    assert case.makes or house.leftovers() == []
    assert worker.run(house.path, ("undo",), user=USER).status == 0
