"""What is brought is laid beside what is here: nothing is lost, and nothing is said twice."""

import datetime as dt
from itertools import count

import pytest

from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.exchange.brought import Brought, BroughtEntry, Read, ReadingSettings, SourceText
from ooo.core.exchange.imported import Imported
from ooo.core.exchange.importing import Wishes, lay
from ooo.core.exchange.notes import read_notes
from ooo.core.exchange.whose import People
from ooo.core.model import Meeting, Note, Person, Point

TODAY = dt.date(2026, 11, 23)
DAY = dt.date(2026, 10, 1)
ANN = Person(slug="ann", name="Ann Lee")


def laid(*brought: Brought, here: Dossier, add: bool = False) -> Decision[Imported]:
    ids = (f"n{number % 10}{'abcdefghjk'[number // 10]}x" for number in count())
    wishes = Wishes(today=TODAY, new_id=lambda: next(ids), add=add)
    held = Held({here.person.slug: here}, frozenset())
    return lay(held, Read(format="json", people=brought), wishes)


@pytest.mark.parametrize("first", ["ann", "ann-lee"])
def test_two_people_of_another_notebook_stay_two_in_any_order(first: str) -> None:
    """One of them is who is here already; the other one is new, with all that is theirs."""
    brought = {
        slug: Brought(
            dossier=Dossier(
                person=Person(slug=slug, name="Ann Lee"), points=(Point(id=its_id, text=slug),)
            ),
            ours=True,
        )
        for slug, its_id in (("ann", "a2aa"), ("ann-lee", "a3aa"))
    }
    second = "ann-lee" if first == "ann" else "ann"
    done = laid(brought[first], brought[second], here=Dossier(person=ANN))
    points = [point.text for each in done.dossiers.values() for point in each.points]
    assert len(done.dossiers) == len(brought)
    assert sorted(points) == ["ann", "ann-lee"]


def test_the_second_meeting_of_a_day_is_the_second_one_here() -> None:
    meetings = tuple(
        Meeting(date=DAY, kind="one-to-one", number=number, notes=(Note(text=text),))
        for number, text in ((1, "first"), (2, "second"))
    )
    here = Dossier(person=ANN, entries=tuple(each.key for each in meetings), meetings=meetings)
    assert not laid(Brought(dossier=here, ours=True), here=here, add=True).answer.changes


def test_a_point_that_is_added_to_a_meeting_is_not_put_on_the_agenda_too() -> None:
    bare = Meeting(date=DAY, kind="one-to-one")
    here = Dossier(person=ANN, entries=(bare.key,), meetings=(bare,))
    told = Meeting(date=DAY, kind="one-to-one", points=(Point(text="the office"),))
    entry = BroughtEntry(meeting=told, later=(Point(text="The office"),))
    done = laid(Brought(dossier=Dossier(person=ANN), entries=(entry,)), here=here, add=True)
    assert [each.text for each in done.dossiers["ann"].meetings[0].points] == ["the office"]
    assert done.dossiers["ann"].points == ()


def test_what_two_files_say_otherwise_than_here_is_named_once() -> None:
    here = Dossier(person=Person(slug="ann", name="Ann Lee", role="CTO"))
    brought = Brought(dossier=Dossier(person=Person(slug="", name="Ann Lee", role="Lead")))
    (person,) = laid(brought, brought, here=here).answer.people
    assert person.differs == ("role",)


def notes_of(text: str) -> Read:
    settings = ReadingSettings(today=TODAY, who="ann")
    return read_notes(SourceText(file="x.md", text=text), settings, People((ANN,), ("Max",)))


def test_a_sign_of_headings_within_code_begins_nothing() -> None:
    read = notes_of("## 2026-11-09\n```\n# a comment\nmake\n```\n- after\n")
    (entry,) = read.people[0].entries
    assert [each.text for each in entry.meeting.notes] == ["# a comment\nmake", "after"]
    assert read.unread == ()


def test_every_comment_of_a_line_is_named_as_left_out() -> None:
    read = notes_of("## 2026-11-09\n- hello <!-- one --> <!-- two\nand more -->\n- x <!-- 3 -->\n")
    assert [(each.line, each.text) for each in read.unread] == [
        (2, "<!-- one -->"),
        (2, "<!-- two"),
        (4, "<!-- 3 -->"),
    ]
