from collections.abc import Mapping

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.store.edit import Addition, CannotEdit, Change, Edit, edited, new_record, refusing
from ooo.store.keys import Unverified, verify, with_keys
from ooo.store.plain import inline, keys_text
from ooo.store.slices import cut, statements
from tests.harness import fix_of, says_of

ODD = '''\
top = """
[[point]]
"""""
list = [ # one [
  "]", # two ]]
  '[[point]]',
]
# belongs to the first
# and so does this
[[point]] # [[not me]]
"a]b" = { x = "}" }

[ point . "sub.table" ]
c = \'\'\'
[[point]]\'\'\'\'\'

# floats

  [["point"]]
  text = "\\"[[point]]"
[other.table]
x = 1
[other]
'''


def test_a_text_is_cut_where_toml_itself_sees_headers() -> None:
    whole = cut(ODD)
    assert ODD[whole.head_start : whole.head_end] == ODD[: ODD.index("# belongs")]
    assert [ODD[piece.lead : piece.end] for piece in whole.pieces] == [
        ODD[ODD.index("# belongs") : ODD.index("\n# floats")],
        ODD[ODD.index('  [["point"]]') : ODD.index("[other.table]")],
        "[other.table]\nx = 1\n",
        "[other]\n",
    ]
    assert [(piece.path, piece.array) for piece in whole.pieces] == [
        (("point",), True),
        (("point",), True),
        (("other", "table"), False),
        (("other",), False),
    ]
    assert "".join(ODD[one.start : one.end] for one in statements(ODD)) == ODD
    assert whole.is_scattered("other")
    assert not whole.is_scattered("point")


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("# file's\n[[x]]\n", 9),
        ("# file's\n\n# record's\n[[x]]\n", 10),
        ("\n# record's\n[[x]]\n", 1),
        ("a = 1\n# record's\n[[x]]\n", 6),
        ("a = 1\n# floats\n\n[[x]]\n", 16),
    ],
)
def test_comments_directly_above_a_header_are_its_own_unless_they_begin_on_line_1(
    text: str, lead: int
) -> None:
    assert cut(text).pieces[0].lead == lead


def test_keys_above_all_headers_enter_below_the_comment_of_the_file() -> None:
    assert cut("# the file's\n").head_start == 13
    assert cut("# the file's\n\n# hers\n[[x]]\n").head_start == 14


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        # a value alone is written anew
        ({"a": 1}, {"a": 2}, "a  =\t1 # why\nb = 2\n", "a  =\t2 # why\nb = 2\n"),
        ({"a": [1]}, {"a": [1, 2]}, "a = [ 1 ] # why\n", "a = [ 1, 2 ] # why\n"),
        ({"a": "x"}, {"a": "y"}, "a = 'x'\r\n", 'a = "y"\r\n'),
        ({"a": "x"}, {"a": "y"}, 'a = "x" # "\n', 'a = "y" # "\n'),
        # a default that is written out is a value like any other
        ({}, {"a": 2}, "a = 0\nb = 2\n", "a = 2\nb = 2\n"),
        # a new key enters below the last one, as far in
        ({}, {"a": 2}, "  b = 1\n\n# end\n", "  b = 1\n  a = 2\n\n# end\n"),
        ({}, {"a": "1\n2"}, "b = 1\r\n", 'b = 1\r\na = """\r\n1\r\n2"""\r\n'),
        ({}, {"a": 2}, "b = 1", "b = 1\na = 2"),
        # a key leaves with its line
        ({"a": 1}, {}, "a = 1 # why\nb = 2\n", "# why\nb = 2\n"),
        ({"a": 1}, {"b": 3}, "b = 2\na = 1\n", "b = 3\n"),
        # unknown keys within a list stay
        (
            {"a": [{"x": 1}]},
            {"a": [{"x": 2}, {"x": 3}]},
            "a = [{ x = 1, mine = 1.50 }]\n",
            "a = [{ x = 2, mine = 1.50 }, { x = 3 }]\n",
        ),
        ({"a": [1, 2]}, {"a": [3]}, "a = [1, 2]\n", "a = [3]\n"),
        ({"a": [1, 2]}, {"a": [1, 3]}, "a = [1, 2]\n", "a = [1, 3]\n"),
        # odd shapes
        (
            {"a": [1]},
            {"a": [1, 2]},
            "a = [ # why\n  1, # one\n]\n",
            "a = [ # why\n  1, # one\n  2,\n]\n",
        ),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, "a.b = 1\na.c = 3\n", "a.b = 2\na.c = 3\n"),
        ({"a": [1]}, {"a": [1, 2]}, "a = [\r\n  1,\r\n]\r\n", "a = [\r\n  1,\r\n  2,\r\n]\r\n"),
        ({"a": [1]}, {"a": [1, 2]}, "a = [\r\n  1,\n]\n", "a = [\r\n  1,\r\n  2,\n]\n"),
        ({"a": 1, "b": 1.5}, {"a": 2, "b": 1.5}, "a = 1\nx = nan\n", "a = 2\nx = nan\n"),
    ],
)
def test_only_the_keys_that_differ_are_touched(
    old: Mapping[str, object], new: Mapping[str, object], before: str, after: str
) -> None:
    eol = "\r\n" if "\r\n" in before else "\n"
    assert with_keys(before, (), old, new, eol) == after


