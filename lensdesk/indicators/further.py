"""Where should one look further, and with what else may the signs fit?

Both are reading aids. A phenomenon is another reading of the same signs, never a finding: it is
named with the signs that point to it, in the order of the lens, and never counted or ranked.
"""

from collections.abc import Mapping
from enum import StrEnum

from lensdesk.indicators.model import Outcome, Reading, Readings
from lensdesk.lens.model import DomainId, Lens, Phenomenon, SignId

_THIN = 3  # a domain is thin when fewer than one in three of its indicators was looked at


class Looked(StrEnum):
    """How far a life domain was looked at."""

    EMPTY = "empty"
    THIN = "thin"
    WELL = "well"


def looked(lens: Lens, readings: Readings) -> Mapping[DomainId, Looked]:
    """How far each life domain was looked at, in the order of the lens."""
    found: dict[DomainId, Looked] = {}
    for domain in lens.domains:
        outcomes = [readings.by_indicator[i.id].outcome for i in domain.indicators]
        answered = sum(outcome is not Outcome.NOT_LOOKED_AT for outcome in outcomes)
        thin = answered * _THIN < len(outcomes)
        found[domain.id] = Looked.EMPTY if not answered else Looked.THIN if thin else Looked.WELL
    return found


def seen_signs(reading: Reading) -> tuple[SignId, ...]:
    """The signs of an indicator that were answered seen, whether they count or not."""
    lists = (reading.signs, reading.context, reading.impressions, reading.stale, reading.tied)
    return tuple(dict.fromkeys(sign for signs in lists for sign in signs))


def may_also_fit(
    lens: Lens, readings: Readings
) -> tuple[tuple[Phenomenon, tuple[SignId, ...]], ...]:
    """The phenomena that seen signs point to, each with those signs, in the order of the lens."""
    seen = {sign for reading in readings.readings for sign in seen_signs(reading)}
    in_order = [s for s in lens.signs.values() if s.id in seen]
    pairs = (
        (phenomenon, tuple(s.id for s in in_order if phenomenon.id in s.phenomena))
        for phenomenon in lens.phenomena
    )
    return tuple((phenomenon, signs) for phenomenon, signs in pairs if signs)
