import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.model import Person
from ooo.core.people.names import (
    AmbiguousPerson,
    BadSlug,
    NoSlug,
    UnknownPerson,
    candidates,
    check_slug,
    resolve,
    slug,
)
from ooo.core.text.fold import fold
from ooo.core.text.safe import safe
from ooo.core.text.slugs import DEVICES, is_slug
from ooo.errors import ExitStatus
from tests.harness import fix_of, says_of

ALICE = Person(slug="alice", name="Alice Martin", aliases=("ali",))
KARIM = Person(slug="karim", name="Karim Benali")
CHLOE = Person(slug="chloe", name="Chloé D'Aubigné-Nguyễn")
INES = Person(slug="ines", name="Inès Roux", archived=True)
MARION = Person(slug="marion", name="Marion Lefèvre")
TEAM = (ALICE, KARIM, CHLOE, INES, MARION)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Chloé", "chloe"),
        ("Chloe\u0301", "chloe"),
        ("D\u2019Aubigné", "d'aubigne"),
        ("Nguyễn Văn Đức", "nguyen van duc"),
        ("Søren Łukasz Weiß", "soren lukasz weiss"),
        ("Æsa Œdipe Þór Ðan", "aesa oedipe thor dan"),
        ("\u0130nci I\u015f\u0131k", "inci isik"),
        ("\uff21\uff2c\uff29\uff23\uff25", "alice"),
        ("李伟", "李伟"),
        ("مُحَمَّد", "محمد"),
        ("कि", "कि"),
        ("Й", "и"),
    ],
)
def test_names_are_compared_without_accents_and_case(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("name", "taken", "chosen"),
    [
        ("Alice Martin", (), "alice"),
        ("Alice Durand", ("alice",), "alice-durand"),
        ("Alice Durand", ("alice", "alice-durand"), "alice-durand-2"),
        ("Alice Durand", ("alice", "alice-durand", "alice-durand-2"), "alice-durand-3"),
        ("Alice", ("alice",), "alice-2"),
        ("Chloé D'Aubigné-Nguyễn", (), "chloe"),
        ("Chloé D\u2019Aubigné-Nguyễn", ("chloe",), "chloe-daubigne-nguyen"),
        ("Jean-Luc Petit", (), "jean-luc"),
        ("D'Arcy Smith", (), "darcy"),
        ("Đỗ Mười", (), "do"),
        ("Søren", (), "soren"),
        ("Łukasz", (), "lukasz"),
        ("Weiß", (), "weiss"),
        ("李 Wei", (), "wei"),
        ("... Bob", (), "bob"),
        ("../../etc/passwd", (), "etc-passwd"),
        ("007 Bond", (), "007"),
        ("Con Air", (), "con-air"),
        ("Con", (), "con-2"),
        ("NUL", ("nul-2",), "nul-3"),
        ("com¹", (), "com1-2"),
        ("x" * 80, (), "x" * 64),
        ("x" * 80, ("x" * 64,), "x" * 62 + "-2"),
        ("x" * 63 + "-y", (), "x" * 63),
        ("x" * 61 + "-yz", ("x" * 61 + "-yz",), "x" * 61 + "-2"),
    ],
)
def test_a_short_name_is_the_first_word_then_the_whole_name_then_a_number(
    name: str, taken: tuple[str, ...], chosen: str
) -> None:
    assert slug(name, taken=taken) == chosen


@pytest.mark.parametrize("name", ["李伟", "محمد", "Ольга Ли"])
def test_a_name_in_another_script_gets_a_numbered_short_name(name: str) -> None:
    assert slug(name) == "person-2"
    assert slug(name, {"person-2", "person"}) == "person-3"


@pytest.mark.parametrize("name", ["…", "", "  ", "☎ ☎"])
def test_a_name_with_no_letter_to_use_asks_for_a_short_name(name: str) -> None:
    with pytest.raises(NoSlug) as refused:
        slug(name)
    assert says_of(refused.value) == f"'{name}' has no letter to make a short name of."
    assert fix_of(refused.value) == "Choose one yourself: --short NAME (a to z, 0 to 9 and -)."


@given(st.text(), st.sets(st.text(alphabet="ab-2", max_size=4)))
def test_every_short_name_is_one_and_is_free(name: str, taken: set[str]) -> None:
    """No name can lead outside the notebook, or onto somebody else's directory."""
    try:
        chosen = slug(name, taken=taken)
    except NoSlug:
        return
    assert check_slug(chosen) == chosen
    assert chosen not in taken


@given(st.text(alphabet="az09-A\n./\u00e9\u0663\u00b2\u212a", max_size=6) | st.text(max_size=6))
def test_a_short_name_is_letters_and_digits_with_hyphens_between(text: str) -> None:
    fits = bool(re.fullmatch("[a-z0-9]+(-+[a-z0-9]+)*", text))
    assert is_slug(text) == (fits and text not in DEVICES)


@pytest.mark.parametrize("text", ["alice", "alice-martin", "a", "007", "a--b", "con-2", "x" * 64])
def test_a_short_name_that_fits_is_taken_as_it_is(text: str) -> None:
    assert check_slug(text) == text


@pytest.mark.parametrize(
    "text",
    ["", "Alice", "chloé", "-a", "a-", "a b", "..", "a/b", "a\n", "x" * 65, "a.b", "a\u0000"],
)
def test_a_short_name_that_cannot_name_a_directory_is_refused(text: str) -> None:
    assert not is_slug(text)
    with pytest.raises(BadSlug) as refused:
        check_slug(text)
    assert says_of(refused.value) == f"'{safe(text)}' cannot be a short name."
    assert (
        fix_of(refused.value)
        == "Use a to z, 0 to 9 and - between them, at most 64: --short alice-martin"
    )


