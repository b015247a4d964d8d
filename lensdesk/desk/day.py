"""How is a day or a moment asked? By keyboard, without arrows too small for a finger."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit

from lensdesk.desk.theme import kind


class Day(QDateEdit):
    """A day. The wheel scrolls the page past it, and never changes the day."""

    def __init__(self, day: date, room: int) -> None:
        super().__init__()
        self.setDisplayFormat("dd-MM-yyyy")
        kind(self, "day")  # without arrows: too small for a finger, and ↑ and ↓ do the same
        self.lineEdit().setTextMargins(room, 0, 0, 0)
        self.show_day(day)

    def show_day(self, day: date) -> None:
        """Show a day that is kept already."""
        self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)

    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Moment(QDateTimeEdit):
    """A day and a time; the wheel scrolls the page past it."""

    def __init__(self, at: datetime, room: int) -> None:
        super().__init__()
        self.setDisplayFormat("dd-MM-yyyy HH:mm")
        self.setKeyboardTracking(False)  # a half-typed year is no year
        kind(self, "day")
        self.lineEdit().setTextMargins(room, 0, 0, 0)
        self.show_moment(at)

    def show_moment(self, at: datetime) -> None:
        """Show a moment that is kept already."""
        self._kept = at
        self.blockSignals(True)
        self.setDateTime(
            QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))
        )
        self.blockSignals(False)

    def moment(self) -> datetime:
        """The moment that is shown, by the clock by which it was kept: here, or elsewhere."""
        day, time = self.date(), self.time()
        told = datetime(  # noqa: DTZ001  # its zone follows
            day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second()
        )
        if self._kept.astimezone().utcoffset() == self._kept.utcoffset():
            return told.astimezone()  # in summer time or not, as on that day
        return told.replace(tzinfo=self._kept.tzinfo)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
