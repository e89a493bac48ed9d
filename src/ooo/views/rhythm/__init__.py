"""Screens of `core/rhythm`."""
