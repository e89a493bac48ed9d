"""The figures of a full run, and the page they are written to."""

import datetime as dt
import json
import os
import platform
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parents[2] / "docs" / "tested.md"
_TABLE = re.compile(r"(<!-- figures -->\n).*?(<!-- end of figures -->)", re.DOTALL)


class Figures:
    """What was tried, and how often; what was measured."""

    def __init__(self, kept: Path | None = None) -> None:
        self.tried: Counter[str] = Counter()
        self.around: Counter[str] = Counter()
        self.measured: dict[str, str] = {}
        self._kept = kept

    def add(self, what: str, number: int = 1) -> None:
        """Count that something was tried, and held."""
        self.tried[what] += number

    def surround(self, what: str, number: int = 1) -> None:
        """Count that something was tried around the notebook, and held."""
        self.around[what] += number

    def note(self, what: str, value: str) -> None:
        """Keep what was measured."""
        self.measured[what] = value

    def keep(self) -> None:
        """Put them where all processes of a full run put theirs."""
        if self._kept:
            data = {
                "tried": dict(self.tried),
                "around": dict(self.around),
                "measured": self.measured,
            }
            self._kept.write_text(json.dumps(data))


def write_page(found: Sequence[dict[str, Any]]) -> None:
    """Put the figures of all processes into the page."""
    tried: Counter[str] = Counter()
    around: Counter[str] = Counter()
    measured: dict[str, str] = {}
    for each in found:
        tried.update(each["tried"])
        around.update(each["around"])
        measured.update(each["measured"])
    lines = [
        (
            f"Last full run: {dt.datetime.now(tz=dt.UTC).astimezone():%-d %B %Y}, "
            f"Python {platform.python_version()}, {platform.system()} "
            f"{platform.release().split('-')[0]}, {os.cpu_count()} processors."
        ),
        "",
        "| tried | times | failed |",
        "|---|---:|---:|",
        *_rows(tried),
        "",
        "| tried around the notebook | times | failed |",
        "|---|---:|---:|",
        *_rows(around),
        "",
        "| measured | |",
        "|---|---|",
        *(f"| {name} | {value} |" for name, value in sorted(measured.items())),
        "",
    ]
    text = PAGE.read_text("utf-8")
    PAGE.write_text(_TABLE.sub(lambda m: m[1] + "\n".join(lines) + m[2], text), "utf-8")


def _rows(counted: Counter[str]) -> list[str]:
    return [f"| {name} | {number:,} | 0 |" for name, number in sorted(counted.items())]
