"""Which language a command speaks: asked for, set, or of the locale; JSON has English alone."""

import io
import json
import re
from pathlib import Path
from typing import TextIO

import pytest

from ooo.cli.shell.environment import Environment, Streams
from ooo.cli.shell.main import main
from tests.harness import MONDAY, Home, Ooo, Screen, copy_sample

IN_FRENCH = "Une page avant l'entretien"
"""What French help says of `prep`."""
_FRENCH = re.compile("Bonjour|Plan d'action|· entretien|bilan de la période|Tout ce qui est noté")
"""How what is sent begins in French."""


def around(home: Path, out: TextIO, **variables: str) -> Environment:
    """Give an environment whose language nobody chose but what surrounds it."""
    return Environment(
        variables={"HOME": str(home), "OOO_TODAY": f"{MONDAY}T09:30", **variables},
        streams=Streams(io.StringIO(), out, out),
        places=Home(home).places,
        clock=lambda: pytest.fail("the day is given"),
        choose=lambda offered: offered[0],
    )


def said(home: Path, *argv: str, **variables: str) -> str:
    """Run a command in a pipe; give all it printed."""
    out = io.StringIO()
    main(argv, around(home, out, **variables))
    return out.getvalue()


@pytest.mark.parametrize(
    ("variables", "found"),
    [
        ({}, ("en", "default")),
        ({"LANG": "fr_FR.UTF-8"}, ("fr", "LANG")),
        ({"LANG": "fr_CA"}, ("fr", "LANG")),
        ({"LANG": "fr"}, ("fr", "LANG")),
        ({"LANG": "frp_FR.UTF-8"}, ("en", "LANG")),
        ({"LANG": "C.UTF-8"}, ("en", "LANG")),
        ({"LANG": "de_DE.UTF-8"}, ("en", "LANG")),
        ({"LANG": "fr_FR", "LC_MESSAGES": "en_US"}, ("en", "LC_MESSAGES")),
        ({"LANG": "en_US", "LC_ALL": "fr_BE@euro"}, ("fr", "LC_ALL")),
        ({"LANG": "fr_FR", "LC_ALL": ""}, ("fr", "LANG")),
        ({"LANG": "en_US", "LANGUAGE": "fr:en"}, ("fr", "LANGUAGE")),
        ({"LANG": "en_US", "LANGUAGE": "en:fr"}, ("en", "LANGUAGE")),
        ({"LANG": "de_DE", "LANGUAGE": "de:fr"}, ("fr", "LANGUAGE")),
        ({"LANG": "fr_FR", "LANGUAGE": "de"}, ("en", "LANGUAGE")),
        ({"LANG": "C", "LANGUAGE": "fr"}, ("en", "LANG")),
        ({"LANGUAGE": "fr"}, ("en", "default")),
        ({"LANG": "fr_FR", "OOO_LANG": "en"}, ("en", "OOO_LANG")),
        ({"OOO_LANG": "Français"}, ("fr", "OOO_LANG")),
        ({"OOO_LANG": "fr_CA.UTF-8"}, ("fr", "OOO_LANG")),
        ({"OOO_LANG": "C", "LANG": "fr"}, ("en", "OOO_LANG")),
    ],
    ids=str,
)
def test_a_variable_of_its_own_wins_over_the_locale(
    home: Path, variables: dict[str, str], found: tuple[str, str]
) -> None:
    shown = json.loads(said(home, "config", "language", "--json", **variables))
    (setting,) = shown["data"]["settings"]
    assert (setting["value"], setting["source"]) == found
    assert (IN_FRENCH in said(home, "--help", **variables)) is (found[0] == "fr")


def test_the_config_file_wins_over_the_locale(home: Path) -> None:
    said(home, "config", "language", "French", LANG="en_US.UTF-8")
    assert Home(home).config.read_text("utf-8") == 'language = "fr"\n'
    assert IN_FRENCH in said(home, "--help", LANG="en_US.UTF-8")
    assert IN_FRENCH not in said(home, "--help", OOO_LANG="en")
    said(home, "config", "language", "none")
    assert IN_FRENCH not in said(home, "--help")


def test_an_unknown_language_is_refused_by_name(home: Path, ooo: Ooo) -> None:
    copy_sample(Home(home))
    refused = "'klingon' is no language that ooo speaks.\nIt speaks: en, fr.\n"
    assert said(home, "config", "language", "klingon") == refused
    assert said(home, OOO_LANG="klingon") == refused
    assert ooo("person", "edit", "alice", "--language", "klingon") == (2, "", refused)
    assert ooo("person", "add", "Zoé", "--language", "klingon") == (2, "", refused)
    Home(home).config.parent.mkdir(parents=True)
    Home(home).config.write_text('language = "klingon"\n', "utf-8")
    assert said(home) == refused
    said(home, "config", "language", "none")
    assert Home(home).config.read_text("utf-8") == ""


def test_a_person_has_a_language_by_its_code_or_its_name_or_none(home: Path, ooo: Ooo) -> None:
    file = copy_sample(Home(home)) / "people" / "karim" / "person.toml"
    ooo("person", "edit", "karim", "--language", "français")
    assert 'language = "fr"\n' in file.read_text("utf-8")
    ooo("person", "edit", "karim", "--language", "")
    assert "language" not in file.read_text("utf-8")


def test_a_script_reads_english_whatever_is_spoken(home: Path) -> None:
    """What it refuses too: a program may look for it."""
    for argv in (("prep", "nobody", "--json"), ("--help", "--json"), ("--json",)):
        assert said(home, *argv, OOO_LANG="fr") == said(home, *argv)


