"""What goes to another file, or another person, goes as it was written by hand."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Meeting, Note
from ooo.store.files import Disk
from ooo.store.notebook import Notebook
from ooo.store.plan import FileBroken
from ooo.store.update import undo, update
from tests.harness import says_of

Look = Callable[[Path], dict[str, bytes | None]]

DAY = dt.date(2026, 11, 9)
NEXT = dt.date(2026, 11, 10)
PROMISE = """\
# about the grid
[[commitment]] # head
id = "k7mx"  # my id
owner = "me"
text = 'send the grid'
mine = { odd = "yes" }
"""
POINT = """\
# she brought it
[[point]]
id = "m2ph"
text = "Migration"
by = "them"
desk = 3 # mine
"""
NOTES = """\
# the first
[[note]]
text = "Tired" # said low
own = [1,  2]

# the second
[[note]]
kind = "win"
text = "Cut latency"
"""
MEETING = (
    f"# by hand\ndate = 2026-11-09 # a Monday\nminutes =  30\nroom = 'blue'\n\n{POINT}\n{NOTES}"
)
MET = "people/alice/meetings/2026-11-09.toml"
MOVED = "people/alice/meetings/2026-11-10.toml"
THERE = "people/karim/meetings/2026-11-09.toml"


@pytest.fixture
def notebook(tmp_path: Path, quick: Disk) -> Notebook:
    """Give a notebook of two people, written by hand."""
    people = tmp_path / "notebook" / "people"
    for slug in ("alice", "karim"):
        (people / slug).mkdir(parents=True)
        (people / slug / "person.toml").write_text(f'name = "{slug.title()}"\n')
    alice = people / "alice"
    (alice / "commitments.toml").write_text(
        f'# hers\n\n[[commitment]]\nid = "v8qy"\nowner = "me"\ntext = "x"\n\n{PROMISE}'
    )
    (alice / "meetings").mkdir()
    (alice / "meetings" / "2026-11-09.toml").write_text(MEETING)
    return Notebook(tmp_path / "notebook", tmp_path / "state", disk=quick)


def change(notebook: Notebook, decide: Callable[[Held], dict[str, Dossier]]) -> None:
    """Write what is decided, and see that undo brings every byte back."""
    root = Path(notebook.root)
    before = {path: path.read_bytes() for path in root.rglob("*.toml")}
    update(notebook, None, lambda held: Decision(decide(held), None), command="x", meetings=tuple)
    after = {path: path.read_bytes() for path in root.rglob("*.toml")}
    undo(notebook)
    assert {path: path.read_bytes() for path in root.rglob("*.toml")} == before
    for path in before.keys() - after.keys():
        path.unlink()
    for path, data in after.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def text(notebook: Notebook, path: str) -> str:
    return (Path(notebook.root) / path).read_bytes().decode()


def elsewhere(dossier: Dossier, meeting: Meeting) -> Dossier:
    """Give the dossier with its meeting as this one."""
    return replace(dossier, entries=(meeting.key,), meetings=(meeting,))


def without(dossier: Dossier) -> Dossier:
    return replace(dossier, entries=(), meetings=())


@pytest.mark.parametrize("eol", ["\n", "\r\n"])
def test_a_record_goes_to_another_person_with_its_comments_and_own_keys(
    notebook: Notebook, eol: str
) -> None:
    """With the line ends of the file it comes to."""
    karim = Path(notebook.root) / "people" / "karim" / "commitments.toml"
    here = f'# his{eol}{eol}[[commitment]]{eol}id = "r3cd"{eol}owner = "me"{eol}text = "y"{eol}'
    karim.write_bytes(here.encode())

    def decide(held: Held) -> dict[str, Dossier]:
        alice, karim = held.dossiers["alice"], held.dossiers["karim"]
        stays, goes = alice.commitments
        theirs = replace(goes, text="send it", sensitive=True)
        return {
            "alice": replace(alice, commitments=(stays,)),
            "karim": replace(karim, commitments=(*karim.commitments, theirs)),
        }

    change(notebook, decide)
    right = PROMISE.replace("'send the grid'", '"send it"') + "sensitive = true\n"
    assert text(notebook, "people/karim/commitments.toml") == here + eol + right.replace("\n", eol)
    assert "k7mx" not in text(notebook, "people/alice/commitments.toml")


def test_a_meeting_moves_to_another_day_byte_for_byte(notebook: Notebook) -> None:
    def decide(held: Held) -> dict[str, Dossier]:
        alice = held.dossiers["alice"]
        return {"alice": elsewhere(alice, replace(alice.meetings[0], date=NEXT))}

    change(notebook, decide)
    assert text(notebook, MOVED) == MEETING.replace("2026-11-09", "2026-11-10")
    assert not (Path(notebook.root) / MET).exists()


def test_a_meeting_keeps_its_byte_order_mark_and_line_ends(notebook: Notebook) -> None:
    raw = b"\xef\xbb\xbf" + MEETING.replace("\n", "\r\n").encode()
    (Path(notebook.root) / MET).write_bytes(raw)

    def decide(held: Held) -> dict[str, Dossier]:
        alice = held.dossiers["alice"]
        return {"alice": elsewhere(alice, replace(alice.meetings[0], date=NEXT, number=2))}

    change(notebook, decide)
    there = Path(notebook.root) / MOVED.replace(".toml", ".2.toml")
    assert there.read_bytes() == raw.replace(b"2026-11-09", b"2026-11-10")


def test_a_meeting_goes_to_another_person_and_what_was_discussed_back_to_the_agenda(
    notebook: Notebook,
) -> None:
    def decide(held: Held) -> dict[str, Dossier]:
        alice, karim = held.dossiers["alice"], held.dossiers["karim"]
        (meeting,) = alice.meetings
        return {
            "alice": replace(without(alice), points=meeting.points),
            "karim": elsewhere(karim, replace(meeting, points=())),
        }

    change(notebook, decide)
    assert text(notebook, THERE) == MEETING.replace(f"{POINT}\n", "")
    # A comment on line 1 would be the file's.
    assert text(notebook, "people/alice/agenda.toml") == f"\n{POINT}"


def test_a_meeting_that_says_something_else_is_written_anew(notebook: Notebook) -> None:
    """What cannot be the same meeting is not taken for it."""

    def decide(held: Held) -> dict[str, Dossier]:
        alice = held.dossiers["alice"]
        (meeting,) = alice.meetings
        return {"alice": elsewhere(alice, replace(meeting, date=NEXT, mood=4))}

    change(notebook, decide)
    assert text(notebook, MOVED).startswith(
        'date = 2026-11-10\nkind = "one-to-one"\nminutes = 30\nmood = 4\n'
    )


def test_a_line_keeps_its_place_and_its_comments_when_its_words_change(notebook: Notebook) -> None:
    def decide(held: Held) -> dict[str, Dossier]:
        alice = held.dossiers["alice"]
        (meeting,) = alice.meetings
        tired, win = meeting.notes
        after = replace(meeting, notes=(replace(tired, text="Rested", kind="need"), win))
        return {"alice": elsewhere(alice, after)}

    change(notebook, decide)
    assert text(notebook, MET) == MEETING.replace(
        '"Tired" # said low', '"Rested" # said low'
    ).replace("own = [1,  2]\n", 'own = [1,  2]\nkind = "need"\n')


def test_a_line_goes_to_another_person_with_its_comments(notebook: Notebook) -> None:
    def decide(held: Held) -> dict[str, Dossier]:
        alice, karim = held.dossiers["alice"], held.dossiers["karim"]
        (meeting,) = alice.meetings
        tired, win = meeting.notes
        noted = Meeting(date=DAY, kind="note", notes=(tired,))
        return {
            "alice": elsewhere(alice, replace(meeting, notes=(win,))),
            "karim": elsewhere(karim, noted),
        }

    change(notebook, decide)
    first = NOTES.split("\n\n", maxsplit=1)[0]
    assert text(notebook, THERE.replace(".toml", ".note.toml")) == (
        f'date = 2026-11-09\nkind = "note"\n\n{first}\n'
    )
    assert first not in text(notebook, MET)


def test_what_is_new_is_not_taken_for_what_leaves_another(notebook: Notebook) -> None:
    def decide(held: Held) -> dict[str, Dossier]:
        alice, karim = held.dossiers["alice"], held.dossiers["karim"]
        (meeting,) = alice.meetings
        new = Meeting(date=NEXT, notes=(Note(text="Calm"),))
        return {
            "alice": elsewhere(alice, replace(meeting, notes=())),
            "karim": elsewhere(karim, new),
        }

    change(notebook, decide)
    assert text(notebook, THERE.replace("-09", "-10")) == (
        'date = 2026-11-10\nkind = "one-to-one"\n\n[[note]]\nkind = "note"\ntext = "Calm"\n'
    )


def test_a_file_that_is_broken_goes_nowhere(notebook: Notebook) -> None:
    """What cannot be read of it would be lost on the way; the file with the fault is named."""
    path = Path(notebook.root) / MET
    path.write_text(MEETING + "[[note]]\ntext = 5\n")

    def decide(held: Held) -> dict[str, Dossier]:
        alice, karim = held.dossiers["alice"], held.dossiers["karim"]
        return {"karim": elsewhere(karim, alice.meetings[0]), "alice": without(alice)}

    with pytest.raises(FileBroken) as refused:
        change(notebook, decide)
    assert says_of(refused.value).startswith(f"{MET}, line 23, text: ")
    assert path.exists()
