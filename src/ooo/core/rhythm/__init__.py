"""When two people meet: how often, booked, skipped, and whose turn it is."""
