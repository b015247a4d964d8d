"""Where in a case does somebody write freely? The one list of it, to read or to rewrite."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType

from lensdesk.cases.assessments import PROTECTIVE
from lensdesk.cases.model import Case, Observation
from lensdesk.cases.referral_fields import FIELDS

_CHOICES = frozenset(f.code for f in FIELDS if f.choices)


@dataclass(frozen=True, slots=True)
class Spot:
    """A field: what it is of, and the id of whose it is.

    `of` is answer (`id` a code of a question), observation, about, source (of an observation),
    otherwise, against (of an indicator), advice, role (of a consultation), reason (of a decision),
    person (the role of one), relation, protective or change.
    """

    of: str
    id: str = ""


Rewrite = Callable[[Spot, str], str]


def rewritten(case: Case, rewrite: Rewrite) -> Case:
    """The case with every free text as `rewrite` gives it; a name in its own field stays."""

    def observed(o: Observation) -> Observation:
        about = rewrite(Spot("about", o.id), o.about) if o.about else o.about
        source = rewrite(Spot("source", o.id), o.source)
        return replace(
            o, text=rewrite(Spot("observation", o.id), o.text), about=about, source=source
        )

    answers = {
        code: text if code in _CHOICES else rewrite(Spot("answer", code), text)
        for code, text in case.referral.items()
    }
    assessment = {
        code: rewrite(Spot(PROTECTIVE), text) if code == PROTECTIVE else text
        for code, text in case.assessment.items()
    }
    return replace(
        case,
        referral=MappingProxyType(answers),
        assessment=MappingProxyType(assessment),
        observations=tuple(map(observed, case.observations)),
        weighings=tuple(
            replace(
                w,
                otherwise=rewrite(Spot("otherwise", w.indicator), w.otherwise),
                against=rewrite(Spot("against", w.indicator), w.against),
            )
            for w in case.weighings
        ),
        consultations=tuple(
            replace(
                c,
                role=rewrite(Spot("role", c.id), c.role),
                advice=rewrite(Spot("advice", c.id), c.advice),
            )
            for c in case.consultations
        ),
        decisions=tuple(
            replace(d, reason=rewrite(Spot("reason", d.id), d.reason)) for d in case.decisions
        ),
        persons=tuple(replace(p, role=rewrite(Spot("person", p.id), p.role)) for p in case.persons),
        relations=tuple(
            replace(r, word=rewrite(Spot("relation", r.id), r.word)) for r in case.relations
        ),
    )


def texts(case: Case) -> tuple[tuple[Spot, str], ...]:
    """Every free text of the case that is not empty, with its field."""
    found: list[tuple[Spot, str]] = []

    def keep(spot: Spot, text: str) -> str:
        if text.strip():
            found.append((spot, text))
        return text

    rewritten(case, keep)
    return tuple(found)
