"""The desk locks when the system says so: over a real bus, with a stand-in of logind."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lensdesk.desk.system.linux import LinuxLeaving
from lensdesk.desk.watch import Watch
from tests.desk.system.logind import PATH, SESSION


@dataclass
class System:
    """What the stand-in is told to say, and what it says."""

    bus: QDBusConnection
    orders: IO[str]
    said: IO[str]

    def emit(self, path: str, interface: str, member: str, *given: str) -> None:
        self.orders.write(" ".join((path, interface, member, *given)) + "\n")
        self.orders.flush()


@pytest.fixture
def system() -> Iterator[System]:
    started = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        started, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        logind = subprocess.Popen(
            [sys.executable, "-m", "tests.desk.system.logind", address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with logind:
            assert logind.stdin is not None
            assert logind.stdout is not None
            assert logind.stdout.readline() == "there\n"
            bus = QDBusConnection.connectToBus(address, "desk")
            yield System(bus, logind.stdin, logind.stdout)
            QDBusConnection.disconnectFromBus("desk")
            logind.stdin.close()
        daemon.terminate()


@pytest.mark.parametrize(
    ("path", "interface", "member", "given"),
    [
        (SESSION, "org.freedesktop.login1.Session", "Lock", ()),
        (PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", ("true",)),
        (SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", ("Active", "false")),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", ("true",)),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", ("true",)),
    ],
)
def test_the_desk_goes_away_when_the_system_says_so(
    system: System, qtbot: QtBot, path: str, interface: str, member: str, given: tuple[str, ...]
) -> None:
    watch = Watch(_application(), LinuxLeaving(system.bus, system.bus))
    with qtbot.waitSignal(watch.away):
        system.emit(path, interface, member, *given)


def test_another_users_lock_waking_and_coming_back_are_no_reason(
    system: System, qtbot: QtBot
) -> None:
    leaving = LinuxLeaving(system.bus, system.bus)
    told: list[str] = []
    leaving.away.connect(lambda: told.append("away"))
    other = f"{PATH}/session/_32"
    system.emit(other, "org.freedesktop.login1.Session", "Lock")
    system.emit("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "false")
    system.emit(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "Active", "true")
    with qtbot.waitSignal(leaving.away):
        system.emit(SESSION, "org.freedesktop.login1.Session", "Lock")
    assert told == ["away"]


def test_sleep_is_held_back_until_the_desk_has_locked_and_again_after_waking(
    system: System, qtbot: QtBot
) -> None:
    leaving = LinuxLeaving(system.bus, system.bus)
    assert system.said.readline() == "held\n"
    held_while_locking: list[bool] = []
    leaving.away.connect(lambda: held_while_locking.append(leaving._delay is not None))
    with qtbot.waitSignal(leaving.away):
        system.emit(PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", "true")
    assert held_while_locking == [True]
    qtbot.waitUntil(lambda: leaving._delay is None)
    system.emit(PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", "false")
    qtbot.waitUntil(lambda: leaving._delay is not None)


def test_without_any_bus_the_desk_simply_hears_nothing(qtbot: QtBot) -> None:
    nowhere = QDBusConnection("there-is-no-such-bus")
    leaving = LinuxLeaving(nowhere, nowhere)
    assert leaving._delay is None


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
