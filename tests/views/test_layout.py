# ruff: noqa: RUF001 -- other scripts, with their own punctuation, are what is tested
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.model import Booking
from ooo.core.text.facts import Name, Slug, Words
from ooo.views.layout import Layout, as_sentence
from ooo.views.page import Page, as_spoken
from ooo.views.theme import THEME, render
from ooo.views.wrap import cells, wrap
from ooo.words.language import ENGLISH, InTemplate
from ooo.words.rhythm import say_moment, say_when
from ooo.words.run import Run, plain

WORDS = st.text("ab é日本語、。（） \n", max_size=80)


def lines(text: str, width: int | None, *, indent: int = 0, hang: int = 0) -> list[str]:
    """Wrap one text and give the plain lines."""
    wrapped = wrap([Run(text)], width, indent=indent, hang=hang)
    return ["".join(run.text for run in line) for line in wrapped]


def drawn(page: Page, *rows: tuple[str, str, str]) -> str:
    """Draw rows of words, status and id."""
    layout = Layout(page)
    for words, status, tag in rows:
        layout.row(Run(words), status=[Run(status)] if status else (), tag=tag, label="Point")
    return render(layout.drawn(), color=False)


def test_words_are_wrapped_with_a_hanging_indent() -> None:
    assert lines("one two three four", 9, indent=1, hang=3) == [" one two", "   three", "   four"]


def test_a_word_is_never_split_and_sticks_out_where_it_is_too_long() -> None:
    assert lines("see incomprehensibilities now", 10) == ["see", "incomprehensibilities", "now"]


def test_a_script_without_spaces_breaks_between_characters_by_cell_width() -> None:
    """Each of these characters takes two cells; a full stop never begins a line."""
    assert lines("我们讨论迁移的风险。好", 10) == ["我们讨论迁", "移的风险。", "好"]
    assert lines("这是一个测试（好）了", 14) == ["这是一个测试", "（好）了"]


def test_latin_words_within_such_a_script_stay_whole() -> None:
    assert lines("请问Karim平台", 6) == ["请问", "Karim", "平台"]


def test_korean_words_stay_whole() -> None:
    assert lines("안녕하세요 여러분", 12) == ["안녕하세요", "여러분"]


def test_a_whole_run_is_not_broken_unless_it_cannot_fit() -> None:
    runs = [Run("Promised, "), Run("LATE 4 days", "late", whole=True)]
    assert [[run.text for run in line] for line in wrap(runs, 14)] == [
        ["Promised,"],
        ["LATE 4 days"],
    ]
    assert [[run.text for run in line] for line in wrap(runs, 6)] == [
        ["Promised,"],
        ["LATE 4"],
        ["days"],
    ]


def said(template: str, width: int, **facts: InTemplate) -> list[str]:
    """Say something, wrap it and give the plain lines."""
    return [plain(line) for line in wrap(ENGLISH.say(template, **facts), width)]


def test_a_date_is_never_broken() -> None:
    day, today = dt.date(2026, 11, 9), dt.date(2026, 11, 5)
    moment = say_moment(ENGLISH, Booking(day=day, time=dt.time(10)))
    assert said("last met {moment} here", 22, moment=moment) == [
        "last met",
        "Mon 9 Nov 2026, 10:00",
        "here",
    ]
    when = say_when(ENGLISH, day, today=today)
    assert said("by {when}", 18, when=when) == ["by Mon 9 Nov 2026", "(in 4 days)"]
    near = ENGLISH.day(day, today=today)
    assert said("since {day}", 9, day=near) == ["since", "Mon 9 Nov"]
    assert said("since {day}", 7, day=near) == ["since", "Mon 9", "Nov"]


@given(st.dates(), st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31)), st.integers(5, 60))
def test_no_form_of_a_date_is_broken_where_there_is_room(
    day: dt.date, today: dt.date, width: int
) -> None:
    forms = (
        ENGLISH.date(day),
        ENGLISH.long_date(day),
        ENGLISH.day(day, today=today),
        ENGLISH.short_day(day, today=today),
        ENGLISH.near_day(day, today=today),
    )
    for form in forms:
        if cells(form.text) <= width:
            laid_out = said("some words and {day} then", width, day=form)
            assert [line for line in laid_out if form.text in line]


