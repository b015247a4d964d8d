"""Does a case concern a child?

What the professional says on the referral page decides, also when it is 'no'. Without such an
answer a case concerns a child when somebody in it is one by their year of birth, or when a sign
was seen that can be about a child alone. That nobody said so and nothing was seen, is no proof
that there is none.
"""

from datetime import date

from lensdesk.cases.model import Answer, Case
from lensdesk.cases.people import Stage, stage
from lensdesk.lens.model import Lens, Subject

FIELD = "child"  # of the referral


def concerns_child(case: Case, lens: Lens, today: date) -> bool:
    """Whether the case concerns someone under 18 today, as far as is known."""
    said = case.referral.get(FIELD, "")
    if said in ("yes", "no"):
        return said == "yes"
    if any(stage(person, today) is Stage.CHILD for person in case.persons):
        return True
    seen = {o.sign for o in case.observations if o.answer is Answer.SEEN}
    return any(lens.signs[s].subjects == (Subject.CHILD,) for s in seen if s in lens.signs)
