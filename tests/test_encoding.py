"""JSON is written as the standard module writes it, to the byte, without loading it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.encoding import written

characters = st.characters(exclude_categories=())
texts = st.text(characters) | st.text(
    st.sampled_from('"\\/\n\r\t\b\f\x00\x1f\x7f\x80é‑’🙂\ud800\udfff')
)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


def units(text: str) -> bytes:
    """Give a text as JSON counts it, where two halves of a character are that character."""
    return text.encode("utf-16", "surrogatepass")


@given(values)
def test_every_value_is_written_as_the_standard_module_writes_it(value: object) -> None:
    """Scripts compare, and what they read has stood in this form since the first version."""
    assert written(value) == json.dumps(value, ensure_ascii=True, indent=2)


@given(texts)
def test_every_text_is_ascii_and_comes_back_as_it_was(text: str) -> None:
    shown = written(text)
    assert shown.isascii()
    assert shown.isprintable()
    assert units(json.loads(shown)) == units(text)


@pytest.mark.parametrize("value", [0, 1, True, False, 1.0, 1e16, 5e-324, -0.0, 10**400 // 10**300])
def test_a_number_and_a_truth_are_never_taken_for_each_other(value: object) -> None:
    assert written([value]) == json.dumps([value], indent=2)


def test_what_json_cannot_say_is_no_answer() -> None:
    with pytest.raises(TypeError):
        written(object())
