"""Every kind of fault, in the order of the table."""

from faults import (
    clocks,
    damage,
    full_disk,
    killing,
    left_in_memory,
    planted,
    power,
    read_only,
    stepwise,
    trail_edits,
    two_programs,
)
from faults.verdicts import Kind

KINDS: tuple[Kind, ...] = (
    killing.KIND,
    power.KIND,
    *stepwise.KINDS,
    full_disk.KIND,
    read_only.KIND,
    two_programs.KIND,
    clocks.KIND,
    *damage.KINDS,
    trail_edits.KIND,
    planted.KIND,
    left_in_memory.KIND,
)
