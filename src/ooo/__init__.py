"""A manager's private one-to-one notes, in the terminal."""

__version__ = "0.1.0"
