"""The desk locks when the system says so: over a real bus, with a stand-in of logind."""

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lensdesk.desk.system.linux import LinuxLeaving
from lensdesk.desk.watch import Watch
from tests.desk.system.conftest import System
from tests.desk.system.logind import PATH, SESSION


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
