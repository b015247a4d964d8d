import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.cases.model import Answer
from lensdesk.desk.first_start_page import FirstStartPage
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.window import Places, Window
from lensdesk.preferences import Preferences, load
from lensdesk.vault import unlock as unlock_vault
from lensdesk.words import Language
from tests.desk.conftest import PHRASE, now
from tests.desk.practice import kept, later, open_case, press, texts, unlock

GIFTS = "gifts-then-favours"


def test_the_first_start_makes_a_vault_and_shows_the_cases(tmp_path: Path, qtbot: QtBot) -> None:
    window = Window(Places(tmp_path / "vault", tmp_path / "p.json", tmp_path / "lenses"), now)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, FirstStartPage)
    qtbot.keyClicks(page.name, "S. de Vries")
    new = page.passphrase
    qtbot.mouseClick(new.own, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(new.first, "te kort")
    qtbot.keyClicks(new.second, "te kort")
    assert not page.begin.isEnabled()
    new.first.setText(PHRASE)
    assert not page.begin.isEnabled()
    new.second.setText(PHRASE)
    qtbot.keyClick(new.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room is not None, timeout=20_000)
    later(window, qtbot)
    assert window.room is not None
    professional = window.room.desk.vault.professional()
    assert professional is not None
    assert professional.name == "S. de Vries"
    assert "Er is nog geen casus" in texts(window)
    window.close()


def test_the_first_start_offers_six_words_shows_them_once_and_has_them_typed_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    places = Places(tmp_path / "vault", tmp_path / "p.json", tmp_path / "lenses")
    window = Window(places, now)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, FirstStartPage)
    new = page.passphrase
    qtbot.mouseClick(new.show_words, Qt.MouseButton.LeftButton)
    words = new.shown.text()
    assert len(words.split()) == 6
    qtbot.keyClicks(new.second, words[:4])
    assert words not in texts(window)
    assert not page.begin.isEnabled()
    qtbot.mouseClick(new.show_words, Qt.MouseButton.LeftButton)
    words, former = new.shown.text(), words
    assert words != former
    qtbot.keyClicks(new.second, words)
    qtbot.keyClick(new.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room is not None, timeout=20_000)
    window.close()
    unlock_vault(places.vault, words).close()


def test_what_was_typed_at_the_first_start_stays_in_the_other_language(
    tmp_path: Path, qtbot: QtBot
) -> None:
    window = Window(Places(tmp_path / "vault", tmp_path / "p.json", tmp_path / "lenses"), now)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, FirstStartPage)
    qtbot.keyClicks(page.name, "S. de Vries")
    page.profession.setCurrentIndex(2)
    page.passphrase.choose_own()
    page.passphrase.first.setText(PHRASE)
    english = next(b for b in page.findChildren(QPushButton) if b.text() == "English")
    qtbot.mouseClick(english, Qt.MouseButton.LeftButton)
    turned = window.page
    assert isinstance(turned, FirstStartPage)
    assert "Welcome to LensDesk" in texts(window)
    assert (turned.name.text(), turned.profession.currentIndex()) == ("S. de Vries", 2)
    assert turned.passphrase.first.text() == PHRASE
    window.close()


def test_a_wrong_passphrase_is_said_and_asked_again(window: Window, qtbot: QtBot) -> None:
    page = window.page
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.field, "een heel andere lange zin")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Deze wachtzin opent de kluis niet." in texts(page), timeout=20_000)
    assert window.room is None
    page.field.clear()
    unlock(window, qtbot)


def test_one_key_hides_everything_and_the_draft_is_kept(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "een tas")
    press(Qt.Key.Key_F9)
    assert isinstance(window.page, UnlockPage)
    assert "Noor" not in texts(window)
    assert window.windowTitle() == "LensDesk"
    unlock(window, qtbot)
    assert kept(window, "Noor")[GIFTS].text == "een tas"


def test_escape_twice_hides_too(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    press(Qt.Key.Key_Escape)
    assert window.room is not None
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, UnlockPage)


def test_a_desk_that_is_left_alone_hides_itself_and_keeps_the_draft(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    assert window._watch is not None
    window._watch._idle.setInterval(200)
    qtbot.keyClicks(QApplication.focusWidget(), "een tas")
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))
    unlock(window, qtbot)
    assert kept(window, "Noor")[GIFTS].text == "een tas"


def test_the_language_changes_live_and_the_spot_stays(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    window.prefer(Preferences(Language.EN, dark=True, text_size=150))
    assert window.room is not None
    assert window.room.case_page is not None
    assert window.room.case_page.place.sign == GIFTS
    assert "What the lens shows" in texts(window)
    press(Qt.Key.Key_2)
    assert kept(window, "Noor")[GIFTS].answer is Answer.NOT_SEEN
    assert load(window._places.preferences) == Preferences(Language.EN, dark=True, text_size=150)


def test_a_new_case_begins_with_its_visit(window: Window, qtbot: QtBot) -> None:
    room = unlock(window, qtbot)
    assert room.cases_page is not None
    qtbot.keyClicks(room.cases_page.name, "Noor")
    qtbot.keyClick(room.cases_page.name, Qt.Key.Key_Return)
    assert "Er is al een casus met deze werknaam." in texts(window)
    qtbot.keyClicks(room.cases_page.name, " twee")
    qtbot.keyClick(room.cases_page.name, Qt.Key.Key_Return)
    assert room.session is not None
    assert room.session.case.name == "Noor twee"
    room.session.begin_visit(room.session.case.visits[0].contact, "met moeder")
    assert "Huisbezoek · ma 23 nov 14:15 · met moeder" in texts(window)


def test_another_profession_sees_other_indicators_first(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    assert window.room is not None
    window.room._work_as("debt-help")
    page = window.room.case_page
    assert page is not None
    shown = texts(page)
    debts = shown.index("Waarvan leeft het huishouden")
    assert debts < shown.index("Hoe woont de persoon of het gezin?")
    assert window.room.desk.professional.profession == "debt-help"


def test_after_a_bug_the_vault_is_closed_and_no_case_is_shown(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    window.crashed()
    assert isinstance(window.page, UnlockPage)
    assert "alles wat bewaard was, is er nog" in texts(window)
    unlock(window, qtbot)


def test_ticks_survive_a_killed_window(places: Places) -> None:
    script = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from lensdesk.desk.window import *; from tests.desk.conftest import now, PHRASE\n"
        "from PySide6.QtCore import QTimer\n"
        "app = QApplication([]); w = Window(Places(*map(Path, sys.argv[1:])), now)\n"
        "w.page.field.setText(PHRASE); w.page.open.click()\n"
        "def go():\n"
        "    if w.room is None: return\n"
        "    t.stop(); w.room.open_case(w.room.desk.vault.find_case('Noor'))\n"
        "    from lensdesk.cases.model import Answer\n"
        "    w.room.session.answer('gifts-then-favours', Answer.SEEN); print('kept', flush=True)\n"
        "t = QTimer(); t.timeout.connect(go); t.start(10); app.exec()"
    )
    command = [sys.executable, "-c", script, str(places.vault), str(places.preferences)]
    command.append(str(places.lenses))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.kill()
    window = Window(places, now)
    assert isinstance(window.page, UnlockPage)
    window.close()


def test_every_choice_has_a_name_for_a_screen_reader(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Linde")
    page.show_page("referral")
    assert all(box.accessibleName() for box in page.findChildren(QComboBox))
