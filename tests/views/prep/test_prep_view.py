# ruff: noqa: RUF001 -- other scripts, with their own punctuation, are what is tested
"""The prep sheet compared whole; that of the sample notebook is in the transcripts.

Those in other scripts, at every width and on a pipe, stand in `screens/`;
`pytest --update-transcripts` writes them anew, to be looked at.
"""

import datetime as dt
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Cover,
    Goal,
    Indicator,
    Me,
    Meeting,
    MeetingKey,
    Milestone,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.core.prep import Brief, prepare
from ooo.core.sharing.share import share
from ooo.views import draw
from ooo.views.page import Page
from ooo.views.wrap import cells

TODAY = dt.date(2026, 11, 23)
COVER = Cover(me=Me(name="Marion Lefèvre"))
SCREENS = Path(__file__).parent / "screens"
WIDTHS = (100, 80, 60, 40, None)


def prepared(dossier: Dossier) -> Brief:
    return prepare(dossier, today=TODAY, cover=COVER)


def at_80(brief: Brief) -> str:
    return draw(brief, Page(80), color=False)


class Words:
    """What someone's dossier says, in their own language."""

    def __init__(self, name: str, slug: str, *texts: str) -> None:
        self.name = name
        self.slug = slug
        self.point, self.question, self.thanks, self.promise, self.other = texts[:5]
        self.note, self.preference = texts[5:]

    def dossier(self) -> Dossier:
        """Give a dossier in which everything a sheet can say has something to say."""
        met = [dt.date(2026, 11, 9) - dt.timedelta(days=7 * back) for back in range(5, -1, -1)]
        kept_points = (Point(text="x", area="operational"), Point(text="y", area="relational"))
        meetings = [Meeting(date=day, points=kept_points) for day in met[:-1]]
        hushed = Note(text="hushed", sensitive=True)
        notes = (Note(text=self.note), Note(kind="decision", text=self.promise), hushed)
        meetings.append(Meeting(date=met[-1], mood=4, points=kept_points, notes=notes))
        seen = Meeting(
            date=dt.date(2026, 11, 12), kind="note", notes=(Note(text=self.note, kind="watch"),)
        )
        coached = Meeting(
            date=dt.date(2026, 11, 14), kind="coaching", notes=(Note(text=self.note),)
        )
        return Dossier(
            person=Person(
                slug=self.slug,
                name=self.name,
                cadence="1w",
                next=Booking(day=dt.date(2026, 11, 26), time=dt.time(9, 30)),
                preferences={"recognition": self.preference},
            ),
            points=(
                Point(id="a2bc", text=self.point, by="them"),
                Point(id="b3cd", text=self.question, minutes=10, every="4w", last=met[-1]),
                Point(id="c4df", text=self.thanks, kind="win"),
                Point(id="d5fg", text=self.point, kind="feedback", carried=(met[-1],)),
                Point(id="f6gh", text=self.question, moves=(Move(on=met[-1], was=met[-1]),) * 3),
                Point(id="f7gh", text=self.question, every="meeting", sensitive=True),
            ),
            commitments=(
                Commitment(
                    id="g7hj",
                    owner="me",
                    text=self.promise,
                    made=dt.date(2026, 10, 1),
                    due=dt.date(2026, 11, 1),
                ),
                Commitment(
                    id="h8jk",
                    owner="me",
                    text=self.other,
                    due=dt.date(2026, 12, 4),
                    moves=(Move(on=dt.date(2026, 11, 12), was=dt.date(2026, 11, 20)),),
                ),
                Commitment(id="j9km", owner="them", text=self.promise, due=TODAY),
                Commitment(
                    id="k2mn",
                    owner="them",
                    text=self.other,
                    due=dt.date(2027, 1, 23),
                    moves=(Move(on=met[-1], was=met[-1]),),
                ),
            ),
            goals=(
                Goal(
                    id="g4p2",
                    title="x",
                    indicator=Indicator(name="escalations a month", start=8, target=2),
                    readings=(
                        Reading(on=dt.date(2026, 11, 2), value=5),
                        Reading(on=dt.date(2026, 9, 1), value=8),
                    ),
                    milestones=(Milestone(text="runbook", due=dt.date(2026, 11, 30)),),
                ),
                Goal(id="g5p3", title=self.other, by=dt.date(2027, 3, 31)),
            ),
            entries=(*(MeetingKey(date=day) for day in met), seen.key, coached.key),
            meetings=(*meetings, seen, coached),
            settled_commitments=(
                SettledCommitment(
                    owner="them", text=self.promise, settled=seen.date, outcome="kept"
                ),
                SettledCommitment(owner="me", text=self.other, settled=seen.date, outcome="kept"),
            ),
        )


