"""The made-up notebooks that come with `ooo`, read as any other; nothing writes to them."""

import os

from ooo.core.dossier import Dossier
from ooo.core.model import Cover
from ooo.store.notebook import Notebook
from ooo.store.place import AnyPath

_HERE = os.path.dirname(os.path.dirname(__file__))
SAMPLE = os.path.join(_HERE, "sample")
SAMPLES = {"en": SAMPLE, "fr": os.path.join(_HERE, "sample_fr")}
"""Where they lie, by the language they are written in; the same people, days and ids in each.

They stand as on `core.keeping.demo.WRITTEN`.
"""


def read_sample(state: AnyPath, language: str = "en") -> tuple[Cover, tuple[Dossier, ...]]:
    """Give the cover of the one in a language, and all that is held on its people.

    `state` is any place where nothing is kept of it; nothing is written there.
    """
    notebook = Notebook(SAMPLES[language], state)
    cover, _ = notebook.cover()
    slugs = (person.slug for person in notebook.people().value)
    return cover, tuple(
        notebook.read(slug, meetings=lambda keys: keys, settled=None).value for slug in slugs
    )
