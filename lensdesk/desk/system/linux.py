"""What do logind and the screen savers say? Over D-Bus, as their interfaces are documented.

logind (org.freedesktop.login1) tells of `Lock` on a session, of a session that is no longer the
active one, and of sleep; it waits with sleep as long as a delay lock is held, five seconds at
most. The screen savers of freedesktop.org and GNOME tell `ActiveChanged`.
"""

import os
from typing import Any

from PySide6.QtCore import SLOT, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from lensdesk.desk.system import Leaving

_LOGIND = "org.freedesktop.login1"
_MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_GONE = 1500  # ms, after which the process that locked is gone
_PATIENCE = 200  # ms for an answer: a bus that hangs does not hold the desk


def buses() -> tuple[QDBusConnection, QDBusConnection]:
    """The bus of the system and that of the user; one that is not there tells nothing."""
    return QDBusConnection.systemBus(), QDBusConnection.sessionBus()


class LinuxLeaving(Leaving):
    """Listens on both buses; holds back sleep until the desk has locked."""

    def __init__(self, system: QDBusConnection, user: QDBusConnection) -> None:
        super().__init__()
        self._system = system
        self._delay: QDBusMessage | None = None  # holds the file that holds back sleep
        for saver in _SAVERS if user.isConnected() else ():
            user.connect("", "", saver, "ActiveChanged", self, _slot("active_changed(bool)"))
        if system.isConnected():
            self._session = self._own_session()
            self._listen()
            self._hold_back_sleep()

    def _own_session(self) -> str:
        answer = self._ask("GetSession", [os.environ.get("XDG_SESSION_ID", "auto")])
        found = answer.arguments() if answer is not None else []
        return str(getattr(found[0], "path", lambda: "")()) if found else ""

    def _listen(self) -> None:
        path, manager = _MANAGER
        bus = self._system
        bus.connect(_LOGIND, path, manager, "PrepareForSleep", self, _slot("sleeps(bool)"))
        if self._session:  # the same signals of another user's session are none of ours
            bus.connect(_LOGIND, self._session, _SESSION, "Lock", self, _slot("locked()"))
            changed = _slot("changed()")
            bus.connect(_LOGIND, self._session, _PROPERTIES, "PropertiesChanged", self, changed)

    def _ask(self, method: str, given: list[object]) -> QDBusMessage | None:
        asked = QDBusMessage.createMethodCall(_LOGIND, *_MANAGER, method)
        asked.setArguments(given)
        answer = self._system.call(asked, timeout=_PATIENCE)
        return answer if answer.type() is QDBusMessage.MessageType.ReplyMessage else None

    def _let_go(self, held: QDBusMessage | None) -> None:
        if self._delay is held:
            self._delay = None

    def _hold_back_sleep(self) -> None:
        self._delay = self._ask("Inhibit", ["sleep", "LensDesk", "Locks before sleep", "delay"])

    @Slot(bool)
    def active_changed(self, on: bool) -> None:  # D-Bus gives it so
        """The screen was locked or blanked."""
        if on:
            self.away.emit()

    @Slot(bool)
    def sleeps(self, begins: bool) -> None:  # D-Bus gives it so
        """The machine goes to sleep, and may once the desk is locked; or it wakes."""
        if begins:
            held = self._delay
            self.away.emit()
            # it goes by itself with the process that knew the key, which is sooner
            QTimer.singleShot(_GONE, lambda: self._let_go(held))
        else:
            self._hold_back_sleep()

    @Slot()
    def locked(self) -> None:
        """The session was asked to lock."""
        self.away.emit()

    @Slot()
    def changed(self) -> None:
        """Something of the session changed: perhaps another user came to the machine."""
        asked = QDBusMessage.createMethodCall(_LOGIND, self._session, _PROPERTIES, "Get")
        asked.setArguments([_SESSION, "Active"])  # what came with the signal cannot be read here
        found = self._system.call(asked, timeout=_PATIENCE).arguments()
        if found and getattr(found[0], "variant", lambda: found[0])() is False:
            self.away.emit()


def _slot(name: str) -> Any:
    return SLOT(name)  # a text, whatever the stubs of the library say
