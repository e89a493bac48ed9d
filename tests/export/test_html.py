from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.dossier import Dossier
from ooo.core.text.safe import is_safe
from tests.core.sharing.test_share import dossiers, without_private
from tests.export.sheets import full, page_of, prepared, shared, words_of_screen

_WHOLE = 2
"""Lines of a text at most, so that a screen shows all that was noted the last time."""

SAMPLE = """\
<body>
<h1><bdi>Alice Martin</bdi> · one-to-one · Mon 23 Nov 2026, 10:00, 30 min</h1>
<p>Last met 14 days ago (9 Nov), every 2 weeks · mood then 2 of 5</p>
<h2>FIRST</h2>
<ul>
<li>You owe: <bdi>send the salary grid</bdi>. Promised 26 Oct, moved once, \
<strong class="late">LATE 4 days</strong> <span class="id">[k7mx]</span></li>
<li><bdi>Thank her for covering the release on the 12th</bdi> <span class="id">[z7qs]</span><br>
Alice prefers: <bdi>in writing, not in public</bdi></li>
</ul>
<h2>LAST TIME</h2>
<ul>
<li><bdi>Tired after the migration; asked for a quieter sprint.</bdi><br>
<bdi>Proud of the latency win.</bdi></li>
</ul>
<h2>ALICE&#x27;S POINTS (1)</h2>
<ul>
<li><bdi>Would like to present at the all-hands</bdi> <span class="id">[x2kd]</span></li>
</ul>
<h2>YOUR POINTS (3, and 1 sensitive)</h2>
<ul>
<li><bdi>On-call load since October</bdi> <span class="why">carried twice</span> \
<span class="id">[t9we]</span></li>
<li><bdi>Q1 roadmap: what would she drop if she had to drop one thing?</bdi> \
<span class="id">[p4ra]</span></li>
<li><bdi>Paris conference in May: budget agreed?</bdi> <span class="id">[h3nc]</span></li>
</ul>
<h2>OTHER COMMITMENTS (3)</h2>
<ul>
<li>Alice: <bdi>draft the incident review</bdi> <strong class="late">LATE 1 day</strong> \
<span class="id">[x9qb]</span></li>
<li>Alice: <bdi>pick a mentor</bdi> <span class="why">no date, 14 days old</span> \
<span class="id">[b6te]</span></li>
<li>You: <bdi>introduce her to Karim [data platform], ~30 min</bdi> \
<span class="why">due Fri</span> <span class="id">[v8qy]</span></li>
</ul>
<p>After: <code>ooo log</code></p>
</body>
</html>
"""

HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="ooo">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Alice Martin · one-to-one · Mon 23 Nov 2026, 10:00, 30 min</title>
<style>
"""

OURS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li", "br"),
    *("bdi", "span", "strong", "code"),
}
APART = {"h1", "h2", "p", "li", "br"}

MARKS = """< > & " ' <b> </li> </body> <script> alert(1) <!-- --> <?x ]]> <![CDATA[ &amp; &lt;
&#60; <img src=https://x.example> javascript: onload= <style> </style> </title>
{body} {0} \\ a bc é"""
fragments = st.sampled_from([*MARKS.split(), " ", "\n", "\t", "\u202e", "\x1b[2J", "\x00"])
texts = st.lists(fragments, max_size=8).map("".join) | st.text(max_size=12)
said = texts.filter(lambda text: text.strip() != "" and text.count("\n") < _WHOLE)


class Reader(HTMLParser):
    """Reads a page as a browser would: its tags, what their attributes say, the words shown."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[tuple[str, str | None]] = set()
        self.others: list[str] = []
        self.shown = ""
        self.feed(page)
        self.close()

    @property
    def words(self) -> str:
        """The words of the body, whatever their places."""
        return " ".join(self.shown.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        if "body" in self.tags:
            self.attributes.update(attrs)
        self.shown += " " if tag in APART else ""

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.shown += data if "body" in self.tags else ""

    def handle_comment(self, data: str) -> None:
        """Note what has no place on the page."""
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        """Note what has no place on the page."""
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        """Note what has no place on the page."""
        self.others.append(data)


def test_the_page_of_the_sample_is_whole_and_needs_nothing_else(alice: Dossier) -> None:
    page = page_of(prepared(alice))
    assert page.startswith(HEAD)
    assert page[page.index("<body>") :] == SAMPLE
    assert not {"script", "link", "img", "iframe"} & set(Reader(page).tags)
    assert "://" not in page


@pytest.mark.parametrize("all_", [False, True])
def test_everything_a_sheet_can_say_is_said_in_the_words_of_the_screen(*, all_: bool) -> None:
    numbers = iter(range(100))
    brief = prepared(full(lambda: f"text {next(numbers)}"), all_=all_)
    assert Reader(page_of(brief)).words == words_of_screen(brief)


@given(st.data())
def test_no_text_becomes_a_tag_and_every_text_is_shown_whole(data: st.DataObject) -> None:
    """The page may be opened by someone who did not write what stands in it."""
    brief = prepared(full(lambda: data.draw(said), name=data.draw(said)), all_=True)
    plain = Reader(page_of(prepared(full(lambda: "plain"), all_=True)))
    page = page_of(brief)
    read = Reader(page)
    assert [tag for tag in read.tags if tag not in {"br", "bdi"}] == [
        tag for tag in plain.tags if tag not in {"br", "bdi"}
    ]
    assert set(read.tags) <= OURS
    assert read.attributes == plain.attributes
    assert read.others == []
    assert read.words == words_of_screen(brief)
    assert is_safe(page)


@given(dossiers())
def test_a_shared_page_is_the_same_whether_or_not_anything_private_exists(
    dossier: Dossier,
) -> None:
    assert page_of(shared(dossier)) == page_of(shared(without_private(dossier)))
