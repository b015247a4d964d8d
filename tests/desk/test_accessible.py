"""Can somebody who does not see the screen, or has only a thumb, use every page?"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot
from shots_of_letters import pages_of_letters

from lensdesk.casework import retention
from lensdesk.casework.retention import Kept
from lensdesk.desk.backups_page import BackupsPage
from lensdesk.desk.book.book_page import VIEWS, BookPage
from lensdesk.desk.first_start_page import FirstStartPage
from lensdesk.desk.forgetting_page import ForgettingPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.rail import PAGES
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.vault_sheet import SHEETS
from lensdesk.desk.version_page import VersionPage
from lensdesk.desk.window import Places, Window
from lensdesk.manual.tasks import topics
from lensdesk.vault import backups
from lensdesk.vault.recovery_code import new_recovery_code
from tests.desk.conftest import now
from tests.desk.practice import open_case, press, press_sign, row_of, strike, unlock
from tests.desk.sight import LEAST, heard, too_small, unheard

GIFTS, FRIENDS, THREATS = (
    "gifts-then-favours",
    "suddenly-older-friends",
    "threats-to-self-or-family",
)
Check = Callable[[QWidget], list[str]]


@pytest.fixture
def check() -> Check:
    """What is amiss with a page; both questions at once, for the walk costs more than they do."""
    return lambda page: [*unheard(page), *too_small(page)]


def case_pages(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Stand on every page of a case in turn, with a note open where there is one."""
    page = open_case(window, qtbot, "Linde")
    assert window.room is not None
    session = window.room.session
    assert session is not None
    for number, domain in enumerate(session.desk.lens.domains):
        page.show_domain(number)
        press(Qt.Key.Key_1)
        press(Qt.Key.Key_Return)
        yield domain.id
    press_sign(page, THREATS)
    yield "an urgent sign"
    names = PAGES
    for name in (*(("lens",) if window.look.compact else ()), *names):
        page.show_page(name)
        yield name
    [book] = page.findChildren(BookPage)
    for view in VIEWS:
        book.show_view(view)
        yield view
    book.search.setText("schuld")
    yield "found in the book"


def faults(window: Window, check: Check, pages: Iterator[str]) -> list[str]:
    """What a check finds on each of the pages."""
    return sorted({fault for name in pages for fault in check(window)})


def test_every_page_of_a_case(window: Window, qtbot: QtBot, check: Check) -> None:
    assert not faults(window, check, case_pages(window, qtbot))


def test_every_page_of_a_case_on_a_small_window_with_text_twice_as_large(
    window: Window, qtbot: QtBot, check: Check
) -> None:
    window.resize(900, 560)
    window.prefer(replace(window.look.preferences, text_size=200))
    assert window.look.compact
    assert not faults(window, check, case_pages(window, qtbot))


def test_every_page_of_a_case_with_high_contrast(
    window: Window, qtbot: QtBot, check: Check
) -> None:
    window.prefer(replace(window.look.preferences, contrast=True, dark=True))
    assert not faults(window, check, case_pages(window, qtbot))


def test_the_first_start(tmp_path: Path, qtbot: QtBot, check: Check) -> None:
    window = Window(Places(tmp_path / "vault", tmp_path / "p.json", tmp_path / "lenses"), now)
    qtbot.addWidget(window)
    window.show()
    found = check(window)
    assert isinstance(window.page, FirstStartPage)
    window.page.passphrase.show_words.click()
    found += check(window)
    window.page.passphrase.choose_own()
    assert not found + check(window)
    window.close()


def test_the_pages_outside_a_case(window: Window, qtbot: QtBot, check: Check) -> None:
    found = check(window)
    assert isinstance(window.page, UnlockPage)
    window.page.forgotten.emit()
    found += check(window)
    window.page.put_beside(None)
    for ask in (window.page.panic_asked, window.page.restore_asked):
        ask.emit()
        found += check(window)
        window.page.put_beside(None)
    room = unlock(window, qtbot)
    found += check(window)
    code = new_recovery_code()
    sheet = partial(room.asides.recovery, code)
    asides = (room.asides.now, room.asides.book, room.asides.recovery)
    sheets = [partial(room.show_aside, name) for name in SHEETS]
    pages: list[Callable[[], object]] = [*asides, *sheets, sheet]
    for show in pages:
        show()
        found += check(window)
    assert not found


@pytest.mark.parametrize("size", [100, 200])
def test_the_address_book_letters_and_how_one_goes_out(
    window: Window, qtbot: QtBot, check: Check, size: int, tmp_path: Path
) -> None:
    window.prefer(replace(window.look.preferences, text_size=size, contrast=size == 200))
    unlock(window, qtbot)
    pages = pages_of_letters(window, tmp_path, now())
    assert not faults(window, check, (name for name, _page in pages))


@pytest.mark.parametrize("size", [100, 200])
def test_what_is_asked_on_the_pages_of_the_vault(
    window: Window, qtbot: QtBot, check: Check, size: int
) -> None:
    window.resize(900, 560)
    window.prefer(replace(window.look.preferences, text_size=size))
    room = unlock(window, qtbot)
    room.show_aside("forgetting")
    [page] = window.findChildren(ForgettingPage)
    retention.set_terms(room.desk.vault, {Kept.NOTHING_CAME: 1})
    page.refresh()
    [first, *_others] = retention.every(room.desk.vault)
    found = check(window)
    page.ask({first.case: first.name})
    found += check(window)
    page.keep_longer(first)
    found += check(window)
    made = backups.make(room.desk.vault, now())
    assert made is not None
    room.show_aside("backups")
    [listed] = window.findChildren(BackupsPage)
    listed.look_inside()
    qtbot.waitUntil(listed.open.isEnabled, timeout=20_000)
    assert not found + check(window)


@pytest.mark.parametrize("size", [100, 200])
def test_every_page_of_the_help(window: Window, qtbot: QtBot, check: Check, size: int) -> None:
    window.resize(900, 560)
    window.prefer(replace(window.look.preferences, text_size=size))
    unlock(window, qtbot)
    press(Qt.Key.Key_F1)
    page = window.help.page
    assert page is not None
    for topic in topics():
        page.show_task(topic.id)
        assert not check(window)


def test_the_page_of_a_newer_version(window: Window, qtbot: QtBot, check: Check) -> None:
    open_case(window, qtbot, "Linde")
    assert window.room is not None
    assert window.room.session is not None
    session = window.room.session
    page = VersionPage(window.look, session, replace(session.desk.lens, version="2.0"))
    window.room._frame(page)
    assert not check(window)


def test_what_the_search_finds_can_be_hit_by_a_finger(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["search"])
    qtbot.keyClicks(window.focusWidget(), "schuld")
    [found] = [shown for shown in window.findChildren(QListWidget) if shown.isVisible()]
    assert found.count() > 1
    assert found.sizeHintForRow(0) >= LEAST


def test_a_row_tells_the_sign_its_answer_and_what_it_asks(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    row, heard_now = row_of(page, GIFTS), []
    for key in (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(key)
        name, about, role = heard(row)
        heard_now.append(name)
    sign = "Kreeg cadeaus en moet nu iets terugdoen"
    states = ("Niet beantwoord", "Gezien", "Niet gezien", "Weet niet")
    assert heard_now == [f"{sign}: {state}" for state in states]
    assert about == row.sign.hint[window.look.preferences.language]
    assert role is QAccessible.Role.Grouping
