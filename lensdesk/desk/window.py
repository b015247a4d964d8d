"""The one window: shows one page at a time, and hides everything on one key."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from lensdesk import preferences
from lensdesk.assets import lenses_folder
from lensdesk.desk import roles, theme
from lensdesk.desk.collecting import Collecting
from lensdesk.desk.doors import Doors
from lensdesk.desk.help.opening import OpenHelp
from lensdesk.desk.system_look import SystemLook, usual
from lensdesk.desk.theme import Look
from lensdesk.preferences import Preferences
from lensdesk.preferences.hints import Hints

if TYPE_CHECKING:
    from lensdesk.desk.clipboard import Clipboard
    from lensdesk.desk.hand_over import HandOver
    from lensdesk.desk.privacy import Privacy
    from lensdesk.desk.room import Room
    from lensdesk.desk.watch import Watch

_WIDE = 1150  # px at 100 %: less is narrow


@dataclass(frozen=True, slots=True)
class Places:
    """Where the vault, the preferences and the installed lenses lie."""

    vault: Path
    preferences: Path
    lenses: Path


class Window(QMainWindow):
    """Owns the look and the open vault, if any. Its title never says more than the name.

    `hand_over` has a fresh process take the place of this one, which knew the key, and ends this
    one; without it the neutral page stays here, which is so in tests. `notice` stands on that page.
    `letter` is a file that came in, which is opened as soon as the vault is.
    """

    def __init__(
        self,
        places: Places,
        clock: Callable[[], datetime],
        hand_over: "Callable[[HandOver], None] | None" = None,
        notice: str = "",
        letter: Path | None = None,
    ) -> None:
        super().__init__()
        self._collecting = Collecting(self)
        self._places, self._clock, self._hand_over = places, clock, hand_over
        self._letter = letter
        self.look = Look(preferences.load(places.preferences, usual()))
        theme.load_fonts()
        theme.still()
        roles.install()
        theme.apply(self.look)
        SystemLook(self, lambda: self.look.preferences, self.prefer)
        self.setWindowTitle(theme.NAME)
        self.resize(1366, 768)
        self.setMinimumSize(900, 560)
        self.room: Room | None = None
        holder = self._holder = QWidget()
        self._inside = QVBoxLayout(holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setCentralWidget(holder)
        self.page: QWidget = QWidget()
        self._watch: Watch | None = None
        self.hints = Hints(places.preferences.with_name("hints.json"))
        self.help = OpenHelp(self, self)
        self._privacy: Privacy | None = None
        self._clipboard: Clipboard | None = None
        self.show_door(notice)

    def show_door(self, notice: str = "") -> None:
        """Show the page before everything: the passphrase, or the first start."""
        self._doors = Doors(self.look, self._places.vault, self._places.lenses, notice)
        self._doors.opened.connect(self._enter)
        self._doors.helped.connect(self.help.turn)
        self._doors.panicked.connect(self._panicked)
        self._doors.language_chosen.connect(
            lambda language: self.prefer(replace(self.look.preferences, language=language))
        )
        self._show(self._doors.page)

    def prefer(self, wanted: Preferences) -> None:
        """Look otherwise from now on, and stay on the same spot."""
        self.look = Look(wanted, self._narrow(wanted))
        preferences.save(self._places.preferences, wanted)
        theme.apply(self.look)
        if self.room is None:
            earlier = self._doors
            self.show_door()
            self._doors.resume(earlier)
        else:
            self._made_anew(self.room)
            self._guard()
        self.help.renew()

    def _made_anew(self, room: "Room") -> None:
        """Make the page anew, and leave in hand what was in hand."""
        from lensdesk.desk.holding import hand_back, held  # noqa: PLC0415

        cursor = room.case_page.cursor_now() if room.case_page is not None else None
        before = held(self.page)
        room.rebuild(self.look)
        hand_back(self.page, before)
        if cursor is not None and room.case_page is not None:
            room.case_page.put_cursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the rows when the window is narrow for its size of text."""
        super().resizeEvent(event)
        if self._narrow(self.look.preferences) is not self.look.compact:
            self.look = Look(self.look.preferences, not self.look.compact)
            if self.room is not None:
                self._made_anew(self.room)
            self.help.renew()

    @property
    def door(self) -> str:
        """Which page stands before everything: `unlock` or `first-start`."""
        return "first-start" if self._doors.first is not None else "unlock"

    def put_over(self, page: QWidget) -> None:
        """Have a page stand where the page is; whoever puts it there hides the page."""
        self._inside.addWidget(page)

    def _narrow(self, wanted: Preferences) -> bool:
        return self.width() * 100 < _WIDE * wanted.text_size

    def _guard(self) -> None:
        """Veil what is shown where that is wanted, for as long as a vault is open."""
        from lensdesk.desk.privacy import Privacy  # noqa: PLC0415

        if self._privacy is not None:
            self._privacy.end()
            self._privacy = None
        application = QApplication.instance()
        wanted = self.room is not None and self.look.preferences.private
        if wanted and isinstance(application, QApplication):
            self._privacy = Privacy(application, self, self.look)

    def lock(self) -> None:
        """Show the neutral page at once; then keep every draft and close the vault. Never asks."""
        room = self.room
        if room is None:
            return
        spot = room.spot()
        faults: list[object] = []
        if room.session is not None:
            room.session.failed.connect(faults.append)
        self._hide_all()
        self._left()
        notice = ""
        try:
            room.leave(spot)
        finally:
            if faults:
                notice = self.look.words("shell.not-kept")
                self.show_door(notice)
            self._give_place(notice)

    def restore(self, name: str, secret: str) -> None:
        """Close the vault, put a backup in its place, and open that."""
        room = self.room
        if room is None:
            return
        self._left()
        room.backups.stop()  # one made now could take the place of the one that is wanted
        room.leave(None)
        self.show_door()
        self._doors.restore(name, secret)

    def panic(self) -> None:
        """Hide everything, and make the vault unreadable; what was typed last is not kept."""
        from lensdesk.errors import LensDeskError  # noqa: PLC0415
        from lensdesk.vault import forgetting  # noqa: PLC0415

        room, notice = self.room, ""
        self._hide_all()
        self._left()
        if room is not None:
            room.drop()
        try:
            forgetting.panic(self._places.vault)
        except LensDeskError as fault:
            notice = " ".join(self.look.words.fault(fault))
            self.show_door(notice)
        self._give_place(notice)

    def _panicked(self) -> None:
        """Everything is unreadable: the neutral page stands there as ever."""
        self.show_door()
        self._give_place("")

    def crashed(self) -> None:
        """After a bug: close the vault; what was saved is kept. No case data is shown."""
        room = self.room
        notice = self.look.words("shell.crashed")
        if room is not None:
            self._left()
            at = room.session.saved_at if room.session is not None else None
            room.break_off()
            if at is not None:
                time = self.look.words.moment(at)
                notice += " " + self.look.words("shell.last-saved", time=time)
        self._hide_all(notice)
        if room is not None:
            self._give_place(notice)

    def _hide_all(self, notice: str = "") -> None:
        """Paint the neutral page now, and hide the help, every dialog and every menu."""
        self.help.forget()
        self.show_door(notice)
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.hide()
        self.page.repaint()

    def _give_place(self, notice: str) -> None:
        """Have a fresh process take this one's place; what is typed meanwhile goes nowhere."""
        if self._hand_over is not None:
            from lensdesk.desk.hand_over import hand_over_from  # noqa: PLC0415

            self._holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.setFocus()
            self._hand_over(hand_over_from(self, notice))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep every draft and close the vault before the window goes."""
        room = self.room
        if room is not None:
            spot = room.spot()
            self._left()
            room.leave(spot)
        super().closeEvent(event)

    def _left(self) -> None:
        """Nobody is in the room any more, and nothing watches it."""
        self.help.forget()
        self.room = self._watch = None
        if self._clipboard is not None:
            self._clipboard.clear()
            self._clipboard = None
        self._guard()

    def _enter(self, opened: object) -> None:
        # the doors brought these in: the page before everything shows without them
        from lensdesk.desk.clipboard import Clipboard  # noqa: PLC0415
        from lensdesk.desk.room import Room  # noqa: PLC0415
        from lensdesk.desk.system import leaving  # noqa: PLC0415
        from lensdesk.desk.watch import Watch  # noqa: PLC0415
        from lensdesk.lens.shelf import Shelf  # noqa: PLC0415

        theme.load_arabic()  # a name can be in Arabic on a Dutch desk
        shelf = Shelf(lenses_folder(), self._places.lenses)
        self.room = Room(self.look, opened, shelf, self._clock, self.hints)  # type: ignore[arg-type]  # of a signal
        self.room.preferred.connect(self.prefer)
        self.room.locked.connect(self.lock)
        self.room.helped.connect(self.help.turn)
        self.room.restore_wanted.connect(self.restore)
        self.room.panicked.connect(self.panic)
        self.room.shown.connect(self._show)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._watch = Watch(application, leaving())
            self._watch.away.connect(self.lock)
            self._clipboard = Clipboard(application.clipboard())
            self.room.erased.connect(self._clipboard.clear)  # it may be of that case
        self.room.enter()
        letter, self._letter = self._letter, None
        if letter is not None and not self.room.desk.vault.fresh:
            self.room.show_letter(letter)
        if self._doors.replaced is not None:
            self.room.asides.backups(self._doors.replaced)
        self._guard()

    def _show(self, page: QWidget) -> None:
        theme.dress(page, self.look)
        self.page.hide()
        self.page.deleteLater()
        self._inside.addWidget(page)
        self.page = page
        page.show()
        page.setFocus()
