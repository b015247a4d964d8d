"""What stands on the list of cases? Each case, when it is to be forgotten, and what to know."""

from contextlib import suppress
from datetime import date

from lensdesk.casework import retention
from lensdesk.casework.amending import Desk
from lensdesk.desk.cases_page import CasesPage
from lensdesk.desk.openings import lens_names
from lensdesk.desk.theme import Look
from lensdesk.errors import LensDeskError
from lensdesk.lens.shelf import Shelf
from lensdesk.vault import Event, Happening


def caseload(look: Look, desk: Desk, shelf: Shelf, today: date) -> CasesPage:
    """The page with the cases of a vault. Raises `VaultDamaged` where they cannot be read.

    That somebody looked for a case goes into the trail, and never what for.
    """
    vault, until = desk.vault, {}
    cases = vault.cases()
    with suppress(LensDeskError):  # what cannot be read is told by the check
        until = {term.case: term.until for term in retention.ending(vault, today)}
    lenses = lens_names(shelf, desk.lens, look.preferences.language)
    page = CasesPage(look, cases, today, lenses, until, vault.warnings)
    page.searched.connect(lambda found: vault.note(Happening(Event.SEARCH, amount=found)))
    return page
