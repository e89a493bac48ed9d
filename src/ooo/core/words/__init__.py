"""Words that are better not written of people: lists to read and correct, and who looks at them.

No model and no stemmer: what is not in the lists is not seen.
"""
