"""What does the lens show? The outcome per indicator, always with the signs behind it.

No number here is about a person: counts are signs of one indicator, never a score.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property


class Outcome(StrEnum):
    """The outcome of one indicator."""

    NOT_LOOKED_AT = "not_looked_at"
    SILENT = "silent"
    NOTICED = "noticed"
    TRIGGERED = "triggered"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many signs count, per strength."""

    strong: int = 0
    medium: int = 0
    weak: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of one indicator and why. Lists of signs are in the order of the lens.

    `rule` is the id of the rule that was met, or None. `signs` count; `context`,
    `impressions`, `stale` and `tied` are shown and do not count; `contradicted` signs have a
    seen and a not-seen answer. `without_hearsay` is the outcome as if nobody else had told.
    """

    indicator: str
    domain: str
    outcome: Outcome = Outcome.NOT_LOOKED_AT
    rule: str | None = None
    seen: Counts = Counts()
    signs: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    impressions: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    tied: tuple[str, ...] = ()
    contradicted: tuple[str, ...] = ()
    without_hearsay: Outcome = Outcome.NOT_LOOKED_AT


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who looked where: domains in the order of the lens, the rest sorted."""

    domains: tuple[str, ...]
    observers: tuple[str, ...]
    professions: tuple[str, ...]


@dataclass(frozen=True)
class Readings:
    """The readings of all indicators of a lens on one day, in the order of the lens."""

    lens_id: str
    lens_version: str
    as_of: date
    readings: tuple[Reading, ...]
    coverage: Coverage
    urgent: tuple[str, ...]

    @cached_property
    def by_indicator(self) -> Mapping[str, Reading]:
        """The readings by id of the indicator."""
        return {r.indicator: r for r in self.readings}

    def triggered(self) -> tuple[Reading, ...]:
        """The indicators whose rule is met, in the order of the lens (never ranked)."""
        return tuple(r for r in self.readings if r.outcome is Outcome.TRIGGERED)
