"""How well does a passphrase close? An honest hint from length and variety; it promises no bits."""

from enum import StrEnum

MIN_PASSPHRASE = 15  # characters, for a passphrase of one's own
_GOOD, _STRONG = 20, 28  # characters
_WORDS = 6  # as many separate words as a generated passphrase has
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
    if len(passphrase) >= _STRONG and words >= _WORDS:
        return PassphraseStrength.STRONG
    if len(passphrase) >= _GOOD and words >= _WORDS - 2:
        return PassphraseStrength.GOOD
    return PassphraseStrength.FAIR
