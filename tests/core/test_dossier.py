"""What was not read tells of whom it cannot be said when they met."""

from ooo.core.dossier import entries_unread


def test_of_whose_directory_is_closed_it_is_not_known_when_they_met() -> None:
    """Nor where meetings are; but goals tell nothing of it."""
    unread = ("people", "people/karim", "people/alice/meetings", "people/bruno/goals.toml")
    assert entries_unread(unread) == {"karim", "alice"}
