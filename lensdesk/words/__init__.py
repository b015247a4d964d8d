"""Which words does a reader see? One catalogue for screen, command line and paper.

The texts lie in `translations/lensdesk_<language>.ts`, Qt's own format. A text is known by its
key, which starts with the room that shows it: `unlock.passphrase`. Its places to fill in are
written as `{name}`; a text that counts has a form for each plural of its language, chosen by the
fact `n`.
"""

from lensdesk.words.catalogue import Find, Words, words
from lensdesk.words.isolating import beginning, isolated, isolated_name
from lensdesk.words.language import FALLBACK, ON_PAPER, STARTED, Language, on_paper

__all__ = [
    "FALLBACK",
    "ON_PAPER",
    "STARTED",
    "Find",
    "Language",
    "Words",
    "beginning",
    "isolated",
    "isolated_name",
    "on_paper",
    "words",
]
