"""What `ooo config` says: a setting and its value, what it means, and where it came from."""

from collections.abc import Mapping

from ooo.core.keeping.config import ConfigShown
from ooo.core.text.facts import Code, Fact, File, Name, Words
from ooo.words.closing import say_undo
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.run import Run, worn

_SOURCES = {"flag": "flag", "config file": "config file", "default": "default"}
_KINDS: Mapping[str, type[Fact]] = {"me": Name, "email": Words}


def outline(answer: ConfigShown, language: Language) -> Outline:
    """Give the settings, two lines each, and the file they may stand in.

    What is the notebook's own stands in none, and undo takes it back.
    """
    sheet = Sheet()
    for setting in answer.settings:
        kind = _KINDS.get(setting.name, Code)
        value = language.fact(kind(setting.value)) if setting.value else language.say("not set")
        sheet.text(*worn(language.fact(Code(setting.name)), "heading"), Run("  "), *value)
        source = _SOURCES.get(setting.source)
        said = language.say(
            "{means} ({source})",
            means=setting.means,
            source=language.say(source) if source else Code(setting.source),
        )
        sheet.text(*worn(said, "muted"), indent=2)
    if answer.screen.changed:
        say_undo(sheet, language)
    if all(setting.name in _KINDS for setting in answer.settings):
        return sheet.outline()
    sheet.gap()
    file = language.say("Config file: {file}", file=File(answer.file))
    sheet.text(*worn(file, "muted"))
    return sheet.outline()
