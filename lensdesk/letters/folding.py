"""How are two spellings of a name told to be the same? Without case, accents and hidden marks."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Folded:
    """A text that is folded, and the place in the original of each of its characters."""

    text: str
    places: tuple[int, ...]
    original: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece of the folded text stands in the original, with the marks on its end."""
        first, last = self.places[start], self.places[end - 1] + 1
        while last < len(self.original) and _is_silent(self.original[last]):
            last += 1
        return first, last


def folded(text: str) -> Folded:
    """The text as letters alone: an ş is an s, and what nobody sees is gone."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for each in unicodedata.normalize(
            "NFKD", unicodedata.normalize("NFKD", character).casefold()
        ):
            if not _is_silent(each):
                letters.append(each)
                places.append(place)
    return Folded("".join(letters), tuple(places), text)


def _is_silent(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf")
