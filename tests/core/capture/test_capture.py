import datetime as dt
from collections.abc import Callable
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET
from msgspec.structs import replace

from ooo.core.capture import parse_lines, parse_one
from ooo.core.capture.captured import CannotRead, Captured, Item, LineProblem
from ooo.core.capture.marks import Use, others, taught
from ooo.core.capture.tags import TagInText, check_no_tags
from ooo.core.model import Commitment, Goal, Note, NoteKind, Owner, Point, PointKind, Record
from ooo.core.text.suggest import edit_distance
from ooo.errors import Saying
from ooo.words.language import ENGLISH
from tests.harness import fix_of, says_of

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
USES: tuple[Use, ...] = ("log", "add", "owe", "expect")
NO_BREAK = "\u00a0"
NARROW = "\u202f"
CURLY = "\u2019"


def note(text: str, kind: NoteKind = "note", by: Literal["", "me"] = "") -> Note:
    return Note(text=text, kind=kind, by=by)


def point(text: str, kind: PointKind = "topic", by: Owner = "me") -> Point:
    return Point(text=text, kind=kind, by=by)


def mine(text: str, due: dt.date | None = None) -> Commitment:
    return Commitment(text=text, owner="me", due=due)


def theirs(text: str, due: dt.date | None = None) -> Commitment:
    return Commitment(text=text, owner="them", due=due)


def read(text: str, use: Use = "log") -> Captured:
    return parse_lines(text, use=use, today=MONDAY)


def only(text: str, use: Use = "log") -> Item:
    captured = read(text, use)
    assert captured.problems == ()
    (item,) = captured.items
    return item


def problem(text: str, use: Use = "log") -> LineProblem:
    captured = read(text, use)
    assert captured.items == ()
    (found,) = captured.problems
    return found


def bare(item: Item) -> Record:
    """Give what was typed as a record made by hand in this module: without what its tags said."""
    record = item.record
    if isinstance(record, Commitment):
        return replace(record, sensitive=False)
    return replace(record, area="", share=False, sensitive=False)


MARKS: list[tuple[tuple[str, ...], Record, Record]] = [
    (("",), note("x"), point("x")),
    (("->", "owe:", "je dois:"), mine("x"), mine("x")),
    (("<-", "expect:", "j'attends:", "j\u2019attends:"), theirs("x"), theirs("x")),
    (("next:", "prochain:"), point("x"), point("x")),
    (("bravo:", "thanks:", "merci:"), note("x", "win", "me"), point("x", "win")),
    (("theirs:", "son point:"), point("x", by="them"), point("x", by="them")),
    (("tell:", "à dire:", "a dire:"), point("x", "feedback"), point("x", "feedback")),
    (("told:", "dit:"), note("x", "feedback", "me"), note("x", "feedback", "me")),
    (("blocker:", "frein:"), note("x", "blocker"), point("x", "blocker")),
    (("need:", "besoin:"), note("x", "need"), point("x", "need")),
    (("idea:", "idée:", "idee:"), note("x", "idea"), point("x", "idea")),
    (("career:", "évolution:", "evolution:"), note("x", "career"), point("x", "career")),
    (("training:", "formation:"), note("x", "training"), point("x", "training")),
    (("watch:", "vigilance:"), note("x", "watch"), point("x", kind="watch")),
    (("decision:", "décision:"), note("x", "decision"), note("x", "decision")),
    (("note:",), note("x"), note("x")),
]
TABLE = [(mark, in_log, in_add) for marks, in_log, in_add in MARKS for mark in marks]


@pytest.mark.parametrize(("mark", "in_log", "in_add"), TABLE)
def test_a_mark_says_what_a_line_becomes(mark: str, in_log: Record, in_add: Record) -> None:
    assert bare(only(f"{mark} x", "log")) == in_log
    assert bare(only(f"{mark} x", "add")) == in_add


@pytest.mark.parametrize(("mark", "in_log", "in_add"), TABLE)
def test_a_mark_is_read_as_it_is_typed(mark: str, in_log: Record, in_add: Record) -> None:
    """French puts a space before the colon, of several kinds; phones add capitals."""
    word = mark.removesuffix(":")
    colon = mark[len(word) :]
    decomposed = mark.replace("é", "e\u0301").replace("à", "a\u0300")
    forms = [
        mark.upper(),
        mark.capitalize(),
        decomposed,
        f"- {mark}",
        f"* {mark}",
        f"• {mark}",
        f"•{mark}",
        f"  {mark}",
        f"\t{mark}",
        *(f"{word}{space}{colon}" for space in (" ", NO_BREAK, NARROW, "  ") if colon),
    ]
    for form in forms:
        for after in ("x", " x", "\tx  ", f"{NO_BREAK}x"):
            if mark or after != f"{NO_BREAK}x":
                assert bare(only(form + (after if mark else f" {after}"), "log")) == in_log
        assert bare(only(f"{form} x", "add")) == in_add


