"""A table of a team, as systems of human resources export it: who is one's own, and little else.

Columns outside the list here are never read, whatever they hold; they are named once.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.exchange.brought import Brought, Read, ReadingSettings, SourceText, Unread
from ooo.core.exchange.dated import Order, find_day
from ooo.core.exchange.tables import NoTable, Table, order_of, told, unkept, unread, wrong_with
from ooo.core.model import Person
from ooo.core.people.cells import addressed
from ooo.core.people.given_first import capitals_last, in_order
from ooo.core.people.relations import relation_named
from ooo.core.people.said_of import Refused, check_name
from ooo.core.rhythm.cadence import BadCadence
from ooo.core.rhythm.typed import typed_cadence
from ooo.core.text.facts import Name, Words
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern
from ooo.errors import Saying, UsageProblem

FIELDS: Mapping[str, str] = {
    heading: field
    for field, headings in (
        ("name", "name fullname preferredname displayname employee employeename person personne"),
        ("name", "collaborateur collaboratrice salarie nomcomplet membre member"),
        ("reversed", "last,first lastname,firstname nom,prenom nometprenom nomprenom"),
        ("first", "firstname givenname first prenom legalfirstname"),
        ("last", "lastname surname familyname last nomdefamille nom legallastname"),
        ("email", "email workemail mail emailaddress businessemail courriel adressemail"),
        ("email", "emailprofessionnel mailprofessionnel adresseemail adressemailprofessionnelle"),
        ("role", "role title jobtitle position poste fonction intituledeposte titre emploi"),
        ("since", "startdate hiredate hiringdate dtcontractstart dateentree datedentree since"),
        ("since", "datedembauche dateembauche joined joiningdate depuis datedarrivee dateofhire"),
        ("since", "embauchele embaucheele entreele entreeele arriveele arriveeele dateofjoining"),
        ("cadence", "cadence frequency rythme frequence rhythm howoften"),
        ("language", "culture language langue locale"),
        ("relation", "relation"),
        ("last_met", "lastmet last11 lastoneonone lastmeeting lastoneto1 dernierentretien vule"),
        ("manager", "manager managername supervisor reportsto linemanager responsable"),
        ("manager", "superieur superieurhierarchique n1 managernom"),
        ("managers_email", "manageremail managermail supervisoremail emailmanager mailmanager"),
        ("status", "status employmentstatus statut etat"),
        ("left", "leavedate enddate terminationdate dtcontractend datedesortie datesortie"),
        ("left", "datedefin datefin datededepart lastday"),
    )
    for heading in headings.split()
}
"""What headings mean, without blanks, accents, signs and case."""

_NAMED = frozenset({"name", "reversed", "first", "last"})
_GONE = frozenset(
    [
        *("terminated", "inactive", "left", "former", "offboarded"),
        *("inactif", "sorti", "sortie", "parti", "partie"),
    ]
)
_MANY = 30
_LANGUAGE = pattern(r"([a-z]{2,3})(?:[-_][A-Za-z]{2,4})?")
_FIRST_LETTER = pattern(r"[^\W\d_]+")


class WhoseTeam(UsageProblem):
    """A long list says of nobody who manages them."""

    says = "{file} lists {people} people and no manager. Which are yours?"
    fix = "Keep the lines of your own people, or give it a column Manager."


class WhoAreYou(UsageProblem):
    """A list names managers, and the notebook does not say who its own is."""

    says = "{file} names a manager for each, and the notebook does not say who you are."
    fix = "Say it: ooo config me NAME, or --manager NAME for this once"


def name_people(columns: Iterable[str]) -> bool:
    """Tell whether headings, squeezed, have one of names."""
    return not _NAMED.isdisjoint(FIELDS.get(column, "") for column in columns)


def read_team(text: SourceText, table: Table, settings: ReadingSettings) -> Read:
    """Give the people of a table; TwoReadings, WhoseTeam, WhoAreYou, NoTable."""
    if not name_people(table.columns):
        raise NoTable(file=Words(text.file))
    fields = {FIELDS.get(column, "") for column in table.columns}
    order = _order(text, table, settings)
    mine = _own(text, table, settings, fields)
    people: list[Brought] = []
    missed: list[Unread] = []
    for row in table.rows:
        said = told(table, row, FIELDS)
        why = _not_ours(said, mine, settings, order)
        if why is None:
            try:
                person, wrong = _person(said, order, settings.today)
            except Refused as refused:
                why = refused.says
            else:
                missed += [unread(text, row, each) for each in wrong]
                people.append(Brought(dossier=Dossier(person=person)))
                continue
        missed.append(unread(text, row, why))
    return Read(
        format="csv", people=tuple(people), unread=tuple(missed), unkept=unkept(table, FIELDS)
    )


def _order(text: SourceText, table: Table, settings: ReadingSettings) -> Order:
    """Give how the numbers of a day stand: each column decides alike, or the command line does."""
    days = [
        cell
        for row in table.rows
        for field, cell in told(table, row, FIELDS).items()
        if field in {"since", "last_met", "left"}
    ]
    return order_of(text, days, settings)


def _own(
    text: SourceText, table: Table, settings: ReadingSettings, fields: Iterable[str]
) -> tuple[frozenset[str], ...]:
    """Give the names and addresses of whose people are taken; none where everyone is."""
    if {"manager", "managers_email"}.isdisjoint(fields):
        if len(table.rows) > _MANY:
            raise WhoseTeam(file=Words(text.file), people=len(table.rows))
        return ()
    named = (settings.manager,) if settings.manager else settings.me
    if not any(named):
        raise WhoAreYou(file=Words(text.file))
    return tuple(_as_set(each) for each in named if each)


def _as_set(name: str) -> frozenset[str]:
    return frozenset(fold_words(name.replace(",", " ")).split())


def _not_ours(
    said: Mapping[str, str],
    mine: Sequence[frozenset[str]],
    settings: ReadingSettings,
    order: Order,
) -> Saying | None:
    """Give why a row is not of one's own people; None where it is."""
    if mine and not any(
        _as_set(said.get(each, "")) in mine for each in ("manager", "managers_email")
    ):
        manager = said.get("manager") or said.get("managers_email", "")
        if not manager:
            return Saying("it names no manager")
        return Saying("their manager is {name}", name=Name(manager))
    left = find_day(fold(said.get("left", "")), order)
    if fold(said.get("status", "")) in _GONE or (left and left[0] < settings.today):
        return Saying("they have left")
    return None


