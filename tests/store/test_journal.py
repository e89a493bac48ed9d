from ooo.store.journal import (
    MakeDirectory,
    Operation,
    Parked,
    RemoveDirectory,
    RenameDirectory,
    Transaction,
    WriteFile,
    decode,
    decode_parked,
    encode,
    inverse,
)

OPERATIONS: tuple[Operation, ...] = (
    RenameDirectory("people/ali", "people/alice"),
    MakeDirectory("people/karim"),
    MakeDirectory("people/karim/meetings"),
    WriteFile("people/alice/agenda.toml", b"old\xff", b"new\x00"),
    WriteFile("people/karim/person.toml", None, b"name"),
    WriteFile("ooo.toml", b"", None),
    RemoveDirectory("people/alice/settled"),
)


def test_a_kept_transaction_is_read_back_exactly() -> None:
    transaction = Transaction("log alice", OPERATIONS, takes_back=3)
    parked = Parked(transaction, ("people/alice/agenda.toml",))
    assert decode(encode(transaction)) == transaction
    assert decode_parked(encode(parked)) == parked


def test_damaged_bytes_are_no_transaction() -> None:
    raw = encode(Transaction("log alice", OPERATIONS))
    for cut in range(len(raw)):
        assert decode(raw[:cut]) is None
    assert decode_parked(raw) is None


def test_the_inverse_renames_first_and_removes_last() -> None:
    """Files under a renamed directory are put back where the directory goes back to."""
    assert inverse(OPERATIONS) == (
        RenameDirectory("people/alice", "people/ali"),
        MakeDirectory("people/ali/settled"),
        WriteFile("ooo.toml", None, b""),
        WriteFile("people/karim/person.toml", b"name", None),
        WriteFile("people/ali/agenda.toml", b"new\x00", b"old\xff"),
        RemoveDirectory("people/karim/meetings"),
        RemoveDirectory("people/karim"),
    )


def test_the_inverse_of_the_inverse_is_as_before_but_for_order() -> None:
    twice = inverse(inverse(OPERATIONS))
    assert sorted(map(repr, twice)) == sorted(map(repr, OPERATIONS))


def test_a_transaction_names_its_files_and_else_its_directories() -> None:
    assert Transaction("log", OPERATIONS).files == (
        "people/alice/agenda.toml",
        "people/karim/person.toml",
        "ooo.toml",
    )
    assert Transaction("init", (MakeDirectory("people"),)).files == ("people",)
