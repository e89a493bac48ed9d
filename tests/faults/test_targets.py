"""Whatever path a person names to be written to: nothing of theirs is written over."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.campaign import harmless
from tests.faults.figures import Figures
from tests.faults.forge import Worker
from tests.faults.homes import House, look
from tests.form import few

WRITERS: dict[str, tuple[str, ...]] = {
    "a.html": ("prep", "alice", "--html"),
    "b.html": ("review", "alice", "--html"),
    "c.html": ("plan", "alice", "--html"),
    "a.tar.gz": ("backup",),
    "a.md": ("export", "alice", "--all", "--out"),
    "b.md": ("export", "alice", "--handover", "--out"),
    "d.html": ("export", "alice", "--format", "html", "--out"),
    "a.csv": ("export", "--all", "--out"),
    "a.ics": ("export", "--out"),
    "a.json": ("export", "--all", "--out"),
}
PRECIOUS = b"precious: written by hand\n"


def inside(house: House, name: str) -> Path:
    """Give a path in the notebook."""
    return house.notebook / name


def of_a_person(house: House, name: str) -> Path:
    """Give a path among someone's files."""
    return house.notebook / "people" / "alice" / "meetings" / name


def in_the_state(house: House, name: str) -> Path:
    """Give a path among what undo needs."""
    place = next(each for each in house.state.iterdir() if each.is_dir())
    return place / "undo" / name


def by_a_linked_directory(house: House, name: str) -> Path:
    """Give a path that leads into the notebook by another name."""
    (house.path / "away").symlink_to(house.notebook)
    return house.path / "away" / name


def by_dots(house: House, name: str) -> Path:
    """Give a path that goes out of the notebook and comes back."""
    return house.notebook / ".." / "notebook" / "people" / ".." / name


def a_link_into_it(house: House, name: str) -> Path:
    """Give a link whose end is a file of the notebook."""
    (house.path / name).symlink_to(house.notebook / "people" / "alice" / "agenda.toml")
    return house.path / name


def a_link_to_nothing_in_it(house: House, name: str) -> Path:
    """Give a link whose end would be a new file of the notebook."""
    (house.path / name).symlink_to(house.notebook / "people" / "alice" / name)
    return house.path / name


def a_second_name(house: House, name: str) -> Path:
    """Give a second name of a file of the notebook."""
    os.link(house.notebook / "people" / "alice" / "person.toml", house.path / name)
    return house.path / name


def a_file_by_hand(house: House, name: str) -> Path:
    """Give a file that a person wrote."""
    (house.path / name).write_bytes(PRECIOUS)
    return house.path / name


def a_file_of_another_kind(house: House, name: str) -> Path:
    """Give an archive, or a page, of somebody else's."""
    raw = b"\x1f\x8b\x08\0" if name.endswith("gz") else b"<!doctype html>\n<title>mine</title>\n"
    (house.path / name).write_bytes(raw + PRECIOUS)
    return house.path / name


def a_directory_in_its_place(house: House, name: str) -> Path:
    """Give a directory that has the name of the file."""
    (house.path / name).mkdir()
    (house.path / name / "mine").write_bytes(PRECIOUS)
    return house.path / name


def where_nothing_leads(house: House, name: str) -> Path:
    """Give a path in a directory that is not there."""
    return house.path / "nowhere" / "at all" / name


def below_a_file(house: House, name: str) -> Path:
    """Give a path below what is no directory."""
    (house.path / "mine.txt").write_bytes(PRECIOUS)
    return house.path / "mine.txt" / name


def a_name_that_is_too_long(house: House, name: str) -> Path:
    """Give a name that no disk takes."""
    return house.path / ("x" * 300 + name)


def a_loop_of_links(house: House, name: str) -> Path:
    """Give a link to itself."""
    (house.path / name).symlink_to(name)
    return house.path / name


def a_full_device(house: House, name: str) -> Path:
    """Give a link to what takes nothing."""
    (house.path / name).symlink_to("/dev/full")
    return house.path / name


def a_pipe_nobody_reads(house: House, name: str) -> Path:
    """Give a pipe at whose other end is nobody."""
    os.mkfifo(house.path / name)
    return house.path / name


Target = Callable[[House, str], Path]
TARGETS: tuple[Target, ...] = (
    inside,
    of_a_person,
    in_the_state,
    by_a_linked_directory,
    by_dots,
    a_link_into_it,
    a_link_to_nothing_in_it,
    a_second_name,
    a_file_by_hand,
    a_file_of_another_kind,
    a_directory_in_its_place,
    where_nothing_leads,
    below_a_file,
    a_name_that_is_too_long,
    a_loop_of_links,
    a_full_device,
    a_pipe_nobody_reads,
)
MAY_BE_WRITTEN = frozenset([a_directory_in_its_place])
"""`--out` takes a directory, and writes a new file into it."""


def files_of(home: Path) -> dict[str, bytes | None]:
    """Give every file of a home with its bytes, but for pipes, and for who held the lock last."""
    for path in [path for path in home.rglob("*") if path.is_fifo()]:
        path.unlink()
    return {key: raw for key, raw in look(home).items() if not key.endswith("/lock")}


@pytest.mark.parametrize("target", few(TARGETS, 8), ids=lambda one: one.__name__)
def test_what_a_person_names_is_written_nowhere_that_it_should_not(
    worker: Worker, house: House, figures: Figures, target: Target
) -> None:
    """Refused in a sentence with status 1 or 2; every byte that was there is there."""
    assert worker.run(house.path, ("add", "karim", "the budget")).status == 0
    house.keep()
    for name, argv in few([*WRITERS.items()], 4):
        path = target(house, name)
        before = {} if target is a_pipe_nobody_reads else files_of(house.path)
        ended = worker.run(house.path, (*argv, str(path)), patience=5.0)
        assert harmless(ended), ended
        assert not ended.hung, ended
        after = files_of(house.path)
        changed = {key for key in before if after.get(key) != before[key]}
        assert changed == set(), ended
        assert ended.status in (1, 2) or target in MAY_BE_WRITTEN, ended
        if ended.status and before:
            assert ended.out == "", ended
            assert after.keys() == before.keys(), ended
        house.restore()
        assert house.changed(house.notebook) == {}, ended
        figures.surround("paths to write to that must not be written, by every command")