def test_a_key_of_a_record_enters_above_the_tables_below_it() -> None:
    before = "[[goal]]\ntitle = 'x'\n\n[goal.indicator]\nname = 'y'\n"
    after = with_keys(before, ("goal", 0), {}, {"by": 1}, "\n")
    assert after == "[[goal]]\ntitle = 'x'\nby = 1\n\n[goal.indicator]\nname = 'y'\n"


def test_keys_in_a_table_below_a_record_are_set_where_they_stand() -> None:
    before = "[[goal]]\ntitle = 'x'\n[goal.indicator]\nname = 'y' # why\n"
    old = {"indicator": {"name": "y"}}
    new = {"indicator": {"name": "z", "start": 8}}
    assert with_keys(before, ("goal", 0), old, new, "\n") == (
        "[[goal]]\ntitle = 'x'\n[goal.indicator]\nname = \"z\" # why\nstart = 8\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        (
            {"m": [{"a": 1}]},
            {"m": [{"a": 2}, {"a": 3}], "x": 0},
            "[[r]]\n[[r.m]]\na = 1 # why\nmine = 2026-11-19\n",
            "[[r]]\nx = 0\n[[r.m]]\na = 2 # why\nmine = 2026-11-19\n[[r.m]]\na = 3\n",
        ),
        (
            {"m": [{"a": 1}, {"a": 2}]},
            {},
            "[[r]]\nx = 0\n[[r.m]]\na = 1\n[[r.m]]\na = 2\n",
            "[[r]]\nx = 0\n",
        ),
        ({"m": {"a": 1}}, {}, "[[r]]\nx = 0\n[r.m]\na = 1\n", "[[r]]\nx = 0\n"),
        (
            {"m": {"a": 1, "b": 2}},
            {"m": {"a": 3, "b": 4}},
            "[[r]]\nm.a = 1\nx = 0\nm.b = 2\n",
            "[[r]]\nm.a = 3\nx = 0\nm.b = 4\n",
        ),
        ({"m": {"a": 1, "b": 2}}, {}, "[[r]]\nm.a = 1\nx = 0\nm.b = 2\n", "[[r]]\nx = 0\n"),
        # one odd shape, and the whole record goes the slow way
        (
            {"m": {"a": 1, "b": 2}, "n": [{"a": 1}]},
            {"m": {"a": 3, "b": 4}, "n": [{"a": 1}, {"a": 2}]},
            "[[r]]\nm.a = 1\nx = 0\nm.b = 2\n[[r.n]]\na = 1 # why\n",
            "[[r]]\nm.a = 3\nx = 0\nm.b = 4\n[[r.n]]\na = 1 # why\n[[r.n]]\na = 2\n",
        ),
    ],
)
def test_lists_and_tables_below_a_record_are_changed_there(
    old: Mapping[str, object], new: Mapping[str, object], before: str, after: str
) -> None:
    assert with_keys(before, ("r", 0), old, new, "\n") == after


GOAL = """\
[[goal]] # mine
  [ goal . indicator ]   # how we know
  mine = 1.50
  name   = 'talks' # a month

  # said in june
  start = 8
title = 'not a title'

# each month
[[goal.milestones]]
text = 'one' # first

[[goal.milestones]]
text = 'two'
due = 2026-11-30
[goal.mine]
x = [ 1 ]
"""