@pytest.mark.parametrize("mark", [mark for mark, _, _ in TABLE if mark])
def test_a_backslash_makes_a_mark_literal(mark: str) -> None:
    assert bare(only(f"\\{mark} x")) == note(f"{mark} x")
    assert bare(only(f"- \\{mark} x", "add")) == point(f"{mark} x")
    assert bare(only(f"\\\\{mark} x")) == note(f"\\{mark} x")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Alice: worried about the reorg", None),
        ("Alice Martin: worried", None),
        ("todo: buy cake", None),
        ("my need: quiet", None),
        ("Merci à Karim: il a tout porté", None),
        ("https://example.org/a:b", None),
        ("10:30 stand-up", None),
        (": nothing before", None),
        ("next", None),
        ("next step: x", None),
        ("bravo to all", None),
        ("-5% on latency", None),
        ("-x", None),
        ("*bold*", None),
        ("\\o/ shipped", None),
        ("\\\\server\\share", None),
        ("a -> b", None),
        ("> quoted", None),
        ("\\- dash", "- dash"),
        ("\\* star", "* star"),
        ("\\• dot", "• dot"),
        ("- a", "a"),
        ("- - a", "- a"),
        ("•a", "a"),
        ("a  b\tc", None),
        ("a\x00b", None),
        ("a\u202eb\u200b", None),
        ("李伟 想要一个更安静的冲刺", None),
        ("أمل: تريد وقتا", None),
        ("Nguyễn Văn Đức: mệt", None),
        ("note\u0301x: y", None),
        ("by fri", None),
        ("send it by fri", None),
    ],
)
def test_everything_else_is_plain_text(line: str, text: str | None) -> None:
    """A name before a colon is how people write minutes: it stays what was said."""
    assert bare(only(line)) == note(line if text is None else text)


def test_lines_keep_their_number_and_what_was_typed() -> None:
    assert read("\ufeffTired\r\n\r\n- next: Q1\r  and Q2\n  \n \nprochain :\n") == Captured(
        items=(
            Item(line=1, source="Tired", record=note("Tired")),
            Item(line=3, source="- next: Q1\n  and Q2\n  ", record=point("Q1\nand Q2")),
        ),
        problems=(
            LineProblem(
                line=7,
                source="prochain :",
                says=Saying("Nothing is said after {mark:quoted}.", mark="prochain :"),
                fix=Saying("Write the text behind it: {mark} TEXT", mark="prochain :"),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("a\n  b", ["a\nb"]),
        ("a\n    b", ["a\n  b"]),
        ("a\n  - b\n  next: c", ["a\n- b\nnext: c"]),
        ("a\n  \n  b", ["a\n\nb"]),
        ("a\n\n  b", ["a", "b"]),
        ("  a\n  b\n c", ["a\nb", "c"]),
        ("a\n\tb", ["a", "b"]),
        ("- \n  b", ["b"]),
        ("a\u2028b\x0bc\x0cd", ["a\u2028b\x0bc\x0cd"]),
        ("", []),
        ("\n \n-\n* \n•\n", []),
    ],
)
def test_two_spaces_continue_the_line_before(text: str, texts: list[str]) -> None:
    captured = read(text)
    assert [item.record.text for item in captured.items] == texts
    assert captured.problems == ()


@pytest.mark.parametrize(
    "tail",
    [
        "by fri",
        "by fri.",
        "by fri .",
        "BY Fri",
        "by Friday",
        "by the 27th",
        "by +4d",
        "by in 4 days",
        "by eow",
        "by 2026-11-27",
        "by 27 nov",
        "pour vendredi",
        "pour le 27 novembre",
        f"pour{NO_BREAK}vendredi",
        "d'ici vendredi",
        f"d{CURLY}ici vendredi",
        "D'ici le 27 novembre",
        "d'ici à vendredi",
        "d'ici la fin de semaine",
        "due: fri",
        "due:fri",
        "due : fri",
        f"Due{NARROW}: fri",
    ],
)
def test_a_date_ends_a_promise(tail: str) -> None:
    assert bare(only(f"-> send the deck {tail}")) == mine("send the deck", FRIDAY)
    assert bare(only(f"j'attends : le plan {tail}")) == theirs("le plan", FRIDAY)
    assert bare(only(f"send the deck\n  {tail}", "owe")) == mine("send the deck", FRIDAY)


@pytest.mark.parametrize(
    "text",
    [
        "have it approved by Marc",
        "stand by",
        "préparer la mise à jour pour Marc",
        "répondre pour",
        "send it by fri, signed by Marc",
        "due to Karim",
        "goodby fri",
        "send the deck.",
        "due:",
        "reply by Marc\nand 3 others",
    ],
)
def test_words_that_were_never_a_date_stay_words(text: str) -> None:
    typed = text.replace("\n", "\n  ")
    assert bare(only(f"-> {typed}")) == mine(text)


def test_a_date_may_end_the_first_line_of_several() -> None:
    assert bare(only("-> send the deck by fri\n  the long one")) == mine(
        "send the deck\nthe long one", FRIDAY
    )


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("draft the RFC, d'ici vendredi", "draft the RFC"),
        ("draft the RFC ; by fri", "draft the RFC"),
        ("draft the RFC by d'ici vendredi", "draft the RFC"),
        ("draft the RFC, pour d'ici vendredi", "draft the RFC"),
        ("draft the RFC - by fri", "draft the RFC"),
        ("draft the RFC \u2014 by fri.", "draft the RFC"),
        ("draft the RFC #dev, by fri", "draft the RFC"),
        ("draft a half- by fri", "draft a half-"),
        ("draft it, then send it by fri", "draft it, then send it"),
        ("draft the RFC, by fri\n  with Karim", "draft the RFC\nwith Karim"),
        ("draft the RFC, by EOD", "draft the RFC, by EOD"),
        ("draft the RFC, by Marc", "draft the RFC, by Marc"),
    ],
)
def test_what_leads_to_a_date_goes_with_it(line: str, text: str) -> None:
    captured = read(f"-> {line}")
    (promise,) = captured.items or [problem.as_text for problem in captured.problems]
    assert promise is not None
    assert promise.record.text == text


