"""On a shared screen names stay hidden in French too, which puts words and capitals round them."""

from pathlib import Path

import pytest

from ooo.words.french.language import ON_SCREEN
from tests.canary import NAMES, RUNS, WORDS, write_notebook
from tests.form import pairs
from tests.harness import Door, Home

_NO_BREAK = "\u00a0"


@pytest.fixture
def vowels(home: Path) -> Path:
    """Give the notebook with names that elide: `d'Ézorgla`, `qu'Ofennick`."""
    root = write_notebook(Home(home))
    for path in root.rglob("*.toml"):
        text = path.read_text("utf-8")
        text = text.replace("Zorgla", "Ézorgla").replace("Fennick", "Ofennick")
        path.write_text(text, "utf-8")
    return root


@pytest.mark.parametrize(("asked", "where"), pairs(RUNS, ("screen", "pipe")), ids=str)
@pytest.mark.usefixtures("vowels")
def test_no_text_and_no_name_is_seen_in_french(
    home: Path, monkeypatch: pytest.MonkeyPatch, asked: tuple[str, str], where: str
) -> None:
    """Where `test_discreet` asks in a pipe it is asked at a terminal here, and the other way."""
    monkeypatch.chdir(home)
    door = Door(Home(home), language=ON_SCREEN)
    words, typed = asked
    run = door.on_screen if where == "screen" else door.piped
    result = run(*words.split(), stdin=typed, OOO_DISCREET="1", OOO_EDITOR="true", TMPDIR=str(home))
    seen = f"{result.out}{result.err}".replace(str(home), "").casefold()
    assert [each for each in (WORDS, *NAMES) if each in seen] == []


@pytest.mark.parametrize(("words", "typed"), RUNS)
@pytest.mark.usefixtures("vowels")
def test_in_a_pipe_french_has_no_no_break_space(
    home: Path, monkeypatch: pytest.MonkeyPatch, words: str, typed: str
) -> None:
    """`grep 'Promis à'` finds what it looks for, and what is copied can be typed."""
    monkeypatch.chdir(home)
    door = Door(Home(home), language=ON_SCREEN)
    result = door.piped(*words.split(), stdin=typed, OOO_EDITOR="true", TMPDIR=str(home))
    assert _NO_BREAK not in f"{result.out}{result.err}"
