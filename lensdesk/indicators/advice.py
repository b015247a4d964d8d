"""What do the readings together advise? Never about a person, and never by a sum.

After the guidance of the lens, 3.2 and 3.6.
"""

from collections.abc import Iterator
from enum import StrEnum

from lensdesk.indicators.model import Readings
from lensdesk.lens.model import Lens


class Advice(StrEnum):
    """A sentence that stands with the readings."""

    ORDINARY_HELP = "ordinary_help"
    CHILD_NEEDS_NO_FORCE = "child_needs_no_force"


def advice(lens: Lens, readings: Readings, *, child: bool) -> tuple[Advice, ...]:
    """The sentences that apply; `child` says whether the case concerns someone under 18.

    Ordinary help is advised when the lens calls every triggered indicator context: they tell what
    makes life hard, not that somebody is exploited. It is not advised beside an urgent sign, for
    danger never depends on the rule.
    """
    return tuple(_advice(lens, readings, child=child))


def _advice(lens: Lens, readings: Readings, *, child: bool) -> Iterator[Advice]:
    triggered = [lens.indicator[r.indicator] for r in readings.triggered()]
    if triggered and not readings.urgent and all(i.context for i in triggered):
        yield Advice.ORDINARY_HELP
    if child:
        yield Advice.CHILD_NEEDS_NO_FORCE