def test_none_takes_no_date() -> None:
    assert bare(only("-> send the deck by none")) == mine("send the deck")


def test_a_backslash_makes_by_a_word() -> None:
    assert bare(only("-> stop \\by fri")) == mine("stop by fri")
    assert bare(only("-> stop \\by 3 desks")) == mine("stop by 3 desks")
    assert bare(only("-> stop \\by\n  3 desks")) == mine("stop by\n3 desks")
    assert bare(only("-> read \\by Marc")) == mine("read \\by Marc")


@pytest.mark.parametrize(
    ("tail", "refused"),
    [
        ("by next fri", "next fri"),
        ("by 03/12", "03/12"),
        ("by EOD", "EOD"),
        ("by EOD.", "EOD"),
        ("by fri 14:00", "fri 14:00"),
        ("by 3", "3"),
        ("by 31 feb", "31 feb"),
        ("pour mardi en huit", "mardi en huit"),
        (f"d{CURLY}ici 3 lunes", "3 lunes"),
        ("due: 1m", "1m"),
    ],
)
def test_an_end_meant_as_a_date_that_is_none_is_asked_about(tail: str, refused: str) -> None:
    """Either reading would be a guess: a date lost, or words lost."""
    found = problem(f"-> send the deck {tail} #sensitive")
    source = f"-> send the deck {tail} #sensitive"
    assert found.tail == refused
    assert refused in says_of(found)
    whole = replace(mine(f"send the deck {tail}"), sensitive=True)
    assert found.as_text is not None
    assert replace(found.as_text, end=None) == Item(line=1, source=source, record=whole)
    assert found.as_text.end is not None
    assert found.as_text.end.words == refused
    undated = replace(mine("send the deck"), sensitive=True)
    assert found.as_date == Item(line=1, source=source, record=undated)


def test_a_refused_date_says_how_to_write_it() -> None:
    found = problem("-> a by next fri")
    assert (says_of(found), fix_of(found)) == (
        "'next fri' can be read in more than one way.",
        (
            "Write fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026).\n"
            "If that is no date, write \\by for by."
        ),
    )


def test_a_refused_date_on_any_line_of_a_promise_is_asked_about() -> None:
    first = problem("-> a by EOD\n  more")
    assert first.tail == "EOD"
    assert first.as_date == Item(line=1, source="-> a by EOD\n  more", record=mine("a\nmore"))
    assert problem("-> a\n  b by EOD").tail == "EOD"


def test_a_refused_date_with_nothing_before_it_is_only_text() -> None:
    found = problem("-> by EOD")
    assert found.as_date is None
    assert found.as_text is not None
    assert found.as_text.record == mine("by EOD")


