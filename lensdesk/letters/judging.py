"""Which words in a letter judge? They are pointed out, and nobody is kept from using them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import tomli

from lensdesk.assets import resources
from lensdesk.cases.model import Case
from lensdesk.lens.plain_words import FORBIDDEN
from lensdesk.letters.written import Spot, texts
from lensdesk.words import ON_PAPER

CHANGE = Spot("change")


@dataclass(frozen=True, slots=True)
class JudgingWord:
    """A word as it stands in a field, from `start` to `end`, in characters."""

    spot: Spot
    word: str
    start: int
    end: int


def judging_words(case: Case) -> tuple[JudgingWord, ...]:
    """Every judging word in the free texts of a case, in the order of the fields."""
    return tuple(word for spot, text in texts(case) for word in judged(spot, text))


def judged(spot: Spot, text: str) -> Iterator[JudgingWord]:
    """The judging words in one text: of each language, for notes are in any."""
    spans = {m.span() for pattern in _patterns() for m in pattern.finditer(text)}
    for start, end in sorted(spans):
        yield JudgingWord(spot, text[start:end], start, end)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    more = tomli.loads((resources() / "letters" / "words.toml").read_text(encoding="utf-8"))
    own = (
        re.compile(rf"\b(?:{'|'.join(more['judging'][language])})\b", re.IGNORECASE)
        for language in ON_PAPER
    )
    return (*own, *(FORBIDDEN[language] for language in ON_PAPER))
