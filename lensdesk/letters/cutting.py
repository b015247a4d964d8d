"""What of a case goes into a letter? A case without the rest: what is not in it cannot leak.

The letter, its data and its pictures are all made of what is cut here, by the table of rules.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from lensdesk.cases.letter_kinds import TextKind
from lensdesk.cases.model import Answer, Case, Observation, ObservationId, Professional
from lensdesk.cases.people import PersonId, Stage
from lensdesk.errors import LensDeskError
from lensdesk.letters.hiding import InDoubt, Made, nameless, unsourced
from lensdesk.letters.order import Order
from lensdesk.letters.rules import rule_of
from lensdesk.words import Words

_OF_REPORTER = frozenset(("reporter_reachable", "decision_by"))
NOBODY = Professional("", "", "")


class TextNotForReceiver(LensDeskError):
    """The text is never for this kind of receiver."""

    code = "text-not-for-receiver"


class NotSafeTogether(LensDeskError):
    """The referral says that it is not safe to tell the person; so nothing is read together."""

    code = "not-safe-together"


@dataclass(frozen=True, slots=True)
class Cut:
    """What goes out: the case without the rest, who sends, and what stays behind by the rule.

    `left_out` are codes of questions and parts; `doubts` is what was not surely without a name;
    `change` is why it amends another letter; `stages` says who is a child, when years stay behind.
    """

    case: Case
    professional: Professional
    left_out: frozenset[str]
    doubts: tuple[InDoubt, ...]
    change: str
    stages: Mapping[PersonId, Stage]


def refuse(case: Case, order: Order) -> None:
    """Raise `TextNotForReceiver` or `NotSafeTogether` for a letter that must not be made."""
    if not rule_of(order.text, order.receiver).goes:
        raise TextNotForReceiver
    together = order.text is TextKind.TOGETHER
    if together and case.referral.get("informed") == "not_safe" and not order.withdraws:
        raise NotSafeTogether


def cut(case: Case, sender: Professional, order: Order, words: Words, today: date) -> Cut:
    """The case as it goes out; `words` are those of the letter. Raises as `refuse`."""
    refuse(case, order)
    chosen = _bare(case) if order.withdraws else before_names(case, order)
    made = Made(chosen, order.change)
    shielded = is_shielded(case, order)
    if order.text is TextKind.ADVICE:
        made = nameless(made, case, sender.name, words, today)
    elif order.text is TextKind.TOGETHER:
        made = unsourced(made, case, sender.name if shielded else "", words)
    return Cut(
        made.case,
        NOBODY if shielded else sender,
        left_out(case, order),
        made.doubts,
        made.change,
        made.stages,
    )


def left_out(case: Case, order: Order) -> frozenset[str]:
    """The codes of questions and the parts that stay behind in this text."""
    rule = rule_of(order.text, order.receiver)
    more = _OF_REPORTER if is_shielded(case, order) else frozenset()
    return rule.answers | rule.parts | more


def is_shielded(case: Case, order: Order) -> bool:
    """Whether the household is not to know who reports."""
    shield = case.referral.get("reporter_shield", "").strip()
    return order.text is TextKind.TOGETHER and bool(shield)


def before_names(case: Case, order: Order) -> Case:
    """What goes along, its texts still as they were written."""
    rule = rule_of(order.text, order.receiver)
    observations = tuple(_along(case, order))
    persons = tuple(p for p in case.persons if p.id not in order.without)
    if "network" in rule.parts:
        about = {person for o in observations for person in o.persons}
        persons = tuple(p for p in persons if p.id in about)
    ids = {p.id for p in persons}
    relations = () if "network" in rule.parts else case.relations
    return replace(
        case,
        visits=(),
        sent=(),
        feedback=(),
        observations=tuple(
            replace(o, persons=tuple(p for p in o.persons if p in ids)) for o in observations
        ),
        persons=persons,
        relations=tuple(r for r in relations if {r.one, r.other} <= ids),
        consultations=() if "consultations" in rule.parts else case.consultations,
        weighings=() if "readings" in rule.parts else case.weighings,
        referral=_without(case, left_out(case, order)),
    )


def goes_along(case: Case, order: Order) -> tuple[ObservationId, ...]:
    """The ids of the seen observations that go along."""
    return tuple(o.id for o in _along(case, order) if o.answer is Answer.SEEN)


def _along(case: Case, order: Order) -> Iterator[Observation]:
    for o in case.observations:
        if order.text is TextKind.TOGETHER and o.withheld:
            continue
        if o.answer is not Answer.SEEN:
            yield replace(o, text="", about=None, persons=(), household=False, source="")
        elif order.observations is None or o.id in order.observations:
            yield o


def _without(case: Case, codes: frozenset[str]) -> Mapping[str, str]:
    return MappingProxyType({c: t for c, t in case.referral.items() if c not in codes})


def _bare(case: Case) -> Case:
    """What a withdrawal tells: to whom the letter went, and nothing else."""
    told = {"recipient": case.referral.get("recipient", "")}
    bare = Case(case.id, case.name, case.created_at, case.lens_id, case.lens_version)
    return replace(bare, referral=MappingProxyType(told))
