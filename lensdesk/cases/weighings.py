"""Was it asked beside an indicator what else it could be, and what speaks against it?"""

from lensdesk.cases.model import Case, Weighing


def weighing_of(case: Case, indicator: str) -> Weighing:
    """What was set beside an indicator; one without any answer when nothing was."""
    kept = (w for w in case.weighings if w.indicator == indicator)
    return next(kept, Weighing(indicator))


def is_answered(weighing: Weighing) -> bool:
    """Whether there is a line, or the explicit answer 'I don't know' (guidance of the lens, 3.2).

    One line is enough: who knows what else it could be, need not know what speaks against it.
    """
    return weighing.unknown or bool(weighing.otherwise.strip() or weighing.against.strip())
