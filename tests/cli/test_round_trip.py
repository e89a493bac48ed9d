"""A notebook that leaves as JSON comes back into an empty one as it was, whatever it holds."""

import datetime as dt
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields, replace

from ooo.core.dossier import Decision, Dossier, Restored
from ooo.core.model import Cover, Person
from ooo.store.create import create
from ooo.store.entries import meeting_filename
from ooo.store.notebook import Notebook
from ooo.store.update import update
from tests.harness import Door, Home

Text = st.SearchStrategy[str]

DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2027, 12, 31))
CHARACTERS = st.characters(exclude_categories=["Cs"])
TEXTS = st.sampled_from(
    (
        "Rota",
        "naïve 日本 🙂",
        "two\nlines\n",
        "crlf\r\nand\rcr",
        ' "quoted" \\ back\tslash ',
        "'''\"\"\"",
        "=1+1",
        "\u2028\u202e\x7f\x1b[31m",
        "# no comment",
    )
) | st.text(CHARACTERS, min_size=1, max_size=8).filter(str.strip)
CADENCES = st.sampled_from(("10d", "2w", "999d"))
OF_FIELD: Mapping[str, st.SearchStrategy[Any]] = {
    "cadence": CADENCES,
    "career_cadence": CADENCES,
    "review_every": CADENCES,
    "every": st.sampled_from(("meeting", "4w")),
    "mood": st.integers(1, 5),
    "me": st.integers(1, 5),
    "them": st.integers(1, 5),
    "level": st.integers(1, 4),
    "minutes": st.integers(0, 1440),
    "sessions": st.integers(0, 20),
    "number": st.integers(1, 3),
    "schema": st.just(1),
    "preferences": st.dictionaries(TEXTS, TEXTS, max_size=2),
    "id": st.just(""),
    "slug": st.just(""),
}
"""What fields may hold that their type alone does not tell."""


def in_order(keys: dict[str, Any]) -> dict[str, Any]:
    """Give keys in the order of the alphabet."""
    return dict(sorted(keys.items()))


VALUES: st.SearchStrategy[Any] = st.recursive(
    TEXTS
    | st.integers(-9, 2**53)
    | st.booleans()
    | st.floats(-1e9, 1e9)
    | st.sampled_from((float("inf"), float("-inf")))
    | st.dates()
    | st.times()
    | st.datetimes(timezones=st.none() | st.just(dt.UTC)),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, min_size=1).map(in_order)
    ),
    max_leaves=3,
)
OWN = st.dictionaries(TEXTS.map("my {}".format), VALUES, min_size=1, max_size=2).map(in_order)
"""Keys of the person's own, which nobody knows the meaning of; their order stays behind."""


def of_type(wanted: Any, name: str = "") -> st.SearchStrategy[Any]:  # noqa: ANN401 -- a type
    """Give whatever a field of that type and name may hold."""
    if name in OF_FIELD and wanted in {str, int, dict[str, str]}:
        return OF_FIELD[name]
    origin, within = get_origin(wanted), get_args(wanted)
    if origin in {Union, UnionType}:
        return st.one_of(*(st.none() if one is type(None) else of_type(one) for one in within))
    if origin is Literal:
        return st.sampled_from(within)
    if origin is tuple:
        return st.lists(of_type(within[0]), max_size=2).map(tuple)
    if isinstance(wanted, type) and issubclass(wanted, Struct):
        return noun(wanted)
    plain: Mapping[object, st.SearchStrategy[Any]] = {
        str: TEXTS,
        bool: st.booleans(),
        float: st.floats(-1e9, 1e9),
        dt.date: DAYS,
        dt.time: st.times().map(lambda time: time.replace(microsecond=0, tzinfo=None)),
    }
    return plain[wanted]


def noun(kind: type[Struct]) -> st.SearchStrategy[Any]:
    """Give any value of a noun: each field as it is by default, or something else."""
    return st.fixed_dictionaries(
        {field.name: of_type(field.type, field.name) for field in fields(kind) if field.required},
        optional={
            field.name: of_type(field.type, field.name)
            for field in fields(kind)
            if not field.required
        },
    ).map(lambda said: kind(**said))


