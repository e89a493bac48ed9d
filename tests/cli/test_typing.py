"""What people type, as they type it: nothing meant is dropped, nothing understood is refused."""

import json
from pathlib import Path

import pytest

from ooo.cli.shell.complete import _TAGS
from ooo.cli.shell.plain import in_plain
from ooo.core.capture.tags import TAGS
from tests.cli.terminal import Terminal
from tests.harness import Ooo

pytestmark = pytest.mark.usefixtures("notebook")


def owed(notebook: Path, who: str = "alice") -> str:
    """Give the newest promise of the person's file, as it stands there."""
    text = (notebook / "people" / who / "commitments.toml").read_text("utf-8")
    return text.rpartition("[[commitment]]")[2]


@pytest.mark.parametrize(
    ("line", "question", "answer", "due"),
    [
        ("call HR tomorrow", "By Tue 24 Nov? [Y/n] ", "", "2026-11-24"),
        ("call HR tomorrow", "By Tue 24 Nov? [Y/n] ", "n", ""),
        ("call HR tomorrow", "By Tue 24 Nov? [Y/n] ", "2 dec", "2026-12-02"),
        ("envoyer la grille vendredi", "By Fri 27 Nov? [Y/n] ", "o", "2026-11-27"),
        ("x avant vendredi", "1 Thu 26 Nov, 2 Fri 27 Nov", "1", "2026-11-26"),
        ("x for friday", "1 Thu 26 Nov, 2 Fri 27 Nov", "fri", "2026-11-27"),
        ("x sous 15 jours", "1 Mon 7 Dec, 2 Tue 8 Dec", "2", "2026-12-08"),
        ("x next week", "1 Mon 30 Nov, 2 Fri 4 Dec", "", ""),
        ("x next week", "1 Mon 30 Nov, 2 Fri 4 Dec", "soon\n2", "2026-12-04"),
    ],
)
def test_an_end_that_may_be_a_date_is_asked_about_at_a_terminal(
    at_terminal: Ooo, notebook: Path, line: str, question: str, answer: str, due: str
) -> None:
    done = at_terminal("owe", "alice", line, stdin=f"{answer}\n")
    assert done.status == 0
    assert question in done.out + done.err
    assert f'text = "{line}"' in owed(notebook)
    assert (f"due = {due}" if due else "due") in owed(notebook) or not due
    assert ("due" in owed(notebook)) is bool(due)


@pytest.mark.parametrize("text", ["have it approved by Marc", "prepare Monday's agenda"])
def test_ordinary_words_ask_nothing(at_terminal: Ooo, text: str) -> None:
    done = at_terminal("owe", "alice", text)
    assert (done.status, done.err) == (0, "")
    assert f"{text}, no date" in done.out


def test_several_lines_are_asked_about_each_by_its_words(at_terminal: Ooo, notebook: Path) -> None:
    done = at_terminal(
        *("log", "alice", "-m", "-> call HR tomorrow", "-m", "<- the plan on friday"),
        stdin="\nn\n",
    )
    assert done.status == 0
    assert "call HR tomorrow\n" in done.err
    assert "the plan on friday\n" in done.err
    live = (notebook / "people/alice/commitments.toml").read_text("utf-8")
    assert 'text = "call HR tomorrow"\nmade = 2026-11-23\ndue = 2026-11-24' in live
    assert 'text = "the plan on friday"\nmade = 2026-11-23\nknown' in live


def test_the_walk_asks_as_soon_as_the_line_is_typed(home: Path, notebook: Path) -> None:
    log = Terminal(home, "log", "chloe")
    log.wait_for("marks)\n> ")
    log.type("-> call HR tomorrow")
    log.wait_for("[Y/n] ")
    assert "By Tue 24 Nov? [Y/n]" in log.screen()
    log.type("")
    log.wait_for("> ")
    log.type("+sensitive is looking elsewhere")
    log.wait_for("> ")
    assert "(sensitive): is looking elsewhere" in log.screen()
    log.type("looks #sensitve")
    log.wait_for("> ")
    assert "is nearly a tag" in log.screen()
    log.type("")
    log.wait_for("booked) ")
    log.type("")
    assert log.ends() == 0
    assert "due = 2026-11-24" in owed(notebook, "chloe")
    assert 'text = "call HR tomorrow"' in owed(notebook, "chloe")


