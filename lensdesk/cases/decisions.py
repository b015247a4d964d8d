"""In which order were the decisions about a case taken, and which is the last?"""

from lensdesk.cases.model import Case, Decision


def in_order(case: Case) -> tuple[Decision, ...]:
    """The decisions, the one taken last first; of two at one moment, the one kept last."""
    kept = tuple(reversed(case.decisions))
    return tuple(sorted(kept, key=lambda d: d.made_at, reverse=True))


def latest(case: Case) -> Decision | None:
    """The decision that was taken last."""
    return next(iter(in_order(case)), None)
