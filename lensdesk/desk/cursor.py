"""In which field does the cursor stand, and how is it put there again?

A field is known by an id that is no text of a case: its object name.
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

NOTE = "note"  # the note of the sign on which somebody stands


@dataclass(frozen=True, slots=True)
class Cursor:
    """A field by its id, and how many characters stand before the cursor."""

    field: str
    place: int


def cursor_in(page: QWidget) -> Cursor | None:
    """Where the cursor stands; None when it is in no field that has an id."""
    field = page.window().focusWidget()
    if field is None or not field.objectName() or not page.isAncestorOf(field):
        return None
    match field:
        case QPlainTextEdit():
            return Cursor(field.objectName(), field.textCursor().position())
        case QLineEdit():
            return Cursor(field.objectName(), field.cursorPosition())
    return None


def put_cursor(page: QWidget, cursor: Cursor) -> None:
    """Put the cursor where it stood, as far as the text goes; without the field nothing happens."""
    field = page.findChild(QWidget, cursor.field)
    match field:
        case QPlainTextEdit():
            field.setFocus()
            moved = field.textCursor()
            moved.setPosition(min(cursor.place, len(field.toPlainText())))
            field.setTextCursor(moved)
        case QLineEdit():
            field.setFocus()
            field.setCursorPosition(cursor.place)
