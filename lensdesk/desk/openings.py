"""How is a case opened or begun at the desk? Each with its own version of its own lens."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from lensdesk.cases.model import CaseId, Contact, LastPlace
from lensdesk.casework.amending import Desk
from lensdesk.casework.beginning import begin_case
from lensdesk.desk.session import CaseSession
from lensdesk.lens.model import Lens
from lensdesk.lens.shelf import Shelf
from lensdesk.lens.unpacking import LensNotWritten
from lensdesk.words import Language


class Opening(NamedTuple):
    """An open case, and the version of its lens to which it could move, if there is a newer one."""

    session: CaseSession
    newer: Lens | None


class Beginning(NamedTuple):
    """What is asked before a case begins."""

    name: str
    lens: str
    contact: Contact
    present: str
    place: str


def opened(
    desk: Desk, shelf: Shelf, case_id: CaseId, last: LastPlace | None, clock: Callable[[], datetime]
) -> Opening:
    """Open a case with the version of the lens that it has, in the contact of its `last` place.

    Raises what the vault and the shelf raise.
    """
    case = desk.vault.read_case(case_id)
    lens = shelf.load_for(case.lens_id, case.lens_version)
    newest = shelf.find(case.lens_id).version
    newer = None if newest == lens.version else shelf.load_with_own(case.lens_id)
    here = replace(desk, lens=lens, visit="" if last is None else last.visit)
    session = CaseSession(here, case, clock)
    if last is not None:
        session.saved_at = last.saved_at
    return Opening(session, newer)


def begun(desk: Desk, shelf: Shelf, asked: Beginning, at: datetime) -> CaseId:
    """Begin a case, and keep its version of the lens. Raises what `begin_case` raises."""
    lens = shelf.load_with_own(asked.lens)
    case = begin_case(desk.vault, lens, asked.name, at, asked.contact, asked.present, asked.place)
    with suppress(LensNotWritten):  # the case is there; its lens ships today
        shelf.keep(lens.id, lens.version)
    return case.id


def lens_names(shelf: Shelf, usual: Lens, language: Language) -> dict[str, str]:
    """The names of the lenses by id, the usual one first."""
    found = {entry.id: entry.label[language] for entry in reversed(shelf.entries())}
    return {usual.id: usual.label[language], **found}
