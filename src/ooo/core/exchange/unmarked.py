"""A text without the marks of its form, as Markdown and wikis have them."""

from ooo.core.text.pattern import pattern

_LINK = pattern(r"\[([^\[\]]{0,300})\]\([^()]{0,2000}\)")
_WIKI = pattern(r"\[\[(?:[^\[\]|]{0,300}\|)?([^\[\]|]{0,300})\]\]")
_ORG_LINK = pattern(r"\[\[[^\[\]]{0,2000}\]\[([^\[\]]{0,300})\]\]")
_ESCAPED = pattern(r"\\([-*_\[\]()#+.!`>~|])")
_BOLD_LABEL = pattern(r"^\*\*([^*]{1,100}?)(:?)\*\*(:?)")
_IMAGE = pattern(r"!\[[^\[\]]{0,300}\]\([^()]{0,2000}\)")


def unlinked(text: str) -> str:
    """Give a text with the words of its links to other pages in their place."""
    return _WIKI.sub(r"\1", _ORG_LINK.sub(r"\1", text)) if "[[" in text else text


def words_in(text: str) -> str:
    """Give a text without the marks of its form: links of a wiki, escapes, labels in bold."""
    text = unlinked(text)
    if "](" in text:
        text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text.replace("\\\n", "\n"))
    return _BOLD_LABEL.sub(r"\1\2\3", text).strip()
