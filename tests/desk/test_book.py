from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lensdesk.assets import lens_folder
from lensdesk.desk.book.about_view import AboutView
from lensdesk.desk.book.book_page import BookPage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Window
from lensdesk.lens.guidance_loader import load_guidance
from tests.desk.practice import open_case, strike, texts, unlock


def book(window: Window) -> BookPage:
    [page] = [p for p in window.findChildren(BookPage) if p.isVisible()]
    return page


def test_the_lens_opens_by_key_from_the_list_of_cases_and_goes_back_by_key(
    window: Window, qtbot: QtBot
) -> None:
    unlock(window, qtbot)
    strike(BOUND["book"])
    shown = texts(book(window))
    assert "De lens: criminele uitbuiting" in shown
    assert "Achterstallig onderhoud huis" in shown
    assert "Bron: " in shown
    strike(BOUND["language"])
    assert "The lens: criminal exploitation" in texts(book(window))
    strike(BOUND["cases"])
    assert "Cases" in texts(window)


@pytest.mark.parametrize("typed", ["cadeaus", "gifts"])
def test_a_word_in_either_language_lays_the_sign_open_and_leads_to_it_in_the_case(
    window: Window, qtbot: QtBot, typed: str
) -> None:
    page = open_case(window, qtbot, "Noor")
    strike(BOUND["book"])
    qtbot.keyClicks(book(window).search, typed)
    shown = texts(book(window))
    assert "Kreeg cadeaus en moet nu iets terugdoen" in shown
    assert "Werving en beïnvloeding" in shown
    to_sign = next(
        b
        for b in book(window).findChildren(QPushButton)
        if b.text() == "Naar dit signaal in de casus" and b.isVisible()
    )
    qtbot.mouseClick(to_sign, Qt.MouseButton.LeftButton)
    assert page.place.sign == "gifts-then-favours"


def test_the_search_finds_places_contacts_and_phenomena_too(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    strike(BOUND["book"])
    for typed, found in (
        ("veilig thuis", "0800-2000"),
        ("kopp", "KOPP"),
        ("corpora", "corporatie"),
    ):
        book(window).search.setText(typed)
        assert found in texts(book(window))
    book(window).search.setText("")
    assert "Achterstallig onderhoud huis" in texts(book(window))


def test_the_worked_example_shows_why_a_sweep_misleads(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    strike(BOUND["book"])
    book(window).show_view("learn")
    shown = texts(book(window))
    assert "De regel wijst 107 huishoudens aan. Bij 99 daarvan is er niets aan de hand." in shown


def test_every_figure_is_told_to_be_reports_with_year_source_and_day(
    window: Window, qtbot: QtBot
) -> None:
    unlock(window, qtbot)
    strike(BOUND["book"])
    book(window).show_view("background")
    shown = texts(book(window))
    assert "Dit zijn meldingen, geen aantallen slachtoffers." in shown
    assert "CoMensha" in shown
    assert "Breng signalen in kaart" in shown
    for figure in load_guidance(lens_folder()).figures:
        assert f"{figure.year}:  {figure.figure}" in shown


def test_the_page_about_the_rule_reads_the_lens_and_is_written_for_print(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    unlock(window, qtbot)
    strike(BOUND["book"])
    book(window).show_view("about")
    shown = texts(book(window))
    for rule in ("twee sterke signalen", "twee middelsterke en een zwak signaal"):
        assert rule in shown
    assert "meer dan 6 maanden" in shown
    [about] = book(window).findChildren(AboutView)
    about.write(tmp_path / "about.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "about.pdf")
    told = " ".join(" ".join(p.get_textpage().get_text_range() for p in document).split())
    document.close()
    assert "Het neemt geen besluit." in told
    about.write(tmp_path / "none" / "about.pdf")
    assert "Kies een andere map." in texts(book(window))
