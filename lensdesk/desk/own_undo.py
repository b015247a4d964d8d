"""Whose is Ctrl+Z in a text field? The field's, as long as it has typing to take back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_STEPS = {"Undo": QKeySequence.StandardKey.Undo, "Redo": QKeySequence.StandardKey.Redo}


def left_to_case(control: QLineEdit | QPlainTextEdit, event: QEvent) -> bool:
    """Whether the event is a Ctrl+Z (or its reverse) with which the field itself can do nothing.

    It is ignored then, so that the key of the case hears it: to be asked in an event filter,
    which returns what this returns.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    for step, keys in _STEPS.items():
        if event.matches(keys) and not _can(control, step):
            event.ignore()
            return True
    return False


def _can(control: QLineEdit | QPlainTextEdit, step: str) -> bool:
    match control:
        case QPlainTextEdit():
            return bool(getattr(control.document(), f"is{step}Available")())
        case _:
            return bool(getattr(control, f"is{step}Available")())
