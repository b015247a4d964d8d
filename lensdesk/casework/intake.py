"""How do observations from a file get into a case?"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from lensdesk.cases.about import recognised
from lensdesk.cases.intake import OtherLens
from lensdesk.cases.model import Case, Contact, Observation
from lensdesk.cases.people import Person
from lensdesk.casework.beginning import new_case
from lensdesk.lens.model import Lens
from lensdesk.vault import Vault


def record_file(
    vault: Vault, lens: Lens, name: str, observations: Iterable[Observation], at: datetime
) -> Case:
    """Put observations into the case called `name`, which is begun when it is not there yet.

    All of them are written in one transaction, or none. Whom they are about is a person of the
    case where the words are exactly the name of one. Raises `OtherLens` for a case that was
    begun with another lens.
    """
    known = vault.find_case(name)
    if known is None:
        told = _recognised(observations, ())
        case = replace(new_case(lens, name, at, Contact.OTHER), observations=told)
        vault.add_case(case)
        return case
    case = vault.case(known)
    if case.lens_id != lens.id:
        raise OtherLens(lens=case.lens_id)
    vault.amend(known, observations=_recognised(observations, case.persons))
    return vault.case(known)


def _recognised(
    observations: Iterable[Observation], persons: tuple[Person, ...]
) -> tuple[Observation, ...]:
    return tuple(recognised(o, persons) for o in observations)
