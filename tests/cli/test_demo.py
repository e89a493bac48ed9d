"""The built-in demo: made-up people, dates relative to today, and nothing of it in the home."""

import datetime as dt
import re
import tempfile
from importlib.resources import files
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.growth.track import open_experiments
from ooo.core.keeping.demo import WRITTEN, kept_to
from ooo.core.monday.overdue import find_overdue
from ooo.store.sample import SAMPLE, SAMPLES, read_sample
from ooo.words.french.language import IN_A_PIPE
from tests.harness import Door, Home, Ooo

COVER, DOSSIERS = read_sample("nowhere")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_the_demo_shows_the_main_job_and_what_comes_and_goes(
    ooo: Ooo, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = ooo("demo")
    assert result.status == 0
    calls = [line for line in result.out.splitlines() if line.startswith("$ ")]
    assert [re.sub(r"/\S+/", "", call) for call in calls] == [
        "$ ooo prep alice",
        "$ ooo log alice -",
        "$ ooo recap alice",
        "$ ooo overdue",
        "$ ooo import - --as csv --yes",
        "$ ooo import work.ics --yes",
        "$ ooo export --all --out all.json",
    ]
    monkeypatch.setattr("ooo.cli.demo.find_spec", lambda name: None)
    assert "work.ics" not in ooo("demo").out
    for words in (
        "You owe: send the salary grid. Promised 26 Oct, moved once, LATE 4 days",
        "Would like to present at the all-hands",
        "Questions a run 9 → 6, target 2 · a whole run alone",
        "Reading of Alice Martin: questions a run 4, before 6 (9 Nov)",
        "Saved: ",
        "- find her a slot to present at the all-hands, by Monday 30 November\n\nYou will\n",
        "w8ww  Inès (left)  write her a reference",
        "Chloé  33 days ago, every 2 weeks",
        "Lou Morel (lou), new: Data analyst",
        "Not read: the column Birth date.",
        "Chloé D'Aubigné-Nguyễn: Thu 26 Nov 2026, 10:00, new",
    ):
        assert words in result.out


def test_what_the_demo_says_at_its_end_can_be_typed_line_by_line(ooo: Ooo) -> None:
    """After its `export`, a plain `ooo init` would meet the demo's own notebook."""
    *_, export, _, _, begin = ooo("demo").out.splitlines()
    assert export.startswith("  export OOO_DIR=")
    assert begin == "  unset OOO_DIR; ooo init"


def test_what_is_to_be_pasted_is_quoted_for_the_shell(
    ooo: Ooo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A temporary directory may have blanks in its name, or worse."""
    odd = tmp_path / "a b;c"
    odd.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(odd))
    assert f"  export OOO_DIR='{odd}/ooo-demo-" in ooo("demo").out


def test_the_demo_leaves_the_home_as_it_was(ooo: Ooo, home: Path) -> None:
    ooo("demo")
    assert list(home.rglob("*")) == []


@given(st.dates(dt.date(1990, 1, 1), dt.date(2900, 1, 1)))
def test_on_any_day_the_demo_has_the_same_things_to_show(today: dt.date) -> None:
    held = [kept_to(today, dossier) for dossier in DOSSIERS]
    overdue = find_overdue(held, today=today, cover=COVER)
    assert [found.id for found in overdue.mine] == ["w8ww", "r3cd", "k7mx"]
    assert [found.id for found in overdue.theirs] == ["x9qb"]
    assert [found.id for found in overdue.today] == ["q2wn"]
    assert [found.person for found in overdue.meetings] == ["chloe"]


def test_on_its_own_day_the_demo_is_the_sample_as_it_was_written() -> None:
    assert tuple(kept_to(WRITTEN, dossier) for dossier in DOSSIERS) == DOSSIERS


@given(st.dates(dt.date(1990, 1, 1), dt.date(2900, 1, 1)))
def test_every_date_of_the_sample_moves_and_nothing_else(today: dt.date) -> None:
    days = re.compile(r"\d{4}-\d\d-\d\d")
    for dossier in DOSSIERS:
        moved = msgspec.json.encode(kept_to(today, dossier)).decode()
        written = msgspec.json.encode(dossier).decode()
        assert days.sub("", moved) == days.sub("", written)
        assert [dt.date.fromisoformat(day) - today for day in days.findall(moved)] == [
            dt.date.fromisoformat(day) - WRITTEN for day in days.findall(written)
        ]


def test_the_sample_comes_with_the_package() -> None:
    """An installed `ooo` has no tests beside it."""
    for name in ("sample", "sample_fr"):
        assert files("ooo").joinpath(name, "ooo.toml").is_file()
    assert Path(SAMPLE) == Path(str(files("ooo"))) / "sample"


def test_where_french_is_spoken_the_demo_is_in_french_throughout(home: Path) -> None:
    shown = Door(Home(home), language=IN_A_PIPE).piped("demo")
    assert (shown.status, "the " in shown.out) == (0, False)
    for words in (
        "Vous devez : envoyer la grille des salaires. Promis le 26 oct., repoussé une fois",
        "POINTS D'ALICE (1)",
        "Questions par paie 9 → 6, cible 2 · une paie entière sans aide",
        "- lui trouver un créneau pour présenter à la réunion générale, pour le lundi 30 novembre",
        "w8ww  Inès (hors équipe)  lui écrire une recommandation",
        "Lou Morel (lou), ajout : Analyste data",
        "Colonne non lue : Date de naissance.",
        "Chloé D'Aubigné-Nguyễn : jeu. 26 nov. 2026, 10:00, nouveau",
        "ooo add chloe son portfolio",
    ):
        assert words in shown.out


def test_the_french_notebook_has_the_shape_of_the_english_one() -> None:
    """The same people, days and ids, so that one change of a screen is seen in both."""
    words = re.compile(r"^((?:text|title|why|role|recognition|feedback) = ).*", re.MULTILINE)
    for path in sorted(Path(SAMPLE).rglob("*.toml")):
        other = Path(SAMPLES["fr"]) / path.relative_to(SAMPLE)
        shapes = []
        for each in (path, other):
            bare = re.sub(r'"""[^"]*"""', '""', each.read_text("utf-8"))
            bare = re.sub(r'((?:why|text|{ name) = )"[^"]*"', r'\1""', re.sub(r" *#.*", "", bare))
            shapes.append(words.sub(r"\1", bare).replace("bureau", "desk"))
        assert re.sub(r"desk = .*", "", shapes[1]) == re.sub(r"desk = .*", "", shapes[0])
    assert len([*Path(SAMPLE).rglob("*.toml")]) == len([*Path(SAMPLES["fr"]).rglob("*.toml")])


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_the_made_up_notebook_holds_a_goal_and_a_track(language: str) -> None:
    """Whoever looks first sees what grows, too: one opened by a goal, one coached on a problem."""
    _, dossiers = read_sample("nowhere", language)
    held = {each.person.slug: each for each in dossiers}
    (goal,) = held["alice"].goals
    assert (len(goal.readings), len(goal.milestones), goal.known) == (3, 2, True)
    (track,) = held["bruno"].goals
    sessions = [each for each in held["bruno"].meetings if each.kind == "coaching"]
    assert {note.by for each in sessions for note in each.notes if note.kind == "feedback"} == {
        "me",
        "them",
    }
    assert (track.kind, len(sessions), len(open_experiments(held["bruno"], track))) == (
        "coaching",
        4,
        1,
    )


def test_the_demo_is_never_laid_out_among_the_notes_or_beside_undo(
    ooo: Ooo, notebook: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = home / ".local/state/ooo/tmp"
    state.mkdir(parents=True)
    for place, why in (
        (notebook, "lies in the notebook itself"),
        (notebook / "people/alice", "lies in the notebook itself"),
        (state, "lies where ooo keeps undo and drafts"),
    ):
        monkeypatch.setattr(tempfile, "tempdir", str(place))
        before = sorted(place.iterdir())
        refused = ooo("demo")
        assert (refused.status, refused.out) == (2, "")
        assert refused.err == f"{place / 'ooo-demo'} {why}.\nChoose a place outside it.\n"
        assert sorted(place.iterdir()) == before