VIETNAMESE = Words(
    "Nguyễn Thị Minh Khai",
    "khai",
    "Muốn trình bày kết quả ở buổi họp toàn công ty",
    "Lịch trực đêm từ tháng mười: ai thay thế khi Khai nghỉ phép?",
    "Cảm ơn vì đã chuẩn bị bản phát hành ngày 12",
    "gửi bảng lương",
    "giới thiệu với Karim [nền tảng dữ liệu], ~30 phút",
    "Mệt sau đợt chuyển đổi; muốn một sprint nhẹ hơn.",
    "viết ra, không nói trước đám đông",
)
CHINESE = Words(
    "王小明",
    "wang",
    "希望在全体会议上介绍这个季度的成果，并回答大家的问题，最好是在十二月之前",
    "十月以来的值班负担：谁来接替？",
    "感谢他负责十二日的发布",
    "发送薪资表",
    "把他介绍给Karim[数据平台]，大约三十分钟，最好在本周五之前完成",
    "迁移之后很累；希望下一个冲刺轻松一些。为延迟的改进感到自豪，但是不想当众被表扬。",
    "书面，不要当众",
)
ARABIC = Words(
    "سارة الأحمد",
    "sara",
    "تود أن تعرض نتائج الفريق في الاجتماع العام",
    "عبء المناوبة منذ أكتوبر: من يحل محلها؟",
    "شكرها على الإصدار",
    "إرسال جدول الرواتب",
    "تقديمها إلى كريم",
    "متعبة بعد الترحيل؛ تطلب دورة أهدأ.",
    "كتابة، وليس أمام الناس",
)


LANGUAGES = (VIETNAMESE, CHINESE, ARABIC)


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.slug)
def test_sheets_at_every_width(words: Words, pytestconfig: pytest.Config) -> None:
    brief = prepared(words.dossier())
    sheets = "".join(
        f"=== {f'{width} columns' if width else 'piped'}\n{draw(brief, Page(width), color=False)}\n"
        for width in WIDTHS
    )
    file = SCREENS / f"prep-{words.slug}.txt"
    if pytestconfig.getoption("--update-transcripts"):
        file.write_text(sheets, encoding="utf-8")
    assert sheets == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.slug)
@pytest.mark.parametrize("width", [100, 80, 60, 40])
def test_no_line_is_wider_than_the_page(words: Words, width: int) -> None:
    sheet = draw(prepared(words.dossier()), Page(width), color=False)
    assert all(cells(line) <= width for line in sheet.split("\n"))


def test_colour_adds_nothing_but_codes(alice: Dossier) -> None:
    drawn = draw(prepared(alice), Page(80), color=True)
    assert "\x1b[1;31mLATE 4 days\x1b[0m" in drawn
    assert re.sub(r"\x1b\[[0-9;]*m", "", drawn) == at_80(prepared(alice))


