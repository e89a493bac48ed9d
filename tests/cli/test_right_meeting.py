"""A log is of the day it was meant for, says what the meeting was like, and takes few keys."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.harness import Ooo, Result

MEETINGS = "people/alice/meetings"
TUESDAY = "2026-11-24"
WHICH = "Booked Mon 23, today is Tue 24. Which? [23]/24 "
NOT_TOLD = ("mood: low", "minutes: see the invitation", "spoke: Karim", "mood:")


def logged(notebook: Path, day: str = "2026-11-23") -> str:
    """Give what a meeting's file holds, the empty text where there is none."""
    path = notebook / MEETINGS / f"{day}.toml"
    return path.read_text("utf-8") if path.exists() else ""


@pytest.mark.parametrize(
    ("typed", "day"),
    [("", "2026-11-23"), ("23", "2026-11-23"), ("24", TUESDAY), ("friday", "2026-11-20")],
)
def test_a_booking_that_passed_asks_which_day_it_is(
    at_terminal: Ooo, notebook: Path, typed: str, day: str
) -> None:
    """Written up the morning after, a meeting must not be of the wrong day."""
    done = at_terminal("log", "alice", today=TUESDAY, stdin=f"{typed}\nTired\n" + "\n" * 9)
    assert done.out.startswith(WHICH)
    assert done.status == 0, done
    assert "Tired" in logged(notebook, day)


def test_the_day_is_asked_for_in_the_editor_too(
    at_terminal: Ooo, notebook: Path, tmp_path: Path
) -> None:
    script = tmp_path / "editor"
    script.write_text('#!/bin/sh\necho Tired >> "$1"\n')
    script.chmod(0o700)
    done = at_terminal("log", "alice", "-e", today=TUESDAY, stdin="\n", OOO_EDITOR=str(script))
    assert (done.status, done.out.startswith(WHICH)) == (0, True)
    assert "Tired" in logged(notebook)


def test_where_nobody_can_be_asked_the_booked_day_is_taken_and_said(
    ooo: Ooo, notebook: Path
) -> None:
    for argv, stdin in ((("-m", "Tired"), ""), (("-", "--again"), "Proud\n")):
        done = ooo("log", "alice", *argv, today=TUESDAY, stdin=stdin)
        assert done.status == 0, done
        if stdin:
            break
        assert done.err.startswith(
            "Taken for the meeting booked for Mon 23 Nov; --date says another day.\n"
        )
    assert "Tired" in logged(notebook)
    # It is logged now, so a second one is of today.
    assert "Proud" in logged(notebook, TUESDAY)


@pytest.mark.parametrize("day", ["today", "fri", "9 nov --again"])
def test_the_day_that_is_given_wins(ooo: Ooo, notebook: Path, day: str) -> None:
    date, *flags = day.split(" --")
    again = [f"--{flag}" for flag in flags]
    done = ooo("log", "alice", "-m", "Tired", "--date", date, *again, today=TUESDAY)
    assert (done.status, "booked" in done.err) == (0, False)
    assert not logged(notebook)


def test_a_note_between_meetings_is_of_today(ooo: Ooo, notebook: Path) -> None:
    done = ooo("log", "alice", "--kind", "note", "-m", "Calm", today=TUESDAY)
    assert (done.status, done.err) == (0, "")
    assert "Calm" in logged(notebook, f"{TUESDAY}.note")


def test_days_of_one_number_are_told_apart(at_terminal: Ooo, notebook: Path) -> None:
    del notebook
    done = at_terminal("log", "alice", today="2026-12-23", stdin="\nTired\n" + "\n" * 9)
    assert done.out.startswith("Booked Mon 23 Nov, today is Wed 23. Which? [23 Nov]/23 Dec ")


@pytest.mark.parametrize(
    "lines",
    [
        "mood: 2\nminutes: 45\nspoke: them",
        "humeur : 2\ndurée: 45 min\nparole: elle",
        "- Mood: 2/5.\n* Minutes: 45 mn\nSPOKE: them",
        "moral: 2 sur 5\nduration: 0h45\nspoke: her",
    ],
)
def test_what_a_meeting_was_like_is_said_in_lines(
    ooo: Ooo, at_terminal: Ooo, notebook: Path, tmp_path: Path, lines: str
) -> None:
    """All four doors take them, and write the same."""
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import pathlib, sys\npath = pathlib.Path(sys.argv[1])\n"
        f"path.write_text(path.read_text() + {lines!r} + '\\n')\n"
    )
    doors: tuple[Callable[[], Result], ...] = (
        lambda: ooo("log", "alice", "-", stdin=lines),
        lambda: ooo("log", "alice", *(word for line in lines.split("\n") for word in ("-m", line))),
        lambda: at_terminal("log", "alice", stdin=lines + "\n" * 9),
        lambda: ooo("log", "alice", "-e", OOO_EDITOR=f"python3 {editor}"),
        lambda: ooo("log", "alice", "--mood", "2", "--minutes", "45", "--spoke", "them"),
    )
    written = []
    for enter in doors:
        done = enter()
        assert done.status == 0, done
        assert "Mood 2 of 5, 45 min, Alice spoke more.\n" in done.out or "Mood 2 of 5." in done.out
        written.append(logged(notebook).split("[[")[0])
        ooo("undo")
    assert set(written) == {
        (
            'date = 2026-11-23\nkind = "one-to-one"\nbooked = 2026-11-23T10:00:00\n'
            'minutes = 45\nmood = 2\nspoke = "them"\n\n'
        )
    }


