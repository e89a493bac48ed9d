"""The JSON of every reading command, key by key: it is only ever added to."""

import json
from pathlib import Path

import pytest

from tests.harness import Ooo

Shape = dict[str, "Shape"] | list["Shape"] | str

_MOVE: dict[str, Shape] = {"on": "str", "was": "str", "why": "str"}
_POINT: dict[str, Shape] = {
    "id": "str",
    "text": "str",
    "by": "str",
    "area": "str",
    "kind": "str",
    "added": "str",
    "carried": ["str"],
    "until": "str",
    "share": "bool",
    "sensitive": "bool",
    "minutes": "int",
    "every": "null",
    "last": "null",
    "moves": [],
}
_COMMITMENT: dict[str, Shape] = {
    "id": "str",
    "owner": "str",
    "text": "str",
    "made": "str",
    "due": "str",
    "moves": [_MOVE],
    "goal": "null",
    "known": "bool",
    "sensitive": "bool",
}
_DUE: dict[str, Shape] = {**_COMMITMENT, "person": "str", "name": "str", "days_late": "int"}
_LETTER: dict[str, Shape] = {
    "person": "str",
    "language": "str",
    "subject": "str",
    "body": "str",
    "left_out": [{"what": "str", "count": "int"}],
    "names": [],
    "about": [],
    "unread": [],
}
_SIDE: dict[str, Shape] = {
    "kept_first": "int",
    "kept_moved": "int",
    "kept_late": "int",
    "kept_undated": "int",
    "missed": "int",
    "dropped": "int",
    "open": "int",
    "late": "int",
    "late_days": "int",
    "moves": "int",
    "slip_days": [],
}
_DUE_COUNTS: dict[str, Shape] = {
    "due": "int",
    "on_time": "int",
    "moved": "int",
    "late": "int",
    "late_median": "null",
    "missed": "int",
}
_KEPT: dict[str, Shape] = {"now": _DUE_COUNTS, "compared": "null"}
_STEP: dict[str, Shape] = {
    "id": "str",
    "text": "str",
    "due": "str",
    "value": "float",
    "done": "null",
    "dropped": "null",
    "why": "null",
    "moves": [],
}
_ONE_GOAL: dict[str, Shape] = {
    "id": "str",
    "title": "str",
    "why": "null",
    "kind": "str",
    "horizon": "null",
    "opened": "str",
    "by": "str",
    "review_every": "null",
    "cadence": "null",
    "next": "null",
    "sessions": "int",
    "closed": "null",
    "outcome": "null",
    "team": "null",
    "mine": "bool",
    "known": "bool",
    "sensitive": "bool",
    "moves": [],
    "milestones": [_STEP],
    "readings": [{"on": "str", "value": "float", "note": "null"}],
    "evaluations": [{"on": "str", "verdict": "str", "why": "str"}],
    "indicator": {"name": "str", "start": "float", "target": "float"},
}
_STATE: dict[str, Shape] = {
    "goal": _ONE_GOAL,
    "progress": {
        "start": "float",
        "target": "float",
        "last": {"on": "str", "value": "float", "note": "null"},
        "part": "float",
        "line": "float",
        "days_ahead": "int",
        "steps": {"done": "int", "of": "int"},
    },
    "due": {"reading": "str", "verdict": "str"},
    "says": {"rule": "str", "sentence": "str", "next": "null", "readings": "int"},
}
_GROWN: dict[str, Shape] = {
    "id": "str",
    "title": "str",
    "what": "str",
    "name": "str",
    "was": "float",
    "value": "float",
    "text": "str",
    "sensitive": "bool",
}
_SERVING: dict[str, Shape] = {**_STATE, "goal": {**_ONE_GOAL, "team": "str"}}
_PROBLEM: Shape = {"file": "str", "line": "int", "field": "str", "says": "str", "fix": "str"}

