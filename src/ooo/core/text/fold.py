"""Text as names are compared: without accents, case and the many forms of an apostrophe."""

from ooo.core.text.apart import taken_apart

# Only the accents of alphabetic scripts: the vowel signs of Indic ones make another word.
_NO_ACCENTS = dict.fromkeys(
    (
        *range(0x0300, 0x0370),
        *range(0x0591, 0x05BE),
        *range(0x064B, 0x0660),
        0x0670,
        *range(0x1AB0, 0x1B00),
        *range(0x1DC0, 0x1E00),
        *range(0x20D0, 0x2100),
    )
)
# Letters that Unicode does not take apart, and the apostrophes that keyboards put in for one.
_PLAIN = str.maketrans("đðøłħŧŋ\u0131ə", "ddolhtnie") | str.maketrans(
    {"æ": "ae", "œ": "oe", "þ": "th"} | dict.fromkeys("\u2018\u2019\u02bb\u02bc\u2032", "'")
)


def fold(text: str) -> str:
    """Give a text as names are compared: no accents, no case, one form of apostrophe.

    Letters of other scripts stay; the result may be longer or shorter than the text.
    """
    if text.isascii():
        return text.casefold()
    apart = taken_apart(text, "NFKD")
    return apart.translate(_NO_ACCENTS).casefold().translate(_PLAIN)


def fold_words(text: str) -> str:
    """Give a text as `fold` does, its words one blank apart."""
    return " ".join(fold(text).split())
