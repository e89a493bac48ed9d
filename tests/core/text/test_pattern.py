import re

from ooo.core.text.pattern import pattern


def test_a_pattern_does_what_the_compiled_expression_does() -> None:
    """It is compiled at its first use, and nobody can tell."""
    late, early = pattern("(?P<day>[0-9]+) ([a-z]+)", re.IGNORECASE), re.compile("", re.IGNORECASE)
    assert late.pattern == "(?P<day>[0-9]+) ([a-z]+)"
    for _ in range(2):
        found = late.fullmatch("12 Dec")
        assert found is not None
        assert (found["day"], found[2]) == ("12", "Dec")
    assert late.sub("x", "3 nov, 4 dec") == "x, x"
    assert late.flags == early.flags
