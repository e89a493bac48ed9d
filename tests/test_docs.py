"""The documents name all there is: commands, exit statuses, variables, settings, files."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from msgspec import Struct

from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS, VERBS
from ooo.config import SETTINGS
from ooo.core.capture.marks import MARKS
from ooo.core.model import Autonomy, Commitment, Defaults, Goal, Me, Note, Point
from ooo.core.text.fold import fold
from ooo.errors import ExitStatus
from tests.harness import Ooo, make_private

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text("utf-8")
_IN_FRENCH = (_ROOT / "README.fr.md").read_text("utf-8")
_NOTEBOOK = (_ROOT / "docs" / "notebook.md").read_text("utf-8")

_SUMMARY: dict[tuple[str, ...], str] = {
    **{(entry.name,): entry.does for entry in COMMANDS},
    **{("person", entry.name): entry.does for entry in PERSON_COMMANDS},
}
_EVERY_COMMAND = list(_SUMMARY)

_BLOCK = re.MULTILINE | re.DOTALL
_IN_A_COMMENT: dict[type[Struct], set[str]] = {Goal: {"closed", "outcome"}}
"""What a record that is open cannot have."""


@pytest.mark.parametrize("words", _EVERY_COMMAND, ids=" ".join)
def test_every_command_is_named_in_the_readme(words: tuple[str, ...]) -> None:
    """Named as it is typed, or in the list that help gives."""
    typed = rf"ooo {' '.join(words)}\b|^  {words[-1]} "
    assert re.search(typed, _README, flags=re.MULTILINE)
    assert re.search(typed, _IN_FRENCH, flags=re.MULTILINE)


@pytest.mark.parametrize("words", _EVERY_COMMAND, ids=" ".join)
def test_every_command_has_help(words: tuple[str, ...], ooo: Ooo) -> None:
    """A command's help says how it is typed, what it does, and what every option is for."""
    shown = ooo(*words, "--help")
    usage, _, rest = shown.out.partition("\n")
    assert (shown.status, shown.err) == (0, "")
    assert usage.startswith(f"Usage: ooo {' '.join(words)} ")
    assert rest.strip()
    options = re.findall(r"^  (-\S.*)$", shown.out, flags=re.MULTILINE)
    assert options
    assert [option for option in options if not re.search(r"\S  +\S", option)] == []
    assert re.findall(r"<\w+>|\[default: 0\]|[<>]=", shown.out) == []


@pytest.mark.parametrize("words", _EVERY_COMMAND, ids=" ".join)
def test_usage_has_every_word_that_help_explains(words: tuple[str, ...], ooo: Ooo) -> None:
    """Whoever reads the first line alone learns what may stand there."""
    usage, _, rest = ooo(*words, "--help").out.partition("\n")
    section = rest.partition("\nWords:\n")[2].partition("\n\n")[0]
    explained = re.findall(r"^  (\S+(?: \S+)*)", section, flags=re.MULTILINE)
    flat = usage.replace("…", "")
    assert [each for each in explained if each.strip("[]").replace("…", "") not in flat] == []


@pytest.mark.parametrize("words", _EVERY_COMMAND, ids=" ".join)
def test_a_summary_fits_on_a_line_of_a_list(words: tuple[str, ...]) -> None:
    summary = _SUMMARY[words]
    assert summary[0].isupper()
    assert not summary.endswith(".")
    assert len(summary) <= 76


@pytest.mark.parametrize("status", ExitStatus)
def test_every_exit_status_is_documented(status: ExitStatus) -> None:
    assert f"\n| {status.value} | " in _README
    assert f"\n| {status.value} | " in _IN_FRENCH


@pytest.mark.parametrize(
    "variable",
    sorted(
        {"OOO_CONFIG", "NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS"}
        | {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}
        | {variable for setting in SETTINGS for variable in setting.variables}
    ),
)
def test_every_variable_is_documented(variable: str) -> None:
    for text in (_README, _IN_FRENCH):
        assert any(re.search(rf"`{variable}[`=]", row.split(" | ")[0]) for row in _rows(text))


def test_no_variable_of_ours_is_read_that_is_not_documented() -> None:
    """A variable that only the code knows is a trap."""
    sources = (_ROOT / "src").rglob("*.py")
    read = {
        name for path in sources for name in re.findall(r"OOO_[A-Z_]+", path.read_text("utf-8"))
    }
    assert sorted(name for name in read if f"`{name}`" not in _README) == []