@pytest.mark.parametrize("line", NOT_TOLD[:3])
def test_other_words_behind_such_a_name_are_a_note(ooo: Ooo, notebook: Path, line: str) -> None:
    assert ooo("log", "alice", "-m", line).status == 0
    assert f'text = "{line}"' in logged(notebook)


def test_a_backslash_makes_such_a_line_a_note_in_every_door(
    ooo: Ooo, at_terminal: Ooo, notebook: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\necho '\\mood: 2' >> \"$1\"\n")
    editor.chmod(0o700)
    for done in (
        ooo("log", "alice", "-m", "\\mood: 2"),
        at_terminal("log", "alice", "--date", "fri", stdin="\\mood: 2\n" + "\n" * 9),
        ooo("log", "alice", "-e", "--date", "thu", OOO_EDITOR=str(editor)),
    ):
        assert done.status == 0, done
    for day in ("2026-11-23", "2026-11-20", "2026-11-19"):
        assert 'text = "mood: 2"' in logged(notebook, day)
        assert "mood = " not in logged(notebook, day)


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ("Tired\nmood: 7", "Line 2: A mood cannot be 7.\nGive a whole number from 1 to 5.\n"),
        ("minutes: 0", "A length in minutes cannot be 0.\nGive a whole number from 1 to 1440.\n"),
        (
            "durée: 25h",
            "A length in minutes cannot be 1500.\nGive a whole number from 1 to 1440.\n",
        ),
        ("mood: 2\nmood: 3", "'mood' is said twice, and not the same.\nSay it once.\n"),
    ],
)
def test_what_cannot_be_is_refused_with_its_line(
    ooo: Ooo, notebook: Path, lines: str, says: str
) -> None:
    done = ooo("log", "alice", "-", stdin=lines)
    assert (done.status, done.out) == (2, "")
    assert done.err == says
    assert not logged(notebook)


def test_a_flag_and_a_line_that_differ_are_refused(ooo: Ooo, notebook: Path) -> None:
    done = ooo("log", "alice", "--mood", "4", "-m", "mood: 2")
    assert (done.status, done.err) == (2, "'mood' is said twice, and not the same.\nSay it once.\n")
    assert not logged(notebook)


def test_in_a_walk_a_second_mood_is_refused_and_the_first_stays(
    at_terminal: Ooo, notebook: Path
) -> None:
    done = at_terminal("log", "alice", stdin="mood: 2\nmood: 3\nTired\n" + "\n" * 9)
    assert done.status == 0
    assert done.err.startswith("'mood' is said twice, and not the same.\n")
    assert "mood = 2" in logged(notebook)


def test_enter_makes_nothing_known(ooo: Ooo, at_terminal: Ooo, notebook: Path) -> None:
    """What was noted between two meetings is not spoken of because someone pressed Enter."""
    ooo("owe", "alice", "ask HR about her raise")
    done = at_terminal("log", "alice", stdin="Tired\n" + "\n" * 9)
    assert done.status == 0
    promises = (notebook / "people/alice/commitments.toml").read_text()
    assert "known = true" not in promises


def test_what_is_named_in_a_log_is_known(ooo: Ooo, notebook: Path) -> None:
    done = ooo(
        "log", "alice", "-m", "Tired", "--left", "b6te", "--move", "x9qb=fri", "-m", "-> send it"
    )
    assert done.status == 0
    promises = (notebook / "people/alice/commitments.toml").read_text().split("[[commitment]]")
    known = [each.split('"')[1] for each in promises if "known = true" in each]
    assert known[:2] == ["x9qb", "b6te"]
    assert len(known) == 3


def test_ids_and_promises_due_later_can_be_named(at_terminal: Ooo, notebook: Path) -> None:
    typed = "Tired\n\n\n\np4\nl\nx9qb 8\n\n\n"
    done = at_terminal("log", "alice", stdin=typed)
    assert done.status == 0, done
    assert "Kept? (numbers, a = all, l = 1 due later; Enter = none) promises  " not in done.out
    assert done.out.count("introduce her to Karim [data platform], ~30 min") == 1
    assert "1 carried, 2 kept" in done.out
    settled = (notebook / "people/alice/settled/2026.toml").read_text()
    assert 'id = "v8qy"' in settled
    assert 'id = "x9qb"' in settled


