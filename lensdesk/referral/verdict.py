"""What can be said of a letter that came in? One verdict, and who sealed it."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The outcome of an inspection, the strongest that holds."""

    GENUINE = "genuine"
    RESAVED = "resaved"
    PAGES_CHANGED = "pages_changed"
    DATA_CHANGED = "data_changed"
    NO_DATA = "no_data"


@dataclass(frozen=True, slots=True)
class Inspection:
    """A verdict with what belongs to it.

    `code` is the check code that the data in the file has; `key` the public key of the seal, as
    hex digits, and `key_words` the same to be read aloud; `pages` the numbers of the pages that
    differ, from 1. They are empty when the file does not tell.
    """

    verdict: Verdict
    code: str = ""
    key: str = ""
    key_words: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
