"""What a file holds that may be found."""

from ooo.core.looking_back.candidates import candidates
from ooo.core.model import Note, Point


def test_a_note_that_stands_in_no_meeting_is_of_no_day_and_not_found() -> None:
    records = {"note": (Note(text="alone"),), "point": (Point(id="t9we", text="On-call load"),)}
    assert [each.text for each in candidates(None, records)] == ["On-call load"]
