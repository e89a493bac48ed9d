"""Sheets of what follows a person over time."""
