"""How does casework begin? With a working name and a first moment of contact."""

from datetime import datetime

from lensdesk.cases.model import Case, Contact, new_id
from lensdesk.cases.written import CASE_NAME, line
from lensdesk.casework.visiting import new_visit
from lensdesk.errors import LensDeskError
from lensdesk.lens.model import Lens
from lensdesk.vault import Vault


class CaseNameEmpty(LensDeskError):
    """A case was to be begun without a working name."""

    code = "case-name-empty"


class CaseNameTooLong(LensDeskError):
    """A working name is longer than a line in the list of cases (`longest` characters)."""

    code = "case-name-too-long"


def new_case(
    lens: Lens, name: str, at: datetime, contact: Contact, present: str = "", place: str = ""
) -> Case:
    """A case under a working name with its first visit, not yet kept anywhere.

    Raises `CaseNameEmpty`, `CaseNameTooLong`, and what `written.line` raises.
    """
    if len(" ".join(name.split())) > CASE_NAME:
        raise CaseNameTooLong(longest=CASE_NAME)
    name = line(name, CASE_NAME)
    if not name:
        raise CaseNameEmpty
    return Case(
        id=new_id(),
        name=name,
        created_at=at.replace(microsecond=0),
        lens_id=lens.id,
        lens_version=lens.version,
        visits=(new_visit(at, contact, present, place),),
    )


def begin_case(
    vault: Vault,
    lens: Lens,
    name: str,
    at: datetime,
    contact: Contact,
    present: str = "",
    place: str = "",
) -> Case:
    """Begin a case and keep it. Raises the vault's `case-name-taken` for a name in use."""
    case = new_case(lens, name, at, contact, present, place)
    vault.add_case(case)
    return case
