"""What is there when the vault is open? The list of cases, or one open case, under a top bar."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lensdesk.cases.caseload import using
from lensdesk.cases.model import Contact, LastPlace
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.sample import keep_sample, remove_sample
from lensdesk.desk.around import Around
from lensdesk.desk.book.book_page import BookPage
from lensdesk.desk.case_page import CasePage, Place
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.cursor import Cursor
from lensdesk.desk.keys import bind
from lensdesk.desk.page_keys import Actions, bind_case, everywhere
from lensdesk.desk.place_keeper import PlaceKeeper, place_in
from lensdesk.desk.rail import VERSION
from lensdesk.desk.recovery_page import RecoveryPage
from lensdesk.desk.session import CaseSession
from lensdesk.desk.teaching import Teaching
from lensdesk.desk.theme import Look
from lensdesk.desk.vault_page import VaultPage
from lensdesk.desk.what_now_page import WhatNowPage
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens
from lensdesk.lens.shelf import Shelf
from lensdesk.lens.unpacking import LensNotWritten
from lensdesk.preferences.hints import Hints
from lensdesk.vault import RecoveryCode, VaultDamaged

_NAMES: Mapping[type[QWidget], str] = {
    CasesPage: "cases",
    WhatNowPage: "now",
    BookPage: "book",
    VaultPage: "vault",
    RecoveryPage: "recovery",
}


class Room(QObject):
    """Holds the open vault and, when one is open, the session of a case."""

    preferred = Signal(object)
    locked = Signal()
    shown = Signal(object)
    helped = Signal()

    def __init__(
        self,
        look: Look,
        desk: Desk,
        shelf: Shelf,
        clock: Callable[[], datetime],
        hints: Hints,
    ) -> None:
        super().__init__()
        self._look, self._shelf, self._clock, self._hints = look, shelf, clock, hints
        self.desk = desk
        self.session: CaseSession | None = None
        self.case_page: CasePage | None = None
        self.cases_page: CasesPage | None = None
        self._page: QWidget | None = None  # the one that shows
        self._aside: Callable[[], None] | None = None
        self._other: Lens | None = None
        self._keeper = PlaceKeeper(desk.vault)
        self._stopped = False

    def enter(self) -> None:
        """Show the same spot with the same cursor, as the vault keeps it, or the list of cases."""
        if self.desk.vault.fresh:
            self.show_recovery()
            return
        if self.desk.vault.is_read_only:
            self.show_vault()
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
        """The page that shows: one of the open case, or one of `_NAMES`."""
        if isinstance(self._page, CasePage):
            return self._page.where()
        return _NAMES[type(self._page)] if self._page is not None else "cases"

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
        self.session = self.case_page = self._aside = None
        self._keeper.stand(None)
        today = self._clock().date()
        try:
            cases, lenses = self.desk.vault.cases(), self._lenses()
        except VaultDamaged:
            self.show_vault()
            return
        self.cases_page = CasesPage(self._look, cases, today, lenses)
        self.cases_page.opened.connect(self.open_case)
        self.cases_page.begun.connect(self._begin)
        self.cases_page.sample_wanted.connect(self._open_sample)
        self._frame(self.cases_page)

    def show_now(self) -> None:
        """Show what to do now, of no case in particular."""
        self._aside = self.show_now
        guidance = Teaching(self._shelf, self.desk.lens).guidance
        self._frame(WhatNowPage(self._look, guidance, self._clock().date(), with_case=False))

    def show_book(self) -> None:
        """Show the lens as a book."""
        self._aside = self.show_book
        lens = self.desk.lens
        page = BookPage(self._look, lens, self._teaching(lens), with_case=False)
        page.changed.connect(self._renew)
        self._frame(page)

    def show_vault(self) -> None:
        """Show who may open the vault, and whether it is sound."""
        self._stand()
        self._keep()
        self._aside = self.show_vault
        page = VaultPage(self._look, self.desk.vault, self._clock)
        page.sheet_wanted.connect(self.show_recovery)
        self._frame(page)

    def show_recovery(self, code: RecoveryCode | None = None) -> None:
        """Show the recovery sheet, to be made or, with its code, to be saved and rehearsed."""
        self._aside = partial(self.show_recovery, code)
        page = RecoveryPage(self._look, self.desk.vault, self._clock, code)
        page.made.connect(self.show_recovery)
        page.left.connect(self._leave_recovery)
        self._frame(page)

    def _leave_recovery(self) -> None:
        fresh, self.desk.vault.fresh = self.desk.vault.fresh, False
        if fresh:
            self.show_cases()
        else:
            self.show_vault()

    def open_case(self, case_id: str, last: LastPlace | None = None) -> None:
        """Open a case with the version of the lens that it has, at its `last` place if any.

        Where there is a newer one, its page shows first. A case that cannot be read, and one
        whose lens is not here, is told on the list.
        """
        try:
            case = self.desk.vault.case(case_id)
            lens = self._shelf.load_for(case.lens_id, case.lens_version)
            newest = self._shelf.find(case.lens_id).version
            other = None if newest == lens.version else self._shelf.load_with_own(case.lens_id)
        except LensDeskError as fault:
            if self.cases_page is not None:
                self.cases_page.failed(fault)
            return
        self._other = other
        desk = replace(self.desk, lens=lens, visit="" if last is None else last.visit)
        self.session = CaseSession(desk, case, self._clock)
        if last is not None:
            self.session.saved_at = last.saved_at
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
        if self._aside is not None:
            self._aside()
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
        finally:
            self.drop()

    def break_off(self) -> None:
        """Close the vault after a bug: the place is kept, what was typed last is not written."""
        self._keeper.break_off()
        self.drop()

    def drop(self) -> None:
        """Close the vault as it is; what was typed last is not written."""
        self._keeper.stop()
        self.session = self.case_page = self.cases_page = self._page = self._aside = None
        self.desk.vault.close()

    def _keep(self) -> None:
        if self.session is not None:
            self.session.flush()

    def _stand(self) -> None:
        """Remember where somebody stands in the open case, and until which minute it is saved."""
        if self.session is not None and isinstance(self._page, CasePage):
            self._keeper.stand(place_in(self.session, self._page))

    def _lenses(self) -> dict[str, str]:
        """The names of the lenses by id, that of this desk first."""
        language = self._look.preferences.language
        found = {entry.id: entry.label[language] for entry in reversed(self._shelf.entries())}
        usual = self.desk.lens
        return {usual.id: usual.label[language], **found}

    def _begin(self, name: str, lens_id: str, contact: Contact, present: str, place: str) -> None:
        try:
            lens = self._shelf.load_with_own(lens_id)
            case = begin_case(self.desk.vault, lens, name, self._clock(), contact, present, place)
            with suppress(LensNotWritten):  # the case is there; its lens ships today
                self._shelf.keep(lens.id, lens.version)
        except LensDeskError as fault:
            if self.cases_page is not None:
                self.cases_page.failed(fault)
            return
        self.open_case(case.id)

    def _open_sample(self) -> None:
        """Open the made-up case; it is put into the vault when it is not there."""
        at, language = self._clock(), self._look.preferences.language
        try:
            sample = keep_sample(self.desk.vault, self.desk.lens, language, at)
        except LensDeskError as fault:
            if self.cases_page is not None:
                self.cases_page.failed(fault)
            return
        self.open_case(sample)

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

    def _teaching(self, lens: Lens) -> Teaching:
        def used(other: str, version: str) -> int:
            return using(self.desk.vault.cases(), other, version)

        return Teaching(self._shelf, lens, used)

    def _renew(self) -> None:
        """Take the lens from the shelf again: it has other own signs, or another version."""
        self.desk = replace(self.desk, lens=self._shelf.load_with_own(self.desk.lens.id))

    def _show_case(self, place: Place | None) -> None:
        if self.session is None:
            return
        teaching = self._teaching(self.session.desk.lens)
        self.case_page = CasePage(
            self._look, self.session, teaching, self._hints, place, self._other
        )
        self.case_page.moved.connect(self.move_case)
        self.case_page.lenses_changed.connect(self._renew)
        self._frame(self.case_page)
        self.case_page.stood.connect(self._stand)
        self._stand()

    def _frame(self, page: QWidget) -> None:
        self._page = page
        if page is not self.case_page:  # that one goes, and is made anew
            self.case_page = None
        desk = self.desk if self.session is None else self.session.desk
        holder = Around(self._look, desk, self.session, page, stopped=self._stopped)
        top = holder.top
        top.can_go_back(self.session is not None or self._aside is not None)
        top.preferred.connect(self.preferred)
        top.locked.connect(self.locked)
        top.back.connect(self.show_cases)
        top.profession_chosen.connect(self._work_as)
        top.helped.connect(self.helped)
        top.asked_vault.connect(self.show_vault)
        holder.sample_removed.connect(self._remove_sample)
        holder.remind(self.desk.vault)
        self._keys(holder, page)
        self.shown.emit(holder)
        if isinstance(page, CasePage):
            page.focus_place()
        else:
            page.setFocus()

    def _keys(self, holder: Around, page: QWidget) -> None:
        leads: Actions = {"now": self.show_now, "book": self.show_book, "vault": self.show_vault}
        if isinstance(page, CasesPage):
            leads |= {"new": page.name.setFocus, "search": page.look_for}
        else:
            leads["cases"] = self.show_cases
        if isinstance(page, CasePage) and self.session is not None:
            bind_case(holder, page, self.session, self._look.words, leads)
        else:
            bind(holder, everywhere(holder.top) | leads)

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
