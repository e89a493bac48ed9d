"""What the headings of notes are called, in English and French, and what stands below them."""

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct

from ooo.core.model import NoteKind
from ooo.core.text.fold import fold_words
from ooo.core.text.pattern import pattern


class Section(Struct, frozen=True):
    """What lines below a heading are: notes of a kind, points of a side, things to do."""

    holds: Literal["notes", "topics", "actions", "later", "nothing"] = "notes"
    kind: NoteKind = "note"
    by: Literal["me", "them"] = "me"


NOTES = Section()
_SIDED = pattern(
    r"(?:(?P<side>my|mine|their|theirs|her|his|mes|ses|leurs?)|(?P<whose>[^']+)'s?)\s+(?P<words>.+)"
)
_THEIRS = frozenset({"their", "theirs", "her", "his", "ses", "leur", "leurs"})
_EDGES = pattern(r"^[\W\d_]+|[\W_]+$")


def _of(words: str, section: Section) -> dict[str, Section]:
    return {each.strip(): section for each in words.split(",")}


_CALLED: Mapping[str, Section] = {
    **_of(
        "notes, note, discussion, discussed, discussions, summary, meeting notes, minutes, said,"
        "resume, compte rendu, echanges, general, updates, check-in, checkin, private notes,"
        "highlights, observations, log, 1:1s, one-to-ones, one-on-ones, entretiens, meetings,"
        "reunions",
        NOTES,
    ),
    **_of(
        "wins, going well, what went well, went well, successes, praise, kudos, strengths,"
        "reussites, ce qui va bien, points forts, bravo, recognition",
        Section(kind="win"),
    ),
    **_of(
        "areas for growth, to watch, watch, concerns, vigilance, points de vigilance,"
        "to improve, improvements, areas for improvement, a surveiller",
        Section(kind="watch"),
    ),
    **_of(
        "blockers, challenges, freins, obstacles, difficulties, difficultes, blocages, risks",
        Section(kind="blocker"),
    ),
    **_of("feedback, feedback given, retours", Section(kind="feedback")),
    **_of(
        "career, growth, career & growth, career development, carriere, evolution, development,"
        "personal development, developpement",
        Section(kind="career"),
    ),
    **_of("decisions, decided, decisions made", Section(kind="decision")),
    **_of("needs, besoins, support needed", Section(kind="need")),
    **_of("ideas, idees", Section(kind="idea")),
    **_of("training, formation, formations", Section(kind="training")),
    **_of(
        "agenda, topics, points, talking points, discussion topics, sujets, ordre du jour,"
        "points abordes, sujets abordes, questions",
        Section("topics"),
    ),
    **_of(
        "action items, actions, action, to do, todo, todos, to-do, to-dos, next steps, tasks,"
        "follow-ups, follow ups, follow-up, follow up, commitments, promises, open, a faire,"
        "prochaines etapes, taches, engagements, kept, promised",
        Section("actions"),
    ),
    **_of(
        "next meeting, inbox, next time, for next time, next 1:1, parking lot, prochaine fois,"
        "prochain entretien, prochain point, backlog",
        Section("later"),
    ),
    **_of("about, links, liens, resources, a propos, references, attendees", Section("nothing")),
}


def section_of(heading: str, is_them: Callable[[str], bool]) -> Section | None:
    """Give what stands below a heading, by its words; None where they are no section's.

    Points are mine unless the heading says theirs, or names someone who `is_them`.
    """
    whole = fold_words(heading)
    folded = _EDGES.sub("", whole) or whole
    if found := _CALLED.get(whole) or _CALLED.get(folded):
        return found
    if not (match := _SIDED.fullmatch(folded)):
        return None
    found = _CALLED.get(match["words"])
    if found is None or found.holds != "topics":
        return found
    theirs = match["side"] in _THEIRS or is_them(match["whose"] or "")
    return Section("topics", by="them" if theirs else "me")
