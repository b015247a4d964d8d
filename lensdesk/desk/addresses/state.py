"""What is in hand on these pages, when they are made anew in another look?"""

from dataclasses import dataclass
from pathlib import Path

from lensdesk.casework.contacts import Contact
from lensdesk.casework.receiving import Arrived, Taken
from lensdesk.errors import LensDeskError


@dataclass(slots=True)
class BookState:
    """Which contact is being confirmed, which card came with other keys, and who was removed.

    `added` is the name on a card that was just added.
    """

    confirming: str = ""  # a fingerprint
    changed: Path | None = None
    removed: Contact | None = None
    added: str = ""


@dataclass(slots=True)
class LetterState:
    """A letter in hand: its file, what was found, and how far somebody has come with it."""

    file: Path
    taken: Taken | None = None
    arrived: Arrived | None = None
    fault: LensDeskError | None = None
    page: int = 0  # that is shown; 0 when none is
    typed: str = ""
    told: str = ""
