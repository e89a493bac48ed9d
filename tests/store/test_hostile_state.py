"""State is read as hostile as notes are: no fault, nothing false said, nothing damaged applied."""

import errno
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.store.journal import (
    ForgetDirectory,
    Parked,
    Transaction,
    WriteFile,
    decode,
    decode_parked,
    encode,
)
from ooo.store.undo import local_time
from tests.cli.front import tree
from tests.harness import Door, Home, Ooo, copy_sample

NESTED = b"\x91" * 200_000
BAD_TEXT = b"\x82\xa7command\xa1\xff\xaaoperations\x90"
WRITE = WriteFile("people/alice/agenda.toml", before=b"a", after=b"b")


def place(home: Path) -> Path:
    """Give the notebook's place in the state directory."""
    (found,) = (home / ".local/state/ooo").iterdir()
    return found


@pytest.mark.parametrize(
    "raw", [b"", b"damage", NESTED, BAD_TEXT, b"ooo1", b"ooo1\0\0\0\0", b"\xc1"]
)
def test_bytes_that_are_no_transaction_are_none(raw: bytes) -> None:
    assert decode(raw) is None
    assert decode_parked(raw) is None


@pytest.mark.parametrize(
    "path", ["../secret", "people/../../x", "/etc/hosts", "", "a//b", "a/./b", "people/\0"]
)
def test_a_path_that_leads_elsewhere_is_never_followed(path: str) -> None:
    """A flipped bit, or somebody, may have written it."""
    transaction = Transaction("add", (WriteFile(path, before=None, after=b"x"),))
    assert decode(encode(transaction)) is None
    assert decode(msgspec.msgpack.encode(transaction)) is None
    assert decode_parked(encode(Parked(transaction, (path,)))) is None
    assert decode(encode(Transaction("forget", (), traces=(path,)))) is None


def test_what_an_earlier_version_kept_is_read_without_a_checksum() -> None:
    transaction = Transaction("add alice", (WRITE,))
    assert decode(msgspec.msgpack.encode(transaction)) == transaction


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_no_flipped_bit_is_ever_applied(at: int, bit: int) -> None:
    raw = bytearray(encode(Transaction("add alice", (WRITE,))))
    raw[at % len(raw)] ^= 1 << bit
    assert decode(bytes(raw)) is None


def damage(path: Path) -> None:
    """Flip a bit, as a disk does."""
    raw = bytearray(path.read_bytes())
    raw[-3] ^= 1
    path.write_bytes(raw)


