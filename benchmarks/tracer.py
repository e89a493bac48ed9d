"""Run `ooo` and say how much each module did: `python tracer.py FILE WORDS…` writes to FILE.

What is counted is instructions of Python, the same on every machine; work done in C is not in it.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from types import CodeType

_TOOL = sys.monitoring.PROFILER_ID  # type: ignore[attr-defined,unused-ignore]


def main() -> None:
    """Count while a command runs, then write `{module: instructions}`."""
    file, *words = sys.argv[1:]
    counts: Counter[CodeType] = Counter()

    def count(code: CodeType, offset: int) -> None:
        del offset
        counts[code] += 1

    monitoring = sys.monitoring  # type: ignore[attr-defined,unused-ignore]
    monitoring.use_tool_id(_TOOL, "count")
    monitoring.register_callback(_TOOL, monitoring.events.INSTRUCTION, count)
    sys.argv[1:] = words
    monitoring.set_events(_TOOL, monitoring.events.INSTRUCTION)
    from ooo.__main__ import run  # noqa: PLC0415 - its import is counted too

    run()
    monitoring.set_events(_TOOL, monitoring.events.NO_EVENTS)
    modules: Counter[str] = Counter()
    for code, number in counts.items():
        modules[_module(code.co_filename)] += number
    Path(file).write_text(json.dumps(modules), "utf-8")


def _module(filename: str) -> str:
    """Give the module of ours that a file is, else the package it belongs to."""
    path = Path(filename)
    parts = path.with_suffix("").parts
    if "site-packages" in parts:
        inner = parts[parts.index("site-packages") + 1 :]
        return ".".join(inner).removesuffix(".__init__") if inner[0] == "ooo" else inner[0]
    if filename.startswith("<"):
        return filename.strip("<>").removeprefix("frozen ")
    for name in sys.path:
        if name and path.is_relative_to(name):
            return path.relative_to(name).with_suffix("").parts[0]
    return path.stem


if __name__ == "__main__":
    main()
