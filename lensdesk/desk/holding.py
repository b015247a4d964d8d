"""What has somebody in hand while the page is made anew in another language or look?

What is typed but not kept yet, what is chosen, where the cursor and the keyboard are, and how far
the page is scrolled. Everything is known by its id, the object name, which is no text of a case;
what has no id is not guessed at, for a text must never land in another field.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QDate, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from lensdesk.desk.cursor import NOTE, Cursor, cursor_in, put_cursor

_Value = str | int | bool | QDate


@dataclass(frozen=True, slots=True)
class Held:
    """What fields and choices hold, by id; the keyboard's place; and how far each area is down."""

    values: dict[str, _Value]
    focus: str
    cursor: Cursor | None
    scrolled: tuple[float, ...]


def held(page: QWidget) -> Held:
    """What somebody has in hand on this page."""
    focus = page.window().focusWidget()
    here = focus.objectName() if focus is not None and page.isAncestorOf(focus) else ""
    values = {field.objectName(): value for field, value in _values(page)}
    return Held(values, here, cursor_in(page), tuple(_shares(page)))


def hand_back(page: QWidget, before: Held) -> None:
    """Give a page that was made anew what somebody had in hand."""
    for field, value in list(_values(page)):
        wanted = before.values.get(field.objectName())
        if wanted is not None and wanted != value:
            _give(field, wanted)
    focus = page.findChild(QWidget, before.focus) if before.focus else None
    if focus is not None and before.focus != NOTE:  # the note of which sign, the page knows itself
        focus.setFocus()
        if before.cursor is not None:
            put_cursor(page, before.cursor)
    scroll = _scrolling(page, before)
    QTimer.singleShot(0, page, scroll)  # once it is laid out,
    QTimer.singleShot(0, page, lambda: QTimer.singleShot(0, page, scroll))  # and notes have grown


def _values(page: QWidget) -> Iterator[tuple[QWidget, _Value]]:
    for field in page.findChildren(QWidget):
        if not field.objectName() or field.objectName() == NOTE:
            continue
        match field:
            case QLineEdit():
                yield field, field.text()
            case QPlainTextEdit():
                yield field, field.toPlainText()
            case QComboBox():
                yield field, field.currentIndex()
            case QDateEdit():
                yield field, field.date()
            case QAbstractButton() if field.isCheckable():
                yield field, field.isChecked()


def _give(field: QWidget, value: _Value) -> None:
    match field, value:
        case QLineEdit(), str():
            field.setText(value)
        case QPlainTextEdit(), str():
            field.setPlainText(value)
        case QDateEdit(), QDate():
            field.setDate(value)
        case QAbstractButton(), bool():
            if value or not field.autoExclusive():
                field.click()
        case QComboBox(), int():
            field.setCurrentIndex(value)
            field.activated.emit(value)


def _areas(page: QWidget) -> list[QScrollArea]:
    return [area for area in page.findChildren(QScrollArea) if area.isVisibleTo(page)]


def _shares(page: QWidget) -> Iterator[float]:
    for area in _areas(page):
        bar = area.verticalScrollBar()
        yield bar.value() / bar.maximum() if bar.maximum() else 0.0


def _scrolling(page: QWidget, before: Held) -> Callable[[], None]:
    def scroll() -> None:
        areas = _areas(page)
        if len(areas) == len(before.scrolled):
            for area, share in zip(areas, before.scrolled, strict=True):
                bar = area.verticalScrollBar()
                bar.setValue(round(share * bar.maximum()))

    return scroll
