"""What goes out to other programs: harmless there, and without what is sensitive unless asked."""

import csv
import io
from pathlib import Path

import icalendar
import pytest
import vobject

from tests.harness import Ooo, write_by_hand


def table(text: str, separator: str = ",") -> list[dict[str, str]]:
    """Give the rows of a table as a spreadsheet reads them."""
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def test_every_record_is_a_row_of_one_table(ooo: Ooo, notebook: Path) -> None:
    goal = '[[goal]]\nid = "g4pz"\ntitle = "Autonomous"\nby = 2027-01-01\nopened = 2026-01-01\n'
    (notebook / "people/alice/goals.toml").write_text(goal, "utf-8")
    ooo("drop", "h3nc", "--why", "no budget")
    done = ooo("export", "alice", "--format", "csv")
    assert done.err == "Left out: 1 sensitive record (--all).\n"
    rows = table(done.out)
    late = next(row for row in rows if row["id"] == "k7mx")
    assert late == {
        **dict.fromkeys(rows[0], ""),
        "record": "promise",
        "person": "alice",
        "name": "Alice Martin",
        "id": "k7mx",
        "date": "2026-10-26",
        "by": "me",
        "text": "send the salary grid",
        "due": "2026-11-19",
        "first_due": "2026-11-12",
        "moves": "1",
        "outcome": "open",
        "days_late": "4",
        "known": "0",
        "sensitive": "0",
    }
    kept = next(row for row in rows if row["id"] == "b5tc")
    assert (kept["outcome"], kept["settled"], kept["days_late"]) == ("kept", "2026-11-09", "7")
    assert next(row for row in rows if row["id"] == "n4sd")["days_late"] == ""
    assert next(row for row in rows if row["id"] == "b6te")["days_late"] == "0"
    assert next(row for row in rows if row["id"] == "j4wn")["outcome"] == "discussed"
    dropped = next(row for row in rows if row["id"] == "h3nc")
    assert (dropped["outcome"], dropped["settled"]) == ("dropped", "2026-11-23")
    goal_row = next(row for row in rows if row["record"] == "goal")
    assert (goal_row["text"], goal_row["due"], goal_row["outcome"]) == (
        "Autonomous",
        "2027-01-01",
        "open",
    )
    kinds = {"person", "point", "promise", "goal", "meeting", "note"}
    assert {row["record"] for row in rows} == kinds
    assert "approached" not in done.out
    assert "approached" in ooo("export", "alice", "--format", "csv", "--all").out


@pytest.mark.parametrize(
    ("typed", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+33 1", "'+33 1"),
        ("-5%", "'-5%"),
        ("@cmd", "'@cmd"),
        ("  =1+1", "'  =1+1"),
        ("\uff1d1", "'\uff1d1"),
        ('say "hi", then;', 'say "hi", then;'),
        ("two\nlines", "two\nlines"),
        ("\u202ebad", "\\u202ebad"),
        ("5-3", "5-3"),
    ],
)
def test_no_text_becomes_a_formula_or_leaves_its_cell(
    ooo: Ooo, notebook: Path, typed: str, cell: str
) -> None:
    agenda = notebook / "people/chloe/agenda.toml"
    agenda.write_text('[[point]]\nid = "b2cd"\ntext = "XXX"\n', "utf-8")
    agenda.write_text(
        agenda.read_text("utf-8").replace('"XXX"', '"""XXX"""' if "\n" in typed else '"XXX"')
    )
    write_by_hand(notebook, "XXX", typed)
    rows = table(ooo("export", "chloe", "--format", "csv").out)
    assert [row["text"] for row in rows if row["id"] == "b2cd"] == [cell]


def test_a_french_spreadsheet_reads_it_too(ooo: Ooo, home: Path, notebook: Path) -> None:
    """A file says that it is UTF-8; a pipe needs no such mark."""
    done = ooo("export", "--all", "--format", "csv", "--semicolon")
    assert not done.out.startswith("\ufeff")
    assert "Chloé D'Aubigné-Nguyễn" in {row["name"] for row in table(done.out, ";")}
    ooo("export", "--all", "--semicolon", "--out", str(home / "all.csv"))
    raw = (home / "all.csv").read_bytes()
    assert raw.startswith(b'\xef\xbb\xbf"record";"person";')
    assert raw.count(b"\r\n") == len(table(done.out, ";")) + 1
    refused = ooo("export", "--all", "--semicolon", "--format", "json")
    assert (refused.status, refused.err) == (
        2,
        "--semicolon goes with csv alone.\nLeave it out, or say --format csv.\n",
    )


