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
    """Count the letters to insert, remove, replace or swap with a neighbour between two words."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        before, above, row = row, before, [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            swapped = i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other
            row.append(min(cost, above[j - 2] + 1) if swapped else cost)
    return row[-1]
