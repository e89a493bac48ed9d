import pytest

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Person, Point
from ooo.core.records.ids import AmbiguousId, UnknownId
from ooo.core.records.live import Live, TwoBearId, find_live
from tests.harness import says_of
from tests.holding import hold

GRID = Commitment(id="k7mx", owner="me", text="send the salary grid")
LOAD = Point(id="t9we", text="On-call load")
COSTS = Point(id="k7da", text="Cluster costs")
UNNAMED = Point(text="written by hand")
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"), commitments=(GRID,), points=(LOAD, UNNAMED)
)
KARIM = Dossier(person=Person(slug="karim", name="Karim Benali"), points=(COSTS,))
HELD = hold(ALICE, KARIM).dossiers


def test_ids_lead_to_anyones_records_each_once_in_the_order_typed() -> None:
    assert find_live(HELD, ["t9", "k7m", "T9WE"]) == (Live("alice", LOAD), Live("alice", GRID))


def test_an_unknown_id_is_said() -> None:
    with pytest.raises(UnknownId):
        find_live(HELD, ["zz9z"])


def test_the_beginning_of_two_ids_is_never_guessed() -> None:
    with pytest.raises(AmbiguousId):
        find_live(HELD, ["k7"])


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [("Alice Martin", "Karim Benali", "Alice Martin and Karim Benali"), ("A B", "A B", "A B")],
)
def test_an_id_that_two_open_records_bear_is_refused(first: str, second: str, names: str) -> None:
    """Closing either of them could close the wrong one."""
    one = Dossier(person=Person(slug="one", name=first), commitments=(GRID,))
    two = Dossier(person=Person(slug="two", name=second), points=(Point(id="k7mx", text="x"),))
    with pytest.raises(TwoBearId) as refused:
        find_live(hold(one, two).dossiers, ["k7mx"])
    assert says_of(refused.value) == f"Two open records have the id k7mx ({names})."
    assert refused.value.status == 1