def events(text: str) -> list[dict[str, object]]:
    """Give the events of a calendar as two other programs read them, which must agree."""
    first = [
        {"says": str(each["SUMMARY"]), "start": each.start, "end": each.end}
        for each in icalendar.Calendar.from_ical(text).events
    ]
    second = [
        {
            "says": each.summary.value,
            "start": each.dtstart.value,
            "end": each.dtend.value,
        }
        for each in vobject.readOne(text).vevent_list
    ]
    assert [{**each, "start": str(each["start"]), "end": str(each["end"])} for each in first] == [
        {**each, "start": str(each["start"]), "end": str(each["end"])} for each in second
    ]
    return first


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Europe/Paris", "2026-11-23 09:00:00+00:00"),
        ("Asia/Kolkata", "2026-11-23 04:30:00+00:00"),
        ("America/Los_Angeles", "2026-11-23 18:00:00+00:00"),
    ],
)
def test_a_calendar_holds_what_is_to_come_by_names_alone(
    run: Ooo, notebook: Path, zone: str, start: str
) -> None:
    """Whoever serves a subscribed calendar reads it."""
    done = run("export", "--format", "ics", TZ=zone)
    found = {str(each["says"]): (str(each["start"]), str(each["end"])) for each in events(done.out)}
    assert found["One-to-one: Alice Martin"][0] == start
    assert found["You owe Alice [k7mx]"] == ("2026-11-19", "2026-11-20")
    assert found["Alice owes you [x9qb]"] == ("2026-11-22", "2026-11-23")
    assert "grid" not in done.out
    assert run("export", "--format", "ics", TZ=zone).out == done.out


def test_a_moved_promise_is_the_same_event_moved(ooo: Ooo, notebook: Path) -> None:
    before = ooo("export", "--format", "ics").out
    ooo("move", "v8qy", "2026-12-04")
    after = ooo("export", "--format", "ics").out
    was, now = (
        next(part for part in text.split("BEGIN:VEVENT\r\n") if "v8qy" in part).split("\r\n")
        for text in (before, after)
    )
    assert was[0] == now[0]
    assert (was[2], now[2], now[3]) == (
        "SEQUENCE:0",
        "SEQUENCE:1",
        "DTSTART;VALUE=DATE:20261204",
    )


def test_the_next_session_of_a_track_is_an_event_until_the_track_is_closed(
    ooo: Ooo, notebook: Path
) -> None:
    goals = notebook / "people/alice/goals.toml"
    track = (
        "[[goal]]\nid = 't5kq'\ntitle = 'Angry callers'\nkind = 'coaching'\nopened = 2026-11-02\n"
        "next = 2026-11-26T09:00:00\n"
    )
    goals.write_text(track, "utf-8")
    goals.chmod(0o600)
    (event,) = (
        part.split("\r\n")
        for part in ooo("export", "alice", "--format", "ics").out.split("BEGIN:VEVENT\r\n")
        if "Coaching" in part
    )
    assert "SUMMARY:Coaching: Alice Martin" in event
    assert any(line.startswith("DTSTART:20261126T") for line in event)
    goals.write_text(track + "closed = 2026-11-20\noutcome = 'reached'\n", "utf-8")
    assert "Coaching" not in ooo("export", "alice", "--format", "ics").out


def test_words_in_a_calendar_are_asked_for(ooo: Ooo, notebook: Path) -> None:
    """Long and odd ones too; of what is sensitive never."""
    text = "send; the, grid \\ to everyone: " + "é" * 80
    live = notebook / "people/alice/commitments.toml"
    live.write_text(
        f"[[commitment]]\nid = 'b2cd'\nowner = 'me'\ntext = '''{text}'''\ndue = 2026-12-01\n"
        "[[commitment]]\nid = 'b3cd'\nowner = 'them'\ntext = 'hidden'\ndue = 2026-12-01\n"
        "sensitive = true\n",
        "utf-8",
    )
    done = ooo("export", "alice", "--format", "ics", "--texts", "--all").out
    assert f"You owe Alice: {text} [b2cd]" in [each["says"] for each in events(done)]
    assert "Alice owes you [b3cd]" in [each["says"] for each in events(done)]
    assert max(len(line.encode()) for line in done.split("\r\n")) == 75
    assert "goes with ics alone" in ooo("export", "--format", "csv", "--texts").err


