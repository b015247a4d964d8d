import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lensdesk.desk.case_page import CasePage
from lensdesk.desk.painting import DrawingView
from lensdesk.desk.timeline_page import TimelinePage
from lensdesk.desk.window import Window
from lensdesk.graphics.shapes import Mark
from tests.desk.practice import open_case, texts


@pytest.fixture
def case(window: Window, qtbot: QtBot) -> CasePage:
    page = open_case(window, qtbot, "Linde")
    page.show_page("timeline")
    return page


def timeline(case: CasePage) -> TimelinePage:
    [page] = case.findChildren(TimelinePage)
    return page


def lines(page: TimelinePage) -> list[str]:
    return [page.list.item(n).text() for n in range(page.list.count())]


def test_the_newest_stands_first_with_how_it_is_known_and_by_whom(case: CasePage) -> None:
    told = lines(timeline(case))
    assert told[0].startswith("23 nov 2026")
    first = "14 apr 2026 · Is vaak afwezig zonder duidelijke reden"
    assert told[-1] == f"{first} · Staat in een document · O · over: Linde"


def test_a_domain_an_observer_and_a_person_narrow_what_shows(case: CasePage, qtbot: QtBot) -> None:
    page = timeline(case)
    everything = lines(page)
    qtbot.mouseClick(page.domains["health"], Qt.MouseButton.LeftButton)
    without = lines(page)
    assert 0 < len(without) < len(everything)
    page.observer.setCurrentIndex(page.observer.findData("O"))
    page.observer.activated.emit(page.observer.currentIndex())
    assert all(" · O" in line for line in lines(page))
    page.about.setCurrentIndex(page.about.findData("Moeder"))
    page.about.activated.emit(page.about.currentIndex())
    assert lines(page) == []
    for choice in (page.observer, page.about):
        choice.setCurrentIndex(0)
        choice.activated.emit(0)
    qtbot.mouseClick(page.domains["health"], Qt.MouseButton.LeftButton)
    assert lines(page) == everything


def test_a_line_and_a_mark_both_lead_to_the_sign(case: CasePage, qtbot: QtBot) -> None:
    page = timeline(case)
    page.list.setCurrentRow(page.list.count() - 1)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert case.place.sign == "unexplained-absence"
    case.show_page("timeline")
    [view] = page.findChildren(DrawingView)
    mark = next(s for s in view._drawing.shapes if isinstance(s, Mark))
    spot = QPoint(round(mark.x) + 3, round(mark.y) - 3)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert case.place.sign == mark.key


def test_the_days_are_drawn_wider_by_key_and_by_wheel_and_whole_again(
    case: CasePage, qtbot: QtBot
) -> None:
    page = timeline(case)
    whole = page.picture.view.width()
    page.picture.area.setFocus()
    assert "Alles" in texts(page)
    height = page.picture.view.height()
    widths = [whole]
    for name in ("Weken", "Dagen"):  # by months it is no wider than the window
        qtbot.keyClick(page.picture.area, Qt.Key.Key_Plus)
        assert name in texts(page)
        widths.append(page.picture.view.width())
    assert widths == sorted(set(widths))
    assert page.picture.view.height() == height
    qtbot.mouseClick(page.picture.larger, Qt.MouseButton.LeftButton)
    assert page.picture.view.width() == widths[-1]
    bar = page.picture.area.horizontalScrollBar()
    bar.setValue(500)
    port = page.picture.area.viewport()
    bare = QPoint(300, page.picture.view.height() - 3)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=bare)
    QTest.mouseMove(port, bare - QPoint(120, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=bare)
    assert bar.value() == 620
    for _ in range(9):
        qtbot.keyClick(page.picture.area, Qt.Key.Key_Minus)
    assert page.picture.view.width() == whole
