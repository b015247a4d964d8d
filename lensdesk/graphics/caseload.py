"""Why does a sweep through a caseload mislead? A thousand households, drawn one by one.

The numbers are invented to show the effect (guidance of the lens, section 3.5): a rule that finds
most, and is seldom wrong, still points mostly at households where nothing is going on.
"""

from dataclasses import dataclass
from random import Random

from lensdesk.graphics.shapes import Drawing, Mark, Role, Shape
from lensdesk.words import Words

_CELL = 11.0
_SCATTER = 12  # the same picture every time


@dataclass(frozen=True, slots=True)
class Example:
    """The invented numbers: so many households, with exploitation in so many of them."""

    households: int = 1000
    true: int = 10
    found: int = 8
    wrong_in: int = 10  # wrong for one in so many of the others

    @property
    def wrong(self) -> int:
        """At how many households the rule points wrongly."""
        return (self.households - self.true) // self.wrong_in

    @property
    def pointed_at(self) -> int:
        """At how many households the rule points."""
        return self.found + self.wrong


def draw(words: Words, example: Example, columns: int = 50) -> Drawing:
    """The households: filled diamond found, open diamond missed, filled square wrongly named."""
    kinds = ["found"] * example.found + ["missed"] * (example.true - example.found)
    kinds += ["wrong"] * example.wrong
    scatter = Random(_SCATTER).sample(range(example.households), len(kinds))  # noqa: S311  # a picture
    at = dict(zip(scatter, kinds, strict=True))
    shapes: list[Shape] = [
        _household(n, columns, at.get(n, "left")) for n in range(example.households)
    ]
    rows = -(-example.households // columns)
    told = words("learn.picture", **facts(example))
    return Drawing(columns * _CELL, rows * _CELL, tuple(shapes), told)


def facts(example: Example) -> dict[str, int]:
    """The numbers of the example, to fill a text."""
    return {
        "households": example.households,
        "true": example.true,
        "found": example.found,
        "wrong": example.wrong,
        "all": example.pointed_at,
    }


def _household(place: int, columns: int, kind: str) -> Mark:
    x = place % columns * _CELL + _CELL / 2
    y = place // columns * _CELL + _CELL / 2
    match kind:
        case "found":
            return Mark(x, y, 4.4, "diamond", Role.PETROL, Role.PETROL)
        case "missed":
            return Mark(x, y, 4.2, "diamond", Role.CARD, Role.PETROL)
        case "wrong":
            return Mark(x, y, 4.2, "square", Role.NOTICED_STRIPE, Role.NOTICED_LINE)
    return Mark(x, y, 1.6, "circle", Role.EDGE)
