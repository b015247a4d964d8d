"""Which key does what? One list: the desk binds it, and F1 shows it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from lensdesk.desk.parts import button, column, frame, label, scrolled
from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import Look, kind

BOUND: Mapping[str, str] = {
    "now": "F2",
    "book": "F3",
    "search": "Ctrl+F",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "whom": "Ctrl+O",
    "visits": "Ctrl+K",
    "network": "Ctrl+E",
    "relate": "Ctrl+R",
    "timeline": "Ctrl+T",
    "assessment": "Ctrl+I",
    "referral": "Ctrl+P",
    "letter": "Ctrl+Return",
    "lens": "Ctrl+L",
    "further": "Ctrl+G",
    "new": "Ctrl+N",
    "cases": "Alt+Left",
    "profession": "Ctrl+Shift+P",
    "language": "Ctrl+Shift+L",
    "theme": "Ctrl+D",
    "contrast": "Ctrl+Shift+D",
    "private": "F8",
    "bigger": "Ctrl+=",
    "smaller": "Ctrl+-",
    "vault": "Ctrl+Shift+K",
    "keys": "F1",
}
_ELSEWHERE: Mapping[str, str] = {
    "hide": "F9",
    "hide-too": "Esc Esc",
    "step": "↑ ↓",
    "answers": "1 2 3",
    "clear": "0",
    "still": "=",
    "nothing-seen": "N",
    "nothing-seen-domain": "Shift+N",
    "found": "1 2 3 ",
    "note": "Enter",
    "leave-note": "Esc",
    "domains": "Ctrl+1 … 4",
    "closer": "+ −",
    "move": "Ctrl+← ↑ → ↓",
}
_SHOWN = {"Alt+Left": "Alt+←", "Ctrl+Return": "Ctrl+Enter"}


def bind(owner: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Let the keys of `BOUND` do what `actions` says, for as long as `owner` is there."""
    for name, action in actions.items():
        QShortcut(QKeySequence(BOUND[name]), owner, action)


class KeysCard(QWidget):
    """All keys, over the page. Esc or F1 takes it away, and the page is as it was."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._before = page.focusWidget()
        words, px = look.words, look.px
        kind(self, "veil")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words("keys.title"))
        spoken(self, QAccessible.Role.Dialog)
        self.setGeometry(page.rect())
        card = frame("card")
        card.setFixedWidth(min(px(560), page.width() - px(48)))
        column(self, (0, px(24), 0, px(24)), 0).addWidget(card, 1, Qt.AlignmentFlag.AlignHCenter)
        inside = column(card, (px(28), px(22), px(28), px(22)), px(10))
        inside.addWidget(label(words("keys.title"), "title"))
        listed = QWidget()
        grid = QGridLayout(listed)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for line, (name, keys) in enumerate((*_ELSEWHERE.items(), *BOUND.items())):
            grid.addWidget(label(_SHOWN.get(keys, keys), "strong", wrap=False), line, 0)
            grid.addWidget(label(words(f"keys.{name}")), line, 1)
        inside.addWidget(scrolled(listed), 1)
        inside.addWidget(button(words("desk.close"), self.leave, "primary"))
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Go away, and put the keyboard where it was."""
        self.hide()
        self.deleteLater()
        if self._before is not None:
            self._before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
