"""What comes in from elsewhere: shown first, then asked, private, and twice the same as once."""

import json
import time
from pathlib import Path
from tomllib import loads
from typing import get_args

import pytest

from ooo.core.model.meetings import NoteKind
from ooo.words.french.language import IN_A_PIPE
from ooo.words.language import ENGLISH, Language
from tests.cli.front import tree
from tests.harness import Door, Home, Ooo

NEWEST_FIRST = """\
# Alice

## [2026-11-09]
mood: good
### Notes
- Tired after the release; asked for a quieter month.
  - fewer pages at night

  and a day off
- Proud of the new page.
- bravo: the talk
- watch: late reviews #sensitve
### Wins
- Cut the queue by half #dev #share
### Her topics
- The new office
### Action Items
- [ ] Send the grid (assigned to me)
- [x] Book the room (assigned to me)
- [-] Ask for a budget (assigned to me)
- [ ] draft the review 📅 2026-11-20 @alice
- [ ] nobody is named
### Next meeting
- the roadmap

## [2026-10-26]
### Notes
- Would like a mentor.
-> find a mentor by 2026-12-04
### Action Items
- [ ] Old thing (assigned to me)

## [2026-09-14]
### To do
- [ ] Even older @me
### Inbox
- of September
"""

ORG = """\
#+TITLE: Alice Martin
#+FILETAGS: :work:

* Links
+ [[https://example.org][board]]

* Log
- [2026-11-12 Thu 18:05] ownership: covered the release; told two teams before lunch
- [2026-10-30 Fri] communication: answered late
- [2026-10-29 Thu]

* 1:1s
** <2026-11-09 Mon>
:PROPERTIES:
:ID: 17
:END:
*Discussion:*
- on-call load
*To Do:*
- [ ] rota sketch
*** TODO Send the grid                                   :me:
    DEADLINE: <2026-11-19 Thu>
*** TASK Draft the review
    SCHEDULED: <2026-11-15 Sun>
*** WAITING Answer of the guild                           :alice:
*** DONE Pick a room
*** CANCELLED Call them
"""

GOOGLE = """\
# Alice / Marion

## Nov 9, 2026 | [Alice / Marion 1:1](https://www.google.com/calendar/event?eid=xxx)

Attendees: [Alice Martin](mailto:a@example.org)

Notes

* Tired after the migration
* Wants to present at the all\\-hands

Action items

- [ ] Alice Martin \\- draft the review
- [ ] Marion to send the deck, due Nov 19
- [ ] pick a date (due 2026-12-01) [k7mx]

## 26 oct. 2026

**Salary:** grid to be sent
![a picture](x.png)
{{template}}
[what went well]

```
kept as it is
```

```dataview
LIST
```
<!-- private
 remark -->
"""

TEAM = """\
sep=;
login;firstName;lastName;mail;dtContractStart;manager;culture;dtBirth;Position;Status
amartin;Alice;MARTIN;alice.martin@example.org;01/03/2024;Marion LEFÈVRE;fr-FR;17/05/1990;Engineer;
nroy;Noé;D'ARC-ROY;no address;15/09/2022 00:00;LEFÈVRE, Marion;x;02/11/1985;=1+1;active
jdoe;John;DOE;john.doe@example.org;03/02/2020;Someone ELSE;en-GB;01/01/1980;Sales;
gone;Ann;Lee;;03/02/2020;Marion Lefèvre;;;;Inactive
none;Bo;Ek;;03/02/2020;;;;;
;;;;03/02/2020;Marion Lefèvre;;;;
"""

REMARKS = """\
Person,Date,Note,Type,Link,Salary
Alice,2026-11-12,Covered the release,👍,https://example.org/1,100
alice martin,2026-11-12,Answered late,-,,100
Karim,12 nov. 2026,"Two
lines",,=cmd(),
Bobby,2026-11-12,Nobody is called so,,,
Alice,someday,No day,,,
Alice,2026-12-12,To come,,,
Alice,2026-11-12,=HYPERLINK(1),,,
Alice,2026-11-12,,,,
,2026-11-12,whose,,,
"""


@pytest.fixture
def marions(ooo: Ooo, notebook: Path) -> Path:
    """Give the sample notebook, which says whose it is."""
    ooo("config", "me", "Marion Lefèvre")
    return notebook


def bring(home: Path, name: str, text: str) -> str:
    """Write a file that is to be brought, and give its path."""
    path = home / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return str(path)


def alices(notebook: Path) -> dict[str, str]:
    """Give Alice's files, each with its text."""
    return {
        str(path.relative_to(notebook / "people/alice")): path.read_text("utf-8")
        for path in (notebook / "people/alice").rglob("*.toml")
    }


