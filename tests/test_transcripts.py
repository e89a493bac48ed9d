"""Every command as it is really seen; `pytest --update-transcripts` writes what it says now."""

from pathlib import Path

import pytest

from tests.transcript import NotATranscript, language_of, play

_HERE = Path(__file__).parent
_PLACE = _HERE / "transcripts"


@pytest.mark.parametrize("name", sorted(path.name for path in _PLACE.glob("*.md")))
def test_a_transcript_is_what_happens(name: str, request: pytest.FixtureRequest) -> None:
    """A change of one word on any screen is seen here, and accepted on purpose."""
    path = _PLACE / name
    written = path.read_text("utf-8")
    happened = play(written, language_of(name))
    if request.config.getoption("--update-transcripts"):
        path.write_text(happened, "utf-8", newline="\n")
    else:
        assert happened == written


def test_a_transcript_shows_the_whole_output_and_the_exit_status() -> None:
    text = "```console\n$ ooo nonsense\nold\n```\n"
    assert play(text) == (
        "```console\n"
        "$ ooo nonsense\n"
        "There is no command 'nonsense'.\n"
        "ooo --help lists them all.\n"
        "[exit 2]\n"
        "```\n"
    )


def test_only_console_blocks_are_run() -> None:
    text = "```sh\n$ uv tool install ooo-notes\n```\n$ ooo prep\n"
    assert play(text) == text


def test_a_command_that_a_shell_would_change_is_refused() -> None:
    """A reader pastes the line: a bare `>` would write a file, a bare `?` is a pattern."""
    for command in (
        "ooo add alice -> the grid",
        "ooo add alice agreed?",
        "ooo prep | less",
        "rm -r notebook",
    ):
        with pytest.raises(NotATranscript):
            play(f"```console\n$ {command}\n```\n")
