"""What is a text, looked up by its key and filled with facts?"""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path

from lensdesk.assets import translations
from lensdesk.errors import Fact, LensDeskError
from lensdesk.words.isolating import isolated, towards_the_left
from lensdesk.words.language import FALLBACK, Language
from lensdesk.words.plurals import plural
from lensdesk.words.ts_file import read

Find = Callable[[str, int | None], str]
"""Gives the text of a key as it is written, in the form for a number if it counts; or ''."""


class Words:
    """The texts of one language; call it with a key and the facts that fill the text.

    `find` looks in that language, and `otherwise` in the one that is shown where it has no text.
    """

    def __init__(self, language: Language, find: Find, otherwise: Find) -> None:
        self.language = language
        self._find, self._otherwise = find, otherwise

    def __call__(self, key: str, /, **facts: Fact) -> str:
        """The text of `key`, filled with `facts`. Raises KeyError for a key that is not there."""
        counted = facts.get("n")
        text = self._written(key, counted if isinstance(counted, int) else None)
        if not facts:
            return text
        if self.language.right_to_left:
            facts = {n: isolated(f) if isinstance(f, str) else f for n, f in facts.items()}
        return text.format(**facts)

    def _written(self, key: str, n: int | None) -> str:
        if text := self._find(key, n):
            return text
        if text := self._otherwise(key, n):
            return isolated(text) if self.language.right_to_left else text
        raise KeyError(key)

    def item(self, text: str, mark: str | int = "·") -> str:
        """A line of a list behind its mark, which stands where this language begins a line."""
        line = f"{mark}  {text}"
        return towards_the_left(line) if self.language.right_to_left else line

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
    """The catalogue of one language, read once from its file; the desk asks Qt instead."""
    return Words(language, _finder(language), _english)


def _english(key: str, n: int | None) -> str:
    """English is read when it is needed: a command has a few milliseconds for its words."""
    return _finder(FALLBACK)(key, n)


@cache
def _finder(language: Language) -> Find:
    every = read(file_of(language)).items()
    finished = {key: message.forms for key, message in every if message.finished}

    def find(key: str, n: int | None) -> str:
        forms = finished.get(key, ("",))
        return forms[plural(language, n)] if len(forms) > 1 and n is not None else forms[0]

    return find


def file_of(language: Language) -> Path:
    """Where the texts of a language lie."""
    return translations() / f"lensdesk_{language}.ts"
