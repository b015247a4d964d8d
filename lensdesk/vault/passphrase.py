"""What is a good passphrase? Six random words; or one's own, for which there is a clear rule.

The rule for one's own is length (15 characters, NIST SP 800-63B-4 for a secret that stands
alone) and some variety. An estimate such as zxcvbn is not used: it knows no Dutch, calls common
Dutch sentences strong, and its word lists weigh more than the program's own code.
"""

import secrets
from enum import StrEnum

from lensdesk.assets import resources
from lensdesk.words import Language

MIN_PASSPHRASE = 15  # characters, for a passphrase of one's own
WORDS = 6  # of 7,776: 77 bits
_GOOD, _STRONG = 20, 28  # characters
_VARIED = 8  # different characters, below which a length says nothing


class PassphraseStrength(StrEnum):
    """What a passphrase of one's own is worth, in words."""

    TOO_SHORT = "too_short"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


def strength(passphrase: str) -> PassphraseStrength:
    """The hint for `passphrase`. Repetition counts for nothing; separate words count."""
    if len(passphrase) < MIN_PASSPHRASE or len(set(passphrase.casefold())) < _VARIED:
        return PassphraseStrength.TOO_SHORT
    words = len({w for w in passphrase.casefold().split() if len(w) > 2})
    if len(passphrase) >= _STRONG and words >= WORDS:
        return PassphraseStrength.STRONG
    if len(passphrase) >= _GOOD and words >= WORDS - 2:
        return PassphraseStrength.GOOD
    return PassphraseStrength.FAIR


def six_words(language: Language) -> str:
    """A passphrase of six random words, about 77 bits; each word as likely as any other."""
    folder = resources() / "words"
    file = folder / f"{language}.txt"
    if not file.is_file():  # a language that has no list of its own
        file = folder / f"{Language.EN}.txt"
    known = file.read_text(encoding="utf-8").split()
    return " ".join(secrets.choice(known) for _ in range(WORDS))
