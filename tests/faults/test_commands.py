"""No command that writes is forgotten by the faults."""

from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS
from tests.faults.cases import CASES, ELSEWHERE, READING


def test_every_command_is_tried_or_named_with_the_reason() -> None:
    there = {entry.name for entry in COMMANDS if entry.name != "person"}
    there |= {f"person {entry.name}" for entry in PERSON_COMMANDS}
    words = {
        " ".join(case.argv[:2]) if case.argv[0] == "person" else case.argv[0] for case in CASES
    }
    assert there == words | READING | set(ELSEWHERE)
