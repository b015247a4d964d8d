"""How does one get in? The unlock page, or the first start; the key is derived in a thread."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from lensdesk.assets import lens_folder, lenses_folder
from lensdesk.desk.background import Work
from lensdesk.desk.theme import Look
from lensdesk.desk.unlock_page import UnlockPage

if TYPE_CHECKING:
    from lensdesk.cases.model import Professional
    from lensdesk.casework.amending import Desk
    from lensdesk.desk.first_start_page import FirstStartPage
    from lensdesk.errors import LensDeskError
    from lensdesk.lens.model import Lens
    from lensdesk.vault import RecoveryCode, Way

_PAINTED = 100  # ms, after which the page is on the screen

# Imports wait: the page before everything shows without them.
# ruff: noqa: PLC0415


class Doors(QObject):
    """Makes the page before everything; `opened` hands over a `Desk` when the vault is open."""

    opened = Signal(object)
    language_chosen = Signal(object)
    helped = Signal()
    panicked = Signal()

    def __init__(self, look: Look, folder: Path, lenses: Path, notice: str = "") -> None:
        super().__init__()
        self._work: Work[Desk] | None = None
        self.first: FirstStartPage | None = None
        self.page: QWidget
        self._failed: Callable[[LensDeskError], None]
        self.replaced: Path | None = None  # where a restore put what it took away
        self._look, self._folder, self._lenses = look, folder, lenses
        if (folder / "vault.db").is_file() or _has_backups(folder):
            page = UnlockPage(look, notice, lambda: _wait(folder))
            page.given.connect(lambda phrase: self._run(lambda: _unlocked(folder, lenses, phrase)))
            page.helped.connect(self.helped)
            page.forgotten.connect(lambda: self._recover(look, folder, lenses, page))
            page.restore_asked.connect(lambda: self._ask_restore(page))
            page.panic_asked.connect(lambda: self._ask_panic(page))
            self._failed = page.failed
            self.page = page
            QTimer.singleShot(_PAINTED, _bring_in)
        else:
            from lensdesk.desk import first_start_page
            from lensdesk.lens.loader import load
            from lensdesk.vault import six_words, strength, whereabouts

            first = first_start_page.FirstStartPage(
                look,
                load(lens_folder()),
                folder,
                strength,
                partial(six_words, look.preferences.language),
                whereabouts.warnings(folder),
            )
            first.given.connect(
                lambda phrase, who: self._run(lambda: _created(folder, lenses, phrase, who))
            )
            first.language_chosen.connect(self.language_chosen)
            first.helped.connect(self.helped)
            self._failed = first.failed
            self.page = self.first = first

    def resume(self, earlier: "Doors") -> None:
        """Take over what was typed on the first start before the look changed."""
        if self.first is not None and earlier.first is not None:
            self.first.resume(earlier.first)

    def _recover(self, look: Look, folder: Path, lenses: Path, page: UnlockPage) -> None:
        """Ask the recovery code and a new passphrase in place of the forgotten one."""
        from lensdesk.desk.recover_card import RecoverCard
        from lensdesk.vault import read_recovery_code, six_words, strength

        offer = partial(six_words, look.preferences.language)
        card = RecoverCard(look, read_recovery_code, offer, strength)
        card.given.connect(
            lambda code, phrase: self._run(lambda: _recovered(folder, lenses, code, phrase))
        )

        card.restore_asked.connect(lambda: self._ask_restore(page))
        self._beside(page, card, card.left, card.failed)

    def restore(self, name: str, way: "str | Way") -> None:
        """Put a backup in the place of the vault, and open it."""
        if isinstance(self.page, UnlockPage):
            self.page.busy()
            self._failed = self.page.failed
        self._run(lambda: self._restored(name, way))

    def _restored(self, name: str, way: "str | Way") -> "Desk":
        from lensdesk.vault import restoring

        now = datetime.now().astimezone()
        replaced = restoring.restore(self._folder, name, way, now, now.date())
        desk = _unlocked(self._folder, self._lenses, way)
        self.replaced = replaced
        return desk

    def _ask_restore(self, page: UnlockPage) -> None:
        """Show the backups in place of the passphrase."""
        from lensdesk.desk.restore_card import RestoreCard

        card = RestoreCard(self._look, self._folder)
        card.given.connect(self.restore)
        self._beside(page, card, card.left, card.failed)

    def _ask_panic(self, page: UnlockPage) -> None:
        """Ask whether everything is to be made unreadable, with a word that is typed."""
        from lensdesk.desk.panic_card import PanicCard
        from lensdesk.errors import LensDeskError
        from lensdesk.vault import forgetting

        card = PanicCard(self._look, at_door=True)

        def panic() -> None:
            try:
                forgetting.panic(self._folder)
            except LensDeskError as fault:
                card.failed(fault)
                return
            self.panicked.emit()

        card.wanted.connect(panic)
        self._beside(page, card, card.left, card.failed)

    def _beside(
        self,
        page: UnlockPage,
        card: QWidget,
        left: SignalInstance,
        failed: "Callable[[LensDeskError], None]",
    ) -> None:
        """Show a card in place of the passphrase, until it is left."""

        def back() -> None:
            self._failed = page.failed
            page.put_beside(None)

        left.connect(back)
        self._failed = failed
        page.put_beside(card)

    def _run(self, function: Callable[[], "Desk"]) -> None:
        self._work = Work(function, self.opened.emit, self._failed)


def _bring_in() -> None:
    """Load the vault's engine and the room in a thread, while somebody types the passphrase."""

    def load_them() -> None:
        from lensdesk import vault  # noqa: F401
        from lensdesk.desk import room  # noqa: F401

    Thread(target=load_them, daemon=True).start()


def _has_backups(folder: Path) -> bool:
    """Whether a vault was here, whose database is gone and whose backups are not."""
    return (folder / "backups").is_dir() and any((folder / "backups").iterdir())


def _unlocked(folder: Path, lenses: Path, passphrase: "str | Way") -> "Desk":
    from lensdesk import vault
    from lensdesk.casework.amending import Desk
    from lensdesk.desk import room  # noqa: F401  # for the window, which enters it next

    lens = _lens(lenses)  # first, for a fault must not leave the vault held
    opened = vault.unlock(folder, passphrase)
    return Desk(opened, lens, opened.professional())


def _recovered(folder: Path, lenses: Path, code: "RecoveryCode", passphrase: str) -> "Desk":
    from lensdesk import vault
    from lensdesk.casework.amending import Desk
    from lensdesk.desk import room  # noqa: F401  # for the window, which enters it next

    lens, today = _lens(lenses), datetime.now().astimezone().date()
    opened = vault.recover(folder, code, passphrase, today)
    return Desk(opened, lens, opened.professional())


def _wait(folder: Path) -> float:
    """Seconds until the next try; the vault is asked only where there were wrong ones."""
    if not (folder / "vault.tries").is_file():
        return 0.0
    from lensdesk.vault import left

    return left(folder)


def _created(folder: Path, lenses: Path, passphrase: str, professional: "Professional") -> "Desk":
    from lensdesk import vault
    from lensdesk.casework.amending import Desk
    from lensdesk.desk import room  # noqa: F401  # for the window, which enters it next

    lens = _lens(lenses)
    return Desk(vault.create(folder, passphrase, professional), lens, professional)


def _lens(lenses: Path) -> "Lens":
    """The newest version of the lens of this program, with the organisation's own signs."""
    from lensdesk.lens.shelf import Shelf

    return Shelf(lenses_folder(), lenses).load_with_own(lens_folder().name)
