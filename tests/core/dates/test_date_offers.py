"""Every date that is refused, and what is offered instead."""
# ruff: noqa: E501 (one case a line)

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ooo.core.dates import parse_booking, parse_date, parse_due, parse_past
from ooo.core.dates.bad import (
    BadDate,
    BadTime,
    DateWithTime,
    DayToCome,
    FarDay,
    NoSuchDay,
    OtherWeekdayDate,
    UnclearDate,
    YearOutside,
)
from ooo.core.dates.tail import looks_like_date
from ooo.core.model import Booking
from ooo.core.text.facts import TypedDate
from ooo.core.text.safe import safe
from ooo.words.french.language import IN_A_PIPE
from ooo.words.language import ENGLISH
from ooo.words.run import plain
from tests.harness import fix_of, says_of

MONDAY = dt.date(2026, 11, 23)
FORWARD_EXAMPLES = (
    "Write a date like fri, tomorrow, vendredi, 15th, 3 dec, +2w, eom or 2026-12-01, or none."
)
UNKNOWN = "is not a date ooo knows."
UNCLEAR = "can be read in more than one way."
HAS_TIME = "has a time, and only a booking takes one."
FAR = "can be the last one or the one to come."
NO_DAY = "is not a day of the calendar."


@pytest.mark.parametrize(
    ("text", "refusal", "says", "fix"),
    [
        ("20 nov", FarDay, FAR, "2026-11-20 (Fri 20 Nov 2026) or 2027-11-20 (Sat 20 Nov 2027)"),
        ("thu 4 dec", OtherWeekdayDate, "names a weekday that is not that day's.", "2026-12-04 (Fri 4 Dec 2026)"),
        ("avant vendredi", UnclearDate, UNCLEAR, "jeudi (Thu 26 Nov 2026) or vendredi (Fri 27 Nov 2026)"),
        ("before tue", UnclearDate, UNCLEAR, "today (Mon 23 Nov 2026) or tue (Tue 24 Nov 2026)"),
        ("before 3 dec", UnclearDate, UNCLEAR, "2026-12-02 (Wed 2 Dec 2026) or 3 dec (Thu 3 Dec 2026)"),
        ("for today", BadDate, UNKNOWN, "today (Mon 23 Nov 2026)"),
        ("avant la fin du mois", BadDate, UNKNOWN, "la fin du mois (Mon 30 Nov 2026)"),
        ("sous 15 jours", UnclearDate, UNCLEAR, "+2w (Mon 7 Dec 2026) or +15d (Tue 8 Dec 2026)"),
        ("within two weeks", BadDate, UNKNOWN, "+2w (Mon 7 Dec 2026)"),
        ("within 0 weeks", BadDate, UNKNOWN, ""),
        ("before the release", BadDate, UNKNOWN, ""),
        ("tomorrow morning", BadDate, UNKNOWN, "tomorrow (Tue 24 Nov 2026)"),
        ("next month", UnclearDate, UNCLEAR, "2026-12-01 (Tue 1 Dec 2026) or 2026-12-31 (Thu 31 Dec 2026)"),
        ("Fri 27 Nov 2026 (in 3 days)", BadDate, UNKNOWN, ""),
        ("december", UnclearDate, UNCLEAR, "1 december (Tue 1 Dec 2026) or end december (Thu 31 Dec 2026)"),
        ("en d\u00e9cembre", UnclearDate, UNCLEAR, "1 decembre (Tue 1 Dec 2026) or fin decembre (Thu 31 Dec 2026)"),
        ("in march 2027", UnclearDate, UNCLEAR, "1 march 2027 (Mon 1 Mar 2027) or end march 2027 (Wed 31 Mar 2027)"),
        ("mi-d\u00e9cembre", BadDate, UNKNOWN, "15 decembre (Tue 15 Dec 2026)"),
        ("in november", BadDate, UNKNOWN, "end november (Mon 30 Nov 2026)"),
        ("end of next week", BadDate, UNKNOWN, "2026-12-04 (Fri 4 Dec 2026)"),
        ("la fin du mois prochain", BadDate, UNKNOWN, "2026-12-31 (Thu 31 Dec 2026)"),
        ("ce week-end", UnclearDate, UNCLEAR, "saturday (Sat 28 Nov 2026) or sunday (Sun 29 Nov 2026)"),
        ("sous 48h", BadDate, UNKNOWN, "+2d (Wed 25 Nov 2026)"),
        ("within 24 hours", BadDate, UNKNOWN, "+1d (Tue 24 Nov 2026)"),
        ("J+3", BadDate, UNKNOWN, "+3d (Thu 26 Nov 2026)"),
        ("sous quinzaine", BadDate, UNKNOWN, "+2w (Mon 7 Dec 2026)"),
        ("fri, at the latest", BadDate, UNKNOWN, "fri (Fri 27 Nov 2026)"),
        ("vendredi au plus tard", BadDate, UNKNOWN, "vendredi (Fri 27 Nov 2026)"),
        ("(friday)", BadDate, UNKNOWN, "friday (Fri 27 Nov 2026)"),
        ("fri at 9", DateWithTime, HAS_TIME, "fri (Fri 27 Nov 2026)"),
        ("friday, if possible. Thanks", BadDate, UNKNOWN, "friday (Fri 27 Nov 2026)"),
        ("fri (tbc)", BadDate, UNKNOWN, "fri (Fri 27 Nov 2026)"),
        ("in 3 weeks\u2019 time", BadDate, UNKNOWN, "in 3 weeks (Mon 14 Dec 2026)"),
        ("two days from now", BadDate, UNKNOWN, "2026-11-25 (Wed 25 Nov 2026)"),
        ("a week on friday", BadDate, UNKNOWN, "2026-12-04 (Fri 4 Dec 2026)"),
        ("monday next week", BadDate, UNKNOWN, "2026-11-30 (Mon 30 Nov 2026)"),
        ("mercredi de cette semaine", BadDate, UNKNOWN, "2026-11-25 (Wed 25 Nov 2026)"),
        ("within 10 working days", BadDate, UNKNOWN, "2026-12-07 (Mon 7 Dec 2026)"),
        ("sous trois jours ouvr\u00e9s", BadDate, UNKNOWN, "2026-11-26 (Thu 26 Nov 2026)"),
        ("by Xmas", BadDate, UNKNOWN, "25 dec (Fri 25 Dec 2026)"),
        ("avant No\u00ebl", UnclearDate, UNCLEAR, "2026-12-24 (Thu 24 Dec 2026) or 25 dec (Fri 25 Dec 2026)"),
        ("year-end", BadDate, UNKNOWN, "eoy (Thu 31 Dec 2026)"),
        ("30 nov 26", BadDate, UNKNOWN, "30 nov 2026 (Mon 30 Nov 2026)"),
        ("3-dec-2026", BadDate, UNKNOWN, "3 dec 2026 (Thu 3 Dec 2026)"),
        ("fin T1", BadDate, UNKNOWN, "2027-03-31 (Wed 31 Mar 2027)"),
        ("end of Q4", BadDate, UNKNOWN, "2026-12-31 (Thu 31 Dec 2026)"),
        ("fin S1", BadDate, UNKNOWN, "2027-06-30 (Wed 30 Jun 2027)"),
        ("mid next month", BadDate, UNKNOWN, "2026-12-15 (Tue 15 Dec 2026)"),
        ("mid next week", BadDate, UNKNOWN, "2026-12-02 (Wed 2 Dec 2026)"),
        ("end of this week", BadDate, UNKNOWN, "2026-11-27 (Fri 27 Nov 2026)"),
        ("mid next quarter", BadDate, UNKNOWN, "2027-02-15 (Mon 15 Feb 2027)"),
        ("d\u00e9but 2027", BadDate, UNKNOWN, "2027-01-01 (Fri 1 Jan 2027)"),
        # two days, according to whom one asks
        ("Q1", UnclearDate, UNCLEAR, "2027-01-01 (Fri 1 Jan 2027) or 2027-03-31 (Wed 31 Mar 2027)"),
        ("Q4", BadDate, UNKNOWN, "2026-12-31 (Thu 31 Dec 2026)"),
        ("in Q2 2028", UnclearDate, UNCLEAR, "2028-04-01 (Sat 1 Apr 2028) or 2028-06-30 (Fri 30 Jun 2028)"),
        ("first week of December", UnclearDate, UNCLEAR, "2026-12-01 (Tue 1 Dec 2026) or 2026-12-07 (Mon 7 Dec 2026)"),
        ("derni\u00e8re semaine de f\u00e9vrier 2027", UnclearDate, UNCLEAR, "2027-02-22 (Mon 22 Feb 2027) or 2027-02-28 (Sun 28 Feb 2027)"),
        ("week 49", UnclearDate, UNCLEAR, "2026-11-30 (Mon 30 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("S02", UnclearDate, UNCLEAR, "2027-01-11 (Mon 11 Jan 2027) or 2027-01-15 (Fri 15 Jan 2027)"),
        ("week of the 30th", UnclearDate, UNCLEAR, "2026-11-30 (Mon 30 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("semaine du 30", UnclearDate, UNCLEAR, "2026-11-30 (Mon 30 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("mon/tue", UnclearDate, UNCLEAR, "mon (Mon 30 Nov 2026) or tue (Tue 24 Nov 2026)"),
        ("entre lundi et mercredi", UnclearDate, UNCLEAR, "lundi (Mon 30 Nov 2026) or 2026-12-02 (Wed 2 Dec 2026)"),
        ("before next week", UnclearDate, UNCLEAR, "2026-11-29 (Sun 29 Nov 2026) or 2026-11-30 (Mon 30 Nov 2026)"),
        ("for next week", UnclearDate, UNCLEAR, "2026-11-30 (Mon 30 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("next fri", UnclearDate, UNCLEAR, "fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("Next Friday", UnclearDate, UNCLEAR, "friday (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("this mon", UnclearDate, UNCLEAR, "mon (Mon 30 Nov 2026) or 2026-12-07 (Mon 7 Dec 2026)"),
        ("vendredi prochain", UnclearDate, UNCLEAR, "vendredi (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("mardi en huit", UnclearDate, UNCLEAR, "mardi (Tue 24 Nov 2026) or 2026-12-01 (Tue 1 Dec 2026)"),
        ("03/12", UnclearDate, UNCLEAR, "2026-12-03 (Thu 3 Dec 2026) or 2027-03-12 (Fri 12 Mar 2027)"),
        ("3-12", UnclearDate, UNCLEAR, "2026-12-03 (Thu 3 Dec 2026) or 2027-03-12 (Fri 12 Mar 2027)"),
        ("03/12/2026", UnclearDate, UNCLEAR, "2026-12-03 (Thu 3 Dec 2026) or 2026-03-12 (Thu 12 Mar 2026)"),
        ("03.12.26", UnclearDate, UNCLEAR, "2026-12-03 (Thu 3 Dec 2026) or 2026-03-12 (Thu 12 Mar 2026)"),
        ("15", UnclearDate, UNCLEAR, "15th (Tue 15 Dec 2026) or +15d (Tue 8 Dec 2026)"),
        # one day, in words that are not in the grammar
        ("45", BadDate, UNKNOWN, "+45d (Thu 7 Jan 2027)"),
        ("+3", BadDate, UNKNOWN, "+3d (Thu 26 Nov 2026)"),
        ("+1m", BadDate, UNKNOWN, "+1mo (Wed 23 Dec 2026)"),
        ("2m", BadDate, UNKNOWN, "+2mo (Sat 23 Jan 2027)"),
        ("in 2 m", BadDate, UNKNOWN, "+2mo (Sat 23 Jan 2027)"),
        ("2w", BadDate, UNKNOWN, "+2w (Mon 7 Dec 2026)"),
        ("+ 2w", BadDate, UNKNOWN, "+2w (Mon 7 Dec 2026)"),
        ("2 weeks", BadDate, UNKNOWN, "+2w (Mon 7 Dec 2026)"),
        ("EOD", BadDate, UNKNOWN, "today (Mon 23 Nov 2026)"),
        ("semaine prochaine", UnclearDate, UNCLEAR, "2026-11-30 (Mon 30 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        # a due date is a day
        ("fri 14:00", DateWithTime, HAS_TIME, "fri (Fri 27 Nov 2026)"),
        ("demain 9h30", DateWithTime, HAS_TIME, "demain (Tue 24 Nov 2026)"),
        ("demain à 9 h 30", DateWithTime, HAS_TIME, "demain (Tue 24 Nov 2026)"),
        ("fri 2pm", DateWithTime, HAS_TIME, "fri (Fri 27 Nov 2026)"),
        ("2026-02-05T09:00", DateWithTime, HAS_TIME, "2026-02-05 (Thu 5 Feb 2026)"),
        ("2026-02-05 09:00:00Z", DateWithTime, HAS_TIME, "2026-02-05 (Thu 5 Feb 2026)"),
        ("next fri 14:00", DateWithTime, HAS_TIME, "fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("14:00", DateWithTime, HAS_TIME, "today (Mon 23 Nov 2026)"),
        ("14h", DateWithTime, HAS_TIME, "today (Mon 23 Nov 2026)"),
        # no day at all
        ("2026-02-30", NoSuchDay, NO_DAY, ""),
        ("0000-01-01", YearOutside, "is in the year 0, and a date is from 1900 to 2999.", ""),
        ("30 feb", NoSuchDay, NO_DAY, ""),
        ("31 avril", NoSuchDay, NO_DAY, ""),
        ("0 dec", NoSuchDay, NO_DAY, ""),
        ("+9999y", NoSuchDay, NO_DAY, ""),
        ("+9999999999999d", NoSuchDay, NO_DAY, ""),
        ("dans 99999 mois", NoSuchDay, NO_DAY, ""),
        ("+" + "9" * 5000 + "d", NoSuchDay, NO_DAY, ""),
        # nothing that could be meant
        ("", BadDate, UNKNOWN, ""),
        ("m", BadDate, UNKNOWN, ""),
        ("soon", BadDate, UNKNOWN, ""),
        ("0", BadDate, UNKNOWN, ""),
        ("2026", BadDate, UNKNOWN, "2026-12-31 (Thu 31 Dec 2026)"),
        ("2026-1", BadDate, UNKNOWN, ""),
        ("31/31", BadDate, UNKNOWN, ""),
        ("40/01/2026", BadDate, UNKNOWN, ""),
        ("32nd", BadDate, UNKNOWN, ""),
        ("15st", BadDate, UNKNOWN, ""),
        ("-3d", BadDate, UNKNOWN, ""),
        ("+3x", BadDate, UNKNOWN, ""),
        ("last fri", BadDate, UNKNOWN, ""),
        ("fri or mon", UnclearDate, UNCLEAR, "fri (Fri 27 Nov 2026) or mon (Mon 30 Nov 2026)"),
        ("fri please", BadDate, UNKNOWN, "fri (Fri 27 Nov 2026)"),
        ("in 3 bananas' time", BadDate, UNKNOWN, ""),
        ("a fortnight from now", BadDate, UNKNOWN, "2026-12-07 (Mon 7 Dec 2026)"),
        ("3 weeks before friday", BadDate, UNKNOWN, ""),
        ("before the party", BadDate, UNKNOWN, ""),
        ("32nd of the month", BadDate, UNKNOWN, ""),
        ("first tuesday of december 9999", BadDate, UNKNOWN, ""),
        ("1st of this month", BadDate, UNKNOWN, ""),
        ("9999 weeks after 2999-12-01", BadDate, UNKNOWN, ""),
        ("tue 40 dec", NoSuchDay, NO_DAY, ""),
        ("week of the party", BadDate, UNKNOWN, ""),
        ("week 30", BadDate, UNKNOWN, ""),
        ("week 54", BadDate, UNKNOWN, ""),
        ("first week of the party", BadDate, UNKNOWN, ""),
        ("within 0 working days", BadDate, UNKNOWN, ""),
        ("within 9999999 working days", BadDate, UNKNOWN, ""),
        ("9999 years from now", BadDate, UNKNOWN, ""),
        ("monday or other", BadDate, UNKNOWN, ""),
        ("tuesday next month", BadDate, UNKNOWN, ""),
        ("in 9999", BadDate, UNKNOWN, ""),
        ("today tomorrow", BadDate, UNKNOWN, ""),
        ("3 dec, please!", BadDate, UNKNOWN, "3 dec (Thu 3 Dec 2026)"),
        ("3 dec 2026 2027", BadDate, UNKNOWN, ""),
        ("٣ dec", BadDate, UNKNOWN, ""),
    ],
)  # fmt: skip
def test_a_due_date_outside_the_grammar_is_refused_with_what_helps(
    text: str, refusal: type[BadDate], says: str, fix: str
) -> None:
    with pytest.raises(BadDate) as caught:
        parse_due(text, today=MONDAY)
    assert type(caught.value) is refusal
    assert caught.value.text == text
    assert caught.value.status == 2
    assert says_of(caught.value) == f"'{text}' {says}"
    assert fix_of(caught.value) == (f"Write {fix}." if fix else FORWARD_EXAMPLES)


@pytest.mark.parametrize(
    ("text", "refusal", "says", "fix"),
    [
        ("+3d", DayToCome, "is a day to come, and this date looks back.", ""),
        ("2026-11-24", DayToCome, "is a day to come, and this date looks back.", ""),
        ("last fri", UnclearDate, UNCLEAR, "fri (Fri 20 Nov 2026) or 2026-11-13 (Fri 13 Nov 2026)"),
        ("lundi dernier", UnclearDate, UNCLEAR, "lundi (Mon 23 Nov 2026) or 2026-11-16 (Mon 16 Nov 2026)"),
        ("24 nov", FarDay, FAR, "2025-11-24 (Mon 24 Nov 2025) or 2026-11-24 (Tue 24 Nov 2026)"),
        ("03/12", UnclearDate, UNCLEAR, "2025-12-03 (Wed 3 Dec 2025) or 2026-03-12 (Thu 12 Mar 2026)"),
        ("15", BadDate, UNKNOWN, "15th (Sun 15 Nov 2026)"),
        ("fri 10:00", DateWithTime, HAS_TIME, "fri (Fri 20 Nov 2026)"),
        ("next fri", BadDate, UNKNOWN, ""),
        ("2w", BadDate, UNKNOWN, ""),
        ("03/12/2027", BadDate, UNKNOWN, ""),
        ("30 feb", NoSuchDay, NO_DAY, ""),
    ],
)  # fmt: skip
def test_looking_back_offers_only_what_has_been(
    text: str, refusal: type[BadDate], says: str, fix: str
) -> None:
    with pytest.raises(BadDate) as caught:
        parse_past(text, today=MONDAY)
    examples = "a date like today, yesterday, hier, fri (the last one), 3 nov, 15th or 2026-11-20"
    assert type(caught.value) is refusal
    assert says_of(caught.value) == f"'{text}' {says}"
    assert fix_of(caught.value) == f"Write {fix or examples}."


@pytest.mark.parametrize(
    ("text", "refusal", "says", "fix"),
    [
        ("14h", BadDate, UNKNOWN, "today 14:00 (Mon 23 Nov 2026)"),
        ("next fri 14:00", UnclearDate, UNCLEAR, "fri 14:00 (Fri 27 Nov 2026) or 2026-12-04 14:00 (Fri 4 Dec 2026)"),
        ("next fri", UnclearDate, UNCLEAR, "fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)"),
        ("thu 25:00", BadTime, "has no time of the 24-hour clock.", ""),
        ("thu 9:5", BadTime, "has no time of the 24-hour clock.", ""),
        ("demain 24h", BadTime, "has no time of the 24-hour clock.", ""),
        ("thu 13pm", BadTime, "has no time of the 24-hour clock.", ""),
        ("soon 14:00", BadDate, UNKNOWN, ""),
        ("30 feb 14:00", NoSuchDay, NO_DAY, ""),
        ("thu 14:00 15:00", BadDate, UNKNOWN, ""),
        ("", BadDate, UNKNOWN, ""),
    ],
)  # fmt: skip
def test_a_booking_outside_the_grammar_is_refused_with_what_helps(
    text: str, refusal: type[BadDate], says: str, fix: str
) -> None:
    with pytest.raises(BadDate) as caught:
        parse_booking(text, today=MONDAY)
    examples = "a date like thu 14:00, demain 9h30, fri, +2w or 2026-12-01 10:00, or none"
    assert type(caught.value) is refusal
    assert says_of(caught.value) == f"'{text}' {says}"
    assert fix_of(caught.value) == f"Write {fix or examples}."


PARSERS: tuple[Callable[..., dt.date | Booking | None], ...] = (
    parse_date,
    parse_due,
    parse_past,
    parse_booking,
)
PIECES = (
    "next last this fri mon lundi prochain en huit in dans the le by 3 15 31 0 99 2026 +1 +3d +9999y "
    "1er 31st feb dec mars sept mois m w weeks eom eow fin du de semaine today none 14:00 9h30 25:00 "
    "2pm 14h at à 03/12 31.12.26 2026-02-30 2026-02-05t09:00 9999-12-31 . ,"
)
PHRASES = st.lists(st.sampled_from(PIECES.split()), max_size=5).map(" ".join)


def outcome(
    parse: Callable[..., dt.date | Booking | None], text: str, today: dt.date
) -> dt.date | Booking | BadDate | None:
    """Give what was read, or the refusal; any other exception goes through."""
    try:
        return parse(text, today=today)
    except BadDate as refusal:
        return refusal


@given(text=st.one_of(st.text(), PHRASES), today=st.dates())
@example(text="next fri", today=dt.date.max)
@example(text="last mon", today=dt.date.min)
def test_any_text_is_a_date_or_refused_with_a_sentence_and_a_fix(text: str, today: dt.date) -> None:
    looks_like_date(text)
    for parse in PARSERS:
        found = outcome(parse, text, today)
        assert isinstance(found, dt.date | Booking | BadDate | None)
        if isinstance(found, BadDate):
            assert safe(text) in says_of(found)
            assert fix_of(found).startswith("Write ")
        elif parse is parse_past:
            assert isinstance(found, dt.date)
            assert found <= today


@given(text=PHRASES, today=st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31)))
def test_whatever_is_offered_can_be_typed_and_means_the_day_beside_it(
    text: str, today: dt.date
) -> None:
    for parse in PARSERS:
        refusal = outcome(parse, text, today)
        if isinstance(refusal, BadDate) and not isinstance(refusal, FarDay | OtherWeekdayDate):
            for offer in refusal.offers:
                found = parse(offer.typed, today=today)
                assert (found.day if isinstance(found, Booking) else found) == offer.day
                assert f"{offer.typed} ({ENGLISH.date(offer.day).text})" in fix_of(refusal)


def test_the_end_of_the_calendar_offers_nothing_beyond_it() -> None:
    for text in ("next week", "next month", "next fri", "03/12", "within 9 working days"):
        with pytest.raises(BadDate) as caught:
            parse_due(text, today=dt.date.max)
        assert caught.value.offers == ()
    with pytest.raises(YearOutside):
        parse_past("1 jan", today=dt.date.max)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("16", ["le 16", "+16j"]),
        ("1", ["le 1er", "+1j"]),
        ("next fri", ["ven", "2026-12-04"]),
        ("vendredi prochain", ["vendredi", "2026-12-04"]),
        ("before friday", ["thursday", "friday"]),
        ("avant vendredi", ["jeudi", "vendredi"]),
        ("en mars", ["1 mars", "fin mars"]),
        ("sous 15 jours", ["+2sem", "+15j"]),
        ("EOD", ["aujourd'hui"]),
    ],
)
def test_what_french_offers_is_typed_in_french_and_means_the_same(
    text: str, offered: list[str]
) -> None:
    with pytest.raises(BadDate) as caught:
        parse_due(text, today=MONDAY)
    said = [plain(IN_A_PIPE.fact(TypedDate(offer.typed))) for offer in caught.value.offers]
    assert said == offered
    assert [parse_due(each, today=MONDAY) for each in said] == [
        offer.day for offer in caught.value.offers
    ]
