"""How does a name leave a text? Role words take its place; what is not sure is pointed out.

A name is found as whole words, in any case and with or without accents, and so is each part of
it by which somebody can be known. Nothing that may still tell who it is passes in silence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import tomli

from lensdesk.assets import resources
from lensdesk.letters.folding import Folded, folded
from lensdesk.words import ON_PAPER
from lensdesk.words.catalogue import file_of
from lensdesk.words.ts_file import read

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_NUMBER = re.compile(
    r"[\w.+-]+@[\w.-]+|@\w{2,}|\b\d{4} ?[A-Z]{2}\b|\b\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}\b"
    r"|\+?\d(?:[ .-]?\d){5,}|\b(?:19|20)\d{2}\b|\b(?:[A-Z0-9]{1,3}-){2}[A-Z0-9]{1,3}\b"
)
_BEGINNING = re.compile(r"(?:^|[.!?:\n‘“\"(])\s*([^\W\d_a-z][^\W\d_]+)")
_CAPITAL = re.compile(r"(?<=[\w,;)’'] )[^\W\d_a-z][^\W\d_]+")
_DATE = r"(?<!\w)\d{{1,2}}[-/. ]{{1,2}}(?:\d{{1,2}}|[a-z]{{3,9}}\.?)[-/. ]{{1,2}}{}(?!\w)"
_BEGINS = re.compile(r"(?:^|[.!?]\s+|\n\s*)[‘“\"'(]*$")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORTEST_INSIDE = 3  # letters of a name to look for within longer words


class Why(StrEnum):
    """Why something may still tell who it is about."""

    PART = "part"
    INSIDE = "inside"
    NUMBER = "number"
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A piece of the text as it was written, from `start` to `end`, that was left as it is."""

    why: Why
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Disguised:
    """A text without the names, and what in the text as it was written is not sure."""

    text: str
    doubts: tuple[Doubt, ...]


class Disguise:
    """Takes the same names out of many texts. `roles` is what stands for each name.

    Of `others` (a place, a source, the name of a case) a part counts only when it has a capital and
    is no ordinary word. A part of two names, or one name of two persons, becomes the word `shared`.
    A whole date in one of the `years` becomes the word `born`.
    """

    def __init__(
        self,
        roles: Iterable[tuple[str, str]],
        shared: str,
        years: Iterable[int] = (),
        born: str = "",
        others: Iterable[tuple[str, str]] = (),
    ) -> None:
        whole: dict[str, str] = {}
        parts: dict[str, str] = {}
        self._doubtful: set[str] = set()
        self._letters: set[str] = set()
        persons = list(roles)
        for n, (name, role) in enumerate((*persons, *others)):
            key = folded(name.strip()).text
            if key[:1].isalpha():
                self._doubtful.add(key[0])  # an initial: 'L.' may be Linde
            if len(key) == 1 and key.isalpha():
                self._letters.add(name.strip())
            if key:
                whole[key] = role if whole.get(key, role) == role else shared
                for part in self._known_parts(name if n < len(persons) else _rare(name)):
                    parts[part] = role if parts.get(part, role) == role else shared
        self._instead = {**parts, **whole}
        dates = ((re.compile(_DATE.format(year)), born) for year in sorted(set(years)))
        self._patterns = [*dates, *_patterns(self._instead)]
        self._inside = _any(p for p in parts if len(p) >= _SHORTEST_INSIDE)

    def _known_parts(self, name: str) -> Iterator[str]:
        words = re.findall(r"\w+", folded(name).text)
        for word in words:
            if word in _lists()["small"]:
                continue
            if len(word) > 1 and not word.isdigit():
                yield word
            elif len(words) > 1 or word != folded(name.strip()).text:
                self._doubtful.add(word)

    def names_in(self, text: str) -> bool:
        """Whether one of the names stands in a text."""
        return bool(self._found(folded(text)))

    def of(self, text: str) -> Disguised:
        """The text without the names."""
        if not text.strip():
            return Disguised(text, ())
        known = folded(text)
        spans = self._found(known)
        made, last = [], 0
        for start, end, instead in spans:
            begins = _BEGINS.search(text[:start]) is not None
            made += [text[last:start], instead[:1].upper() + instead[1:] if begins else instead]
            last = end
        covered = [(start, end) for start, end, _ in spans]
        return Disguised("".join((*made, text[last:])), tuple(self._doubts(known, covered)))

    def _found(self, known: Folded) -> list[tuple[int, int, str]]:
        """Where names stand in the original, and what comes there; the longest name first."""
        found: list[tuple[int, int, str]] = []
        for pattern, instead in self._patterns:
            for match in pattern.finditer(known.text):
                start, end = known.span(*match.span())
                alone = len(match[0]) == 1 and match[0].isalpha()
                if alone and known.original[start:end] not in self._letters:
                    continue  # 'a' is a word where A is a name
                if all(end <= s or e <= start for s, e, _ in found):
                    ends = "’s" if match.re.groups and match[1] else ""
                    found.append((start, end, instead + ends))
        return sorted(found)

    def _doubts(self, known: Folded, covered: list[tuple[int, int]]) -> Iterator[Doubt]:
        found: dict[tuple[int, int], Why] = {}
        for why, (start, end) in self._looked_up(known):
            if all(end <= s or e <= start for s, e in (*covered, *found)):
                found[start, end] = why
        for (start, end), why in sorted(found.items()):
            yield Doubt(why, start, end, known.original[start:end])

    def _looked_up(self, known: Folded) -> Iterator[tuple[Why, tuple[int, int]]]:
        text = known.original
        if self._inside is not None:
            for match in self._inside.finditer(known.text):
                yield Why.INSIDE, known.span(*match.span())
        for match in _NUMBER.finditer(text):
            yield Why.NUMBER, match.span()
        for word in re.finditer(r"\w+", text):
            if word[0][0].isupper() and folded(word[0]).text in self._doubtful:
                yield Why.PART, word.span()
        for match in _CAPITAL.finditer(text):
            if match[0][0].isupper() and match[0].casefold() not in _lists()["known"]:
                yield Why.CAPITAL, match.span()
        for match in _BEGINNING.finditer(text):
            if match[1][0].isupper() and match[1].casefold() not in _ordinary():
                yield Why.CAPITAL, match.span(1)