@pytest.mark.parametrize("eol", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        # a key of the table, wherever it stands in it
        (
            {"indicator": {"name": "talks", "start": 8}},
            {"indicator": {"name": "speeches", "start": 9}},
            {"'talks'": '"speeches"', "start = 8": "start = 9"},
        ),
        # a key that leaves it, and one that enters it
        (
            {"indicator": {"name": "talks", "start": 8}},
            {"indicator": {"name": "talks", "target": 2}},
            {"  start = 8\ntitle = 'not a title'\n": "title = 'not a title'\ntarget = 2\n"},
        ),
        # the whole table leaves with what belongs to it
        (
            {"indicator": {"name": "talks", "start": 8}},
            {},
            {GOAL[GOAL.index("  [ goal") : GOAL.index("\n# each")]: ""},
        ),
        # a key of the record itself enters above all tables
        ({}, {"by": 1}, {"# mine\n": "# mine\nby = 1\n"}),
        # one of a list of tables, and two that enter below the last
        (
            {"milestones": [{"text": "one"}, {"text": "two"}]},
            {"milestones": [{"text": "1"}, {"text": "two"}, {"text": "3"}, {"text": "4"}]},
            {
                "'one'": '"1"',
                "11-30\n": '11-30\n\n[[goal.milestones]]\ntext = "3"\n'
                '\n[[goal.milestones]]\ntext = "4"\n',
            },
        ),
        # all of a list leave, and one blank line above each
        (
            {"milestones": [{"text": "one"}, {"text": "two", "due": 0}]},
            {},
            {GOAL[GOAL.index("[[goal.m") : GOAL.index("[goal.mine]")]: ""},
        ),
    ],
)
def test_tables_below_a_record_are_edited_in_place_and_keep_every_other_byte(
    old: Mapping[str, object], new: Mapping[str, object], changed: Mapping[str, str], eol: str
) -> None:
    """Comments, odd spaces, odd order, keys of one's own, numbers as they were written."""
    after = GOAL
    for part, instead in changed.items():
        assert part in after
        after = after.replace(part, instead)
    text = GOAL.replace("\n", eol)
    assert with_keys(text, ("goal", 0), old, new, eol) == after.replace("\n", eol)


def test_a_table_that_enters_before_all_others_stands_above_them() -> None:
    before = "[[r]]\n[[r.s]]\na = 1 # one\n"
    old = {"s": [{"a": 1}]}
    new = {"s": [{"b": 0}, {"a": 1}]}
    after = "[[r]]\n[[r.s]]\nb = 0\n[[r.s]]\na = 1 # one\n"
    assert with_keys(before, ("r", 0), old, new, "\n") == after


def test_tables_within_tables_are_edited_in_place() -> None:
    before = "[[r]]\n[r.m]\na = 1 # one\n[r.m.m]\nb = 1 # two\n[r.n]\nc = 1\n"
    old = {"m": {"a": 1, "m": {"b": 1}}}
    new = {"m": {"a": 2, "m": {"b": 3}}}
    after = "[[r]]\n[r.m]\na = 2 # one\n[r.m.m]\nb = 3 # two\n[r.n]\nc = 1\n"
    assert with_keys(before, ("r", 0), old, new, "\n") == after


def test_a_table_that_leaves_a_list_takes_along_its_header_and_what_stands_below() -> None:
    before = "[[g]]\n[[g.r]]\na = 1 # one\n\n[[g.r]]\na = 2 # two\n\n[[g.r]]\na = 3 # three\n"
    old = {"r": [{"a": 1}, {"a": 2}, {"a": 3}]}
    after = "[[g]]\n[[g.r]]\na = 1 # one\n\n[[g.r]]\na = 3 # three\n"
    assert with_keys(before, ("g", 0), old, {"r": [{"a": 1}, {"a": 3}]}, "\n") == after


def test_a_text_that_says_something_else_is_never_given() -> None:
    verify("a = nan\n", {"a": "nan"})
    with pytest.raises(Unverified):
        verify("a = 1\n", {"a": 2})


def test_a_table_of_the_head_is_edited_in_place() -> None:
    before = "# hers\r\n[me] # M\r\n  mine = 1.50\r\n  name  = 'M' # why\r\n\r\n# end\r\n[x]\r\n"
    edit = Edit(head=({"me": {"name": "M"}}, {"me": {"name": "N", "age": 3}}), tables=("me",))
    after = before.replace("'M' # why\r\n", '"N" # why\r\n  age = 3\r\n')
    assert edited(before, edit) == after


