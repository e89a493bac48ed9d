"""What was noted, said and promised: read back, found again, and counted over time."""
