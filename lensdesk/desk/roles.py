"""What is a widget of our own, to somebody who hears the screen?

Qt knows what its own buttons and fields are; a frame that can be pressed, or a row that groups
three answers, it calls a border. Such a widget says itself what it is.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "spoken-role"


def spoken(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is; a screen reader tells it with the name."""
    widget.setProperty(_ROLE, role.value)


def install() -> None:
    """Have Qt ask what a widget is, from now on."""
    QAccessible.installFactory(_interface)


def _interface(_name: str, widget: QObject) -> QAccessibleWidget | None:
    role = widget.property(_ROLE) if isinstance(widget, QWidget) else None
    if role is None or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, QAccessible.Role(role))  # the name is asked each time