@pytest.mark.parametrize(("encoding", "speaks"), [("ascii", "en"), ("latin-1", "fr")])
def test_where_no_accent_can_be_written_english_is_spoken(
    home: Path, encoding: str, speaks: str
) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    assert around(home, out, OOO_LANG="fr").language.code == speaks


def test_a_config_that_cannot_be_used_is_refused_in_the_language_of_the_locale(home: Path) -> None:
    Home(home).config.parent.mkdir(parents=True)
    Home(home).config.write_text("language = 3\n", "utf-8")
    assert around(home, io.StringIO(), LANG="fr_FR.UTF-8").language.code == "fr"
    assert around(home, io.StringIO()).language.code == "en"


def test_words_hold_together_on_a_screen_and_can_be_looked_for_in_a_pipe(home: Path) -> None:
    screen = Screen()
    main(("--help",), around(home, screen, OOO_LANG="fr"))
    shown = screen.getvalue()
    assert "Noter un entretien\u00a0: ce qui" in shown
    assert shown.replace("\u00a0", " ") == said(home, "--help", OOO_LANG="fr")


@pytest.mark.parametrize(
    ("verbs", "name"),
    [
        ("préparer prépare preparer PRÉPARER", "prep"),
        ("noter", "log"),
        ("sauter", "skip"),
        ("prévoir prévois", "book"),
        ("ajouter ajoute", "add"),
        ("dois", "owe"),
        ("attends", "expect"),
        ("fait", "done"),
        ("déplacer déplace", "move"),
        ("retirer retire", "drop"),
        ("rouvrir rouvre", "reopen"),
        ("retards", "overdue"),
        ("annuler annule", "undo"),
        ("rétablir rétablis", "redo"),
        ("vérifier vérifie", "check"),
        ("sauvegarder", "backup"),
        ("personne", "person"),
    ],
)
def test_french_verbs_mean_their_commands_in_every_language(
    ooo: Ooo, verbs: str, name: str
) -> None:
    """What can be typed never depends on the language; what is said teaches the English name."""
    for verb in verbs.split():
        for language in ("en", "fr"):
            meant = ooo(verb, "--help", OOO_LANG=language)
            assert meant == ooo(name, "--help", OOO_LANG=language)
            assert f"ooo {name}" in meant.out


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("typed", "name"),
    [("retard", "overdue"), ("Prépaer", "prep"), ("annullé", "undo"), ("verifer", "check")],
)
def test_a_slip_in_a_french_verb_teaches_the_name_of_the_command(
    home: Path, typed: str, name: str, language: str
) -> None:
    asked = {"en": f"Did you mean {name}?", "fr": f"Vouliez-vous dire {name} ?"}[language]
    assert asked in said(home, typed, OOO_LANG=language)


@pytest.mark.parametrize("typed", ["prépar", "ajout", "NOT", "É", "verif"])
def test_a_part_of_a_french_verb_means_nothing(ooo: Ooo, typed: str) -> None:
    refused = ooo(typed, "alice")
    assert refused.status == 2
    assert refused.err.startswith(f"There is no command '{typed}'.")


SENT = (
    ("ask", "chloe"),
    ("recap", "chloe"),
    ("plan", "chloe"),
    ("prep", "chloe", "--share"),
    ("review", "chloe", "--share"),
    ("export", "chloe", "--all"),
)


@pytest.mark.parametrize("words", SENT, ids=" ".join)
def test_what_is_sent_speaks_to_who_reads_it(home: Path, words: tuple[str, ...]) -> None:
    """The person's language, else the notebook's, else the manager's."""
    root = copy_sample(Home(home))
    said(home, "log", "chloe", "-m", "Shown first +share")

    def sent(language: str) -> str:
        printed = said(home, *words, OOO_LANG=language)
        return "fr" if _FRENCH.search(printed) else "en"

    assert (sent("en"), sent("fr")) == ("en", "fr")
    cover = root / "ooo.toml"
    cover.write_text(f'{cover.read_text("utf-8")}[defaults]\nlanguage = "fr"\n', "utf-8")
    assert (sent("en"), sent("fr")) == ("fr", "fr")
    said(home, "person", "edit", "chloe", "--language", "en")
    assert (sent("en"), sent("fr")) == ("en", "en")


@pytest.mark.parametrize("words", SENT, ids=" ".join)
def test_what_is_sent_in_an_unknown_language_is_refused_by_its_name(
    home: Path, words: tuple[str, ...]
) -> None:
    root = copy_sample(Home(home))
    said(home, "log", "chloe", "-m", "Shown first +share")
    file = root / "people" / "chloe" / "person.toml"
    file.write_text(f'language = "klingon"\n{file.read_text("utf-8")}', "utf-8")
    refused = said(home, *words, OOO_LANG="fr")
    assert "« klingon » n'est pas une langue que ooo parle." in refused


@pytest.mark.parametrize("command", ["plan", "prep", "review"])
def test_a_page_that_is_shared_says_which_language_it_is_in(home: Path, command: str) -> None:
    copy_sample(Home(home))
    said(home, "person", "edit", "chloe", "--language", "fr")
    flags = () if command == "plan" else ("--share",)
    said(home, command, "chloe", *flags, "--html", str(home / "page.html"))
    assert '<html lang="fr">' in (home / "page.html").read_text("utf-8")
    said(home, "prep", "chloe", "--html", str(home / "mine.html"))
    assert '<html lang="en">' in (home / "mine.html").read_text("utf-8")
