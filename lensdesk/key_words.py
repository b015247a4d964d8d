"""How is a key read aloud? As eight words out of 2,048, the same in every language."""

import hashlib
from functools import cache

from lensdesk.assets import resources

_COUNT, _BITS = 8, 11


def key_words(public_key: bytes) -> tuple[str, ...]:
    """The first 88 bits of the key's SHA-256, 11 bits a word."""
    bits = int.from_bytes(hashlib.sha256(public_key).digest()[:_BITS], "big")
    places = ((bits >> _BITS * n) & 0x7FF for n in reversed(range(_COUNT)))
    return tuple(_words()[place] for place in places)


@cache
def _words() -> tuple[str, ...]:
    return tuple((resources() / "words" / "key-words.txt").read_text(encoding="utf-8").split())
