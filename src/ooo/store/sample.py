"""The made-up notebook that comes with `ooo`, read as any other; nothing writes to it."""

import os

from ooo.core.dossier import Dossier
from ooo.core.model import Cover
from ooo.store.notebook import Notebook
from ooo.store.place import AnyPath

SAMPLE = os.path.join(os.path.dirname(os.path.dirname(__file__)), "sample")
"""Where it lies; it stands as on `core.keeping.demo.WRITTEN`."""


def read_sample(state: AnyPath) -> tuple[Cover, tuple[Dossier, ...]]:
    """Give its cover and all that is held on its people.

    `state` is any place where nothing is kept of it; nothing is written there.
    """
    notebook = Notebook(SAMPLE, state)
    cover, _ = notebook.cover()
    slugs = (person.slug for person in notebook.people().value)
    return cover, tuple(
        notebook.read(slug, meetings=lambda keys: keys, settled=None).value for slug in slugs
    )
