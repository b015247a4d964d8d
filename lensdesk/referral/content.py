"""What is in a referral, and which check code belongs to it?"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from lensdesk.cases.assessments import PROTECTIVE, held
from lensdesk.cases.decisions import latest
from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cases.model import Case, Consultation, Decision, Observation, Professional
from lensdesk.cases.people import PersonId, Stage
from lensdesk.cases.weighings import weighing_of
from lensdesk.indicators.export import as_json as readings_as_json
from lensdesk.indicators.model import Readings
from lensdesk.lens.model import Lens
from lensdesk.referral.canonical import canonical
from lensdesk.words import Language

FORMAT = "lensdesk-referral-2"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that looks alike


@dataclass(frozen=True, slots=True)
class Amends:
    """The letter that this one takes the place of, or takes back."""

    reference: str
    version: int
    check_code: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ReferralContent:
    """Everything that one letter is made of; the same content gives the same bytes.

    The `case` holds what goes out and no more (`lensdesk.letters.cutting`); `left_out` are the
    questions and parts of which nothing is said, not even that there is no answer. A letter that
    `amends` another is a supplement, or a withdrawal when it `withdraws`; `change` says why.
    `stages` says who is a child where no year of birth goes out.
    """

    reference: str
    version: int
    made_at: datetime
    language: Language
    lens: Lens
    case: Case
    readings: Readings
    professional: Professional
    text: TextKind = TextKind.FULL
    receiver: ReceiverKind = ReceiverKind.COORDINATOR
    left_out: frozenset[str] = frozenset()
    feedback_due: date | None = None
    amends: Amends | None = None
    withdraws: bool = False
    change: str = ""
    stages: Mapping[PersonId, Stage] = field(default_factory=lambda: MappingProxyType({}))

    def tells(self, what: str) -> bool:
        """Whether this letter says something of a question or a part."""
        return what not in self.left_out and not self.withdraws


def new_reference(made_at: datetime, choose: Callable[[Sequence[str]], str]) -> str:
    """A reference such as LD-2026-1123-7F3K; `choose` picks a letter at random."""
    return f"LD-{made_at:%Y-%m%d}-" + "".join(choose(_LETTERS) for _ in range(4))


def as_json(content: ReferralContent) -> dict[str, object]:
    """The content as plain data: what the check code is made of, and no more than the letter.

    Its form is published in `resources/schemas/referral-2.schema.json`.
    """
    case = content.case
    told = content.tells("readings")
    triggered = content.readings.triggered() if told else ()
    weighings = [weighing_of(case, r.indicator) for r in triggered]
    due = content.feedback_due
    return {
        "format": FORMAT,
        "reference": content.reference,
        "version": content.version,
        "made_at": content.made_at.isoformat(),
        "language": content.language.value,
        "text": content.text.value,
        "receiver": content.receiver.value,
        "feedback_due": due.isoformat() if due else None,
        "amends": _amends(content.amends),
        "withdrawn": content.withdraws,
        "change": content.change,
        "sender": _chosen(content.professional, "name profession organisation reachable"),
        "answers": dict(case.referral),
        "observations": [_observation(o) for o in case.observations],
        "readings": readings_as_json(content.readings) if told else None,
        "weighings": [_chosen(w, "indicator otherwise against unknown") for w in weighings],
        "consultations": [_consultation(c) for c in held(case)],
        "protective": case.assessment.get(PROTECTIVE, ""),
        "decision": _decision(latest(case)),
        "persons": [_chosen(p, "id name birth_year role") for p in case.persons],
        "relations": [_chosen(r, "id one kind other word") for r in case.relations],
        "case_lens_version": case.lens_version,
    }


def canonical_json(content: ReferralContent) -> bytes:
    """The content as the bytes that are attached to the letter and sealed."""
    return canonical(as_json(content))


def check_code(content: ReferralContent) -> str:
    """The code on every page of the letter with this content."""
    return code_of(canonical_json(content))


def code_of(data: bytes) -> str:
    """The first 16 hex digits of the SHA-256 of canonical JSON, in groups of four."""
    digest = hashlib.sha256(data).hexdigest().upper()
    return "-".join(digest[i : i + 4] for i in range(0, 16, 4))


def _chosen(record: object, names: str) -> dict[str, object]:
    # by name, so that what the desk alone needs does not go out
    return {name: getattr(record, name) for name in names.split()}


def _observation(o: Observation) -> dict[str, object]:
    told = _chosen(
        o, "id sign answer known_by observer profession text event about household source withheld"
    )
    return told | {"at": o.at.isoformat(), "persons": list(o.persons)}


def _amends(amends: Amends | None) -> dict[str, object] | None:
    if amends is None:
        return None
    told = _chosen(amends, "reference version check_code")
    return told | {"made_at": amends.made_at.isoformat()}


def _decision(decision: Decision | None) -> dict[str, object] | None:
    if decision is None:
        return None
    until = decision.until.isoformat() if decision.until else None
    told = _chosen(decision, "id kind reason decided_by")
    return told | {"made_at": decision.made_at.isoformat(), "until": until}


def _consultation(consultation: Consultation) -> dict[str, object]:
    told = _chosen(consultation, "id who role advice without_name")
    return told | {"day": consultation.day.isoformat()}
