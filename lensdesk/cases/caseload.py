"""Which cases does somebody look for, and which of them ask for attention first?

Order and search are about work, never about people: what is due, and what was worked on last.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lensdesk.cases.model import CaseSummary
from lensdesk.lens.search import folded


@dataclass(frozen=True, slots=True)
class Findable:
    """A case with the words by which it is found, folded for comparing."""

    case: CaseSummary
    words: str


def is_due(case: CaseSummary, today: date) -> bool:
    """Whether the day to look again has come."""
    return case.look_again is not None and case.look_again <= today


def ordered(cases: Iterable[CaseSummary], today: date) -> tuple[CaseSummary, ...]:
    """What is due first, what is due longest at the top; the others stay in their order."""

    def place(case: CaseSummary) -> date:
        return case.look_again if case.look_again and is_due(case, today) else date.max

    return tuple(sorted(cases, key=place))


def findable(cases: Iterable[CaseSummary], lenses: Mapping[str, str]) -> tuple[Findable, ...]:
    """The cases with their words: working name, references, and the name of the lens by its id."""
    return tuple(
        Findable(c, folded(" ".join((c.name, *c.named, lenses.get(c.lens_id, c.lens_id)))))
        for c in cases
    )


def found(entries: Sequence[Findable], text: str) -> tuple[CaseSummary, ...]:
    """The cases in which each word of `text` begins a word; without words, all of them.

    Where no word begins so, a part of a word is enough.
    """
    wanted = folded(text).split()
    hits = [e.case for e in entries if all(f" {w}" in e.words for w in wanted)]
    return tuple(hits or (e.case for e in entries if all(w in e.words for w in wanted)))


def using(cases: Iterable[CaseSummary], lens: str, version: str) -> int:
    """How many cases go on with this version of a lens, and would miss it."""
    return sum((case.lens_id, case.lens_version) == (lens, version) for case in cases)