def test_a_dot_between_two_things_ends_a_line() -> None:
    assert lines("4 days late · today", 12) == ["4 days", "late · today"]
    assert lines("146 days late · not", 14) == ["146 days", "late · not"]
    assert lines("late · not booked", 6) == ["late ·", "not", "booked"]
    assert lines("booked · not", 6) == ["booked", "· not"]


def test_the_name_of_the_program_stands_before_its_command() -> None:
    """`ooo` at the end of a line would look like a command of its own."""
    runs = [Run("Ask what would help, then: ooo owe chloe TEXT")]
    assert [plain(line) for line in wrap(runs, 31)] == [
        "Ask what would help, then:",
        "ooo owe chloe TEXT",
    ]
    assert [plain(line) for line in wrap(runs, 36)][1] == "chloe TEXT"


@pytest.mark.parametrize("mark", "?!:;»")
def test_a_mark_apart_as_in_french_begins_no_line(mark: str) -> None:
    """People type a plain blank before it; we cannot know that it is none to break at."""
    assert lines(f"quelle suite {mark} suivante", 12) == ["quelle", f"suite {mark}", "suivante"]
    assert lines(f"quelle suite {mark}", 12) == ["quelle", f"suite {mark}"]


def test_opening_quotes_of_french_end_no_line() -> None:
    assert lines("il a dit « non", 11) == ["il a dit", "« non"]


def test_what_is_tied_stays_behind_the_word_before() -> None:
    runs = [Run("Q1 roadmap"), Run("  "), Run("[p4ra]", "id", whole=True, tied=True)]
    drawn_lines = [["".join(run.text for run in line)] for line in wrap(runs, 16)]
    assert drawn_lines == [["Q1"], ["roadmap  [p4ra]"]]
    drawn_lines = [["".join(run.text for run in line)] for line in wrap(runs, 12)]
    assert drawn_lines == [["Q1 roadmap"], ["[p4ra]"]]


def test_newlines_are_kept_on_a_pipe_too() -> None:
    assert lines("one\ntwo three", None, indent=1, hang=3) == [" one", "   two three"]


@given(WORDS, st.integers(6, 40))
def test_wrapping_keeps_every_character_but_blanks_at_a_break(text: str, width: int) -> None:
    wrapped = lines(text, width)
    assert "".join("".join(wrapped).split()) == "".join(text.split())


@given(WORDS, st.integers(6, 40))
def test_a_line_is_too_long_only_where_it_is_a_single_word(text: str, width: int) -> None:
    for line in lines(text, width):
        assert cells(line.rstrip()) <= width or " " not in line.strip()


def test_status_and_id_stand_in_columns() -> None:
    rows = (("On-call load", "carried twice", "t9we"), ("Q1 roadmap", "", "p4ra"))
    assert drawn(Page(80), *rows) == (
        " On-call load                                     carried twice   [t9we]\n"
        " Q1 roadmap                                                       [p4ra]"
    )


def test_a_status_that_does_not_fit_beside_the_words_stands_below_them() -> None:
    words = "introduce her to Karim [data platform], some thirty minutes"
    assert drawn(Page(80), (words, "due Fri", "v8qy")) == (
        " introduce her to Karim [data platform], some thirty minutes\n"
        "                                                        due Fri   [v8qy]"
    )


def test_a_narrow_page_has_the_status_on_its_own_indented_line() -> None:
    rows = (
        ("On-call load", "carried twice", "t9we"),
        ("Would like to present at all-hands", "", "x2kd"),
    )
    assert drawn(Page(40), *rows) == (
        " On-call load\n"
        "   carried twice                  [t9we]\n"
        " Would like to present at all-hands\n"
        "                                  [x2kd]"
    )


