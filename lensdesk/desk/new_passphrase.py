"""A new passphrase: six words by the program are offered first, one's own may be typed instead."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from lensdesk.desk.flow import Flow
from lensdesk.desk.parts import button, column, frame, label, roomy
from lensdesk.desk.theme import Look


class NewPassphrase(QWidget):
    """Shows six words until somebody begins to type them back, or asks a passphrase twice.

    `offer` makes six words, and `strength` says in a code what a passphrase is worth.
    """

    changed = Signal()
    confirmed = Signal()

    def __init__(
        self, look: Look, offer: Callable[[], str], strength: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._look, self._offer, self._strength = look, offer, strength
        self._offered, self.is_own = "", False
        px, words = look.px, look.words
        self._inside = inside = column(self, (0, 0, 0, 0), px(6))
        chips = QWidget()
        line = Flow(chips, px(8))
        self.words = button(words("newphrase.six-words"), self.choose_words, "chip")
        self.own = button(words("newphrase.own"), self.choose_own, "chip")
        for chip in (self.words, self.own):
            chip.setCheckable(True)
            roomy(chip, px(13), px(28))
            line.addWidget(chip)
        inside.addWidget(chips)
        self._lead = label("", "small")
        inside.addWidget(self._lead)
        self.show_words = button(words("newphrase.show"), self._reveal)
        inside.addWidget(self.show_words)
        self._card = frame("why")
        self.shown = label("", "heading")
        column(self._card, (px(16), px(12), px(16), px(12)), 0).addWidget(self.shown)
        inside.addWidget(self._card)
        self.first, self.second = QLineEdit(), QLineEdit()
        self._names = label("", "group"), label("", "group")
        for name, field in zip(self._names, (self.first, self.second), strict=True):
            field.setMaxLength(200)
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(self._confirm)
            inside.addWidget(name)
            inside.addWidget(field)
        self.hint = label("", "small")
        inside.addWidget(self.hint)
        self.choose_words()

    def event(self, event: QEvent) -> bool:
        """Ask for as much height as what shows takes at this width; a form would squeeze it."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(self._inside.totalHeightForWidth(self.width()))
        return super().event(event)

    def passphrase(self) -> str | None:
        """The passphrase when it may be used, else None."""
        first, second = self.first.text(), " ".join(self.second.text().split())
        if not self.is_own:
            return self._offered if self._offered and second == self._offered else None
        fits = self._strength(first) != "too_short" and first == self.second.text()
        return first if fits else None

    def choose_words(self) -> None:
        """Offer six words."""
        self._choose(own=False)

    def choose_own(self) -> None:
        """Ask a passphrase of one's own."""
        self._choose(own=True)

    def resume(self, earlier: "NewPassphrase") -> None:
        """Take over what stood in an earlier one."""
        self._choose(own=earlier.is_own)
        if earlier._offered:  # noqa: SLF001  # one of the same kind
            self._offered = earlier._offered  # noqa: SLF001
            self._show(self._offered)
        self.first.setText(earlier.first.text())
        self.second.setText(earlier.second.text())

    def _choose(self, *, own: bool) -> None:
        self.is_own, words = own, self._look.words
        self.words.setChecked(not own)
        self.own.setChecked(own)
        self._lead.setText(words("newphrase.own-lead" if own else "newphrase.words-lead"))
        again = words("shell.again" if own else "newphrase.type-back")
        for name, field, text in zip(
            self._names,
            (self.first, self.second),
            (words("shell.new-passphrase"), again),
            strict=True,
        ):
            name.setText(text)
            field.setAccessibleName(text)
            field.clear()
        for widget in (self._names[0], self.first):
            widget.setVisible(own)
        self.show_words.setVisible(not own)
        self._offered = ""
        self._show("")
        self._typed()

    def _reveal(self) -> None:
        self._offered = self._offer()
        self.second.clear()
        self._show(self._offered)
        self.second.setFocus()
        self._typed()

    def _show(self, text: str) -> None:
        self.shown.setText(text)
        self._card.setVisible(bool(text))
        shown_once = bool(self._offered)
        self.show_words.setText(
            self._look.words("newphrase.other-words" if shown_once else "newphrase.show")
        )
        self.show_words.setAccessibleName(self.show_words.text())
        for widget in (self._names[1], self.second):
            widget.setVisible(self.is_own or shown_once)

    def _typed(self) -> None:
        words, second = self._look.words, self.second.text()
        if self.is_own:
            first = self.first.text()
            key = f"shell.strength-{self._strength(first)}" if first else "shell.strength-empty"
            if second and first != second:
                key = "shell.not-the-same"
        else:
            if second and self._card.isVisibleTo(self):
                self._show("")  # what is typed now comes from a head or a paper
            same = self.passphrase() is not None
            key = "newphrase.same" if same else "newphrase.not-yet"
        self.hint.setText(words(key) if self.is_own or second else "")
        self.hint.setVisible(bool(self.hint.text()))
        self.changed.emit()

    def _confirm(self) -> None:
        if self.passphrase() is not None:
            self.confirmed.emit()
