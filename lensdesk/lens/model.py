"""What is a lens? Life domains, their indicators and signs, as frozen data.

The words are those of the field: a `Sign` is never called a signal (that is Qt's word).
Everything keeps the order of the lens, and every list of signs elsewhere follows it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from lensdesk.words import Language, isolated

SignId = str
IndicatorId = str
DomainId = str


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the lens in each of its languages; for any other language, the English one.

    Inside a language that is written the other way, it keeps its own direction.
    """

    nl: str
    en: str

    def written(self, language: Language) -> str:
        """The bare text, for whoever cuts it and then sets it apart."""
        return self.nl if language is Language.NL else self.en

    def __getitem__(self, language: Language) -> str:
        text = self.written(language)
        return isolated(text) if language.right_to_left else text


class SignKind(StrEnum):
    """A sign may count; a context sign is a background fact and never counts."""

    SIGN = "sign"
    CONTEXT = "context"


class Strength(StrEnum):
    """How much a sign says: an estimate by experts, not a measured value."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Subject(StrEnum):
    """Whom a sign can be about."""

    CHILD = "child"
    ADULT = "adult"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that can be seen or heard; the lowest level of the lens.

    One that is `own` was added by the organisation itself (see `lensdesk.lens.own`).
    """

    id: SignId
    indicator: IndicatorId
    label: Text
    hint: Text
    kind: SignKind
    urgent: bool
    strength: Strength
    subjects: tuple[Subject, ...]
    professions: tuple[str, ...]
    phenomena: tuple[str, ...]
    sources: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class Indicator:
    """A group of signs with one lead question; the unit to which the rule applies.

    A `context` indicator tells what makes life hard, not that somebody is harmed or controlled.
    """

    id: IndicatorId
    domain: DomainId
    aspect: str
    label: Text
    question: Text
    signs: tuple[Sign, ...]
    context: bool = False


@dataclass(frozen=True, slots=True)
class Aspect:
    """A side of a life domain, such as housing or finance."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Domain:
    """A life domain. `short` is its name where there is little room; `ask` names who could know."""

    id: DomainId
    label: Text
    short: Text
    ask: Text
    aspects: tuple[Aspect, ...]
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class Profession:
    """A profession, what it usually `sees`, and the indicators it is shown first.

    Both are a starting view, never a limit.
    """

    id: str
    label: Text
    sees: Text
    first: tuple[IndicatorId, ...]


@dataclass(frozen=True, slots=True)
class Phenomenon:
    """Another reading that the same signs may fit with; never a label on a person.

    `indicators` is a reading aid: where it mostly shows. `about` is a definition; one that is
    `to_check` has no `checked` day, and is never shown as a fact.
    """

    id: str
    label: Text
    about: Text
    indicators: tuple[IndicatorId, ...]
    sources: tuple[str, ...]
    checked: date | None
    to_check: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where a sign or a guidance text was found. `read` says how much of the source was read."""

    id: str
    title: str
    organisation: str
    year: str
    kind: str
    read: str
    address: str


@dataclass(frozen=True, slots=True)
class Rule:
    """The least number of counting signs per strength; `other` is medium and weak together."""

    id: str
    label: Text
    strong: int = 0
    medium: int = 0
    weak: int = 0
    other: int = 0


@dataclass(frozen=True)
class Lens:
    """A whole lens. Looked-up views (`signs`, `indicator`, `order`) are made once."""

    id: str
    version: str
    label: Text
    domains: tuple[Domain, ...]
    professions: tuple[Profession, ...]
    phenomena: tuple[Phenomenon, ...]
    sources: tuple[Source, ...]
    rules: tuple[Rule, ...]
    counts_for_months: int

    @cached_property
    def indicators(self) -> tuple[Indicator, ...]:
        """All indicators, in the order of the lens."""
        return tuple(i for d in self.domains for i in d.indicators)

    @cached_property
    def signs(self) -> Mapping[SignId, Sign]:
        """All signs by id, in the order of the lens."""
        return {s.id: s for i in self.indicators for s in i.signs}

    @cached_property
    def indicator(self) -> Mapping[IndicatorId, Indicator]:
        """All indicators by id."""
        return {i.id: i for i in self.indicators}

    @cached_property
    def order(self) -> Mapping[SignId, int]:
        """The place of each sign in the lens, from 0."""
        return {sign: place for place, sign in enumerate(self.signs)}

    @cached_property
    def domain_of(self) -> Mapping[SignId, DomainId]:
        """The life domain of each sign."""
        return {s.id: d.id for d in self.domains for i in d.indicators for s in i.signs}

    @cached_property
    def domain(self) -> Mapping[DomainId, Domain]:
        """All domains by id."""
        return {d.id: d for d in self.domains}

    @cached_property
    def profession(self) -> Mapping[str, Profession]:
        """All professions by id."""
        return {p.id: p for p in self.professions}
