"""What a line tells of the meeting itself, and which lines do."""

import pytest

from ooo.core.capture.told import OutOfRange, SaidTwice, Told, is_told, read_told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("mood: 2", Told(mood=2)),
        ("Humeur : 5/5", Told(mood=5)),
        ("minutes: 90", Told(minutes=90)),
        ("durée: 1h30", Told(minutes=90)),
        ("duration: 1 h 05 min", Told(minutes=65)),
        ("spoke: les deux", Told(spoke="both")),
        ("parole: moi", Told(spoke="me")),
        ("mood: low", None),
        ("moods: 2", None),
        ("minutes: the last five", None),
        ("spoke: Karim", None),
        ("2", None),
    ],
)
def test_a_line_tells_of_the_meeting_or_is_an_ordinary_one(line: str, told: Told | None) -> None:
    assert read_told(line) == told
    assert is_told(line) is (told is not None)


@pytest.mark.parametrize(
    "line", ["mood: 0", "mood: 6", "minutes: 1441", "durée: 24h01", "mood: -1"]
)
def test_a_number_that_means_nothing_is_refused(line: str) -> None:
    assert is_told(line)
    with pytest.raises(OutOfRange):
        read_told(line)


def test_what_is_told_twice_is_one_where_it_is_the_same() -> None:
    both = Told(mood=2).and_also(Told(mood=2, minutes=30, spoke="me"))
    assert both == Told(mood=2, minutes=30, spoke="me")
    assert not Told()
    with pytest.raises(SaidTwice):
        Told(spoke="me").and_also(Told(spoke="them"))