def test_notes_in_markdown_become_meetings(ooo: Ooo, home: Path) -> None:
    """All is shown before anything is written, and each line says what it becomes."""
    ooo("init", "--name", "Marion Lefèvre")
    ooo("person", "add", "Alice Martin")
    file = bring(home, "notes.md", NEWEST_FIRST)
    before = tree(home)
    shown = ooo("import", file, "--show")
    assert tree(home) == before
    assert (shown.status, shown.err) == (0, "")
    assert (
        shown.out
        == """\
1 file, Markdown. Nothing is written yet.
Alice Martin (alice): 3 meetings (14 Sep to 9 Nov), 8 notes, 2 points, 1 kept, \
1 settled otherwise, 4 open of yours (from 4 Dec), 1 open of theirs (from 20 Nov)

Alice Martin
 Mon 14 Sep 2026 one-to-one
   note: ☐ Even older
   note: of September
 Mon 26 Oct 2026 one-to-one
   note: Would like a mentor.
 Mon 9 Nov 2026 one-to-one
   topic: The new office
   note: Tired after the release; asked for a quieter month.   - fewer pages at night and a day off
   note: Proud of the new page.
   win: the talk
   watch: (sensitive)
   win: Cut the queue by half
 yours: find a mentor, by Fri 4 Dec 2026
 yours: Old thing
 yours: Send the grid
 theirs: draft the review, by Fri 20 Nov 2026
 yours: nobody is named
 yours, kept: Book the room
 yours, dropped: Ask for a budget
 next time: the roadmap
1 open box names nobody: taken as yours (or: --unnamed theirs, --unnamed note).
1 older open box is kept as a note.
Nothing written. To do it: add --yes.
"""
    )


def test_a_title_that_names_whose_notes_they_are_is_no_line_left_out(
    ooo: Ooo, home: Path, marions: Path
) -> None:
    """Nor a note of the day that the file's name says, whoever else says whose they are."""
    file = bring(home, "2026-11-02.md", "# Alice Martin\n- Tired\n# Karim\n- Fine\n")
    shown = ooo("import", file, "--who", "alice", "--show").out
    assert (
        shown
        == """\
1 file, Markdown. Nothing is written yet.
Alice Martin (alice): 1 meeting (2 Nov), 3 notes

Alice Martin
 Mon 2 Nov 2026 one-to-one
   note: Tired
   note: Karim
   note: Fine
Nothing written. To do it: add --yes.
"""
    )


@pytest.mark.parametrize("zone", ["Europe/Paris", "Asia/Kolkata", "America/New_York"])
@pytest.mark.usefixtures("marions")
def test_notes_are_of_their_day_wherever_the_machine_is(
    ooo: Ooo, home: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    """A day in notes is a day, not a moment: no zone moves it."""
    for name, text in (
        ("notes.md", NEWEST_FIRST),
        ("team.org", ORG),
        ("google.md", GOOGLE),
        ("team.csv", TEAM),
        ("remarks.csv", REMARKS),
    ):
        file = bring(home, f"alice/{name}", text)
        here = ooo("import", file, "--show", "--json")
        assert here.status == 0
        with monkeypatch.context() as patch:
            patch.setenv("TZ", zone)
            time.tzset()
            there = ooo("import", file, "--show", "--json")
        time.tzset()
        assert there == here


def test_what_is_imported_is_private_and_one_undo_takes_it_back(
    ooo: Ooo, home: Path, marions: Path
) -> None:
    file = bring(home, "notes.md", NEWEST_FIRST.replace("2026-11-09", "2026-11-02"))
    before = alices(marions)
    assert ooo("import", file, "--yes").status == 0
    after = alices(marions)
    assert "known = true" not in "".join(text for name, text in after.items() if name not in before)
    assert (
        'text = "Cut the queue by half"\narea = "development"\n'
        in after["meetings/2026-11-02.toml"]
    )
    assert "mood = 4" in after["meetings/2026-11-02.toml"]
    assert "share" not in after["meetings/2026-11-02.toml"]
    ooo("undo")
    assert alices(marions) == before


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.md", NEWEST_FIRST.replace("2026-", "2025-")),
        ("team.org", ORG),
        ("google.md", GOOGLE.replace("2026", "2025")),
        ("plain.txt", "Alice Martin\n\n10 nov 2026\nTired.\nstill\n\nactions\n- send it\n"),
        ("team.csv", TEAM),
        ("remarks.csv", REMARKS),
    ],
)
@pytest.mark.parametrize("more", [(), ("--add",), ("--unnamed", "theirs"), ("--unnamed", "note")])
def test_importing_twice_is_importing_once(
    ooo: Ooo, home: Path, marions: Path, name: str, text: str, *, more: tuple[str, ...]
) -> None:
    """In every format, however boxes of nobody are taken."""
    file = bring(home, name, text)
    first = json.loads(ooo("import", file, "--yes", "--json", *more).out)["data"]
    once = tree(marions)
    second = json.loads(ooo("import", file, "--yes", "--json", *more).out)["data"]
    assert (first["written"], second["written"]) == (True, False)
    assert tree(marions) == once


def test_an_org_file_has_observations_a_meeting_and_promises(
    ooo: Ooo, home: Path, marions: Path
) -> None:
    shown = ooo("import", bring(home, "team.org", ORG.replace("11-09", "11-10")), "--show")
    assert (
        shown.out.replace(str(home), "~")
        == """\
1 file, org. Nothing is written yet.
Alice Martin (alice): 1 meeting (10 Nov), 2 observations, 1 note, 1 kept, \
1 settled otherwise, 2 open of yours (from 19 Nov), 2 open of theirs

Alice Martin
 Fri 30 Oct 2026 note
   note: communication: answered late
 Tue 10 Nov 2026 one-to-one
   note: on-call load
 Thu 12 Nov 2026 note
   note: ownership: covered the release; told two teams before lunch
 yours: rota sketch
 yours: Send the grid, by Thu 19 Nov 2026
 theirs: Draft the review
 theirs: Answer of the guild
 yours, kept: Pick a room
 yours, dropped: Call them
Not read: ~/team.org, line 2, #+FILETAGS: :work:: no words of a meeting
Not read: ~/team.org, line 5, board: not of a meeting
Not read: ~/team.org, line 10, [2026-10-29 Thu]: it has no text
Not read: ~/team.org, line 14, :PROPERTIES:: no words of a meeting
Not read: ~/team.org, line 15, :ID: 17: no words of a meeting
Not read: ~/team.org, line 16, :END:: no words of a meeting
1 open box names nobody: taken as yours (or: --unnamed theirs, --unnamed note).
Nothing written. To do it: add --yes.
"""
    )


