"""Is the print in hand this letter? Its check code is typed, and compared."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QLineEdit

from lensdesk.casework.receiving import Arrived, letters_with
from lensdesk.desk.addresses.state import LetterState
from lensdesk.desk.parts import button, column, label
from lensdesk.desk.theme import Look, kind
from lensdesk.referral.codes_typed import is_same_code
from lensdesk.vault import Vault

_LONGEST = 40  # characters, blanks and all


class CodeCard(QFrame):
    """Compares with the code of the file; of a file without one, with the letters of this vault."""

    def __init__(self, look: Look, vault: Vault, came: Arrived, state: LetterState) -> None:
        super().__init__()
        self._look, self._vault, self._came, self._state = look, vault, came, state
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(words("letter.compare"), "heading"))
        has_code = bool(came.inspection.code)
        lead = "letter.compare-lead" if has_code else "letter.compare-none-lead"
        inside.addWidget(label(words(lead), "small"))
        self.typed = QLineEdit(state.typed)
        self.typed.setMaxLength(_LONGEST)
        self.typed.setObjectName("typed-code")
        self.typed.setAccessibleName(words("letter.typed"))
        self.typed.setPlaceholderText("0000-0000-0000-0000")
        self.typed.textChanged.connect(self._remember)
        self.typed.returnPressed.connect(self.compare)
        inside.addWidget(self.typed)
        inside.addWidget(button(words("letter.compare-do"), self.compare))
        self.told = label("", "strong")
        self.told.hide()
        inside.addWidget(self.told)

    def compare(self) -> None:
        """Say whether the typed code is that of this letter, or of one that is known here."""
        words, typed = self._look.words, self.typed.text()
        own = self._came.inspection.code
        if own:
            same = is_same_code(typed, own)
            key = "letter.code-same" if same else "letter.code-other"
            self._say(words(key), "strong" if same else "urgent")
            return
        known = letters_with(self._vault, typed)
        if not known:
            self._say(words("letter.code-unknown"), "urgent")
            return
        first = known[0]
        day = words.day(datetime.fromisoformat(first.at))
        if first.received:
            self._say(words("letter.code-received", day=day), "strong")
        else:
            told = words(
                "letter.code-made", reference=first.reference, version=first.version, day=day
            )
            self._say(told, "strong")

    def _remember(self, text: str) -> None:
        self._state.typed = text
        self.told.hide()

    def _say(self, text: str, name: str) -> None:
        self.told.setText(text)
        kind(self.told, name)
        self.told.show()
