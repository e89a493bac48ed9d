"""Values of the manager's own leave as JSON and come back as what they were."""

import datetime as dt
import json
import math
from typing import Any

import pytest

from ooo.core.exchange.own_values import from_json, in_json

SAID = (
    (dt.date(2026, 11, 23), {"toml": "2026-11-23"}),
    (dt.time(9, 30), {"toml": "09:30:00"}),
    (dt.datetime(2026, 11, 23, 9, 30), {"toml": "2026-11-23T09:30:00"}),  # noqa: DTZ001 -- as TOML has them
    (dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC), {"toml": "2026-11-23T09:30:00+00:00"}),
    (math.inf, {"toml": "inf"}),
    (-math.inf, {"toml": "-inf"}),
    (-(1 << 5000), {"toml": hex(-(1 << 5000))}),
    ({"b": [dt.date(2026, 1, 2)], "a": 1.5}, {"a": 1.5, "b": [{"toml": "2026-01-02"}]}),
    ("2026-11-23", "2026-11-23"),
    ({"toml": "2026-01-02"}, {"toml": {"toml": "2026-01-02"}}),
    ({"toml": {"toml": [math.inf]}}, {"toml": {"toml": {"toml": {"toml": [{"toml": "inf"}]}}}}),
    ({"toml": {"a": 1}}, {"toml": {"toml": {"a": 1}}}),
    ({"toml": "x", "y": True}, {"toml": "x", "y": True}),
)


@pytest.mark.parametrize(("value", "said"), SAID)
def test_what_json_has_no_word_for_is_said_as_toml_says_it_and_read_back(
    value: Any,  # noqa: ANN401 -- whatever TOML holds
    said: object,
) -> None:
    assert in_json(value) == said
    back = from_json(json.loads(json.dumps(in_json(value))))
    assert (back, type(back)) == (value, type(value))


def test_a_text_that_is_none_of_those_stays_a_table() -> None:
    """So JSON of before, or of another hand, is read."""
    assert from_json({"toml": "cargo"}) == {"toml": "cargo"}


def test_what_is_no_number_comes_back_as_none() -> None:
    assert math.isnan(from_json(in_json(math.nan)))