def test_the_editor_asks_after_the_text_is_read(at_terminal: Ooo, notebook: Path) -> None:
    done = at_terminal(
        *("log", "chloe", "-e"),
        stdin="\n",
        OOO_EDITOR="sh -c 'echo \"-> call HR tomorrow\" >> $0'",
    )
    assert (done.status, "By Tue 24 Nov? [Y/n]" in done.out + done.err) == (0, True)
    assert "due = 2026-11-24" in owed(notebook, "chloe")


@pytest.mark.parametrize(
    "argv",
    [
        ("add", "karim", "looks tired +sensitive"),
        ("add", "karim", "#sensitive", "she", "is", "looking", "elsewhere"),
        ("add", "karim", "--sensitive", "looks tired +share"),
        ("add", "karim", "--theirs", "x #sensitive, keep quiet"),
        ("owe", "karim", "x +sensitive by fri"),
        ("owe", "karim", "x #sensitive!", "--due", "fri"),
        ("expect", "karim", "--sensitive", "x"),
    ],
)
def test_what_is_sensitive_says_so_and_is_never_shared(
    ooo: Ooo, notebook: Path, argv: tuple[str, ...]
) -> None:
    done = ooo(*argv)
    assert done.status == 0
    assert "sensitive)" in done.out
    held = json.loads(ooo(*argv, "--json").out)["data"]
    record = (held["points"] + held["commitments"])[0]
    assert record["sensitive"] is True
    assert record.get("share", False) is False
    assert "#" not in record["text"]
    assert "+" not in record["text"]


def test_a_near_tag_keeps_nothing(ooo: Ooo) -> None:
    for argv in (("add", "karim", "x #privé"), ("owe", "karim", "x +sensitve", "--due", "fri")):
        done = ooo(*argv)
        assert (done.status, done.out) == (2, "")
        assert "Write +sensitive for the tag" in done.err


def test_a_booking_takes_an_hour_as_people_say_it(ooo: Ooo) -> None:
    for typed, said in (
        ("mon 10am", "Mon 30 Nov 2026, 10:00"),
        ("demain 9h", "Tue 24 Nov 2026, 09:00"),
        ("Thu 26 Nov 2026, 14:00", "Thu 26 Nov 2026, 14:00"),
        ("lundi 7 décembre à 10 h", "Mon 7 Dec 2026, 10:00"),
        ("23 nov 11:00", "Mon 23 Nov 2026, 11:00"),
        ("aucun", "No meeting"),
    ):
        done = ooo("book", "karim", *typed.split())
        assert (done.status, done.err) == (0, "")
        assert said.lower() in done.out.lower()


def test_an_hour_of_today_that_has_passed_is_no_booking(ooo: Ooo) -> None:
    refused = (
        "Today's 09:00 has passed, so no meeting can be booked for it.\n"
        "Give an hour to come, or another day. A meeting that took place: ooo log karim\n"
    )
    assert ooo("book", "karim", "23 nov 9:00") == (2, "", refused)
    assert ooo("log", "karim", "-m", "x", "--next", "today 9:00") == (2, "", refused)


def test_a_log_far_back_and_near_ahead_is_refused_with_both_days(ooo: Ooo) -> None:
    done = ooo("log", "chloe", "-m", "x", "--date", "24 nov")
    assert done.status == 2
    assert "2025-11-24 (Mon 24 Nov 2025) or 2026-11-24 (Tue 24 Nov 2026)" in done.err
    for year in ("3026", "0026"):
        done = ooo("log", "chloe", "-m", "x", "--date", f"{year}-11-23")
        assert done.status == 2
        assert f"is in the year {int(year)}," in done.err


def test_history_is_looked_through_without_a_doubt(ooo: Ooo) -> None:
    done = ooo("edit", "alice", "--meeting", "24 nov", OOO_EDITOR="true")
    assert "is logged for Mon 24 Nov 2025" in done.err


def test_cadences_are_taken_in_words(ooo: Ooo) -> None:
    for typed, said in (
        ("weekly", "every week"),
        ("toutes les 2 semaines", "every 2 weeks"),
        ("every 10 days", "every 10 days"),
    ):
        assert said in ooo("person", "edit", "karim", "--cadence", typed).out
    assert ooo("overdue", "--soon", "1 week").out == ooo("overdue", "--soon", "7d").out
    done = ooo("person", "add", "-", stdin="Dana Roy, every 3 weeks\nZoé Petit, chaque semaine\n")
    assert done.status == 0


