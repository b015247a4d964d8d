"""Is a check code that somebody typed from paper the same as another?"""

import re


def is_same_code(typed: str, code: str) -> bool:
    """Whether both have the same hex digits, however grouped. An empty one is like none."""
    return bool(_digits(typed)) and _digits(typed) == _digits(code)


def _digits(code: str) -> str:
    return re.sub(r"[^0-9A-F]", "", code.upper())
