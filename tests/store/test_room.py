import errno
import os
from pathlib import Path

import pytest

from ooo.store.room import require_room


def test_where_something_may_come_and_go_nothing_is_said(tmp_path: Path) -> None:
    require_room([str(tmp_path)])
    require_room([])


def test_a_file_is_no_directory(tmp_path: Path) -> None:
    (tmp_path / "undo").write_bytes(b"")
    with pytest.raises(NotADirectoryError) as refused:
        require_room([str(tmp_path), str(tmp_path / "undo")])
    assert refused.value.filename == str(tmp_path / "undo")


@pytest.mark.parametrize(("flag", "number"), [(0, errno.EACCES), (os.ST_RDONLY, errno.EROFS)])
def test_what_the_system_would_refuse_is_refused_as_it_would(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, flag: int, number: int
) -> None:
    flags = os.statvfs_result((0,) * 8 + (flag, 255))
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    monkeypatch.setattr(os, "statvfs", lambda _: flags)
    with pytest.raises(OSError, match=os.strerror(number)) as refused:
        require_room([str(tmp_path)])
    assert (refused.value.errno, refused.value.filename) == (number, str(tmp_path))
