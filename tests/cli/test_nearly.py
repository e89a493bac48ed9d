"""What a hand nearly spelt as ours: it protects, it can be put right, and nothing is claimed."""

from pathlib import Path

import pytest

from tests.harness import Ooo

NOT_READ = "is nearly a name that ooo knows, and not read as it was meant."


def put(path: Path, before: str, after: str) -> str:
    text = path.read_text("utf-8-sig").replace(before, after, 1)
    path.write_text(text, "utf-8", newline="\n")
    return text


@pytest.mark.parametrize(
    "keys",
    [
        "sensitve = true",
        "Sensitive = true",
        'sensitve = "yes"',
        "sensitive = true\nsensitve = true",
        "sensitive = false\nsensitve = 1",
    ],
)
def test_no_sensitive_does_what_it_says_to_a_key_that_nearly_protects(
    ooo: Ooo, notebook: Path, keys: str
) -> None:
    path = notebook / "people/alice/commitments.toml"
    text = put(path, 'id = "k7mx"\n', f'id = "k7mx"\n{keys}\n')
    assert "send the salary grid" not in ooo("overdue").out
    fixed = ooo("fix", "k7mx", "--no-sensitive")
    assert (fixed.status, fixed.err) == (0, "")
    assert "send the salary grid" in ooo("overdue").out
    left = "sensitive = false\n" if "= false" in keys else ""
    assert path.read_text("utf-8") == text.replace(f"{keys}\n", left)
    ooo("undo")
    assert path.read_text("utf-8") == text


def test_no_sensitive_does_it_to_a_line_of_a_meeting_too(ooo: Ooo, notebook: Path) -> None:
    path = notebook / "people/alice/meetings/2026-11-09.toml"
    text = put(path, "\ntext = ", "\nsensitve = true\ntext = ")
    assert ooo("fix", "alice", "9", "nov", "--line", "1", "--no-sensitive").status == 0
    assert path.read_text("utf-8") == text.replace("sensitve = true\n", "")


@pytest.mark.parametrize("named", ["commitment.toml", "Commitments.toml", "commitments (1).toml"])
def test_nothing_is_claimed_of_a_file_whose_name_is_nearly_ours(
    ooo: Ooo, notebook: Path, named: str
) -> None:
    """It stands beside the right one, which holds nothing that is late."""
    for who in ("bruno", "ines", "karim"):
        (notebook / "people" / who / "commitments.toml").unlink()
    alice = notebook / "people/alice"
    (alice / "commitments.toml").write_text("", "utf-8")
    (alice / named).write_text('[[commitment]]\nowner = "me"\ntext = "x"\n', "utf-8")
    is_copy = named.startswith("commitments ")
    for words in (("overdue", "--exit-code"), ("overdue", "--open"), ()):
        shown = ooo(*words, today="2026-11-10", COLUMNS="200")
        told = f"cannot be told: people/alice/{named} cannot be read in full."
        assert (told in shown.out) != is_copy
    assert ("No open commitments." in ooo("prep", "alice").out) == is_copy


def test_an_archive_says_what_of_the_open_could_not_be_told(ooo: Ooo, notebook: Path) -> None:
    (notebook / "people/karim/agenda.toml").write_text("[[", "utf-8")
    archived = ooo("person", "archive", "karim", "--drop-rest")
    assert archived.status == 0
    assert archived.err.endswith(
        "Whether more is open cannot be told: people/karim/agenda.toml cannot be read in full.\n"
    )


def test_what_could_not_be_read_may_name_who_is_forgotten_or_exported(
    ooo: Ooo, notebook: Path
) -> None:
    (notebook / "people/chloe/agenda.toml").symlink_to("/etc/passwd")
    exported = ooo("export", "karim", "--all")
    assert (
        "Not in it: people/chloe/agenda.toml, which cannot be read and may name Karim Benali.\n"
    ) in exported.err
    forgotten = ooo("person", "forget", "karim", "--confirm", "karim")
    assert (
        "\nCould not be read, and may name them still:\n  people/chloe/agenda.toml\n"
    ) in forgotten.out
    assert forgotten.status == 0
