"""Which languages are there, what are they for, and which way are they written?"""

from enum import StrEnum


class Language(StrEnum):
    """The languages of the screen, by their ISO 639-1 code."""

    NL = "nl"
    EN = "en"
    AR = "ar"

    @property
    def right_to_left(self) -> bool:
        """Whether lines begin at the right, and the screen is mirrored."""
        return self in _RIGHT_TO_LEFT


_RIGHT_TO_LEFT = frozenset({Language.AR})

FALLBACK = Language.EN  # what is not translated yet is shown in it
STARTED = frozenset({Language.AR})  # may have texts that are not translated yet
ON_PAPER = (Language.NL, Language.EN)  # a letter is in one of these: its reader has to understand


def on_paper(reader: Language) -> Language:
    """The language of a letter or sheet that somebody makes on a screen in their own language."""
    return reader if reader in ON_PAPER else FALLBACK