def test_every_id_in_a_table_is_one_of_the_demo() -> None:
    """Whoever tries a line of the tables on the demo's notebook gets what it says."""
    files = (_ROOT / "src" / "ooo" / "sample").rglob("*.toml")
    there = {
        found for path in files for found in re.findall(r'id = "(\w+)"', path.read_text("utf-8"))
    }
    rows = "\n".join((*_rows(_README), *_rows(_IN_FRENCH)))
    assert set(re.findall(r"\b[a-z][2-9][a-z]{2}\b", rows)) - there == set()


def test_every_french_verb_is_in_the_french_readme() -> None:
    typed = {fold(word) for word in re.findall(r"`(\w+)`", _IN_FRENCH)}
    assert set(VERBS) - typed == set()


def test_every_mark_is_documented() -> None:
    typed = [word for mark in MARKS for word in mark.typed if word]
    assert [word for word in typed if f"`{word}`" not in _README] == []


def test_every_mark_in_french_is_in_the_french_readme() -> None:
    french = re.compile("[à-ü]|'|^(?:prochain|merci|dit|entendu|frein|besoin|objectif)")
    typed = [word for mark in MARKS for word in mark.typed if french.search(word)]
    assert [word for word in typed if f"`{word}`" not in _IN_FRENCH] == []


def test_the_french_readme_is_typeset() -> None:
    """No line may begin with a mark that belongs to the word before it."""
    prose = re.sub(r"^```.*?^```$|`[^`]*`", "", _IN_FRENCH, flags=re.MULTILINE | re.DOTALL)
    assert re.findall(r".* [:;!?»](?=\W|$)|.*« .*", prose) == []


def test_links_lead_somewhere() -> None:
    documents = [*_ROOT.glob("*.md"), *(_ROOT / "docs").glob("*.md")]
    broken = [
        (document.name, target)
        for document in documents
        for target in re.findall(r"\]\((?!https?:)([^)]+)\)", document.read_text("utf-8"))
        if not _leads_somewhere(document, target)
    ]
    assert broken == []


def test_the_files_shown_are_a_notebook_without_fault(ooo: Ooo, home: Path) -> None:
    """Every example of the format can be pasted into a notebook as it stands."""
    assert ooo("init", "--name", "Marion Lefèvre").status == 0
    root = home / ".local" / "share" / "ooo" / "notebook"
    shown = re.findall(r"^```toml\n# (\S+)\n(.*?)^```$", _NOTEBOOK, flags=re.MULTILINE | re.DOTALL)
    for name, text in shown:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    make_private(root)
    checked = ooo("check", "--json")
    assert [name for name, _ in shown] == [
        "ooo.toml",
        "people/alice/person.toml",
        "people/alice/agenda.toml",
        "people/alice/commitments.toml",
        "people/alice/meetings/2026-11-09.toml",
        "people/alice/settled/2026.toml",
        "people/alice/goals.toml",
    ]
    assert json.loads(checked.out)["data"]["problems"] == []


@pytest.mark.parametrize(
    ("file", "family", "noun"),
    [
        ("ooo.toml", "me", Me),
        ("ooo.toml", "defaults", Defaults),
        ("agenda.toml", "point", Point),
        ("commitments.toml", "commitment", Commitment),
        ("meetings/2026-11-09.toml", "note", Note),
        ("goals.toml", "goal", Goal),
        ("goals.toml", "autonomy", Autonomy),
    ],
)
def test_every_key_of_a_record_is_shown(file: str, family: str, noun: type[Struct]) -> None:
    """The page is a contract: a key that only the code knows is none that anyone may write."""
    found = re.search(rf"^```toml\n# (?:people/alice/)?{file}\n(.*?)^```$", _NOTEBOOK, _BLOCK)
    assert found
    shown = tomllib.loads(found[1])[family]
    keys = {key for record in (shown if isinstance(shown, list) else [shown]) for key in record}
    assert set(noun.__struct_encode_fields__) - keys == _IN_A_COMMENT.get(noun, set())


def _rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("| `")]


def _leads_somewhere(document: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    path = document.parent / name if name else document
    if not path.exists():
        return False
    heads = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}
    return not anchor or anchor in anchors