@pytest.mark.parametrize(
    ("line", "text", "area", "flags"),
    [
        ("x #op", "x", "operational", ""),
        ("x #dev", "x", "development", ""),
        ("x #rel", "x", "relational", ""),
        ("x #OP", "x", "operational", ""),
        ("x #share", "x", "", "share"),
        ("x #sensitive", "x", "", "sensitive"),
        ("x #sensitive.", "x", "", "sensitive"),
        ("x #share #dev", "x", "development", "share"),
        ("x #dev #share", "x", "development", "share"),
        ("x #share #sensitive", "x", "", "sensitive"),
        ("x #sensitive #share #op", "x", "operational", "sensitive"),
        ("x #op #dev", "x", "development", ""),
        ("x #hiring", "x #hiring", "", ""),
        ("x #hiring #sensitive", "x #hiring", "", "sensitive"),
        ("x #sensitive #hiring", "x #hiring", "", "sensitive"),
        ("x #op y", "x y", "operational", ""),
        ("#sensitive she is leaving", "she is leaving", "", "sensitive"),
        ("#sensitive: she is leaving", "she is leaving", "", "sensitive"),
        ("x #sensitive!", "x", "", "sensitive"),
        ("x #sensitive, keep quiet", "x, keep quiet", "", "sensitive"),
        ("is she leaving #sensitive?", "is she leaving?", "", "sensitive"),
        ("x (#sensitive) y", "x y", "", "sensitive"),
        ('x "#sensitive y"', 'x " y"', "", "sensitive"),
        ("x #s\u200bensitive", "x", "", "sensitive"),
        ("x #sensitive-", "x", "", "sensitive"),
        ("x +sensitive", "x", "", "sensitive"),
        ("x +share +rel", "x", "relational", "share"),
        ("x \\#sensitive", "x #sensitive", "", ""),
        ("x \\+private", "x +private", "", ""),
        ("x #sensitive-ish", "x #sensitive-ish", "", ""),
        ("x #on-call #142 +1 C++", "x #on-call #142 +1 C++", "", ""),
        ("x#op", "x#op", "", ""),
        ("x #sensitive#share", "x", "", "sensitive"),
        ("x #sensitive#142", "x #142", "", "sensitive"),
        ("x #share/#op y", "x y", "operational", "share"),
        ("x #op, #share", "x", "operational", "share"),
        ("x, #op", "x", "operational", ""),
        ("x (#op, #share)", "x", "operational", "share"),
        ("x [#op #share] y", "x y", "operational", "share"),
        ("x (see #op)", "x (see)", "operational", ""),
        ("x (see #op) or y", "x (see) or y", "operational", ""),
        ("x (#op!)", "x", "operational", ""),
        ("x #op;foo", "x foo", "operational", ""),
        ("x #op/why?", "x why?", "operational", ""),
        ("x \uff03sensitive", "x", "", "sensitive"),
        ("x \uff0bop", "x", "operational", ""),
        ("see a.b/c#sensitive", "see a.b/c#sensitive", "", ""),
        ("C# sensitive data", "C# sensitive data", "", ""),
        ("x #", "x #", "", ""),
        ("#12 x", "#12 x", "", ""),
        ("issue #12 #op", "issue #12", "operational", ""),
        ("x #sensitive\n  y", "x\ny", "", "sensitive"),
        ("x\n  y #share #rel", "x\ny", "relational", "share"),
        ("x #op\n  y #dev", "x\ny", "development", ""),
    ],
)
def test_tags_end_a_line(line: str, text: str, area: str, flags: str) -> None:
    for mark in ("", "next: ", "-> "):
        record = only(mark + line).record
        assert (record.text, record.sensitive) == (text, flags == "sensitive")
        if not isinstance(record, Commitment | Goal):
            assert (record.area, record.share) == (area, flags == "share")


def test_tags_stand_on_either_side_of_a_date() -> None:
    """A line that was meant to be sensitive must never lose that."""
    for line in (
        "x by fri #sensitive #dev",
        "x #sensitive #dev by fri",
        "x #sensitive by fri #dev",
    ):
        promise = replace(mine("x", FRIDAY), sensitive=True)
        assert only(f"-> {line}") == Item(line=1, source=f"-> {line}", record=promise)
    assert only("-> x #share by fri #sensitive").record.sensitive


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((typed, "sensitive") for typed in ("#sensitve", "#Sensible", "#priv\u00e9", "+perso")),
        *((typed, "sensitive") for typed in ("#sensitives", "#secret", "+confidentiel")),
        *((typed, "share") for typed in ("#shared", "#shar", "+hsare")),
    ],
)
def test_what_is_nearly_a_tag_is_refused_with_the_tag_it_may_mean(typed: str, meant: str) -> None:
    """A line that was meant to be sensitive must never be stored in the open."""
    for line in (f"x {typed}", f"{typed} x", f"-> x {typed}! by fri"):
        found = problem(line)
        assert says_of(found) == f"'{typed}' is nearly a tag, and it is none."
        assert fix_of(found) == (
            f"Write +{meant} for the tag, or \\{typed} for the words as they are."
        )
    for due, them in ((FRIDAY, False), (None, True)):
        (found,) = parse_one(["x", typed], use="owe", today=MONDAY, due=due, theirs=them).problems
        assert f"+{meant}" in fix_of(found)


