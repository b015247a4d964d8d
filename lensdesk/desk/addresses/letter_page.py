"""A letter that came in: from whom, is it as it was made, and where should it go?"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import with_key
from lensdesk.casework.receiving import Arrived, arrived, keep_data, keep_letter, taken_in
from lensdesk.desk.addresses.code_card import CodeCard
from lensdesk.desk.addresses.file_drop import LETTERS, Dropped
from lensdesk.desk.addresses.page_view import PageView
from lensdesk.desk.addresses.spelled import Spelled
from lensdesk.desk.addresses.state import LetterState
from lensdesk.desk.addresses.verdict_card import VerdictCard
from lensdesk.desk.ask_file import ask_where
from lensdesk.desk.background import Work
from lensdesk.desk.flow import Flow
from lensdesk.desk.parts import button, column, frame, label, narrowed, readable
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.key_words import key_words
from lensdesk.referral.inspection import inspect_letter
from lensdesk.referral.verdict import Inspection


class LetterPage(Dropped):
    """Opens a file, inspects it beside the window, and saves what is in it where that is asked.

    `again` asks for the page anew in its present state, `addresses` for the address book.
    """

    again = Signal()
    addresses = Signal()
    ends = LETTERS

    def __init__(
        self, look: Look, desk: Desk, clock: Callable[[], datetime], state: LetterState
    ) -> None:
        super().__init__()
        self._look, self._desk, self._clock, self.state = look, desk, clock, state
        self._work: Work[Inspection] | None = None
        kind(self, "page")
        px, words = look.px, look.words
        content = QWidget()
        inner = narrowed(content, (px(48), px(24), px(48), px(28)), px(900))
        inside = column(inner, (0, 0, 0, 0), px(14))
        inside.addWidget(label(words("letter.title"), "title"))
        inside.addWidget(label(state.file.name, "soft"))
        self._take_in()
        if state.fault is not None:
            self._refused(inside, state.fault)
        elif state.arrived is None:
            inside.addWidget(label(words("letter.reading"), "strong"))
        else:
            self._show(inside, state.arrived)
        inside.addWidget(button(words("letter.to-addresses"), self.addresses.emit))
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))

    def save_to(self, path: Path) -> None:
        """Write the PDF; a sealed letter counts as received from then on."""
        came = self.state.arrived
        if came is not None:
            self._saved(lambda: keep_letter(self._desk, came, path, self._clock()), path)

    def save_data_to(self, path: Path) -> None:
        """Write the data as JSON."""
        came = self.state.arrived
        if came is not None:
            self._saved(lambda: keep_data(came, path), path)

    def _take_in(self) -> None:
        """Open the file, once; then have the PDF inspected."""
        state = self.state
        if state.fault is not None or state.arrived is not None:
            return
        try:
            state.taken = state.taken or taken_in(self._desk, state.file)
        except LensDeskError as fault:
            state.fault = fault
            return
        letter = state.taken.letter
        self._work = Work(lambda: inspect_letter(letter), self._inspected, self._failed)

    def _inspected(self, found: Inspection) -> None:
        if self.state.taken is not None:
            self.state.arrived = arrived(self._desk.vault, self.state.taken, found)
            self.again.emit()

    def _failed(self, fault: LensDeskError) -> None:
        self.state.fault = fault
        self.again.emit()

    def _refused(self, inside: QVBoxLayout, fault: LensDeskError) -> None:
        """Why it was not opened, what to do, and whose words it has, if it has any."""
        px, words = self._look.px, self._look.words
        says, do = words.fault(fault)
        danger = frame("danger")
        told = column(danger, (px(20), px(14), px(20), px(16)), px(8))
        told.addWidget(label(words("letter.not-opened"), "urgent"))
        told.addWidget(label(says, "strong"))
        told.addWidget(label(do))
        inside.addWidget(danger)
        key = str(fault.facts.get("key", ""))
        if not key:
            return
        card = frame("card")
        about = column(card, (px(20), px(14), px(20), px(16)), px(8))
        about.addWidget(label(words("letter.signed-by"), "heading"))
        about.addWidget(Spelled(self._look, key_words(bytes.fromhex(key))))
        known = with_key(self._desk.vault, key)
        name = words("letter.nobody-known") if known is None else known.card.name
        about.addWidget(label(words("letter.whose-words", name=name), "small"))
        inside.addWidget(card)

    def _show(self, inside: QVBoxLayout, came: Arrived) -> None:
        words = self._look.words
        inside.addWidget(VerdictCard(self._look, came))
        holder = QWidget()
        buttons = Flow(holder, self._look.px(8))
        self.save = button(words("letter.save"), self._ask_pdf, "primary")
        buttons.addWidget(self.save)
        if came.inspection.code:
            self.save_data = button(words("letter.save-data"), self._ask_data)
            buttons.addWidget(self.save_data)
        inside.addWidget(holder)
        self.told = label(self.state.told, "strong")
        self.told.setVisible(bool(self.state.told))
        inside.addWidget(self.told)
        if came.header is not None:
            inside.addWidget(label(words("letter.save-lead"), "small"))
        self.code = CodeCard(self._look, self._desk.vault, came, self.state)
        inside.addWidget(self.code)
        self.pages = PageView(self._look, came.letter, self.state)
        inside.addWidget(self.pages)

    def _saved(self, work: Callable[[], object], path: Path) -> None:
        words = self._look.words
        try:
            work()
        except LensDeskError as fault:
            self.state.told = " ".join(words.fault(fault))
            kind(self.told, "urgent")
        else:
            self.state.told = words("letter.saved", name=path.name)
            kind(self.told, "strong")
        self.told.setText(self.state.told)
        self.told.show()

    def _ask_pdf(self) -> None:
        words = self._look.words
        told = words("letter.save")
        ask_where(self, told, words("shell.file-name"), "PDF (*.pdf)", self.save_to)

    def _ask_data(self) -> None:
        words = self._look.words
        name = words("shell.file-name").rpartition(".")[0] + ".json"
        ask_where(self, words("letter.save-data"), name, "JSON (*.json)", self.save_data_to)
