"""The machine sleeps no sooner than the process that knew the key is gone."""

from collections.abc import Callable

import pytest

from tests.app.conftest import Program
from tests.app.test_keeping import PLANTED, at_a_note
from tests.desk.conftest import PHRASE
from tests.desk.system.conftest import System
from tests.desk.system.logind import PATH, SESSION

Begins = Callable[..., Program]


def test_sleep_waits_until_the_process_is_gone_and_the_note_is_there_after_waking(
    begun: Begins, system: System
) -> None:
    program = begun(DBUS_SYSTEM_BUS_ADDRESS=system.address)
    first = program.seat()
    at_a_note(first)
    assert system.said.readline() == "held\n"
    system.emit(PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", "true")
    assert system.said.readline() == "released\n"
    first.wait_until_gone()
    second = program.seat()
    second.do("unlock", PHRASE)
    assert second.do("there")["note"] == PLANTED
    assert system.said.readline() == "held\n"


@pytest.mark.parametrize(
    ("path", "interface", "member", "given"),
    [
        (SESSION, "org.freedesktop.login1.Session", "Lock", ()),
        (SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", ("Active", "false")),
    ],
)
def test_a_locked_screen_and_another_user_end_the_process_under_an_open_dialog(
    begun: Begins, system: System, path: str, interface: str, member: str, given: tuple[str, ...]
) -> None:
    program = begun(DBUS_SYSTEM_BUS_ADDRESS=system.address)
    first = program.seat()
    at_a_note(first)
    first.do("strike", "Ctrl+Return")
    assert first.do("covered")
    system.emit(path, interface, member, *given)
    second = program.seat()
    first.wait_until_gone()
    assert second.do("there")["page"] == "UnlockPage"
