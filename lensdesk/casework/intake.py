"""How do observations from a file get into a case?"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from lensdesk.cases.about import recognised
from lensdesk.cases.intake import OtherLens
from lensdesk.cases.model import Case, Contact, Observation
from lensdesk.casework.beginning import new_case
from lensdesk.casework.recording import MomentAhead
from lensdesk.lens.model import Lens
from lensdesk.vault import Event, Vault


@dataclass(frozen=True, slots=True)
class Recorded:
    """The case as it is now, and how many observations were new and how many there already."""

    case: Case
    new: int
    known: int


def record_file(
    vault: Vault, lens: Lens, name: str, observations: Iterable[Observation], at: datetime
) -> Recorded:
    """Put observations into the case called `name`, which is begun when it is not there yet.

    All of them are written in one transaction, or none. An observation that is there already is
    not put there again, so that the same file can be recorded twice. Whom it is about is a person
    of the case where the words are exactly the name of one. Raises `OtherLens` for a case that was
    begun with another lens, and `MomentAhead` for a moment after `at`.
    """
    told = tuple(observations)
    if any(o.at > at for o in told):
        raise MomentAhead
    known = vault.find_case(name)
    if known is None:
        new = _unknown((recognised(o, ()) for o in told), ())
        case = replace(new_case(lens, name, at, Contact.OTHER), observations=new)
        vault.add_case(case)
    else:
        case = vault.case(known)
        if case.lens_id != lens.id:
            raise OtherLens(lens=case.lens_id)
        new = _unknown((recognised(o, case.persons) for o in told), case.observations)
        vault.amend(known, observations=new, event=Event.IMPORT)
        case = replace(case, observations=(*case.observations, *new))
    return Recorded(case, len(new), len(told) - len(new))


def _unknown(told: Iterable[Observation], kept: Iterable[Observation]) -> tuple[Observation, ...]:
    """What is not kept yet. The same is: all that was told is the same, at the same moment.

    Only the id differs, for a file has none. A file that says the same thing twice says it once.
    """
    known = {_content(o) for o in kept}
    new: list[Observation] = []
    for observation in told:
        content = _content(observation)
        if content not in known:
            known.add(content)
            new.append(observation)
    return tuple(new)


def _content(observation: Observation) -> Observation:
    return replace(observation, id="", at=observation.at.astimezone(UTC))
