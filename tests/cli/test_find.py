"""`ooo find` with its filters, on the sample notebook: what each lets through."""

import json
from pathlib import Path

import pytest

from tests.harness import Ooo

AUTONOMY = '\n[[autonomy]]\ntopic = "payroll runs"\nlevel = 2\nsince = 2026-10-01\n'
GOAL = '[[goal]]\nid = "g4pz"\ntitle = "Autonomous on payroll"\nopened = 2026-09-01\n'


@pytest.mark.parametrize(
    ("flags", "holds"),
    [
        (("--kind", "goal"), lambda hit: hit["record"] in {"goal", "autonomy"}),
        (("--kind", "promise"), lambda hit: hit["record"] == "promise"),
        (("--kind", "win"), lambda hit: hit["kind"] == "win"),
        (("--area", "op"), lambda hit: hit["record"] in {"point", "note"}),
        (("--mine", "--kind", "promise"), lambda hit: hit["by"] == "me"),
        (("--theirs",), lambda hit: hit["by"] == "them"),
        (("--open",), lambda hit: hit["open"]),
        (("--since", "2026-11-09", "--until", "9 nov"), lambda hit: hit["date"] == "2026-11-09"),
        (("--who", "karim"), lambda hit: hit["person"] == "karim"),
    ],
)
def test_a_filter_lets_through_what_it_says_and_something(
    ooo: Ooo,
    notebook: Path,
    flags: tuple[str, ...],
    holds: object,
) -> None:
    (notebook / "people/alice/goals.toml").write_text(GOAL + AUTONOMY)
    done = ooo("find", *flags, "--all", "--limit", "0", "--json")
    hits = json.loads(done.out)["data"]["hits"]
    assert hits
    assert callable(holds)
    assert all(holds(hit) for hit in hits)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("words", ["quarterback", "déjà", "хлопоты"])
def test_a_file_in_another_encoding_is_named_whatever_is_looked_for(
    ooo: Ooo, notebook: Path, words: str, encoding: str
) -> None:
    """Nothing can be said not to be in it."""
    file = notebook / "people/alice/meetings/2026-11-09.toml"
    text = file.read_text("utf-8") + "# déjà\n"
    file.write_bytes(text.encode(encoding))
    found = ooo("find", words)
    assert "people/alice/meetings/2026-11-09.toml" in found.err
    assert "2026-11-09.toml" not in ooo("find", words, "--who", "karim").err
