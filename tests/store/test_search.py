"""What is found in a notebook is what would be found by looking at every record of it."""

import datetime as dt
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ooo.core.dossier import Dossier
from ooo.core.looking_back.find import Filters, Finder, Found
from ooo.core.looking_back.query import parse_query
from ooo.core.model import (
    Autonomy,
    Commitment,
    Cover,
    Evaluation,
    Goal,
    Indicator,
    Meeting,
    Milestone,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
    SettledPoint,
)
from ooo.store.changes import cover_bytes
from ooo.store.contents import contents_of, head_keys
from ooo.store.edit import new_record
from ooo.store.notebook import Notebook
from ooo.store.plain import keys_text, plain
from ooo.store.search import search
from ooo.store.shelf import SHELF
from tests.form import FULL
from tests.scripts import FORMS, TEXTS, normalized

TODAY = dt.date(2026, 11, 23)


def ago(days: int) -> dt.date:
    """Give a day before today."""
    return TODAY - dt.timedelta(days=days)


def put_down(root: Path, dossiers: tuple[Dossier, ...]) -> Notebook:
    """Write a notebook of these dossiers."""
    files = {"ooo.toml": cover_bytes(Cover()).decode()}
    for dossier in dossiers:
        for path, contents in contents_of(dossier).items():
            text = keys_text(head_keys(SHELF.row(path), contents) or {})
            for family, records in contents.records.items():
                text += "".join(f"\n{new_record(family, plain(each))}" for each in records)
            files[f"people/{dossier.person.slug}/{path}"] = text
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        (root / path).write_text(text, "utf-8")
    return Notebook(root, root.parent / "state")


def found(notebook: Notebook, typed: list[str], filters: Filters, limit: int = 0) -> Found:
    """Find in a notebook."""
    query = parse_query(typed)
    gathered = search(
        notebook,
        (*query.pieces, *filters.pieces),
        lambda: Finder(query, filters, limit=limit, today=TODAY),
    )
    searched = gathered.value
    return searched.finder.answer(
        searched.people,
        entries=searched.entries,
        files=searched.files,
        whole=searched.whole,
        unread=gathered.unread,
    )


texts = st.builds(normalized, st.sampled_from(FORMS), st.sampled_from(TEXTS))
days = st.integers(0, 900).map(ago)
sides = st.sampled_from(("me", "them"))
ids = st.from_regex("[a-k][2-9][a-k][a-k]", fullmatch=True)
points = st.builds(
    Point,
    id=ids,
    text=texts,
    by=sides,
    kind=st.sampled_from(("topic", "career", "win")),
    added=days,
    sensitive=st.booleans(),
    moves=st.lists(st.builds(Move, on=days, was=days, why=texts), max_size=1).map(tuple),
)
notes = st.builds(Note, kind=st.sampled_from(("note", "career")), text=texts)
meetings = st.builds(
    Meeting,
    date=days,
    kind=st.sampled_from(("one-to-one", "skipped", "career")),
    why=st.one_of(st.just(""), texts),
    points=st.lists(points, max_size=2).map(tuple),
    notes=st.lists(notes, max_size=2).map(tuple),
)
promises = st.builds(
    Commitment, id=ids, owner=sides, text=texts, made=days, due=st.one_of(st.none(), days)
)
kept = st.builds(
    SettledCommitment,
    id=ids,
    owner=sides,
    text=texts,
    settled=days,
    outcome=st.sampled_from(("kept", "missed")),
    why=texts,
)
said = st.builds(SettledPoint, id=ids, text=texts, settled=days, outcome=st.just("said"))
goals = st.builds(
    Goal,
    id=ids,
    title=texts,
    why=texts,
    opened=st.one_of(st.none(), days),
    closed=st.one_of(st.none(), days),
    indicator=st.one_of(st.none(), st.builds(Indicator, name=texts)),
    milestones=st.lists(st.builds(Milestone, text=texts), max_size=1).map(tuple),
    readings=st.lists(st.builds(Reading, on=days, value=st.just(1.0), note=texts), max_size=1).map(
        tuple
    ),
    evaluations=st.lists(
        st.builds(Evaluation, on=days, verdict=st.just("keep"), why=texts), max_size=1
    ).map(tuple),
)