@pytest.mark.parametrize("text", ["con", "nul", "com1", "lpt9", "aux", "prn"])
def test_the_name_of_a_device_is_refused(text: str) -> None:
    with pytest.raises(BadSlug) as refused:
        check_slug(text)
    assert (
        says_of(refused.value)
        == f"'{text}' cannot be a short name: some systems keep it for a device."
    )


@pytest.mark.parametrize(
    ("who", "person"),
    [
        ("alice", ALICE),
        ("ALICE", ALICE),
        ("ali", ALICE),
        ("al", ALICE),
        ("Alice Martin", ALICE),
        ("alice  mar", ALICE),
        ("mart", ALICE),
        ("chloe", CHLOE),
        ("chloé", CHLOE),
        ("ngu", CHLOE),
        ("d'aub", CHLOE),
        ("d\u2019aub", CHLOE),
        ("aub", CHLOE),
        ("ines", INES),
        ("lefe", MARION),
        ("b", KARIM),
    ],
)
def test_a_person_is_found_by_short_name_alias_first_name_or_any_part(
    who: str, person: Person
) -> None:
    assert resolve(who, TEAM) == person


def test_a_short_name_comes_before_anyone_else_of_that_name() -> None:
    other = Person(slug="alice-durand", name="Alice Durand", aliases=("karim",))
    assert resolve("alice", (other, ALICE)) == ALICE
    assert resolve("karim", (other, KARIM)) == KARIM


def test_an_alias_comes_before_a_first_name() -> None:
    named_so = Person(slug="hassan", name="Ali Hassan")
    assert resolve("ali", (named_so, ALICE)) == ALICE


def test_a_first_name_comes_before_the_beginning_of_a_name() -> None:
    mari = Person(slug="mari-2", name="Mari Olsen")
    assert resolve("mari", (MARION, mari, ALICE)) == mari


def test_a_whole_name_comes_before_a_longer_one() -> None:
    longer = Person(slug="alice-2", name="Alice Martinez")
    assert resolve("alice martin", (longer, ALICE)) == ALICE
    assert candidates("alice mart", (longer, ALICE)) == (longer, ALICE)


def test_names_of_other_scripts_are_found_as_they_are_written() -> None:
    wei = Person(slug="wei", name="李 伟")
    duc = Person(slug="duc", name="Nguyễn Văn Đức")
    amal = Person(slug="amal", name="أمل حسن")
    team = (wei, duc, amal)
    assert [resolve(who, team) for who in ("李", "伟", "đức", "van", "أمل", "حس")] == [
        wei,
        wei,
        duc,
        duc,
        amal,
        amal,
    ]


def test_several_people_who_fit_are_listed_and_none_is_guessed() -> None:
    with pytest.raises(AmbiguousPerson) as refused:
        resolve("mar", TEAM)
    assert refused.value.status is ExitStatus.USAGE
    assert refused.value.matches == (ALICE, MARION)
    assert says_of(refused.value) == "'mar' could be 2 people."
    assert fix_of(refused.value) == "Say which one:\nAlice Martin (alice)\nMarion Lefèvre (marion)"


@pytest.mark.parametrize(
    ("who", "fix"),
    [
        ("alcie", "Did you mean Alice Martin (alice)?"),
        ("alic martin", "Did you mean Alice Martin (alice)?"),
        ("nguyem-d'aubigne", "There is alice, karim, chloe, marion."),
        ("beanli", "Did you mean Karim Benali (karim)?"),
        ("", "There is alice, karim, chloe, marion."),
        ("-", "There is alice, karim, chloe, marion."),
        ("zzz", "There is alice, karim, chloe, marion."),
    ],
)
def test_an_unknown_person_is_refused_with_who_was_meant_or_who_there_is(
    who: str, fix: str
) -> None:
    with pytest.raises(UnknownPerson) as refused:
        resolve(who, TEAM)
    assert refused.value.status is ExitStatus.FAILED
    assert says_of(refused.value) == f"No one called '{who}'."
    assert fix_of(refused.value).removesuffix(" Someone new: ooo person add NAME") == fix


def test_nobody_there_yet_asks_to_add_someone() -> None:
    with pytest.raises(UnknownPerson) as refused:
        resolve("alice", ())
    assert fix_of(refused.value) == "Add someone first: ooo person add NAME"


def test_of_many_people_only_some_are_listed() -> None:
    many = [Person(slug=f"p{number}", name=f"Person {number}") for number in range(9)]
    with pytest.raises(UnknownPerson) as refused:
        resolve("zzz", many)
    assert (
        fix_of(refused.value)
        == "There is p0, p1, p2, p3, p4, p5, p6, p7, …. Someone new: ooo person add NAME"
    )


@given(st.text(alphabet="alice mrtnoé'-", max_size=6))
def test_a_person_is_only_found_when_nobody_else_fits(who: str) -> None:
    matches = candidates(who, TEAM)
    if len(matches) == 1:
        assert resolve(who, TEAM) == matches[0]
    elif matches:
        with pytest.raises(AmbiguousPerson) as several:
            resolve(who, TEAM)
        assert several.value.matches == matches
    else:
        with pytest.raises(UnknownPerson):
            resolve(who, TEAM)
