"""`ooo person edit`: change what is known of someone; `ooo edit` opens the files themselves."""

from typing import Annotated

import typer
from msgspec import UNSET

from ooo.cli.asking.who import find_person
from ooo.cli.person.fields import address_of, cadence_of, past_or_none, relation_of
from ooo.cli.shell import options
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.dates import parse_due
from ooo.core.people.preferences import preference_meant
from ooo.core.people.profile import ProfileChange, edit_person
from ooo.core.text.facts import Words
from ooo.core.text.spoken import language_meant
from ooo.errors import UsageProblem
from ooo.store.update import update


class NotAPreference(UsageProblem):
    """A preference needs a name and words."""

    says = "{text:quoted} is no preference."
    fix = 'Write NAME=WORDS, such as --prefers "recognition=in writing"; no words take it away.'


def command(
    ctx: typer.Context,
    who: options.Who,
    *,
    cadence: options.Cadence = None,
    career_cadence: options.CareerCadence = None,
    last_met: options.LastMet = None,
    role: options.Role = None,
    relation: options.RelationOption = None,
    alias: options.Aliases = None,
    minutes: options.Minutes = None,
    since: options.Since = None,
    trial: options.Trial = None,
    leaves: options.Leaves = None,
    email: options.Email = None,
    language: options.LanguageOption = None,
    prefers: Annotated[
        list[str] | None,
        typer.Option("--prefers", metavar="NAME=WORDS", help="What they told you; repeatable."),
    ] = None,
    json: options.Json = False,
) -> None:
    """Change cadence, role, preferences and the rest; an empty text clears a field."""
    environment: Environment = ctx.obj
    today = environment.today
    change = ProfileChange(
        aliases=UNSET if alias is None else tuple(word for word in alias if word),
        role=UNSET if role is None else role,
        relation=UNSET if relation is None else relation_of(relation),
        since=UNSET if since is None else past_or_none(since, today=today),
        last_met=UNSET if last_met is None else past_or_none(last_met, today=today),
        cadence=cadence_of(cadence),
        career_cadence=cadence_of(career_cadence),
        minutes=UNSET if minutes is None else minutes,
        email=UNSET if email is None else address_of(email),
        trial=UNSET if trial is None else parse_due(trial or "none", today=today),
        leaves=UNSET if leaves is None else parse_due(leaves or "none", today=today),
        language=UNSET if language is None else language and language_meant(language),
        preferences=UNSET if prefers is None else dict(map(_preference, prefers)),
    )
    person = find_person(environment, who)
    if change == ProfileChange():
        change = room("asking.changes").ask_what_changes(environment, person)
    slug = person.slug
    changed = update(
        environment.notebook,
        None,
        lambda held: edit_person(held, slug, change, today=today),
        command=f"ooo person edit {slug}",
    )
    environment.output.show(changed, json=json)


def _preference(text: str) -> tuple[str, str]:
    name, equals, words = text.partition("=")
    if not equals or not name.strip():
        raise NotAPreference(text=Words(text))
    return preference_meant(name), words.strip()
