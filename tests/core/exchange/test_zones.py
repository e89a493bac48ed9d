"""Zones by the names that programs have for them."""

import datetime as dt

import pytest

from ooo.core.exchange.zones import Zones

HERE = {"Europe/Paris": 1, "Australia/Sydney": 10, "Etc/GMT-5": 5, "UTC": 0, "America/Denver": -7}
HOURS = {name: dt.timedelta(hours=hours) for name, hours in HERE.items()}


def test_all_zones_are_listed_once_and_only_for_a_label() -> None:
    """It takes a while."""
    listed: list[int] = []

    def every() -> list[str]:
        listed.append(1)
        return [*HERE]

    zones = Zones({"Romance Standard Time": "Europe/Paris"}, HOURS.get, every)
    assert zones.known("Romance Standard Time 2") == "Europe/Paris"
    assert zones.known("Europe/Paris") == "Europe/Paris"
    assert listed == []
    assert zones.known("(GMT+10:00) Canberra, Melbourne, Sydney") == "Australia/Sydney"
    assert zones.known("(UTC+01:00) Paris") == "Europe/Paris"
    assert listed == [1]


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("UTC", "UTC"),
        ("UTC+5", "Etc/GMT-5"),
        ("UTC+05:00", "Etc/GMT-5"),
        ("UTC+06", ""),
        ("UTC+05:30", ""),
        ("(UTC-07:00) Mountain Time (US & Canada)", "America/Denver"),
        ("(UTC-06:00) Mountain Time (US & Canada)", ""),
        ("Paris", ""),
        ("", ""),
    ],
)
def test_a_name_is_exact_or_none(name: str, known: str) -> None:
    assert Zones({}, HOURS.get, lambda: [*HERE]).known(name) == known
