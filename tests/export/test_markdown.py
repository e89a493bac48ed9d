import datetime as dt
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.flags import Flags
from ooo.core.model import Goal, Person
from ooo.core.prep.balance import Balance
from ooo.core.text.facts import Name, Words
from ooo.core.text.safe import is_safe
from ooo.errors import Saying
from ooo.export.markdown import escape, to_markdown
from ooo.words.outline import Listed, Sheet
from ooo.words.run import Run
from tests.core.sharing.test_share import dossiers, without_private
from tests.export.sheets import full, markdown_of, prepared, shared, words_of_screen

SAMPLE = r"""# Alice Martin · one-to-one · Mon 23 Nov 2026, 10:00, 30 min

Last met 14 days ago (9 Nov), every 2 weeks · mood then 2 of 5

## FIRST

- You owe: send the salary grid. Promised 26 Oct, moved once, **LATE 4 days** [k7mx]
- Thank her for covering the release on the 12th [z7qs]\
  Alice prefers: in writing, not in public

## LAST TIME

- Tired after the migration; asked for a quieter sprint.\
  Proud of the latency win.

## ALICE'S POINTS (1)

- Would like to present at the all-hands [x2kd]

## YOUR POINTS (3, and 1 sensitive)

- On-call load since October *carried twice* [t9we]
- Q1 roadmap: what would she drop if she had to drop one thing? [p4ra]
- Paris conference in May: budget agreed? [h3nc]

## OTHER COMMITMENTS (3)

- Alice: draft the incident review **LATE 1 day** [x9qb]
- Alice: pick a mentor *no date, 14 days old* [b6te]
- You: introduce her to Karim \[data platform\], \~30 min *due Fri* [v8qy]

After: `ooo log`
"""

OURS = {
    *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline"),
    *("bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"),
    *("text", "hardbreak", "code_inline", "em_open", "em_close", "strong_open", "strong_close"),
}

MARKS = """# ## - + * _ __ ** = === --- *** ``` ~~~ ~ > | |-|-| 1. 2) [a] [a]: ](b) ![ [^1] [x] (b)
<b> <!-- --> <?x <![CDATA[ <https://x.example> https://x.example www.x.example a@x.example &amp;
&#35; & \\ ` `` : $ ! " ' a bc 12 é"""
fragments = st.sampled_from(
    [*MARKS.split(), " ", "    ", "\n", "\t", "\u202e", "\x1b[2J", "\u00a0"]
)
texts = st.lists(fragments, max_size=8).map("".join) | st.text(max_size=12)
said = texts.filter(lambda text: text.strip() != "")


def parsed(markdown: str) -> list[Token]:
    """Read the text as CommonMark, with the tables and strikes of the GitHub flavour."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)


def flat(tokens: list[Token]) -> Iterator[Token]:
    """Give the tokens with those inside them."""
    for token in tokens:
        yield token
        yield from flat(token.children or [])


def words(markdown: str) -> str:
    """Give the words a reader of the rendered text sees, in their order."""
    apart = {"inline", "hardbreak", "softbreak"}
    pieces = (" " if token.type in apart else token.content for token in flat(parsed(markdown)))
    return " ".join("".join(pieces).split())


def headings(markdown: str) -> list[str]:
    return [line for line in markdown.splitlines() if line.startswith("#")]


def test_the_sheet_of_the_sample_reads_well_as_it_stands(alice: Dossier) -> None:
    assert markdown_of(prepared(alice)) == SAMPLE


def test_a_short_sheet_has_ten_lines_and_says_where_the_rest_is(alice: Dossier) -> None:
    brief = prepared(replace(alice, points=alice.points[1:]), short=True)
    markdown = markdown_of(brief)
    assert words(markdown) == words_of_screen(brief)
    assert len([line for line in markdown.splitlines() if line]) == 10
    assert markdown.endswith("[p4ra]\n\nThe rest: `ooo prep alice`\n")


def test_a_short_sheet_does_not_end_in_a_heading(alice: Dossier) -> None:
    brief = prepared(alice, short=True)
    markdown = markdown_of(brief)
    assert words(markdown) == words_of_screen(brief)
    assert markdown.endswith("[x2kd]\n\nThe rest: `ooo prep alice`\n")


def test_a_sheet_that_is_short_already_keeps_all_of_it() -> None:
    brief = prepared(Dossier(person=Person(slug="bob", name="Bob")), short=True)
    assert markdown_of(brief).endswith("\n\nNo open commitments.\n")


def test_someone_never_met_gets_what_to_begin_with() -> None:
    brief = prepared(Dossier(person=Person(slug="bob", name="Bob", added=dt.date(2026, 11, 20))))
    assert words(markdown_of(brief)) == words_of_screen(brief)
    assert "\n\n## TO BEGIN WITH\n\n- Say what this is for: Bob's points" in markdown_of(brief)


@pytest.mark.parametrize("all_", [False, True])
def test_everything_a_sheet_can_say_is_said_in_the_words_of_the_screen(*, all_: bool) -> None:
    numbers = iter(range(100))
    brief = prepared(full(lambda: f"text {next(numbers)}"), all_=all_)
    assert words(markdown_of(brief)) == words_of_screen(brief)


def test_balance_and_goals_with_nothing_planned_are_said_as_well(alice: Dossier) -> None:
    sentence = "Nothing on development in 4 meetings."
    weighed = Balance(
        meetings=6,
        points=9,
        known=9,
        operational=80,
        development=0,
        relational=20,
        sentence=Saying("{text}", text=Words(sentence)),
    )
    goals = (Goal(id="g4p2", title="Autonomous on payroll runs"),)
    brief = prepared(alice)
    screen = replace(brief.screen, flags=(Flags(),))
    brief = replace(brief, balance=weighed, goals=goals, screen=screen)
    markdown = markdown_of(brief)
    assert words(markdown) == words_of_screen(brief)
    assert f"- Autonomous on payroll runs [g4p2]\n\n{sentence}\n" in markdown


@given(st.data())
def test_no_text_becomes_structure_and_every_text_is_shown_whole(data: st.DataObject) -> None:
    """A note is someone's words: it must look like them, and like nothing else."""
    dossier = full(lambda: data.draw(said), name=data.draw(said))
    brief = prepared(dossier, all_=True)
    plain = prepared(full(lambda: "plain"), all_=True)
    markdown = markdown_of(brief)
    assert {token.type for token in flat(parsed(markdown))} <= OURS
    assert len(headings(markdown)) == len(headings(markdown_of(plain)))
    assert markdown.count("\n- ") == markdown_of(plain).count("\n- ")
    assert words(markdown) == words_of_screen(brief)
    assert is_safe(markdown)


