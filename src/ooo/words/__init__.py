"""How everything is said: templates, counts and dates in a language, one file a slice.

Core decides what; here it is put into words, once for every pen; a pen decides how it looks.
"""
