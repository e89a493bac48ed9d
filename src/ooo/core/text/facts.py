"""What stands in a sentence and is not ours to say, each kind by its own type.

The type decides what a shared screen hides and what no language changes. Every kind is text, so
that a fact is compared, sorted and stored like any other.
"""


class Fact(str):
    """The base of every kind."""

    __slots__ = ()


class Name(Fact):
    """A person's name: initials on a shared screen."""

    __slots__ = ()


class Words(Fact):
    """What someone wrote or typed: hidden on a shared screen."""

    __slots__ = ()


class Slug(Fact):
    """A person's short name, as commands take it: `WHO` on a shared screen."""

    __slots__ = ()


class Command(Fact):
    """A command that was given; on a shared screen no more of it than what it does."""

    __slots__ = ()


class File(Fact):
    """A path; on a shared screen without the person whose it is."""

    __slots__ = ()


class Code(Fact):
    """What a machine reads: an id, a command, an option, a key, a value. The same everywhere."""

    __slots__ = ()


class TypedDate(Code):
    """A date as it can be typed; a language may have words of its own for the same: `le 16`."""

    __slots__ = ()


class Usage(Code):
    """What may be typed: `WHO until DATE`, where words in capitals stand for what is meant."""

    __slots__ = ()
