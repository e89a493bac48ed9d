import pytest

from ooo.store.schema import CURRENT, MIGRATIONS, SchemaTooNew, check_writable
from tests.harness import fix_of, says_of


def may_be_written(schema: int) -> bool:
    try:
        check_writable(schema)
    except SchemaTooNew:
        return False
    return True


def test_this_version_writes_schema_1() -> None:
    assert (CURRENT, MIGRATIONS) == (1, ())


def test_a_notebook_of_this_schema_or_one_before_may_be_written_and_no_newer_one() -> None:
    assert [may_be_written(CURRENT + step) for step in (-1, 0, 1)] == [True, True, False]


def test_a_newer_schema_is_refused_with_the_version_that_is_needed() -> None:
    with pytest.raises(SchemaTooNew) as refused:
        check_writable(3)
    assert says_of(refused.value) == (
        "This notebook has schema 3, and this version of ooo writes schema 1:"
        " it can be read here, not changed."
    )
    assert fix_of(refused.value) == "Update ooo to a version that writes schema 3."
