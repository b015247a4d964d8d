"""One sign: what it asks, and the three answers. It holds no rule."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.desk.checklist.note_editor import NoteEditor
from lensdesk.desk.parts import button, column, frame, label, roomy, row, stacked
from lensdesk.desk.roles import spoken
from lensdesk.desk.session import CaseSession
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.whom import told_whom
from lensdesk.lens.model import Sign

_SEGMENTS = {
    Answer.SEEN: "segment-first",
    Answer.NOT_SEEN: "segment",
    Answer.UNKNOWN: "segment-last",
}
ANSWERS = {
    Qt.Key.Key_1: Answer.SEEN,
    Qt.Key.Key_2: Answer.NOT_SEEN,
    Qt.Key.Key_3: Answer.UNKNOWN,
}


class SignRow(QFrame):
    """A row of the checklist.

    `1` seen, `2` not seen, `3` unknown, `0` clear, `=` still so, Enter the note; `N` nothing of
    this indicator, Shift+N of this life domain.
    """

    answered = Signal(str, object)
    cleared = Signal(str)
    confirmed = Signal(str)
    entered = Signal(str)
    nothing_seen = Signal(str)
    nothing_seen_in_domain = Signal()
    step = Signal(int)

    def __init__(self, look: Look, session: CaseSession, sign: Sign) -> None:
        super().__init__()
        self._look, self._session, self.sign = look, session, sign
        self._here = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spoken(self, QAccessible.Role.Grouping)
        self.setAccessibleDescription(sign.hint[look.preferences.language])
        kind(self, "row")
        px = look.px
        self._column = column(self, (px(16), px(7), px(16), px(7)), px(8))
        line = row(px(14))
        texts = stacked(px(1))
        texts.addWidget(label(sign.label[look.preferences.language]))
        self._hint = label(self._hint_text(), "small")
        self._hint.hide()
        self._told = label("", "small")
        self._told.hide()
        texts.addWidget(self._hint)
        texts.addWidget(self._told)
        line.addLayout(texts, 1)
        self._column.addLayout(line)
        self._again = button(look.words("desk.still"), self._confirm, "link")
        self._again.hide()
        if look.compact:
            below = row(0)
            below.addLayout(self._segments())
            below.addWidget(self._again)
            below.addStretch(1)
            self._column.addLayout(below)
        else:
            line.addWidget(self._again)
            line.addLayout(self._segments())
        self._safety = self._safety_step() if sign.urgent else None
        self._note: NoteEditor | None = None
        self.refresh()

    def refresh(self) -> None:
        """Paint what is kept about this sign."""
        standing = self._session.standing(self.sign.id)
        answer = standing.answer if standing else None
        self._group.setExclusive(False)
        for each, segment in self._answers.items():
            segment.setChecked(each is answer)
        self._group.setExclusive(answer is not None)
        words, name = self._look.words, self.sign.label[self._look.preferences.language]
        state = words(f"desk.answer-{answer}" if answer else "desk.not-answered")
        self.setAccessibleName(f"{name}: {state}")
        self._again.setVisible(self._session.can_confirm(self.sign.id))
        self._again.setAccessibleName(words("desk.still-is", sign=name, answer=state))
        self._tell(standing)
        if self._safety:
            self._safety.setVisible(answer is Answer.SEEN)
        if answer is not Answer.SEEN:
            self.close_note()
        elif self._note:
            self._note.refresh()

    def enter(self) -> None:
        """Stand on this row: the hint shows."""
        self._here = True
        self._hint.show()
        kind(self, "row-here")
        self._tell(self._session.standing(self.sign.id))

    def leave(self) -> None:
        """Stand elsewhere: the row is plain again, its note kept."""
        if self._here:
            self._here = False
            self.close_note()
            self._hint.hide()
            kind(self, "row")
            self._tell(self._session.standing(self.sign.id))

    def open_note(self, *, typing: bool) -> None:
        """Open the note of a sign that was seen."""
        standing = self._session.standing(self.sign.id)
        if standing is None or standing.answer is not Answer.SEEN:
            return
        if self._note is None:
            self._note = NoteEditor(self._look, self._session, self.sign.id)
            self._note.installEventFilter(self)
            self._column.addWidget(self._note)
            self._tell(standing)
        if typing:
            self._note.focus_text()

    def ask_whom(self) -> None:
        """Open the note of a sign that was seen, and ask whom it is about."""
        self.open_note(typing=False)
        if self._note is not None:
            self._note.ask_whom()

    def close_note(self) -> None:
        """Keep and close the note; one that cannot be kept stays open, with its text."""
        if self._note is not None and self._note.keep():
            note, self._note = self._note, None
            note.hide()
            note.deleteLater()
            self._tell(self._session.standing(self.sign.id))

    @property
    def note(self) -> NoteEditor | None:
        """The note, while it is open."""
        return self._note

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that this row was entered."""
        super().focusInEvent(event)
        self.entered.emit(self.sign.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Enter by mouse or touch."""
        super().mousePressEvent(event)
        self.setFocus()
        self.open_note(typing=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the note closes it; ↑ ↓ 1 2 3 0 = on an answer work as on the row."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self._note and event.key() == Qt.Key.Key_Escape:
                self.close_note()
                self.setFocus()
                return True
            if watched in self._answers.values() and self._pressed(event):
                return True
        if watched in self._answers.values() and event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self.sign.id)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key."""
        if not self._pressed(event):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.open_note(typing=True)
            else:
                super().keyPressEvent(event)

    def _confirm(self) -> None:
        self.setFocus()  # for the button goes
        self.confirmed.emit(self.sign.id)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.text() == "=":  # on some keyboards with Shift
            self.confirmed.emit(self.sign.id)
            return True
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shift and event.key() == Qt.Key.Key_N:
            self.nothing_seen_in_domain.emit()
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in ANSWERS:
            self.answered.emit(self.sign.id, ANSWERS[key])
        elif key == Qt.Key.Key_0:
            self.cleared.emit(self.sign.id)
        elif key == Qt.Key.Key_N:
            self.nothing_seen.emit(self.sign.indicator)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            return False
        return True

    def _tell(self, standing: Observation | None) -> None:
        told = " · ".join(self._about(standing)) if standing else ""
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def _about(self, standing: Observation) -> Iterator[str]:
        """On what the answer rests; what is written shows only where somebody works on it."""
        words = self._look.words
        if standing.at.date() != self._session.clock().date():
            answer = words(f"desk.answer-{standing.answer}")
            yield words("desk.was-earlier", answer=answer, day=words.day(standing.at))
        if self._note is not None:
            return
        if standing.answer is Answer.SEEN and standing.known_by is not KnownBy.OWN_OBSERVATION:
            yield words(f"desk.known-{standing.known_by}")
        if standing.text:
            yield words("desk.with-note")
        if self._here:
            today = self._session.clock().date()
            who = told_whom(self._session.case, standing, today, words)
            if who:
                yield words("desk.about", who=who)

    def _segments(self) -> QHBoxLayout:
        line = row(0)
        self._group = QButtonGroup(self)
        self._answers: dict[Answer, QPushButton] = {}
        for answer, name in _SEGMENTS.items():
            text = self._look.words(f"desk.answer-{answer}")
            segment = button(text, partial(self.answered.emit, self.sign.id, answer), name)
            segment.setCheckable(True)
            segment.setAccessibleDescription(self.sign.label[self._look.preferences.language])
            roomy(segment, self._look.px(13), self._look.px(22))
            segment.installEventFilter(self)
            self._group.addButton(segment)
            self._answers[answer] = segment
            line.addWidget(segment)
        return line

    def _hint_text(self) -> str:
        hint = self.sign.hint[self._look.preferences.language]
        weight = self._look.words(f"desk.strength-{self.sign.strength}")
        own = f" · {self._look.words('desk.own-sign')}" if self.sign.own else ""
        return f"{hint} · {weight}{own}"

    def _safety_step(self) -> QFrame:
        px, words = self._look.px, self._look.words
        strip = frame("danger")
        inside = column(strip, (px(12), px(8), px(12), px(8)), px(2))
        inside.addWidget(label(words("desk.safety-first"), "urgent"))
        inside.addWidget(label(words("desk.safety-then")))
        self._column.addWidget(strip)
        return strip
