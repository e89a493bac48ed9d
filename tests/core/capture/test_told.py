"""What a line tells of the meeting itself, and which lines do."""

import pytest

from ooo.core.capture.told import MeetingFacts, OutOfRange, SaidTwice, is_told, read_told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("mood: 2", MeetingFacts(mood=2)),
        ("Humeur : 5/5", MeetingFacts(mood=5)),
        ("minutes: 90", MeetingFacts(minutes=90)),
        ("durée: 1h30", MeetingFacts(minutes=90)),
        ("duration: 1 h 05 min", MeetingFacts(minutes=65)),
        ("spoke: les deux", MeetingFacts(spoke="both")),
        ("parole: moi", MeetingFacts(spoke="me")),
        ("mood: low", None),
        ("moods: 2", None),
        ("minutes: the last five", None),
        ("spoke: Karim", None),
        ("2", None),
    ],
)
def test_a_line_tells_of_the_meeting_or_is_a_note(line: str, told: MeetingFacts | None) -> None:
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
    both = MeetingFacts(mood=2).and_also(MeetingFacts(mood=2, minutes=30, spoke="me"))
    assert both == MeetingFacts(mood=2, minutes=30, spoke="me")
    assert not MeetingFacts()
    with pytest.raises(SaidTwice):
        MeetingFacts(spoke="me").and_also(MeetingFacts(spoke="them"))
