"""Every number that a sentence about a goal depends on, in one table.

A two-point comparison misleads and a trend needs points (NHS, *Making data count*), so little is
said of few readings. The 10 and 33 points are those of Planview and Engagedly.
"""

from typing import Final

REVIEW_EVERY: Final = "4w"
"""How often a goal is read where it does not say."""

LOOKS_A_VERDICT: Final = 3
"""A verdict is due at every so manieth look."""

STALE_AFTER: Final = 2
"""Looks; a last reading older than that is too old to judge by."""

NOW_DAYS: Final = 42
"""A goal whose day is no further away is one for now."""

TREND: Final = 3
"""Readings; below, it is too early to tell."""

RUNNING: Final = 2
"""Readings in a row at the target, or behind the start, that say so."""

AHEAD: Final = 10
"""Points of the way before the line; more is ahead, and as many behind it is behind."""

FAR: Final = 33
"""Points of the way behind the line; more is far behind."""

WHOLE: Final = 1
"""Where all numbers are whole, a difference from the line that is smaller is none."""

NO_BETTER_DAYS: Final = 14
"""The last readings must lie so far apart before one says that nothing became better."""

WAVE: Final = 5
"""Readings looked at for going up and down."""

TURNS: Final = 2
"""Changes of direction that make a wave."""

WEEKS_FROM: Final = 6
"""Readings; from so many on the distance from the line is also told in weeks."""

STEADY_FROM: Final = 6
"""Readings, each better than the last, that are called so."""

BEST_FROM: Final = 4
"""Readings; from so many on the best of them is called that."""

HOLDS_FROM: Final = 56
"""Days after a goal was reached from which it is asked whether that holds."""

HOLDS_UNTIL: Final = 182
"""Days after it was reached; later nobody asks any more."""

RAISED_DAYS: Final = 42
"""A level that was raised fewer days ago is too young to tell anything by."""

TALKS_AFTER_A_CHANGE: Final = 2
"""In so many talks after a level changed, what it asks of the manager stands under its point."""
