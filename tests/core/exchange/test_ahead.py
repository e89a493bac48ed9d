import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.exchange.ahead import ahead
from ooo.core.model import Commitment, Person
from ooo.words.language import ENGLISH

TODAY = dt.date(2026, 11, 23)


def test_a_promise_is_named_by_its_id_where_it_has_one() -> None:
    promises = tuple(Commitment(id=each, owner="me", text="x", due=TODAY) for each in ("k7mx", ""))
    alice = Dossier(person=Person(slug="alice", name="Alice Martin"), commitments=promises)
    said = [ENGLISH.text(each.says) for each in ahead([alice], minutes=30, today=TODAY)]
    assert said == ["You owe Alice [k7mx]", "You owe Alice"]
