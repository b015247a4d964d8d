"""What is asked in an assessment? The codes of its fields, in the order of the page.

The five questions follow the weighing frame of the Meldcode (guidance of the lens, section 4.4).
Their texts are in `translations/<language>/assessment.toml`. What is answered is kept as it is
given: no answer follows from another one, and no decision from the answers. A decision is a record
of its own (`Decision`).
"""

from lensdesk.cases.model import Case, Consultation

QUESTIONS = ("suspicion", "danger", "help", "acceptance", "result")
ANSWERS = ("yes", "no", "not_known_yet")
PROTECTIVE, AGAINST = "protective", "against"


def line_of(question: str) -> str:
    """The field of the free line under one of `QUESTIONS`."""
    return f"{question}_line"


def held(case: Case) -> tuple[Consultation, ...]:
    """The consultations of which something is written down, the earliest first."""
    said = (c for c in case.consultations if any(t.strip() for t in (c.who, c.role, c.advice)))
    return tuple(sorted(said, key=lambda c: c.day))
