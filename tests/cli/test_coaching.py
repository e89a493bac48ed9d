"""A coaching track, from opening it to its last session, through every door."""

import json
from pathlib import Path

import pytest

from tests.cli.front import tree
from tests.cli.terminal import Terminal
from tests.harness import Door, Home, Ooo, copy_sample, make_private

TRACK = """\
[[goal]]
id = "t5kq"
title = "Angry callers" # his words
kind = "coaching"
opened = 2026-10-19
cadence = "1w"
sessions = 6
next = 2026-11-23T09:00:00
evaluations = [{ on = 2026-11-09, verdict = "keep" }]
readings = [
  { on = 2026-10-19, value = 6 },
  { on = 2026-11-16, value = 3 },
]
indicator = { name = "calls escalated a week", start = 6, target = 1 }
"""
PROMISES = """\
[[commitment]]
id = "x4tb"
owner = "them"
text = "offer two options, then wait"
made = 2026-11-16
due = 2026-11-23
goal = "t5kq"
known = true

[[commitment]]
id = "c2pk"
owner = "me"
text = "listen to a call"
made = 2026-11-16
"""
SETTLED = """
[[commitment]]
id = "x2tb"
owner = "them"
text = "call back within the hour"
made = 2026-10-19
goal = "t5kq"
settled = 2026-10-26
outcome = "kept"
why = "half had calmed down"

[[commitment]]
id = "x3tb"
owner = "them"
text = "ask one question first"
made = 2026-10-26
goal = "t5kq"
settled = 2026-11-09
outcome = "dropped"
"""
SESSIONS = {
    "2026-10-26": "useful = { them = 4 }\n",
    "2026-11-09": "",
    "2026-11-16": (
        'goal = "t5kq"\nuseful = { them = 5 }\n\n[[note]]\nkind = "feedback"\nby = "them"\n'
        'text = "the role play helped"\n\n[[note]]\nkind = "feedback"\nby = "me"\n'
        'text = "you slowed down"\n'
    ),
}
LINES = """\
x4tb: worked with three of four
He notices that he speeds up
<- say the feeling back by +1w
told: you slowed down when he shouted
heard: the role play helped more than the talk
"""
FLAGS = ("--useful", "4", "--reading", "t5kq=2", "--next", "thu 9:00")


def write_track(home: Home) -> Path:
    """Copy the sample, with a track of Karim's after three sessions."""
    notebook = copy_sample(home)
    karim = notebook / "people" / "karim"
    (karim / "goals.toml").write_text(TRACK)
    (karim / "commitments.toml").write_text(PROMISES)
    settled = karim / "settled" / "2026.toml"
    settled.write_text(settled.read_text("utf-8") + SETTLED, "utf-8")
    for day, more in SESSIONS.items():
        path = karim / "meetings" / f"{day}.coaching.toml"
        path.write_text(f'date = {day}\nkind = "coaching"\n{more}')
    make_private(notebook)
    return notebook