@pytest.mark.parametrize("typed", ["# sensitive", "# private", "looks away#sensitive"])
def test_a_tag_that_lost_its_sign_or_its_blank_is_refused(typed: str) -> None:
    """A slip of one blank must not store in the open what was to be kept from view."""
    (found,) = read(f"x {typed}").problems
    assert "is nearly a tag, and it is none." in says_of(found)


@given(
    word=st.text("sensitvx", min_size=8, max_size=10),
    sign=st.sampled_from("#+"),
    after=st.sampled_from(["", ".", "!", ",", ")", "\u2026"]),
)
def test_no_slip_of_sensitive_stands_in_the_open(word: str, sign: str, after: str) -> None:
    captured = read(f"x {sign}{word}{after} y")
    if edit_distance(word, "sensitive") <= 2:
        assert all(item.record.sensitive for item in captured.items)
    else:
        assert [item.record.sensitive for item in captured.items] == [False]


def test_a_tag_in_words_that_take_none_is_refused_with_its_flag() -> None:
    for text, flag in (
        ("x #sensitive", "--sensitive"),
        ("+privé x", "--sensitive"),
        ("x #share.", "--share"),
        ("x #dev", "--area"),
    ):
        with pytest.raises(TagInText) as caught:
            check_no_tags(text)
        assert fix_of(caught.value) == f"Leave it out, and say it with {flag}."
    check_no_tags("x #on-call \\#sensitive #142")


@pytest.mark.parametrize(
    ("line", "words", "days"),
    [
        ("call HR tomorrow", "tomorrow", [24]),
        ("envoyer la grille vendredi", "vendredi", [27]),
        ("x dans 4 jours.", "dans 4 jours", [27]),
        ("x on friday!", "on friday", [27]),
        ("x tomorrow morning", "tomorrow morning", [24]),
        ("x friday 14:00", "friday 14:00", [27]),
        ("x 27/11", "27/11", [27]),
        ("x avant vendredi", "avant vendredi", [26, 27]),
        ("notes for friday", "for friday", [26, 27]),
        ("x dici vendredi", "dici vendredi", [27]),
        ("read by Marc on friday", "on friday", [27]),
        ("x on friday\n  with Karim", "on friday", [27]),
        ("x\n  with Karim on friday", "on friday", [27]),
        ("tomorrow", "tomorrow", [24]),
        ("x friday at the latest", "friday at the latest", [27]),
        ("x vendredi 27 nov., dernier d\u00e9lai", "vendredi 27 nov., dernier d\u00e9lai", [27]),
        ("x (by friday)", "(by friday)", [27]),
        ("ship in december", "in december", [1, 31]),
        ("rappeler sous 48h", "sous 48h", [25]),
    ],
)
def test_an_end_that_may_be_a_date_is_named_and_its_words_kept(
    line: str, words: str, days: list[int]
) -> None:
    item = only(f"-> {line}")
    assert isinstance(item.record, Commitment)
    assert item.record.due is None
    assert words in item.record.text
    assert item.end is not None
    assert (item.end.words, [offer.day.day for offer in item.end.offers]) == (words, days)
    assert item.due_on(FRIDAY) == replace(item, record=replace(item.record, due=FRIDAY), end=None)


@pytest.mark.parametrize(
    "line",
    [
        "have it approved by Marc",
        "prepare Monday's agenda",
        "aller voir la mer",
        "expliquer le jeu",
        "be reachable 24/7",
        "read chapter 15",
        "ship version 1.2",
        "send the minutes of monday",
        "le compte rendu de vendredi",
        "fix what broke yesterday",
        "fix what broke on 2026-11-02",
        "ask \\by fri",
        "talk to April",
        "budget d\u00e9cembre",
        "close the books of december",
        "say it at the latest",
    ],
)
def test_ends_that_are_no_date_ask_nothing(line: str) -> None:
    item = only(f"-> {line}")
    assert item.end is None
    assert getattr(item.record, "due", None) is None


@pytest.mark.parametrize(
    "arrow", ["\u2192", "\u21d2", "=>", "-->", "\u2014>", "-\u200b>", "-\u00a0>"]
)
def test_an_arrow_is_what_a_keyboard_would_have_made_of_it(arrow: str) -> None:
    assert bare(only(f"{arrow} x")) == mine("x")
    assert bare(only(f"- {arrow}x")) == mine("x")
    back = {">": "<", "\u2192": "\u2190", "\u21d2": "\u21d0"}
    left = "".join(back.get(char, char) for char in reversed(arrow))
    assert bare(only(f"{left} x")) == theirs("x")


