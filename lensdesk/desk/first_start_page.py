"""The first start: who works here, and the passphrase that closes the vault."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lensdesk.cases.model import Professional
from lensdesk.desk.keys import shown
from lensdesk.desk.parts import Choice, button, column, frame, label, roomy, row, scrolled
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
        self, look: Look, lens: Lens, folder: Path, strength: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._look, self._strength = look, strength
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
        self.first = self._line(inside, "shell.new-passphrase", hidden=True)
        self.second = self._line(inside, "shell.again", hidden=True)
        self._hint = label(words("shell.strength-empty"), "small")
        inside.addWidget(self._hint)
        inside.addWidget(label(words("shell.no-recovery"), "strong"))
        inside.addWidget(label(words("shell.vault-place", folder=str(folder)), "small"))
        inside.addSpacing(px(8))
        self.begin = button(words("shell.begin"), self._give, "primary")
        self.begin.setEnabled(False)
        inside.addWidget(self.begin)
        self._fault = label("", "urgent")
        self._fault.hide()
        inside.addWidget(self._fault)
        for field in (self.first, self.second):
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(self._give)
        page = QWidget()
        column(page, (px(24), px(24), px(24), px(24)), 0).addWidget(
            card, 0, Qt.AlignmentFlag.AlignCenter
        )
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(page))
        self.setFocusProxy(self.name)

    def resume(self, earlier: "FirstStartPage") -> None:
        """Take over what was typed on an earlier page."""
        self.profession.setCurrentIndex(earlier.profession.currentIndex())
        for name in ("name", "organisation", "first", "second"):
            getattr(self, name).setText(getattr(earlier, name).text())

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

    def _line(self, inside: QVBoxLayout, key: str, *, hidden: bool = False) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(200)
        if hidden:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._named(inside, key, field)
        return field

    def _named(self, inside: QVBoxLayout, key: str, field: QWidget) -> None:
        text = self._look.words(key)
        field.setAccessibleName(text)
        inside.addSpacing(self._look.px(4))
        inside.addWidget(label(text, "group"))
        inside.addWidget(field)

    def _typed(self) -> None:
        first, second = self.first.text(), self.second.text()
        strength = self._strength(first)
        key = f"shell.strength-{strength}" if first else "shell.strength-empty"
        if second and first != second:
            key = "shell.not-the-same"
        self._hint.setText(self._look.words(key))
        self.begin.setEnabled(first == second and strength != "too_short")

    def _give(self) -> None:
        if not self.begin.isEnabled():
            return
        self.begin.setEnabled(False)
        self.begin.setText(self._look.words("shell.unlocking"))
        professional = Professional(
            " ".join(self.name.text().split()),
            str(self.profession.currentData()),
            " ".join(self.organisation.text().split()),
        )
        self.given.emit(self.first.text(), professional)
