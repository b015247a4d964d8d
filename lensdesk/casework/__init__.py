"""What can a professional do? One function per use case, without a screen.

Every function writes first, in one transaction, and only then returns the next snapshot: when
it raises, nothing has changed.
"""
