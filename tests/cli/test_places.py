import sys
from pathlib import Path

import platformdirs.macos
import platformdirs.unix
import pytest

from ooo.cli.shell.surroundings import RelativePlace, places
from tests.harness import Run

KINDS = {"linux": platformdirs.unix.Unix, "darwin": platformdirs.macos.MacOS}


@pytest.mark.parametrize("platform", KINDS)
@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"XDG_CONFIG_HOME": "/etc/mine", "XDG_DATA_HOME": "/data", "XDG_STATE_HOME": "/state"},
        {"XDG_CONFIG_HOME": "", "XDG_DATA_HOME": "  ", "XDG_STATE_HOME": "/state"},
    ],
    ids=["usual", "named", "some empty"],
)
def test_the_places_are_those_that_platformdirs_gives(
    platform: str, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It would be a seventh of a command's time to ask it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    theirs = KINDS[platform]("ooo")
    ours = places(variables, platform)
    assert (ours.config, ours.notebook, ours.state) == (
        f"{theirs.user_config_dir}/config.toml",
        f"{theirs.user_data_dir}/notebook",
        theirs.user_state_dir,
    )


def test_elsewhere_platformdirs_itself_is_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert vars(places({}, "another")) == vars(places({}, sys.platform))


@pytest.mark.parametrize("name", ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"])
def test_a_place_that_is_not_absolute_is_refused(
    run: Run, notebook: Path, home: Path, name: str
) -> None:
    """It would be another place in every directory, with notes in each."""
    del notebook
    for words in (("prep", "alice"), ("add", "alice", "x"), ("undo", "--list"), ()):
        done = run(*words, **{name: "somewhere"})
        assert (done.status, done.out) == (2, "")
        assert done.err == (
            f"{name} is 'somewhere', which is another place in every directory.\n"
            "Set it to a whole path, which begins with /, or unset it.\n"
        )
    assert run("--complete", "prep", "", **{name: "somewhere"})[:2] == (1, "")
    assert run("--version", **{name: "somewhere"}).status == 0
    assert not (home / "somewhere").exists()


def test_an_account_without_a_home_or_a_name_has_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `~` stands for is not known then: it would be a directory of that name, here."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    with pytest.raises(RelativePlace):
        _ = places({}).notebook
    whole = {"XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s"}
    assert places(whole).state == "/s/ooo"


def test_a_home_that_is_empty_is_refused_and_an_empty_place_is_none(run: Run) -> None:
    assert run("prep", "alice", HOME="").err.startswith("HOME is '', ")
    assert "There is no notebook" in run("prep", "alice", XDG_DATA_HOME=" ").err


@pytest.mark.parametrize("way", ["by name", "through a link"])
def test_where_undo_would_lie_among_the_notes_nothing_is_written(
    run: Run, notebook: Path, home: Path, way: str
) -> None:
    """What is forgotten or taken back would go wherever the notes are synced and sent."""
    state = notebook / "state"
    if way == "through a link":
        (home / "elsewhere").symlink_to(notebook)
        state = home / "elsewhere/state"
    before = sorted(notebook.rglob("*"))
    for words in (("add", "alice", "budget"), ("undo",)):
        refused = run(*words, XDG_STATE_HOME=str(state))
        assert (refused.status, refused.out) == (1, ""), words
    assert run("add", "alice", "budget", XDG_STATE_HOME=str(state)).err == (
        f"Nothing changed: undo and drafts would lie in the notebook itself ({state}/ooo).\n"
        "Set XDG_STATE_HOME to a directory outside it, then run this again.\n"
    )
    assert run("prep", "alice", XDG_STATE_HOME=str(state)).status == 0
    assert sorted(notebook.rglob("*")) == before
