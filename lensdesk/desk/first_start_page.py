"""The first start: who works here, and the passphrase that closes the vault."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lensdesk.cases.model import Professional
from lensdesk.cases.written import LINE
from lensdesk.desk.bounded import bound
from lensdesk.desk.keys import shown
from lensdesk.desk.new_passphrase import NewPassphrase
from lensdesk.desk.parts import Choice, amid, button, column, frame, label, roomy, row, scrolled
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens
from lensdesk.words import Language


class FirstStartPage(QWidget):
    """Asks what is needed to begin, on one page."""

    given = Signal(str, object)
    language_chosen = Signal(object)
    helped = Signal()

    def __init__(
        self,
        look: Look,
        lens: Lens,
        folder: Path,
        strength: Callable[[str], str],
        offer: Callable[[], str],
        warnings: Sequence[str] = (),
    ) -> None:
        """Show the page; `warnings` are those of the folder, as codes of `whereabouts`."""
        super().__init__()
        self._look = look
        kind(self, "page")
        words, px = look.words, look.px
        card = frame("card")
        card.setFixedWidth(px(560))
        inside = column(card, (px(32), px(26), px(32), px(30)), px(6))
        inside.addWidget(label(words("shell.welcome"), "display"))
        inside.addWidget(label(words("shell.welcome-lead"), "soft"))
        inside.addSpacing(px(6))
        inside.addLayout(self._languages())
        self.name = self._line(inside, "shell.your-name")
        self.profession = Choice()
        for profession in lens.professions:
            text = profession.label[look.preferences.language]
            self.profession.addItem(text, profession.id)
        self._named(inside, "shell.your-profession", self.profession)
        self.organisation = self._line(inside, "shell.your-organisation")
        inside.addSpacing(px(8))
        inside.addWidget(label(words("newphrase.title"), "heading"))
        self.passphrase = NewPassphrase(look, offer, strength)
        inside.addWidget(self.passphrase)
        inside.addWidget(label(words("newphrase.sheet-comes"), "small"))
        inside.addWidget(label(words("shell.vault-place", folder=str(folder)), "small"))
        for code in warnings:
            inside.addWidget(label(words(f"ways.{code}"), "urgent"))
            inside.addWidget(label(words(f"ways.{code}-do"), "small"))
        inside.addSpacing(px(8))
        self.begin = button(words("shell.begin"), self._give, "primary")
        self.begin.setEnabled(False)
        inside.addWidget(self.begin)
        self._fault = label("", "urgent")
        self._fault.hide()
        inside.addWidget(self._fault)
        self.passphrase.changed.connect(self._typed)
        self.passphrase.confirmed.connect(self._give)
        page = amid(card, (px(24), px(24), px(24), px(24)))
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(page))
        self.setFocusProxy(self.name)

    def resume(self, earlier: "FirstStartPage") -> None:
        """Take over what was typed on an earlier page."""
        self.profession.setCurrentIndex(earlier.profession.currentIndex())
        for name in ("name", "organisation"):
            getattr(self, name).setText(getattr(earlier, name).text())
        self.passphrase.resume(earlier.passphrase)

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong."""
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()
        self.begin.setText(self._look.words("shell.begin"))
        self._typed()

    def _languages(self) -> QHBoxLayout:
        line = row(self._look.px(8))
        for language in Language:
            name = self._look.words(f"shell.language-{language}")
            choose = button(name, self._choosing(language), "chip")
            choose.setCheckable(True)
            roomy(choose, self._look.px(13), self._look.px(28))
            choose.setChecked(language is self._look.preferences.language)
            line.addWidget(choose)
        line.addStretch(1)
        asked = self._look.words("help.open", key=shown("help"))
        line.addWidget(button(asked, self.helped.emit, "link"))
        return line

    def _choosing(self, language: Language) -> Callable[[], None]:
        return lambda: self.language_chosen.emit(language)

    def _line(self, inside: QVBoxLayout, key: str) -> QLineEdit:
        field = QLineEdit()
        bound(field, LINE, self.failed)
        self._named(inside, key, field)
        return field

    def _named(self, inside: QVBoxLayout, key: str, field: QWidget) -> None:
        text = self._look.words(key)
        field.setAccessibleName(text)
        inside.addSpacing(self._look.px(4))
        inside.addWidget(label(text, "group"))
        inside.addWidget(field)

    def _typed(self) -> None:
        self.begin.setEnabled(self.passphrase.passphrase() is not None)

    def _give(self) -> None:
        passphrase = self.passphrase.passphrase()
        if passphrase is None or not self.begin.isEnabled():
            return
        self.begin.setEnabled(False)
        self.begin.setText(self._look.words("shell.unlocking"))
        professional = Professional(
            " ".join(self.name.text().split()),
            str(self.profession.currentData()),
            " ".join(self.organisation.text().split()),
        )
        self.given.emit(passphrase, professional)
