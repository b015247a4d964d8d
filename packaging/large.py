"""How quick is a case of 5,000 observations, among 2,000 cases? A tick, a key, a list, painted."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from figures import Figure, in_turn
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QWidget

from lensdesk import vault
from lensdesk.assets import lens_folder, lenses_folder
from lensdesk.cases.model import Answer, Case, Contact, KnownBy, Observation, Professional, new_id
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import new_case
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.cursor import NOTE, Cursor
from lensdesk.desk.session import CaseSession
from lensdesk.desk.teaching import Teaching
from lensdesk.desk.theme import Look
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens
from lensdesk.lens.shelf import Shelf
from lensdesk.preferences import Preferences
from lensdesk.preferences.hints import Hints
from lensdesk.words import Language

NOW = datetime(2026, 11, 23, 14, 20).astimezone()
WHO = Professional("S. de Vries", "social-work", "Wijkteam Oost")
PHRASE = "zes gewone losse woorden hier"
MANY = 5000  # observations in a large case
CASES = 2000
TICKS = 300


def observations(lens: Lens, count: int) -> Iterator[Observation]:
    """Made-up observations, spread over all signs and half a year."""
    signs = tuple(lens.signs)
    for n in range(count):
        answer, known_by = tuple(Answer)[n % 3], tuple(KnownBy)[n % 5]
        at = NOW - timedelta(hours=n % 4000)
        text = f"Een zin over wat er te zien was, nummer {n}."
        sign = signs[n % len(signs)]
        yield Observation(new_id(), sign, answer, known_by, at, "S", WHO.profession, text)


def large(lens: Lens, count: int) -> Case:
    """A made-up case with `count` observations."""
    case = new_case(lens, f"Groot {count}", NOW, Contact.HOME_VISIT)
    return replace(case, observations=tuple(observations(lens, count)))


def large_case(folder: Path) -> Iterator[Figure]:
    """A tick in a case with 5,000 observations, painted, beside one in an empty case."""
    application = QApplication.instance() or QApplication([])
    lens = load(lens_folder())
    teaching = Teaching(Shelf(lenses_folder(), folder / "lenses"), lens)
    hints = Hints(folder / "hints.json")
    with vault.create(folder / "large", PHRASE, WHO, vault.Cost()) as kept:
        many_cases(kept, lens)
        pages = []
        for count in (MANY, 0):
            case = large(lens, count)
            kept.add_case(case)
            session = CaseSession(Desk(kept, lens, WHO), case, lambda: NOW)
            page = CasePage(Look(Preferences(Language.NL)), session, teaching, hints)
            page.resize(1366, 690)
            page.show()
            page.focus_place()
            application.processEvents()
            pages.append((session, page))
        signs = tuple(lens.signs)[:8]

        def painted(place: int) -> Callable[[int], None]:
            session = pages[place][0]

            def once(n: int) -> None:
                session.answer(signs[n % 8], tuple(Answer)[n // 8 % 3])
                application.processEvents()  # paints what the step changed

            return once

        def panel(place: int) -> Callable[[int], None]:
            shown = pages[place][1].panel

            def once(_n: int) -> None:
                shown.refresh()
                shown.repaint()

            return once

        whole = in_turn(painted(0), painted(1), 60)
        lone = in_turn(panel(0), panel(1), 60)
        for _session, page in pages:
            page.close()
    named = f"among {CASES} cases, {MANY} observations"
    yield Figure(f"panel painted {named}", lone[0], "empty case", lone[1], most=16)
    yield Figure(f"tick to paint {named}", whole[0], "empty case", whole[1], most=16)


def typing(folder: Path) -> Iterator[Figure]:
    """A key in a note of a case with 5,000 observations, painted, beside an empty text field.

    The save comes while somebody types on, so it has to fit between two keys as well.
    """
    application = QApplication.instance() or QApplication([])
    lens = load(lens_folder())
    teaching = Teaching(Shelf(lenses_folder(), folder / "lenses"), lens)
    hints = Hints(folder / "hints.json")
    with vault.create(folder / "typing", PHRASE, WHO, vault.Cost()) as kept:
        case = large(lens, MANY)
        kept.add_case(case)
        session = CaseSession(Desk(kept, lens, WHO), case, lambda: NOW)
        page = CasePage(Look(Preferences(Language.NL)), session, teaching, hints)
        page.resize(1366, 690)
        sign = next(iter(lens.signs))
        session.answer(sign, Answer.SEEN)
        page.show()
        page.go_to(sign)
        page.put_cursor(Cursor(NOTE, 0))
        note, plain = page.findChild(QPlainTextEdit, NOTE), QPlainTextEdit()
        assert note is not None  # noqa: S101  # the cursor stands in it
        plain.resize(note.size())
        plain.show()
        application.processEvents()

        def typed(field: QPlainTextEdit) -> Callable[[int], None]:
            def once(n: int) -> None:
                QTest.keyClick(field, Qt.Key.Key_Space if n % 6 == 5 else Qt.Key.Key_E)
                application.processEvents()
                field.window().repaint()  # whole, for an event alone would wait for a frame

            return once

        def typed_and_saved(n: int) -> None:
            typed(note)(n)
            session.flush()
            application.processEvents()
            page.repaint()

        key, bare = in_turn(typed(note), typed(plain), TICKS)
        saved, empty = in_turn(typed_and_saved, typed(plain), TICKS // 5)
        page.close()
        plain.close()
    named = f"a case of {MANY} observations"
    yield Figure(f"key in a note, {named}", key, "empty text field", bare, most=16)
    yield Figure("a key in it, saved at once", saved, "empty text field", empty, most=16)


def full_lens(folder: Path) -> Iterator[Figure]:
    """A tick that changes one of twenty and more triggered indicators, beside an empty case."""
    application = QApplication.instance() or QApplication([])
    lens = load(lens_folder())
    teaching = Teaching(Shelf(lenses_folder(), folder / "lenses"), lens)
    hints = Hints(folder / "hints.json")
    most = [s.id for i in lens.indicators for s in i.signs[: max(2, len(i.signs) * 2 // 3)]]
    turns = [i.signs[-1].id for i in lens.domains[0].indicators]
    seen = (Observation(new_id(), s, Answer.SEEN, KnownBy.OWN_OBSERVATION, NOW, "S", WHO.profession)
            for s in most)  # fmt: skip
    with vault.create(folder / "full", PHRASE, WHO) as kept:
        sessions, pages = [], []
        for name, observed in (("Vol", tuple(seen)), ("Leeg", ())):
            case = new_case(lens, name, NOW, Contact.HOME_VISIT)
            case = replace(case, observations=observed)
            kept.add_case(case)
            sessions.append(CaseSession(Desk(kept, lens, WHO), case, lambda: NOW))
            pages.append(CasePage(Look(Preferences(Language.NL)), sessions[-1], teaching, hints))
            pages[-1].resize(1366, 690)
            pages[-1].show()
            pages[-1].focus_place()
            application.processEvents()
        count = len(sessions[0].readings.triggered())

        def painted(session: CaseSession) -> Callable[[int], None]:
            def once(n: int) -> None:
                session.answer(turns[n % len(turns)], tuple(Answer)[n // len(turns) % 3])
                application.processEvents()

            return once

        full, empty = in_turn(painted(sessions[0]), painted(sessions[1]), 60)
        for page in pages:
            page.close()
    what = f"tick to paint, {count} indicators triggered"
    yield Figure(what, full, "empty case", empty, most=16)


def caseload(folder: Path) -> Iterator[Figure]:
    """The list of 2,000 cases, beside the same lines in a bare list of the library."""
    application = QApplication.instance() or QApplication([])
    lens, look = load(lens_folder()), Look(Preferences(Language.NL))
    names = {lens.id: lens.label.nl}
    with vault.create(folder / "caseload", PHRASE, WHO) as kept:
        many_cases(kept, lens)
        lines = [f"{case.name}\nlaatst 23 nov 2026" for case in kept.cases()]
        shown: list[QWidget] = []

        def ours(_n: int) -> None:
            page = CasesPage(look, kept.cases(), NOW.date(), names)
            _show(page, shown)

        def bare(_n: int) -> None:
            view = QListView()
            view.setModel(QStringListModel(lines, view))
            _show(view, shown)

        def _show(page: QWidget, instead_of: list[QWidget]) -> None:
            page.resize(1366, 690)
            page.show()
            application.processEvents()
            while instead_of:
                instead_of.pop().deleteLater()
            instead_of.append(page)

        opened, alone = in_turn(ours, bare, 15)
        page = CasesPage(look, kept.cases(), NOW.date(), names)
        _show(page, shown)
        typed = ("s", "st", "straat 1", "straat 12", "7f3k", "uitb", "")

        def key(n: int) -> None:
            page.filter.setText(typed[n % len(typed)])
            application.processEvents()

        def plain(n: int) -> list[str]:
            return [line for line in lines if typed[n % len(typed)] in line]

        filtered, searched = in_turn(key, plain, 70)
        page.close()
    yield Figure(f"list of {CASES} cases opens", opened, "bare list", alone, most=100)
    yield Figure("a key in its filter, painted", filtered, "plain search", searched, most=16)


def many_cases(kept: vault.Vault, lens: Lens) -> None:
    """Made-up cases, each with a few observations."""
    made = observations(lens, 2 * CASES)
    with kept.transaction():
        for n in range(CASES):
            at = NOW - timedelta(days=n % 900)
            case = new_case(lens, f"Straat {n}", at, Contact.STREET)
            kept.add_case(replace(case, observations=(next(made), next(made))))
