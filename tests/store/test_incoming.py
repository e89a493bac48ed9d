"""Files from elsewhere: whatever they are, they are read whole or refused in a sentence."""

import os
from pathlib import Path
from typing import Self

import pytest

from ooo.core.exchange.brought import SourceText, Unread
from ooo.store import incoming as room
from ooo.store.incoming import NothingThere, TooMany, TooManyBytes, incoming
from tests.harness import in_english, says_of


def read(*paths: Path) -> tuple[tuple[SourceText, ...], tuple[str, ...]]:
    """Give the texts, and why others are none."""
    texts, unread = incoming([str(path) for path in paths])
    return texts, in_english(each.says for each in unread)


@pytest.mark.parametrize(
    ("raw", "text", "said"),
    [
        (b"caf\xc3\xa9\r\nx\ry", "café\nx\ny", ()),
        (b"\xef\xbb\xbfx", "x", ()),
        ("é".encode("utf-16"), "é", ("read as UTF-16",)),
        (b"\xfe\xff" + "é".encode("utf-16-be"), "é", ("read as UTF-16",)),
        (b"caf\xe9", "café", ("read as Windows-1252",)),
        (b"\x81\xe9", None, ("it is no text",)),
        (b"\xff\xfex", None, ("it is no text",)),
        (b"\xe9\0", None, ("it is no text",)),
        (b"x\0", None, ("it is no text: NUL characters are in it",)),
        ("x".encode("utf-16-le"), None, ("it is no text: NUL characters are in it",)),
    ],
)
def test_bytes_are_text_in_one_of_three_encodings(
    tmp_path: Path, raw: bytes, text: str | None, said: tuple[str, ...]
) -> None:
    (tmp_path / "a.md").write_bytes(raw)
    texts, why = read(tmp_path / "a.md")
    assert why == said
    assert [each.text for each in texts] == ([] if text is None else [text])


def test_a_directory_is_read_through_but_for_links_and_hidden_names(tmp_path: Path) -> None:
    for name in ("b.md", "a/2.md", "a/1.txt", ".x/1.md", "a/.y.md", "a/z.docx", "a/z.exe"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "b.md")
    (tmp_path / "away").symlink_to(tmp_path / "a")
    os.mkfifo(tmp_path / "pipe.md")
    texts, why = read(tmp_path)
    assert [(each.file.removeprefix(f"{tmp_path}/"), each.above[1:]) for each in texts] == [
        ("b.md", ()),
        ("a/1.txt", ("a",)),
        ("a/2.md", ("a",)),
    ]
    assert why == (
        "it is a link, and none is followed",
        "it is no file",
        "documents of a word processor are not read; save it as Markdown, text or CSV",
        "files of this kind (exe) are not read",
    )
    _, unread = incoming([str(tmp_path / "away")])
    assert unread == (Unread(file=str(tmp_path / "away"), says=unread[0].says),)


def test_what_is_not_there_or_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NothingThere) as nothing:
        read(tmp_path / "none.md")
    assert "nothing is there" in says_of(nothing.value)
    (tmp_path / "a.md").write_text("xx", "utf-8")
    (tmp_path / "b.md").write_text("x", "utf-8")
    monkeypatch.setattr(room, "LARGEST", 1)
    assert read(tmp_path)[1] == ("it is larger than 0 MB",)
    with pytest.raises(TooMany):
        incoming([str(tmp_path)], most=1)
    (tmp_path / "a.md").write_text("x", "utf-8")
    (tmp_path / "c.json").write_text("xxx", "utf-8")
    with pytest.raises(TooManyBytes):
        incoming([str(tmp_path)], together=1)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_is_not_ones_own_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch(0o000)
    assert read(tmp_path / "a.md")[1] == ("permission denied",)


def test_what_the_system_does_not_give_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text("x", "utf-8")

    def refuses(path: str, flags: int) -> int:
        raise PermissionError(13, "Permission denied", path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuses)
        assert read(tmp_path / "a.md")[1] == ("permission denied",)

    class Breaks:
        """A file that can be opened and not be read."""

        def __init__(self, descriptor: int) -> None:
            self._descriptor = descriptor

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *args: object) -> None:
            os.close(self._descriptor)

        def read(self, size: int) -> bytes:
            raise OSError(5, "")

    monkeypatch.setattr(os, "fdopen", lambda descriptor, mode: Breaks(descriptor))
    assert read(tmp_path / "a.md")[1] == ("refused",)
