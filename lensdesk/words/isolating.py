"""How does a piece of text keep its own direction inside another? Between two marks of Unicode.

See the Unicode Bidirectional Algorithm, UAX #9: 'first strong isolate' and its end, and the
'left-to-right' and 'right-to-left mark'.
"""

import unicodedata

_BEGIN, _END = "\u2068", "\u2069"
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_TURNED = {"R", "AL", "AN"}
_MARKS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def isolated(text: str) -> str:
    """A text that turns nothing around it, and is turned by nothing."""
    return f"{_BEGIN}{text}{_END}"


def isolated_name(text: str) -> str:
    """What somebody wrote, isolated where it could turn what stands around it, and else as it is.

    Marks in it could end the isolation, so they are left out; where the text stands alone it is
    shown as it was written.
    """
    kinds = {unicodedata.bidirectional(c) for c in text}
    if not kinds & (_TURNED | _MARKS):
        return text
    return isolated("".join(c for c in text if unicodedata.bidirectional(c) not in _MARKS))


def beginning(text: str, *, right_to_left: bool) -> str:
    """What somebody wrote, where it begins or ends a line of a desk with this direction.

    Without the marks beside it, a line that begins with an Arabic name would run from right to
    left as a whole, and who is whose parent would turn round.
    """
    mark = _RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT
    return f"{mark}{isolated(text)}{mark}"


def towards_the_left(text: str) -> str:
    """A line that begins at the right, also when its first letter would have it otherwise."""
    return f"{_RIGHT_TO_LEFT}{text}"
