"""Which indicators did a step change?"""

from lensdesk.indicators.model import Readings
from lensdesk.lens.model import IndicatorId


def touched(before: Readings, after: Readings) -> tuple[IndicatorId, ...]:
    """The indicators whose reading differs, in the order of the lens."""
    known = before.by_indicator
    return tuple(r.indicator for r in after.readings if known.get(r.indicator) != r)
