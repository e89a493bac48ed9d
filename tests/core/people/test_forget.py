import pytest

from ooo.core.model import Person
from ooo.core.people.forget import NotConfirmed, WrongConfirmation, confirm
from tests.harness import fix_of

CHLOE = Person(slug="chloe", name="Chloé  D'Aubigné-Nguyễn")


def confirms(*, typed: str | None = None, said: str = "") -> bool:
    """Tell whether it goes through without a refusal."""
    try:
        confirm(CHLOE, typed=typed, said=said)
    except (NotConfirmed, WrongConfirmation):
        return False
    return True


@pytest.mark.parametrize("typed", ["Chloé D'Aubigné-Nguyễn", " chloe d’aubigne-nguyen", "chloe"])
def test_the_name_or_the_short_name_confirms(typed: str) -> None:
    """With or without accents and capitals: the question is whether it is meant, not spelling."""
    assert confirms(typed=typed)


@pytest.mark.parametrize("typed", ["", "y", "yes", "Chlo", "Alice Martin"])
def test_nothing_less_than_the_name_confirms(typed: str) -> None:
    with pytest.raises(NotConfirmed, match="nothing was removed"):
        confirm(CHLOE, typed=typed, said="")


def test_the_flag_takes_the_whole_short_name_only() -> None:
    assert confirms(said="chloe")
    for said in ("chlo", "Chloe", ""):
        with pytest.raises(WrongConfirmation) as refused:
            confirm(CHLOE, typed=None, said=said)
        assert fix_of(refused.value) == "If that is who you mean: --confirm chloe"
