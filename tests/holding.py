"""What a decision is given, as values: dossiers, the ids taken, and ids drawn in a known order."""

from collections.abc import Callable

from ooo.core.dossier import Dossier, Held


def hold(*dossiers: Dossier) -> Held:
    """Give what a decision sees of these people, with every live id among them."""
    return Held(
        dossiers={dossier.person.slug: dossier for dossier in dossiers},
        ids=frozenset(
            record
            for dossier in dossiers
            for record in (
                *(point.id for point in dossier.points),
                *(commitment.id for commitment in dossier.commitments),
            )
            if record
        ),
    )


def drawing(*ids: str) -> Callable[[], str]:
    """Give a source of these ids, one after the other."""
    return iter(ids).__next__
