"""How does a case become a referral on paper?"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from lensdesk.cases.model import Case, SentReferral
from lensdesk.cases.written import ANSWER
from lensdesk.cases.written import text as as_written
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.indicators.model import Readings
from lensdesk.indicators.reading import read
from lensdesk.referral import ReferralContent, build, check_code, new_reference, placed
from lensdesk.vault import Event, sealer
from lensdesk.words import Language


def fill_in(
    desk: Desk, case: Case, before: Readings, field: str, text: str, at: datetime
) -> Change:
    """Keep the answer to one question of the referral. Raises what `written.text` raises."""
    if case.referral.get(field, "") == text:
        return unchanged(case, before)
    given = as_written(text, ANSWER)
    return amend(desk, case, before, Amendment(answers=MappingProxyType({field: given})), at)


def refer(
    desk: Desk,
    case: Case,
    path: Path,
    language: Language,
    at: datetime,
    choose: Callable[[Sequence[str]], str] = secrets.choice,
    wrap: Callable[[bytes], bytes] = bytes,
    event: Event = Event.LETTER,
) -> tuple[Case, SentReferral]:
    """Write the referral as of `at` to `path`, and keep in the case that it was made.

    A case keeps its reference; each letter made from it has the next version.
    `wrap` makes of the PDF what is written: a sealed package, a copy with a passphrase; `event` is
    what goes into the trail.
    """
    earlier = case.sent[-1] if case.sent else None
    content = ReferralContent(
        reference=earlier.reference if earlier else new_reference(at, choose),
        version=earlier.version + 1 if earlier else 1,
        made_at=at.replace(microsecond=0),
        language=language,
        lens=desk.lens,
        case=case,
        readings=read(desk.lens, case.observations, at.date()),
        professional=desk.professional,
    )
    sent = SentReferral(
        content.reference,
        content.version,
        content.made_at,
        check_code(content),
        case.referral.get("recipient", ""),
        language,
    )
    file = wrap(build(content, sealer(desk.vault)))
    with placed(file, path):  # a letter that the case does not know must not go out
        desk.vault.amend(case.id, sent=(sent,), event=event)
    return replace(case, sent=(*case.sent, sent)), sent
