"""Who is around a household, and how do they stand to each other? Each step can be undone.

A name is shown as it is, in any script; characters that would make it read otherwise than it is
written are refused.
"""

from dataclasses import replace
from datetime import datetime

from lensdesk.cases.about import in_words, recognised
from lensdesk.cases.model import Case, Observation, new_id
from lensdesk.cases.people import Person, PersonId, Relation, RelationId, RelationKind, same
from lensdesk.cases.written import NAME, line
from lensdesk.casework.amending import Amendment, Change, Desk, amend, unchanged
from lensdesk.errors import LensDeskError
from lensdesk.indicators.model import Readings

Spot = tuple[float, float]  # the middle of a box across, and its top, in points of the picture
_FARTHEST = 20_000.0
OLDEST = 120  # years


class PersonNameEmpty(LensDeskError):
    """A person was to be added without a name or reference."""

    code = "person-name-empty"


class BirthYearImpossible(LensDeskError):
    """A year of birth is not between `first` and `last`."""

    code = "birth-year-impossible"


class RelationToSelf(LensDeskError):
    """A relation needs two persons of this case."""

    code = "relation-to-self"


class RelationWordMissing(LensDeskError):
    """Another relation was to be kept without saying which."""

    code = "relation-word-missing"


class RelationKnown(LensDeskError):
    """The same relation is there already, perhaps told from the other side."""

    code = "relation-known"


def add_person(
    desk: Desk,
    case: Case,
    before: Readings,
    name: str,
    birth_year: int | None,
    role: str,
    at: datetime,
) -> Change:
    """Add somebody. Raises what `change_person` raises."""
    person = Person(new_id(), name, birth_year, role)
    return change_person(desk, case, before, person, at)


def change_person(desk: Desk, case: Case, before: Readings, person: Person, at: datetime) -> Change:
    """Keep somebody under another name, year or role.

    Raises `PersonNameEmpty`, `BirthYearImpossible`, and what `written.line` raises.
    """
    name, role = line(person.name, NAME), line(person.role, NAME)
    if not name:
        raise PersonNameEmpty
    first, last = at.year - OLDEST, at.year + 1  # a child that is expected is there too
    if person.birth_year is not None and not first <= person.birth_year <= last:
        raise BirthYearImpossible(first=first, last=last)
    kept = replace(person, name=name, role=role)
    return amend(desk, case, before, Amendment(persons=(kept,)), at)


def remove_person(
    desk: Desk, case: Case, before: Readings, person: PersonId, at: datetime
) -> Change:
    """Take somebody away, with every relation that names them.

    What was observed about them stays, with the name as words.
    """
    ties = (r.id for r in case.relations if person in (r.one, r.other))
    told = (
        in_words(o, p)
        for p in case.persons
        if p.id == person
        for o in case.observations
        if person in o.persons
    )
    gone = Amendment(drop=(person, *ties), observations=tuple(told))
    return amend(desk, case, before, gone, at)


def recognise(desk: Desk, case: Case, before: Readings, person: PersonId, at: datetime) -> Change:
    """Have observations be about somebody where words were written that are exactly the name."""
    found = namesakes(case, person)
    persons = [p for p in case.persons if p.id == person]
    told = tuple(recognised(o, persons) for o in found)
    return (
        amend(desk, case, before, Amendment(observations=told), at)
        if told
        else unchanged(case, before)
    )


def namesakes(case: Case, person: PersonId) -> tuple[Observation, ...]:
    """The observations about whom it was written in words what is the name of this person."""
    names = {p.name for p in case.persons if p.id == person}
    return tuple(o for o in case.observations if o.about in names)


def move_person(
    desk: Desk, case: Case, before: Readings, person: PersonId, spot: Spot, at: datetime
) -> Change:
    """Put somebody elsewhere in the picture; what reaches beyond its edge is put inside."""
    x, y = (round(min(max(n, 0.0), _FARTHEST), 1) for n in spot)
    moved = tuple(replace(p, spot=(x, y)) for p in case.persons if p.id == person)
    return amend(desk, case, before, Amendment(persons=moved), at)


def arrange_again(desk: Desk, case: Case, before: Readings, at: datetime) -> Change:
    """Forget where anybody was put by hand."""
    moved = tuple(replace(p, spot=None) for p in case.persons if p.spot is not None)
    return (
        amend(desk, case, before, Amendment(persons=moved), at)
        if moved
        else unchanged(case, before)
    )


def relate(
    desk: Desk,
    case: Case,
    before: Readings,
    ends: tuple[PersonId, PersonId],
    kind: RelationKind,
    word: str,
    at: datetime,
) -> Change:
    """Keep how the first of `ends` stands to the second; `word` is for another kind alone.

    Raises `RelationToSelf`, `RelationWordMissing`, `RelationKnown`, and as `change_person`.
    """
    one, other = ends
    if one == other or not {one, other} <= {p.id for p in case.persons}:
        raise RelationToSelf
    word = line(word, NAME) if kind is RelationKind.OTHER else ""
    if kind is RelationKind.OTHER and not word:
        raise RelationWordMissing
    made = Relation(new_id(), one, kind, other, word)
    if any(same(made, known) for known in case.relations):
        raise RelationKnown
    return amend(desk, case, before, Amendment(relations=(made,)), at)


def unrelate(
    desk: Desk, case: Case, before: Readings, relation: RelationId, at: datetime
) -> Change:
    """Take a relation away."""
    return amend(desk, case, before, Amendment(drop=(relation,)), at)
