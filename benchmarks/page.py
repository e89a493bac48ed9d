"""The page of what was measured: its words stay, what stands between two marks is replaced."""

from pathlib import Path
from typing import Final

from benchmarks.workshop import PROJECT

PAGE: Final = PROJECT / "docs" / "speed.md"


def put(part: str, text: str, *, page: Path = PAGE) -> None:
    """Put a text between the two marks of a part of the page."""
    begin, end = f"<!-- {part}: begin -->\n", f"<!-- {part}: end -->\n"
    before, _, rest = page.read_text("utf-8").partition(begin)
    _, _, after = rest.partition(end)
    page.write_text(f"{before}{begin}\n{text}\n\n{end}{after}", "utf-8")
