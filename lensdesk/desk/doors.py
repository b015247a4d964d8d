"""How does one get in? The unlock page, or the first start; the key is derived in a thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lensdesk.assets import lens_folder
from lensdesk.desk.background import Work
from lensdesk.desk.theme import Look
from lensdesk.desk.unlock_page import UnlockPage
from lensdesk.words import Language

if TYPE_CHECKING:
    from lensdesk.cases.model import Professional
    from lensdesk.lens.model import Lens
    from lensdesk.vault import Vault

# Imports wait for the thread in which the key is derived: the page before everything shows
# without them.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True)
class Opened:
    """An open vault with the lens and the professional who works in it."""

    vault: "Vault"
    lens: "Lens"
    professional: "Professional"


class Doors(QObject):
    """Makes the page before everything, and says when the vault is open."""

    opened = Signal(object)
    language_chosen = Signal(object)

    def __init__(self, look: Look, folder: Path, notice: str = "") -> None:
        super().__init__()
        self._folder = folder
        self._work: Work[Opened] | None = None
        self.page: QWidget
        if (folder / "vault.db").is_file():
            page = UnlockPage(look, notice)
            page.given.connect(lambda phrase: self._run(lambda: _unlocked(folder, phrase)))
            self._failed = page.failed
            self.page = page
        else:
            from lensdesk.desk.first_start_page import FirstStartPage
            from lensdesk.lens.loader import load
            from lensdesk.vault import strength

            first = FirstStartPage(look, load(lens_folder()), folder, strength)
            first.given.connect(
                lambda phrase, who: self._run(lambda: _created(folder, phrase, who))
            )
            first.language_chosen.connect(self._choose)
            self._failed = first.failed
            self.page = first

    def _choose(self, language: Language) -> None:
        self.language_chosen.emit(language)

    def _run(self, function: Callable[[], Opened]) -> None:
        self._work = Work(function, self.opened.emit, self._failed)


def _unlocked(folder: Path, passphrase: str) -> Opened:
    from lensdesk import vault
    from lensdesk.desk import room  # noqa: F401  # for the window, which enters it next
    from lensdesk.lens.loader import load

    opened = vault.unlock(folder, passphrase)
    return Opened(opened, load(lens_folder()), opened.professional())


def _created(folder: Path, passphrase: str, professional: "Professional") -> Opened:
    from lensdesk import vault
    from lensdesk.desk import room  # noqa: F401  # for the window, which enters it next
    from lensdesk.lens.loader import load

    made = vault.create(folder, passphrase, professional)
    return Opened(made, load(lens_folder()), professional)
