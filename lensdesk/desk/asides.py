"""Which pages are of no case? What to do now, the book, the vault's, addresses, what came in."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lensdesk.casework.amending import Desk
from lensdesk.desk.addresses.address_page import AddressPage
from lensdesk.desk.addresses.letter_page import LetterPage
from lensdesk.desk.addresses.state import BookState, LetterState
from lensdesk.desk.backup_keeper import BackupKeeper
from lensdesk.desk.backups_page import BackupsPage
from lensdesk.desk.book.book_page import BookPage
from lensdesk.desk.forgetting_page import ForgettingPage
from lensdesk.desk.panic_page import PanicPage
from lensdesk.desk.recovery_page import RecoveryPage
from lensdesk.desk.teaching import Teaching
from lensdesk.desk.theme import Look
from lensdesk.desk.trail_page import TrailPage
from lensdesk.desk.vault_page import VaultPage
from lensdesk.desk.vault_sheet import VaultSheet
from lensdesk.desk.what_now_page import WhatNowPage
from lensdesk.vault import RecoveryCode, VaultDamaged
from lensdesk.vault.forgetting import Receipt

NAMES: Mapping[type, str] = {
    WhatNowPage: "now",
    BookPage: "book",
    VaultPage: "vault",
    RecoveryPage: "recovery",
    AddressPage: "addresses",
    LetterPage: "letter-in",
    BackupsPage: "backups",
    TrailPage: "trail",
    ForgettingPage: "forgetting",
    PanicPage: "panic",
}
State = tuple[Look, Desk, Teaching]  # as they are now


class Asides(QObject):
    """Makes such a page when it is asked for, and again in another look as long as it shows."""

    made = Signal(object)
    lens_changed = Signal()
    begun = Signal()  # the first sheet of a new vault is done with
    restore_wanted = Signal(str, str)
    erased = Signal(object)  # the ids of the cases
    panicked = Signal()

    def __init__(
        self, now: Callable[[], State], clock: Callable[[], datetime], keeper: BackupKeeper
    ) -> None:
        super().__init__()
        self._now, self._clock, self._keeper = now, clock, keeper
        self.again: Callable[[], None] | None = None

    def now(self) -> None:
        """What to do now, of no case in particular."""
        self.again = self.now
        look, _desk, teaching = self._now()
        self.made.emit(WhatNowPage(look, teaching.guidance, self._clock().date()))

    def book(self) -> None:
        """The lens as a book."""
        self.again = self.book
        look, desk, teaching = self._now()
        page = BookPage(look, desk.lens, teaching, with_case=False)
        page.changed.connect(self.lens_changed)
        self.made.emit(page)

    def vault(self) -> None:
        """Who may open the vault, and whether it is sound."""
        self.again = self.vault
        look, desk, _teaching = self._now()
        page = VaultPage(look, desk.vault, self._clock)
        page.sheet_wanted.connect(self.recovery)
        self._show(lambda: page)

    def backups(self, replaced: Path | None = None) -> None:
        """The backups; `replaced` is where a restore has just put what it took away."""
        self.again = partial(self.backups, replaced)
        look, desk, _teaching = self._now()
        page = BackupsPage(look, desk.vault, self._keeper, replaced)
        page.restore_wanted.connect(self.restore_wanted)
        self._show(lambda: page)

    def trail(self) -> None:
        """What was done with the vault."""
        self.again = self.trail
        look, desk, _teaching = self._now()
        self._show(lambda: TrailPage(look, desk.vault, self._clock))

    def forgetting(self, receipt: Receipt | None = None) -> None:
        """How long cases are kept, and which are to be erased."""
        self.again = partial(self.forgetting, receipt)
        look, desk, _teaching = self._now()

        def made() -> ForgettingPage:
            page = ForgettingPage(look, desk.vault, self._clock, receipt)
            page.erased.connect(self._erased)
            return page

        self._show(made)

    def panic(self) -> None:
        """Make everything unreadable."""
        self.again = self.panic
        page = PanicPage(self._now()[0])
        page.panicked.connect(self.panicked)
        self._show(lambda: page)

    def named(self) -> dict[str, Callable[[], object]]:
        """The pages that are reached by their name alone, as the keys call them."""
        return {
            "now": self.now,
            "book": self.book,
            "addresses": self.addresses,
            "vault": self.vault,
            "backups": self.backups,
            "trail": self.trail,
            "forgetting": self.forgetting,
            "panic": self.panic,
        }

    def _show(self, make: Callable[[], VaultSheet]) -> None:
        """Show a page; of a vault in which it cannot be read, what is wrong with it instead."""
        try:
            page = make()
        except VaultDamaged:
            self.vault()
            return
        page.turned.connect(lambda name: self.named()[name]())
        self.made.emit(page)

    def _erased(self, cases: tuple[str, ...], receipt: Receipt) -> None:
        self.erased.emit(cases)
        self.forgetting(receipt)

    def recovery(self, code: RecoveryCode | None = None) -> None:
        """The recovery sheet, to be made or, with its code, to be saved and rehearsed."""
        self.again = partial(self.recovery, code)
        look, desk, _teaching = self._now()
        page = RecoveryPage(look, desk.vault, self._clock, code)
        page.made.connect(self.recovery)
        page.left.connect(self._left)
        self.made.emit(page)

    def addresses(self, state: BookState | None = None) -> None:
        """The address book; with a state, as it was left."""
        given = state or BookState()
        self.again = partial(self.addresses, given)
        look, desk, _teaching = self._now()
        page = AddressPage(look, desk, self._clock, given)
        page.again.connect(self.again)
        page.letter.connect(self.letter)
        self.made.emit(page)

    def letter(self, file: Path) -> None:
        """A letter that came in as a file, sealed or as PDF."""
        self._letter(LetterState(file))

    def _letter(self, state: LetterState) -> None:
        self.again = partial(self._letter, state)
        look, desk, _teaching = self._now()
        page = LetterPage(look, desk, self._clock, state)
        page.again.connect(self.again)
        page.given.connect(self.letter)
        page.addresses.connect(self.addresses)
        self.made.emit(page)

    def _left(self) -> None:
        vault = self._now()[1].vault
        fresh, vault.fresh = vault.fresh, False
        if fresh:
            self.begun.emit()
        else:
            self.vault()
