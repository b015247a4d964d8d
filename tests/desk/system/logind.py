"""A stand-in of logind on a bus of its own: it answers as the interface of logind is documented.

Run with the address of the bus; a line on standard input has it emit a signal.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

NAME, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION = f"{PATH}/session/_31"


class Logind(QDBusVirtualObject):
    """Knows one session, whether it is active, and whether somebody holds back sleep."""

    active = True

    def __init__(self) -> None:
        super().__init__()
        self._watched: list[QSocketNotifier] = []

    def _watch(self, held: int) -> None:
        """Say when nobody holds the file any more; also a process that ends lets it go."""
        notifier = QSocketNotifier(held, QSocketNotifier.Type.Read)

        def released() -> None:
            notifier.setEnabled(False)
            print("released", flush=True)  # noqa: T201

        notifier.activated.connect(released)
        self._watched.append(notifier)

    def introspect(self, _path: str) -> str:
        """It tells no more than is asked."""
        return ""

    def handleMessage(  # noqa: N802  # Qt's name
        self, message: QDBusMessage, bus: QDBusConnection
    ) -> bool:
        """Answer a call."""
        told: object
        if message.member() == "GetSession":
            told = QDBusObjectPath(SESSION)
        elif message.member() == "Inhibit":
            watched, given = os.pipe()
            told = QDBusUnixFileDescriptor(given)
            os.close(given)
            self._watch(watched)
            print("held", flush=True)  # noqa: T201
        elif message.member() == "Get":
            told = QDBusVariant(self.active)
        else:
            return False
        reply = message.createReply()
        reply.setArguments([told])
        return bus.send(reply)


def _signal(logind: Logind, path: str, interface: str, member: str, *given: str) -> QDBusMessage:
    signal = QDBusMessage.createSignal(path, interface, member)
    signal.setArguments([{"true": True, "false": False}.get(g, g) for g in given])
    if member == "PropertiesChanged":
        logind.active = given[1] == "true"
        signal.setArguments([f"{NAME}.Session", {given[0]: logind.active}, []])
    return signal


def main() -> None:
    """Serve until standard input ends."""
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(sys.argv[1], "logind")
    logind = Logind()
    bus.registerService(NAME)
    bus.registerVirtualObject(PATH, logind, QDBusConnection.VirtualObjectRegisterOption.SubPath)

    def told() -> None:
        orders = os.read(sys.stdin.fileno(), 65536).decode()
        for order in orders.splitlines():
            bus.send(_signal(logind, *order.split()))
        if not orders:
            application.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(told)
    print("there", flush=True)  # noqa: T201
    application.exec()


if __name__ == "__main__":
    main()