@pytest.mark.parametrize(
    "line",
    ["---", "***", "* * *", "_____", "\u2014\u2014\u2014", "- [ ]", "[x]", "\u2022", "-", "\u2013"],
)
def test_rules_empty_boxes_and_bare_bullets_are_nothing(line: str) -> None:
    assert read(f"{line}\nx") == Captured(items=(Item(line=2, source="x", record=note("x")),))
    for due in (UNSET, FRIDAY):
        (alone,) = parse_one([line], use="owe", today=MONDAY, due=due).problems
        assert alone.says == Saying("There is no text.")


@pytest.mark.parametrize(
    ("line", "text", "done"),
    [
        ("- [ ] send it", "send it", False),
        ("- [x] send it", "send it", True),
        ("* [X] send it", "send it", True),
        ("\u2611 send it", "send it", True),
        ("\u2610 send it", "send it", False),
        ("[x] send it", "[x] send it", False),
        ("- [y] send it", "[y] send it", False),
    ],
)
def test_a_box_before_a_line_is_none_of_its_text(line: str, text: str, *, done: bool) -> None:
    item = only(line, "owe")
    assert (item.record.text, item.done) == (text, done)
    (theirs_,) = parse_lines(line, use="add", today=MONDAY, theirs=True).items
    assert (theirs_.record.text, theirs_.done) == (text, done)


@pytest.mark.parametrize(
    "tail", ["\u2014due fri", "--due fri", "\u2013due \u201cfri\u201d", "--due=fri"]
)
def test_due_in_a_line_is_what_the_option_is(tail: str) -> None:
    assert bare(only(f"-> x {tail}")) == mine("x", FRIDAY)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("->", "Nothing is said after '->'."),
        ("- next:", "Nothing is said after 'next:'."),
        ("Bravo : ", "Nothing is said after 'Bravo :'."),
        ("-> by fri", "Nothing is said after '->'."),
        ("-> #sensitive", "Nothing is said after '->'."),
        ("next: #op", "Nothing is said after 'next:'."),
        ("#op", "There is no text."),
    ],
)
def test_a_mark_with_nothing_behind_it_is_refused(line: str, says: str) -> None:
    assert says_of(problem(line)) == says


@pytest.mark.parametrize("use", USES)
def test_text_that_is_not_unicode_is_refused(use: Use) -> None:
    assert read("fine\n-> half \ud800 by fri", use).problems == (
        LineProblem(
            line=2,
            source="-> half \ud800 by fri",
            says=Saying("The line holds bytes that are not valid Unicode."),
            fix=Saying("Save or send the text as UTF-8."),
        ),
    )


@pytest.mark.parametrize(("use", "side", "mark"), [("owe", mine, "->"), ("expect", theirs, "<-")])
def test_owe_and_expect_take_every_line_as_a_promise_of_that_side(
    use: Use, side: Callable[..., Commitment], mark: str
) -> None:
    word = {"owe": "je dois", "expect": "J\u2019attends"}[use]
    text = f"a by fri\n- b\n{mark} c\n{word} : d\nnext: e\n\\{mark} f"
    assert [bare(item) for item in read(text, use).items] == [
        side("a", FRIDAY),
        side("b"),
        side("c"),
        side("d"),
        side("next: e"),
        side(f"{mark} f"),
    ]


@pytest.mark.parametrize(
    ("use", "line", "says", "fix"),
    [
        (
            "owe",
            "- <- a by fri",
            "'<-' says that the promise is theirs.",
            "Use: ooo expect WHO TEXT",
        ),
        (
            "expect",
            "owe : a",
            "'owe :' says that the promise is yours.",
            "Use: ooo owe WHO TEXT",
        ),
    ],
)
def test_owe_and_expect_refuse_the_mark_of_the_other_side(
    use: Use, line: str, says: str, fix: str
) -> None:
    found = problem(line, use)
    assert (found.line, found.source, found.as_text) == (1, line, None)
    assert (says_of(found), fix_of(found)) == (says, fix)


def test_their_own_lines_are_points_of_theirs_as_they_stand() -> None:
    text = (
        "Alice:\n"
        "- the all-hands\n"
        "Alice: -> who decides? #dev\n"
        f"• ALICE MARTIN{NO_BREAK}: \\next: by EOD\n"
        "Karim: said so\n"
        "Paris\n  in May\n"
        "-\n"
    )
    captured = parse_lines(text, use="add", today=MONDAY, theirs=True, person="Alice Martin")
    assert captured.problems == ()
    assert [(item.line, bare(item)) for item in captured.items] == [
        (2, point("the all-hands", by="them")),
        (3, point("-> who decides?", by="them")),
        (4, point("\\next: by EOD", by="them")),
        (5, point("Karim: said so", by="them")),
        (6, point("Paris\nin May", by="them")),
    ]