@given(dossiers())
def test_a_shared_sheet_is_the_same_whether_or_not_anything_private_exists(
    dossier: Dossier,
) -> None:
    assert markdown_of(shared(dossier)) == markdown_of(shared(without_private(dossier)))


@given(said)
def test_a_shared_sheet_is_escaped_as_well(text: str) -> None:
    brief = shared(full(lambda: text))
    assert {token.type for token in flat(parsed(markdown_of(brief)))} <= OURS
    assert words(markdown_of(brief)) == words_of_screen(brief)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        (
            "R&D: 5 < 7, so C:\\notes\\a and snake_case stay",
            r"R&D: 5 \< 7, so C:\notes\a and snake_case stay",
        ),
        ("*bold* _it_ __dunder__", r"\*bold\* \_it\_ \_\_dunder\_\_"),
        ("[a](b) ![c](d)", r"\[a\](b) !\[c\](d)"),
        (
            "https://x.example www.x.example a@x.example",
            r"https\://x.example www\.x.example a\@x.example",
        ),
        ("&lt; &#35; AT&T", r"\&lt; \&#35; AT&T"),
        ("a|b ~c~ `d`", r"a\|b \~c\~ \`d\`"),
        ("at the end \\", r"at the end \\"),
    ],
)
def test_what_is_structure_is_escaped_and_prose_keeps_its_face(text: str, escaped: str) -> None:
    """The GitHub flavour makes links of bare addresses; ours is not asked to."""
    assert escape(text) == escaped


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# a", r"\# a"),
        ("- a", r"\- a"),
        ("-> a", r"\-> a"),
        ("    a", "a"),
        ("+ a", r"\+ a"),
        ("> a", r"\> a"),
        ("===", r"\==="),
        ("1. a", r"1\. a"),
        ("12) a", r"12\) a"),
        ("1990 - a # b", "1990 - a # b"),
    ],
)
def test_a_line_that_looks_like_structure_at_its_start_is_text(text: str, shown: str) -> None:
    brief = prepared(full(lambda: f"first\n{text}"))
    assert re.search(rf"^- first\\\n  {re.escape(shown)}$", markdown_of(brief), re.MULTILINE)


def test_what_a_screen_has_in_columns_is_an_item_of_a_list() -> None:
    sheet = Sheet()
    name, words = (Run("Karim", of=Name),), (Run("the *budget*", of=Words),)
    late, booked = (Run("4 days late", "late"),), (Run("Thu 26 Nov", whole=True),)
    sheet.add(Listed(name, words, status=late, beside=booked, tag="r3cd"))
    sheet.add(Listed(name, (Run("not met yet"),), room=late, beside=booked))
    assert to_markdown(sheet.outline()) == (
        "- Karim: the \\*budget\\* **4 days late** · Thu 26 Nov [r3cd]\n"
        "- Karim: not met yet Thu 26 Nov\n"
    )