@st.composite
def notebooks(draw: st.DrawFn) -> tuple[dict[str, Dossier], Restored]:
    """Give people with everything that may be held on them, and keys of one's own anywhere."""
    ids = iter(f"a{number}bc" for number in range(2, 1000))
    people: dict[str, Dossier] = {}
    own: dict[str, dict[str, Any]] = {}
    for slug in draw(
        st.lists(st.sampled_from(("alice", "bo-2", "x")), min_size=1, max_size=2, unique=True)
    ):
        held = draw(noun(Dossier))
        meetings = {each.key: each for each in held.meetings}
        changed: dict[str, Any] = {
            name: tuple(replace(each, id=next(ids)) for each in getattr(held, name))
            for name in ("points", "commitments", "goals")
        }
        for name in ("settled_commitments", "settled_points"):
            ordered = sorted(getattr(held, name), key=lambda each: each.settled)
            changed[name] = tuple(replace(each, id=next(ids)) for each in ordered)
        people[slug] = replace(
            held,
            person=replace(held.person, slug=slug),
            entries=tuple(sorted(meetings)),
            meetings=tuple(meetings[key] for key in sorted(meetings)),
            **changed,
        )
        own[slug] = draw(own_of(people[slug]))
    cover = replace(draw(noun(Cover)), schema=1)
    return people, Restored(cover=cover, own_of_cover=draw(OWN | st.just({})), own=own)


def own_of(dossier: Dossier) -> st.SearchStrategy[dict[str, Any]]:
    """Give keys of one's own for the head of a file, in a record of it, and within a record."""
    files: dict[str, st.SearchStrategy[dict[str, Any]]] = {"person.toml": OWN}
    if dossier.points:
        files["agenda.toml"] = at_first("point", OWN)
    if dossier.goals:
        readings = dossier.goals[0].readings
        files["goals.toml"] = at_first("goal", at_first("readings", OWN) if readings else OWN)
    for each in dossier.meetings:
        within = at_first("note", OWN) if each.notes else OWN
        files[f"meetings/{meeting_filename(each.key)}"] = OWN | within
    return st.fixed_dictionaries({}, optional=files)


def at_first(name: str, keys: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[Any]:
    """Give keys in the first of the tables of a name."""
    return keys.map(lambda said: {name: {"0": said}})


def files_of(root: Path) -> dict[str, bytes]:
    """Give what stands in each file of a notebook."""
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*.toml")}


NAMESAKES = {
    "alice": Dossier(person=Person(slug="alice", name="Alice Martin", aliases=("ali", "bo-2"))),
    "bo-2": Dossier(person=Person(slug="bo-2", name="Bo Ek", aliases=("ali",))),
}
"""Two people who share an alias, and one whose short name is the alias of the other."""


@settings(max_examples=25)
@given(notebooks())
@example((NAMESAKES, Restored(cover=Cover(words_ok=("grievance",), words_more=("diva",)))))
def test_every_notebook_comes_back_byte_for_byte(
    generated: tuple[dict[str, Dossier], Restored],
) -> None:
    """A field that an export forgets would be lost without a word, years later."""
    people, restored = generated
    with tempfile.TemporaryDirectory() as directory:
        home = Home(Path(directory))
        notebook = Notebook(home.notebook, home.state)
        create(notebook, Cover())
        update(notebook, None, lambda _: Decision(people, None, restored), command="made up")
        door = Door(home)
        first = door.piped("export", "--all", "--format", "json")
        assert (first.status, first.err) == (0, "")
        file = home.path / "whole.json"
        file.write_text(first.out, "utf-8")
        empty = home.path / "empty"
        door.piped("init", "--dir", str(empty))
        done = door.piped("import", str(file), "--yes", "--dir", str(empty))
        assert done.err == ""
        again = door.piped("export", "--all", "--format", "json", "--dir", str(empty))
        assert again.out == first.out
        assert files_of(empty) == files_of(home.notebook)
