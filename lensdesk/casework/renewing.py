"""How does a case go on with another version of its lens, and what would that change?

A case keeps its version until it is moved, and moving back undoes it. Nothing that was observed
is lost: what a version does not know is kept, counts nowhere, and is shown apart (`orphaned`).
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from lensdesk.cases.model import Case, Observation
from lensdesk.cases.orphans import orphaned
from lensdesk.casework.amending import Desk
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Outcome, Readings
from lensdesk.indicators.reading import read
from lensdesk.lens.model import IndicatorId, Lens

__all__ = ["LensOfAnotherKind", "Shift", "move_case", "orphaned", "would_change"]


class LensOfAnotherKind(LensDeskError):
    """A case was to be moved to a lens that is no version of its own."""

    code = "lens-of-another-kind"


class Shift(NamedTuple):
    """The outcome of one indicator in two versions; None where a version does not have it."""

    indicator: IndicatorId
    before: Outcome | None
    after: Outcome | None


def would_change(
    old: Lens, new: Lens, observations: Iterable[Observation], as_of: date
) -> tuple[Shift, ...]:
    """The indicators whose outcome differs, in the order of the new lens, then those that go.

    An indicator that only one version has is named when it was or would be more than not looked
    at.
    """
    seen = tuple(observations)
    before, after = _outcomes(read(old, seen, as_of)), _outcomes(read(new, seen, as_of))
    shifts = (Shift(i, before.get(i), after.get(i)) for i in dict.fromkeys((*after, *before)))
    nothing = (None, Outcome.NOT_LOOKED_AT)
    return tuple(
        s
        for s in shifts
        if s.before is not s.after and not (s.before in nothing and s.after in nothing)
    )


def move_case(desk: Desk, case: Case, new: Lens) -> Case:
    """Keep that a case goes on with `new`. Raises `LensOfAnotherKind`; to undo, move it back."""
    if new.id != case.lens_id:
        raise LensOfAnotherKind
    desk.vault.move_case(case.id, new.version)
    return replace(case, lens_version=new.version)


def _outcomes(readings: Readings) -> dict[IndicatorId, Outcome]:
    return {r.indicator: r.outcome for r in readings.readings}
