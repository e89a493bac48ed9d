"""Settings through the front door: where a value comes from, and what a broken file costs."""

import json
import os
from pathlib import Path

import pytest
import tomli

from tests.cli.front import tree
from tests.harness import Home, Ooo, Result


def value_of(ooo: Ooo, name: str, **variables: str) -> tuple[str, str]:
    """Give a setting as `ooo config` says it: the value and its source."""
    data = json.loads(ooo("config", name, "--json", **variables).out)["data"]
    (setting,) = data["settings"]
    return setting["value"], setting["source"]


def write(home: Path, text: bytes | str) -> Path:
    """Write the config file of a home by hand."""
    path = Path(Home(home).config)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_flag_wins_over_a_variable_over_the_file_over_the_default(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    assert value_of(ooo, "notebook") == (str(notebook), "default")
    write(home, 'notebook = "/from/file"\n')
    assert value_of(ooo, "notebook") == ("/from/file", "config file")
    assert value_of(ooo, "notebook", OOO_DIR="/from/variable") == ("/from/variable", "OOO_DIR")
    flag = ooo("config", "notebook", "--dir", "/from/flag", "--json", OOO_DIR="/from/variable")
    assert json.loads(flag.out)["data"]["settings"][0]["source"] == "flag"


def test_the_editor_is_the_nearest_variable_that_is_set(ooo: Ooo, home: Path) -> None:
    write(home, 'editor = "nano"\n')
    assert value_of(ooo, "editor") == ("nano", "config file")
    assert value_of(ooo, "editor", EDITOR="ed") == ("ed", "EDITOR")
    assert value_of(ooo, "editor", EDITOR="ed", VISUAL="vim") == ("vim", "VISUAL")
    all_three = {"EDITOR": "ed", "VISUAL": "vim", "OOO_EDITOR": "hx"}
    assert value_of(ooo, "editor", **all_three) == ("hx", "OOO_EDITOR")
    assert value_of(ooo, "editor", EDITOR="", VISUAL="", OOO_EDITOR="") == ("nano", "config file")


@pytest.mark.usefixtures("notebook")
def test_an_empty_setting_is_as_good_as_none(ooo: Ooo, home: Path, notebook: Path) -> None:
    """An empty notebook must not come to mean whatever directory one stands in."""
    write(home, 'notebook = ""\neditor = ""\n')
    assert value_of(ooo, "notebook") == (str(notebook), "default")
    assert value_of(ooo, "editor") == ("vi", "default")
    assert ooo("overdue", OOO_DIR="").status == 0


def test_a_setting_is_kept_privately_and_exactly_and_unset_again(ooo: Ooo, home: Path) -> None:
    file = Path(Home(home).config)
    for value in ("nano", 'code --wait "é \\ x"', "'quoted'"):
        assert ooo("config", "editor", value).status == 0
        assert value_of(ooo, "editor") == (value, "config file")
    modes = (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777)
    assert modes == (0o600, 0o700)
    assert ooo("config", "editor", "none").status == 0
    assert value_of(ooo, "editor") == ("vi", "default")


@pytest.mark.parametrize("typed", ["none", "aucun", "aucune"])
def test_a_setting_is_unset_in_either_language(ooo: Ooo, notebook: Path, typed: str) -> None:
    """As a date is cleared, whatever is spoken."""
    assert (notebook / "ooo.toml").is_file()
    for key, value in (("editor", "nano"), ("calendar", "work.ics"), ("language", "fr")):
        assert ooo("config", key, value).status == 0
        assert ooo("config", key, typed).status == 0
    assert ooo("config", "me", typed).status == 0
    said = json.loads(ooo("config", "--json").out)["data"]["settings"]
    kept = {each["name"]: each["source"] for each in said}
    assert {kept["editor"], kept["calendar"], kept["me"]} == {"default"}
    assert "config file" not in kept.values()


def test_a_notebook_is_kept_as_a_whole_path(
    ooo: Ooo, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative one would be another notebook in every directory."""
    monkeypatch.chdir(home)
    monkeypatch.setenv("HOME", str(home))
    assert ooo("config", "notebook", "notes").status == 0
    assert value_of(ooo, "notebook") == (str(home / "notes"), "config file")
    assert ooo("config", "notebook", "~/mine").status == 0
    assert value_of(ooo, "notebook") == (str(home / "mine"), "config file")


def test_a_link_to_the_file_stays_one(ooo: Ooo, home: Path) -> None:
    """Many keep such files together, under version control, and link to them."""
    ours = home / "settings" / "ooo.toml"
    ours.parent.mkdir()
    ours.write_text("# shared\n", "utf-8")
    link = home / ".config" / "ooo" / "config.toml"
    link.parent.mkdir(parents=True)
    link.symlink_to(ours)
    assert ooo("config", "editor", "nano").status == 0
    assert link.is_symlink()
    assert ours.read_text("utf-8") == '# shared\neditor = "nano"\n'


def test_init_in_a_directory_is_remembered(ooo: Ooo, home: Path) -> None:
    place = home / "one-to-ones"
    assert ooo("init", str(place), "--name", "Marion").status == 0
    assert value_of(ooo, "notebook") == (str(place), "config file")
    assert ooo("person", "add", "Alice Martin").status == 0
    assert (place / "people" / "alice" / "person.toml").exists()
    assert place.stat().st_mode & 0o777 == 0o700


WRITTEN = """\
# Settings of this machine.

notebook = '/from/file'  # the real one

# What opens with -e:
\t"editor" = 'nano' # small
# The end."""


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "marked"])
@pytest.mark.parametrize("eol", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_setting_one_changes_nothing_else_in_the_file(
    ooo: Ooo, home: Path, eol: str, mark: str
) -> None:
    """It is a file to be written by hand, too."""
    path = write(home, mark + WRITTEN.replace("\n", eol))

    def changed(old: str, new: str) -> bytes:
        return (mark + WRITTEN.replace(old, new).replace("\n", eol)).encode()

    assert ooo("config", "editor", "hx").status == 0
    assert path.read_bytes() == changed("'nano'", '"hx"')
    assert ooo("config", "editor", "none").status == 0
    assert path.read_bytes() == changed("\"editor\" = 'nano' # small", "# small")
    assert value_of(ooo, "editor") == ("vi", "default")
    assert value_of(ooo, "notebook") == ("/from/file", "config file")


def test_the_first_setting_enters_below_a_comment(ooo: Ooo, home: Path) -> None:
    path = write(home, "# Settings of this machine.\n")
    place = home / "notes"
    assert ooo("init", str(place), "--name", "Marion").status == 0
    assert path.read_text("utf-8") == f'# Settings of this machine.\nnotebook = "{place}"\n'


def test_a_value_that_is_no_text_is_refused(ooo: Ooo, home: Path) -> None:
    path = write(home, "# mine\n")
    assert ooo("config", "editor", "caf\udce9") == Result(
        1,
        "",
        f"{path} cannot hold a text that is not valid Unicode; nothing changed.\n"
        "Type the text again.\n",
    )
    assert path.read_bytes() == b"# mine\n"


BROKEN = {
    "bad\n": "Expected '=' after a key in a key/value pair (at line 1, column 4)",
    "colour = 'x'\n": "'colour' is no setting",
    "notebook = 3\n": "'notebook' must be text in quotes",
    b"editor = '\xff'\n": (
        "'utf-8' codec can't decode byte 0xff in position 10: invalid start byte"
    ),
}


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("words", ["overdue", "add alice A point", "config", "config editor nano"])
@pytest.mark.usefixtures("notebook")
def test_a_broken_file_is_named_and_never_overwritten(
    ooo: Ooo, home: Path, words: str, text: str | bytes
) -> None:
    path = write(home, text)
    before = tree(home)
    assert ooo(*words.split()) == Result(
        1,
        "",
        f"The config file {path} cannot be used: {BROKEN[text]}.\nMend it or remove it.\n",
    )
    assert tree(home) == before


@pytest.mark.usefixtures("notebook")
def test_a_broken_file_takes_neither_help_nor_the_version_away(ooo: Ooo, home: Path) -> None:
    write(home, "bad\n")
    for words in ("--help", "prep --help", "--version", "completion bash"):
        assert ooo(*words.split()).status == 0


def test_another_config_file_can_be_named(ooo: Ooo, home: Path) -> None:
    other = home / "other.toml"
    other.write_text('\ufeffeditor = "hx"\n', "utf-8")
    assert value_of(ooo, "editor", OOO_CONFIG=str(other)) == ("hx", "config file")
    assert value_of(ooo, "editor", OOO_CONFIG=str(home / "none.toml")) == ("vi", "default")


def test_asking_what_is_set_creates_nothing(ooo: Ooo, home: Path) -> None:
    assert ooo("config").status == 0
    assert list(home.iterdir()) == []


@pytest.mark.usefixtures("notebook")
def test_a_day_can_be_fixed_with_or_without_a_time(ooo: Ooo) -> None:
    for today in ("2026-11-23", "2026-11-23T23:59"):
        assert json.loads(ooo("overdue", "--json", today=today).out)["kind"] == "overdue"
    first = ooo("overdue", today="2026-12-01").out.splitlines()[0]
    assert first.startswith("Tuesday 1 December 2026: ")


@pytest.mark.usefixtures("notebook")
def test_discreet_hides_peoples_words_on_every_screen_and_question(
    ooo: Ooo, at_terminal: Ooo
) -> None:
    words = ("salary", "roadmap", "incident", "all-hands", "covering", "approached", "quieter")
    for argv in (("overdue",), ("prep", "alice", "--all"), ("person", "show", "alice"), ()):
        shown = ooo(*argv, OOO_DISCREET="1").out
        assert not [word for word in words if word in shown], argv
    asked = at_terminal("log", "alice", stdin="\n" * 20, OOO_DISCREET="1")
    assert not [word for word in words if word in asked.out + asked.err]


@pytest.mark.parametrize(
    "page",
    [
        None,
        "schema = 1\n",
        '# mine\nschema = 1\n\n[me]\nname = "M" # me\nnick = "mm"\n\n[defaults]\nminutes = 45\n',
        'schema = 1\nme = { name = "M" }\n',
        'schema = 1\nme.name = "M"\n[defaults]\nminutes = 45\n',
        '\ufeffschema = 1\r\n[me]\r\nname = "M"\r\n',
        "schema = 1\n[defaults]\nminutes = 45\n",
    ],
)
def test_my_name_and_address_are_set_in_the_notebook_and_taken_back(
    ooo: Ooo, notebook: Path, page: str | None
) -> None:
    cover = notebook / "ooo.toml"
    if page is not None:
        cover.write_bytes(page.encode())
    before = cover.read_bytes()
    rest = {**tomli.loads(before.decode().removeprefix("\ufeff")), "me": None}
    assert value_of_after(ooo, "me", "Ma\u00efa Roy") == ("Ma\u00efa Roy", "ooo.toml")
    assert value_of_after(ooo, "email", "m@example.org") == ("m@example.org", "ooo.toml")
    after = tomli.loads(cover.read_bytes().decode().removeprefix("\ufeff"))
    assert {**after, "me": None} == rest
    assert after["me"]["name"] == "Ma\u00efa Roy"
    assert ("nick" in before.decode()) == ("nick" in after["me"])
    assert ooo("undo").status == 0
    assert ooo("undo").status == 0
    assert cover.read_bytes() == before


def value_of_after(ooo: Ooo, name: str, value: str) -> tuple[str, str]:
    """Set a value, and give it as it is said."""
    data = json.loads(ooo("config", name, value, "--json").out)["data"]
    (setting,) = data["settings"]
    return setting["value"], setting["source"]


def test_what_is_set_of_me_can_be_unset_and_what_is_no_address_is_refused(
    ooo: Ooo, notebook: Path
) -> None:
    said = "me  Marion Le Roy\n  your own name (ooo.toml)\n"
    assert ooo("config", "me", "Marion", "Le", "Roy").out == f"{said}Undo: ooo undo\n"
    before = tree(notebook)
    assert ooo("config", "me", "Marion Le Roy").out == said
    assert tree(notebook) == before
    assert ooo("config", "email", "marion at home").err.startswith(
        "'marion at home' is no address."
    )
    ooo("config", "me", "none")
    assert ooo("config", "me").out.startswith("me  not set\n  your own name (default)")
    (notebook / "ooo.toml").unlink()
    assert value_of_after(ooo, "me", "Marion") == ("Marion", "ooo.toml")


@pytest.mark.usefixtures("home")
def test_without_a_notebook_nobody_is_known(ooo: Ooo) -> None:
    assert ooo("config").status == 0
    assert "your own name" not in ooo("config").out
    assert ooo("config", "me", "Marion").err.startswith("There is no notebook at ")
    assert ooo("config", "me").err.startswith("There is no notebook at ")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
@pytest.mark.parametrize("linked", ["file", "directory"])
@pytest.mark.usefixtures("notebook")
def test_a_config_that_is_a_link_to_anothers_is_refused(
    ooo: Ooo, home: Path, tmp_path: Path, linked: str
) -> None:
    """A link into one's own collection of such files is no reason."""
    theirs = tmp_path / "collection"
    theirs.mkdir()
    file = theirs / "config.toml"
    file.write_text('editor = "hx"\n')
    config = Path(Home(home).config)
    link = config if linked == "file" else config.parent
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(file if linked == "file" else theirs)
    assert value_of(ooo, "editor") == ("hx", "config file")
    os.chown(file if linked == "file" else theirs, 12345, 12345)
    for argv in (("overdue",), ("config", "editor", "vim")):
        refused = ooo(*argv)
        assert refused.status == 1
        assert "it is a link to what is another account's" in refused.err
    assert file.read_text() == 'editor = "hx"\n'


@pytest.mark.parametrize("place", ["notebook", "people", "state"])
def test_a_config_file_among_the_notes_or_the_state_is_not_written(
    ooo: Ooo, home: Path, notebook: Path, place: str
) -> None:
    """Nothing but the one way writes there, whatever path a variable names."""
    inside = {
        "notebook": notebook / "config.toml",
        "people": notebook / "people" / "alice" / "config.toml",
        "state": home / ".local/state/ooo" / "config.toml",
    }[place]
    refused = ooo("config", "editor", "vim", OOO_CONFIG=str(inside), COLUMNS="1000")
    said = "in the notebook itself" if place != "state" else "where ooo keeps undo and drafts"
    assert (refused.status, refused.out) == (2, "")
    assert refused.err == f"{inside} lies {said}.\nChoose a place outside it.\n"
    assert not inside.exists()
