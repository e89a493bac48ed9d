"""A template and its facts become runs, in English and in a language with other templates."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.text.facts import Code, File, Name, Slug, Words
from ooo.errors import OooError, Saying
from ooo.words.discreet import hidden
from ooo.words.language import ENGLISH, InTemplate, Language, one_line
from ooo.words.run import Run, plain, worn

TODAY = dt.date(2026, 11, 23)


def said(template: str, **facts: InTemplate) -> str:
    return plain(ENGLISH.say(template, **facts))


def test_facts_stand_where_the_template_names_them() -> None:
    runs = ENGLISH.say("{name} left on {day}.", name=Name("Alice"), day=TODAY)
    assert runs == (
        Run("Alice", of=Name),
        Run(" left on "),
        Run("Mon 23 Nov 2026", whole=True),
        Run("."),
    )


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Code("k7mx"), "k7mx"),
        (3, "3"),
        (2.5, "2.5"),
        (5.0, "5"),
        (dt.time(9, 5), "09:05"),
        (TODAY, "Mon 23 Nov 2026"),
        (Saying("{n} of 5", n=2), "2 of 5"),
        (Saying(), ""),
        ((), ""),
        ((Run("as "), Run("it is", "late")), "as it is"),
    ],
)
def test_every_fact_says_itself(fact: InTemplate, text: str) -> None:
    assert said("<{fact}>", fact=fact) == f"<{text}>"


def test_what_others_wrote_is_made_safe_to_show() -> None:
    """An escape in someone's words must not reach a terminal from a sentence of ours."""
    assert "\x1b" not in said("{text}, {text:quoted}", text=Words("\x1b[31mred"))


def test_one_is_one_and_the_rest_are_many() -> None:
    template = "{n:# person is|# people are} here"
    assert [said(template, n=n) for n in (0, 1, 2)] == [
        "0 people are here",
        "1 person is here",
        "2 people are here",
    ]
    assert [said("every {n:day|# days}", n=n) for n in (1, 3)] == ["every day", "every 3 days"]


@pytest.mark.parametrize(
    ("form", "text"),
    [("", "a, b, c"), (":and", "a, b and c"), (":or", "a or b or c"), (":lines", "a\nb\nc")],
)
def test_several_facts_are_joined(form: str, text: str) -> None:
    names = tuple(map(Code, "abc"))
    assert said(f"{{names{form}}}", names=names) == text
    assert said(f"{{names{form}}}", names=names[:1]) == "a"
    sayings = tuple(Saying("{x}", x=name) for name in names)
    assert said(f"{{names{form}}}", names=sayings) == text


def test_what_was_typed_stands_in_quotes_that_are_hidden_with_it() -> None:
    (typed, rest) = ENGLISH.say("{text:quoted} is no date", text=Words("next fri"))
    assert (typed.text, rest.text) == ("'next fri'", " is no date")
    assert hidden(typed, ENGLISH).text == "(hidden)"
    (cited,) = ENGLISH.say("{text:cited}", text=Words("Thank her"))
    assert (cited.text, hidden(cited, ENGLISH).text) == ('"Thank her"', "(hidden)")


def test_a_sentence_stands_in_another_without_its_full_stop() -> None:
    inner = Saying("{text:quoted} is no date.", text=Words("x"))
    assert said("line 2: {says:short}", says=inner) == "line 2: 'x' is no date"
    assert said("line 2: {says}", says=inner) == "line 2: 'x' is no date."


@pytest.mark.parametrize("words", ["Yes.", "Yes?", "好\u3002", "…"])
def test_a_sentence_is_ended_once_in_any_script(words: str) -> None:
    assert plain(ENGLISH.ended(Words(words))) == words
    assert plain(ENGLISH.ended(Words("Yes"))) == "Yes."


