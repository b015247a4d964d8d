"""What is in a referral, and which check code belongs to it?"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from lensdesk.cases.assessments import PROTECTIVE, held
from lensdesk.cases.model import Case, Consultation, Observation, Professional
from lensdesk.cases.weighings import weighing_of
from lensdesk.indicators.export import as_json as readings_as_json
from lensdesk.indicators.model import Readings
from lensdesk.lens.model import Lens
from lensdesk.words import Language

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that looks alike


@dataclass(frozen=True, slots=True)
class ReferralContent:
    """Everything that one letter is made of; the same content gives the same bytes."""

    reference: str
    version: int
    made_at: datetime
    language: Language
    lens: Lens
    case: Case
    readings: Readings
    professional: Professional


def new_reference(made_at: datetime, choose: Callable[[Sequence[str]], str]) -> str:
    """A reference such as LD-2026-1123-7F3K; `choose` picks a letter at random."""
    return f"LD-{made_at:%Y-%m%d}-" + "".join(choose(_LETTERS) for _ in range(4))


def as_json(content: ReferralContent) -> dict[str, object]:
    """The content as plain data: what the check code is made of, and no more than the letter."""
    weighings = [weighing_of(content.case, r.indicator) for r in content.readings.triggered()]
    return {
        "reference": content.reference,
        "version": content.version,
        "made_at": content.made_at.isoformat(),
        "language": content.language.value,
        "sender": asdict(content.professional),
        "answers": dict(content.case.referral),
        "observations": [_observation(o) for o in content.case.observations],
        "readings": readings_as_json(content.readings),
        "weighings": [asdict(w) for w in weighings],
        "consultations": [_consultation(c) for c in held(content.case)],
        "protective": content.case.assessment.get(PROTECTIVE, ""),
        "persons": [asdict(p) for p in content.case.persons],
        "relations": [asdict(r) for r in content.case.relations],
        "case_lens_version": content.case.lens_version,
    }


def _observation(observation: Observation) -> dict[str, object]:
    told = asdict(observation) | {"at": observation.at.isoformat()}
    del told["visit"]  # not in the letter
    return told


def _consultation(consultation: Consultation) -> dict[str, object]:
    return asdict(consultation) | {"day": consultation.day.isoformat()}


def check_code(content: ReferralContent) -> str:
    """The first 16 hex digits of the SHA-256 over the canonical JSON, in groups of four."""
    canonical = json.dumps(
        as_json(content), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    digest = hashlib.sha256(canonical.encode("utf-8", "replace")).hexdigest().upper()
    return "-".join(digest[i : i + 4] for i in range(0, 16, 4))
