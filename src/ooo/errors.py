"""Every refusal is an OooError: facts, how its class says them, what to do next, an exit status.

Each room keeps its own errors beside the code that raises them; a raise site carries facts, the
class holds the template, and the door that shows it chooses the language.
"""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What `ooo` tells the shell; the README documents every number."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    FOUND = 3
    INTERRUPTED = 130


class Saying:
    """A template and the facts in it, to be said in whatever language the reader has.

    The template is English with its facts by name (`"{day} is still to come."`); how facts are
    said is in `words/language.py`, what they may be in `core/text/facts.py`. An empty template
    says nothing.
    """

    __slots__ = ("facts", "template")

    def __init__(self, template: str = "", /, **facts: object) -> None:
        self.template = template
        self.facts = facts

    def __bool__(self) -> bool:
        return bool(self.template)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Saying):
            return NotImplemented
        return (self.template, self.facts) == (other.template, other.facts)

    def __hash__(self) -> int:
        return hash((self.template, *sorted(self.facts)))

    def __repr__(self) -> str:
        facts = "".join(f", {name}={fact!r}" for name, fact in self.facts.items())
        return f"Saying({self.template!r}{facts})"


NOTHING = Saying()
"""What is said where there is nothing to say."""


class OooError(Exception):
    """What was refused; `says` it in a sentence, `fix` says what to do next (maybe nothing).

    Both are templates of the class, or of the instance where the facts decide which one fits.
    """

    status: ExitStatus = ExitStatus.FAILED
    says: str = ""
    fix: str = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(self.says, facts)
        self.facts = facts

    @property
    def sentence(self) -> Saying:
        """What was refused, to be said."""
        return Saying(self.says, **self.facts)

    @property
    def advice(self) -> Saying:
        """What to do next, to be said; several lines, or nothing."""
        return Saying(self.fix, **self.facts)


class UsageProblem(OooError):
    """The words typed are not a command `ooo` can carry out as they stand."""

    status = ExitStatus.USAGE
