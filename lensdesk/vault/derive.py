"""What does one guess cost? Argon2id, within bounds that are checked before anything is taken."""

import math
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from lensdesk.errors import LensDeskError

MIB = 1 << 20
_MEMORY = range(64 * MIB, 1024 * MIB + 1)
_OPERATIONS = range(3, 17)
_QUICK, _SLOW = 0.5, 1.0  # seconds that one guess should take


class NotEnoughMemory(LensDeskError):
    """There is not enough free memory here to make the key."""

    code = "not-enough-memory"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a secret costs: passes, and bytes of memory."""

    operations: int = 3
    memory: int = 256 * MIB

    @property
    def is_bearable(self) -> bool:
        """Whether it is dear enough for an attacker, and not too dear for this machine."""
        return self.operations in _OPERATIONS and self.memory in _MEMORY


def derived(secret: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes out of a secret, in any form of its letters (NFKC).

    Raises `ValueError` for a cost out of bounds or a salt of the wrong length, before any memory
    is taken, and `NotEnoughMemory`.
    """
    if not cost.is_bearable or len(salt) != argon2id.SALTBYTES:
        raise ValueError("cost")
    plain = unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")
    try:
        return argon2id.kdf(32, plain, salt, cost.operations, cost.memory)
    except (CryptoError, MemoryError) as fault:
        raise NotEnoughMemory from fault


def calibrated(clock: Callable[[], float] = time.perf_counter) -> Cost:
    """The cost that takes half a second to a second here; measured with one derivation."""
    usual = Cost()
    try:
        begun = clock()
        derived("", bytes(argon2id.SALTBYTES), usual)
    except NotEnoughMemory:
        return Cost(memory=_MEMORY.start)
    return fitting(clock() - begun)


def fitting(seconds: float) -> Cost:
    """The cost for a machine on which the usual cost takes so many seconds.

    A quick machine makes more passes; a slow one takes less memory, and never less than 64 MiB.
    """
    usual = Cost()
    if seconds <= _QUICK:
        passes = math.ceil(usual.operations * _QUICK / max(seconds, 0.001))
        return Cost(min(passes, _OPERATIONS.stop - 1), usual.memory)
    memory = usual.memory
    while seconds > _SLOW and memory // 2 in _MEMORY:
        memory, seconds = memory // 2, seconds / 2
    return Cost(usual.operations, memory)
