"""Opens the desk: the paths, the clock, the window, and what happens after a bug."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_config_path, user_data_path
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from lensdesk.app.line import Line
from lensdesk.desk.ask_file import keep_no_folders
from lensdesk.desk.hand_over import HandOver, Shown, from_line, take_place
from lensdesk.desk.system import exclude_from_capture
from lensdesk.desk.window import Places, Window
from lensdesk.words import Language


class _Left(QObject):
    """Carries the end of the keeper from the thread that hears of it to the window."""

    alone = Signal()


_FRAME = 40  # px, about what the title of a window takes


def open_desk(
    line: Line,
    vault: Path | None = None,
    language: Language | None = None,
    letter: Path | None = None,
) -> int:
    """Open the window on the vault in `vault`, or in the usual folder; its exit code.

    It stands where the one before it stood, if there was one, and hands over to the next. It
    begins in `language`; the one after it keeps what somebody chose since. A `letter` that came in
    is opened once, when the vault is.
    """
    earlier = from_line(line.given)
    given = letter if earlier is None else None
    application, window = shown(
        vault, lambda next_one: line.hand_over(next_one.line()), earlier, given
    )
    if language is not None and earlier is None:
        window.prefer(replace(window.look.preferences, language=language))
    Shown(window, line.shown)
    left = _Left()
    left.alone.connect(window.close)
    line.when_left(left.alone.emit)
    code = application.exec()
    window.close()
    return code


def shown(
    vault: Path | None = None,
    hand_over: Callable[[HandOver], None] | None = None,
    earlier: HandOver | None = None,
    letter: Path | None = None,
) -> tuple[QApplication, Window]:
    """The program with its window on the screen, before the first event."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("LensDesk")
    application.setStyle("Fusion")
    keep_no_folders(os.devnull)
    notice = earlier.notice if earlier is not None else ""
    window = Window(places(vault), _now, hand_over, notice, letter)
    sys.excepthook = _hook(window)
    exclude_from_capture(window)
    if earlier is not None:
        take_place(window, earlier)
        return application, window
    room = window.screen().availableSize()
    if room.width() > window.width() and room.height() > window.height() + _FRAME:
        window.show()
    else:
        window.showMaximized()
    return application, window


def _now() -> datetime:
    return datetime.now().astimezone()


def places(vault: Path | None = None) -> Places:
    """Where the vault and the preferences of this user lie."""
    return Places(
        vault or user_data_path("LensDesk", appauthor=False) / "vault",
        user_config_path("LensDesk", appauthor=False) / "preferences.json",
        user_data_path("LensDesk", appauthor=False) / "lenses",
    )


def _hook(window: Window) -> Callable[..., None]:
    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        # only the kind and the place: the text of a fault could hold what was in hand
        at = trace
        while at is not None and at.tb_next is not None:
            at = at.tb_next
        where = f"{Path(at.tb_frame.f_code.co_filename).name}:{at.tb_lineno}" if at else "?"
        print(f"lensdesk: unexpected: {kind.__name__} at {where}", file=sys.stderr)  # noqa: T201
        del fault
        window.crashed()

    return hook
