"""How does a letter go out, as far as it was chosen? Kept when the page is made anew."""

from dataclasses import dataclass
from enum import StrEnum

from lensdesk.casework.sending import Locked


class Form(StrEnum):
    """The forms in which a letter goes out, the safest first."""

    SEALED = "sealed"
    LOCKED = "locked"
    PLAIN = "plain"


@dataclass(slots=True)
class SendingState:
    """What was chosen, and the words of a locked letter until somebody has told them.

    `coordinator` and `deputy` are fingerprints of cards; `form` is empty until somebody chose.
    """

    form: Form | None = None
    coordinator: str = ""
    deputy: str = ""
    meant: bool = False  # that a plain letter can be read by everybody
    lock: Locked | None = None
    receipt: str = ""
