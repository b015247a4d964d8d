"""Who is there, and how do they stand to each other? Persons as boxes, relations as lines.

In the manner of a genogram, without asking for anybody's sex: parents stand above their children,
family and partners are tied by a solid line, everyone else by a dashed one with its kind on it.
A filled circle marks a child, an open square an adult; who may be either has no mark.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil, sqrt
from types import MappingProxyType

from lensdesk.cases.people import Person, PersonId, Relation, RelationKind, Stage, stage
from lensdesk.graphics.generations import placed
from lensdesk.graphics.shapes import Box, Drawing, Label, Line, Mark, Role, Shape
from lensdesk.graphics.ties import BOX_HEIGHT, BOX_WIDTH, STEP, Spot, Tie, lines
from lensdesk.words import Words

_CANVAS = 830.0  # how wide the picture is in which somebody was put by hand
_UNSEEN = "\N{POP DIRECTIONAL ISOLATE}\N{LEFT-TO-RIGHT MARK}"  # with which a screen ends a name
_MARKS = {Stage.CHILD: ("circle", Role.PETROL), Stage.ADULT: ("square", Role.CARD)}


@dataclass(frozen=True, slots=True)
class Network:
    """Everyone around a household with their relations; `numbered` puts a number at each name.

    `chosen` is the person whose box is marked; `stages` says child or adult where the year of birth
    does not go along.
    """

    persons: Sequence[Person]
    relations: Sequence[Relation]
    today: date
    numbered: bool = False
    chosen: str = ""
    stages: Mapping[PersonId, Stage] = field(default_factory=lambda: MappingProxyType({}))

    def stage(self, person: Person) -> Stage:
        """Child or adult, as it is said or as the year of birth tells."""
        return self.stages.get(person.id) or stage(person, self.today)

    def name(self, person: Person) -> str:
        """How somebody is called in the picture."""
        if not self.numbered:
            return person.name
        return f"{self.persons.index(person) + 1}. {person.name}"


def draw(network: Network, words: Words, *, width: float) -> Drawing:
    """The network, about `width` wide; wider when there are many persons."""
    if not network.persons:
        return Drawing(width, BOX_HEIGHT, (), words("picture.nobody"))
    by_hand = {p.id: p.spot for p in network.persons if p.spot is not None}
    room = _CANVAS if by_hand else width  # so that the others stand alike on screen and on paper
    columns = max(int(room / STEP), ceil(sqrt(len(network.persons))))
    cells = placed(network.persons, network.relations, columns)
    said = [Tie(r, _said(r, words)) for r in network.relations]
    ties, spots, height = lines(cells, said, by_hand)
    boxes = (s for p in network.persons for s in _box(network, p, spots[p.id], words))
    # many lines between the same two persons, and their texts, may reach beside the outer boxes
    ends = [x for tie in ties for x in _ends(tie)]
    left = min(0.0, 0.0, *ends)
    right = max(max(spot.x for spot in spots.values()) + STEP / 2, 0.0, *ends) - left
    shapes = tuple(_shifted(shape, -left) for shape in (*ties, *boxes))
    told = " ".join(
        (*(describe(p, network, words) for p in network.persons), *tell(network, words))
    )
    return Drawing(max(width, right), height, shapes, told, -left)


def describe(person: Person, network: Network, words: Words) -> str:
    """A person in words: name, child or adult, year of birth and role."""
    return _ended(
        f"{network.name(person)}: {facts(person, network.today, words, network.stage(person))}"
    )


def tell(network: Network, words: Words) -> list[str]:
    """Each relation as a sentence."""
    name = {p.id: p.name for p in network.persons}
    if network.numbered:
        name = {p.id: f"{p.name} ({n})" for n, p in enumerate(network.persons, start=1)}
    return [sentence(name[r.one], r, name[r.other], words) for r in network.relations]


def sentence(one: str, relation: Relation, other: str, words: Words) -> str:
    """How `one` stands to `other`."""
    if relation.kind is RelationKind.OTHER:
        return _ended(f"{one} – {relation.word} – {other}")
    return _ended(f"{one} {_said(relation, words)} {other}")


def _ended(line: str) -> str:
    return line if line.rstrip(_UNSEEN).endswith(".") else f"{line}."


def fitted(drawing: Drawing, width: float, height: float) -> Drawing:
    """The drawing, made smaller as a whole where it is larger than so much room."""
    factor = min(width / drawing.width, height / drawing.height, 1.0)
    if factor == 1.0:
        return drawing
    shapes = tuple(_smaller(shape, factor) for shape in drawing.shapes)
    return Drawing(drawing.width * factor, drawing.height * factor, shapes, drawing.alternative)


def _ends(shape: Shape) -> tuple[float, ...]:
    """From where to where a shape reaches across."""
    match shape:
        case Box():
            return shape.x, shape.x + shape.width
        case Line():
            return shape.x1, shape.x2
    return (shape.x,)


def _shifted(shape: Shape, by: float) -> Shape:
    if not by:
        return shape
    given = {name: getattr(shape, name, None) for name in ("x", "x1", "x2")}
    return replace(shape, **{n: v + by for n, v in given.items() if v is not None})


def _smaller(shape: Shape, factor: float) -> Shape:
    sizes = ("x", "y", "x1", "y1", "x2", "y2", "width", "height", "radius", "r", "size", "room")
    given = {name: getattr(shape, name, None) for name in sizes}
    return replace(shape, **{n: v * factor for n, v in given.items() if v is not None})


def facts(person: Person, today: date, words: Words, known: Stage | None = None) -> str:
    """Child or adult (as `known`, else by the year of birth), that year and the role."""
    told = [words(f"picture.stage-{known or stage(person, today)}")]
    if person.birth_year is not None:
        told.append(str(person.birth_year))
    if person.role:
        told.append(person.role)
    return " · ".join(told)


def _said(relation: Relation, words: Words) -> str:
    if relation.kind is RelationKind.OTHER:
        return relation.word
    return words(f"picture.kind-{relation.kind}")


def _box(network: Network, person: Person, spot: Spot, words: Words) -> list[Shape]:
    x, y, room = spot.x - BOX_WIDTH / 2, spot.y, BOX_WIDTH - 16
    here = person.id == network.chosen
    fill, edge = (Role.PETROL_SOFT, Role.PETROL) if here else (Role.CARD, Role.SOFT)
    shapes: list[Shape] = [Box(x, y, BOX_WIDTH, BOX_HEIGHT, fill, edge, radius=9, key=person.id)]
    mark = _MARKS.get(network.stage(person))
    if mark is not None:
        form, inside = mark
        shapes.append(Mark(x + 13, y + 15.5, 4, form, inside, Role.PETROL))
    inset = 22 if mark is not None else 8
    name = Label(
        x + inset, y + 19.5, network.name(person), 10.5, bold=True, room=BOX_WIDTH - inset - 8
    )
    told = facts(person, network.today, words, network.stage(person))
    return [*shapes, name, Label(x + 8, y + 36, told, 8.5, Role.SOFT, room=room)]