def test_blocks_of_a_document_that_programs_share(ooo: Ooo, home: Path, marions: Path) -> None:
    text = GOOGLE.replace("Nov 9", "Nov 10").replace("26 oct.", "27 oct.")
    shown = ooo("import", bring(home, "google.md", text), "--show")
    assert (
        shown.out.replace(str(home), "~")
        == """\
1 file, Markdown. Nothing is written yet.
Alice Martin (alice): 2 meetings (27 Oct to 10 Nov), 4 notes, \
2 open of yours (from 19 Nov), 1 open of theirs

Alice Martin
 Tue 27 Oct 2026 one-to-one
   note: Salary: grid to be sent
   note: kept as it is
 Tue 10 Nov 2026 one-to-one
   note: Tired after the migration
   note: Wants to present at the all-hands
 theirs: draft the review
 yours: send the deck, by Thu 19 Nov 2026
 yours: pick a date, by Tue 1 Dec 2026
Not read: ~/google.md, line 5, Attendees: Alice Martin: who was there
Not read: ~/google.md, line 21, ![a picture](x.png): no words of a meeting
Not read: ~/google.md, line 22, {{template}}: no words of a meeting
Not read: ~/google.md, line 23, [what went well]: no words of a meeting
Not read: ~/google.md, line 30, LIST: no words of a meeting
Not read: ~/google.md, line 32, <!-- private: no words of a meeting
1 open box names nobody: taken as yours (or: --unnamed theirs, --unnamed note).
Nothing written. To do it: add --yes.
"""
    )


def test_a_team_comes_from_a_spreadsheet(ooo: Ooo, home: Path, marions: Path) -> None:
    """What it holds of a private life is named as a column, and never read."""
    file = bring(home, "team.csv", TEAM)
    done = ooo("import", file, "--yes")
    assert (
        done.out.replace(str(home), "~")
        == """\
1 file, a table.
Alice Martin (alice): e-mail and language filled in, role left as here
Noé D'Arc-Roy (noe), new: since 15 Sep 2022
Not read: ~/team.csv, line 4, nroy: 'no address' is no address
Not read: ~/team.csv, line 4, nroy: it begins as a formula does
Not read: ~/team.csv, line 4, nroy: 'x' is no language
Not read: ~/team.csv, line 5, jdoe: their manager is Someone ELSE
Not read: ~/team.csv, line 6, gone: they have left
Not read: ~/team.csv, line 7, none: it names no manager
Not read: ~/team.csv, line 8: the name comes first
Not read: the columns login and dtBirth.
Imported.
Undo: ooo undo
"""
    )
    held = "".join(path.read_text("utf-8") for path in marions.rglob("*.toml"))
    assert "1990" not in held
    assert "Backend engineer" in held
    assert ooo("import", file, "--rename", "--yes").out.splitlines()[1] == (
        "Alice Martin (alice): role changed"
    )


def test_remarks_in_a_table_become_observations(ooo: Ooo, home: Path, marions: Path) -> None:
    shown = ooo("import", bring(home, "remarks.csv", REMARKS), "--show")
    assert (
        shown.out.replace(str(home), "~")
        == """\
1 file, a table. Nothing is written yet.
Alice Martin (alice): 2 observations
Karim Benali (karim): 1 observation

Alice Martin
 Thu 12 Nov 2026 note
   win: Covered the release https://example.org/1
 Thu 12 Nov 2026 note
   watch: Answered late

Karim Benali
 Thu 12 Nov 2026 note
   note: Two lines
Not read: ~/remarks.csv, line 6, Bobby: nobody is called Bobby
Not read: ~/remarks.csv, line 7, Alice: 'someday' is no day
Not read: ~/remarks.csv, line 8, Alice: Sat 12 Dec 2026 is still to come
Not read: ~/remarks.csv, line 9, Alice: it begins as a formula does
Not read: ~/remarks.csv, line 10, Alice: it has no text
Not read: ~/remarks.csv, line 11: it names nobody
Not read: the column Salary.
Nothing written. To do it: add --yes.
"""
    )


