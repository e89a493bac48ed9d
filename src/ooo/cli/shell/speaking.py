"""Which language is spoken: by screens to the manager, and by what is sent to somebody else."""

from ooo.cli.shell.environment import Environment
from ooo.core.model import Person
from ooo.core.text.spoken import language_sent
from ooo.words.language import ENGLISH, Language
from ooo.words.speaking import language_of


def of(environment: Environment) -> Language:
    """Give the language of screens that is not English; English where it cannot be written."""
    try:
        "«é»".encode(environment.streams.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return ENGLISH
    return language_of(environment.speaks)


def language_to(environment: Environment, person: Person, wished: str = "") -> Language:
    """Give the language of what is sent to a person: the one `wished` for, else the person's.

    Where they have none it is the notebook's, else the manager's. UnknownLanguage.
    """
    return language_for(environment, wished, person.language)


def language_for(environment: Environment, *wished: str) -> Language:
    """Give the first language that is wished for, else the notebook's, else the manager's.

    UnknownLanguage.
    """
    usual = environment.notebook.cover()[0].defaults.language
    spoken = environment.output.language
    if not any((*wished, usual)):
        return spoken
    code = language_sent(*wished, usual)
    return (
        spoken
        if code == spoken.code
        else language_of(code).typeset(on_screen=environment.output.is_terminal)
    )
