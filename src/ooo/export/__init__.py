"""Text in, text out: an answer as a document of another format, escaped as that format asks.

A document says what the screen says, in the same order and words; nobody's text becomes a part of
its structure, and what could move or hide text on a page is shown instead.
"""
