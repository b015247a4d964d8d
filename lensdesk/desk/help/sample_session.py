"""With what are the pictures of the help drawn? The made-up case, at one moment, in memory."""

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, cast

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Professional
from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import Contact
from lensdesk.casework.sample import sample_case
from lensdesk.desk.session import CaseSession
from lensdesk.exchange import Card
from lensdesk.lens.guidance import Guidance
from lensdesk.lens.guidance_loader import load_guidance
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens
from lensdesk.words import Language

if TYPE_CHECKING:
    from lensdesk.vault import Vault

MOMENT = datetime(2026, 11, 23, 14, 21, 7).astimezone()
_WHO = Professional("S. de Vries", "social-work", "Wijkteam Oost")
# a picture writes nothing; were it to try, it would fail at once
_NO_VAULT = cast("Vault", None)


@cache
def sample_lens() -> Lens:
    """The lens of the program, as it ships."""
    return load(lens_folder())


@cache
def sample_guidance() -> Guidance:
    """What is taught beside its signs."""
    return load_guidance(lens_folder())


def sample_contacts() -> tuple[Contact, ...]:
    """A coordinator and a deputy, whose cards open nothing."""
    where = "Zorg- en Veiligheidshuis Oost"
    told = _WHO.name, MOMENT.isoformat()
    return tuple(
        Contact(Card(name, where, "", "age1madeup", digit * 64, "2026-11-02"), *told)
        for name, digit in (("C. Smit", "5"), ("R. Yilmaz", "8"))
    )


class _SampleSession(CaseSession):
    """A session that knows whom to write to without a vault."""

    def contacts(self) -> tuple[Contact, ...]:
        """The made-up ones."""
        return sample_contacts()


def sample_session(language: Language) -> CaseSession:
    """A session of the made-up case that no vault stands behind."""
    lens = sample_lens()
    case = sample_case(lens, language, MOMENT)
    return _SampleSession(Desk(_NO_VAULT, lens, _WHO), case, lambda: MOMENT)
