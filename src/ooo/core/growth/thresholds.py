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

PERSON_DAYS: Final = 90
"""Days that the dashboard of a person looks at, beside as many before."""

TEAM_DAYS: Final = 180
"""Days that the dashboard of everyone looks at."""

STANDS_OUT: Final = 3
"""Things said of a person at most."""

STORY_LINES: Final = 5
"""Lines of someone's story that are shown where it was not asked for."""

BLOCKER_DAYS: Final = 21
"""A blocker that is so old, with nothing promised since, stands out."""

BLOCKER_CARRIED: Final = 2
"""So does one that was not reached so many times."""

TALKS_LOOKED_AT: Final = 4
"""Talks looked at for those that were skipped."""

TALKS_SKIPPED: Final = 2
"""Talks of these that were skipped, from which on it is said."""

THANKS_DAYS: Final = 42
"""Days since thanks were said last, from which on that is a fact to know."""

THANKS_TALKS: Final = 3
"""Talks since then that it takes as well."""

THANKS_NOTED: Final = 5
"""Thanks noted with someone in all; below, it may be the noting that is missing."""

POINTS_FROM: Final = 8
"""Points discussed; below, nothing is said of who brought them."""

POINTS_TALKS: Final = 3
"""Talks they must come from."""

POINTS_PART: Final = 3
"""Fewer of them than one in so many are few to come from the other side."""

GIVEN_AFTER: Final = 90
"""Days in the notebook, from which on one's time is counted beside what was planned."""

GIVEN_PLANNED: Final = 6
"""Talks planned, from which on one says that fewer than half of them took place."""

GIVEN_CALLED_OFF: Final = 3
"""Talks that I called off, from which on one says so."""
