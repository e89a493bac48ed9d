"""Monday's screen, compared whole; that of the sample notebook is in the transcripts."""

import datetime as dt

import pytest
from msgspec.structs import replace
from rich.cells import cell_len

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, Move, Owner, Person
from ooo.core.monday.overdue import find_overdue
from ooo.views import draw
from ooo.views.page import Page
from tests.counting import calls

MONDAY = dt.date(2026, 11, 23)
YESTERDAY = dt.date(2026, 11, 22)


def screen(*dossiers: Dossier, page: Page | None = None, **options: bool | int) -> str:
    found = find_overdue(dossiers, today=MONDAY, cover=Cover(), **options)  # type: ignore[arg-type]
    return draw(found, page or Page(80), color=False) + "\n"


def someone(name: str = "Alice Martin", **fields: object) -> Person:
    """Met three days ago, so due on Fri 4 Dec."""
    slug = name.split(maxsplit=1)[0].lower()
    person = Person(slug=slug, name=name, last_met=dt.date(2026, 11, 20))
    return replace(person, **fields)


def promise(
    text: str = "send the grid",
    due: dt.date | None = YESTERDAY,
    owner: Owner = "me",
    id_: str = "k7mx",
    *,
    sensitive: bool = False,
) -> Commitment:
    return Commitment(id=id_, owner=owner, text=text, due=due, sensitive=sensitive)


def holding(*commitments: Commitment, who: Person | None = None) -> Dossier:
    return Dossier(person=who or someone(), commitments=commitments)


def test_a_sentence_hangs_where_it_is_too_long(sample: tuple[Dossier, ...]) -> None:
    karim = sample[-1]
    assert (
        screen(karim, page=Page(70, accessible=True)).partition("\n\n")[2]
        == """\
You promised
 Karim: answer about the training budget. 12 days late, not booked.
   Id r3cd.

They promised
 Karim: cost estimate for the new cluster. Due today, not booked.
   Id q2wn.

Next: ooo move r3cd fri
"""
    )


@pytest.mark.parametrize("width", range(28, 110))
def test_no_line_is_wider_than_the_page_or_ends_in_blanks(
    sample: tuple[Dossier, ...], width: int
) -> None:
    lines = screen(*sample, page=Page(width)).splitlines()
    assert [line for line in lines if cell_len(line) > width or line != line.rstrip()] == []


def test_soon_adds_rows_after_what_is_due_today() -> None:
    held = holding(
        promise(due=MONDAY, id_="b2bb"),
        promise(due=dt.date(2026, 11, 27), id_="c2cc"),
        promise(due=dt.date(2026, 12, 11), id_="d2dd"),
        promise(due=dt.date(2027, 1, 8), id_="f2ff"),
    )
    assert (
        screen(held, soon=60)
        == """\
Nothing overdue, 1 due today, 3 due soon.

YOU PROMISED
 b2bb  Alice  send the grid                             due today · not booked
 c2cc  Alice  send the grid                               due Fri · not booked
 d2dd  Alice  send the grid                        due Fri 11 Dec · not booked
 f2ff  Alice  send the grid                    due Fri 8 Jan 2027 · not booked
"""
    )


def test_a_booking_that_has_passed_shows_the_commands_that_settle_it() -> None:
    assert (
        screen(
            Dossier(person=someone("Alice Martin", next=Booking(day=dt.date(2026, 11, 21)))),
            Dossier(person=someone("Karim Benali", next=Booking(day=dt.date(2026, 11, 16)),
                                   last_met=dt.date(2026, 11, 12))),
            Dossier(person=someone("Marion Roux", next=Booking(day=dt.date(2026, 10, 30)),
                                   last_met=None)),
        )
        == """\
Nothing overdue, 3 bookings not logged.

NOT LOGGED
 Alice, booked Sat 21: ooo log alice --date sat · ooo skip alice
 Karim, booked Mon 16: ooo log karim --date 2026-11-16 · ooo skip karim
 Marion, booked Fri 30 Oct: ooo log marion --date 2026-10-30 · ooo skip marion
"""
    )  # fmt: skip


@pytest.mark.parametrize(
    ("dossiers", "expected"),
    [
        (
            [holding(promise(due=dt.date(2026, 11, 27)), promise(due=None))],
            """\
Nothing overdue. Without a date: 1.

THIS WEEK
 k7mx  Alice  yours: send the grid                        due Fri · not booked
""",
        ),
        (
            [holding(promise(due=dt.date(2026, 12, 2), owner="them", id_=""))],
            "Nothing overdue. Next due: theirs (Alice, Wed 2 Dec).\n",
        ),
        ([holding()], "Nothing overdue. Next due: a meeting (Alice, Fri 4 Dec).\n"),
        ([holding(who=someone(last_met=None))], "Nothing overdue.\n"),
        (
            [holding(who=someone(paused_until=dt.date(2026, 12, 1)))],
            "Nothing overdue.\n",
        ),
    ],
    ids=["this week", "later", "a meeting", "never", "everyone is away"],
)
def test_nothing_late_names_what_falls_due_next(dossiers: list[Dossier], expected: str) -> None:
    assert screen(*dossiers) == expected


