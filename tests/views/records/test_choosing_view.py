"""The list to choose from, whole, on every kind of page."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Point, SettledCommitment, SettledPoint
from ooo.core.records.choosing import Choosing, offer_open, offer_settled
from ooo.views import draw
from ooo.views.page import Page

MONDAY = dt.date(2026, 11, 23)


def drawn(answer: Choosing, page: Page) -> str:
    return draw(answer, page, color=False) + "\n"


@pytest.fixture
def everyone(sample: tuple[Dossier, ...], alice: Dossier) -> tuple[Dossier, ...]:
    """Give the sample, with a promise of Alice's that is sensitive."""
    kept, *rest = alice.commitments
    return (replace(alice, commitments=(*rest, replace(kept, sensitive=True))), *sample[1:])


def test_what_is_open_stands_under_each_name(everyone: tuple[Dossier, ...]) -> None:
    assert (
        drawn(offer_open(everyone, today=MONDAY), Page(80))
        == """\
Alice Martin
  1  You: (sensitive)                   moved once, LATE 4 days   [k7mx]
  2  Alice: draft the incident review                LATE 1 day   [x9qb]
  3  You: introduce her to Karim [data platform], ~30 min
                                                        due Fri   [v8qy]
  4  Alice: pick a mentor                  no date, 14 days old   [b6te]
  5  To say: Thank her for covering the release on the 12th       [z7qs]
  6  Point: On-call load since October            carried twice   [t9we]
  7  Alice's point: Would like to present at the all-hands        [x2kd]
  8  Point: Q1 roadmap: what would she drop if she had to drop
     one thing?                                                   [p4ra]
  9  Point: Paris conference in May: budget agreed?               [h3nc]
 10  Point: (sensitive)                                           [d5mv]
Inès Roux (left)
 11  You: write her a reference                   LATE 146 days   [w8ww]
Karim Benali
 12  You: answer about the training budget         LATE 12 days   [r3cd]
 13  Karim: cost estimate for the new cluster         due today   [q2wn]
"""
    )


def test_a_narrow_page_puts_why_on_its_own_line(everyone: tuple[Dossier, ...]) -> None:
    assert (
        drawn(offer_open(everyone[2:], today=MONDAY), Page(40))
        == """\
Inès Roux (left)
 1  You: write her a reference
    LATE 146 days                 [w8ww]
Karim Benali
 2  You: answer about the training
    budget
    LATE 12 days                  [r3cd]
 3  Karim: cost estimate for the new
    cluster
    due today                     [q2wn]
"""
    )


def test_a_list_is_spoken_with_its_numbers(everyone: tuple[Dossier, ...]) -> None:
    assert (
        drawn(offer_open(everyone[2:], today=MONDAY), Page(80, accessible=True))
        == """\
Inès Roux (left)
 1: You: write her a reference. Late 146 days. Id w8ww.
Karim Benali
 2: You: answer about the training budget. Late 12 days. Id r3cd.
 3: Karim: cost estimate for the new cluster. Due today. Id q2wn.
"""
    )


def test_a_shared_screen_shows_no_words(everyone: tuple[Dossier, ...]) -> None:
    assert (
        drawn(offer_open(everyone[2:], today=MONDAY), Page(80, discreet=True))
        == """\
I. R. (left)
 1  You: (hidden)                                 LATE 146 days   [w8ww]
K. B.
 2  You: (hidden)                                  LATE 12 days   [r3cd]
 3  K.: (hidden)                                      due today   [q2wn]
"""
    )


def test_what_was_settled_says_how_and_when(alice: Dossier) -> None:
    """A topic closed between meetings was discussed; only thanks and feedback are said."""
    friday = dt.date(2026, 11, 20)
    held = replace(
        alice,
        settled_commitments=(
            *alice.settled_commitments,
            SettledCommitment(
                id="s3cr", owner="them", text="x", sensitive=True, settled=friday, outcome="missed"
            ),
        ),
        settled_points=(
            SettledPoint(id="n3xt", text="The demo", kind="win", settled=MONDAY, outcome="said"),
            SettledPoint(id="t3nn", text="Two\nlines", settled=friday, outcome="said"),
        ),
    )
    assert (
        drawn(offer_settled((held,), today=MONDAY), Page(80))
        == """\
 1  With Alice: The demo                        said Mon 23 Nov   [n3xt]
 2  Alice: (sensitive)                        missed Fri 20 Nov   [s3cr]
 3  With Alice: Two lines                  discussed Fri 20 Nov   [t3nn]
 4  You, to Alice: unblock the review queue with the other
    leads                                        kept Mon 9 Nov   [b5tc]
 5  Alice: write the migration runbook           kept Thu 5 Nov   [b4ta]
"""
    )


def test_a_point_that_waits_says_until_when(alice: Dossier) -> None:
    """It may be moved again, so it is offered although it is not up."""
    waiting = Point(id="w2tt", text="Paris", until=dt.date(2026, 12, 1))
    held = replace(alice, commitments=(), points=(waiting,))
    assert drawn(offer_open((held,), today=MONDAY), Page(80)) == (
        "Alice Martin\n 1  Point: Paris                               not before 1 Dec   [w2tt]\n"
    )
