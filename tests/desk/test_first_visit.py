"""The first visit guides itself: in place, quietly, and each hint once."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lensdesk import vault
from lensdesk.cases.model import Professional
from lensdesk.casework.sample import SAMPLE
from lensdesk.desk.checklist.domain_page import DomainPage
from lensdesk.desk.hints.hint_line import HintLine
from lensdesk.desk.keys import BOUND
from lensdesk.desk.room import Room
from lensdesk.desk.window import Places, Window
from lensdesk.vault.keyfile import MIB, Cost
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import open_case, press, press_sign, row_of, strike, texts, unlock
from tests.desk.sight import too_small, unheard
from tests.vault.practice import copied

GIFTS, FRIENDS = "gifts-then-favours", "suddenly-older-friends"
FIRST, REASONS, WEIGH, LETTER = (
    "Zag je dit?",
    "Rechts staat nu",
    "Weeg hem",
    "maak je de verwijzing",
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "vault"
    who = Professional("M. Jansen", "education", "De Linde")
    vault.create(folder, PHRASE, who, Cost(memory=64 * MIB)).close()
    return folder


@pytest.fixture
def new(empty: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """A window on a vault in which there is nothing yet."""
    copied(empty, tmp_path / "vault")
    made = Window(
        Places(tmp_path / "vault", tmp_path / "preferences.json", tmp_path / "lenses"), now
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def hints(window: Window) -> str:
    """What the hints say that show now."""
    QApplication.processEvents()
    lines = [line for line in window.findChildren(HintLine) if line.isVisible()]
    return "\n".join(texts(line) for line in lines)


def button(window: QWidget, text: str) -> QPushButton:
    [found] = [b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    return found


def sample(window: Window, qtbot: QtBot) -> Room:
    """Open the made-up case by key."""
    room = unlock(window, qtbot)
    button(window, window.look.words("sample.look")).setFocus()
    press(Qt.Key.Key_Space)
    return room


def test_the_empty_list_says_what_a_case_is_and_the_cursor_stands_in_its_name(
    new: Window, qtbot: QtBot
) -> None:
    unlock(new, qtbot)
    shown = texts(new)
    assert "Wat is een casus?" in shown
    assert "Kijk rond met een verzonnen casus" in shown
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Werknaam"
    assert not unheard(new)
    assert not too_small(new)


def test_the_made_up_case_is_marked_on_every_page_and_goes_in_one_step(
    new: Window, qtbot: QtBot
) -> None:
    room = sample(new, qtbot)
    assert room.session is not None
    assert room.session.case.id == SAMPLE
    for page in ("network", "timeline", "referral"):
        strike(BOUND[page])
        assert "Deze casus is verzonnen" in texts(new)
    assert not unheard(new)
    assert not too_small(new)
    button(new, "Haal de verzonnen casus weg").setFocus()
    press(Qt.Key.Key_Space)
    assert room.desk.vault.cases() == ()
    assert "Wat is een casus?" in texts(new)


def test_what_was_typed_in_the_made_up_case_goes_with_it(new: Window, qtbot: QtBot) -> None:
    room = sample(new, qtbot)
    assert room.case_page is not None
    press_sign(room.case_page, GIFTS)
    press(Qt.Key.Key_Return)
    note = QApplication.focusWidget()
    assert note is not None
    qtbot.keyClicks(note, "geheim")
    button(new, "Haal de verzonnen casus weg").click()
    question = "SELECT count(*) AS n FROM observations"
    assert room.desk.vault.ask(question) == [{"n": 0}]
    room.show_cases()
    assert "Voorbeeld" not in texts(new)


def test_the_made_up_case_lies_among_real_ones_and_is_offered_once(
    window: Window, qtbot: QtBot
) -> None:
    room = sample(window, qtbot)
    strike(BOUND["cases"])
    assert len(room.desk.vault.cases()) == 3
    assert "Kijk rond" not in texts(window)


def test_the_hints_come_one_by_one_as_the_visit_goes_on(new: Window, qtbot: QtBot) -> None:
    room = unlock(new, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "Noor")
    press(Qt.Key.Key_Return)
    page = room.case_page
    assert page is not None
    assert FIRST in hints(new)
    press(Qt.Key.Key_2)
    assert REASONS not in hints(new)
    press_sign(page, GIFTS)
    assert REASONS in hints(new)
    press_sign(page, FRIENDS)
    assert WEIGH in hints(new)
    assert REASONS not in hints(new)
    for _more in range(3):
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_2)
    assert LETTER in hints(new)
    strike(BOUND["referral"])
    assert LETTER not in hints(new)


def test_a_hint_stands_below_the_guide_and_takes_no_focus(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    assert REASONS in hints(window)
    assert QApplication.focusWidget() is row_of(page, GIFTS)
    [guide] = [g for g in window.findChildren(DomainPage) if g.isVisible()]
    [hint] = [h for h in window.findChildren(HintLine) if REASONS in texts(h)]
    below = guide.mapTo(window, guide.rect().bottomLeft()).y()
    assert hint.mapTo(window, hint.rect().topLeft()).y() > below


def test_a_hint_that_is_understood_does_not_come_back_until_help_brings_it(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    for line in window.findChildren(HintLine):
        understood = button(line, "Begrepen")
        understood.setFocus()
        press(Qt.Key.Key_Space)
    assert hints(window) == ""
    page.go_to(GIFTS)
    strike(BOUND["language"])
    assert hints(window) == ""
    press(Qt.Key.Key_F1)
    assert window.help.page is not None
    button(window, "Show the hints again").setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_F1)
    strike(BOUND["language"])
    assert FIRST in hints(window)


def test_a_hint_is_there_again_after_a_change_of_look_and_gone_at_the_next_start(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    open_case(window, qtbot, "Noor")
    assert FIRST in hints(window)
    strike(BOUND["theme"])
    assert FIRST in hints(window)
    window.close()
    later = Window(places, now)
    qtbot.addWidget(later)
    later.show()
    open_case(later, qtbot, "Noor")
    assert FIRST not in hints(later)
    later.close()


def test_nothing_of_a_case_is_kept_beside_the_preferences(
    window: Window, places: Places, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Linde")
    press_sign(page, GIFTS)
    kept = json.loads((places.preferences.parent / "hints.json").read_text(encoding="utf-8"))
    assert set(kept) <= {"answer", "reasons", "weigh", "letter"}