def test_a_colon_at_the_start_is_nobodys_name() -> None:
    captured = parse_lines(": x\n :y", use="add", today=MONDAY, theirs=True)
    assert [item.record.text for item in captured.items] == [": x", ":y"]


def test_the_words_of_a_command_are_one_line() -> None:
    words = ["send", "the", "deck", "by", "fri."]
    assert parse_one(words, use="owe", today=MONDAY) == Captured(
        items=(Item(line=1, source="send the deck by fri.", record=mine("send the deck", FRIDAY)),)
    )
    two = parse_one(["next: a\r\n\r\nb\n", "#op"], use="add", today=MONDAY)
    assert [item.record for item in two.items] == [replace(point("a\n\nb"), area="operational")]


@pytest.mark.parametrize("due", [FRIDAY, None])
def test_a_due_date_given_apart_leaves_the_words_exactly_as_they_stand(due: dt.date | None) -> None:
    words = ["->", "a", "by", "3", "desks", "#op"]
    (item,) = parse_one(words, use="expect", today=MONDAY, due=due).items
    assert bare(item) == theirs("-> a by 3 desks", due)
    (item,) = parse_one(words, use="add", today=MONDAY, due=due).items
    assert bare(item) == point("-> a by 3 desks")


def test_one_point_of_theirs_is_taken_as_it_stands() -> None:
    (item,) = parse_one(["next:", "a", "#op"], use="add", today=MONDAY, theirs=True).items
    assert item.record == replace(point("next: a", by="them"), area="operational")


def test_a_command_without_text_is_refused() -> None:
    expected = Captured(
        problems=(
            LineProblem(
                line=1,
                source="",
                says=Saying("There is no text."),
                fix=Saying("Say it in a few words."),
            ),
        )
    )
    assert parse_one([], use="add", today=MONDAY) == expected
    assert parse_one([""], use="owe", today=MONDAY) == expected
    assert parse_one([], use="owe", today=MONDAY, due=FRIDAY) == expected
    assert parse_one([], use="add", today=MONDAY, theirs=True) == expected
    assert parse_one(["-"], use="log", today=MONDAY).items == ()


def test_a_refused_date_in_a_command_names_the_flag() -> None:
    (found,) = parse_one(["a", "by", "EOD"], use="owe", today=MONDAY).problems
    assert (
        fix_of(found).splitlines()[-1]
        == "If that is no date, add --due none, or --due with the date."
    )


def test_one_refused_line_is_said_as_it_is_and_several_by_number() -> None:
    problems = read("next:\nok\n->").problems
    one = CannotRead(problems[:1])
    assert (says_of(one), fix_of(one)) == (
        "Nothing is said after 'next:'.",
        "Write the text behind it: next: TEXT",
    )
    several = CannotRead(problems)
    assert several.problems == problems
    assert (says_of(several), fix_of(several)) == (
        "2 lines cannot be read.",
        (
            "Line 1: Nothing is said after 'next:'.\nWrite the text behind it: next: TEXT\n"
            "Line 3: Nothing is said after '->'.\nWrite the text behind it: -> TEXT"
        ),
    )


