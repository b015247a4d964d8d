"""What is kept about a household: frozen records of a case, its visits and observations.

Nothing here is changed in place; `dataclasses.replace` makes the next snapshot.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import uuid4

CaseId = str
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
    """The kind of contact in which something was observed."""

    HOME_VISIT = "home_visit"
    OFFICE = "office"
    SCHOOL = "school"
    STREET = "street"
    PHONE = "phone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Observation:
    """One answer about one sign, by one observer, at one moment (`at` carries a time zone).

    `event` ties observations that rest on the same happening; `about` says whom it is about.
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


@dataclass(frozen=True, slots=True)
class Visit:
    """A moment of contact: when, what kind, and who was present (free words)."""

    id: VisitId
    at: datetime
    contact: Contact
    present: str = ""


@dataclass(frozen=True, slots=True)
class SentReferral:
    """What was put on paper: its reference, version, check code and moment."""

    reference: str
    version: int
    made_at: datetime
    check_code: str
    recipient: str
    language: str


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that is kept about one household.

    `name` is a working name that the professional chooses. `referral` holds the answers on the
    referral page by field code (see `lensdesk.cases.referral_fields`). `lens_version` is the
    version of the lens with which the case was begun.
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


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line in the list of cases."""

    id: CaseId
    name: str
    created_at: datetime
    last_observed_at: datetime | None
    seen: int
    sent: int


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
