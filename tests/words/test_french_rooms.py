"""What a screen says in French stands in few files, and no others are loaded for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness import MORNING, Home, copy_sample

_LOADED = """
import sys
from ooo.__main__ import run
run()
within = "ooo.words.french."
loaded = [name.removeprefix(within) for name in sys.modules if name.startswith(within)]
sys.stderr.write("\\n" + " ".join(sorted({*loaded} - {"language"})))
"""

SCREENS = {
    (): "common monday prep",
    ("overdue",): "common monday prep",
    ("prep", "alice"): "common growing prep",
    ("history", "alice"): "common looking_back",
    ("find", "budget"): "common looking_back",
    ("recap", "alice"): "common sent",
    ("plan", "alice"): "common sent",
    ("add", "alice", "Q2"): "common",
    ("owe", "alice", "send it", "--due", "fri"): "common",
    ("done", "k7mx"): "common",
    ("undo", "--list"): "sheets",
    ("--help",): "common help shell tab",
}


@pytest.mark.parametrize("words", SCREENS)
def test_a_screen_loads_the_words_it_says_and_few_others(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    copy_sample(Home(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, *words],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={
            "PATH": os.defpath,
            "HOME": str(tmp_path),
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "PYTHONUTF8": "1",
            "OOO_TODAY": MORNING,
            "OOO_LANG": "fr",
        },
    )
    assert done.stderr.splitlines()[-1] == SCREENS[words]
