"""What is there when the vault is open? The list of cases, or one open case, under a top bar."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lensdesk.cases.model import LastPlace
from lensdesk.casework.amending import Desk
from lensdesk.casework.sample import keep_sample, remove_sample
from lensdesk.desk.around import Around
from lensdesk.desk.asides import NAMES, Asides, State
from lensdesk.desk.backup_keeper import BackupKeeper
from lensdesk.desk.case_page import CasePage, Place
from lensdesk.desk.caseload import caseload
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.cursor import Cursor
from lensdesk.desk.framing import Leads, lead_on
from lensdesk.desk.openings import Beginning, begun, opened
from lensdesk.desk.place_keeper import PlaceKeeper, place_in
from lensdesk.desk.rail import VERSION
from lensdesk.desk.session import CaseSession
from lensdesk.desk.teaching import taught
from lensdesk.desk.theme import Look
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens
from lensdesk.lens.shelf import Shelf
from lensdesk.preferences.hints import Hints
from lensdesk.vault import VaultDamaged

_Made = TypeVar("_Made")


class Room(QObject):
    """Holds the open vault and, when one is open, the session of a case."""

    preferred = Signal(object)
    locked = Signal()
    shown = Signal(object)
    helped = Signal()
    restore_wanted = Signal(str, str)
    erased = Signal()
    panicked = Signal()

    def __init__(
        self, look: Look, desk: Desk, shelf: Shelf, clock: Callable[[], datetime], hints: Hints
    ) -> None:
        super().__init__()
        self._look, self._shelf, self._clock, self._hints = look, shelf, clock, hints
        self.desk = desk
        self.session: CaseSession | None = None
        self.case_page: CasePage | None = None
        self.cases_page: CasesPage | None = None
        self._page: QWidget | None = None  # the one that shows
        self._holder: Around | None = None
        self._stood: Place | None = None  # on which page of the open case
        self.backups = BackupKeeper(desk.vault, clock)
        self.backups.told.connect(self._remind)
        self.asides = Asides(self._now, clock, self.backups)
        self.asides.made.connect(self._frame)
        self.asides.restore_wanted.connect(self.restore_wanted)
        self.asides.erased.connect(self._erased)
        self.asides.panicked.connect(self.panicked)
        self.asides.lens_changed.connect(self._renew)
        self.asides.begun.connect(self.show_cases)
        self._leads = Leads(
            self.preferred.emit,
            self.locked.emit,
            self.helped.emit,
            self.go_back,
            self._work_as,
            self._remove_sample,
            {name: partial(self.show_aside, name) for name in self.asides.named()},
        )
        self._other: Lens | None = None
        self._keeper = PlaceKeeper(desk.vault)
        self._stopped = False

    def enter(self) -> None:
        """Show the same spot with the same cursor, as the vault keeps it, or the list of cases."""
        if self.desk.vault.fresh:
            self.asides.recovery()
            return
        if self.desk.vault.is_read_only:
            self.show_aside("vault")
            return
        place = self._keeper.last()
        if place is not None and self.desk.vault.has_case(place.case):
            self._stopped = not place.left
            self.open_case(place.case, place)
            self._stopped = False
        if self.session is None:
            self.show_cases()
        elif self.case_page is not None and place is not None and place.field:
            self.case_page.put_cursor(Cursor(place.field, place.cursor))
            self._stand()

    def spot(self) -> LastPlace | None:
        """Where somebody stands, to come back to after a lock."""
        self._stand()
        return self._keeper.place

    def where(self) -> str:
        """The page that shows, by its name: of the open case, of none, or the list of cases."""
        if isinstance(self._page, CasePage):
            return self._page.where()
        return NAMES.get(type(self._page), "cases")

    def come_back(self, cursor: Cursor | None) -> None:
        """Stand again on the spot of a page that was made anew while the help showed."""
        if not isinstance(self._page, CasePage):
            if self._page is not None:
                self._page.setFocus()
            return
        self._page.focus_place()
        if cursor is not None:
            self._page.put_cursor(cursor)

    def show_cases(self) -> None:
        """Show the list of cases."""
        self._keep()
        self.session = self.case_page = self.asides.again = None
        self._keeper.stand(None)
        try:
            made = caseload(self._look, self.desk, self._shelf, self._clock().date())
        except VaultDamaged:
            self.show_aside("vault")
            return
        self.cases_page = made
        self.cases_page.opened.connect(self.open_case)
        self.cases_page.begun.connect(self._begin)
        self.cases_page.sample_wanted.connect(self._open_sample)
        self.cases_page.letter_given.connect(self.show_letter)
        self._frame(self.cases_page)

    def show_aside(self, name: str) -> None:
        """Show a page of no case, by its name; the case is kept as it is."""
        self._stand()
        self._keep()
        self.asides.named()[name]()

    def go_back(self) -> None:
        """From a page of no case to the open case, on its page; from a case to the list."""
        if self.session is not None and not isinstance(self._page, CasePage):
            self.asides.again = None
            self._show_case(self._stood)
        else:
            self.show_cases()

    def show_letter(self, file: Path) -> None:
        """Show a letter that came in; the case is kept as it is."""
        self._stand()
        self._keep()
        self.asides.letter(file)

    def open_case(self, case_id: str, last: LastPlace | None = None) -> None:
        """Open a case with the version of the lens that it has, at its `last` place if any.

        Where there is a newer one, its page shows first. A case that cannot be read, and one
        whose lens is not here, is told on the list.
        """
        found = self._tried(lambda: opened(self.desk, self._shelf, case_id, last, self._clock))
        if found is None:
            return
        self.session, self._other = found
        if last is not None:
            self._show_case(Place(last.page, last.sign))
        else:
            self._show_case(None if self._other is None else Place(VERSION))
        self.session.saved.connect(self._stand)

    def move_case(self, new: Lens) -> None:
        """Have the open case go on with another version of its lens; moving back undoes it."""
        if self.session is None:
            return
        old = self.session.desk.lens
        if self.session.move_to(new):
            self._other = old
            self._show_case(None)

    def rebuild(self, look: Look) -> None:
        """Show the same spot in another look."""
        self._look = look
        self._keep()
        if self.asides.again is not None:
            self.asides.again()
        elif self.session is None or self.case_page is None:
            earlier = self.cases_page
            self.show_cases()
            if earlier is not None and self.cases_page is not None:
                self.cases_page.resume(earlier)
        else:
            self._show_case(self.case_page.place)

    def leave(self, spot: LastPlace | None) -> None:
        """Keep every draft, and the spot of before all was hidden; close the vault in any case."""
        try:
            self._keep()
            self._keeper.leave(spot)
            self.backups.at_leaving()
        finally:
            self.drop()

    def break_off(self) -> None:
        """Close the vault after a bug: the place is kept, what was typed last is not written."""
        self._keeper.break_off()
        self.drop()

    def drop(self) -> None:
        """Close the vault as it is; what was typed last is not written."""
        self._keeper.stop()
        self.backups.stop()
        self._holder = self._stood = None
        self.session = self.case_page = self.cases_page = self._page = self.asides.again = None
        self.desk.vault.close()

    def _keep(self) -> None:
        if self.session is not None:
            self.session.flush()

    def _stand(self) -> None:
        """Remember where somebody stands in the open case, and until which minute it is saved."""
        if self.session is not None and isinstance(self._page, CasePage):
            self._stood = self._page.place
            self._keeper.stand(place_in(self.session, self._page))

    def _begin(self, asked: Beginning) -> None:
        case = self._tried(lambda: begun(self.desk, self._shelf, asked, self._clock()))
        if case is not None:
            self.open_case(case)

    def _open_sample(self) -> None:
        """Open the made-up case; it is put into the vault when it is not there."""
        lens, language = self.desk.lens, self._look.preferences.language
        sample = self._tried(lambda: keep_sample(self.desk.vault, lens, language, self._clock()))
        if sample is not None:
            self.open_case(sample)

    def _tried(self, make: Callable[[], _Made]) -> _Made | None:
        """What was made; None when that failed, which the list of cases tells."""
        try:
            return make()
        except LensDeskError as fault:
            if self.cases_page is not None:
                self.cases_page.failed(fault)
            return None

    def _erased(self, cases: tuple[str, ...]) -> None:
        """Hold on to nothing of a case that was erased: no session, no step, no place, no list."""
        if self.session is not None and self.session.case.id in cases:
            self.session.forget()
            self.session = self.case_page = self._stood = None
            self._keeper.stand(None)
        self.cases_page = None
        self.erased.emit()

    def _remind(self) -> None:
        if self._holder is not None:
            self._holder.remind(self.desk.vault, self.backups.fault)

    def _remove_sample(self) -> None:
        """Take the made-up case away, and show the list without it."""
        session = self.session
        if session is None:
            return
        self._keep()
        try:
            remove_sample(self.desk.vault)
        except LensDeskError as fault:
            session.failed.emit(fault)
            return
        self.session = None
        self.show_cases()

    def _now(self) -> State:
        return self._look, self.desk, taught(self._shelf, self.desk)

    def _renew(self) -> None:
        """Take the lens from the shelf again: it has other own signs, or another version."""
        self.desk = replace(self.desk, lens=self._shelf.load_with_own(self.desk.lens.id))

    def _show_case(self, place: Place | None) -> None:
        if self.session is None:
            return
        teaching = taught(self._shelf, self.session.desk)
        self.case_page = CasePage(
            self._look, self.session, teaching, self._hints, place, self._other
        )
        self.case_page.moved.connect(self.move_case)
        self.case_page.lenses_changed.connect(self._renew)
        self.case_page.addresses_wanted.connect(partial(self.show_aside, "addresses"))
        self._frame(self.case_page)
        self.case_page.stood.connect(self._stand)
        self._stand()

    def _frame(self, page: QWidget) -> None:
        self._page = page
        if page is not self.case_page:  # that one goes, and is made anew
            self.case_page = None
        desk = self.desk if self.session is None else self.session.desk
        holder = Around(self._look, desk, self.session, page, stopped=self._stopped)
        self._holder = holder
        holder.top.can_go_back(self.session is not None or self.asides.again is not None)
        lead_on(holder, page, self.session, self._look, self._leads)
        self._remind()
        self.shown.emit(holder)
        if isinstance(page, CasePage):
            page.focus_place()
        else:
            page.setFocus()

    def _work_as(self, profession: str) -> None:
        professional = replace(self.desk.professional, profession=profession)
        try:
            self.desk.vault.save_professional(professional)
        except LensDeskError as fault:
            if self.session is not None:
                self.session.failed.emit(fault)
            return
        self._keep()
        self.desk = replace(self.desk, professional=professional)
        if self.session is not None:
            self.session.desk = replace(self.session.desk, professional=professional)
        self.rebuild(self._look)
