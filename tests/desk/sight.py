"""What does a screen reader hear, and can a finger hit it? Asked of every control that shows."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

LEAST = 44  # px, what a finger hits
_USELESS = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Border,
    QAccessible.Role.Pane,
    QAccessible.Role.LayeredPane,
}
_PRESSED = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QListView,
)
_WHOLE = (QLineEdit, QComboBox, QAbstractSpinBox, QListView)  # their parts are Qt's own


def controls(page: QWidget) -> Iterator[QWidget]:
    """Whatever shows and can be pressed, typed in or stood on; a field counts once."""
    QApplication.processEvents()
    for widget in page.findChildren(QWidget):
        wanted = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(widget, _PRESSED)
        if not wanted or not widget.isVisible() or widget.focusProxy() is not None:
            continue
        if not any(isinstance(above, _WHOLE) for above in _above(widget)):
            yield widget


def unheard(page: QWidget) -> list[str]:
    """The controls that a screen reader cannot name, or calls by a role that says nothing."""
    return [told for widget in controls(page) if (told := _unheard(widget))]


def too_small(page: QWidget) -> list[str]:
    """The controls that are lower or narrower than a finger."""
    return [
        f"{_told(widget)} {widget.width()} x {widget.height()}"
        for widget in controls(page)
        if widget.width() < LEAST or widget.height() < LEAST
    ] + [
        f"a row of {_told(listed)} {listed.sizeHintForRow(0)}"
        for listed in page.findChildren(QListView)
        if listed.isVisible() and listed.model().rowCount() and listed.sizeHintForRow(0) < LEAST
    ]


def heard(widget: QWidget) -> tuple[str, str, QAccessible.Role]:
    """Name, description and role, as a screen reader is told."""
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    name, about = (told.text(t) for t in (QAccessible.Text.Name, QAccessible.Text.Description))
    return name, about, told.role()


def _unheard(widget: QWidget) -> str:
    name, about, role = heard(widget)
    if not name.strip():
        return f"no name: {_told(widget)}"
    if isinstance(widget, QComboBox) and not (
        widget.accessibleName() and widget.accessibleName() in name + about
    ):
        return f"only what is chosen is told: {_told(widget)}"
    if role in _USELESS:
        return f"{role}: {_told(widget)}"
    return ""


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _told(widget: QWidget) -> str:
    text = widget.accessibleName() or str(widget.property("text") or "")
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    place = type(inside or widget.parentWidget()).__name__
    return f"{type(widget).__name__} {widget.property('kind')} '{text[:40]}' in {place}"