def test_a_text_is_put_in_one_line_where_there_is_room_for_no_more() -> None:
    assert one_line("Tired.\nProud.") == "Tired. Proud."


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (dt.date(2026, 11, 27), "Fri 27 Nov 2026"),
        (dt.date(2027, 1, 1), "Fri 1 Jan 2027"),
        (dt.date(2024, 2, 29), "Thu 29 Feb 2024"),
        (dt.date(2026, 12, 6), "Sun 6 Dec 2026"),
    ],
)
def test_a_date_is_said_with_its_weekday_and_year(day: dt.date, text: str) -> None:
    assert ENGLISH.date(day) == Run(text, whole=True)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (TODAY, "Mon 23 Nov"),
        (dt.date(2026, 1, 1), "Thu 1 Jan"),
        (dt.date(2027, 1, 1), "Fri 1 Jan 2027"),
        (dt.date(2025, 12, 31), "Wed 31 Dec 2025"),
    ],
)
def test_a_day_has_its_year_only_when_that_is_not_this_one(day: dt.date, text: str) -> None:
    assert ENGLISH.day(day, today=TODAY) == Run(text, whole=True)


def test_a_short_day_has_no_weekday_and_a_year_when_it_is_another() -> None:
    assert ENGLISH.short_day(dt.date(2026, 10, 26), today=TODAY).text == "26 Oct"
    assert ENGLISH.short_day(dt.date(2027, 3, 31), today=TODAY).text == "31 Mar 2027"


def test_a_heading_spells_a_day_out_and_a_list_says_it_short() -> None:
    assert ENGLISH.long_date(TODAY).text == "Monday 23 November 2026"
    assert ENGLISH.weekday(TODAY).text == "Mon"


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (-146, "146 days ago"),
        (-2, "2 days ago"),
        (-1, "yesterday"),
        (0, "today"),
        (1, "tomorrow"),
        (2, "in 2 days"),
        (4, "in 4 days"),
    ],
)
def test_a_distance_is_said_from_today(days: int, text: str) -> None:
    assert ENGLISH.distance(TODAY + dt.timedelta(days=days), today=TODAY).text == text


@given(st.dates(), st.dates())
def test_every_day_can_be_said(day: dt.date, today: dt.date) -> None:
    assert ENGLISH.date(day).text.startswith(ENGLISH.day(day, today=today).text)
    assert ENGLISH.distance(day, today=today).text


def test_runs_wear_a_meaning_where_they_wear_none() -> None:
    runs = worn((Run("a"), Run("b", "late", of=Words)), "due", whole=True)
    assert runs == (Run("a", "due", whole=True), Run("b", "late", whole=True, of=Words))


class Odd(OooError):
    """Something is odd."""

    says = "{what:quoted} is odd."

    def __init__(self, what: str, fix: str = "") -> None:
        self.fix = fix
        super().__init__(what=Words(what))


def test_a_refusal_is_its_sentence_and_what_to_do_below_it() -> None:
    assert plain(ENGLISH.refusal(Odd("x"))) == "'x' is odd."
    assert plain(ENGLISH.refusal(Odd("x", "Type {what}."))) == "'x' is odd.\nType x."


class Backwards(Language):
    """A language of a few sentences, which puts facts elsewhere, counts and quotes otherwise."""

    code = "xx"
    _TWINS = {  # noqa: RUF012 -- a catalogue of a test
        "{name} owes {count:# file|# files} by {day}.": "Le {day}, {count:# pli|# plis} : {name}.",
        " and ": " et ",
        "(hidden)": "(masqué)",
        "{says:short} (line {line})": "ligne {line} : {says}",
        "{text:quoted} is odd.": "étrange : {text:quoted}.",
        "in {days:# day|# days}": "d'ici {days:# jour|# jours}",
    }

    def twin(self, template: str) -> str:
        return self._TWINS.get(template, template)

    def is_one(self, count: int) -> bool:
        return count in {0, 1}

    def date(self, day: dt.date) -> Run:
        return Run(f"{day:%d/%m/%Y}", whole=True)


