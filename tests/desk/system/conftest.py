"""A bus of its own, with a stand-in of logind. D-Bus is a thing of Linux; there these tests run."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

import pytest
from PySide6.QtDBus import QDBusConnection

collect_ignore = [] if sys.platform == "linux" else ["test_linux.py"]


@dataclass
class System:
    """What the stand-in is told to say, and what it says."""

    address: str
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
            yield System(address, bus, logind.stdin, logind.stdout)
            QDBusConnection.disconnectFromBus("desk")
            logind.stdin.close()
        daemon.terminate()
