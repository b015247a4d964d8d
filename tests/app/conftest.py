"""The program as it is started, with somebody at its desk; on Linux, which shows processes."""

import json
import os
import select
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.desk.conftest import places, prepared
from tests.desk.system.conftest import system

__all__ = ["places", "prepared", "system"]
collect_ignore = [] if sys.platform == "linux" else ["test_keeping.py", "test_sleeping.py"]
PATIENCE = 60  # s for anything that must come, on a machine that is busy

_SCREEN = {"y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = [{"name": "left", "x": 0, **_SCREEN}, {"name": "right", "x": 1920, **_SCREEN}]


class Seat:
    """One process of the desk."""

    def __init__(self, door: socket.socket) -> None:
        self._line, _ = door.accept()
        self._line.settimeout(PATIENCE)
        self._said = self._line.makefile("r")
        self.process = int(self._said.readline())
        self._handle = os.pidfd_open(self.process)

    def do(self, order: str, *given: object) -> Any:
        """Have something done, and what came of it."""
        self._line.sendall(f"{' '.join([order, *map(str, given)])}\n".encode())
        said = self._said.readline()
        return json.loads(said) if said else None

    def is_there(self) -> bool:
        """Whether the process lives."""
        return not select.select([self._handle], [], [], 0)[0]

    def wait_until_gone(self) -> None:
        """Wait until the process has ended."""
        assert select.select([self._handle], [], [], PATIENCE)[0], "the process is still there"

    def leave(self) -> None:
        """Let go of the line and the handle."""
        self._said.close()
        self._line.close()
        os.close(self._handle)


class Program:
    """A keeper, and the desks that it begins; `under` is a program that begins it."""

    def __init__(
        self,
        begin: str,
        folder: Path,
        system: dict[str, str],
        left: ExitStack,
        under: tuple[str, ...] = (),
    ) -> None:
        self._left = left
        self._door = left.enter_context(socket.socket(socket.AF_UNIX))
        self._door.settimeout(PATIENCE)
        self._door.bind(str(folder / "door"))
        self._door.listen()
        screens = folder / "screens.json"
        screens.write_text(json.dumps({"screens": SCREENS}))
        seen = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
        nowhere = {f"DBUS_{bus}_BUS_ADDRESS": "unix:path=/nowhere" for bus in ("SYSTEM", "SESSION")}
        own = {f"XDG_{kind}_HOME": str(folder) for kind in ("CONFIG", "DATA")}
        self.keeper = left.enter_context(
            subprocess.Popen(
                [*under, sys.executable, "-m", "tests.app.seat", begin, folder / "door",
                 folder / "vault"],
                env={**os.environ, **seen, **nowhere, **own, **system},
                stderr=subprocess.PIPE,
            )
        )  # fmt: skip
        left.callback(self.keeper.kill)

    def seat(self) -> Seat:
        """The next desk, when its page is on the screen."""
        made = Seat(self._door)
        self._left.callback(made.leave)
        self._left.callback(made.wait_until_gone)
        self._left.callback(self.keeper.kill)
        return made


@pytest.fixture
def begun(places: object, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program on a prepared vault."""
    with ExitStack() as left:
        yield lambda begin="fork", **system: Program(begin, tmp_path, system, left)