CONTRACT: dict[str, tuple[str, Shape]] = {
    "": (
        "week",
        {
            "today": "str",
            "until": "str",
            "meetings": [
                {
                    "person": "str",
                    "name": "str",
                    "booked": "str",
                    "due": "str",
                    "days_late": "int",
                }
            ],
            "unlogged": [],
            "sessions": [{"person": "str", "name": "str", "booked": "str"}],
            "sessions_due": [],
            "late": {
                "mine": "int",
                "theirs": "int",
                "today": "int",
                "meetings": "int",
                "unlogged": "int",
                "to_book": "int",
                "to_look_at": "int",
            },
            "unread": [],
        },
    ),
    "overdue --open": (
        "open",
        {
            "people": [
                {
                    "person": "str",
                    "name": "str",
                    "promises": [{**_COMMITMENT, "days_late": "int"}],
                }
            ],
            "unread": [],
        },
    ),
    "overdue --soon 7d": (
        "overdue",
        {
            "mine": [_DUE],
            "theirs": [{**_DUE, "moves": []}],
            "today": [{**_DUE, "moves": []}],
            "meetings": [
                {
                    "person": "str",
                    "name": "str",
                    "last_met": "str",
                    "cadence": "str",
                    "due": "str",
                    "late_after": "str",
                    "days_late": "int",
                }
            ],
            "unlogged": [],
            "soon": [{**_DUE, "moves": [], "goal": "str"}],
            "sessions": [],
            "career": [],
            "to_look_at": [],
            "unread": [],
        },
    ),
    "history alice": (
        "history",
        {
            "person": "str",
            "name": "str",
            "since": "null",
            "until": "null",
            "entries": [
                {
                    "date": "str",
                    "number": "int",
                    "kind": "str",
                    "minutes": "int",
                    "why": "str",
                    "by": "str",
                    "session": "null",
                    "spoke": "str",
                    "points": [
                        {
                            "id": "str",
                            "text": "str",
                            "by": "str",
                            "area": "str",
                            "kind": "str",
                            "added": "str",
                            "carried": [],
                            "until": "null",
                            "share": "bool",
                            "sensitive": "bool",
                            "minutes": "int",
                            "every": "null",
                            "last": "null",
                            "moves": [],
                        }
                    ],
                    "notes": [
                        {
                            "kind": "str",
                            "text": "str",
                            "area": "str",
                            "by": "null",
                            "share": "bool",
                            "sensitive": "bool",
                        }
                    ],
                    "kept": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "null",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "str",
                            "outcome": "str",
                            "why": "null",
                            "days_late": "int",
                        }
                    ],
                    "missed": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "null",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "str",
                            "outcome": "str",
                            "why": "str",
                            "days_late": "int",
                        }
                    ],
                    "dropped": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "null",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "str",
                            "outcome": "str",
                            "why": "str",
                            "days_late": "int",
                        }
                    ],
                    "promised": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "null",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "null",
                            "outcome": "null",
                            "days_late": "int",
                        }
                    ],
                    "moved": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "was": "str",
                            "due": "str",
                            "why": "str",
                            "sensitive": "bool",
                        }
                    ],
                    "said": [],
                    "goal": [{**_GROWN, "name": "null", "was": "null", "value": "null"}],
                    "autonomy": [],
                }
            ],
            "earlier": "int",
            "sensitive": "int",
            "unread": [],
        },
    ),
    "history": (
        "newest",
        {
            "since": "null",
            "until": "null",
            "entries": [
                {
                    "date": "str",
                    "number": "int",
                    "kind": "str",
                    "minutes": "int",
                    "why": "str",
                    "by": "str",
                    "session": {"number": "int", "of": "int"},
                    "spoke": "str",
                    "points": [
                        {
                            "id": "str",
                            "text": "str",
                            "by": "str",
                            "area": "str",
                            "kind": "str",
                            "added": "str",
                            "carried": [],
                            "until": "null",
                            "share": "bool",
                            "sensitive": "bool",
                            "minutes": "int",
                            "every": "null",
                            "last": "null",
                            "moves": [],
                        }
                    ],
                    "notes": [
                        {
                            "kind": "str",
                            "text": "str",
                            "area": "null",
                            "by": "str",
                            "share": "bool",
                            "sensitive": "bool",
                        }
                    ],
                    "kept": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "null",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "str",
                            "outcome": "str",
                            "why": "null",
                            "days_late": "int",
                        }
                    ],
                    "missed": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "str",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "str",
                            "outcome": "str",
                            "why": "null",
                            "days_late": "int",
                        }
                    ],
                    "dropped": [],
                    "promised": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "str",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "null",
                            "outcome": "null",
                            "days_late": "int",
                        }
                    ],
                    "moved": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "was": "str",
                            "due": "str",
                            "why": "str",
                            "sensitive": "bool",
                        }
                    ],
                    "said": [],
                    "goal": [{**_GROWN, "text": "null"}],
                    "autonomy": [],
                    "person": "str",
                    "name": "str",
                    "called": "str",
                }
            ],
            "earlier": "int",
            "sensitive": "int",
            "unread": [],
        },
    ),
    "history alice 9 nov": (
        "meeting",
        {
            "person": "str",
            "name": "str",
            "date": "str",
            "entries": [
                {
                    "date": "str",
                    "number": "int",
                    "kind": "str",
                    "minutes": "int",
                    "why": "null",
                    "by": "null",
                    "session": "null",
                    "points": [
                        {
                            "id": "str",
                            "text": "str",
                            "by": "str",
                            "area": "str",
                            "kind": "str",
                            "added": "str",
                            "carried": [],
                            "until": "null",
                            "share": "bool",
                            "sensitive": "bool",
                            "minutes": "int",
                            "every": "null",
                            "last": "null",
                            "moves": [],
                        }
                    ],
                    "notes": [
                        {
                            "kind": "str",
                            "text": "str",
                            "area": "str",
                            "by": "null",
                            "share": "bool",
                            "sensitive": "bool",
                        }
                    ],
                    "kept": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "null",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "str",
                            "outcome": "str",
                            "why": "null",
                            "days_late": "int",
                        }
                    ],
                    "missed": [],
                    "dropped": [],
                    "promised": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "made": "str",
                            "due": "str",
                            "moves": [],
                            "goal": "null",
                            "known": "bool",
                            "sensitive": "bool",
                            "settled": "null",
                            "outcome": "null",
                            "days_late": "int",
                        }
                    ],
                    "moved": [
                        {
                            "id": "str",
                            "owner": "str",
                            "text": "str",
                            "was": "str",
                            "due": "str",
                            "why": "str",
                            "sensitive": "bool",
                        }
                    ],
                    "said": [],
                    "goal": [{**_GROWN, "text": "null"}],
                    "autonomy": [],
                    "mood": "int",
                    "spoke": "str",
                    "useful": "null",
                    "not_reached": [
                        {
                            "id": "str",
                            "text": "str",
                            "by": "str",
                            "area": "str",
                            "kind": "str",
                            "added": "str",
                            "carried": ["str"],
                            "until": "null",
                            "share": "bool",
                            "sensitive": "bool",
                            "minutes": "int",
                            "every": "null",
                            "last": "null",
                            "moves": [],
                        }
                    ],
                }
            ],
            "before": {"date": "str", "number": "int", "kind": "str"},
            "after": "null",
            "sensitive": "int",
            "unread": [],
        },
    ),
    "find budget --since 2026 --who karim": (
        "found",
        {
            "words": ["str"],
            "filters": {
                "who": ["str"],
                "kind": "null",
                "area": "null",
                "since": "str",
                "until": "null",
                "open": "bool",
                "mine": "bool",
                "theirs": "bool",
                "all": "bool",
            },
            "hits": [
                {
                    "person": "str",
                    "name": "str",
                    "record": "str",
                    "id": "str",
                    "date": "str",
                    "kind": "str",
                    "by": "str",
                    "text": "str",
                    "open": "bool",
                    "file": "str",
                }
            ],
            "more": "bool",
            "sensitive": "int",
            "files": "int",
            "unread": [],
        },
    ),
    "history alice --promises": (
        "promises",
        {
            "person": "str",
            "name": "str",
            "since": "null",
            "until": "null",
            "me": {**_SIDE, "slip_days": ["int"]},
            "them": {**_SIDE, "slip_days": ["int"]},
            "records": [
                {
                    "id": "str",
                    "owner": "str",
                    "text": "str",
                    "made": "str",
                    "due": "str",
                    "first_due": "str",
                    "moves": "int",
                    "settled": "str",
                    "ending": "str",
                    "days_late": "int",
                    "why": "str",
                    "sensitive": "bool",
                }
            ],
            "sensitive": "int",
            "unread": [],
        },
    ),
    "history --promises": (
        "my_promises",
        {
            "since": "null",
            "until": "null",
            "people": [
                {
                    "person": "str",
                    "name": "str",
                    "me": {**_SIDE, "slip_days": ["int"]},
                }
            ],
            "unread": [],
        },
    ),
    "prep alice": (
        "prep",
        {
            "person": "str",
            "name": "str",
            "today": "str",
            "last_met": "str",
            "cadence": "str",
            "due": "str",
            "next": "str",
            "first": [
                {
                    "reason": "str",
                    "id": "str",
                    "text": "str",
                    "since": "str",
                    "due": "str",
                    "days_late": "int",
                    "moves": [_MOVE],
                    "carried": [],
                    "preference": "str",
                    "sensitive": "bool",
                }
            ],
            "last_time": [
                {
                    "date": "str",
                    "heard": "str",
                    "kind": "str",
                    "text": "str",
                    "area": "str",
                    "by": "null",
                    "sensitive": "bool",
                }
            ],
            "kept_since": [],
            "their_points": [{**_POINT, "carried": [], "until": "null"}],
            "my_points": [_POINT],
            "silent": [],
            "late_of_last": "null",
            "sensitive": "int",
            "commitments": [{**_COMMITMENT, "moves": [], "days_late": "int"}],
            "goals": [
                {
                    **_ONE_GOAL,
                    "why": "str",
                    "milestones": [{**_STEP, "done": "str"}],
                }
            ],
            "say_it": {
                "what": "str",
                "id": "str",
                "text": "str",
                "on": "str",
                "value": "null",
                "start": "null",
            },
            "career": "null",
            "holds": "null",
            "balance": {
                "meetings": "int",
                "points": "int",
                "known": "int",
                "operational": "int",
                "development": "int",
                "relational": "int",
                "missing": "null",
                "without": "int",
                "sentence": "null",
            },
            "unread": [],
        },
    ),
    "person list --all": (
        "people",
        {
            "people": [
                {
                    "person": "str",
                    "name": "str",
                    "role": "str",
                    "relation": "str",
                    "cadence": "str",
                    "last_met": "str",
                    "due": "str",
                    "late_after": "str",
                    "next": "str",
                    "paused": "bool",
                    "paused_until": "null",
                    "archived": "bool",
                }
            ],
            "unread": [],
        },
    ),
    "person show alice": (
        "person",
        {
            "person": "str",
            "name": "str",
            "profile": {
                "slug": "str",
                "name": "str",
                "aliases": ["str"],
                "role": "str",
                "relation": "str",
                "added": "str",
                "since": "str",
                "last_met": "null",
                "cadence": "str",
                "career_cadence": "str",
                "minutes": "int",
                "next": "str",
                "next_from": "null",
                "paused_until": "null",
                "pauses": [],
                "leaves": "null",
                "trial": "null",
                "email": "null",
                "language": "null",
                "archived": "bool",
                "preferences": {"recognition": "str", "feedback": "str"},
            },
            "cadence": "str",
            "last_met": "str",
            "due": "str",
            "late_after": "str",
            "commitments": [_COMMITMENT],
            "points": [_POINT],
            "sensitive": "int",
            "goals": "int",
            "meetings": {
                "career": "int",
                "first": "int",
                "one-to-one": "int",
                "note": "int",
                "skipped": "int",
            },
            "first_entry": "str",
            "unread": [],
        },
    ),
    "import notes.md": (
        "import",
        {
            "format": "str",
            "people": [
                {
                    "person": "str",
                    "name": "str",
                    "new": "bool",
                    "meetings": "int",
                    "first": "str",
                    "last": "str",
                    "observations": "int",
                    "notes": "int",
                    "kept": "int",
                    "settled": "int",
                    "open": "int",
                    "mine": "int",
                    "mine_due": "null",
                    "theirs": "int",
                    "theirs_due": "str",
                    "points": "int",
                    "goals": "int",
                    "already": "int",
                    "filled": [],
                    "renamed": [],
                    "differs": [],
                }
            ],
            "skipped": [
                {"file": "str", "line": "int", "text": "str", "says": "str", "dropped": "bool"}
            ],
            "unkept": [],
            "written": "bool",
        },
    ),
    "check --retention 1w": (
        "check",
        {
            "mended": [],
            "problems": [_PROBLEM],
            "old": [
                {
                    "person": "str",
                    "name": "str",
                    "left": "bool",
                    "file": "str",
                    "count": "int",
                    "first": "str",
                    "last": "str",
                    "whole": "bool",
                }
            ],
        },
    ),
    "recap alice": (
        "recap",
        {
            **_LETTER,
            "date": "str",
            "parts": {
                "mine": [],
                "theirs": [],
                "done": [
                    {
                        "id": "str",
                        "owner": "str",
                        "text": "str",
                        "made": "str",
                        "due": "str",
                        "moves": [],
                        "goal": "null",
                        "known": "bool",
                        "sensitive": "bool",
                        "settled": "str",
                        "outcome": "str",
                        "why": "null",
                    }
                ],
                "discussed": [{**_POINT, "area": "null", "carried": [], "until": "null"}],
                "noted": [],
                "next": "str",
            },
        },
    ),
    "ask alice": (
        "ask",
        {
            **_LETTER,
            "asks": "str",
            "parts": {
                "next": "str",
                "minutes": "int",
                "theirs": [{**_POINT, "area": "null", "carried": [], "until": "null"}],
                "mine": [],
                "open": [],
            },
        },
    ),
    "check --words": (
        "words",
        {
            "checked": "int",
            "found": [
                {
                    "person": "str",
                    "file": "str",
                    "line": "int",
                    "date": "str",
                    "record": "str",
                    "id": "str",
                    "category": "str",
                    "term": "str",
                    "fix": "str",
                }
            ],
            "ok": ["str"],
            "sensitive": "int",
            "unread": [],
        },
    ),
    "config": (
        "config",
        {
            "file": "str",
            "settings": [{"name": "str", "value": "str", "source": "str", "means": "str"}],
        },
    ),
    "goal alice": (
        "goals",
        {
            "until": "str",
            "people": [
                {
                    "person": "str",
                    "name": "str",
                    "now": [],
                    "next": [_STATE],
                    "closed": [],
                    "sensitive": "int",
                }
            ],
            "unread": [],
        },
    ),
    "goal g4pz": (
        "goal",
        {"person": "str", "name": "str", "state": _STATE, "promises": []},
    ),
    "plan alice": (
        "plan",
        {
            "person": "str",
            "name": "str",
            "manager": "str",
            "today": "str",
            "until": "str",
            "now": [],
            "next": [
                {
                    "number": "int",
                    "title": "str",
                    "why": "str",
                    "mine": "bool",
                    "by": "str",
                    "measure": "str",
                    "start": "float",
                    "last": {"on": "str", "value": "float", "note": "null"},
                    "target": "float",
                    "steps": [{"text": "str", "due": "str", "value": "float", "done": "str"}],
                    "promises": [],
                }
            ],
            "autonomy": [],
            "days": "int",
            "talk": "null",
        },
    ),
    "dashboard alice": (
        "dashboard",
        {
            "person": "str",
            "name": "str",
            "period": {"since": "str", "until": "str"},
            "before": {"since": "str", "until": "str"},
            "stands_out": [{"rule": "str", "sentence": "str", "next": "str"}],
            "goals": [_STATE],
            "autonomy": [],
            "talks": [{"name": "str", "now": "int", "before": "int"}],
            "me": _KEPT,
            "them": _KEPT,
            "story": [
                {
                    "on": "str",
                    "what": "str",
                    "text": "str",
                    "level": "int",
                    "was": "int",
                    "id": "null",
                    "sensitive": "bool",
                }
            ],
            "sensitive": "int",
            "unread": [],
        },
    ),
    "dashboard": (
        "team",
        {
            "period": {"since": "str", "until": "str"},
            "before": {"since": "str", "until": "str"},
            "blockers": [
                {
                    "person": "str",
                    "name": "str",
                    "id": "str",
                    "text": "str",
                    "since": "str",
                    "days": "int",
                    "carried": "int",
                    "promised": "bool",
                    "sensitive": "bool",
                }
            ],
            "team": [
                {"name": "str", "goals": [{"person": "str", "name": "str", "state": _SERVING}]}
            ],
            "goals": [{"person": "str", "name": "str", "state": _STATE}],
            "without": [{"person": "str", "name": "str"}],
            "word": {"now": _DUE_COUNTS, "before": _DUE_COUNTS},
            "given": [
                {
                    "person": "str",
                    "name": "str",
                    "held": "int",
                    "planned": "int",
                    "called_off": "int",
                    "late": "int",
                }
            ],
            "sensitive": "int",
            "unread": [],
        },
    ),
    "delegate alice payroll runs 3": (
        "delegated",
        {
            "person": "str",
            "name": "str",
            "topic": "str",
            "level": "int",
            "since": "str",
            "was": "int",
            "was_since": "null",
            "posture": "str",
            "share": "bool",
            "changed": "bool",
        },
    ),
    "delegate alice": ("delegation", {"person": "str", "name": "str", "topics": []}),
    "coach alice": (
        "coach",
        {
            "person": "str",
            "name": "str",
            "track": "null",
            "session": "null",
            "experiment": "null",
            "tried": [],
            "feedback": {"mine": [], "theirs": [], "useful": "int"},
            "says": "null",
        },
    ),
    "undo --list": (
        "past",
        {
            "commands": [
                {
                    "command": "str",
                    "time": "str",
                    "files": ["str"],
                    "undone": "bool",
                    "number": "int",
                    "did": ["str"],
                    "more": "int",
                }
            ],
            "unusable": [],
        },
    ),
}


