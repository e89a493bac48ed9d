"""What an import says of one person in French, and a calendar of a booking."""

from pathlib import Path

from tests.harness import Ooo


def test_an_import_and_a_hand_over_speak_french(run: Ooo, home: Path, notebook: Path) -> None:
    (home / "alice.md").write_text("## 2026-11-10\n- x\n- [ ] appeler\n", "utf-8")
    shown = run("import", str(home / "alice.md"), OOO_LANG="fr").out
    assert "Rien n'est encore écrit." in shown
    assert "1 entretien (10 nov.), 1 note, 1 ouvert de vous" in shown
    handed = run("export", "alice", "--handover", OOO_LANG="fr").out
    assert "Nous nous voyons" in handed
    assert "CE QU'ALICE M'A DIT" in handed
    run("done", "g4pz")
    assert "ooo goal QUI TEXTE pour DATE" in run("goal", OOO_LANG="fr").out