def _several(record: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(record, max_size=2).map(tuple)


def _once(held: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    return tuple({each.key: each for each in held}.values())


def dossiers(slug: str) -> st.SearchStrategy[Dossier]:
    """Give what may be held on someone."""
    return st.builds(
        Dossier,
        person=st.builds(
            Person,
            slug=st.just(slug),
            name=texts,
            role=texts,
            added=st.one_of(st.none(), days),
            preferences=st.dictionaries(st.just("feedback"), texts),
        ),
        points=_several(points),
        commitments=_several(promises),
        goals=_several(goals),
        autonomy=_several(st.builds(Autonomy, topic=texts, level=st.just(2), since=days)),
        meetings=st.lists(meetings, max_size=3).map(tuple).map(_once),
        settled_commitments=_several(kept),
        settled_points=_several(said),
    )


def by_hand(notebook: Notebook, slugs: tuple[str, ...], finder: Finder) -> None:
    """Look at every record of the notebook."""
    for slug in slugs:
        dossier = notebook.read(slug, meetings=lambda keys: keys, settled=None).value
        finder.look(slug, "person.toml", dossier.person, {})
        live = {"point": dossier.points, "commitment": dossier.commitments, "goal": dossier.goals}
        finder.look(slug, "live", None, {**live, "autonomy": dossier.autonomy})
        for meeting in dossier.meetings:
            records = {"point": meeting.points, "note": meeting.notes}
            finder.look(slug, "meetings", meeting, records)
        settled = {"commitment": dossier.settled_commitments, "point": dossier.settled_points}
        finder.look(slug, "settled", None, settled)


filters = st.builds(
    Filters,
    kind=st.sampled_from(("", "", "career", "win", "promise", "goal", "skipped")),
    since=st.one_of(st.none(), days),
    mine=st.booleans(),
    theirs=st.booleans(),
    open=st.booleans(),
    all=st.booleans(),
)


@settings(max_examples=400 if FULL else 25)
@given(st.tuples(dossiers("alice"), dossiers("bob")), filters, st.data())
def test_what_is_found_is_what_every_record_would_give(
    tmp_path_factory: pytest.TempPathFactory,
    people: tuple[Dossier, ...],
    asked: Filters,
    data: st.DataObject,
) -> None:
    notebook = put_down(tmp_path_factory.mktemp("home") / "notebook", people)
    text = data.draw(st.sampled_from(TEXTS))
    words = text.split()
    size = data.draw(st.integers(0, 2))
    typed = [
        normalized(data.draw(st.sampled_from(FORMS)), word).swapcase()
        for word in data.draw(st.permutations(words))[:size]
    ]
    query = parse_query(typed)
    finder = Finder(query, asked, limit=0, today=TODAY)
    by_hand(notebook, ("alice", "bob"), finder)
    names = {each.person.slug: each.person for each in people}
    expected = finder.answer(names, entries={}, files=0, whole=True)
    answer = found(notebook, typed, asked)

    def key(answer: Found) -> list[tuple[object, ...]]:
        return sorted(
            (each.person, each.record, each.id, str(each.date), each.text, each.open)
            for each in answer.hits
        )

    assert key(answer) == key(expected)
    assert (answer.sensitive, answer.more) == (expected.sensitive, False)
    few = found(notebook, typed, asked, limit=2)
    assert [each.date for each in few.hits] == [each.date for each in answer.hits[:2]]
    assert few.more == (len(answer.hits) > len(few.hits))


ALICE = Person(slug="alice", name="Alice")


def test_what_is_open_stands_first_and_the_past_from_its_newest_day(tmp_path: Path) -> None:
    late = Commitment(id="a2aa", owner="me", text="grid late", due=ago(3))
    later = Commitment(id="b2bb", owner="me", text="grid", due=ago(-3))
    undated = Commitment(id="c2cc", owner="them", text="grid undated")
    copy = SettledPoint(id="p2pp", text="grid", settled=ago(5), outcome="said")
    dossier = Dossier(
        person=ALICE,
        points=(Point(id="d2dd", text="grid"),),
        commitments=(undated, later, late),
        meetings=(
            Meeting(date=ago(5), points=(Point(id="p2pp", text="grid"),)),
            Meeting(date=ago(400), notes=(Note(text="grid"),)),
        ),
        settled_points=(copy,),
    )
    notebook = put_down(tmp_path / "notebook", (dossier,))
    answer = found(notebook, ["grid"], Filters())
    assert [(each.id, each.date) for each in answer.hits] == [
        ("a2aa", None),
        ("b2bb", None),
        ("c2cc", None),
        ("d2dd", None),
        ("p2pp", ago(5)),
        ("", ago(400)),
    ]
    assert answer.hits[0].screen.days_late == 3
    assert found(notebook, ["grid"], Filters(who=("bob",))).hits == ()
    assert len(found(notebook, ["grid"], Filters(until=ago(100))).hits) == 1
    assert found(notebook, ["grid"], Filters(area="development")).hits == ()


def test_enough_is_enough(tmp_path: Path) -> None:
    """The newest are read first, so that what everyone says is found without reading it all."""
    meetings = tuple(Meeting(date=ago(day), notes=(Note(text="grid"),)) for day in range(500))
    notebook = put_down(tmp_path / "notebook", (Dossier(person=ALICE, meetings=meetings),))
    answer = found(notebook, ["grid"], Filters(), limit=5)
    assert [each.date for each in answer.hits] == [ago(day) for day in range(5)]
    assert (answer.more, answer.screen.whole) == (True, False)
    assert answer.files < 20


def test_what_is_strange_costs_only_itself_and_is_named(tmp_path: Path) -> None:
    dossier = Dossier(person=ALICE, meetings=(Meeting(date=ago(1), notes=(Note(text="grid"),)),))
    notebook = put_down(tmp_path / "notebook", (dossier,))
    home = tmp_path / "notebook" / "people" / "alice" / "meetings"
    (home / "notes.txt").write_text("grid")
    (home / "2026-01-01.toml").write_text("grid = [")
    (home / "2026-99-01.toml").write_text("text = 'grid'")
    (home / "2026-01-02.toml").write_text("")
    (home / "2026-01-03.toml").mkdir()
    os.mkfifo(home / "2026-01-04.toml")
    (home / "2026-01-05.toml").symlink_to(home / "notes.txt")
    (home / "2026-01-06.toml").write_text(f"# {'x' * 70_000}\ndate = 2026-01-06\nwhy = 'grid'\n")
    query = parse_query(["grid"])
    gathered = search(
        notebook, query.pieces, lambda: Finder(query, Filters(), limit=0, today=TODAY)
    )
    searched = gathered.value
    answer = searched.finder.answer(searched.people, entries={}, files=searched.files, whole=True)
    assert [each.date for each in answer.hits] == [ago(1), dt.date(2026, 1, 6)]
    named = {Path(each.file).name for each in gathered.problems}
    assert named == {f"2026-01-0{day}.toml" for day in (1, 3, 4, 5)}