def test_on_a_pipe_nothing_is_wrapped_and_what_is_long_sticks_out() -> None:
    words = "word " * 20
    assert drawn(Page(None), (words.strip(), "due Fri", "v8qy")) == (
        f" {words.strip()}   due Fri   [v8qy]"
    )


def test_what_follows_a_status_begins_at_its_edge() -> None:
    layout = Layout(Page(80))
    for status in ("4 days late", "146 days late"):
        layout.row(Run("Alice"), status=[Run(status)], after=[Run(" · today 10:00")], edge=30)
    assert render(layout.drawn(), color=False) == (
        " Alice             4 days late · today 10:00\n Alice           146 days late · today 10:00"
    )


def test_accessible_rows_are_labelled_sentences() -> None:
    rows = (("On-call load", "LATE 4 days", "t9we"), ("Paris: budget agreed?", "", ""))
    assert drawn(Page(80, accessible=True), *rows) == (
        " Point: On-call load. Late 4 days. Id t9we.\n Point: Paris: budget agreed?"
    )


@pytest.mark.parametrize("width", [None, 100, 80, 60, 40, 20, 1])
def test_no_line_ends_in_blanks(width: int | None) -> None:
    layout = Layout(Page(width))
    layout.line(Run("spaced   "), Run("  ", "late"))
    layout.gap()
    layout.gap()
    layout.heading("POINTS", "2")
    layout.row(Run("one  \n\n two "), tag="a2bc")
    assert all(line == line.rstrip() for line in render(layout.drawn(), color=False).split("\n"))
    assert "\n\n\n" not in render(layout.drawn(), color=False)


def test_a_short_sheet_drops_blanks_and_says_that_there_is_more() -> None:
    layout = Layout(Page(80))
    layout.line(Run("Alice"))
    layout.heading("POINTS")
    layout.line(Run("one"))
    layout.heading("MORE")
    layout.line(Run("two"))
    layout.shorten(5, Run("more"))
    assert render(layout.drawn(), color=False) == "Alice\nPOINTS\none\nMORE\ntwo"
    layout.line(Run("three"))
    layout.shorten(5, Run("more"))
    assert render(layout.drawn(), color=False) == "Alice\nPOINTS\none\nmore"


def test_colour_only_adds_codes_around_the_words() -> None:
    layout = Layout(Page(80))
    layout.line(Run("now "), Run("LATE", "late"), Run(" plain "), Run("[k7mx]", "id"))
    assert (
        render(layout.drawn(), color=True) == "now \x1b[1;31mLATE\x1b[0m plain \x1b[2m[k7mx]\x1b[0m"
    )


def test_every_meaning_has_a_look() -> None:
    assert all(THEME[meaning] for meaning in THEME)


def test_capitals_are_not_spelled_out_to_a_screen_reader() -> None:
    texts = ("ALICE'S POINTS", "moved once, LATE 1 day", "due Fri")
    assert [plain(as_spoken([Run(text)])) for text in texts] == [
        "Alice's points",
        "Moved once, late 1 day",
        "Due Fri",
    ]


def test_capitals_that_somebody_wrote_stay_when_they_are_read_aloud() -> None:
    own = Run("waiting for HR, p95", of=Words)
    assert plain(as_spoken([own])) == "Waiting for HR, p95"
    assert plain(as_spoken([Run("missed, NO TIME "), own])) == "Missed, no time waiting for HR, p95"


def test_a_sentence_gets_a_full_stop_only_where_it_has_no_end() -> None:
    ended = [plain(as_sentence([Run(text)])) for text in ("Yes", " Yes? ", "好。", "")]
    assert ended == ["Yes.", "Yes?", "好。", "."]


def test_a_discreet_page_hides_words_and_gives_initials() -> None:
    runs = ENGLISH.say(
        "{name} ({who}): {text}{none}",
        name=Name("Chloé D'Aubigné-Nguyễn"),
        who=Slug("chloe"),
        text=Words("send the salary grid"),
        none=Words(""),
    )
    assert plain(Page(80, discreet=True).shown(runs)) == "C. D. (WHO): (hidden)"
    assert plain(Page(80).shown(runs)) == plain(runs)