def _person(
    said: Mapping[str, str], order: Order, today: dt.date
) -> tuple[Person, tuple[Saying, ...]]:
    """Give the person of a row, and what of it could not be taken; raise Refused without a name."""
    name, email = _named(said)
    wrong: list[Saying] = []
    kept: dict[str, Any] = {}
    if email and ("@" not in email or " " in email or wrong_with(email)):
        wrong.append(Saying("{email:quoted} is no address", email=Words(email)))
        email = ""
    for field in ("role", "language", "relation", "cadence", "since", "last_met"):
        cell = said.get(field, "")
        if cell:
            try:
                kept[field] = _field(field, cell, order, today)
            except Refused as refused:
                wrong.append(refused.says)
    person = Person(slug="", name=name, email=email, **kept)
    return person, tuple(wrong)


def _named(said: Mapping[str, str]) -> tuple[str, str]:
    """Give the name and the address of a row; raise Refused."""
    for each in _NAMED & said.keys():
        if wrong := wrong_with(said[each]):
            raise Refused(wrong)
    whole = addressed(said.get("name", ""))
    whole = replace(whole, email=whole.email or said.get("email", ""))
    name = capitals_last(in_order(whole))
    if said.get("reversed"):
        last, comma, first = said["reversed"].partition(",")
        name = f"{first.strip()} {last.strip()}" if comma else said["reversed"]
    if "first" in said or ("last" in said and not name):
        name = f"{said.get('first', '')} {said.get('last', '')}"
    name = " ".join(map(_in_normal_case, name.split()))
    check_name(name)
    return name, said.get("email", "") or whole.email


def _in_normal_case(word: str) -> str:
    """Give a word of a name as names are written: `D'AUBIGNÉ` → D'Aubigné."""
    if not word.isupper() or len(word) < len("AB") or word.endswith("."):
        return word
    return _FIRST_LETTER.sub(lambda part: part[0].capitalize(), word)


def _field(field: str, cell: str, order: Order, today: dt.date) -> object:
    """Give what a cell of a column says; raise Refused."""
    match field:
        case "role":
            if wrong := wrong_with(cell):
                raise Refused(wrong)
            return " ".join(cell.split())
        case "language":
            if match := _LANGUAGE.fullmatch(cell):
                return match[1].lower()
            raise Refused(Saying("{text:quoted} is no language", text=Words(cell)))
        case "relation":
            if relation := relation_named(cell):
                return relation
            raise Refused(Saying("{text:quoted} is no relation", text=Words(cell)))
        case "cadence":
            return _cadence(cell)
    return _day(field, cell, order, today)


def _cadence(cell: str) -> str:
    try:
        return typed_cadence(cell)
    except BadCadence as bad:
        raise Refused(Saying("{says:short}", says=bad.sentence)) from None


def _day(field: str, cell: str, order: Order, today: dt.date) -> dt.date:
    day = find_day(fold(cell), order)
    if day is None:
        raise Refused(Saying("{text:quoted} is no day", text=Words(cell)))
    if field == "last_met" and day[0] > today:
        raise Refused(Saying("nobody was last met on {day}", day=day[0]))
    return day[0]
