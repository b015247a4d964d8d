"""A picture of every page and of the referral: every language, both themes, two sizes of text.

High contrast is drawn at 100 % only. The case is the made-up one of Linde. The
pictures are named by what they show:
`nl-light-100-checklist.png`; a page that is taller than the window has a second one, `-whole`.
"""

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

import pypdfium2
from compiling import compiled
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shots_of_letters import pages_of_letters

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Decision, DecisionKind
from lensdesk.casework import demo, retention
from lensdesk.desk.backups_page import BackupsPage
from lensdesk.desk.book.book_page import BookPage
from lensdesk.desk.first_start_page import FirstStartPage
from lensdesk.desk.forgetting_page import ForgettingPage
from lensdesk.desk.room import Room
from lensdesk.desk.session import CaseSession
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.desk.vault_sheet import SHEETS
from lensdesk.desk.window import Places, Window
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens, Strength
from lensdesk.manual.tasks import topics
from lensdesk.preferences import SMALLEST, Preferences
from lensdesk.referral.recovery_sheet import write_sheet
from lensdesk.vault import RecoveryCode, VaultDamaged, backups
from lensdesk.vault.failures import CannotUnlock, DiskFull
from lensdesk.vault.forgetting import Receipt
from lensdesk.words import FALLBACK, ON_PAPER, Language

ROOT = Path(__file__).resolve().parent.parent
AFTERNOON = datetime(2026, 11, 23, 14, 21, 7).astimezone()
LAPTOP = (1366, 768)  # px
HERE = "gifts-then-favours"  # the sign whose note stands open, as in the mock
DPI = 110
LOOKED = 500  # ms, after which a backup was looked into
DRAWN = 60  # ms, after which a picture of the help is there
CODE = RecoveryCode(bytes(range(16)))  # made up: it opens nothing


