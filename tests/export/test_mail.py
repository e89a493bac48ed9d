"""A mail is one that a mail program reads as it was meant, whatever stands in it."""

from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.export.mail import is_address, to_mail

texts = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Cf"), blacklist_characters="\x85"),
    max_size=120,
)


def that_fits(name: str) -> str:
    """Give the longest beginning of a name, in whole words, that has no more than 45 bytes."""
    words = name.split()
    beginnings = (" ".join(words[:count]) for count in range(len(words), -1, -1))
    return next(each for each in beginnings if len(each.encode()) <= 45)


def read(mail: str) -> EmailMessage:
    message = message_from_bytes(mail.encode(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


@given(texts, st.lists(texts, max_size=3), texts)
def test_a_mail_program_reads_what_was_written(subject: str, lines: list[str], name: str) -> None:
    body = "\n".join([*lines, ""])
    message = read(to_mail(subject, body, name=name, address="alice@example.org"))
    assert message.defects == []
    assert message["to"].addresses == (
        Address(display_name=that_fits(name), addr_spec="alice@example.org"),
    )
    assert message["subject"] == " ".join(subject.split())
    assert message.get_content() == body
    assert message.keys() == [
        "To",
        "Subject",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ]


def test_no_line_of_a_mail_is_longer_than_mail_allows() -> None:
    body = f"{'é' * 2000}\nshort = 1\n"
    mail = to_mail("é" * 300, body, name="Zoé " * 40, address="zoe@example.org")
    assert max(len(line.encode()) for line in mail.splitlines()) < 998
    assert all(line.isascii() for line in mail.splitlines())
    message = read(mail)
    assert message.get_content() == body
    assert message["subject"] == "é" * 300


def test_nothing_that_somebody_is_called_adds_a_header() -> None:
    mail = to_mail("Hi\nBcc: x@y.z", "body\n", name='A"\r\nBcc: <x@y.z>', address="a@b.c")
    message = read(mail)
    assert "bcc" not in message
    assert message["subject"] == "Hi Bcc: x@y.z"
    assert [str(each) for each in message["to"].addresses] == [
        str(Address('A" Bcc: <x@y.z>', addr_spec="a@b.c"))
    ]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("alice@example.org", True),
        ("alice.martin+1:1@example.org", False),
        ("a.m+x@mail.example.co.uk", True),
        ("alice@localhost", True),
        ("", False),
        ("alice", False),
        ("alice@", False),
        ("alice@example.org, bob@example.org", False),
        ("Alice <alice@example.org>", False),
        ("alice@example.org\nBcc: x@y.z", False),
        ("alice@example.org>", False),
    ],
)
def test_an_address_is_one_that_can_stand_in_a_header(text: str, *, fits: bool) -> None:
    assert is_address(text) is fits
