"""Which words does a reader see? One catalogue for screen, command line and paper.

The texts lie in `translations/<language>/*.toml`. A key is the path to a text, joined by
dots and starting with the file's name: `unlock.passphrase` is `passphrase` in `unlock.toml`.
A text that counts has the forms `one` and `other`, chosen by the fact `n`.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache

import tomli

from lensdesk.assets import translations
from lensdesk.errors import Fact, LensDeskError


class Language(StrEnum):
    """The languages of screen and paper, by their ISO 639-1 code."""

    NL = "nl"
    EN = "en"


class Words:
    """The texts of one language; call it with a key and the facts that fill the text.

    `texts` holds them as written, with their places to fill in.
    """

    def __init__(self, language: Language, texts: Mapping[str, str]) -> None:
        self.language = language
        self.texts = texts

    def __call__(self, key: str, /, **facts: Fact) -> str:
        """The text of `key`, filled with `facts`. Raises KeyError for a key that is not there."""
        if "n" in facts and f"{key}.other" in self.texts:
            key = f"{key}.one" if facts["n"] == 1 else f"{key}.other"
        text = self.texts[key]
        return text.format(**facts) if facts else text

    def fault(self, error: LensDeskError) -> tuple[str, str]:
        """The sentence and the next step for an expected fault."""
        return (
            self(f"errors.{error.code}.says", **error.facts),
            self(f"errors.{error.code}.do", **error.facts),
        )

    def day(self, when: date) -> str:
        """A date as `23 nov 2026`."""
        return f"{when.day} {self(f'dates.month-{when.month}')} {when.year}"

    def month(self, when: date) -> str:
        """A month as `nov`, and January with its year."""
        name = self(f"dates.month-{when.month}")
        return f"{name} {when.year}" if when.month == 1 else name

    def weekday(self, when: date) -> str:
        """A date near today as `ma 23 nov`."""
        weekday = self(f"dates.weekday-{when.isoweekday()}")
        return f"{weekday} {when.day} {self(f'dates.month-{when.month}')}"

    def moment(self, when: datetime) -> str:
        """A moment as `ma 23 nov 14:05`."""
        return f"{self.weekday(when)} {when:%H:%M}"


@cache
def words(language: Language) -> Words:
    """The catalogue of one language, read once."""
    texts: dict[str, str] = {}
    for file in sorted((translations() / language).glob("*.toml")):
        _flatten(file.stem, tomli.loads(file.read_text(encoding="utf-8")), texts)
    return Words(language, texts)


def _flatten(prefix: str, table: Mapping[str, object], into: dict[str, str]) -> None:
    for name, value in table.items():
        if isinstance(value, Mapping):
            _flatten(f"{prefix}.{name}", value, into)
        else:
            into[f"{prefix}.{name}"] = str(value)
