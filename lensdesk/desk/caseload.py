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


def caseload(look: Look, desk: Desk, shelf: Shelf, today: date) -> CasesPage:
    """The page with the cases of a vault. Raises `VaultDamaged` where they cannot be read."""
    vault, until = desk.vault, {}
    cases = vault.cases()
    with suppress(LensDeskError):  # what cannot be read is told by the check
        until = {term.case: term.until for term in retention.ending(vault, today)}
    lenses = lens_names(shelf, desk.lens, look.preferences.language)
    return CasesPage(look, cases, today, lenses, until, vault.warnings)
