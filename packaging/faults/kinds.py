"""Every kind of fault, in the order of the table."""

from faults import killing, power, stepwise
from faults.verdicts import Kind

KINDS: tuple[Kind, ...] = (
    killing.KIND,
    power.KIND,
    *stepwise.KINDS,
)