@pytest.mark.parametrize(
    ("file", "more", "said"),
    [
        (
            ("bare.md", "Thoughts on Alice\n- she should lead\n"),
            (),
            "no day in it, nor in its name. A line such as ## 2026-11-09 begins a meeting",
        ),
        (
            ("old/bobby.md", "## 2026-11-10\n- x\n"),
            (),
            "whose notes are these? Say it: --who WHO, or ooo person add NAME",
        ),
        (("alice.md", "## 2027-11-10\n- x\n"), (), "line 2, x: Wed 10 Nov 2027 is still to come"),
        (
            ("alice.md", "## 03/04/2024\n- x\n"),
            (),
            "its days can be read two ways: --dates dmy, or --dates mdy",
        ),
        (("alice.md", ""), (), "nothing is in it"),
        (("a.docx", ""), (), "documents of a word processor are not read; save it as Markdown"),
        (("a.exe", ""), (), "files of this kind (exe) are not read"),
    ],
)
def test_a_file_of_which_nothing_can_be_read_says_why(
    ooo: Ooo, home: Path, marions: Path, file: tuple[str, str], more: tuple[str, ...], said: str
) -> None:
    done = ooo("import", bring(home, *file), *more)
    assert done.status == 1
    assert said in done.out
    assert done.out.endswith("Nothing new in it.\n")