def main() -> None:
    """Make all pictures, or those of one language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "shots")
    parser.add_argument("--language", choices=list(Language))
    chosen = parser.parse_args()
    compiled()
    shutil.rmtree(chosen.out, ignore_errors=True)
    chosen.out.mkdir(parents=True)
    application = QApplication([])
    application.setStyle("Fusion")
    languages = [Language(chosen.language)] if chosen.language else list(Language)
    for language in languages:
        with tempfile.TemporaryDirectory() as folder:
            played = Path(folder)
            letter = language if language in ON_PAPER else FALLBACK
            for _change in demo.play(played, load(lens_folder()), letter):
                pass
            if letter is language:
                _paper(played / "referral.pdf", chosen.out, language)
                write_sheet(played / "sheet.pdf", CODE.groups, AFTERNOON.date(), language)
                _paper(played / "sheet.pdf", chosen.out, language, "sheet")
            for dark, size in product((False, True), (100, 200)):
                _screen(played, chosen.out, Preferences(language, dark, size))
                if size == SMALLEST:
                    _screen(played, chosen.out, Preferences(language, dark, size, contrast=True))
    print(f"{len(list(chosen.out.iterdir()))} pictures in {chosen.out}")


def _screen(played: Path, out: Path, look: Preferences) -> None:
    theme = ("dark" if look.dark else "light") + ("-contrast" if look.contrast else "")
    for name, page in _pages(played, look):
        file = f"{look.language}-{theme}-{look.text_size}-{name}"
        page.grab().save(str(out / f"{file}.png"))
        for area in page.findChildren(QScrollArea):
            inside = area.widget()
            if inside is None or not area.isVisible() or inside.width() < page.width() / 3:
                continue
            if inside.height() > area.viewport().height():
                inside.grab().save(str(out / f"{file}-whole.png"))


def _pages(played: Path, look: Preferences) -> Iterator[tuple[str, QWidget]]:
    """Every page, shown in turn in the window that yields it."""
    empty = _window(played / "empty", look)
    yield "first-start", _settled(empty)
    assert isinstance(empty.page, FirstStartPage)  # noqa: S101  # there is no vault yet
    empty.page.passphrase.show_words.click()
    yield "first-start-words", _settled(empty)
    empty.close()
    window = _window(played / "vault", look)
    yield "unlock", _settled(window)
    assert isinstance(window.page, UnlockPage)  # noqa: S101  # the demo made a vault
    window.page.failed(CannotUnlock())
    yield "unlock-wrong", _settled(window)
    window.page.forgotten.emit()
    yield "unlock-forgotten", _settled(window)
    window.page.put_beside(None)
    window.page.failed(VaultDamaged())
    yield "unlock-damaged", _settled(window)
    window.page.restore_asked.emit()
    yield "unlock-restore", _settled(window)
    window.page.panic_asked.emit()
    yield "unlock-panic", _settled(window)
    window.page.put_beside(None)
    yield from _room(
        window, (played / "passphrase.txt").read_text(encoding="utf-8").strip(), played
    )
    window.close()


def _room(window: Window, passphrase: str, folder: Path) -> Iterator[tuple[str, QWidget]]:
    assert isinstance(window.page, UnlockPage)  # noqa: S101  # of the line before
    window.page.given.emit(passphrase)
    while window.room is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    room = window.room
    room.show_cases()
    yield "cases", _settled(window)
    yield from _help(window)
    yield from _sheets(window, room)
    room.asides.recovery()
    yield "recovery", _settled(window)
    room.asides.recovery(CODE)
    yield "recovery-sheet", _settled(window)
    yield from _each(window, pages_of_letters(window, folder, AFTERNOON))
    room.show_cases()
    room.open_case(room.desk.vault.cases()[0].id)
    page, session = room.case_page, room.session
    assert page is not None  # noqa: S101  # a case was opened
    assert session is not None  # noqa: S101
    for number, domain in enumerate(session.desk.lens.domains):
        page.show_domain(number)
        yield f"domain-{domain.id}", _settled(window)
    page.go_to(HERE)
    standing = session.standing(HERE)
    if standing is not None:
        session.annotate(standing)
    yield "checklist", _settled(window)
    page.ask_whom()
    yield "whom", _settled(window)
    for name in (
        "lens",
        "visits",
        "network",
        "timeline",
        "assessment",
        "further",
        "now",
        "book",
        "referral",
    ):
        if name == "assessment" and not session.case.consultations:
            _assess(session)
        if name != "lens" or window.look.compact:
            page.show_page(name)
            yield name, _settled(window)
        for book in page.findChildren(BookPage) if name == "book" else ():
            for view in ("learn", "background", "about", "manage"):
                book.show_view(view)
                yield view, _settled(window)
            book.search.setText("schuld")
            yield "search", _settled(window)
    session.failed.emit(DiskFull())
    yield "fault", _settled(window)
    lens = session.desk.lens
    room.move_case(_another(lens))
    if room.case_page is not None:
        room.case_page.show_page("version")
    yield "version", _settled(window)
    room.move_case(lens)


def _each(window: Window, shown: Iterator[tuple[str, QWidget]]) -> Iterator[tuple[str, QWidget]]:
    """The same pages, each laid out."""
    for name, _page in shown:
        yield name, _settled(window)


def _sheets(window: Window, room: Room) -> Iterator[tuple[str, QWidget]]:
    """The pages about the vault, with what they ask and tell."""
    kept = room.desk.vault
    if not backups.listed(kept.folder):
        backups.make(kept, AFTERNOON)
    for name in SHEETS:
        room.show_aside(name)
        QTest.qWait(DRAWN)
        yield name, _settled(window)
    room.show_aside("backups")
    for listed in window.findChildren(BackupsPage):
        listed.look_inside()
        QTest.qWait(LOOKED)
    yield "backups-look", _settled(window)
    room.show_aside("forgetting")
    [term, *_others] = retention.every(kept)
    for page in window.findChildren(ForgettingPage):
        page.keep_longer(term)
        yield "forgetting-longer", _settled(window)
        page.ask({term.case: term.name})
        yield "forgetting-ask", _settled(window)
    gone = AFTERNOON.date() + backups.LONGEST
    room.asides.forgetting(Receipt(1, 103, AFTERNOON.isoformat(), "S. de Vries", 3, gone, 0))
    yield "forgetting-receipt", _settled(window)


def _help(window: Window) -> Iterator[tuple[str, QWidget]]:
    """The page of every task of the help, with its picture."""
    QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.help.page
    assert page is not None  # noqa: S101  # F1 opened it
    for topic in topics():
        page.show_task(topic.id)
        QTest.qWait(DRAWN)
        yield f"help-{topic.id}", _settled(window)
    QTest.keyClick(window, Qt.Key.Key_F1)


def _assess(session: CaseSession) -> None:
    """An assessment that is partly filled in, as it stands after a talk with a colleague."""
    begun = session.begin_consultation()
    if begun is not None:
        session.consult(
            replace(begun, who="Petra", role="Aandachtsfunctionaris", without_name=True,
                    advice="Eerst met het meisje alleen praten. Woensdag opnieuw overleggen.")
        )  # fmt: skip
    session.assess("protective", "Oma woont dichtbij. Zij gaat graag naar voetbal.")
    session.assess("suspicion", "yes")
    session.assess("danger", "not_known_yet")
    session.change_decision(
        Decision("d-earlier", DecisionKind.HELP, None, "Eerst de schulden op orde.",
                 AFTERNOON - timedelta(days=9), "S. de Vries")
    )  # fmt: skip
    session.decide(DecisionKind.KEEP_LOOKING, AFTERNOON.date() + timedelta(days=10))


def _another(lens: Lens) -> Lens:
    """The lens without its first sign and with another weight, as a version to move to."""
    first, *others = lens.domains
    indicator, *more = first.indicators
    changed = replace(indicator.signs[1], strength=Strength.STRONG)
    indicator = replace(indicator, signs=(changed, *indicator.signs[2:]))
    first = replace(first, indicators=(indicator, *more))
    return replace(lens, version="1.1", domains=(first, *others))


def _window(folder: Path, look: Preferences) -> Window:
    window = Window(
        Places(folder, folder.parent / "preferences.json", folder.parent / "lenses"),
        lambda: AFTERNOON,
    )
    window.prefer(look)
    window.resize(*LAPTOP)
    window.show()
    return window


def _settled(window: Window) -> Window:
    for _round in range(5):  # a layout asks its children, and they ask back
        QApplication.processEvents()
    return window


def _paper(pdf: Path, out: Path, language: Language, name: str = "paper") -> None:
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, start=1):
        page.render(scale=DPI / 72).to_pil().save(out / f"{language}-{name}-{number}.png")
    document.close()


if __name__ == "__main__":
    main()
