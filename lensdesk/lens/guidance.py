"""What does a lens teach beside its signs? Where to look, how to ask, what now, and figures.

It lies in `guidance/` in the folder of the lens. It is read when a page first wants it, so that
the lens itself is there at once. The format of each file is described in `lens/format.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from lensdesk.lens.model import DomainId, IndicatorId, Text


@dataclass(frozen=True, slots=True)
class Basis:
    """On what an entry rests: the ids of its sources, and the day it was last held against them.

    What is `to_check` was not confirmed, or may have changed: it is shown with the words 'to be
    checked' and never as a fact, until the organisation has filled it in.
    """

    sources: tuple[str, ...]
    checked: date | None
    to_check: bool


class Level(StrEnum):
    """About whom a place can tell."""

    PERSON = "person"
    AREA = "area"


class Purpose(StrEnum):
    """What a place may be asked for."""

    PROTECT = "protect"
    HELP = "help"
    LOCAL_PICTURE = "local-picture"


@dataclass(frozen=True, slots=True)
class Caveat:
    """A reusable warning about a place."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Place:
    """A place that may hold an answer: what it holds, how to ask, and what asking can do."""

    id: str
    domain: DomainId
    aspect: str
    name: Text
    holds: Text
    ask: Text
    risk: Text
    level: Level
    purpose: Purpose
    caveats: tuple[str, ...]
    indicators: tuple[IndicatorId, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a general part: a rule for asking, or a line of law."""

    id: str
    text: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the Meldcode, and what LensDesk does in it."""

    id: str
    label: Text
    here: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class NextStep:
    """A question of 'what now', in its order, with what to do and whom to reach."""

    id: str
    question: Text
    then: Text
    contacts: tuple[str, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to reach. A `local` one has no `reach` until the organisation fills it in."""

    id: str
    name: Text
    what: Text
    reach: str
    local: bool
    basis: Basis


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of context with what it counts: reports, never numbers of victims."""

    id: str
    year: str
    figure: str
    counts: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class Role:
    """A role around a case."""

    id: str
    label: Text
    does: Text


@dataclass(frozen=True)
class Guidance:
    """All that a lens teaches beside its signs, in the order of its files."""

    asking: tuple[Line, ...]
    law: tuple[Line, ...]
    talking: tuple[Line, ...]
    rights: tuple[Line, ...]
    caveats: tuple[Caveat, ...]
    places: tuple[Place, ...]
    steps: tuple[Step, ...]
    next_steps: tuple[NextStep, ...]
    contacts: tuple[Contact, ...]
    figures: tuple[Figure, ...]
    roles: tuple[Role, ...]

    @cached_property
    def caveat(self) -> Mapping[str, Caveat]:
        """All caveats by id."""
        return {c.id: c for c in self.caveats}

    @cached_property
    def contact(self) -> Mapping[str, Contact]:
        """All contacts by id."""
        return {c.id: c for c in self.contacts}
