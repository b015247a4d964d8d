"""How does a case lose its names, and its hidden sources, before it goes out?"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from lensdesk.cases.model import Case
from lensdesk.cases.people import PersonId, Stage, stage
from lensdesk.letters.names import Disguise, Doubt, Why
from lensdesk.letters.roles import observers, roles
from lensdesk.letters.written import Spot, rewritten
from lensdesk.words import Words

_RECEIVER = Spot("answer", "recipient")  # may be named


@dataclass(frozen=True, slots=True)
class InDoubt:
    """A piece of a field that may still tell who it is about; places as in the field."""

    spot: Spot
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Made:
    """A case on its way out, with why it goes out anew."""

    case: Case
    change: str
    doubts: tuple[InDoubt, ...] = ()
    stages: Mapping[PersonId, Stage] = field(default_factory=lambda: MappingProxyType({}))


def nameless(made: Made, whole: Case, reporter: str, words: Words, today: date) -> Made:
    """The case by role words, without dates of birth, places and who observed or advised."""
    called, seen_by = roles(whole, words, today), observers(whole, reporter, words)
    persons = [(p.name, called[p.id]) for p in whole.persons]
    others: dict[str, str] = {**seen_by}
    for name in (*_sources(whole), *_colleagues(whole)):
        others.setdefault(name, words("letters.somebody"))
    for place in _places(whole):
        others.setdefault(place, words("letters.a-place"))
    others.setdefault(whole.name, words("letters.this-case"))
    for p in whole.persons:
        others.pop(p.name, None)
    years = [p.birth_year for p in whole.persons if p.birth_year is not None]
    born = words("letters.date-of-birth")
    shared = words("letters.shared-name")
    done = _rewritten(made, Disguise(persons, shared, years, born, others.items()))
    case = replace(
        done.case,
        observations=tuple(
            replace(o, observer=seen_by.get(o.observer, ""), source="")
            for o in done.case.observations
        ),
        persons=tuple(replace(p, name=called[p.id], birth_year=None) for p in done.case.persons),
        consultations=tuple(replace(c, who="") for c in done.case.consultations),
        decisions=tuple(replace(d, decided_by="") for d in done.case.decisions),
    )
    stages = MappingProxyType({p.id: stage(p, today) for p in whole.persons})
    return replace(done, case=case, stages=stages)


def unsourced(made: Made, whole: Case, reporter: str, words: Words) -> Made:
    """The case without the names of withheld sources, and of a `reporter` who is shielded."""
    seen_by = observers(whole, reporter, words)
    names = {o.source.strip(): words("letters.somebody") for o in whole.observations if o.withheld}
    names |= {reporter: words("letters.reporter")} if reporter else {}
    names.pop("", None)
    if not names:
        return made
    done = _rewritten(made, Disguise((), words("letters.somebody"), others=names.items()))

    def unseen(name: str) -> str:
        return seen_by.get(name, name) if reporter else name

    case = replace(
        done.case,
        observations=tuple(replace(o, observer=unseen(o.observer)) for o in done.case.observations),
        decisions=tuple(replace(d, decided_by=unseen(d.decided_by)) for d in done.case.decisions),
    )
    # other names are in their place here; of a hidden one no part may be left
    parts = tuple(d for d in done.doubts if d.doubt.why in (Why.PART, Why.INSIDE))
    return replace(done, case=case, doubts=parts)


def _rewritten(made: Made, disguise: Disguise) -> Made:
    doubts: list[InDoubt] = []

    def rewrite(spot: Spot, text: str) -> str:
        if spot == _RECEIVER:
            return text
        done = disguise.of(text)
        doubts.extend(InDoubt(spot, doubt) for doubt in done.doubts)
        return done.text

    case, change = rewritten(made.case, rewrite), rewrite(Spot("change"), made.change)
    return Made(case, change, tuple(doubts))


def _sources(case: Case) -> set[str]:
    return {o.source.strip() for o in case.observations} - {""}


def _colleagues(case: Case) -> set[str]:
    who = {c.who.strip() for c in case.consultations}
    return (who | {d.decided_by.strip() for d in case.decisions}) - {""}


def _places(case: Case) -> set[str]:
    """The places of contact that are names: 'home' is none, and tells of nobody."""
    places = {v.place.strip() for v in case.visits}
    return {p for p in places if any(c.isupper() or c.isdigit() for c in p)}
