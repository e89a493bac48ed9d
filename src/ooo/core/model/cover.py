"""The notebook's own page: whose it is, and what holds for everyone."""

from ooo.core.model.value import Value


class Me(Value, frozen=True, kw_only=True):
    """The manager whose notebook it is; `email` tells which attendee they are."""

    name: str = ""
    email: str = ""

    @property
    def first_name(self) -> str:
        """The first word of the name, as letters are signed; empty where none is known."""
        return next(iter(self.name.split()), "")


class Defaults(Value, frozen=True, kw_only=True):
    """What holds for everyone whose own file does not say otherwise."""

    cadence: str = "2w"
    career_cadence: str = "90d"
    minutes: int = 30
    language: str = ""


class Cover(Value, frozen=True, kw_only=True):
    """The notebook's own page, `ooo.toml`: its schema, whose it is, and its defaults.

    Of words that are better not written, `words_ok` are those that may stand in this notebook, and
    `words_more` others to look for.
    """

    schema: int = 1
    words_ok: tuple[str, ...] = ()
    words_more: tuple[str, ...] = ()
    me: Me = Me()
    defaults: Defaults = Defaults()
