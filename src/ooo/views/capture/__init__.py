"""Screens of `core/capture`."""
