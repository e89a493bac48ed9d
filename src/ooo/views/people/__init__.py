"""Screens of `core/people`."""
