"""A text that goes to somebody: printed alone, with what to look at first told beside it."""

from collections.abc import Sequence
from typing import Annotated

import typer
from msgspec.structs import replace

from ooo.cli.asking.editor import TextKept, edit_text
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import OneFormat
from ooo.cli.shell.speaking import language_to
from ooo.cli.shell.table import view_room
from ooo.core.dossier import Dossier
from ooo.core.model import Person
from ooo.core.sharing.about import SentText
from ooo.core.sharing.ask import Invitation
from ooo.core.sharing.letter import LeftOut, to_look_at
from ooo.core.sharing.recap import Recap
from ooo.core.text.facts import Code, Name, Slug, Words
from ooo.core.text.safe import safe
from ooo.errors import OooError, Saying
from ooo.store.drafts import DraftSession
from ooo.store.notebook import Gathered
from ooo.words.language import one_line
from ooo.words.letters import write

Sent = Annotated[
    str, typer.Option("--lang", metavar="en|fr", help="The language it is in; else theirs.")
]
Mail = Annotated[
    bool, typer.Option("--mail", help="As a mail, for a program that sends it: | msmtp -t")
]

_SUFFIX = ".letter.txt"
_SHOWN = 60
"""Characters of a text that is only to be known again."""

_LEFT_OUT = {
    "points": "{n:# point|# points} of yours",
    "unsaid": "{n:# thing|# things} still to say",
    "promises": "{n:# commitment|# commitments} not yet spoken of",
    "notes": "{n:# note|# notes}",
    "thanks": "{n:# thank-you|# thank-yous}",
    "missed": "{n:# promise|# promises} missed",
    "dropped": "{n:# promise|# promises} dropped",
    "sensitive": "{n} sensitive",
    "mood": "the mood",
}


class NoAddress(OooError):
    """A mail needs an address, and none that can be used is known."""

    says = "No address of {name} is known that a mail can go to."
    fix = "ooo person edit {who} --email ADDRESS"

    def __init__(self, person: Person) -> None:
        super().__init__(name=Name(person.name), who=Slug(person.slug))


class NothingLeft(OooError):
    """The text was emptied in the editor."""

    says = "Nothing is left of the text, so nothing is printed."


def check_format(*, mail: bool, json: bool, edit: bool = False) -> None:
    """Raise OneFormat where several forms of the same are asked for."""
    asked = {"--mail": mail, "--edit": edit, "--json": json}
    formats = [name for name, is_asked in asked.items() if is_asked]
    if json and len(formats) > 1:
        raise OneFormat(formats[0], "--json")


def send(
    environment: Environment,
    answer: Recap | Invitation,
    texts: Sequence[SentText],
    gathered: Gathered[Dossier],
    *,
    lang: str,
    mail: bool,
    json: bool,
    edit: bool = False,
) -> None:
    """Print a letter; say what was left out of it, and what to look at before it goes.

    Raises UnknownLanguage, NoAddress, NothingLeft, and what `edit_text` does.
    """
    person = gathered.value.person
    language = language_to(environment, person, lang)
    mails = view_room("export.mail") if mail else None
    if mails and not mails.is_address(person.email):
        raise NoAddress(person)
    written = write(answer, language)
    subject, body = written.subject, written.body
    if edit:
        subject, body = _edited(environment, person, subject, body)
    named, about = to_look_at(texts, environment.notebook.people().value, person.slug)
    answer = replace(
        answer,
        language=language.code,
        subject=subject,
        body=body,
        names=tuple(each.slug for each in named),
        about=about,
        unread=gathered.unread,
    )
    output = environment.output
    if json:
        output.show(answer, json=True)
    elif mails:
        output.document(mails.to_mail(subject, body, name=person.name, address=person.email))
    else:
        output.document(f"{subject}\n\n{body}")
    if output.is_terminal:
        # What is copied from a screen ends there.
        output.tell(Saying())
    _say_what_to_look_at(environment, answer, person, named)


def _edited(environment: Environment, person: Person, subject: str, body: str) -> tuple[str, str]:
    """Let the letter be edited; nothing of it stays, since it can be written again."""
    session = DraftSession(environment.notebook.state, person.slug)
    text = safe(f"{subject}\n\n{body}")
    try:
        edited = edit_text(environment, session, text, _SUFFIX)
    except TextKept as kept:
        raise kept.__cause__ or kept from None
    finally:
        session.drop()
        session.let_go()
    first, _, rest = (text if edited is None else edited).strip().partition("\n")
    if not first:
        raise NothingLeft
    return first.strip(), rest.strip() + "\n"


def _say_what_to_look_at(
    environment: Environment, answer: Recap | Invitation, person: Person, named: Sequence[Person]
) -> None:
    tell = environment.output.tell
    name, who = Name(person.first_name), Slug(person.slug)
    if kept_back := tuple(_left_out(each) for each in answer.left_out):
        tell(Saying("Left out: {kept_back}.", kept_back=kept_back))
    if isinstance(answer, Recap) and answer.screen.thanks:
        template = "The thank-you in writing, too: ooo fix {who} {day} --line {line} --share"
        day = answer.screen.typed_day
        tell(Saying(template, who=who, day=day, line=answer.screen.thanks))
    for each in answer.about:
        line = one_line(each.text)
        text = line if len(line) <= _SHOWN else Words(f"{line[:_SHOWN]}…")
        template = "About {name}, not to {name}: {text:cited} [{id}]. Read it first."
        if not each.id:
            template = "About {name}, not to {name}: {text:cited}. Read it first."
        tell(Saying(template, name=name, text=text, id=Code(each.id)))
    if named:
        names = tuple(Name(each.first_name) for each in named)
        tell(Saying("It names {names:and}: look before you send.", names=names))
    if isinstance(answer, Invitation):
        tell(Saying("{name}'s answer, pasted: ooo add {who} --theirs -", name=name, who=who))


def _left_out(each: LeftOut) -> Saying:
    return Saying(_LEFT_OUT[each.what], n=each.count)