def test_a_page_and_a_calendar_are_made_anew_and_nothing_else_is_written_over(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    for name in ("a.ics", "a.html"):
        for _ in range(2):
            assert ooo("export", "--out", str(home / name)).out.endswith(
                f"Written: {home / name}\n"
            )
        (home / name).write_text("BEGIN:VCALENDAR\n" + "x" * 600 + "PRODID:-//ooo//", "utf-8")
        assert ooo("export", "--out", str(home / name)).status == 1
    (home / "empty.ics").touch()
    assert ooo("export", "--out", str(home / "empty.ics")).status == 0
    assert ooo("export", "--all", "--out", str(home / "a.csv")).status == 0
    assert "There is something at" in ooo("export", "--all", "--out", str(home / "a.csv")).err


def test_a_document_of_the_notebook_can_be_imported(
    ooo: Ooo, home: Path, notebook: Path, tmp_path: Path
) -> None:
    """Each promise comes back as it was: on its side, with its words, its day and its date."""
    file = str(home / "all.md")
    ooo("export", "--all", "--out", file)
    other = ("--dir", str(tmp_path / "other"))
    ooo("init", "--name", "Marion Lefèvre", *other)
    for name in (
        "Alice Martin",
        "Bruno Keller",
        "Karim Benali",
        "Chloé D'Aubigné-Nguyễn",
        "Inès Roux",
    ):
        ooo("person", "add", name, *other)
    ooo("import", file, "--yes", *other)
    here, there = (
        {
            (row["by"], row["text"], row["date"], row["due"])
            for row in table(ooo("export", "--all", "--format", "csv", *where).out)
            if row["record"] == "promise" and row["outcome"] == "open"
        }
        for where in ((), other)
    )
    assert here == there
    assert ooo("import", file, *other).out.splitlines()[-1].endswith("here already.")


def test_a_page_says_what_the_document_says(ooo: Ooo, notebook: Path) -> None:
    page = ooo("export", "karim", "--all", "--format", "html").out
    assert "<h1>Karim Benali</h1>" in page
    assert "<h2>2026-11-18 · ONE-TO-ONE</h2>" in page
    assert '<span class="id">[q2wn]</span>' in page
    document = ooo("export", "karim", "--all", "--format", "md").out
    assert "- [ ] Karim: cost estimate for the new cluster (due 2026-11-23) [q2wn]\n" in document


HANDED = """\
# Handing over: Zoé Roux · 2026-11-23

Designer

In the team since Mon 1 Jan 2024

We meet every 3 weeks

Next meeting: Thu 26 Nov 2026 (in 3 days)

## WHAT ZOÉ TOLD ME ABOUT WORKING TOGETHER

- feedback: in writing

## GOALS

- Lead the guild · *by 1 Mar 2027*\\
  the team asked
- Payroll\\
  Escalations 8, target 2

## PROMISED BY MARION: TO KEEP, OR TO TELL ZOÉ THAT IT WILL NOT BE KEPT

- [ ] the budget (due 2026-12-01) [b2cd]

## PROMISED BY ZOÉ

- [ ] the plan [b3cd]

## TO TALK ABOUT

- shared of mine

## NOTES MARKED TO SHARE

- Mon 9 Nov 2026: told both
"""


@pytest.fixture
def zoe(notebook: Path) -> Path:
    """Give someone of whom everything is held, told and untold."""
    home = notebook / "people/zoe"
    (home / "meetings").mkdir(parents=True)
    (home / "person.toml").write_text(
        'name = "Zoé Roux"\nrole = "Designer"\nsince = 2024-01-01\ncadence = "3w"\n'
        'next = 2026-11-26\n[preferences]\nfeedback = "in writing"\n',
        "utf-8",
    )
    (home / "agenda.toml").write_text(
        '[[point]]\nid = "c2cd"\ntext = "shared of mine"\nshare = true\n'
        '[[point]]\nid = "c3cd"\ntext = "canary of hers"\nby = "them"\n'
        '[[point]]\nid = "c4cd"\ntext = "canary of mine"\n',
        "utf-8",
    )
    (home / "commitments.toml").write_text(
        '[[commitment]]\nid = "b2cd"\nowner = "me"\ntext = "the budget"\ndue = 2026-12-01\n'
        "known = true\n"
        '[[commitment]]\nid = "b3cd"\nowner = "them"\ntext = "the plan"\nknown = true\n'
        '[[commitment]]\nid = "b4cd"\nowner = "me"\ntext = "canary untold"\n'
        '[[commitment]]\nid = "b5cd"\nowner = "me"\ntext = "canary"\nknown = true\n'
        "sensitive = true\n",
        "utf-8",
    )
    (home / "goals.toml").write_text(
        '[[goal]]\nid = "g2cd"\ntitle = "Lead the guild"\nwhy = "the team asked"\nknown = true\n'
        'by = 2027-03-01\n[[goal]]\nid = "g5cd"\ntitle = "Payroll"\nknown = true\n'
        '[goal.indicator]\nname = "escalations"\nstart = 8\ntarget = 2\n'
        '[[goal]]\nid = "g3cd"\ntitle = "canary"\n'
        '[[goal]]\nid = "g4cd"\ntitle = "done"\nknown = true\nclosed = 2026-01-01\n'
        '[[autonomy]]\ntopic = "canary"\nlevel = 2\n',
        "utf-8",
    )
    (home / "meetings/2026-11-09.toml").write_text(
        'date = 2026-11-09\nmood = 1\n[[note]]\ntext = "told both"\nshare = true\n'
        '[[note]]\ntext = "canary"\n[[note]]\nkind = "feedback"\ntext = "canary"\nshare = true\n',
        "utf-8",
    )
    return home


def test_a_hand_over_holds_what_both_know_and_says_what_stays(ooo: Ooo, zoe: Path) -> None:
    done = ooo("export", "zoe", "--handover")
    assert done.out == HANDED
    assert done.err == (
        "Left out: 2 notes, 2 points, 2 commitments not yet spoken of, 1 goal, moods, autonomy. "
        "Show this to Zoé before you hand it over.\n"
    )
    with_theirs = ooo("export", "zoe", "--handover", "--their-points", "--all").out
    assert with_theirs == HANDED.replace(
        "- shared of mine\n", "- shared of mine\n- canary of hers\n"
    )


def test_a_hand_over_is_the_same_whatever_is_private(ooo: Ooo, zoe: Path) -> None:
    """Also of someone of whom there is nothing but a name, and by nobody who is named."""
    private = (zoe / "agenda.toml").read_text("utf-8")
    (zoe / "agenda.toml").write_text(private.rpartition("[[point]]")[0], "utf-8")
    assert ooo("export", "zoe", "--handover").out == HANDED
    ooo("config", "me", "none")
    assert "## PROMISED TO ZOÉ: TO KEEP, OR TO SAY THAT IT WILL NOT BE KEPT" in (
        ooo("export", "zoe", "--handover").out
    )
    ooo("person", "add", "Bo Ek")
    assert ooo("export", "bo", "--handover").out == "# Handing over: Bo Ek · 2026-11-23\n"
    assert ooo("export", "bo", "--handover").err == "Show this to Bo before you hand it over.\n"


def test_a_hand_over_is_of_one_person_in_words(ooo: Ooo, home: Path, zoe: Path) -> None:
    for words in ((), ("zoe", "--format", "csv"), ("--out", str(home / "x.ics"))):
        assert "Handing over is of one person" in ooo("export", "--handover", *words).err
    assert "goes with --handover alone" in ooo("export", "zoe", "--their-points").err
    page = str(home / "zoe.html")
    assert ooo("export", "zoe", "--handover", "--out", page).status == 0
    assert "<h1>Handing over: Zoé Roux · 2026-11-23</h1>" in Path(page).read_text("utf-8")
    assert "ooo export zoe --handover" in ooo("person", "archive", "zoe", "--drop-rest").out


def test_the_next_manager_imports_what_was_handed_over(
    ooo: Ooo, home: Path, zoe: Path, tmp_path: Path
) -> None:
    ooo("export", "zoe", "--handover", "--out", str(home / "zoe.md"))
    other = ("--dir", str(tmp_path / "other"))
    ooo("init", "--name", "Nora", *other)
    ooo("person", "add", "Zoé Roux", *other)
    ooo("import", str(home / "zoe.md"), "--yes", *other)
    shown = ooo("history", "zoe", "23 nov", *other).out
    assert "In the team since Mon 1 Jan 2024" in shown
    assert "the budget" in ooo("overdue", "--open", *other).out
    assert (
        ooo("import", str(home / "zoe.md"), *other).out.splitlines()[-1].startswith("Nothing new")
    )