_GOAL = """\
[[goal]]
id = "g4pz"
title = "Autonomous"
opened = 2026-09-01
by = 2027-03-31
readings = [{ on = 2026-11-02, value = 5 }]
evaluations = [{ on = 2026-11-02, verdict = "keep", why = "early" }]
milestones = [{ id = "m3hb", text = "runbook", due = 2026-11-30, value = 4 }]
indicator = { name = "escalations", start = 8, target = 2 }
"""


def shape(value: object) -> Shape:
    """Give the keys and types of a JSON value; null gives way to the type it has elsewhere."""
    match value:
        case dict():
            return {key: shape(item) for key, item in value.items()}
        case list():
            return [merged([shape(item) for item in value])] if value else []
        case None:
            return "null"
        case _:
            return type(value).__name__


def merged(shapes: list[Shape]) -> Shape:
    """Give one shape for the items of a list."""
    found = [one for one in shapes if one not in ("null", [])]
    if not found:
        return shapes[0]
    if all(isinstance(one, dict) for one in found):
        tables = [one for one in found if isinstance(one, dict)]
        keys = dict.fromkeys(key for table in tables for key in table)
        return {key: merged([table[key] for table in tables]) for key in keys}
    return found[0]


@pytest.mark.parametrize("words", CONTRACT, ids=lambda words: words or "ooo")
def test_the_envelope_and_every_key_are_as_promised(
    ooo: Ooo, home: Path, notebook: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.chdir(home)
    (home / "notes.md").write_text(
        "# Alice\n- x\n## 2026-11-10\n- [ ] @me call\n- [ ] @alice call (due 2026-12-01)\n", "utf-8"
    )
    if words.startswith("undo"):
        ooo("owe", "alice", "send", "the", "deck")
    if words == "check --words":
        (notebook / "ooo.toml").write_text('schema = 1\nwords_ok = ["lazy"]\n', encoding="utf-8")
        ooo("add", "alice", "Pregnant")
    elif words == "dashboard":
        (notebook / "people" / "alice" / "goals.toml").write_text(_GOAL, encoding="utf-8")
        aim = _GOAL.replace("g4pz", "g5pz").replace("m3hb", "m5hb") + 'team = "calm"\n'
        (notebook / "people" / "karim" / "goals.toml").write_text(aim, encoding="utf-8")
    elif words == "dashboard alice":
        (notebook / "people" / "alice" / "goals.toml").write_text(_GOAL, encoding="utf-8")
        ooo("person", "edit", "alice", "--career-cadence", "30d")
    elif words.startswith("goal"):
        (notebook / "people" / "alice" / "goals.toml").write_text(_GOAL, encoding="utf-8")
    elif words.startswith("check"):
        (notebook / "people" / "karim" / "person.toml").write_text("name = 3\n", encoding="utf-8")
    result = ooo(*words.split(), "--json")
    kind, data = CONTRACT[words]
    answer = json.loads(result.out)
    assert (result.status, answer["ooo"], answer["kind"]) == (0, 1, kind)
    assert shape(answer["data"]) == data
    assert list(answer) == ["ooo", "kind", "data"]
