"""How is somebody called in a letter without names? By what they are: the child, adult 2."""

from collections.abc import Mapping
from datetime import date

from lensdesk.cases.model import Case
from lensdesk.cases.people import PersonId, Stage, stage
from lensdesk.words import Words


def roles(case: Case, words: Words, today: date) -> Mapping[PersonId, str]:
    """The role words of the persons; one alone of a kind has no number."""
    stages = {p.id: stage(p, today) for p in case.persons}
    called: dict[PersonId, str] = {}
    for each in Stage:
        ids = [person for person, known in stages.items() if known is each]
        if len(ids) == 1:
            called[ids[0]] = words(f"letters.the-{each}")
        else:
            called |= {p: words(f"letters.{each}-n", n=n) for n, p in enumerate(ids, start=1)}
    return called


def observers(case: Case, reporter: str, words: Words) -> Mapping[str, str]:
    """What stands for each observer; `reporter` is the name of who sends."""
    others = sorted({o.observer for o in case.observations} - {reporter, ""})
    called = {other: words("letters.observer-n", n=n) for n, other in enumerate(others, start=1)}
    return called | {reporter: words("letters.reporter")}
