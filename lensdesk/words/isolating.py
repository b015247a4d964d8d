"""How does a piece of text keep its own direction inside another? Between two marks of Unicode.

See the Unicode Bidirectional Algorithm, UAX #9: 'first strong isolate' and its end.
"""

_BEGIN, _END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """A text that turns nothing around it, and is turned by nothing."""
    return f"{_BEGIN}{text}{_END}"