def test_another_language_puts_facts_where_it_likes_and_they_stay_what_they_are() -> None:
    """What a shared screen hides, and what a pen colours, must not hang on the order of words."""
    template = "{name} owes {count:# file|# files} by {day}."
    name = worn(ENGLISH.fact(Name("Alice Martin")), "person")
    runs = Backwards().say(template, name=name, count=0, day=TODAY)
    assert runs == (
        Run("Le "),
        Run("23/11/2026", whole=True),
        Run(", 0 pli : "),
        Run("Alice Martin", "person", of=Name),
        Run("."),
    )
    assert plain([hidden(run, Backwards()) for run in runs]) == "Le 23/11/2026, 0 pli : A. M.."


def test_another_language_says_what_stands_inside_a_sentence_too() -> None:
    other = Backwards()
    inner = Saying("{text:quoted} is odd.", text=Words("x"))
    assert other.text(Saying("{says:short} (line {line})", says=inner, line=3)) == (
        "ligne 3 : étrange : 'x'."
    )
    assert plain(other.say("{who:and}", who=(Code("a"), Code("b")))) == "a et b"
    assert hidden(Run("x", of=Words), other).text == "(masqué)"
    assert other.distance(dt.date(2026, 11, 27), today=TODAY).text == "d'ici 4 jours"


def test_a_command_is_the_same_in_every_language_and_never_broken() -> None:
    template = "{text:quoted} is odd."
    assert plain(Backwards().command(template, text=Code("x"))) == "'x' is odd."
    runs = ENGLISH.command("ooo prep {who}", who=Slug("alice"))
    assert runs == (
        Run("ooo prep ", "command", whole=True),
        Run("alice", "command", whole=True, of=Slug),
    )


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        (Name("Alice Martin"), "A. M."),
        (Slug("alice"), "WHO"),
        (Words("Tired"), "(hidden)"),
        (Words(""), ""),
        (File("people/alice/person.toml"), "people/WHO/person.toml"),
        (File("exports/alice-2026-11-23.md"), "exports/WHO-2026-11-23.md"),
        (File("state/drafts/log-ann-lee.coaching.txt"), "state/drafts/log-WHO.coaching.txt"),
        (Code("k7mx"), "k7mx"),
    ],
)
def test_what_a_fact_is_decides_what_a_shared_screen_shows(fact: InTemplate, shown: str) -> None:
    assert plain([hidden(run, ENGLISH) for run in ENGLISH.fact(fact)]) == shown


@pytest.mark.parametrize(
    ("day", "ahead"),
    [
        (TODAY, "today"),
        (dt.date(2026, 11, 29), "Sun"),
        (dt.date(2026, 11, 30), "Mon 30 Nov"),
        (dt.date(2027, 1, 4), "Mon 4 Jan 2027"),
    ],
)
def test_a_day_to_come_is_said_by_how_near_it_is(day: dt.date, ahead: str) -> None:
    assert plain(ENGLISH.ahead(day, today=TODAY)) == ahead


@pytest.mark.parametrize(
    ("day", "near", "typed"),
    [
        (dt.date(2026, 11, 17), "Tue 17", "tue"),
        (dt.date(2026, 11, 16), "Mon 16", "2026-11-16"),
        (dt.date(2026, 10, 30), "Fri 30 Oct", "2026-10-30"),
        (dt.date(2025, 11, 21), "Fri 21 Nov 2025", "2025-11-21"),
    ],
)
def test_a_past_day_is_said_within_its_month_and_typed_within_its_week(
    day: dt.date, near: str, typed: str
) -> None:
    """A weekday that is typed is the last one of that name, so a week back it is another day."""
    assert ENGLISH.near_day(day, today=TODAY) == Run(near, whole=True)
    assert ENGLISH.typed_past(day, today=TODAY) == Code(typed)
