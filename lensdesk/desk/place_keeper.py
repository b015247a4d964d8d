"""Where did somebody stand last, so that the same spot is there after unlocking?"""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from lensdesk.cases.model import LastPlace
from lensdesk.desk.case_page import CasePage
from lensdesk.desk.cursor import Cursor
from lensdesk.desk.session import CaseSession
from lensdesk.errors import LensDeskError
from lensdesk.vault import Vault

_PAUSE = 1000  # ms, at least, between two times that it is written


class PlaceKeeper(QObject):
    """Writes the last place into the vault, at most once a second and on leaving.

    It is a convenience: a fault of the disk is told where somebody answers, and never here.
    """

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self.place: LastPlace | None = None
        self._written: LastPlace | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._write_again)

    def last(self) -> LastPlace | None:
        """The place that the vault keeps; None when there is none, or it cannot be read."""
        with suppress(LensDeskError):
            self._written = self._vault.last_place()
        return self._written

    def stand(self, place: LastPlace | None) -> None:
        """Somebody stands here now; None is the list of cases."""
        self.place = place
        if not self._timer.isActive():
            self._write_again()

    def leave(self, spot: LastPlace | None) -> None:
        """Write the spot on which somebody stood, and that the desk was left by itself.

        It is given, for what was kept since then was kept with the page hidden.
        """
        self.stop()
        saved = self.place.saved_at if self.place is not None else None
        self._write(spot and replace(spot, left=True, saved_at=saved))

    def break_off(self) -> None:
        """Write where somebody stands at once, as left in the middle: nothing follows after."""
        self.stop()
        self._write(self.place)

    def stop(self) -> None:
        """Write nothing more."""
        self._timer.stop()

    def _write_again(self) -> None:
        if self._write(self.place):
            self._timer.start()

    def _write(self, place: LastPlace | None) -> bool:
        if place == self._written:
            return False
        with suppress(LensDeskError):
            self._vault.keep_place(place)
        self._written = place
        return True


def place_in(session: CaseSession, page: CasePage) -> LastPlace:
    """Where somebody stands in an open case, and until which minute it is saved."""
    at, cursor = session.saved_at, page.cursor_now() or Cursor("", 0)
    return LastPlace(
        session.case.id,
        page.place.page,
        page.place.sign,
        at.replace(second=0, microsecond=0) if at else None,
        visit=session.desk.visit,
        field=cursor.field,
        cursor=cursor.place,
    )