def test_a_session_is_kept_the_same_through_every_door(tmp_path: Path) -> None:
    script = tmp_path / "editor.py"
    lines = LINES.partition("\n")[2] + "useful: 4\n"
    script.write_text(
        "import pathlib, sys\npath = pathlib.Path(sys.argv[1])\ntext = path.read_text('utf-8')\n"
        f"lines = {lines!r}\n"
        "for old, new in (\n"
        "    ('bravo:  recognition I gave\\n', 'bravo:  recognition I gave\\n' + lines),\n"
        "    ('\\nx4tb:\\n', '\\nx4tb: worked with three of four\\n'),\n"
        "    ('\\nt5kq:\\n', '\\nt5kq: 2\\n'),\n"
        "    ('next meeting:', 'next meeting: thu 9:00'),\n"
        "):\n    assert old in text, text\n    text = text.replace(old, new)\n"
        "path.write_text(text, 'utf-8')\n",
        "utf-8",
    )
    spoken = [word for line in LINES.splitlines()[1:] for word in ("-m", line)]
    tried = ("--tried", "x4tb=worked with three of four")
    answers = (
        "worked with three of four\nHe notices that he speeds up\n\nsay the feeling back by +1w\n"
        "you slowed down when he shouted\nthe role play helped more than the talk\n4\n2\n"
        "thu 9:00\n"
    )
    kind = ("log", "karim", "--kind", "coaching")
    written = {}
    for name, argv, stdin in (
        ("questions", kind, answers),
        ("editor", (*kind, "-e"), ""),
        ("standard input", (*kind, "-", *FLAGS), LINES),
        ("flags", (*kind, *spoken, *tried, *FLAGS), ""),
    ):
        home = tmp_path / name
        home.mkdir()
        door = Door(Home(home))
        notebook = write_track(door.home)
        enter = door.on_screen if name == "questions" else door.piped
        result = enter(*argv, stdin=stdin, OOO_EDITOR=f"python3 {script}")
        assert result.status == 0, result
        written[name] = tree(notebook)
    assert written["questions"] == written["editor"]
    assert written["editor"] == written["standard input"]
    assert written["standard input"] == written["flags"]
    session = written["flags"]["people/karim/meetings/2026-11-23.coaching.toml"][1].decode()
    assert 'goal = "t5kq"' in session
    assert "useful = { them = 4 }" in session
    assert session.index("worked with three") < session.index("He notices")
    settled = written["flags"]["people/karim/settled/2026.toml"][1].decode()
    assert 'why = "worked with three of four"' in settled
    promises = written["flags"]["people/karim/commitments.toml"][1].decode()
    assert promises.count('goal = "t5kq"') == 1
    goals = written["flags"]["people/karim/goals.toml"][1].decode()
    assert "{ on = 2026-11-23, value = 2 },\n" in goals
    assert "next = 2026-11-26T09:00:00" in goals
    assert "known = true" in goals
    assert "people/karim/agenda.toml" not in written["flags"]


def test_a_terse_session_takes_ten_keys_of_bookkeeping(home: Path) -> None:
    write_track(Home(home))
    words = ("three of four", "say the feeling back by +1w", "the role play helped")
    answers = (words[0], "", words[1], "", words[2], "", "2", "y")
    log = Terminal(home, "log", "karim", "--kind", "coaching")
    shown = ("about) ", "marks)\n> ", "none) ", "nothing) ", "nothing) ", "asked) ", "reading) ",
        "booked) ")  # fmt: skip
    for typed, question in zip(answers, shown, strict=True):
        log.wait_for(question)
        log.type(typed)
    assert log.ends() == 0
    keys = sum(len(f"{line}\r") for line in answers) - sum(map(len, words))
    assert keys == 10
    last = " ".join(log.screen().split())
    assert "Session with Karim Benali: Mon 30 Nov 2026, 09:00 (in 7 days)" in last


def test_all_enter_saves_nothing(home: Path, at_terminal: Ooo) -> None:
    notebook = write_track(Home(home))
    before = tree(notebook)
    told = at_terminal("log", "karim", "--kind", "coaching", stdin="\n" * 9)
    assert told.status == 1
    assert told.err == "Nothing saved: nothing was said of the session.\n"
    assert tree(notebook) == before
    assert "Kept?" not in told.out
    assert "Gone?" not in told.out


def test_n_is_not_tried_and_keys_work_as_in_every_walk(home: Path, at_terminal: Ooo) -> None:
    notebook = write_track(Home(home))
    typed = "?\nb\nn\nTired\n\nb\n?\n\n\n\n9\n\n\n\n\n"
    told = at_terminal("log", "karim", "--kind", "coaching", stdin=typed)
    assert "There is no line to take back." in told.err
    assert "Taken back: Tired" in told.out
    assert "How useful it was cannot be 9." in told.err
    settled = (notebook / "people" / "karim" / "settled" / "2026.toml").read_text("utf-8")
    assert 'id = "x4tb"' in settled
    assert settled.count('outcome = "dropped"') == 2


def test_what_was_typed_of_a_session_goes_to_the_editor(
    home: Path, at_terminal: Ooo, tmp_path: Path
) -> None:
    notebook = write_track(Home(home))
    script = tmp_path / "editor.sh"
    script.write_text('#!/bin/sh\nprintf "And more\\n" >> "$1"\n')
    script.chmod(0o700)
    typed = "three of four\nTired\n\ne\n"
    told = at_terminal("log", "karim", "--kind", "coaching", stdin=typed, OOO_EDITOR=str(script))
    assert told.status == 0, told
    session = (notebook / "people" / "karim" / "meetings" / "2026-11-23.coaching.toml").read_text()
    assert [text in session for text in ("three of four", "Tired", "And more")] == [True] * 3


