"""What kinds of meetings there are, in words."""

KINDS = {
    "one-to-one": "one-to-one",
    "career": "career",
    "first": "first",
    "async": "async",
    "coaching": "coaching",
    "skipped": "skipped",
    "note": "note",
}