def test_a_sentence_hangs_where_it_is_too_long(alice: Dossier) -> None:
    sheet = draw(prepared(alice), Page(80, accessible=True), color=False)
    assert sheet.partition("First\n")[2].startswith(
        " You owe: send the salary grid. Promised 26 Oct, moved once,\n   late 4 days. Id k7mx.\n"
    )
    assert (
        " Your point: Q1 roadmap: what would she drop if she had to drop one\n   thing? Id p4ra.\n"
    ) in sheet


def test_a_person_never_met_gets_a_starter_sheet() -> None:
    bob = Dossier(person=Person(slug="bob", name="Bob Stone", added=dt.date(2026, 11, 20)))
    brief = prepare(bob, today=TODAY, cover=COVER, hint=True)
    assert (
        at_80(brief)
        == """\
Bob Stone · first meeting · Mon 23 Nov 2026, 30 min
Not met yet, every 2 weeks

No open commitments.

TO BEGIN WITH
 Say what this is for: Bob's points first, and it stays between you.
 Agree how often, how long and where.
 Ask how Bob likes to be thanked, and to be told what could be better.
 Ask what goes well, and what gets in the way.
 End with one promise each, with a date.

After: ooo log"""
    )


def test_what_was_noted_of_someone_never_met_is_shown() -> None:
    noted = Meeting(date=TODAY, kind="note", notes=(Note(text="Joins on Monday"),))
    bob = Dossier(
        person=Person(slug="bob", name="Bob Stone"), entries=(noted.key,), meetings=(noted,)
    )
    assert "\nNOTED SO FAR\n 23 Nov: Joins on Monday\n\n" in at_80(prepared(bob))


def test_someone_who_left_or_is_away_is_said_to_be() -> None:
    person = Person(
        slug="ines",
        name="Inès Roux",
        last_met=dt.date(2025, 6, 12),
        paused_until=dt.date(2027, 1, 4),
        archived=True,
        next=Booking(day=dt.date(2026, 11, 20)),
    )
    assert (
        at_80(prepared(Dossier(person=person)))
        == """\
Inès Roux (left)
Last met 529 days ago (12 Jun 2025), every 2 weeks · paused until 4 Jan 2027
Booked Fri 20 Nov, not logged: ooo log ines --date 2026-11-20

No open commitments."""
    )


def test_the_sensitive_are_marked_when_they_are_shown(alice: Dossier) -> None:
    hushed = Commitment(
        id="h2sh", owner="me", text="look into the pay gap", due=TODAY, sensitive=True
    )
    late = replace(hushed, id="h3sh", due=dt.date(2026, 11, 22))
    moved = Move(on=dt.date(2026, 11, 20), was=dt.date(2026, 11, 20))
    dateless = replace(hushed, id="h4sh", due=None, moves=(moved,))
    dossier = replace(alice, commitments=(hushed, late, dateless), points=alice.points[-1:])
    sheet = at_80(prepare(dossier, today=TODAY, cover=COVER, all_=True))
    assert (
        sheet.partition("\n\n")[2]
        == """\
FIRST
 You owe: look into the pay gap. Sensitive, LATE 1 day            [h3sh]
 You owe: look into the pay gap. Sensitive. Tell Alice:
   no date any more                                               [h4sh]

LAST TIME
 Tired after the migration; asked for a quieter sprint.
 Proud of the latency win.

YOUR POINTS (1)
 Is she being approached by the other team?           sensitive   [d5mv]

OTHER COMMITMENTS (1)
 You: look into the pay gap                sensitive, due today   [h2sh]"""
    )
    closed = at_80(prepared(dossier))
    assert "YOUR POINTS (1 sensitive)\n\nCOMMITMENTS (3 sensitive)" in closed