def test_this_week_counts_what_it_does_not_name() -> None:
    friday = dt.date(2026, 11, 27)
    held = holding(*(promise(due=friday, id_=f"b{each}bb") for each in range(2, 9)))
    said = screen(held)
    assert said.startswith("Nothing overdue.\n\nTHIS WEEK\n b2bb  Alice  yours: send the grid")
    assert said.endswith("due Fri · not booked\n 2 more (--soon 7d)\n")
    assert said.count("yours: ") == 5


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ([], ""),
        ([None, 1], ""),
        ([1, 2], " (moved twice)"),
        ([None, 1, 2], " (moved twice)"),
        ([1, 2, 3], " (moved 3 times)"),
    ],
)
def test_what_was_put_off_twice_or_more_says_so(dates: list[int | None], said: str) -> None:
    moves = tuple(
        Move(on=MONDAY, was=None if day is None else dt.date(2026, 11, day)) for day in dates
    )
    held = holding(replace(promise(), moves=moves))
    assert f"Alice  send the grid{said}  " in screen(held)


def test_a_promise_of_mine_to_someone_on_leave_says_where_they_are() -> None:
    held = holding(promise(), who=someone(paused_until=dt.date(2026, 12, 1)))
    assert "k7mx  Alice (on leave)  send the grid " in screen(held)
    assert "booked" not in screen(held)


def test_what_is_sensitive_is_a_count_unless_asked() -> None:
    held = holding(promise(sensitive=True), who=someone(next=Booking(day=MONDAY)))
    assert screen(held) == "Monday 23 November 2026: 1 sensitive (--all)\n"
    assert (
        screen(held, all_=True)
        == """\
Monday 23 November 2026: 1 commitment late

YOU PROMISED
 k7mx  Alice  send the grid                            1 day late · see today

Next: ooo done k7mx
"""
    )


def test_who_was_never_met_is_said_to_be_so() -> None:
    new = someone(last_met=None, added=dt.date(2026, 10, 1))
    assert (
        screen(holding(who=new))
        == """\
Monday 23 November 2026: 1 person to book

TO BOOK
       Alice  not met yet, every 2 weeks                not booked

Next: ooo book alice thu
"""
    )


def test_long_texts_wide_scripts_and_long_ids_keep_the_columns() -> None:
    """Columns are counted in cells: a Chinese character takes two, a combining mark none."""
    held = holding(
        promise("准备下一季度的预算并与财务部门核对所有的数字然后发给团队的每一个人"),
        promise("gửi bảng lương\ncho nhóm", id_="salary2026"),
        promise("إرسال جدول الرواتب", id_="r3cd"),
        who=someone("王小明"),
    )
    assert (
        screen(held)
        == """\
Monday 23 November 2026: 3 commitments late

YOU PROMISED
 k7mx        王小明  准备下一季度的预算并与财务部门核对所有的数字
             然后发给团队的每一个人                    1 day late · not booked
 salary2026  王小明  gửi bảng lương cho nhóm           1 day late · not booked
 r3cd        王小明  إرسال جدول الرواتب                1 day late · not booked

Next: ooo move k7mx fri
"""
    )


def test_on_a_pipe_long_rows_move_the_column_for_all() -> None:
    long = "cost estimate for the new cluster, with the storage and the network"
    held = holding(promise(long), promise("short", id_="w8ww"))
    never_met = Dossier(person=someone("Bob", last_met=None, added=dt.date(2026, 9, 1)))
    assert (
        screen(held, never_met, page=Page(None)).partition("\n\n")[2]
        == """\
YOU PROMISED
 k7mx  Alice  cost estimate for the new cluster, with the storage and the network   \
1 day late · not booked
 w8ww  Alice  short                                                                 \
1 day late · not booked

TO BOOK
       Bob  not met yet, every 2 weeks                                               not booked

Next: ooo move k7mx fri · ooo book bob thu
"""
    )


def test_on_a_pipe_the_column_moves_only_so_far() -> None:
    held = holding(promise("word " * 60, id_="w8ww"), promise("short"))
    short = next(line for line in screen(held, page=Page(None)).splitlines() if "short" in line)
    assert short.index(" · ") == 120


@pytest.mark.parametrize(
    ("time", "beside"), [(dt.time(10), "booked 10:00"), (None, "booked today")]
)
def test_today_is_not_said_twice(time: dt.time | None, beside: str) -> None:
    booked = someone(next=Booking(day=MONDAY, time=time))
    assert f"due today · {beside}\n" in screen(holding(promise(due=MONDAY), who=booked))


@pytest.mark.parametrize("width", [40, 60])
def test_no_line_begins_with_a_dot(sample: tuple[Dossier, ...], width: int) -> None:
    lines = screen(*sample, page=Page(width), soon=30).splitlines()
    assert not [line for line in lines if line.lstrip().startswith("·")]


def test_an_empty_notebook_says_what_to_do_first() -> None:
    assert (
        screen()
        == """\
Nobody is in this notebook yet.
Add someone: ooo person add Alice Martin
Add everyone: ooo person add -, then a line each: Alice Martin, 2w, last 9 nov
"""
    )


def test_colour_repeats_what_the_words_say(sample: tuple[Dossier, ...]) -> None:
    found = find_overdue(sample, today=MONDAY, cover=Cover())
    drawn = draw(found, Page(80), color=True)
    assert "\x1b[1;31m4 days late\x1b[0m" in drawn
    assert "\x1b[33mdue today\x1b[0m" in drawn


def test_ten_times_the_rows_are_ten_times_the_work() -> None:
    """After a year of neglect Monday's screen still comes at once; its time has a budget."""

    def rows(people: int) -> list[Dossier]:
        late = [promise(f"promise {each}") for each in range(50)]
        return [holding(*late, who=someone(f"P{who} Roux")) for who in range(people)]

    few, many = rows(2), rows(20)
    assert screen(*many).count("1 day late") == 1000
    assert calls(lambda: screen(*many)) < 11 * calls(lambda: screen(*few))
