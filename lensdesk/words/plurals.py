"""Which form has a text that counts? As Qt chooses it, so that screen and paper agree.

Source: the numerus rules of Qt Linguist, `numerus.cpp`; a test compares every language with Qt.
"""

from lensdesk.words.language import Language

_SHOWN_ONCE = 200  # the rules look at the last two digits at most


def plural(language: Language, n: int) -> int:
    """The place of the form for `n` in the `.ts` file of `language`, from 0."""
    return _arabic(n) if language is Language.AR else int(n != 1)


def plurals(language: Language) -> int:
    """How many forms a text that counts has in `language`."""
    return 1 + max(plural(language, n) for n in range(_SHOWN_ONCE))


def _arabic(n: int) -> int:
    """Zero, one, two, few (3 to 10), many (11 to 99), and the hundreds."""
    if n in (0, 1, 2):
        return n
    return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5
