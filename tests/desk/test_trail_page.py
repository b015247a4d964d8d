"""The privacy officer looks at what was done, and takes it along."""

import csv
import json
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lensdesk.desk.keys import BOUND
from lensdesk.desk.trail_list import TrailLines
from lensdesk.desk.trail_page import TrailPage
from lensdesk.desk.window import Window
from lensdesk.vault import Event, Happening
from tests.desk.practice import open_case, press, press_sign, strike, texts, unlock

GIFTS = "gifts-then-favours"


def lines(page: TrailPage) -> list[str]:
    model = page.list.lines
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def trail_page(window: Window) -> TrailPage:
    strike(BOUND["trail"])
    [page] = [p for p in window.findChildren(TrailPage) if p.isVisible()]
    return page


def test_it_says_what_was_done_by_whom_and_to_which_number_never_what(
    window: Window, qtbot: QtBot
) -> None:
    page = open_case(window, qtbot, "Noor")
    press_sign(page, GIFTS)
    shown = trail_page(window)
    told = "\n".join(lines(shown))
    assert "Casus gelezen" in told
    assert "Veranderd" in told
    assert "S. de Vries" in told
    assert "Noor" not in told
    assert GIFTS not in told
    qtbot.waitUntil(lambda: "Ja. Geen regel is veranderd" in texts(shown), timeout=20_000)


def test_it_is_filtered_by_event_person_period_and_case(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    page = trail_page(window)
    every = len(lines(page))
    page.what.setCurrentIndex(page.what.findData("read"))
    [read] = lines(page)
    case = read.partition("casus ")[2].split()[0]
    page.what.setCurrentIndex(0)
    page.case.setText(case[:8])
    assert 0 < len(lines(page)) < every
    page.case.clear()
    page.who.setCurrentIndex(page.who.findData("S. de Vries"))
    assert len(lines(page)) == every
    page.dated.click()
    page.since.show_day(page.since.day().replace(year=2001))
    page.until.setDate(page.since.date())
    assert lines(page) == []
    assert not page.save.isEnabled()


def test_it_is_saved_as_a_table_and_as_json_and_says_so_itself(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    open_case(window, qtbot, "Noor")
    page = trail_page(window)
    page.save_to(tmp_path / "logboek.csv")
    written = (tmp_path / "logboek.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(written.splitlines()))
    assert rows[-1]["event"] == "export"
    assert len(rows[-1]["link"]) == 64
    assert "Logboek opgeslagen" in lines(page)[0]
    page.save_to(tmp_path / "logboek.json")
    kept = json.loads((tmp_path / "logboek.json").read_text(encoding="utf-8"))
    assert [entry["event"] for entry in kept[-2:]] == ["export", "export"]
    page.save_to(tmp_path / "nergens" / "logboek.csv")
    assert "nergens" not in texts(page)
    assert not (tmp_path / "nergens").exists()


def test_only_what_is_in_sight_is_read(window: Window, qtbot: QtBot) -> None:
    room = unlock(window, qtbot)
    kept = room.desk.vault
    with kept.transaction(*(Happening(Event.READ, "c") for _ in range(5000))):
        pass
    page = trail_page(window)
    model = page.list.lines
    assert isinstance(model, TrailLines)
    assert model.rowCount() > 5000
    assert len(model._pieces) <= 2
    page.list.scrollToBottom()
    assert "Geopend" in str(model.index(model.rowCount() - 1, 0).data())
    for line in range(0, model.rowCount(), 100):
        model.index(line, 0).data()
    assert len(model._pieces) <= 12


def test_a_search_among_the_cases_is_recorded_without_its_words(
    window: Window, qtbot: QtBot
) -> None:
    room = unlock(window, qtbot)
    page = room.cases_page
    assert page is not None
    qtbot.keyClicks(page.filter, "Noor")
    press(Qt.Key.Key_Return)
    kept = room.desk.vault
    assert [e.event for e in kept.entries()[-2:]] == ["search", "read"]
    assert "Noor" not in repr(kept.entries())
