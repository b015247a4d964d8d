import pytest

from lensdesk.words import FALLBACK, ON_PAPER, STARTED, Language, on_paper, words
from lensdesk.words.catalogue import file_of
from lensdesk.words.isolating import isolated
from lensdesk.words.plurals import plurals
from lensdesk.words.ts_file import read


def test_a_text_that_counts_has_the_form_of_its_number() -> None:
    dutch, arabic = words(Language.NL), words(Language.AR)
    assert dutch("book.found", n=1) == "Eén gevonden"
    assert dutch("book.found", n=0) == "0 gevonden"
    found = {arabic("book.found", n=n) for n in (0, 1, 2, 3, 11, 100)}
    assert len(found) >= 5
    assert arabic("book.found", n=2) == "نتيجتان"


def test_dutch_and_english_are_whole_and_arabic_is_a_start() -> None:
    for language in Language:
        left = [key for key, message in read(file_of(language)).items() if not message.finished]
        assert bool(left) is (language in STARTED)


def test_a_text_that_is_not_translated_yet_is_shown_in_english_and_in_its_own_direction() -> None:
    left = next(k for k, m in read(file_of(Language.AR)).items() if not m.finished)
    assert words(Language.AR)(left) == isolated(words(FALLBACK)(left))


def test_a_name_inside_an_arabic_sentence_keeps_its_own_direction() -> None:
    told = words(Language.AR)("shell.case-title", name="Linde B.")
    assert isolated("Linde B.") in told
    assert words(Language.NL)("shell.case-title", name="Linde B.") == "Casus Linde B."


def test_a_line_of_a_list_begins_where_the_language_begins() -> None:
    assert words(Language.NL).item("één") == "·  één"
    assert words(Language.AR).item("one").startswith("\N{RIGHT-TO-LEFT MARK}·")


def test_a_key_that_is_not_there_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        words(Language.AR)("shell.never-heard-of")


def test_a_letter_is_in_a_language_that_its_reader_understands() -> None:
    assert [on_paper(language) for language in ON_PAPER] == list(ON_PAPER)
    assert on_paper(Language.AR) in ON_PAPER


@pytest.mark.parametrize("language", Language)
def test_what_counts_has_as_many_forms_as_its_language(language: Language) -> None:
    for key, message in read(file_of(language)).items():
        assert len(message.forms) == (plurals(language) if message.counts else 1), key
