"""Does a case concern a child?

What the professional says on the referral page decides, also when it is 'no'. Without such an
answer a case concerns a child when a sign was seen that can be about a child alone. That nobody
said so and nothing was seen, is no proof that there is none.
"""

from lensdesk.cases.model import Answer, Case
from lensdesk.lens.model import Lens, Subject

FIELD = "child"  # of the referral


def concerns_child(case: Case, lens: Lens) -> bool:
    """Whether the case concerns someone under 18, as far as is known."""
    said = case.referral.get(FIELD, "")
    if said in ("yes", "no"):
        return said == "yes"
    seen = {o.sign for o in case.observations if o.answer is Answer.SEEN}
    return any(lens.signs[s].subjects == (Subject.CHILD,) for s in seen if s in lens.signs)
