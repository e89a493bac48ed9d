"""Another language reaches every word of ours, and no word of anybody else's."""

import io
from pathlib import Path

import pytest

from ooo.cli.shell.complete import complete
from ooo.cli.shell.environment import Environment, Streams
from ooo.cli.shell.output import Output
from ooo.core.text.facts import Name, Words
from ooo.errors import Saying
from ooo.words.run import plain
from tests.canary import RUNS, write_notebook
from tests.form import pairs
from tests.harness import Door, Home, copy_sample
from tests.made_up import MADE_UP, past_the_language
from tests.transcript import performed

_HERE = Path(__file__).parent
ROOT = _HERE.parent
DOCUMENTS = sorted(
    str(path.relative_to(ROOT))
    for path in (*_HERE.glob("transcripts/*.md"), *ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))
)

_IN_ENGLISH = (
    "--json",
    "--mail",
    "--lang ",
    "--format json",
    "--format csv",
    "--format ics",
    "--format html",
    "completion bash",
    "completion fish",
    "completion zsh",
)
"""What machines read, and what is asked for in another language."""


def is_for_people(command: str) -> bool:
    """Tell whether what a command prints is ours, and to be read by people."""
    return not command.startswith("cat ") and not any(words in command for words in _IN_ENGLISH)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_word_of_a_transcript_comes_through_the_language(name: str) -> None:
    missed = [
        (step.command, line)
        for step, lines in performed((ROOT / name).read_text("utf-8"), MADE_UP)
        if step and is_for_people(step.command)
        for line in past_the_language("\n".join(lines))
        if not line.startswith("[exit ")
    ]
    assert missed == []


SURROUNDINGS: tuple[dict[str, str], ...] = ({}, {"ACCESSIBLE": "1"}, {"OOO_DISCREET": "1"})


@pytest.mark.parametrize(("asked", "variables"), pairs(RUNS, SURROUNDINGS), ids=str)
def test_every_word_at_a_terminal_comes_through_the_language(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: tuple[str, str],
    variables: dict[str, str],
) -> None:
    words, typed = asked
    monkeypatch.chdir(home)
    door = Door(Home(home), language=MADE_UP)
    write_notebook(Home(home))
    shown = door.on_screen(
        *words.split(), stdin=typed, OOO_EDITOR="true", NO_COLOR="1", **variables
    )
    if is_for_people(words):
        assert past_the_language(f"{shown.out}\n{shown.err}") == []


def test_what_tab_offers_has_its_meaning_in_the_language(home: Path) -> None:
    copy_sample(Home(home))
    out = io.StringIO()
    around = Environment(
        variables={"HOME": str(home), "OOO_TODAY": "2026-11-23"},
        streams=Streams(io.StringIO(), out, io.StringIO()),
        places=Home(home).places,
        clock=lambda: pytest.fail("the day is given"),
        choose=lambda offered: offered[0],
        spoken=MADE_UP,
    )
    complete(["und"], around)
    complete(["done", "k"], around)
    assert out.getvalue() == (
        f"undo\t{MADE_UP.twin('Take back the last command; again goes further')}\n"
        f"k7mx\t{MADE_UP.twin('you')}: send the salary grid\n"
    )


def test_what_is_ours_is_told_from_what_is_not() -> None:
    said = MADE_UP.say(
        "{name} wants {points:# point|# points}: {text}",
        name=Name("Zoé"),
        points=2,
        text=Words("rest"),
    )
    assert plain(said) == "Щоé ψαξυτ 2 ποιξυτ: сдту"


def test_a_text_that_comes_past_the_language_is_caught() -> None:
    """A plain text has no kind, and a plain sentence no template."""
    out = io.StringIO()
    output = Output(out, out, {}, language=MADE_UP)
    output.say(Saying("All is {text}.", text=Words("well")))
    assert past_the_language(out.getvalue()) == []
    output.text("All is well.")
    assert past_the_language(out.getvalue()) == ["All is well."]
    with pytest.raises(TypeError):
        output.say(Saying("{text}.", text="All is well"))