def meanings(marks: tuple[tuple[str, Saying], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((typed, ENGLISH.text(says)) for typed, says in marks)


def test_five_marks_are_taught_and_the_rest_are_there_for_those_who_look() -> None:
    assert meanings(taught("log")) == (
        ("", "a note"),
        ("->", "I promised this"),
        ("<-", "they promised this"),
        ("next:", "a point of mine for next time"),
        ("bravo:", "recognition I gave"),
    )
    assert meanings(taught("add"))[0] == ("", "a point of mine")
    assert meanings(taught("add"))[-1] == ("bravo:", "recognition still to give")
    assert meanings(others("log")) == (
        ("theirs:, son point:", "a point they want to raise"),
        ("tell:, à dire:", "feedback still to give"),
        ("told:, dit:", "feedback I gave"),
        ("heard:, entendu:", "feedback they gave me"),
        ("blocker:, frein:", "what stands in their way"),
        ("need:, besoin:", "what they need"),
        ("idea:, idée:", "an idea"),
        ("career:, évolution:", "a career wish"),
        ("training:, formation:", "training"),
        ("watch:, vigilance:", "a point of vigilance"),
        ("decision:, décision:", "a decision"),
        ("goal:, objectif:", "a goal: TITLE: MEASURE from A to B by DATE"),
        ("note:", "a note"),
    )
    assert [typed for typed, _ in taught("log", "fr")] == ["", "->", "<-", "prochain:", "merci:"]
    assert others("log", "fr")[0][0] == "son point:, theirs:"
    assert meanings(others("add"))[-1] == ("note:", "a note dated today")


PIECES = st.lists(
    st.sampled_from(
        [
            *("->", "<-", "next:", "owe :", "Son point:", "merci :", "\\", "- ", "• ", "* ", " "),
            *("  ", "\n", "\r\n", "\n  ", "by fri", " by ", " pour ", "d\u2019ici ", "due:"),
            *("03/12", "EOD", "none", "vendredi", "#op", " #sensitive", "#", ".", ":", "a", "Zoë"),
            *("\x00", "\ud800", "\ufeff", "\u2028", NO_BREAK, "Alice:", "9" * 5000),
        ]
    ),
    max_size=12,
).map("".join)
TEXTS = st.text() | PIECES


@given(text=TEXTS, use=st.sampled_from(USES), them=st.booleans())
def test_whatever_is_typed_becomes_items_and_problems(text: str, use: Use, *, them: bool) -> None:
    """Nothing raises: what was typed in a hurry must not be lost to a traceback."""
    captured = parse_lines(text, use=use, today=MONDAY, theirs=them, person="Alice Martin")
    for item in captured.items:
        record = item.record
        assert record.text
        assert record.text == record.text.strip()
        if isinstance(record, Point | Note):
            assert not (record.share and record.sensitive)
    lines = [item.line for item in captured.items] + [each.line for each in captured.problems]
    assert len(set(lines)) == len(lines)
    one = parse_one([text], use=use, today=MONDAY, theirs=them)
    assert len(one.items) + len(one.problems) == 1


@given(TEXTS)
def test_words_with_a_due_date_apart_are_stored_as_typed(text: str) -> None:
    untagged = text.replace("#", "").replace("+", "")
    for item in parse_one([untagged], use="owe", today=MONDAY, due=None).items:
        assert item.record.text == untagged.replace("\r\n", "\n").replace("\r", "\n").strip()


@given(st.text(st.characters(exclude_characters="\r\n#+:\\-*•<>", exclude_categories=["Cs"])))
def test_a_note_without_marks_is_stored_as_typed(text: str) -> None:
    assert [item.record.text for item in read(f"x{text}").items] == [f"x{text}".strip()]


@pytest.mark.parametrize(
    ("unit", "says"),
    [
        ("#op ", ""),
        ("#op", ""),
        ("+dev,", ""),
        ("(#op  ", "("),
        (" ", ""),
        ("!", "!"),
        ("#", "#"),
    ],
)
def test_a_line_of_thousands_of_one_thing_is_read_in_one_go(unit: str, says: str) -> None:
    """No way to read it again and again, and none that goes deeper with each of them."""
    record = only(f"rota {unit * 20_000} #rel", "log").record
    assert isinstance(record, Note)
    assert record.area == "relational"
    kept = record.text.removeprefix("rota").strip()
    assert kept[: len(says)] == says
    assert only(f"rota {unit * 5_000}x", "log").record.text.startswith("rota")


@pytest.mark.parametrize(
    ("line", "text", "area", "sensitive"),
    [
        ("x #op#sensitive", "x", "operational", True),
        ("x #op,#dev.", "x", "development", False),
        ("x #op.rota#dev", "x rota", "development", False),
        ("x #op#dev, rota", "x rota", "development", False),
        ("x #op#dev?", "x?", "development", False),
        ("x (#op#dev)", "x", "development", False),
        ("x #op#142", "x #142", "operational", False),
    ],
)
def test_tags_without_a_blank_between_them_lose_no_word(
    line: str, text: str, area: str, *, sensitive: bool
) -> None:
    record = only(line, "log").record
    assert isinstance(record, Note)
    assert (record.text, record.area, record.sensitive) == (text, area, sensitive)


@pytest.mark.parametrize(
    "line",
    [
        *("x #foo#sensitive", "x #142#sensitive y", "x away#sensitive#op", "x away+sensitive"),
        *("salary:#sensitive", "tired.#sensitive", "x*#sensitive*", "pay/#private", "a,+sensitive"),
        *("C++#sensitive", "pay(#sensitive)", "x\u00bb#sensitive"),
    ],
)
def test_a_tag_of_privacy_that_is_stuck_to_another_word_is_asked_about(line: str) -> None:
    assert read(line, "log").problems


@pytest.mark.parametrize(
    "line",
    [
        *("public+private", "C+share", "x +1+2", "a@b.org+sensitive", "x https://a.org/b#private"),
        *("a.org/#private", "see:#2", "op:+dev", "3/#142"),
    ],
)
def test_words_that_a_sign_joins_are_words(line: str) -> None:
    assert only(line, "log").record.text == line


@pytest.mark.parametrize("line", ["goal:", "objectif: ", "goal: 12", "goal: ?"])
def test_a_goal_without_words_is_refused_with_its_line(line: str) -> None:
    (problem,) = read(f"Tired\n{line}", "log").problems
    assert problem.line == 2
