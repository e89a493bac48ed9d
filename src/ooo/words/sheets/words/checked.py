"""How `ooo check --words` answers: what is to be read again, kind by kind, and what to do.

It repeats a word, never the text around it.
"""

from collections.abc import Mapping

from ooo.core.text.facts import Code, Command, File, Name, Words
from ooo.core.words.checked import GROUPS, ToReadAgain, WordsChecked
from ooo.core.words.texts import WrittenKind
from ooo.words.language import Language
from ooo.words.outline import Outline, Row, Sheet
from ooo.words.run import Runs, worn
from ooo.words.wording import SUBJECTS

_HEADINGS = (
    ("Protected subjects", "Write what was agreed, at their request; never the cause."),
    ("Insults", "Write what was seen, and on which day."),
    ("Judgements without a fact", "Write what was seen, and on which day."),
    ("Of what nobody can see", "Ask, or write what was said."),
    ("Absolute words", "Count: 3 times of 5."),
    ("Your own words", ""),
)
"""One for each of the groups."""

_WHERE: Mapping[WrittenKind, str] = {
    "note": "note of {day}",
    "point": "point of {day}",
    "commitment": "promise of {day}",
    "why": "reason of {day}",
    "goal": "goal of {day}",
}
_UNDATED: Mapping[WrittenKind, str] = {
    "note": "note",
    "point": "point",
    "commitment": "promise",
    "why": "reason",
    "goal": "goal",
    "role": "role",
    "preference": "preference",
}


def outline(answer: WordsChecked, language: Language) -> Outline:
    """Say how much there is to read again, then what; never that nothing is wrong."""
    sheet = Sheet()
    sheet.text(*_count(answer, language), wide=True)
    for group, (heading, instead) in zip(GROUPS, _HEADINGS, strict=True):
        found = [each for each in answer.found if each.category in group]
        if not found:
            continue
        sheet.heading(language.say(heading), language.fact(len(found)))
        for each in found:
            sheet.add(_row(answer, each, language))
        if instead:
            sheet.text(*worn(language.say(instead), "muted"), indent=1, wide=True)
    _next(sheet, answer, language)
    return sheet.outline()


def _count(answer: WordsChecked, language: Language) -> Runs:
    if lines := answer.screen.lines:
        return language.say(
            "{lines:# text|# texts} to read again, of {checked}. "
            "Words that the list lacks are not seen.",
            lines=lines,
            checked=answer.checked,
        )
    return language.say(
        "No word of the list in {checked:# text|# texts}. Words that the list lacks are not seen.",
        checked=answer.checked,
    )


def _row(answer: WordsChecked, each: ToReadAgain, language: Language) -> Row:
    where = language.say(_UNDATED[each.record])
    if each.date and (template := _WHERE.get(each.record)):
        where = language.say(template, day=language.short_day(each.date, today=answer.screen.today))
    name = worn(language.fact(Name(each.screen)), "person")
    word = language.quoted(Words(each.term), "cited")
    if subject := SUBJECTS.get(each.category):
        word = language.say("{word} ({subject})", word=word, subject=language.say(subject))
    tag = each.id if each.fix == f"ooo fix {each.id}" else ""
    lead = language.say("{name}  ", name=name)
    return Row(where, lead=lead, label=name, why=worn(word, "reason"), tag=tag)


def _next(sheet: Sheet, answer: WordsChecked, language: Language) -> None:
    """End with what is not shown, and what can be done."""
    if answer.sensitive or answer.found:
        sheet.gap()
    if answer.sensitive:
        template = "{count} more among what is sensitive: {flag} shows it."
        said = language.say(template, count=answer.sensitive, flag=Code("--all"))
        sheet.text(*worn(said, "muted"), wide=True)
    if fix := next((each.fix for each in answer.found if each.fix), Command("")):
        said = language.say("Put right: {command}", command=worn(language.fact(fix), "command"))
        sheet.text(*said, wide=True)
    if answer.found:
        said = language.say(
            "A word that may stand in this notebook: {key} = [{word}] in {file}",
            key=Code("words_ok"),
            word=Words(f'"{answer.found[0].term}"'),
            file=File("ooo.toml"),
        )
        sheet.text(*worn(said, "muted"), wide=True)
