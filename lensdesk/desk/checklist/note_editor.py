"""What was seen or heard, how is it known, when, and about whom?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from lensdesk.cases.model import Answer, KnownBy, Observation, new_id
from lensdesk.cases.written import NOTE as NOTE_LENGTH
from lensdesk.desk.checklist.whom_panel import WhomPanel
from lensdesk.desk.cursor import NOTE
from lensdesk.desk.draft import Draft
from lensdesk.desk.flow import Flow
from lensdesk.desk.note import Note
from lensdesk.desk.parts import button, column, frame, label, roomy
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.whom import told_whom


class NoteEditor(QWidget):
    """The note of one sign that was answered. Text is kept 400 ms after the last key."""

    closed = Signal()

    def __init__(self, look: Look, session: CaseSession, sign: str) -> None:
        super().__init__()
        self._look, self._session, self._sign = look, session, sign
        px, words = look.px, look.words
        outer = column(self, (0, 0, 0, 0), 0)
        box = frame("note")
        outer.addWidget(box)
        inside = column(box, (px(12), px(10), px(12), px(10)), px(6))
        inside.addWidget(label(words("desk.note-question"), "small"))
        self._text = Note("", px(27))
        self._text.bound(NOTE_LENGTH)
        self._text.setAccessibleName(words("desk.note-question"))
        self._text.setObjectName(NOTE)
        kind(self._text, "note")
        inside.addWidget(self._text)
        chips = QWidget()
        flow = Flow(chips, px(8))
        self._known = {k: self._known_chip(k) for k in KnownBy}
        self._when = self._menu_chip(self._fill_when)
        self.whom = button("", self._turn_whom, "chip")
        self._event = self._menu_chip(self._fill_event)
        for chip in (*self._known.values(), self._when, self.whom, self._event):
            flow.addWidget(chip)
        inside.addWidget(chips)
        self.panel = WhomPanel(look, session, lambda: session.standing(sign))
        self.panel.amended.connect(lambda given: self._amend(**given))
        self.panel.left.connect(self._leave_whom)
        self.panel.hide()
        inside.addWidget(self.panel)
        self._draft = Draft(self._text, session, self._write, self._kept)
        self.refresh()

    def focus_text(self) -> None:
        """Put the cursor at the end of the note."""
        self._text.setFocus()
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def ask_whom(self) -> None:
        """Ask whom it is about, beginning to type a name."""
        self.panel.show()
        self.panel.begin()
        self.refresh()

    def refresh(self) -> None:
        """Paint what is kept; text that is being typed stays."""
        o = self._session.standing(self._sign)
        if o is None:
            return
        words = self._look.words
        self._draft.show_kept()
        for known_by, chip in self._known.items():
            chip.setChecked(o.known_by is known_by)
        self._say(self._when, f"{words.moment(o.at)} ▾")
        who = told_whom(self._session.case, o, self._session.clock().date(), words)
        about = words("desk.about", who=who) if who else words("desk.about-whom")
        open_ = not self.panel.isHidden()
        self._say(self.whom, f"{about} {'▴' if open_ else '▾'}")
        if open_:
            self.panel.refresh()
        self._say(self._event, words("desk.tied" if o.event else "desk.tie") + " ▾")

    def keep(self) -> bool:
        """Write the note now, when it differs from what is kept; whether it is kept."""
        return self._draft.keep()

    def _turn_whom(self) -> None:
        if self.panel.isHidden():
            self.ask_whom()
        else:
            self._leave_whom()

    def _leave_whom(self) -> None:
        self.panel.hide()
        self.refresh()
        self.focus_text()

    def _write(self, text: str) -> bool:
        o = self._session.standing(self._sign)
        if o is None or o.text == text:
            return True
        return self._session.annotate(replace(o, text=text), typed=True)

    def _kept(self) -> str:
        o = self._session.standing(self._sign)
        return o.text if o is not None else ""

    def _say(self, chip: QPushButton, text: str) -> None:
        chip.setText(text.replace("&", "&&"))
        chip.setAccessibleName(text)

    def _known_chip(self, known_by: KnownBy) -> QPushButton:
        words = self._look.words
        chip = button(
            words(f"desk.known-{known_by}"), lambda: self._amend(known_by=known_by), "chip"
        )
        chip.setCheckable(True)
        roomy(chip, self._look.px(13), self._look.px(26))
        return chip

    def _menu_chip(self, fill: Callable[[QMenu], None]) -> QPushButton:
        chip = button("", lambda: None, "chip")
        menu = QMenu(chip)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        chip.setMenu(menu)
        return chip

    def _amend(self, **given: object) -> None:
        self.keep()
        o = self._session.standing(self._sign)
        if o is not None:
            self._session.annotate(replace(o, **given))  # type: ignore[arg-type]  # by name
            self.refresh()

    def _fill_when(self, menu: QMenu) -> None:
        words, now = self._look.words, self._session.clock().replace(microsecond=0)
        menu.addAction(words("desk.now"), lambda: self._amend(at=now))
        menu.addAction(words("desk.yesterday"), lambda: self._amend(at=now - timedelta(days=1)))
        menu.addSeparator()
        field = QDateTimeEdit(QDateTime.currentDateTime())
        field.setAccessibleName(words("desk.other-moment"))
        field.setDisplayFormat("dd-MM-yyyy HH:mm")
        field.setMaximumDateTime(QDateTime.currentDateTime())
        self._in_menu(menu, field, lambda: self._amend(at=_moment(field)))

    def _in_menu(self, menu: QMenu, field: QWidget, chosen: Callable[[], None]) -> None:
        action = QWidgetAction(menu)
        action.setDefaultWidget(field)
        menu.addAction(action)
        menu.addAction(self._look.words("desk.use-this"), chosen)

    def _fill_event(self, menu: QMenu) -> None:
        lens, language = self._session.desk.lens, self._look.preferences.language
        o = self._session.standing(self._sign)
        if o is None:
            return
        for other in self._same_day(o):
            text = lens.signs[other.sign].label[language]
            menu.addAction(text, partial(self._tie, other))
        if o.event:
            menu.addSeparator()
            menu.addAction(self._look.words("desk.untie"), lambda: self._amend(event=None))
        elif menu.isEmpty():
            menu.addAction(self._look.words("desk.nothing-to-tie")).setEnabled(False)

    def _same_day(self, o: Observation) -> list[Observation]:
        return [
            other
            for other in self._session.case.observations
            if other.answer is Answer.SEEN
            and other.sign != o.sign
            and other.sign in self._session.desk.lens.signs
            and other.at.date() == o.at.date()
        ]

    def _tie(self, other: Observation) -> None:
        event = other.event or new_id()
        if not other.event:
            self._session.annotate(replace(other, event=event))
        self._amend(event=event)


def _moment(field: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(field.dateTime().toSecsSinceEpoch()).astimezone()