def test_goals_say_where_they_stand_and_what_is_next() -> None:
    """A goal may have an indicator without readings, steps without a date, or neither."""
    goals = (
        Goal(id="g2bc", title="Lead the guild"),
        Goal(id="g3bc", title="x", indicator=Indicator(name="talks given")),
        Goal(
            id="g4bc",
            title="x",
            indicator=Indicator(name="calls", target=2.5),
            readings=(Reading(on=TODAY, value=4),),
            milestones=(
                Milestone(text="written", done=TODAY),
                Milestone(text="agreed"),
                Milestone(text="tried", due=dt.date(2026, 11, 20)),
            ),
        ),
        Goal(id="g5bc", title="Payroll", milestones=(Milestone(text="first run alone"),)),
    )
    rest = Goal(id="g6bc", title="Rest", sensitive=True)
    bob = Dossier(person=Person(slug="bob", name="Bob", last_met=TODAY), goals=(*goals, rest))
    assert (
        at_80(prepared(bob)).partition("GOALS (1 sensitive)\n")[2]
        == """\
 Talks given                                        reading due   [g3bc]
   Ask Bob where it stands.
 Calls 4, target 2.5 · tried                        LATE 3 days   [g4bc]
 Lead the guild                                                   [g2bc]
 1 more: ooo goal bob"""
    )


def test_a_promise_without_any_date_has_no_age() -> None:
    bob = Dossier(
        person=Person(slug="bob", name="Bob", last_met=TODAY),
        commitments=(
            Commitment(id="c2bc", owner="them", text="read the RFC"),
            Commitment(id="c3bc", owner="them", text="answer", made=TODAY),
        ),
    )
    assert (
        at_80(prepared(bob)).partition("COMMITMENTS (2)\n")[2]
        == """\
 Bob: answer                                            no date   [c3bc]
 Bob: read the RFC                                      no date   [c2bc]"""
    )


def test_a_shared_sheet_names_both_and_shouts_at_nobody() -> None:
    met = Meeting(
        date=dt.date(2026, 11, 9),
        mood=2,
        notes=(Note(text="Rota agreed", share=True), Note(text="Tired")),
    )
    dossier = Dossier(
        person=Person(slug="alice", name="Alice Martin", preferences={"recognition": "written"}),
        points=(
            Point(id="a2bc", text="All-hands", by="them"),
            Point(id="b3cd", text="Roadmap", share=True),
            Point(id="c4df", text="Pay", sensitive=True, share=True),
        ),
        commitments=(
            Commitment(
                id="d5fg", owner="me", text="send the grid", due=dt.date(2026, 11, 20), known=True
            ),
            Commitment(id="f6gh", owner="them", text="review", due=TODAY, known=True),
            Commitment(id="g7hj", owner="me", text="look into pay"),
        ),
        goals=(Goal(id="h8jk", title="Payroll", known=True), Goal(id="j9km", title="Lead")),
        entries=(met.key,),
        meetings=(met,),
        settled_commitments=(
            SettledCommitment(
                owner="me", text="the slides", known=True, settled=TODAY, outcome="kept"
            ),
            SettledCommitment(owner="me", text="the raise", settled=TODAY, outcome="kept"),
        ),
    )
    brief = prepare(share(dossier), today=TODAY, cover=COVER, shared=True)
    assert (
        at_80(brief)
        == """\
Alice Martin · one-to-one · Mon 23 Nov 2026, 30 min
Last met 14 days ago (9 Nov), every 2 weeks

LAST TIME
 Rota agreed
 Kept since: Marion: the slides

ALICE'S POINTS (1)
 All-hands

MARION'S POINTS (1)
 Roadmap

COMMITMENTS (2)
 Alice: review                                                 due today
 Marion: send the grid                                        due 20 Nov

GOALS
 Payroll"""
    )
    nameless = prepare(share(dossier), today=TODAY, cover=Cover(), shared=True)
    assert "MY POINTS (1)" in at_80(nameless)
    nothing = prepare(share(Dossier(person=dossier.person)), today=TODAY, cover=COVER, shared=True)
    assert (
        at_80(nothing)
        == """\
Alice Martin · first meeting · Mon 23 Nov 2026, 30 min
Not met yet, every 2 weeks"""
    )
