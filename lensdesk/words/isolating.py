"""How does a piece of text keep its own direction inside another? Between two marks of Unicode.

See the Unicode Bidirectional Algorithm, UAX #9: 'first strong isolate' and its end, and the
'right-to-left mark'.
"""

_BEGIN, _END = "\u2068", "\u2069"
_RIGHT_TO_LEFT = "\u200f"


def isolated(text: str) -> str:
    """A text that turns nothing around it, and is turned by nothing."""
    return f"{_BEGIN}{text}{_END}"


def towards_the_left(text: str) -> str:
    """A line that begins at the right, also when its first letter would have it otherwise."""
    return f"{_RIGHT_TO_LEFT}{text}"
