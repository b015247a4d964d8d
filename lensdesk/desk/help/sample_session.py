"""With what are the pictures of the help drawn? The made-up case, at one moment, in memory."""

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, cast

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Professional
from lensdesk.casework.amending import Desk
from lensdesk.casework.sample import sample_case
from lensdesk.desk.session import CaseSession
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


def sample_session(language: Language) -> CaseSession:
    """A session of the made-up case that no vault stands behind."""
    lens = sample_lens()
    case = sample_case(lens, language, MOMENT)
    return CaseSession(Desk(_NO_VAULT, lens, _WHO), case, lambda: MOMENT)