@pytest.mark.parametrize(
    ("file", "more", "said"),
    [
        (("t.csv", "name,start date\nBo Ek,03/04/2024\n"), (), "--dates dmy, or --dates mdy"),
        (("t.csv", "name,date,note\nAlice,03/04/2024,x\n"), (), "--dates dmy, or --dates mdy"),
        (("t.csv", "a,b\n1,2\n"), (), "has no header that names people."),
        (("t.csv", ""), (), "has no header that names people."),
        (("t.csv", "name\n"), (), "has no header that names people."),
        (("t.csv", 'name,email\n"Bo Ek,\n'), (), "line 2: its quotes cannot be followed."),
        (("t.csv", "name\n" + "Bo Ek\n" * 31), (), "lists 31 people and no manager."),
        (("t.json", "[]"), (), "is JSON, and no notebook that ooo exported."),
        (("t.json", "[" * 100_000), (), "is damaged: "),
        (("t.json", '{"kind": "notebook"}'), (), "is JSON, and no notebook that ooo exported."),
        (("t.json", '{"ooo":1,"kind":"notebook","data":{"schema":3}}'), (), "newer ooo (schema 3)"),
        (
            (
                "t.json",
                '{"ooo":1,"kind":"notebook","data":{"schema":1,"people":['
                + ",".join(['{"slug":"a","person":{"slug":"a","name":"A"}}'] * 2001)
                + "]}}",
            ),
            (),
            "has more than 2000 people",
        ),
        (
            (
                "t.json",
                '{"ooo":1,"kind":"notebook","data":{"schema":1,"people":[{"slug":"a",'
                '"person":{"slug":"a","name":"A"},"points":['
                + ",".join(['{"text":"a"}'] * 100_001)
                + "]}]}}",
            ),
            (),
            "has more than 100000 meetings, points and promises",
        ),
        (
            (
                "t.json",
                '{"ooo":1,"kind":"notebook","data":{"schema":1,"people":[{"slug":"a",'
                '"person":{"slug":"a","name":"' + "A" * 1001 + '"}}]}}',
            ),
            (),
            "is damaged: a name is longer than 1000 characters.",
        ),
        (("big.json", " " * 8_000_001), (), "is JSON, and no notebook that ooo exported."),
        (("t.json", '{"ooo":1,"kind":"notebook","data":{}}'), (), "is damaged: "),
        (("t.md", "x"), ("--as", "pdf"), "There is no format 'pdf'."),
        (("t.md", "x"), ("--unnamed", "x"), "--unnamed cannot be 'x'."),
        (("t.md", "x"), ("--dates", "ymd"), "There is: dmy, mdy."),
        (("t.md", "x"), ("--dry-run",), "A preview is the default"),
        (("t.md", "x\n" * 40_001), (), "more than 40000 lines or 2000000 characters"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    ooo: Ooo, home: Path, marions: Path, file: tuple[str, str], more: tuple[str, ...], said: str
) -> None:
    before = tree(marions)
    done = ooo("import", bring(home, *file), *more)
    assert done.status in {1, 2}
    assert said in done.err
    assert tree(marions) == before


def test_lists_say_whose_people_they_are(ooo: Ooo, home: Path, notebook: Path) -> None:
    """Without a name of one's own nobody is taken for one's own."""
    ooo("config", "me", "none")
    rows = "name;manager e-mail;end date\nBo Ek;m@x.org;\nAl Po;m@x.org;2020-01-01\nCy Du;;\n"
    file = bring(home, "t.csv", rows)
    assert "does not say who you are" in ooo("import", file).err
    shown = ooo("import", file, "--manager", "M@x.org").out
    assert "Bo Ek (bo), new\n" in shown
    assert "Al Po: they have left\n" in shown
    assert "Cy Du: it names no manager\n" in shown
    ooo("config", "email", "m@x.org")
    assert "Bo Ek (bo), new\n" in ooo("import", file).out


@pytest.mark.parametrize(
    ("head", "row", "said"),
    [
        ("name,e-mail", "Bo Ek,bo@x.org", "Bo Ek (bo), new: bo@x.org"),
        ("Name,Role", "bo@x.org,x", "the name comes first"),
        ("Nom;Prénom", "EK;Bo", "Bo Ek (bo), new"),
        ("last name", "Ek", "Ek (ek), new"),
        ('"Last, First";x', '"Ek, Bo";1', "Bo Ek (bo), new"),
        ('"Last, First";x', "Bo Ek;1", "Bo Ek (bo), new"),
        ("name,cadence", "Bo Ek,weekly", "Bo Ek (bo), new: every week"),
        ("name,cadence", "Bo Ek,rarely", "'rarely' is not a cadence"),
        ("name,relation", "Bo Ek,Peer", "Bo Ek (bo), new: peer"),
        ("name,relation", "Bo Ek,Pair", "Bo Ek (bo), new: peer"),
        ("name,relation", "Bo Ek,friend", "'friend' is no relation"),
        ("name,last met", "Bo Ek,2026-11-01", "last met Sun 1 Nov"),
        ("name,last met", "Bo Ek,2027-11-01", "nobody was last met on Mon 1 Nov 2027"),
        ("name,since", "Bo Ek,45352", "'45352' is no day"),
        ("name,since", "Bo Ek,2026-02-30", "'2026-02-30' is no day"),
        ("name,since", "Bo Ek,04/04/2024", "since 4 Apr 2024"),
        ("name,since", "Bo Ek,04/13/2024", "since 13 Apr 2024"),
        ("name,x", "=cmd(),1", "it begins as a formula does"),
        ("name,x", "B\x07o Ek,1", "it holds a control character"),
        ("name,x", "B" * 10_001 + ",1", "it is longer than 10000 characters"),
        ("name,role", "A. B. ROY,+x", "it begins as a formula does"),
    ],
)
def test_each_column_of_a_team_says_its_own(
    ooo: Ooo, home: Path, marions: Path, head: str, row: str, said: str
) -> None:
    assert said in ooo("import", bring(home, "t.csv", f"{head}\n{row}\n")).out


def test_notes_are_whose_file_or_folder_they_are(ooo: Ooo, home: Path, marions: Path) -> None:
    bring(home, "1on1/Karim Benali/2026-11-10.md", "- of Karim\n")
    bring(home, "1on1/Chloe/notes-0123456789abcdef0123456789abcdef.md", "## 10/13/2026\n- c\n")
    bring(home, "1on1/x.md", "---\nperson: alice\ndate: 2026-11-10\nmood: 2\nx: 1\n---\n- of A\n")
    bring(home, "1on1/.hidden.md", "## 2026-11-10\n- x\n")
    (home / "1on1/link.md").symlink_to(home / "1on1/x.md")
    shown = ooo("import", str(home / "1on1"), "--show").out
    assert (
        shown.replace(str(home), "~")
        == """\
3 files, Markdown. Nothing is written yet.
Alice Martin (alice): 1 meeting (10 Nov), 1 note
Chloé D'Aubigné-Nguyễn (chloe): 1 meeting (13 Oct), 1 note
Karim Benali (karim): 1 meeting (10 Nov), 1 note

Alice Martin
 Tue 10 Nov 2026 one-to-one
   note: of A

Chloé D'Aubigné-Nguyễn
 Tue 13 Oct 2026 one-to-one
   note: c

Karim Benali
 Tue 10 Nov 2026 one-to-one
   note: of Karim
Not read: ~/1on1/link.md: it is a link, and none is followed
Not read: ~/1on1/x.md, line 5, x: 1: not kept of the head of a file
Nothing written. To do it: add --yes.
"""
    )


def test_people_stand_above_days_or_below_them(ooo: Ooo, home: Path, marions: Path) -> None:
    """Whoever is not in the notebook takes nobody else's notes along."""
    text = """\
# Team
## 2026-11-10
### Alice
- of Alice
### Bobby
- of Bobby
## Karim log
### 2026-11-11
- seen of Karim
## 1:1 with Chloé, 12 nov 2026
- of Chloé
## 2026-11-13 \u00b7 career
### Chloé
- talk
"""
    shown = ooo("import", bring(home, "n.md", text), "--show", "--since", "2026-11-10").out
    assert (
        shown.replace(str(home), "~")
        == """\
1 file, Markdown. Nothing is written yet.
Alice Martin (alice): 1 meeting (10 Nov), 1 note
Karim Benali (karim): 1 observation
Chloé D'Aubigné-Nguyễn (chloe): 2 meetings (12 Nov to 13 Nov), 2 notes

Alice Martin
 Tue 10 Nov 2026 one-to-one
   note: of Alice

Karim Benali
 Wed 11 Nov 2026 note
   note: seen of Karim

Chloé D'Aubigné-Nguyễn
 Thu 12 Nov 2026 one-to-one
   note: of Chloé
 Fri 13 Nov 2026 career
   note: talk
Not read: ~/n.md, line 1, Team: no day in it, and nobody's name
Not read: ~/n.md, line 5, Bobby: no day in it, and nobody's name
Not read: ~/n.md, line 6, of Bobby: nobody's name stands above it
Nothing written. To do it: add --yes.
"""
    )


def test_lines_are_added_to_a_meeting_that_is_here_only_when_asked(
    ooo: Ooo, home: Path, marions: Path
) -> None:
    file = bring(
        home,
        "alice.md",
        "## 2026-11-09\n- Cut p95 latency by half, on her own.\n- New\n### Agenda\n- Migration "
        "retrospective\n- Desk\n### Actions\n- [ ] Call\n### Inbox\n- the roadmap\n",
    )
    left = ooo("import", file, "--yes").out
    assert left.splitlines()[1:] == [
        "Alice Martin (alice): 1 here already",
        "Nothing new: 1 meeting is here already.",
    ]
    added = ooo("import", file, "--add", "--yes", "--show").out
    assert added.splitlines()[1:-3] == [
        "Alice Martin (alice): 1 note, 2 points, 1 open of yours",
        "",
        "Alice Martin",
        " Mon 9 Nov 2026 one-to-one",
        "   topic: Desk",
        "   note: New",
        " yours: Call",
        " next time: the roadmap",
    ]


def test_it_asks_at_a_terminal_and_a_no_writes_nothing(
    at_terminal: Ooo, ooo: Ooo, home: Path, marions: Path
) -> None:
    file = bring(home, "alice.md", "## 2026-11-10\n- New\n")
    before = tree(marions)
    no = at_terminal("import", file, stdin="n\n", NO_COLOR="1")
    assert no.out.endswith("Import this? [y/N] Nothing written.\n")
    assert tree(marions) == before
    done = at_terminal("import", file, stdin="y\n", NO_COLOR="1")
    assert done.out.endswith("Import this? [y/N] Imported.\nUndo: ooo undo\n")
    assert "New" in ooo("history", "alice", "10 nov").out
    assert "Import this?" not in at_terminal("import", file).out


def test_notes_come_through_a_pipe_where_their_format_is_said(
    ooo: Ooo, home: Path, marions: Path
) -> None:
    text = "10 nov 2026\n- New\n"
    assert "needs its format" in ooo("import", "-", stdin=text).err
    shown = ooo("import", "-", "--as", "md", "--who", "alice", stdin=text).out
    assert "1 meeting (10 Nov), 1 note" in shown


def test_a_shared_screen_shows_no_line_of_it(ooo: Ooo, home: Path, marions: Path) -> None:
    file = bring(home, "alice.md", "## 2026-11-10\n- New\n")
    assert "OOO_DISCREET" in ooo("import", file, "--show", OOO_DISCREET="1").err
    assert "Alice" not in ooo("import", file, OOO_DISCREET="1").out


def test_a_notebook_of_ours_comes_back_byte_for_byte(
    ooo: Ooo, home: Path, notebook: Path, tmp_path: Path
) -> None:
    """Into an empty notebook every key returns, the person's own ones included."""
    (notebook / "ooo.toml").write_text(
        'schema = 1\nmine = 1\nsince = 2019-04-01\n[me]\nname = "Marion"\nown = 09:30:00\n'
        "[defaults]\nminutes = 45\nleast = -inf\n",
        "utf-8",
    )
    first = ooo("export", "--all", "--format", "json")
    assert (first.status, first.err) == (0, "")
    file = bring(home, "whole.json", first.out)
    empty = ("--dir", str(tmp_path / "empty"))
    ooo("init", "--name", "X", *empty)
    assert ooo("import", file, "--yes", *empty).out.endswith(
        "The notebook is empty: all comes back as it was.\nImported.\nUndo: ooo undo\n"
    )
    assert ooo("export", "--all", "--format", "json", *empty).out == first.out
    assert ooo("check", *empty).out == ooo("check").out
    assert ooo("import", file, *empty).out.endswith("meetings are here already.\n")


def test_a_notebook_of_nobody_comes_back_too(ooo: Ooo, home: Path, tmp_path: Path) -> None:
    first, second = ("--dir", str(tmp_path / "a")), ("--dir", str(tmp_path / "b"))
    ooo("init", "--name", "X", *first)
    ooo("config", "me", "Marion", *first)
    exported = ooo("export", "--all", "--format", "json", *first).out
    ooo("init", "--name", "Y", *second)
    done = ooo("import", bring(home, "whole.json", exported), "--yes", *second)
    assert (done.status, done.err) == (0, "")
    assert ooo("export", "--all", "--format", "json", *second).out == exported


def test_into_a_notebook_with_people_ours_comes_as_private_as_anything(
    ooo: Ooo, home: Path, notebook: Path, tmp_path: Path
) -> None:
    other = ("--dir", str(tmp_path / "other"))
    shared = notebook / "people/karim/agenda.toml"
    shared.write_text('[[point]]\ntext = "the budget"\nshare = true\n', "utf-8")
    known = notebook / "people/karim/commitments.toml"
    known.write_text(known.read_text("utf-8").rstrip() + "\nknown = true\n", "utf-8")
    file = bring(home, "whole.json", ooo("export", "--all", "--format", "json").out)
    ooo("init", "--name", "X", *other)
    ooo("person", "add", "Alice Martin", "--email", "x@example.org", *other)
    ooo("person", "add", "Karim Else", *other)
    done = ooo("import", file, "--yes", *other)
    private, *end = done.out.splitlines()[-3:]
    assert private.endswith(" things that were shared or known to both there: private here.")
    assert end == ["Imported.", "Undo: ooo undo"]
    held = "".join(path.read_text("utf-8") for path in (tmp_path / "other").rglob("*.toml"))
    assert "known = true" not in held
    assert "share = true" not in held
    assert "Karim Benali (karim-benali), new" in done.out
    assert ooo("import", file, *other).out.endswith("meetings are here already.\n")
    both = ooo("import", file, bring(home, "alice.md", "## 2026-11-10\n- x\n"), *other)
    assert "is a notebook, and is imported alone." in both.err


def test_what_is_sensitive_leaves_only_when_asked(ooo: Ooo, home: Path, notebook: Path) -> None:
    """Keys of one's own go with it, since nobody knows what they say."""
    done = ooo("export", "alice", "--format", "json", "--since", "2026-11-01")
    assert done.err == "Left out: 1 sensitive record (--all).\n"
    assert '"sensitive": true' not in done.out
    assert '"own"' not in done.out
    assert "2026-10-26.toml" not in done.out
    assert [each["slug"] for each in json.loads(done.out)["data"]["people"]] == ["alice"]


def test_an_export_to_a_file_is_new_and_outside(ooo: Ooo, home: Path, notebook: Path) -> None:
    assert ooo("export", "--out", str(home / "all.json")).out == f"Written: {home}/all.json\n"
    assert ooo("export", "--out", str(home / "all.json")).status == 1
    assert ooo("export", "--format", "json", "--out", str(home)).out == (
        f"Written: {home}/notebook-2026-11-23.json\n"
    )
    assert "needs a format" in ooo("export").err
    assert "There is no format 'x'." in ooo("export", "--format", "x").err
    assert "different formats" in ooo("export", "--format", "json", "--json").err
    assert "lies in the notebook" in ooo("export", "--out", str(notebook / "x.json")).err
    assert "OOO_DISCREET" in ooo("export", "--format", "json", OOO_DISCREET="1").err


ODD = """\
---
date: 03/04/2026

---
# Alice #
## 2026-11-10 log
[ ] send the deck
- [ ] @me
- [ ] @bobby looks (due soon) due:9zzz
- [ ] call (due Feb 30)
- [ ] call by Feb 29 (due Feb 29)
- [ ] {long}
- [ ]
- {{x}}
>>> **bold** only
## 2026-11-11
### Payroll
- runs alone
### Alice's topics
- raises a point
### Bobby's topics
- mine, as nobody says whose
### My ideas
- an idea
- B\x07ell
goal: lead the guild
next: once
next: once
{too_long}

**Bold words of nothing**
{line}
### Questions?
12 things
- <https://example.org>
## 03/04/2026
- of no day
## 2026-10-02
next: of an older meeting
next: of an older meeting
- [ ] old
- [ ] old
***
"""

ODD_SHOWN = """\
1 file, Markdown. Nothing is written yet.
Alice Martin (alice): 2 meetings (2 Oct to 11 Nov), 1 observation, \
7 notes, 4 points, 5 open of yours

Alice Martin
 Fri 2 Oct 2026 one-to-one
   note: ☐ old
   note: of an older meeting
 Tue 10 Nov 2026 note
   note: {{x}} >>> **bold** only
 Wed 11 Nov 2026 one-to-one
   topic: raises a point
   topic: mine, as nobody says whose
   topic: 12 things
   note: Payroll
   note: runs alone
   idea: an idea
   idea: goal: lead the guild
   idea: Bold words of nothing a line of more than sixty characters \
is never a heading by its words
 yours: send the deck
 yours: @bobby looks (due soon) due:9zzz
 yours: call (due Feb 30)
 yours: call by Feb 29 (due Feb 29)
 yours: WORDS
 next time: once
Not read: ~/odd.md, line 2, date: 03/04/2026: not kept of the head of a file
Not read: ~/odd.md, line 25, B\\x07ell: it holds a control character
Not read: ~/odd.md, line 28, next: once: it is longer than 10000 characters
Not read: ~/odd.md, line 35, <https://example.org>: no words of a meeting
Not read: ~/odd.md, line 36, 03/04/2026: its day can be read two ways (--dates)
Not read: ~/odd.md, line 37, of no day: no day stands above it
7 open boxes name nobody: taken as yours (or: --unnamed theirs, --unnamed note).
1 older open box is kept as a note.
Nothing written. To do it: add --yes.
"""


def test_odd_notes_lose_nothing_in_silence(ooo: Ooo, home: Path, marions: Path) -> None:
    """What is not understood stays in the words, or is named."""
    text = (
        ODD.replace("{long}", "word " * 250)
        .replace("{too_long}", "x" * 10_001)
        .replace("{line}", "a line of more than sixty characters is never a heading by its words")
    )
    file = bring(home, "odd.md", text)
    shown = ooo("import", file, "--show").out
    assert shown.replace(str(home), "~").replace("word " * 249 + "word", "WORDS") == ODD_SHOWN
    assert ooo("import", file, "--yes").status == 0
    once = tree(marions)
    assert ooo("import", file, "--yes", "--add").status == 0
    assert tree(marions) == once


def test_notes_of_a_person_and_a_mood_at_the_top_may_be_unknown(
    ooo: Ooo, home: Path, marions: Path
) -> None:
    head = "---\nmood: 9\nperson: nobody\ndate: soon\n---\n"
    shown = ooo("import", bring(home, "alice.txt", f"{head}\n2026-11-10\nx\n"), "--show").out
    assert "1 meeting (10 Nov), 1 note\n" in shown
    assert shown.count("not kept of the head of a file") == 3


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("export", '{"x": 1}', "is JSON, and no notebook that ooo exported."),
        ("x.txt", "name,email\nBo Ek,b@x.org\n", "Bo Ek (bo), new: b@x.org"),
        ("t.csv", "name,start date\nBo Ek,03/04/2024\n", "since 4 Mar 2024"),
        ("t.csv", "person,date,note\nmart,2026-11-10,x\n", "nobody is called mart"),
        ("t.csv", "\n\nname,email\n\nBo Ek,b@x.org\n", "Bo Ek (bo), new: b@x.org"),
    ],
)
def test_a_format_is_told_by_what_a_file_begins_with(
    ooo: Ooo, home: Path, marions: Path, name: str, text: str, said: str
) -> None:
    done = ooo("import", bring(home, name, text), "--dates", "mdy")
    assert said in done.out + done.err


