"""What is kept about a household: frozen records of a case, its visits and observations.

Nothing here is changed in place; `dataclasses.replace` makes the next snapshot.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import uuid4

from lensdesk.cases.letter_kinds import ReceiverKind, TextKind
from lensdesk.cases.people import Person, PersonId, Relation

CaseId = str
ConsultationId = str
FeedbackId = str
DecisionId = str
ObservationId = str
VisitId = str


class Answer(StrEnum):
    """What the professional says about a sign. Unknown is an answer; not asked is no answer."""

    SEEN = "seen"
    NOT_SEEN = "not_seen"
    UNKNOWN = "unknown"


class KnownBy(StrEnum):
    """How an observation is known: fact, hearsay and impression never mix."""

    OWN_OBSERVATION = "own_observation"
    TOLD_BY_PERSON = "told_by_person"
    TOLD_BY_OTHER = "told_by_other"
    DOCUMENT = "document"
    IMPRESSION = "impression"


class Contact(StrEnum):
    """The kind of contact in which something was observed, which says where it was as well."""

    HOME_VISIT = "home_visit"
    OFFICE = "office"
    SCHOOL = "school"
    STREET = "street"
    PHONE = "phone"
    ONLINE = "online"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Observation:
    """One answer about one sign, by one observer, at one moment (`at` carries a time zone).

    `event` ties observations that rest on the same happening; `visit` is the moment of contact in
    which it was recorded, where that is known. It is about `persons` of the case, about the whole
    `household`, or `about` others in words; see `lensdesk.cases.about`. `source` is who told it or
    which document it was; what a `withheld` source told is in no text that a household reads.
    """

    id: ObservationId
    sign: str
    answer: Answer
    known_by: KnownBy
    at: datetime
    observer: str
    profession: str
    text: str = ""
    event: str | None = None
    about: str | None = None
    visit: VisitId | None = None
    persons: tuple[PersonId, ...] = ()
    household: bool = False
    source: str = ""
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """A moment of contact: when, what kind, who was present and where (free words)."""

    id: VisitId
    at: datetime
    contact: Contact
    present: str = ""
    place: str = ""


class DecisionKind(StrEnum):
    """What a professional decides about a case; never something about a person."""

    REPORT = "report"
    HELP = "help"
    KEEP_LOOKING = "keep_looking"
    CLOSE = "close"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Weighing:
    """What the professional sets beside a triggered indicator.

    `otherwise` is what else it could be, `against` what speaks against it, each in one line;
    `unknown` is the answer 'I don't know'.
    """

    indicator: str
    otherwise: str = ""
    against: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, by whom and why; `until` is the day to look again, for that kind alone."""

    id: DecisionId
    kind: DecisionKind
    until: date | None
    reason: str
    made_at: datetime
    decided_by: str


@dataclass(frozen=True, slots=True)
class Consultation:
    """What a colleague, a designated officer or Veilig Thuis advised, and on which day.

    `without_name` says that nobody's name was told: that is allowed, and often enough.
    """

    id: ConsultationId
    day: date
    who: str = ""
    role: str = ""
    advice: str = ""
    without_name: bool = False


@dataclass(frozen=True, slots=True)
class SentReferral:
    """What went out: to whom, when, under which ground, and how to know it again; no content.

    The content can be told from the case and from the letter that the receiver has: here stand the
    ids of the `observations` that went along, the `check_code` of the data and the SHA-256 of the
    PDF as hex digits (`digest`). The ground (`consent`, as the referral answered it, and `why`) is
    kept in words, for the answers of the case change later and it must be accounted for.

    A supplement and a withdrawal have the version that they `amend`; a first letter amends none.
    """

    reference: str
    version: int
    made_at: datetime
    check_code: str
    recipient: str
    language: str
    text: TextKind = TextKind.FULL
    receiver: ReceiverKind = ReceiverKind.COORDINATOR
    consent: str = ""
    why: str = ""
    digest: str = ""
    observations: tuple[ObservationId, ...] = ()
    feedback_due: date | None = None
    amends: int | None = None
    withdraws: bool = False


@dataclass(frozen=True, slots=True)
class Feedback:
    """What came back on a letter: on which `day`, from whom, what was said and `agreed`."""

    id: FeedbackId
    reference: str
    version: int
    day: date
    who: str = ""
    text: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that is kept about one household.

    `name` is a working name that the professional chooses. `referral` holds the answers on the
    referral page by field code (see `lensdesk.cases.referral_fields`), `assessment` those on the
    page of the assessment (see `lensdesk.cases.assessments`). `lens_version` is the version of
    the lens to which the case belongs: the one with which it was begun, until it is moved.
    """

    id: CaseId
    name: str
    created_at: datetime
    lens_id: str
    lens_version: str
    visits: tuple[Visit, ...] = ()
    observations: tuple[Observation, ...] = ()
    referral: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sent: tuple[SentReferral, ...] = ()
    weighings: tuple[Weighing, ...] = ()
    decisions: tuple[Decision, ...] = ()
    assessment: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    consultations: tuple[Consultation, ...] = ()
    persons: tuple[Person, ...] = ()
    relations: tuple[Relation, ...] = ()
    feedback: tuple[Feedback, ...] = ()


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Where somebody stood last: in which case, on which page, on which sign; ids only.

    `left` is whether the desk was left by itself; without it, it was stopped. `visit` is the
    moment of contact in which is recorded, `field` the field with the cursor by its id, and
    `cursor` how many characters stand before it.
    """

    case: CaseId
    page: str
    sign: str = ""
    saved_at: datetime | None = None
    left: bool = False
    visit: VisitId = ""
    field: str = ""
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line in the list of cases. `look_again` is the day that a decision set.

    `named` are the references of the letters that were made from it.
    """

    id: CaseId
    name: str
    created_at: datetime
    last_observed_at: datetime | None
    seen: int
    sent: int
    look_again: date | None = None
    lens_id: str = ""
    lens_version: str = ""
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Professional:
    """Who works at this desk. `profession` is an id of the lens."""

    name: str
    profession: str
    organisation: str
    reachable: str = ""


def new_id() -> str:
    """A fresh identifier: 32 hex digits, random, so that it says nothing about a person."""
    return uuid4().hex