def test_a_table_whose_header_is_not_written_is_changed_as_a_whole() -> None:
    before = "[[r]]\n[r.m.x]\na = 1 # why\n"
    old, new = {"m": {"x": {"a": 1}}}, {"m": {"x": {"a": 2}}}
    assert with_keys(before, ("r", 0), old, new, "\n") == "[[r]]\n[r.m.x]\na = 2 # why\n"


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("a = 1\n", {"b": {"c": 1}}, {"b": {"c": 2}}),
        ("a.b.c = 1\na.d = 2\n", {"a": [1]}, {"a": [1, 2]}),
        ("this is not TOML\n", {}, {"a": 1}),
    ],
)
def test_keys_that_cannot_be_set_as_meant_are_refused(
    text: str, old: Mapping[str, object], new: Mapping[str, object]
) -> None:
    with pytest.raises(Unverified):
        with_keys(text, (), old, new, "\n")


def test_what_does_not_differ_is_given_back_as_it_is() -> None:
    assert with_keys("not TOML", (), {"a": 1}, {"a": 1}, "\n") == "not TOML"


@given(
    st.recursive(
        st.text() | st.booleans() | st.integers(-(2**62), 2**62) | st.dates() | st.datetimes(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    ),
    st.text(),
)
def test_any_value_is_written_as_it_is_read(value: object, key: str) -> None:
    assert tomli.loads(f"v = {inline(value)}") == {"v": value}
    assert tomli.loads(keys_text({key: value})) == {key: value}


RECORDS = "# mine\n\n[[x]]\na = 1\n\n# hers\n[[x]]\na = 2\n\n[[y]]\na = 3\n"


def gone(text: str, *indexes: int) -> str:
    """Give the text without those pieces."""
    pieces = cut(text).pieces
    return edited(text, Edit(gone=tuple(pieces[index] for index in indexes)))


@pytest.mark.parametrize(
    ("indexes", "after"),
    [
        ((0,), "# mine\n\n# hers\n[[x]]\na = 2\n\n[[y]]\na = 3\n"),
        ((1,), "# mine\n\n[[x]]\na = 1\n\n[[y]]\na = 3\n"),
        ((2,), "# mine\n\n[[x]]\na = 1\n\n# hers\n[[x]]\na = 2\n"),
        ((1, 2), "# mine\n\n[[x]]\na = 1\n"),
        ((0, 1, 2), "# mine\n"),
    ],
)
def test_a_record_leaves_with_its_comments_and_one_blank_line(
    indexes: tuple[int, ...], after: str
) -> None:
    assert gone(RECORDS, *indexes) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # a comment that comes to stand on line 1 is kept from becoming the file's
        ("[[x]]\na = 1\n\n# hers\n[[x]]\n", "\n# hers\n[[x]]\n"),
        ("[[x]]\na = 1\n# hers\n[[x]]\n", "\n# hers\n[[x]]\n"),
        # comments that float stay
        ("[[x]]\na = 1\n# floats\n\n[[x]]\n", "\n# floats\n\n[[x]]\n"),
        ("[[x]]\n[[y]]\n", "[[y]]\n"),
        ("a = 1\n[[x]]\n\n[[y]]\n", "a = 1\n\n[[y]]\n"),
        ("[[x]]", ""),
    ],
)
def test_what_stood_around_a_record_stays(before: str, after: str) -> None:
    assert gone(before, 0) == after


def added(text: str, *additions: tuple[str, str]) -> str:
    """Give the text with those records."""
    return edited(text, Edit(added=tuple(Addition(*addition) for addition in additions)))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "[[x]]\na = 9\n"),
        ("# file's", "# file's\n\n[[x]]\na = 9\n"),
        ("k = 1\r\n", "k = 1\r\n\r\n[[x]]\r\na = 9\r\n"),
        ("[[x]]\na = 1", "[[x]]\na = 1\n\n[[x]]\na = 9\n"),
        ("[[x]]\na = 1\n\n", "[[x]]\na = 1\n\n[[x]]\na = 9\n"),
        ("[[x]]\n\n# hers\n[[y]]\n", "[[x]]\n\n[[x]]\na = 9\n\n# hers\n[[y]]\n"),
        ("[[x]]\n# hers\n[[y]]\n", "[[x]]\n\n[[x]]\na = 9\n\n# hers\n[[y]]\n"),
        ("[[y]]\n", "[[y]]\n\n[[x]]\na = 9\n"),
    ],
)
def test_a_record_enters_after_its_like_with_blank_lines_around(before: str, after: str) -> None:
    assert added(before, ("x", new_record("x", {"a": 9}))) == after


