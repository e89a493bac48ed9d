"""What is sent to somebody, in French: it says neither tu nor vous, which are the sender's."""

TWINS: dict[str, str] = {}
