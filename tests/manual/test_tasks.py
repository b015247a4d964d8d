"""Is the help whole, plain and true in every language?"""

import re
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
import tomli

from lensdesk.desk import keys
from lensdesk.desk.help.pictures import PICTURES
from lensdesk.desk.rail import PAGES, VERSION
from lensdesk.lens.fitting import Said
from lensdesk.lens.plain_words import LONGEST_SENTENCE, forbidden, length, measure
from lensdesk.manual import markup
from lensdesk.manual.tasks import Task, find, fitting, help_folder, tasks, topics
from lensdesk.words import Language, words

MOST_WORDS = 12  # in a sentence, on average
TYPED = re.compile(r"\b(Ctrl|Alt|Shift|Enter|Esc|Tab|F\d{1,2})\b|[↑↓←]")
WRITTEN = ("nl", "en")
EVERY = pytest.mark.parametrize("language", [Language(code) for code in WRITTEN])


def ids(found: tuple[Task, ...]) -> list[str]:
    return [task.id for task in found]


@EVERY
def test_every_task_has_its_texts_in_this_language_with_the_same_steps(language: Language) -> None:
    for task, english in zip(tasks(language), tasks(Language.EN), strict=True):
        assert (help_folder() / language / f"{task.id}.toml").is_file()
        assert len(task.steps) == len(english.steps)
        assert len(task.trouble) == len(english.trouble)
        assert [bool(t) for t in task.texts()] == [bool(t) for t in english.texts()]
        assert all(
            sorted(markup.keys_in(ours)) == sorted(markup.keys_in(theirs))
            for ours, theirs in zip(task.texts(), english.texts(), strict=True)
        )


@EVERY
def test_no_text_lies_there_that_no_task_shows(language: Language) -> None:
    files = (help_folder() / language).glob("*.toml")
    assert {file.stem for file in files} == {topic.id for topic in topics()}
    known = {"title", "purpose", "steps", "touch", "picture_says", "data", "trouble"}
    for file in (help_folder() / language).glob("*.toml"):
        assert set(tomli.loads(file.read_text(encoding="utf-8"))) <= known


@EVERY
def test_every_key_that_is_named_exists_and_none_is_typed_by_hand(language: Language) -> None:
    for task in tasks(language):
        for text in task.texts():
            for name in markup.keys_in(text):
                assert keys.shown(name)
            plain = "".join(p.text for p in markup.parts(text) if not p.is_key)
            assert not TYPED.search(plain), text
            assert "{" not in plain


@EVERY
def test_the_sentences_are_plain_and_none_judges(language: Language) -> None:
    said = [
        Said(task.id, 0, language, markup.plain(text, keys.shown))
        for task in tasks(language)
        for text in task.texts()
    ]
    plain = measure(said, language)
    assert plain.sentences > 300
    assert plain.words_per_sentence <= MOST_WORDS
    assert not [s.text for s in plain.longest_sentences if length(s) > LONGEST_SENTENCE + 5]
    assert not [word for s in said for word in forbidden(s.text, language)]


@EVERY
def test_a_task_with_a_picture_says_what_is_on_it(language: Language) -> None:
    for task in tasks(language):
        assert bool(task.picture) == bool(task.picture_says)
        assert task.picture in ("", *PICTURES)
    assert {t.picture for t in tasks(language)} - {""} == set(PICTURES)


def test_every_page_of_the_desk_has_a_task_that_fits() -> None:
    pages = [page for topic in topics() for page in topic.pages]
    assert len(pages) == len(set(pages))
    more = ("first-start", "unlock", "cases", "domain", "urgent", "note", "lens", "manage")
    assert {*PAGES, VERSION, *more} <= set(pages)
    assert fitting("network") == "network"
    assert fitting("a page that is not there") == topics()[0].id


def test_a_label_in_a_text_is_what_stands_on_the_screen() -> None:
    for language in map(Language, WRITTEN):
        [begin] = [t for t in tasks(language) if t.id == "begin"]
        assert words(language)("sample.look") in " ".join(begin.texts())


def test_a_page_that_a_language_lacks_is_given_in_english(tmp_path: Path) -> None:
    shutil.copytree(help_folder(), tmp_path / "help")
    (tmp_path / "help" / "nl" / "hide.toml").unlink()
    shown = {task.id: task.title for task in tasks(Language.NL, tmp_path / "help")}
    assert shown["hide"] == "Hiding and locking"
    assert shown["keys"] == "Alle toetsen"


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        (Language.NL, "wachtzin vergeten", "first-start"),
        (Language.NL, "tijdlijn", "timeline"),
        (Language.EN, "timeline", "timeline"),
        (Language.EN, "disk full", "trouble"),
    ],
)
def test_a_word_finds_the_task(language: Language, text: str, first: str) -> None:
    assert find(tasks(language), text)[0].id == first


def test_one_letter_finds_all_and_nonsense_nothing() -> None:
    shown = tasks(Language.NL)
    assert find(shown, "x") == shown
    assert find(shown, "xqzzy") == ()


def test_what_is_found_by_its_title_comes_first() -> None:
    found = find(tasks(Language.EN), "letter")
    titles = ["letter" in task.title.lower() for task in found]
    assert len(found) > 1
    assert all(one >= other for one, other in pairwise(titles))


def test_keys_stand_apart_in_a_text() -> None:
    text = "Press {key:search}, then {key:note}."
    assert [p.text for p in markup.parts(text)] == ["Press ", "search", ", then ", "note", "."]
    assert markup.plain(text, keys.shown) == "Press Ctrl+F, then Enter."
