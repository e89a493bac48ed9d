"""An access request reads every file held on a person, whatever is in it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Decision, Held
from ooo.core.exchange.export import HeldFile
from ooo.errors import Saying
from ooo.store.files import Disk
from ooo.store.holdings import everything_on
from ooo.store.notebook import Notebook
from ooo.store.update import update


@pytest.fixture
def notebook(root: Path, tmp_path: Path, quick: Disk) -> Notebook:
    return Notebook(root, tmp_path / "state", disk=quick)


def archive(held: Held) -> Decision[None]:
    dossier = held.dossiers["karim"]
    return Decision(
        {"karim": replace(dossier, person=replace(dossier.person, archived=True))}, None
    )


def test_every_file_is_read_whole(notebook: Notebook, root: Path, tmp_path: Path) -> None:
    update(notebook, ["karim"], archive, command="ooo person archive karim")
    home = root / "people" / "karim"
    (home / "person.toml").write_bytes(
        b"\xef\xbb\xbf# mine # too\r\nname = 'Karim # Benali' # the name\r\n"
        b"own = {x = [1.5, nan, inf, 0x1" + b"0" * 1024 + b"], on = 2026-11-09T10:00:00}\r\n"
        b'long = """# not\nthis"""\n'
    )
    (home / "goals.toml").write_text("not toml [[")
    (home / "notes.md").write_bytes(b"by hand \xff")
    (home / "settled").mkdir()
    (home / "settled" / "huge.toml").write_bytes(b"#" * 2_000_001)
    notebook.state.save_draft("log-karim", "half a thought")
    files, drafts, undo = everything_on(notebook, "karim")
    assert files == (
        HeldFile(file="people/karim/goals.toml", text="not toml [["),
        HeldFile(file="people/karim/notes.md", text="by hand \\xff"),
        HeldFile(
            file="people/karim/person.toml",
            data={
                "name": "Karim # Benali",
                "own": {
                    "x": (1.5, "nan", "inf", "0x1" + "0" * 1024),
                    "on": dt.datetime(2026, 11, 9, 10),  # noqa: DTZ001 - local
                },
                "long": "# not\nthis",
            },
            comments=("# mine # too", "# the name"),
        ),
        HeldFile(file="people/karim/settled/huge.toml", says=Saying("it is larger than 2 MB")),
    )
    assert drafts == (HeldFile(file="log-karim", text="half a thought"),)
    assert undo == 1


def rename(slug: str, to: str) -> Callable[[Held], Decision[None]]:
    def decide(held: Held) -> Decision[None]:
        dossier = held.dossiers[slug]
        return Decision({slug: replace(dossier, person=replace(dossier.person, slug=to))}, None)

    return decide


def test_what_was_kept_under_a_former_name_is_held_too(notebook: Notebook) -> None:
    """Of others nothing is, whatever they are called."""
    update(notebook, ["karim"], archive, command="ooo person archive karim")
    update(notebook, ["karim"], rename("karim", "kb"), command="renamed")
    update(notebook, ["alice"], rename("alice", "ali"), command="renamed")
    notebook.state.save_draft("log-karim", "half a thought")
    notebook.state.save_draft("log-ali", "of someone else")
    notebook.state.make(f"{notebook.state.drafts}/backup")
    notebook.state.save_draft("backup/log-kb.txt", "by the editor")
    _, drafts, undo = everything_on(notebook, "kb")
    assert ([held.file for held in drafts], undo) == (["backup/log-kb.txt", "log-karim"], 2)
