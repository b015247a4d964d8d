"""How do observations from a file get into a case?"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from lensdesk.cases.intake import OtherLens
from lensdesk.cases.model import Case, Contact, Observation
from lensdesk.casework.beginning import new_case
from lensdesk.lens.model import Lens
from lensdesk.vault import Vault


def record_file(
    vault: Vault, lens: Lens, name: str, observations: Iterable[Observation], at: datetime
) -> Case:
    """Put observations into the case called `name`, which is begun when it is not there yet.

    All of them are written in one transaction, or none. Raises `OtherLens` for a case that was
    begun with another lens.
    """
    known = vault.find_case(name)
    if known is None:
        case = replace(new_case(lens, name, at, Contact.OTHER), observations=tuple(observations))
        vault.add_case(case)
        return case
    begun_with = vault.case(known).lens_id
    if begun_with != lens.id:
        raise OtherLens(lens=begun_with)
    vault.amend(known, observations=tuple(observations))
    return vault.case(known)
