"""A log in French on a real terminal: as few keys as in English, and whole words on narrow ones."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.cli.test_coaching import write_track
from tests.harness import Home, Ooo

_NO_BREAK = "\u00a0"


def answer(log: Terminal, *pairs: tuple[str, str]) -> None:
    """Type each answer once its question stands there."""
    for question, typed in pairs:
        log.wait_for(question)
        log.type(typed)


def keys_of(pairs: tuple[tuple[str, str], ...], *words: str) -> int:
    """Count the keys of all answers but those of the words themselves."""
    return sum(len(f"{typed}\r") for _, typed in pairs) - sum(map(len, words))


@pytest.mark.parametrize("columns", [50, 40])
def test_the_commonest_meeting_takes_the_same_keys_in_french(
    ooo: Ooo, home: Path, columns: int
) -> None:
    ooo("init", "--name", "Marion Lefèvre")
    ooo("person", "add", "Alice Martin", "--last-met", "2026-11-09")
    ooo("add", "alice", "-", stdin="Astreinte\nFeuille de route\nParis en mai\n")
    ooo("owe", "alice", "envoyer la grille", "--due", "2026-11-23")
    ooo("expect", "alice", "rédiger le bilan", "--due", "2026-11-23")
    words = ("Veut souffler", "Fière du gain", "envoyer le plan pour ven")
    pairs = (
        ("marques)\n> ", words[0]),
        ("> ", words[1]),
        ("> ", f"-> {words[2]}"),
        ("> ", ""),
        ("abordé) ", ""),
        ("aucun) ", "a"),
        ("prévu) ", ""),
    )
    log = Terminal(home, "log", columns=columns, OOO_LANG="fr")
    answer(log, *pairs)
    assert log.ends() == 0
    said = " ".join(log.screen().replace(_NO_BREAK, " ").split())
    assert said.endswith(
        "Enregistré : 3 points, 2 tenus, 2 notes, 1 nouvel engagement. Annuler : ooo undo"
    )
    assert keys_of((("", "ooo log"), *pairs), *words) == 19


@pytest.mark.parametrize("columns", [40])
def test_a_terse_session_takes_ten_keys_in_french(home: Path, columns: int) -> None:
    write_track(Home(home))
    words = ("trois sur quatre", "redire pour +1sem", "le jeu de rôle aide")
    pairs = (
        ("évoqué) ", words[0]),
        ("marques)\n> ", ""),
        ("aucun) ", words[1]),
        ("rien) ", ""),
        ("rien) ", words[2]),
        ("demandé) ", ""),
        ("relevé) ", "2"),
        ("prévue) ", "o"),
    )
    log = Terminal(home, "log", "karim", "--kind", "coaching", columns=columns, OOO_LANG="fr")
    answer(log, *pairs)
    assert log.ends() == 0
    said = " ".join(log.screen().replace(_NO_BREAK, " ").split())
    assert "Séance avec Karim Benali : lun. 30 nov. 2026, 09:00 (dans 7 jours)" in said
    assert keys_of(pairs, *words) == 10
