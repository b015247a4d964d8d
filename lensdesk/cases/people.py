"""Who is around a household, and how do they stand to each other?

No more than is needed to see the network: no origin, no religion, no nationality, no address.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PersonId = str
RelationId = str

_OF_AGE = 18  # years


class Stage(StrEnum):
    """Child or adult, as far as a year of birth can tell."""

    CHILD = "child"
    ADULT = "adult"
    UNKNOWN = "unknown"


class RelationKind(StrEnum):
    """How one person stands to another; `OTHER` has a word of its own."""

    PARENT = "parent"
    CHILD = "child"
    PARTNER = "partner"
    SIBLING = "sibling"
    LIVES_WITH = "lives_with"
    WORKS_FOR = "works_for"
    OWES = "owes"
    BRINGS = "brings"
    OTHER = "other"


FAMILY = frozenset(
    (RelationKind.PARENT, RelationKind.CHILD, RelationKind.PARTNER, RelationKind.SIBLING)
)
MUTUAL = frozenset((RelationKind.PARTNER, RelationKind.SIBLING, RelationKind.LIVES_WITH))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in or around a household; `role` is what they are there, in a few words.

    `spot` is where they were put in the picture by hand: the middle of the box across and its top,
    in points of the picture.
    """

    id: PersonId
    name: str
    birth_year: int | None = None
    role: str = ""
    spot: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """Read as a sentence: `one` is the `kind` of `other`, or does `kind` to `other`."""

    id: RelationId
    one: PersonId
    kind: RelationKind
    other: PersonId
    word: str = ""


def stage(person: Person, today: date) -> Stage:
    """Child or adult on a day. In the year in which somebody turns 18 that is not known."""
    if person.birth_year is None:
        return Stage.UNKNOWN
    age = today.year - person.birth_year  # on the last day of the year
    if age == _OF_AGE and (today.month, today.day) != (12, 31):
        return Stage.UNKNOWN
    return Stage.CHILD if age < _OF_AGE else Stage.ADULT


def same(one: Relation, other: Relation) -> bool:
    """Whether two relations say the same: being a parent of, or having as a child."""
    return _plain(one) == _plain(other)


def _plain(relation: Relation) -> tuple[str, str, RelationKind, str]:
    ends = relation.one, relation.other
    kind = relation.kind
    if kind is RelationKind.CHILD:
        kind, ends = RelationKind.PARENT, (relation.other, relation.one)
    if kind in MUTUAL:
        ends = min(ends), max(ends)
    return (*ends, kind, relation.word)
