"""Are the words plain, and are there none that judge?

Some words turn a sign into a verdict; they are not used in any text of the lens, the screen or
the paper. The title of a source is a quotation and may hold them. 'Victim' is no such word: it
stands where a person's own view is described and in help about rights, never as a finding.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import nlargest

from lensdesk.lens.fault import Fault
from lensdesk.lens.fitting import Said

LONGEST_SENTENCE = 20  # words; a longer one asks for a look
NAMED = 3  # so many of the longest sentences and words are named

_BOTH = "scores? hits? match(es)?"
FORBIDDEN: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"\b({'|'.join(words)})\b", re.IGNORECASE)
    for language, words in {
        "nl": (*_BOTH.split(), "verdachten?", "daders?", "crimineel gezin", "criminele gezinnen",
               "risicogezin(nen)?", "probleemgezin(nen)?", "positieve?", "positief",
               "jonge criminelen"),
        "en": (*_BOTH.split(), "suspects?", "offender famil(y|ies)", "at-risk famil(y|ies)",
               "positives?", "young criminals"),
        "ar": (r"(ال)?مشتبه(ين|ون)?", r"(ال)?(مجرم|متهم)(ة|ين|ون)?", r"(ال)?(جان[يٍ]|جناة)"),
    }.items()
}  # fmt: skip

_ENDS = re.compile(r"(?<=[.!?])\s+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Plainness:
    """How plain the sentences in one language are; a label is no sentence."""

    language: str
    sentences: int
    words_per_sentence: float
    letters_per_word: float
    longest_sentences: tuple[Said, ...]
    longest_words: tuple[str, ...]


def forbidden(text: str, language: str) -> Iterator[str]:
    """Every word in a text that the program must not use, as it is written there."""
    return (found.group() for found in FORBIDDEN[language].finditer(text))


def measure(said: Iterable[Said], language: str) -> Plainness:
    """How long the sentences and words in `language` are, with the longest of each."""
    sentences = list(_sentences(said, language))
    words = [word for sentence in sentences for word in _WORD.findall(sentence.text)]
    return Plainness(
        language=language,
        sentences=len(sentences),
        words_per_sentence=len(words) / max(len(sentences), 1),
        letters_per_word=sum(map(len, words)) / max(len(words), 1),
        longest_sentences=tuple(nlargest(NAMED, sentences, key=length)),
        longest_words=tuple(nlargest(NAMED, dict.fromkeys(words), key=len)),
    )


def long_sentences(said: Iterable[Said]) -> Iterator[Fault]:
    """A warning for every sentence that is too long to read at once."""
    for language in FORBIDDEN:
        for sentence in _sentences(said, language):
            if (words := length(sentence)) > LONGEST_SENTENCE:
                yield Fault(sentence.file, sentence.line, "long-sentence", str(words))


def length(sentence: Said) -> int:
    """The number of words in a sentence."""
    return len(_WORD.findall(sentence.text))


def _sentences(said: Iterable[Said], language: str) -> Iterator[Said]:
    for text in said:
        if text.language == language:
            for part in _ENDS.split(text.text.strip()):
                if part.endswith((".", "!", "?")):
                    yield Said(text.file, text.line, language, part)
