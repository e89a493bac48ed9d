"""What the numbers of a list name that were typed, and what is no answer to a question."""

from collections.abc import Mapping

from ooo.core.records.ids import SHORTEST_PREFIX
from ooo.core.text.facts import Words
from ooo.errors import UsageProblem

_ALL = frozenset({"a", "all", "t", "tout", "tous", "toutes"})


class NotAnAnswer(UsageProblem):
    """What was typed answers the question in no way; `fix` says what would."""

    says = "{typed:quoted} is no answer here."


class NeitherYesNorNo(NotAnAnswer):
    """What was typed answers no question that Enter says no to."""

    fix = "Type y or n; Enter is no."


class NoReading(NotAnAnswer):
    """What was typed is no number."""

    fix = "Type a number, and what to note beside it: 5 quieter week. Enter is no reading."


class NoVerdict(NotAnAnswer):
    """What was typed is none of the three verdicts."""

    fix = "Type 1 (keep), 2 (adjust) or 3 (stop), and why: 2 too wide. Enter is later."


class NotOffered(NotAnAnswer):
    """What was typed is no number, or none of those offered."""

    fix = (
        "Type numbers from {lowest} to {highest}, like {lowest} or {lowest}-{highest}, or ids. "
        "a is all, Enter none."
    )

    def __init__(self, typed: str, *, lowest: int, highest: int) -> None:
        if lowest == highest:
            self.fix = "Type {lowest}, or its id; Enter is none."
        super().__init__(typed=Words(typed), lowest=lowest, highest=highest)


def numbered(
    typed: str, offered: Mapping[int, str], *, later: Mapping[int, str] | None = None
) -> tuple[str, ...]:
    """Give what the numbers name: `1 3`, `2-4`, `1,3`, `a` or `t` for all, nothing for none.

    An id, or its beginning of two characters or more, names a record too, in any case: a letter
    alone is a key of another question, or a slip. `later` can be named, and are not among all.
    Raises NotOffered for what is neither, or none of those there are.
    """
    words = typed.replace(",", " ").lower().split()
    if len(words) == 1 and words[0] in _ALL:
        return tuple(offered.values())
    named = {**offered, **(later or {})}
    lowest, highest = min(named), max(named)
    chosen: dict[str, None] = {}
    for word in words:
        ids = [each for each in named.values() if each.lower() == word] or [
            each for each in named.values() if _begins(each.lower(), word)
        ]
        if len(ids) == 1 and not (word.isdecimal() and int(word) in named):
            chosen[ids[0]] = None
            continue
        first, dash, last = word.partition("-")
        whole = _is_short_number(first) and (not dash or _is_short_number(last))
        numbers = range(int(first), int(last or first) + 1) if whole else range(0)
        if not numbers or numbers[0] < lowest or numbers[-1] > highest:
            raise NotOffered(typed, lowest=lowest, highest=highest)
        chosen |= dict.fromkeys(named[number] for number in numbers)
    return tuple(chosen)


def _begins(known: str, word: str) -> bool:
    return len(word) >= SHORTEST_PREFIX and not word.isdecimal() and known.startswith(word)


def _is_short_number(word: str) -> bool:
    return word.isdecimal() and len(word) <= len("1000")
