"""Are judging words found, and are long sentences told?"""

import pytest

from lensdesk.assets import lens_folder
from lensdesk.lens.checker import inspect
from lensdesk.lens.fault import Fault
from lensdesk.lens.fitting import Said
from lensdesk.lens.plain_words import LONGEST_SENTENCE, forbidden, long_sentences, measure
from lensdesk.words import Language
from lensdesk.words.catalogue import file_of
from lensdesk.words.ts_file import read


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("nl", "De Verdachte kende de daders.", ["Verdachte", "daders"]),
        ("nl", "Een crimineel gezin, een risicogezin of een probleemgezin.",
         ["crimineel gezin", "risicogezin", "probleemgezin"]),
        ("nl", "Score: een hit, een match, positief.", ["Score", "hit", "match", "positief"]),
        ("nl", "Verdacht stil; een datalek; hitte; opsporing.", []),
        ("en", "A suspect from an offender family or an at-risk family.",
         ["suspect", "offender family", "at-risk family"]),
        ("en", "SCORE, hit, matches, positive.", ["SCORE", "hit", "matches", "positive"]),
        ("en", "White kitchen; suspicion; an unmatched underscore.", []),
        ("en", "Does not feel a victim", []),
    ],
)  # fmt: skip
def test_a_word_that_judges_is_found_as_a_whole_word(
    language: str, text: str, found: list[str]
) -> None:
    assert list(forbidden(text, language)) == found


@pytest.mark.parametrize("language", Language)
def test_no_word_that_judges_is_on_screen_or_paper(language: Language) -> None:
    for key, message in read(file_of(language)).items():
        for form in message.forms:
            assert not list(forbidden(form, language)), key


def test_the_longest_sentences_and_words_are_named_and_a_label_is_no_sentence() -> None:
    said = [
        Said("a.toml", 1, "en", "Ask first. Then write down everything that you saw."),
        Said("a.toml", 2, "en", "A label without an end"),
        Said("a.toml", 3, "nl", "Dit is Nederlands."),
    ]
    plain = measure(said, "en")
    assert plain.sentences == 2
    assert plain.words_per_sentence == 4.5
    assert plain.longest_sentences[0].text == "Then write down everything that you saw."
    assert plain.longest_words[0] == "everything"


def test_nothing_said_is_measured_as_nothing() -> None:
    plain = measure([], "nl")
    assert (plain.sentences, plain.words_per_sentence, plain.letters_per_word) == (0, 0, 0)


def test_a_long_sentence_gives_a_warning_with_its_place() -> None:
    long = " ".join(["woord"] * (LONGEST_SENTENCE + 1)) + "."
    said = [Said("a.toml", 7, "nl", f"Kort. {long}")]
    assert list(long_sentences(said)) == [Fault("a.toml", 7, "long-sentence", "21")]


def test_the_shipped_lens_speaks_plainly() -> None:
    said = inspect(lens_folder()).said
    assert not list(long_sentences(said))
    for language in Language:
        plain = measure(said, language)
        assert plain.words_per_sentence < 12
        assert plain.letters_per_word < 5.5