def _rare(name: str) -> str:
    """The words of a name by which somebody can be known, of what need not be a person's."""
    words = re.findall(r"[^\W_]+", name)
    return " ".join(w for w in words if not w[0].islower() and w.casefold() not in _ordinary())


def _patterns(instead: Mapping[str, str]) -> list[tuple[re.Pattern[str], str]]:
    longest_first = sorted(instead, key=lambda name: (-len(name), name))
    return [
        (pattern, instead[name])
        for name in longest_first
        if (pattern := _pattern(name)) is not None
    ]


def _pattern(name: str) -> re.Pattern[str] | None:
    """What finds a folded name; None for what is no name, such as a full stop."""
    if _UNSPACED.search(name) or (name and not re.search(r"\w", name) and not name.isascii()):
        return re.compile(re.escape(name))
    words = re.findall(r"\w+", name)
    if not words:
        return None
    if len("".join(words)) == 1:  # 'R.' is a name with its full stop, and 'R' alone is in doubt
        return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    inside = r"\W{1,3}".join(map(re.escape, words))
    return re.compile(rf"(?<!\w){inside}(['’]?s)?(?!\w)")


def _any(names: Iterable[str]) -> re.Pattern[str] | None:
    wanted = sorted(set(names))
    return re.compile(rf"\w*(?:{'|'.join(map(re.escape, wanted))})\w*") if wanted else None


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    file = resources() / "letters" / "words.toml"
    named = tomli.loads(file.read_text(encoding="utf-8"))["names"]
    return {name: frozenset(words) for name, words in named.items()}


@cache
def _ordinary() -> frozenset[str]:
    """Words by which a sentence may begin without telling of anybody: those that are used here."""
    found = set(_lists()["known"])
    for language in ON_PAPER:
        listed = resources() / "words" / f"{language}.txt"
        found.update(listed.read_text(encoding="utf-8").casefold().split())
        for message in read(file_of(language)).values():
            found.update(_LETTERS.findall(" ".join(message.forms).casefold()))
    return frozenset(found)
