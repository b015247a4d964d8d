"""What is on the recovery sheet? 128 bits in seven numbered groups that can be typed back.

A group is four characters and a check character of its own, so that a slip is found in the
group where it was made; twelve more bits check the whole. The characters are Crockford's: no I, L,
O or U, and what is typed for them is understood.
"""

import hashlib
from dataclasses import dataclass

from nacl.utils import random

from lensdesk.errors import LensDeskError

GROUPS = 7
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans("OILU", "011V")
_SECRET, _LENGTH = 16, 5  # bytes; characters in a group
_CHECK_BITS = 12


class RecoveryCodeWrong(LensDeskError):
    """A recovery code was mistyped. `place` is the first group that is wrong, 0 for the whole."""

    code = "recovery-code-wrong"


class RecoveryCodeIncomplete(LensDeskError):
    """A recovery code has `groups` groups; fewer or more characters were typed."""

    code = "recovery-code-incomplete"


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A recovery code; `secret` is 16 random bytes."""

    secret: bytes

    @property
    def groups(self) -> tuple[str, ...]:
        """The seven groups as they stand on the sheet."""
        whole = int.from_bytes(self.secret) << _CHECK_BITS | _checksum(self.secret)
        digits = [whole >> 5 * n & 31 for n in reversed(range(GROUPS * 4))]
        fours = (digits[n : n + 4] for n in range(0, len(digits), 4))
        return tuple(
            "".join(_ALPHABET[d] for d in (*four, _check(place, four)))
            for place, four in enumerate(fours, start=1)
        )


def new_recovery_code() -> RecoveryCode:
    """A random code."""
    return RecoveryCode(random(_SECRET))


def read_recovery_code(typed: str) -> RecoveryCode:
    """The code that was typed, in any case, with spaces or dashes anywhere.

    Raises `RecoveryCodeIncomplete`, and `RecoveryCodeWrong` with the place of the wrong group.
    """
    plain = _plain(typed)
    if len(plain) != GROUPS * _LENGTH:
        raise RecoveryCodeIncomplete(groups=GROUPS, letters=_LENGTH)
    whole = 0
    for place in range(1, GROUPS + 1):
        group = plain[(place - 1) * _LENGTH : place * _LENGTH]
        digits = [_ALPHABET.find(c) for c in group]
        if min(digits) < 0 or digits[-1] != _check(place, digits[:-1]):
            raise RecoveryCodeWrong(place=place)
        for digit in digits[:-1]:
            whole = whole << 5 | digit
    secret = (whole >> _CHECK_BITS).to_bytes(_SECRET)
    if whole & (1 << _CHECK_BITS) - 1 != _checksum(secret):
        raise RecoveryCodeWrong(place=0)
    return RecoveryCode(secret)


def is_group(group: str, typed: str) -> bool:
    """Whether somebody typed this group of the sheet."""
    return _plain(typed) == group


def _plain(typed: str) -> str:
    kept = (c for c in typed.upper() if not c.isspace() and c not in "-–.")
    return "".join(kept).translate(_MEANT)


def _check(place: int, digits: list[int]) -> int:
    """Odd weights find every single wrong character, and nearly every swap of two."""
    return (place + sum((2 * n + 1) * d for n, d in enumerate(digits, start=1))) % 32


def _checksum(secret: bytes) -> int:
    digest = hashlib.blake2b(secret, digest_size=2, person=b"LensDesk code").digest()
    return int.from_bytes(digest) >> 4
