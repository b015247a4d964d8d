"""Which observations are of signs that a lens does not have?

They stay in the case when it moves to a version without their signs: they count for no
indicator, and are shown apart.
"""

from lensdesk.cases.model import Case, Observation
from lensdesk.lens.model import Lens


def orphaned(case: Case, lens: Lens) -> tuple[Observation, ...]:
    """The observations of signs that `lens` does not have, by their moment."""
    found = (o for o in case.observations if o.sign not in lens.signs)
    return tuple(sorted(found, key=lambda o: o.at))
