"""Which entries are named by the names of their files, without opening any."""

import datetime as dt

from ooo.core.rhythm.cadence import back_to_last_met
from ooo.store.entries import meeting_filename, named

NAMES = (
    ".2024-05-06.career.toml.icloud",
    "2023-05-09.career.toml",
    "2024-05-07.career.toml",
    "2024-09-03.coaching.toml",
    "2025-01-14.coaching.toml",
    "2025-01-14.2.coaching.toml",
    "2025-13-45.career.toml",
    "2025-02-04.toml",
    "2025-02-11.skipped.toml",
)


def _named(**apart: dt.date | None) -> list[str]:
    keys = named(sorted(NAMES), back_to_last_met(dt.date(2025, 2, 12)), apart)  # type: ignore[arg-type] # kinds
    return [meeting_filename(key) for key in keys]


def test_entries_are_named_back_to_the_last_talk() -> None:
    assert _named() == ["2025-02-04.toml", "2025-02-11.skipped.toml"]


def test_of_a_kind_apart_without_a_day_the_newest_that_is_one_is_named() -> None:
    assert _named(career=None)[0] == "2024-05-07.career.toml"
    assert len(_named(career=None)) == len(_named()) + 1


def test_of_a_kind_apart_with_a_day_all_since_then_are_named() -> None:
    since = [*_named(coaching=dt.date(2025, 1, 14))]
    assert since[:2] == ["2025-01-14.coaching.toml", "2025-01-14.2.coaching.toml"]
    assert len(since) == len(_named()) + 2
    assert len(_named(coaching=dt.date(2025, 1, 15))) == len(_named())
    assert _named(coaching=dt.date.min)[0] == "2024-09-03.coaching.toml"


def test_a_kind_of_which_there_is_none_names_none() -> None:
    assert _named(career=None, training=None)[0] == "2024-05-07.career.toml"
