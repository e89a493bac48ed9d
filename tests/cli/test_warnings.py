"""A command that writes says what it could not use of the person it wrote about."""

from pathlib import Path

from tests.harness import Ooo, Result

ALICE = """\
people/alice/person.toml:1: this is not TOML: invalid statement
  Mend that line, or take the file from a backup; ooo check reads it again.
"""


def break_alice(notebook: Path) -> None:
    (notebook / "people" / "alice" / "person.toml").write_text("= broken\n", "utf-8")


def test_a_meeting_is_skipped_and_the_booking_that_cannot_be_read_is_named(
    ooo: Ooo, notebook: Path
) -> None:
    """The booking stays in the broken file: whoever skips the meeting must hear of it."""
    break_alice(notebook)
    assert ooo("skip", "alice", "--why", "ill") == Result(
        0,
        "Skipped alice: Mon 23 Nov 2026 (today), ill\n"
        "The agenda stays as it is, and so does the rhythm.\n"
        "Undo: ooo undo\n",
        ALICE,
    )


def test_what_is_broken_of_someone_else_is_not_said(ooo: Ooo, notebook: Path) -> None:
    break_alice(notebook)
    assert ooo("done", "r3cd").err == ""


def test_a_walk_through_names_a_broken_file_once(at_terminal: Ooo, notebook: Path) -> None:
    """It is read when the questions begin, and again when the answers are kept."""
    break_alice(notebook)
    logged = at_terminal("log", "alice", stdin="Tired\n" + "\n" * 9)
    assert (logged.status, logged.err.count("person.toml:1")) == (0, 1)


def test_what_could_not_be_mended_is_not_said_to_be(ooo: Ooo, notebook: Path) -> None:
    """A broken file keeps its records without ids; everyone else's get theirs."""
    for slug, text in (("alice", "3"), ("karim", '"The roof"')):
        agenda = notebook / "people" / slug / "agenda.toml"
        agenda.write_text(f'[[point]]\ntext = "The rota"\n\n[[point]]\ntext = {text}\n', "utf-8")
        agenda.chmod(0o600)
    assert ooo("check", "--fix") == Result(
        0,
        """\
Mended: people/karim: records without an id have one now
Not mended: people/alice/agenda.toml, line 5, text: 3 is not a text; nothing changed.
people/alice/agenda.toml: id: a record has none
  ooo check --fix gives it one.
people/alice/agenda.toml:5: text: 3 is not a text
  Write it such as text = "…".

2 problems found.
""",
        "",
    )