def test_where_only_later_promises_are_open_they_are_offered(
    ooo: Ooo, at_terminal: Ooo, home: Path
) -> None:
    del home
    ooo("init")
    ooo("person", "add", "Dana Field")
    ooo("owe", "dana", "call back", "--due", "2026-12-01")
    done = at_terminal("log", "dana", stdin="Tired\n\nl\n1\n\n")
    assert "Kept already? (numbers, l = 1 due later; Enter = none) " in done.out
    assert "1 kept" in done.out


def test_s_shows_what_is_sensitive(at_terminal: Ooo, notebook: Path) -> None:
    """Two of them can only be told apart by their words."""
    del notebook
    done = at_terminal("log", "alice", stdin="Tired\n\n\ns\n\n\n\n\n\n")
    asked = "Discussed the sensitive point [d5mv]? [y/N] "
    assert done.out.count(asked) == 2
    assert "Thinking of moving to another city  [d5mv]" in done.out or "[d5mv]\n" in done.out
    hidden = at_terminal(
        "log", "alice", "--again", stdin="Tired\n\n\ns\n\n\n\n\n\n", OOO_DISCREET="1"
    )
    shown = hidden.out.split(asked)[1] if asked in hidden.out else ""
    assert "city" not in shown


def test_the_list_comes_again_where_it_has_left_the_screen(home: Path, notebook: Path) -> None:
    del notebook
    log = Terminal(home, "log", "alice", rows=18)
    log.wait_for("marks)\n> ")
    for number in range(12):
        log.child.send(f"Line {number}\r")
        log.wait_on(f"> Line {number}\n>")
    for typed, shown in (("", "[y/N]"), ("", "[d5mv]? [y/N]"), ("", "all discussed)")):
        log.child.send(f"{typed}\r")
        log.wait_on(shown)
    assert " points    1 On-call load since October" in log.screen()
    log.child.send("\r")
    log.wait_on("Enter = none)")
    assert " promises  5 You: send the salary grid, LATE 4 days" in log.screen()
    log.interrupt()
    assert log.ends() == 130


def test_untouched_the_sheet_is_asked_about_before_all_was_discussed(
    at_terminal: Ooo, ooo: Ooo, notebook: Path
) -> None:
    """`:wq` by habit must not say of a meeting that all was spoken of."""
    asked = "Nothing was written. Log that all 4 points were discussed? [y/N] "
    for typed, status in (("\n", 1), ("y\n", 0)):
        done = at_terminal("log", "alice", "-e", stdin=typed, OOO_EDITOR="touch")
        assert (done.status, done.out.startswith(asked)) == (status, True), done
        assert bool(logged(notebook)) is (status == 0)
        if status:
            assert done.err == (
                "Nothing saved: the text was left as it was.\n"
                "To write it: ooo log alice -e. Without the editor: ooo log alice\n"
            )
    again = ooo("log", "alice", "-e", "--again", OOO_EDITOR="touch")
    assert (again.status, again.out) == (1, "")


def test_the_usual_time_is_offered_and_the_commonest_meeting_takes_eight_keys(
    ooo: Ooo, home: Path
) -> None:
    """Two notes, two promises, one point, and the next one booked as always."""
    ooo("init", "--name", "Marion Lefèvre")
    ooo("person", "add", "Alice Martin", "--last-met", "2026-10-27")
    for today, booked in (("2026-11-09", "10 nov 10:00"), ("2026-11-10", "24 nov 10:00")):
        if today == "2026-11-10":
            flags = ("-m", "Fine", "--next", booked)
            assert ooo("log", "alice", *flags, today=today).status == 0
        else:
            assert ooo("book", "alice", booked, today=today).status == 0
    ooo("add", "alice", "On-call load", today="2026-11-20")
    words = ("Wants a quieter sprint", "Proud of it", "-> send the deck", "<- draft the review")
    log = Terminal(home, "log", "alice", OOO_TODAY="2026-11-24T11:00")
    bookkeeping = 0
    for typed in words:
        log.wait_for("> ")
        log.type(typed)
    for shown, typed in (
        ("> ", ""),
        ("discussed) ", ""),
        ("(y = Tue 8 Dec 10:00; a date; Enter = not booked) ", "y"),
    ):
        log.wait_for(shown)
        log.type(typed)
        bookkeeping += len(f"{typed}\r")
    assert log.ends() == 0
    assert bookkeeping <= 8
    booked = json.loads(ooo("person", "show", "alice", "--json").out)["data"]["profile"]
    assert booked["next"] == "2026-12-08T10:00:00"


def test_a_session_too_is_logged_on_the_day_it_was_booked_for(ooo: Ooo, notebook: Path) -> None:
    """Its experiments and readings would else be a day off."""
    done = ooo("log", "bruno", "--kind", "coaching", "-m", "Waits now", today="2026-11-27")
    assert done.err.startswith(
        "Taken for the session booked for Thu 26 Nov; --date says another day.\n"
    )
    session = notebook / "people" / "bruno" / "meetings" / "2026-11-26.coaching.toml"
    assert "Waits now" in session.read_text("utf-8")
    again = ooo("log", "bruno", "--kind", "coaching", "-m", "Proud", today="2026-11-27")
    assert (again.status, "Taken" in again.err) == (0, False)
