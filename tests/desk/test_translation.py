from collections.abc import Iterator
from pathlib import Path

import pytest
from compiling import compiled
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from ts_writing import write

from lensdesk.desk import theme
from lensdesk.desk.translation import screen_words, speak
from lensdesk.words import Language, words
from lensdesk.words.catalogue import file_of
from lensdesk.words.plurals import plural, plurals
from lensdesk.words.ts_file import Message, read

NUMBERS = (*range(30), 99, 100, 101, 102, 103, 110, 111, 199, 200, 211, 1000, 1003, 1011)


@pytest.fixture(autouse=True)
def _dutch_again() -> Iterator[None]:
    yield
    speak(Language.NL)


@pytest.mark.parametrize("language", Language)
def test_screen_and_paper_have_the_same_text_for_every_key_and_number(language: Language) -> None:
    screen, paper = screen_words(language), words(language)
    for key, message in read(file_of(language)).items():
        assert screen._written(key, None) == paper._written(key, None)
        for n in NUMBERS if message.counts else (0, 1, 2):
            assert screen._written(key, n) == paper._written(key, n), (key, n)


@pytest.mark.parametrize("language", Language)
def test_the_plural_forms_are_those_of_qt(language: Language, tmp_path: Path) -> None:
    forms = tuple(f"form {place}" for place in range(plurals(language)))
    counted = {"room.counted": Message("x", forms, counts=True)}
    write(tmp_path / f"lensdesk_{language}.ts", language, counted)
    assert compiled(tmp_path, tmp_path / "made")
    assert not compiled(tmp_path, tmp_path / "made")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "made" / f"lensdesk_{language}.qm"))
    for n in NUMBERS:
        form = translator.translate("", "room.counted", "", n)
        assert form == f"form {plural(language, n)}", n


def test_a_changed_source_is_compiled_again(tmp_path: Path) -> None:
    for text in ("one", "other"):
        write(tmp_path / "lensdesk_nl.ts", Language.NL, {"a.b": Message("x", (text,))})
        assert compiled(tmp_path, tmp_path / "made")
        translator = QTranslator()
        assert translator.load(str(tmp_path / "made" / "lensdesk_nl.qm"))
        assert translator.translate("", "a.b") == text


def test_the_menus_of_qt_itself_speak_the_language(qtbot: QtBot) -> None:
    field = QLineEdit("tekst")
    qtbot.addWidget(field)
    said = {}
    for language in Language:
        speak(language)
        said[language] = [a.text() for a in field.createStandardContextMenu().actions()]
    assert any("Undo" in text for text in said[Language.EN])
    assert any("Ongedaan" in text for text in said[Language.NL])
    assert any("\u0600" <= letter <= "\u06ff" for letter in "".join(said[Language.AR]))


def test_the_letters_of_arabic_come_with_the_program(qtbot: QtBot) -> None:
    theme.load_arabic()
    assert "Noto Sans Arabic" in QFontDatabase.families()
