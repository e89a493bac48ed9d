"""What stands before thanks and feedback that are still to be said, where they do not say so."""

from ooo.core.prep import Brief
from ooo.core.prep.first import First
from ooo.core.text.begins import begins_with_telling, begins_with_thanks, is_latin
from ooo.core.text.facts import Name
from ooo.core.text.fold import fold
from ooo.words.language import Language
from ooo.words.run import Runs


def opening(language: Language, brief: Brief, first: First) -> Runs:
    """Give what stands before thanks or feedback not yet said, where its text does not say so.

    `Thank Alice: ` before `covered the release`, and nothing before `Thank her for covering it`,
    or before words in a script that cannot be judged here.
    """
    thanks = first.reason == "recognition"
    text = fold(first.text)
    if not is_latin(text) or (begins_with_thanks if thanks else begins_with_telling)(text):
        return ()
    template = "Thank {name}: " if thanks else "Tell {name}: "
    return language.say(template, name=Name(brief.screen.called))
