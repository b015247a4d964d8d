"""Where in a text of the help does a key stand?

A text names a key of the desk and never writes it: `Press {key:search}`. So no text can name a
key that does not exist, and a key that changes changes in every text.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_KEY = re.compile(r"\{key:([a-z-]+)\}")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text: plain words, or the name of a key."""

    text: str
    is_key: bool = False


def parts(text: str) -> Iterator[Part]:
    """The pieces of a text, in order; an empty piece is left out."""
    for place, piece in enumerate(_KEY.split(text)):
        if piece:
            yield Part(piece, is_key=place % 2 == 1)


def keys_in(text: str) -> tuple[str, ...]:
    """The names of the keys in a text."""
    return tuple(_KEY.findall(text))


def plain(text: str, shown: Callable[[str], str]) -> str:
    """The text as it is read aloud; `shown` says how a key is written."""
    return "".join(shown(p.text) if p.is_key else p.text for p in parts(text))
