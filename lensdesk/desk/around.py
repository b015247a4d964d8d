"""What stands around each page of an open vault? The line at the top, and the one below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lensdesk.casework.amending import Desk
from lensdesk.casework.sample import is_sample
from lensdesk.desk.parts import column
from lensdesk.desk.sample import SampleStrip
from lensdesk.desk.session import CaseSession
from lensdesk.desk.status_line import StatusLine
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.top_bar import TopBar
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens
from lensdesk.vault import Vault, ways


class Around(QWidget):
    """A page with its top bar and its status line; above the made-up case a strip says so.

    Without a session the page is of no case. With `stopped` the desk did not end by itself.
    """

    sample_removed = Signal()

    def __init__(
        self, look: Look, desk: Desk, session: CaseSession | None, page: QWidget, *, stopped: bool
    ) -> None:
        super().__init__()
        self._look = look
        kind(self, "page")
        self.top = TopBar(look, desk.lens, desk.professional.profession, session)
        self.status = StatusLine(look)
        self.status.about(_lens_told(look, desk.lens, session))
        inside = column(self, (0, 0, 0, 0), 0)
        inside.addWidget(self.top)
        if session is not None and is_sample(session.case.id):
            marked = SampleStrip(look)
            marked.removed.connect(self.sample_removed)
            inside.addWidget(marked)
        inside.addWidget(page, 1)
        inside.addWidget(self.status)
        if session is not None:
            self.status.follow(session, stopped=stopped)

    def remind(self, vault: Vault, backup: LensDeskError | None = None) -> None:
        """Say what is still to be done about the vault; `backup` is why the last one failed."""
        words = self._look.words
        if vault.found:
            self.status.remind(words("ways.remind-found"), urgent=True)
        elif vault.is_short_of_room:
            self.status.remind(words("ways.remind-room"), urgent=True)
        elif backup is not None:
            self.status.remind(words("backups.remind"))
        elif ways.needs_recovery(vault):
            self.status.remind(words("ways.remind-sheet"))
        else:
            self.status.remind("")


def _lens_told(look: Look, lens: Lens, session: CaseSession | None) -> str:
    name, version = lens.label[look.preferences.language].lower(), lens.version
    case = version if session is None else session.case.lens_version
    if case == version:
        return look.words("shell.lens", name=name, version=version)
    return look.words("shell.lens-of-case", name=name, version=version, case=case)