def test_a_ticked_box_is_done_already(ooo: Ooo, notebook: Path) -> None:
    done = ooo("owe", "karim", "-", stdin="---\n- [x] send the plan\n- [ ]\n- [ ] send the rest\n")
    assert done.status == 0
    assert "send the plan, no date, done already" in done.out
    assert "send the rest" in owed(notebook, "karim")
    live = (notebook / "people/karim/commitments.toml").read_text("utf-8")
    settled = (notebook / "people/karim/settled/2026.toml").read_text("utf-8")
    assert ("send the plan" in live, "send the plan" in settled) == (False, True)
    done = ooo("log", "karim", "--date", "today", "-", stdin="next: a\n- [x] next: b\n- [x] c\n")
    assert done.status == 0
    assert "b" in (notebook / "people/karim/settled/2026.toml").read_text("utf-8")


def test_a_list_of_the_writers_own_in_the_editor_is_text(at_terminal: Ooo, notebook: Path) -> None:
    done = at_terminal(*("log", "chloe", "-e"), OOO_EDITOR="sh -c 'echo \"- [x] the cake\" >> $0'")
    assert done.status == 0
    meeting = (notebook / "people/chloe/meetings/2026-11-23.toml").read_text("utf-8")
    assert 'text = "the cake"' in meeting


def test_dashes_and_curly_quotes_are_what_their_plain_forms_are(ooo: Ooo) -> None:
    plain = ooo("owe", "karim", "send the plan", "--due", "3 dec").out[:-7]
    for argv in (
        ("send", "the", "plan", "\u2014due", "\u201c3", "dec\u201d"),
        ("\u201csend", "the", "plan\u201d", "\u2013due=3 dec"),
        ("\u00ab", "send", "the", "plan", "\u00bb", "\u2014due", "3 dec"),
    ):
        assert ooo("owe", "karim", *argv).out[:-7] == plain


def test_other_dashes_and_quotes_stay_words() -> None:
    for words in (
        ["a", "\u2014said", "b"],
        ["a \u201cb c\u201d"],
        ["\u201cb", "c d", "e\u201d"],
        ["\u201calone"],
        ["\u201c"],
    ):
        assert in_plain(words, {"--due", "-m"}) == words
    assert in_plain(["\u2013m", "\u201cone\u201d"], {"-m"}) == ["-m", "one"]


@pytest.mark.parametrize(
    ("argv", "word"),
    [
        (("demander", "lavis", "de", "Zoé"), "lavis"),
        (("le", "rendre", "dici", "vendredi", "--due", "fri"), "dici"),
        (("dire", "quil", "vient"), "quil"),
        (("demander", "lopinion de Zoé sur létude"), "lopinion"),
        (("say", "dont worry if its", "late"), "dont"),
    ],
)
def test_a_word_whose_apostrophe_the_shell_took_is_named(
    ooo: Ooo, argv: tuple[str, ...], word: str
) -> None:
    done = ooo("owe", "alice", *argv)
    assert done.status == 0
    assert (
        f"The shell took the apostrophe out of '{word}'. To put it back: ooo fix s8fv\n" in done.err
    )


@pytest.mark.parametrize(
    "argv", [("the nest of les amis",), ("send", "the lot of it to Leo"), ("Luc", "lavion de Leo")]
)
def test_other_words_lost_no_apostrophe(ooo: Ooo, argv: tuple[str, ...]) -> None:
    assert ooo("add", "alice", *argv).err == ""


def test_a_note_whose_apostrophe_is_gone_is_named_by_its_day(ooo: Ooo) -> None:
    done = ooo("add", "alice", "note:", "lavis", "de", "Zoé")
    assert done.err.endswith("To put it back: ooo fix alice today\n")


def test_tab_teaches_the_tags_there_are() -> None:
    assert [offer[0] for offer in _TAGS] == [f"+{tag}" for tag in TAGS]


def test_a_line_that_says_nothing_is_left_out_with_a_due_date_too(ooo: Ooo) -> None:
    """A rule between two lines of a paste is no promise, and refuses none of the others."""
    done = ooo("owe", "chloe", "-", "--due", "fri", stdin="send it\n---\n\n- [ ]\ncall\n")
    assert (done.status, done.err) == (0, "")
    assert done.out == (
        "You owe Chloé D'Aubigné-Nguyễn: send it, by Fri 27 Nov 2026 (in 4 days)  [s8fv]\n"
        "You owe Chloé D'Aubigné-Nguyễn: call, by Fri 27 Nov 2026 (in 4 days)  [p9vh]\n"
    )