def test_a_name_of_two_is_nobodys(ooo: Ooo, home: Path, marions: Path) -> None:
    ooo("person", "add", "Alice Roux")
    file = bring(home, "t.csv", "person,date,note\nAlice Roux,2026-11-10,x\nAlice,2026-11-10,y\n")
    shown = ooo("import", file).out
    assert "Alice Roux (alice-roux): 1 observation\n" in shown
    assert "'Alice' could be 2 people" not in shown  # her short name is exact
    ooo("person", "rename", "alice", "Alice Noir", "--short", "noir")
    assert "'Alice' could be 2 people" in ooo("import", file).out
    both = bring(
        home, "alice.md", "# Alice\n## 2026-11-10\n- x\n# Alice Roux\n## 2026-11-10\n- y\n"
    )
    assert "Alice Roux (alice-roux): 1 meeting (10 Nov), 1 note" in ooo("import", both).out


def test_what_two_files_say_of_someone_is_said_once(ooo: Ooo, home: Path, marions: Path) -> None:
    first = bring(home, "a/alice.md", "## 2026-11-10\n- x\n- [ ] call @me\n")
    second = bring(home, "b/alice.md", "## 2026-11-11\n- x\n- [ ] write (due 2026-12-01) @me\n")
    assert ooo("import", first, second).out.splitlines()[1] == (
        "Alice Martin (alice): 2 meetings (10 Nov to 11 Nov), 2 notes, 2 open of yours (from 1 Dec)"
    )