def test_records_enter_family_by_family() -> None:
    text = added("", ("x", "[[x]]\na = 1\n"), ("y", "[[y]]\n"), ("x", "# hers\r\n[[x]]"))
    assert text == "[[x]]\na = 1\n\n# hers\n[[x]]\n\n[[y]]\n"


def test_a_comment_that_enters_a_new_file_belongs_to_its_record() -> None:
    text = added("", ("x", "# hers\n[[x]]\n"))
    assert text == "\n# hers\n[[x]]\n"
    assert gone(text, 0) == ""


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ({}, {"a": 1}, "", "a = 1\n"),
        ({}, {"a": 1}, "# mine", "# mine\na = 1\n"),
        ({}, {"a": 1}, "# mine\n[[x]]\n", "# mine\na = 1\n\n[[x]]\n"),
        ({}, {"a": 1, "me": {"name": "M"}}, "", 'a = 1\n\n[me]\nname = "M"\n'),
        ({}, {"me": {"name": "M"}}, "me = {}\n", 'me = { name = "M" }\n'),
        ({}, {"me": {"name": "M"}}, "[me]\n", '[me]\nname = "M"\n'),
        ({"me": {"name": "M"}}, {}, '# x\n[me]\nname = "M"\n[x]\n', "# x\n[me]\n[x]\n"),
        ({"x": [{"a": 1}]}, {"x": [{"a": 2}]}, "[[x]]\na = 1 # why\n", "[[x]]\na = 2 # why\n"),
        ({"x": [{"a": 1}]}, {}, "b = 1\n[[x]]\na = 1\n", "b = 1\n"),
        (
            {"x": [{"a": 1}, {"a": 2}, {"a": 3}]},
            {"x": [{"a": 1}, {"a": 3}]},
            "[[x]]\na = 1\n# two\n[[x]]\na = 2\n# three\n[[x]]\na = 3\n",
            "[[x]]\na = 1\n# three\n[[x]]\na = 3\n",
        ),
        (
            {"x": [{"a": 1}, {"a": 2}, {"a": 3}, {"a": 4}]},
            {"x": [{"a": 2}, {"a": 4}]},
            "b = 0\n\n# 1\n[[x]]\na = 1\n\n"
            + "\n".join(f"# {each}\n[[x]]\na = {each}\n" for each in (2, 3, 4)),
            "b = 0\n\n# 2\n[[x]]\na = 2\n\n# 4\n[[x]]\na = 4\n",
        ),
        (
            {"x": [{"a": 1}, {"a": 3}]},
            {"x": [{"a": 1}, {"a": 2}, {"a": 3}]},
            "[[x]]\na = 1\n\n[[x]]\na = 3 # why\n",
            "[[x]]\na = 1\n\n[[x]]\na = 2 # why\n\n[[x]]\na = 3\n",
        ),
        (
            {"x": [{"a": 1}]},
            {"x": [{"a": 2}, {"a": 3}]},
            "[[x]]\na = 1 # one\n[me]\n",
            "[[x]]\na = 2 # one\n\n[[x]]\na = 3\n\n[me]\n",
        ),
        (
            {"a": 1, "me": {"name": "M"}},
            {"a": 2, "me": {"name": "M"}},
            'a = 1\n[me]\nname = "M"\n',
            'a = 2\n[me]\nname = "M"\n',
        ),
    ],
)
def test_keys_at_the_head_and_their_tables_are_set_where_they_stand(
    old: Mapping[str, object], new: Mapping[str, object], before: str, after: str
) -> None:
    assert edited(before, Edit(head=(old, new), tables=("me",))) == after


def test_a_record_that_would_swallow_another_is_refused() -> None:
    piece = cut(RECORDS).pieces[0]
    with pytest.raises(CannotEdit) as refused, refusing("a.toml"):
        edited(RECORDS, Edit(gone=(replace(piece, end=len(RECORDS)),)))
    assert says_of(refused.value) == (
        "a.toml would not have said what was meant after the change; nothing changed."
    )


def test_a_record_changes_alone() -> None:
    piece = cut(RECORDS).pieces[1]
    change = Change(piece, "x", {"a": 2}, {"a": 4, "b": 5})
    assert edited(RECORDS, Edit(changed=(change,))) == RECORDS.replace("a = 2", "a = 4\nb = 5")


def test_a_refusal_names_the_file_and_the_way_out() -> None:
    error = CannotEdit("people/alice/agenda.toml", "broken")
    assert says_of(error) == (
        "people/alice/agenda.toml holds mistakes and is not written until they are mended;"
        " nothing changed."
    )
    assert fix_of(error) == "ooo check names the lines."
