"""Pages, opened in a real browser where there is one: contrast, headings, language, width."""

import json
import re
import shutil
import subprocess
from html import escape, unescape
from pathlib import Path

import pytest

from tests.cli.test_goal_doors import write_goals
from tests.harness import Door, Home

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")
_READABLE = 4.5
_A4 = (595, 842)
_POLICY = re.compile('<meta http-equiv="Content-Security-Policy"[^>]*>')
_LOOK = """
<script>
const light = (c) => {
  const p = c.match(/[0-9.]+/g).slice(0, 3).map((v) => {
    v /= 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * p[0] + 0.7152 * p[1] + 0.0722 * p[2];
};
const page = getComputedStyle(document.body).backgroundColor;
const ratios = {};
for (const each of document.body.querySelectorAll("*")) {
  const words = [...each.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  if (!words || ["SCRIPT", "title", "desc"].includes(each.tagName)) continue;
  const style = getComputedStyle(each);
  const a = light(each.ownerSVGElement ? style.fill : style.color), b = light(page);
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  ratios[each.tagName + "." + (each.getAttribute("class") || "")] = ratio;
}
parent.document.title = JSON.stringify({
  ratios,
  page,
  headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => +h.tagName[1]),
  lang: document.documentElement.lang,
  width: window.innerWidth,
  beyond: document.documentElement.scrollWidth - window.innerWidth,
  pictures: [...document.querySelectorAll("svg")].map((p) => p.getAttribute("aria-labelledby")
    .split(" ").map((id) => document.getElementById(id).textContent)),
});
</script>
"""

_FRAME = """\
<!DOCTYPE html>
<title></title>
<iframe style="border: 0; width: {width}px; height: 900px" srcdoc="{page}"></iframe>
"""
"""A page in a frame of its width: a window of Chromium is never narrower than 500 pixels."""


def browse(home: Path, *words: str) -> str:
    """Run Chromium without a window; give what it prints."""
    assert BROWSER
    done = subprocess.run(
        [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={home / 'browser'}",
            *words,
        ],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    return done.stdout


@pytest.fixture
def pages(tmp_path: Path) -> dict[str, Path]:
    """Write the pages of a person's dashboard, of everyone's, and of a plan in French."""
    home = Home(tmp_path / "home")
    write_goals(home)
    door = Door(home)
    for named, value in (("g4pz", "5"), ("g8tv", "1")):
        assert door.piped("goal", named, value).status == 0
    found = {}
    for name, words in (
        ("person", ("dashboard", "alice", "--all")),
        ("everyone", ("dashboard",)),
        ("plan", ("plan", "alice", "--lang", "fr")),
        ("prep", ("prep", "alice")),
    ):
        found[name] = tmp_path / f"{name}.html"
        assert door.piped(*words, "--html", str(found[name])).status == 0
    return found


@pytest.mark.parametrize(("scheme", "width"), [("dark", 360), ("light", 360), ("light", 1200)])
def test_every_page_can_be_read_at_any_width_and_has_its_headings_in_order(
    pages: dict[str, Path], tmp_path: Path, scheme: str, width: int
) -> None:
    shown = set()
    for name, path in pages.items():
        watched = tmp_path / f"watched-{name}.html"
        written = _POLICY.sub("", path.read_text("utf-8"))
        page = escape(written.replace("</body>", f"{_LOOK}</body>"))
        watched.write_text(_FRAME.format(width=width, page=page), "utf-8")
        told = browse(
            tmp_path,
            f"--blink-settings=preferredColorScheme={int(scheme == 'light')}",
            "--window-size=1300,900",
            "--dump-dom",
            watched.as_uri(),
        )
        found = json.loads(unescape(told.partition("<title>")[2].partition("</title>")[0]))
        assert found["ratios"]
        assert {each: ratio for each, ratio in found["ratios"].items() if ratio < _READABLE} == {}
        assert found["headings"][0] == 1
        assert set(found["headings"][1:]) <= {2}
        assert found["lang"] == ("fr" if name == "plan" else "en")
        assert found["width"] == width
        assert found["beyond"] <= 0
        assert all(all(said) for said in found["pictures"])
        assert bool(found["pictures"]) == (name in {"person", "everyone"})
        shown.add(found["page"])
    assert shown == {"rgb(22, 24, 27)" if scheme == "dark" else "rgb(255, 255, 255)"}


def test_a_page_prints_on_few_sheets_of_a4_in_the_colours_of_day(
    pages: dict[str, Path], tmp_path: Path
) -> None:
    for name, path in pages.items():
        printed = tmp_path / f"{name}.pdf"
        browse(
            tmp_path,
            "--blink-settings=preferredColorScheme=0",
            "--no-pdf-header-footer",
            f"--print-to-pdf={printed}",
            path.as_uri(),
        )
        sheets = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", printed.read_bytes())
        assert {(round(float(wide)), round(float(high))) for wide, high in sheets} == {_A4}
        assert len(sheets) <= 2
