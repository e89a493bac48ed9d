"""Notes and tables in the shapes that other programs and people give them, read line by line."""

from pathlib import Path

import pytest

from tests.cli.front import tree
from tests.harness import Ooo


def begin(ooo: Ooo) -> None:
    """Begin a notebook with one person."""
    ooo("init", "--name", "Marion Lefèvre")
    ooo("person", "add", "Alice Martin")


def once(ooo: Ooo, home: Path, file: Path) -> None:
    """Import a file twice, which is as once, and take it back."""
    before = tree(home / ".local/share/ooo/notebook")
    assert ooo("import", str(file), "--yes").out.endswith("Imported.\nUndo: ooo undo\n")
    after = tree(home / ".local/share/ooo/notebook")
    again = ooo("import", str(file), "--yes", "--add")
    assert "Nothing new" in again.out
    assert tree(home / ".local/share/ooo/notebook") == after
    assert ooo("undo").status == 0
    assert tree(home / ".local/share/ooo/notebook") == before


HEAD = "1 file, {}. Nothing is written yet.\n"
TAIL = "Nothing written. To do it: add --yes.\n"

NOTION = """\
# 1:1 Alice / Marion

Date: November 9, 2026
Attendees: Alice Martin, Marion Lefèvre
Status: Done

### **Notes**

- ![screenshot](Untitled.png)
- Tired

### Action items

- [ ]  @Alice Martin draft the review
- [ ]  @Marion Lefèvre ask HR
"""
FENCED = """\
---
date: 2026-11-09
person: "[[Alice Martin]]"
tags: [1on1]
---
# 1:1 Alice Martin

- A topic
    - [ ] send the deck 📅 2026-11-20
    - said below it
```python
# no heading
- [ ] no task
```
"""
OUTLINE = """\
- [[November 9th, 2026]]
    - {{[[TODO]]}} send the grid
    - tired
    - {{[[DONE]]}} pick a mentor
- [[Oct 26th, 2026]]
    - LATER ask for a mentor
    - CANCELLED trip
"""
SIGNS = """\
# Alice 2026-11-09
☐ a sheet to fill in
☑ a form
✔ another
TODO: send the deck
Action: Alice to review it, due 20 Nov
- [X] said
"""
MINUTES = """\
COMPTE RENDU - Entretien Alice Martin
Date : 9 novembre 2026
Présents : Alice, Marion

Points abordés :
  • La migration

Actions
  [ ] Marion : la grille (échéance : 20 nov. 2026)
  [ ] Alice : relire, pour le 27 novembre
  [ ] Alice : écrire pour le 27 novembre ou plus tard
"""
LINE = """\
Point Alice - 09/11/2026

1. Charge de travail
   Trop d'astreintes
Prochain point : 23/11/2026
"""
DATES = """\
Alice

Date: 2026-11-10
Decisions
- keep the rota
Next meeting
Date: 24 Nov 2026
- the budget

Date: 2026-10-26
Would like a mentor
"""
ORG = """\
#+TITLE: 1:1 with Alice
#+DATE: <2026-11-09 Mon>
Before any heading
* One-on-ones
** <2026-10-26 Mon 10:00> 1:1
:LOGBOOK:
CLOCK: [2026-10-26 Mon 10:00]--[2026-10-26 Mon 10:30] =>  0:30
:END:
#+BEGIN_SRC sh
* no heading
#+END_SRC
#+BEGIN_QUOTE
I want more time.
#+END_QUOTE
#+BEGIN_COMMENT
hidden
#+END_COMMENT
*** TODO [#A] Send the grid
SCHEDULED: <2026-11-10 Tue> DEADLINE: <2026-11-19 Thu>
"""


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        pytest.param(
            "page.md",
            NOTION,
            """\
Alice Martin (alice): 1 meeting (9 Nov), 2 notes, 1 open of yours, 1 open of theirs

Alice Martin
 Mon 9 Nov 2026 one-to-one
   note: Status: Done
   note: Tired
 theirs: draft the review
 yours: ask HR
Not read: ~/page.md, line 4, Attendees: Alice Martin, Marion Lefèvre: who was there
Not read: ~/page.md, line 9, ![screenshot](Untitled.png): no words of a meeting
""",
            id="a page whose day is a property, with full names behind @",
        ),
        pytest.param(
            "fenced.md",
            FENCED,
            """\
Alice Martin (alice): 1 meeting (9 Nov), 3 notes, 1 open of yours (from 20 Nov)

Alice Martin
 Mon 9 Nov 2026 one-to-one
   note: A topic
   note: said below it
   note: # no heading - [ ] no task
 yours: send the deck, by Fri 20 Nov 2026
Not read: ~/fenced.md, line 4, tags: [1on1]: not kept of the head of a file
1 open box names nobody: taken as yours (or: --unnamed theirs, --unnamed note).
""",
            id="code is words, and a line beside a box is none of it",
        ),
        pytest.param(
            "alice.md",
            OUTLINE,
            """\
Alice Martin (alice): 2 meetings (26 Oct to 9 Nov), 1 note, 1 kept, 1 settled otherwise, 2 \
open of yours

Alice Martin
 Mon 26 Oct 2026 one-to-one
 Mon 9 Nov 2026 one-to-one
   note: tired
 yours: ask for a mentor
 yours: send the grid
 yours, dropped: trip
 yours, kept: pick a mentor
2 open boxes name nobody: taken as yours (or: --unnamed theirs, --unnamed note).
""",
            id="an outline with its days as links, and words for boxes",
        ),
        pytest.param(
            "signs.txt",
            SIGNS,
            """\
Alice Martin (alice): 1 meeting (9 Nov), 3 kept, 2 open of yours, 1 open of theirs (from 20 Nov)

Alice Martin
 Mon 9 Nov 2026 one-to-one
 yours: a sheet to fill in
 yours: send the deck
 theirs: review it, by Fri 20 Nov 2026
 yours, kept: a form
 yours, kept: another
 yours, kept: said
2 open boxes name nobody: taken as yours (or: --unnamed theirs, --unnamed note).
""",
            id="boxes that are signs, or words at the beginning of a line",
        ),
        pytest.param(
            "minutes.txt",
            MINUTES,
            """\
Alice Martin (alice): 1 meeting (9 Nov), 1 point, 1 open of yours (from 20 Nov), \
2 open of theirs (from 27 Nov)

Alice Martin
 Mon 9 Nov 2026 one-to-one
   topic: La migration
 yours: la grille, by Fri 20 Nov 2026
 theirs: relire, by Fri 27 Nov 2026
 theirs: écrire pour le 27 novembre ou plus tard
Not read: ~/minutes.txt, line 3, Présents : Alice, Marion: who was there
""",
            id="minutes in French, and a day with more behind it that stays in the words",
        ),
        pytest.param(
            "line.txt",
            LINE,
            """\
Alice Martin (alice): 1 meeting (9 Nov), 1 note

Alice Martin
 Mon 9 Nov 2026 one-to-one
   note: Charge de travail Trop d'astreintes Prochain point : 23/11/2026
""",
            id="a first line of a name and a day, its order told by another day of the file",
        ),
        pytest.param(
            "dates.txt",
            DATES,
            """\
Alice Martin (alice): 2 meetings (26 Oct to 10 Nov), 2 notes, 2 points

Alice Martin
 Mon 26 Oct 2026 one-to-one
   note: Would like a mentor
 Tue 10 Nov 2026 one-to-one
   decision: keep the rota
 next time: Date: 24 Nov 2026
 next time: the budget
""",
            id="days behind a word, and one that is still to come",
        ),
        pytest.param(
            "team.org",
            ORG,
            """\
Alice Martin (alice): 2 meetings (26 Oct to 9 Nov), 3 notes, 1 open of yours (from 19 Nov)

Alice Martin
 Mon 26 Oct 2026 one-to-one
   note: * no heading
   note: I want more time.
 Mon 9 Nov 2026 one-to-one
   note: Before any heading
 yours: Send the grid, by Thu 19 Nov 2026
Not read: ~/team.org, line 6, :LOGBOOK:: no words of a meeting
Not read: ~/team.org, line 7, CLOCK: [2026-10-26 Mon 10:00]--[2026-10-26 Mon 10:30] =>  0:30: \
no words of a meeting
Not read: ~/team.org, line 8, :END:: no words of a meeting
Not read: ~/team.org, line 16, hidden: no words of a meeting
1 open box names nobody: taken as yours (or: --unnamed theirs, --unnamed note).
""",
            id="blocks, drawers and priorities of org",
        ),
    ],
)
def test_notes_are_read_in_the_shape_they_have(
    ooo: Ooo, home: Path, name: str, text: str, shown: str
) -> None:
    begin(ooo)
    (home / name).write_text(text, "utf-8")
    done = ooo("import", str(home / name), "--show", COLUMNS="400")
    kind = {"md": "Markdown", "txt": "plain text", "org": "org"}[name.rpartition(".")[2]]
    assert done.out.replace(str(home), "~") == f"{HEAD.format(kind)}{shown}{TAIL}"
    assert (done.status, done.err) == (0, "")
    once(ooo, home, home / name)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        pytest.param(
            "Export of 23/11/2026;;;\r\n;;;\r\nCollaborateur;E-mail;Manager;Naissance\r\n"
            '"Petit, Anne";anne.petit@example.org;"Lefèvre, Marion";01/02/1990\r\n',
            """\
Anne Petit (anne), new: anne.petit@example.org
Not read: ~/team.csv, line 1, Export of 23/11/2026: it stands above the headings
Not read: the column Naissance.
""",
            id="a title above the headings",
        ),
        pytest.param(
            "Our team, as of today\nName\tTitle\tHired\n\nLou Morel\tQA\tx\n",
            """\
Lou Morel (lou), new: QA
Not read: ~/team.csv, line 1, Our team, as of today: it stands above the headings
Not read: the column Hired.
""",
            id="a title with another separator",
        ),
        pytest.param(
            "\ufeffsep=;\nNom complet;Poste;Embauché le;Jours\nLéa Roux;Ingénieure;25/4/2023;2,5\n",
            """\
Léa Roux (lea), new: Ingénieure, since 25 Apr 2023
Not read: the column Jours.
""",
            id="a separator that is said, behind a mark of bytes",
        ),
        pytest.param(
            "Collaborateur;E-mail\nPETIT Anne;a@example.org\nDE LA TOUR Jean-Paul;\n"
            "LI Wei;\nAnne-Sophie LE GALL;\nMARIE CURIE;\n",
            """\
Anne Petit (anne), new: a@example.org
Jean-Paul De La Tour (jean-paul), new
Li Wei (li), new
Anne-Sophie Le Gall (anne-sophie), new
Marie Curie (marie), new
""",
            id="family names in capitals before or behind",
        ),
    ],
)
def test_tables_are_read_in_the_shape_they_have(ooo: Ooo, home: Path, raw: str, shown: str) -> None:
    begin(ooo)
    (home / "team.csv").write_text(raw, "utf-8", newline="")
    done = ooo("import", str(home / "team.csv"), "--show", COLUMNS="400")
    assert done.out.replace(str(home), "~") == f"{HEAD.format('a table')}{shown}{TAIL}"
    once(ooo, home, home / "team.csv")


def test_a_text_beyond_all_size_is_named_whosever_it_is(ooo: Ooo, home: Path) -> None:
    """It would not help to be asked whose it is."""
    begin(ooo)
    (home / "long.md").write_text("## 2026-11-10\n" + "x" * 10_001, "utf-8")
    done = ooo("import", str(home / "long.md"), "--who", "alice", COLUMNS="400")
    assert done.out.endswith(": it is longer than 10000 characters\nNothing new in it.\n")
