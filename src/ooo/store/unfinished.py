"""What the system refused after the journal held it: how far it came, and who ends it."""

from ooo.store.files import CannotWrite


class NotFinished(CannotWrite):
    """The system refused a write after the journal held it: it is stored, and not yet in place."""

    says = "Stored in the journal, but not yet in the notebook: {reason} ({place})."
    fix = "{remedy} The next command finishes what is in the journal: do not type it again."


class NotFiled(NotFinished):
    """The system refused a write after all was in place: only undo does not have it yet."""

    says = "Saved in the notebook, but undo does not have it yet: {reason} ({place})."
    fix = "{remedy} The next command sees to that: do not type it again."


class NotForgotten(NotFinished):
    """The system refused to remove something of what is forgotten for good."""

    says = "Not all of it is removed yet: {reason} ({place})."
    fix = "{remedy} The next command goes on with it."