def test_without_a_track_there_is_no_session(home: Path, ooo: Ooo) -> None:
    write_track(Home(home))
    told = ooo("log", "alice", "--kind", "coaching", "-m", "Tired")
    assert told.status == 2
    assert "ooo coach alice TEXT" in told.err
    assert ooo("log", "karim", "--tried", "x4tb").status == 2


def test_the_one_to_one_leaves_experiments_and_sessions_alone(home: Path, ooo: Ooo) -> None:
    write_track(Home(home))
    shown = ooo("prep", "karim").out
    assert "offer two options" not in shown
    assert "the role play helped" not in shown
    assert "Coaching: Angry callers, 3 of 6, 3 on 16 Nov · next today 09:00" in shown
    assert "offer two options" in ooo("overdue", "--open").out
    told = ooo("log", "karim", "-m", "Tired")
    assert "x4tb" not in told.err


@pytest.mark.usefixtures("notebook")
def test_a_track_is_opened_once_and_counted_as_is_said(at_terminal: Ooo, ooo: Ooo) -> None:
    typed = "often\n+dev\ncalls escalated from 6 to 1\n"
    opened = at_terminal("coach", "karim", "Angry callers", stdin=typed, NO_COLOR="1")
    said = "Calls escalated: 6 now, 1 by then. 6 sessions, every week"
    assert said in " ".join(opened.out.split())
    assert "A measure has two numbers" in opened.err
    again = ooo("coach", "karim", "Another problem")
    assert again.status == 2
    assert "Close the first: ooo done" in again.err
    assert (
        "Own rating: 8 by then. 4 sessions, every 2 weeks"
        in ooo("coach", "alice", "Speaking up", "--sessions", "4", "--cadence", "2w", "--mine").out
    )
    assert ooo("coach", "chloe", "x", "--sessions", "0").status == 2
    assert "with Alice Martin, Bruno Keller, Karim Benali" in ooo("coach").err
    assert at_terminal("coach", stdin="3\n").out.count("Angry callers") == 1


@pytest.mark.usefixtures("notebook")
def test_a_track_is_asked_for_where_there_is_none_yet(at_terminal: Ooo, ooo: Ooo) -> None:
    """Without a terminal, and where it is not wanted, the sheet is all there is."""
    assert at_terminal("coach", "karim", stdin="\n").out.endswith("Which problem? (Enter = none) ")
    assert "Which problem" not in ooo("coach", "karim").out
    opened = at_terminal("coach", "karim", stdin="Angry callers\n\n").out
    assert "Coaching of Karim Benali: Angry callers. Own rating: 8 by then." in opened
    assert "Which problem" not in at_terminal("coach", "karim").out


def test_a_session_is_booked_by_the_id_of_its_track(home: Path, ooo: Ooo) -> None:
    write_track(Home(home))
    moved = ooo("book", "t5kq", "thu", "9:00").out
    assert "Session with Karim Benali: Thu 26 Nov 2026, 09:00 (in 3 days), moved from" in moved
    assert "Nothing to change" in ooo("book", "t5kq", "thu", "9:00").out
    assert "No session with Karim Benali is booked." in ooo("book", "t5kq", "none").out
    assert "Session with Karim Benali: Thu" in ooo("book", "t5kq", "thu").out
    ooo("goal", "alice", "Payroll")
    (end,) = json.loads(ooo("done", "t5kq", "--json").out)["data"]["ended"]
    assert end == {
        "id": "t5kq",
        "called": "Karim",
        "sessions": 3,
        "tried": 1,
        "experiments": 2,
        "still_open": 1,
        "open": ["x4tb"],
        "useful": [4, 5],
        "last": "the role play helped",
    }
    assert ooo("undo").status == 0
    done = ooo("done", "t5kq")
    assert "Reached: Angry callers (Karim Benali), 19 Oct to 23 Nov" in done.out
    assert ooo("book", "t5kq", "thu").status == 1
    ooo("done", "t7mr")
    assert ooo("coach").err.endswith("No track is open yet: ooo coach WHO TEXT\n")