def test_an_open_box_of_long_ago_is_noted_once(ooo: Ooo, home: Path, marions: Path) -> None:
    """Also where an observation holds nothing else, and where it was promised meanwhile."""
    text = "# Alice\n## 2026-07-01 log\n- [ ] look into it @me\n- [ ] ask around @me\n"
    file = bring(home, "n.md", text)
    done = ooo("import", file, "--yes").out
    assert done.splitlines()[1] == "Alice Martin (alice): 1 observation, 1 note"
    assert ooo("import", file).out.startswith(
        "1 file, Markdown.\nAlice Martin (alice): nothing new"
    )
    ooo("undo")
    live = marions / "people/alice/commitments.toml"
    promise = '\n[[commitment]]\nowner = "me"\ntext = "ask around"\nmade = 2026-07-01\n'
    live.write_text(live.read_text("utf-8") + promise, "utf-8")
    assert ooo("import", file).out.splitlines()[1] == "Alice Martin (alice): 1 observation"


@pytest.mark.parametrize(
    ("ending", "due"),
    [
        (", pour le 30 nov.", "Mon 30 Nov 2026"),
        (" pour le lun. 30 nov. 2026", "Mon 30 Nov 2026"),
        (" — échéance : 1er décembre", "Tue 1 Dec 2026"),
        (", d'ici le 2026-12-04", "Fri 4 Dec 2026"),
        (" (pour le 4 déc.)", "Fri 4 Dec 2026"),
        (" pour le 13/12/2026", "Sun 13 Dec 2026"),
        (" pour le bilan du 30 nov.", ""),
        (" pour le 31 nov.", ""),
        (" avant le 30 nov.", ""),
    ],
)
def test_a_box_says_in_french_too_by_when_it_is_due(
    ooo: Ooo, home: Path, marions: Path, ending: str, due: str
) -> None:
    """Words before a day that is not theirs alone stay, and so does what can be two days."""
    text = f"# Alice\n## 2026-11-16\n- [ ] @me appeler les RH{ending}\n"
    shown = ooo("import", bring(home, "n.md", text), "--show").out.splitlines()
    said = f"appeler les RH, by {due}" if due else f"appeler les RH{ending}"
    assert f" yours: {said}" in shown


@pytest.mark.parametrize("language", [ENGLISH, IN_A_PIPE], ids=["en", "fr"])
def test_each_kind_of_note_comes_back_from_markdown_in_either_language(
    home: Path, marions: Path, language: Language
) -> None:
    kinds = get_args(NoteKind)
    notes = "".join(f'[[note]]\nkind = "{kind}"\ntext = "Dit {kind}"\n' for kind in kinds)
    meeting = marions / "people/chloe/meetings/2026-11-19.toml"
    meeting.write_text(f"date = 2026-11-19\n{notes}", "utf-8")
    door = Door(Home(home), language=language)
    door.piped("export", "chloe", "--format", "md", "--out", str(home / "chloe.md"))
    meeting.unlink()
    door.piped("import", str(home / "chloe.md"), "--who", "chloe", "--yes")
    back = [(note["kind"], note["text"]) for note in loads(meeting.read_text("utf-8"))["note"]]
    assert back == [(kind, f"Dit {kind}") for kind in kinds]
