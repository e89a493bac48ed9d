import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.text.safe import is_safe, safe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", r"\x1b[31mred"),
        ("a\tb\rc\x00d\x7f", r"a\x09b\x0dc\x00d\x7f"),
        ("\x9b31m\x85", r"\x9b31m\x85"),
        ("\u202eevil", r"\u202eevil"),
        ("a\u200eb\u200fc\u061cd", r"a\u200eb\u200fc\u061cd"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("a\u2028b\u2029c", r"a\u2028b\u2029c"),
        ("zero\u200bwidth\ufeff\u2060", r"zero\u200bwidth\ufeff\u2060"),
        ("\U000e0041\U000e0001", r"\U000e0041\U000e0001"),
        ("half \ud800 \udfff", r"half \ud800 \udfff"),
        ("a\u200db", r"a\u200db"),
        ("a\u200cb", r"a\u200cb"),
        ("\u200d", r"\u200d"),
        ("\U0001f600\u200d", "\U0001f600\\u200d"),
        ("\U0001f600\u200da", "\U0001f600\\u200da"),
        ("a\ufe0f\u200d\U0001f600", "a\\ufe0f\\u200d\U0001f600"),
        ("\u0645\u200c\u200c", "\u0645\u200c\\u200c"),
        ("a\ufe0f", r"a\ufe0f"),
        ("\u2764\ufe0f\ufe0f", "\u2764\ufe0f\\ufe0f"),
        ("a\U000e0100", r"a\U000e0100"),
        ("\U0001f3f4\U000e0067\U000e0062", "\U0001f3f4\\U000e0067\\U000e0062"),
        ("\U0001f600\U000e0067\U000e0062\U000e0065\U000e007f", None),
        ("\u180b", r"\u180b"),
    ],
)
def test_what_could_move_hide_or_turn_text_is_shown(text: str, shown: str | None) -> None:
    assert not is_safe(text)
    if shown is not None:
        assert safe(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain text, with [brackets] and \\x1b written out",
        "two\nlines",
        "Chloé D\u2019Aubigné-Nguyễn",
        "Nguye\u0302\u0303n",
        "non\u00a0breaking\u202f: spaces",
        "soft\u00adhyphen",
        "李伟 \u845b\U000e0100",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0647\u200d",
        "\u0915\u094d\u200d\u0937",
        "\u1820\u180b",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\U0001f3f3\ufe0f\u200d\U0001f308",
        "\U0001f44d\U0001f3fd",
        "\U0001f468\U0001f3fd\u200d\U0001f4bb",
        "1\ufe0f\u20e3 \u2764\ufe0f \u00a9\ufe0f",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "\U0001f1eb\U0001f1f7",
    ],
)
def test_harmless_text_stays_the_very_same(text: str) -> None:
    assert safe(text) is text
    assert is_safe(text)


ODD = st.sampled_from(
    "\x00\t\n\x1b\x7f\x9b\u200b\u200c\u200d\u202e\u2066\ufe0f\ufeff\U000e0041\U000e007f\U000e0100"
    "\U0001f3f4\u2764\U0001f600\u0645\u0915\u094d\u845b\u1820\u180b1a\\\ud800"
)


@given(st.text() | st.text(alphabet=ODD))
def test_shown_text_is_safe_and_showing_it_again_changes_nothing(text: str) -> None:
    shown = safe(text)
    assert is_safe(shown)
    assert safe(shown) is shown
    shown.encode()


@given(st.text() | st.text(alphabet=ODD))
def test_shown_text_holds_no_control_byte(text: str) -> None:
    shown = safe(text)
    assert not any(ord(char) < 0x20 and char != "\n" for char in shown)
    assert not any(0x7F <= ord(char) <= 0x9F for char in shown)


UNSEEN = (
    *((0x00, 0x09), (0x0B, 0x1F), (0x7F, 0x9F), (0x2028, 0x2029), (0xD800, 0xDFFF)),
    *((0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F)),
    *((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F)),
    *((0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF9, 0xFFFB), (0x1BCA0, 0x1BCA3)),
    *((0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)),
)
"""Controls, separators, halves, and what Unicode says may be ignored when text is drawn."""


def test_of_all_characters_those_that_cannot_be_seen_are_shown() -> None:
    unseen = {code for first, last in UNSEEN for code in range(first, last + 1)}
    assert {code for code in range(0x110000) if not is_safe(f"a{chr(code)}")} == unseen