def test_a_damaged_entry_is_set_aside_and_named_and_what_is_before_it_can_be_taken_back(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    before = tree(notebook)
    ooo("add", "alice", "budget")
    first = tree(notebook)
    ooo("add", "karim", "budget")
    after = tree(notebook)
    entry = place(home) / "undo/00000002"
    aside = place(home) / "aside/00000002"
    damage(entry)
    listed = ooo("undo", "--list").out
    assert f"Damaged, and never taken back: {entry}\n" in listed
    assert ooo("undo", "--list", "--json").out.count(str(entry)) == 1
    checked = ooo("check").out
    assert f"{entry}: what undo kept of a command here cannot be read\n" in checked
    done = ooo("undo")
    assert (done.status, done.out) == (1, "")
    assert done.err == (
        f"What undo kept of the last command is damaged. Nothing changed, and it lies in {aside}.\n"
        "Once more, the command before it is taken back. ooo backup keeps the notebook as it is.\n"
    )
    assert tree(notebook) == after != first
    assert f"Damaged, and never taken back: {aside}\n" in ooo("undo", "--list").out
    checked = ooo("check").out
    assert f"{aside}: it was set aside, since it could not be used as it was\n" in checked
    assert ooo("undo").status == 0
    assert tree(notebook)["people/alice/agenda.toml"] == before["people/alice/agenda.toml"]
    assert ooo("undo").err.startswith("There is nothing to undo.")
    assert ooo("redo").status == 0
    assert tree(notebook) == after


def test_what_is_set_aside_takes_no_names_place(ooo: Ooo, home: Path, notebook: Path) -> None:
    del notebook
    for number in range(3):
        ooo("add", "alice", f"budget {number}")
        damage(place(home) / "undo/00000001")
        assert ooo("undo").status == 1
    aside = sorted(path.name for path in (place(home) / "aside").iterdir())
    assert aside == ["00000001", "00000001.2", "00000001.3"]
    assert ooo("undo", "--list").out.count("Damaged") == 3


def test_an_entry_that_cannot_be_read_now_stays_where_it_is(
    ooo: Ooo, home: Path, notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk may do so tomorrow."""
    del notebook
    ooo("add", "alice", "budget")
    entry = place(home) / "undo/00000001"
    refusing(monkeypatch, entry)
    done = ooo("undo")
    assert (done.status, done.err.splitlines()[0]) == (
        1,
        f"Nothing changed: the disk reports an error ({entry}).",
    )
    assert f"Damaged, and never taken back: {entry}" in ooo("undo", "--list").out
    monkeypatch.undo()
    assert ooo("undo").status == 0


def refusing(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the system refuse a path to be opened, as a failing disk does."""
    really = os.open

    def opened(name: str, *how: int, **more: int) -> int:
        if name == str(path):
            raise OSError(errno.EIO, "Input/output error", name)
        return really(name, *how, **more)

    monkeypatch.setattr(os, "open", opened)


def test_what_cannot_be_redone_is_not_hidden_by_a_forgetting(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    del notebook
    assert ooo("person", "forget", "alice", "--confirm", "alice").status == 0
    assert ooo("undo").err.startswith("Someone was forgotten on 2026-11-23")
    (place(home) / "redo").write_text("")
    assert ooo("undo").err.startswith(f"{place(home) / 'redo'} cannot be read: ")


@pytest.mark.parametrize("facts", [b"\xff", b'{"sheets": 1}', b"[" * 200_000])
def test_damaged_facts_are_set_aside_and_not_lost(
    ooo: Ooo, home: Path, notebook: Path, facts: bytes
) -> None:
    del notebook
    ooo("prep", "alice")
    path = place(home) / "facts.json"
    path.write_bytes(facts)
    assert f"{path}: it is damaged\n" in ooo("check").out
    ooo("prep", "alice")
    assert (place(home) / "aside/facts.json").read_bytes() == facts
    assert b"alice" in path.read_bytes()
    path.write_bytes(facts)
    assert ooo("person", "forget", "alice", "--confirm", "alice").status == 0
    assert not (place(home) / "aside").exists()


@pytest.mark.parametrize(
    "facts", ['{"sheets": "x", "prepared": "alice 2026-11-23T09:00+01:00"}', '{"forgotten": "x"}']
)
def test_facts_that_say_what_none_of_ours_says_hinder_nothing(
    at_terminal: Ooo, ooo: Ooo, home: Path, notebook: Path, facts: str
) -> None:
    del notebook
    ooo("prep", "karim")
    (place(home) / "facts.json").write_text(facts)
    for argv in (("prep", "alice"), ("undo",), ("log",)):
        done = at_terminal(*argv, stdin="\n")
        assert done.status in (0, 1, 2, 130), argv


def test_facts_that_cannot_be_read_are_not_replaced_by_a_forgetting(
    ooo: Ooo, home: Path, notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ooo("prep", "alice")
    facts = place(home) / "facts.json"
    before = tree(notebook)
    refusing(monkeypatch, facts)
    done = ooo("person", "forget", "alice", "--confirm", "alice")
    assert done.err.startswith(f"Nothing changed: the disk reports an error ({facts}).\n")
    monkeypatch.undo()
    facts.unlink()
    facts.mkdir()
    done = ooo("person", "forget", "alice", "--confirm", "alice")
    assert done.err.startswith(f"Nothing changed: something else stands in its place ({facts}).\n")
    assert tree(notebook) == before


@pytest.mark.parametrize("kind", ["file", "link"])
def test_undo_that_cannot_be_listed_is_not_said_to_be_empty(
    ooo: Ooo, home: Path, notebook: Path, tmp_path: Path, kind: str
) -> None:
    ooo("add", "alice", "budget")
    kept = place(home) / "undo"
    kept.rename(kept.with_name("elsewhere"))
    if kind == "file":
        kept.write_text("")
    else:
        kept.symlink_to(tmp_path)
    before = tree(notebook)
    for argv in (("undo",), ("undo", "--list")):
        done = ooo(*argv)
        assert (done.status, done.out) == (1, "")
        assert done.err.startswith(f"{kept} cannot be read: ")
        assert "What could be taken back is not known." in done.err
    refused = ooo("add", "alice", "roadmap")
    assert (refused.status, tree(notebook)) == (1, before)
    assert ooo("prep", "alice").status == 0


@pytest.mark.parametrize("name", ["9", "٠٠٠٠٠٠٠٩", "000000009", "00000009.old"])
def test_names_that_are_no_entrys_are_none(ooo: Ooo, home: Path, notebook: Path, name: str) -> None:
    del notebook
    ooo("add", "alice", "budget")
    (place(home) / "undo" / name).write_bytes(b"damage")
    assert "add alice" in ooo("undo", "--list").out
    assert ooo("undo").status == 0


@pytest.mark.parametrize("moment", [-(10**11), 10**12])
def test_an_entry_of_an_odd_time_is_listed_and_taken_back(
    ooo: Ooo, home: Path, notebook: Path, moment: int
) -> None:
    del notebook
    ooo("add", "alice", "budget")
    os.utime(place(home) / "undo/00000001", (moment, moment))
    assert ooo("undo", "--list").status == 0
    assert ooo("undo").status == 0


@pytest.mark.parametrize("moment", [1e12, -1e12, 1e300, float("inf")])
def test_a_time_that_no_calendar_holds_is_the_first_there_is(moment: float) -> None:
    assert local_time(moment) == local_time(0)


@pytest.mark.parametrize("facts", [b"\xff", b'{"a": "\xff"}', b"[" * 200_000, b"[]", b'{"a": 1}'])
def test_facts_that_are_damaged_hinder_nothing(
    ooo: Ooo, home: Path, notebook: Path, facts: bytes
) -> None:
    del notebook
    ooo("add", "alice", "budget")
    (place(home) / "facts.json").write_bytes(facts)
    for argv in (("prep", "alice"), (), ("overdue",), ("undo", "--list"), ("undo",)):
        done = ooo(*argv)
        assert (done.status, done.err) == (0, ""), argv


def test_facts_that_cannot_be_read_now_are_not_written_over(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    del notebook
    ooo("prep", "alice")
    facts = place(home) / "facts.json"
    facts.unlink()
    facts.mkdir()
    assert ooo("prep", "alice").status == 0
    assert facts.is_dir()


@pytest.mark.parametrize("journal", [b"damage", NESTED, BAD_TEXT, b"ooo1\0\0\0\0\x80"])
def test_a_journal_that_is_none_is_set_aside_and_hinders_nobody(
    tmp_path: Path, journal: bytes
) -> None:
    home = Home(tmp_path)
    notebook = copy_sample(home)
    door = Door(home)
    door.piped("add", "alice", "budget")
    (place(tmp_path) / "journal").write_bytes(journal)
    before = tree(notebook)
    assert door.piped("prep", "alice").status == 0
    assert tree(notebook) == before
    assert door.piped("add", "alice", "roadmap").status == 0
    checked = door.piped("check")
    assert "what it meant to write cannot be read" in checked.out + checked.err


def test_two_journals_of_one_moment_are_both_kept(home: Path, ooo: Ooo, notebook: Path) -> None:
    """A clock that stands still must not cost what was meant to be written."""
    del notebook
    ooo("add", "alice", "budget")
    for text in (b"damage", b"other damage"):
        journal = place(home) / "journal"
        journal.write_bytes(text)
        os.utime(journal, ns=(10**18, 10**18))
        assert ooo("add", "alice", "roadmap").status == 0
    kept = sorted(path.read_bytes() for path in (place(home) / "parked").iterdir())
    assert kept == [b"damage", b"other damage"]


def test_what_cannot_be_read_in_the_place_of_a_parked_command_stays(
    home: Path, ooo: Ooo, notebook: Path
) -> None:
    del notebook
    ooo("add", "alice", "budget")
    journal = place(home) / "journal"
    journal.write_bytes(b"damage")
    os.utime(journal, ns=(10**18, 10**18))
    stands = place(home) / "parked" / str(10**18)
    stands.mkdir(parents=True)
    assert ooo("add", "alice", "roadmap").status == 0
    assert stands.is_dir()
    assert (stands.parent / str(10**18 + 1)).read_bytes() == b"damage"


def test_nobody_is_forgotten_by_what_lies_where_undo_does(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    """A forgetting is filed nowhere: a journal that was put there is no entry."""
    assert ooo("add", "alice", "first").status == 0
    raw = encode(Transaction("person forget alice", (ForgetDirectory("people/alice"),)))
    for name in ("undo/00000002", "redo/00000003"):
        (place(home) / name).write_bytes(raw)
    told = ooo("undo", "--list")
    for name in ("undo/00000002", "redo/00000003"):
        assert f"Damaged, and never taken back: {place(home) / name}\n" in told.out
    assert (ooo("redo").status, ooo("undo").status) == (1, 1)
    assert (notebook / "people/alice/person.toml").exists()
    assert ooo("undo").out.startswith("Taken back: ooo add alice")
