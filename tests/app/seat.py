"""A desk in a process of its own, with somebody at it who does what a socket says.

Run with the begin (`fork` or `spawn`), the socket, and the folder of the vault. Every process says
its number first, and answers each order with one line.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from lensdesk.app import keeping
from lensdesk.app.line import Line
from lensdesk.words import Language

if TYPE_CHECKING:
    from lensdesk.desk.window import Window

BEGIN = {"fork": keeping.fork, "spawn": keeping.spawn}


def _desk(line: Line) -> int:
    from lensdesk.app.open_desk import open_desk  # noqa: PLC0415  # the keeper loads no Qt

    told, kept = line.shown, []

    def shown() -> None:
        told()
        kept.append(_listen())

    line.shown = shown  # type: ignore[method-assign]  # the first moment that there is a window
    asked = os.environ.get("ASKED_LANGUAGE")
    return open_desk(line, Path(sys.argv[3]), Language(asked) if asked else None)


def _listen() -> object:
    from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from lensdesk.desk.window import Window  # noqa: PLC0415

    [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]
    line = socket.socket(socket.AF_UNIX)
    line.connect(sys.argv[2])
    line.sendall(f"{os.getpid()}\n".encode())
    orders = line.makefile("r")

    def obey() -> None:
        order, *given = orders.readline().strip().split(" ", 1)
        answer = ORDERS[order](window, *given) if order else None
        line.sendall(f"{json.dumps(answer)}\n".encode())

    notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    return notifier


def _unlock(window: "Window", phrase: str) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, phrase)
    QTest.keySequence(field, "Return")
    loop, look = QEventLoop(), QTimer()  # unlike QTest.qWait, it lets the thread work
    look.timeout.connect(lambda: None if window.room is None else loop.exit(0))
    look.start(10)
    loop.exec()


def _go(window: "Window", where: str) -> None:
    name, sign = where.split()
    assert window.room is not None
    case = window.room.desk.vault.find_case(name)
    assert case is not None
    window.room.open_case(case)
    assert window.room.case_page is not None
    window.room.case_page.go_to(sign)


def _strike(_window: "Window", keys: str) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    QTest.keySequence(popup or dialog or QApplication.focusWidget(), keys)  # type: ignore[arg-type]


def _write(_window: "Window", text: str) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def _covered(_window: "Window") -> bool:
    """Whether a dialog or a menu stands over the page."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    return bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())


def _bug(_window: "Window") -> None:
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    def fall() -> None:
        raise ZeroDivisionError

    QTimer.singleShot(0, fall)


def _idle(window: "Window") -> None:
    assert window._watch is not None
    window._watch._idle.start(1)


def _there(window: "Window") -> dict[str, object]:
    """What is shown, and where somebody stands."""
    from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit  # noqa: PLC0415

    room, field = window.room, QApplication.focusWidget()
    page = room.case_page if room is not None else None
    note = field if isinstance(field, QPlainTextEdit) else None
    return {
        "page": type(window.page).__name__,
        "titles": sorted(
            {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()}
        ),
        "texts": " ".join(w.text() for w in window.findChildren(QLabel) if w.isVisible()),
        "geometry": window.geometry().getRect(),
        "sign": page.place.sign if page is not None else None,
        "note": note.toPlainText() if note is not None else None,
        "cursor": note.textCursor().position() if note is not None else None,
    }


def _resize(window: "Window", size: str) -> None:
    window.setGeometry(*map(int, size.split()))


def _close(window: "Window") -> None:
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    QTimer.singleShot(0, window.close)


def _dumpable(_window: "Window") -> int:
    import ctypes  # noqa: PLC0415

    return int(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))  # PR_GET_DUMPABLE


ORDERS: dict[str, Callable[..., object]] = {
    "unlock": _unlock,
    "go": _go,
    "strike": _strike,
    "write": _write,
    "covered": _covered,
    "bug": _bug,
    "idle": _idle,
    "there": _there,
    "resize": _resize,
    "close": _close,
    "dumpable": _dumpable,
}


if __name__ == "__main__":
    sys.exit(keeping.keep(_desk, BEGIN[sys.argv[1]]))
