"""What was meant by a word with a slip in it: the nearest of the words there are, or nothing."""

from collections.abc import Iterable


def nearest(word: str, words: Iterable[str]) -> str | None:
    """Give the word nearest to `word`, the first of equals, or None when none is near.

    Near is one slip in every three letters, and never more than half of the word.
    """
    best, best_distance = None, 1 + max(1, len(word) // 3)
    for candidate in words:
        if 2 * abs(len(word) - len(candidate)) > len(candidate):
            continue
        distance = edit_distance(word, candidate)
        if distance < best_distance and 2 * distance <= len(candidate):
            best, best_distance = candidate, distance
    return best


def edit_distance(first: str, second: str) -> int:
    """Count the letters to insert, remove, replace or swap with a neighbour between two words.

    A letter may be missing between two that are swapped (Damerau and Levenshtein's distance).
    """
    far = len(first) + len(second)
    rows: list[list[int]] = [[far] * (len(second) + 2), [far, *range(len(second) + 1)]]
    seen: dict[str, int] = {}
    for i, letter in enumerate(first, 1):
        before, row, column = rows[-1], [far, i], 0
        for j, other in enumerate(second, 1):
            back = seen.get(other, 0)
            swapped = rows[back][column] + (i - back) + (j - column) - 1
            if letter == other:
                column = j
            cost = min(before[j + 1] + 1, row[j] + 1, before[j] + (letter != other), swapped)
            row.append(cost)
        seen[letter] = i
        rows.append(row)
    return rows[-1][-1]
