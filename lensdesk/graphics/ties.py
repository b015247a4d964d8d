"""How do the lines of a network run? Straight between rows, in brackets within a row.

A row with brackets gets the room for them: brothers and sisters hang from one above their boxes,
all others from one below; partners who stand beside each other are tied straight.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from types import MappingProxyType

from lensdesk.cases.people import FAMILY, MUTUAL, PersonId, Relation, RelationKind
from lensdesk.graphics.generations import Cell
from lensdesk.graphics.shapes import Anchor, Box, Label, Line, Role, Shape

BOX_WIDTH, BOX_HEIGHT, STEP = 134.0, 46.0, 162.0
_GAP = 40.0  # between rows, beside the room for brackets
_FIRST, _PITCH = 11.0, 13.0  # how far the nearest bracket is from the boxes, and the next from it
_SIZE, _WIDEST = 8.0, 112.0  # of what a line says
_ALONG = (0.5, 0.3, 0.7, 0.4, 0.6, 0.2, 0.8)  # where a text may stand in the gap below a row


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation and what its line says."""

    relation: Relation
    said: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a box stands: its middle across, its top, and its row."""

    x: float
    y: float
    row: int


@dataclass(frozen=True, slots=True)
class _Bracket:
    tie: Tie
    row: int
    above: bool
    left: float  # in columns
    right: float
    level: int = 0


def lines(
    cells: Mapping[PersonId, Cell],
    ties: Sequence[Tie],
    by_hand: Mapping[PersonId, tuple[float, float]] = MappingProxyType({}),
) -> tuple[list[Shape], Mapping[PersonId, Spot], float]:
    """The lines with their texts, where each box stands, and the height of it all.

    Who is put somewhere `by_hand` stands there, and whoever would stand under them stands aside;
    the lines to them run straight from box to box.
    """
    fixed = [t for t in ties if not {t.relation.one, t.relation.other} & by_hand.keys()]
    brackets = _levelled([b for t in fixed if (b := _bracket(cells, t)) is not None])
    tops, height = _tops(max(row for _x, row in cells.values()) + 1, brackets)
    spots = {i: Spot(STEP / 2 + x * STEP, tops[row], row) for i, (x, row) in cells.items()}
    put = {i: Spot(max(x, BOX_WIDTH / 2), y, -1) for i, (x, y) in by_hand.items()}
    spots |= put | _aside({i: s for i, s in spots.items() if i not in put}, put)
    free = {i for i, spot in spots.items() if spot.row < 0}
    height = max(height, *(spot.y + BOX_HEIGHT + 2 for spot in spots.values()))
    brackets = [b for b in brackets if not {b.tie.relation.one, b.tie.relation.other} & free]
    bent = {b.tie.relation.id for b in brackets}
    drawn: list[Shape] = []
    said: list[Box] = []
    shifts: dict[frozenset[PersonId], int] = {}
    for tie in (t for t in ties if t.relation.id not in bent):
        ends = frozenset((tie.relation.one, tie.relation.other))
        shifts[ends] = shifts.get(ends, -1) + 1
        if ends & free:
            drawn += _from_box_to_box(tie, spots, shifts[ends], said)
        else:
            drawn += _straight(tie, spots, shifts[ends], said, tops)
    for bracket in brackets:
        drawn += _bent(bracket, spots)
    lines_first = sorted(drawn, key=lambda s: not isinstance(s, Line))
    return lines_first, spots, height


def _aside(computed: Mapping[PersonId, Spot], taken: Mapping[PersonId, Spot]) -> dict[str, Spot]:
    """Where those stand who would stand under somebody that was put there by hand."""
    found: dict[PersonId, Spot] = {}
    boxes = list(taken.values())
    for person, spot in computed.items():
        others = [*boxes, *(s for i, s in computed.items() if i != person)]
        x = spot.x
        while any(abs(x - o.x) < BOX_WIDTH and abs(spot.y - o.y) < BOX_HEIGHT for o in others):
            x += STEP / 2
        if x != spot.x:
            found[person] = Spot(x, spot.y, -1)
            boxes.append(found[person])
    return found


def _from_box_to_box(
    tie: Tie, spots: Mapping[PersonId, Spot], shift: int, said: list[Box]
) -> Iterator[Shape]:
    one, other = spots[tie.relation.one], spots[tie.relation.other]
    aside = (shift + 1) // 2 * 12 * (-1 if shift % 2 else 1)
    start, end = _edge(one, other, aside), _edge(other, one, aside)
    yield _line(tie, *start, *end)
    kind = tie.relation.kind
    upper = one if kind is RelationKind.PARENT else other
    if kind in (RelationKind.PARENT, RelationKind.CHILD) and upper.y + BOX_HEIGHT < max(
        one.y, other.y
    ):  # told by place
        return
    yield from _arrow(tie, start, end)
    width = _width(tie.said)
    for along in _ALONG:
        x, y = (a + along * (b - a) for a, b in zip(start, end, strict=True))
        area, text = _text(tie.said, x, y, width)
        if along == _ALONG[-1] or not any(_over(area, other_area) for other_area in said):
            break
    said.append(area)
    yield from (area, text)


def _edge(at: Spot, to: Spot, aside: float) -> tuple[float, float]:
    """Where the line from the middle of one box to another leaves it."""
    across, down = to.x - at.x, to.y - at.y
    middle = at.y + BOX_HEIGHT / 2
    if not across and not down:
        return at.x, middle
    wide = BOX_WIDTH / 2 / abs(across) if across else float("inf")
    high = BOX_HEIGHT / 2 / abs(down) if down else float("inf")
    part = min(wide, high)
    shift = (0.0, aside) if wide < high else (aside, 0.0)
    return at.x + across * part + shift[0], middle + down * part + shift[1]


def _bracket(cells: Mapping[PersonId, Cell], tie: Tie) -> _Bracket | None:
    (one, row), (other, other_row) = cells[tie.relation.one], cells[tie.relation.other]
    kind = tie.relation.kind
    if row != other_row or (kind is RelationKind.PARTNER and abs(one - other) <= 1):
        return None
    above = kind is RelationKind.SIBLING
    return _Bracket(tie, row, above, min(one, other), max(one, other))


def _levelled(brackets: list[_Bracket]) -> list[_Bracket]:
    """Each bracket as near to its row as those that are shorter let it be."""
    taken: dict[tuple[int, bool], list[list[_Bracket]]] = {}
    found: list[_Bracket] = []
    for b in sorted(brackets, key=lambda b: (b.right - b.left, b.left)):
        levels = taken.setdefault((b.row, b.above), [])
        free = (n for n, at in enumerate(levels) if not any(_meet(b, other) for other in at))
        level = next(free, len(levels))
        if level == len(levels):
            levels.append([])
        levels[level].append(b)
        found.append(_Bracket(b.tie, b.row, b.above, b.left, b.right, level))
    return found


def _meet(one: _Bracket, other: _Bracket) -> bool:
    return one.left < other.right and other.left < one.right


def _tops(rows: int, brackets: list[_Bracket]) -> tuple[list[float], float]:
    """The top of every row, and where the last one ends with its brackets."""
    room: dict[tuple[int, bool], float] = {}
    for b in brackets:
        side = b.row, b.above
        room[side] = max(room.get(side, 0.0), _FIRST + (b.level + 1) * _PITCH)
    tops: list[float] = []
    y = 2.0
    for row in range(rows):
        y += room.get((row, True), 0.0)
        tops.append(y)
        y += BOX_HEIGHT + room.get((row, False), 0.0) + _GAP
    return tops, y - _GAP + 2


def _bent(b: _Bracket, spots: Mapping[PersonId, Spot]) -> Iterator[Shape]:
    one, other = spots[b.tie.relation.one], spots[b.tie.relation.other]
    aside = 14 + 5 * min(b.level, 8)
    away = _FIRST + b.level * _PITCH
    edge = one.y if b.above else one.y + BOX_HEIGHT
    y = edge - away if b.above else edge + away
    turn = 1 if one.x < other.x else -1
    x1, x2 = one.x + turn * aside, other.x - turn * aside
    for ends in ((x1, edge, x1, y), (x1, y, x2, y), (x2, y, x2, edge)):
        yield _line(b.tie, *ends)
    yield from _arrow(b.tie, (x2, y), (x2, edge))
    width = min(_width(b.tie.said), abs(x2 - x1) - 12)
    yield from _text(b.tie.said, (x1 + x2) / 2, y, width)


def _straight(
    tie: Tie, spots: Mapping[PersonId, Spot], shift: int, said: list[Box], tops: list[float]
) -> Iterator[Shape]:
    one, other = spots[tie.relation.one], spots[tie.relation.other]
    if one.row == other.row:  # partners side by side
        turn = 1 if one.x < other.x else -1
        y, half = one.y + BOX_HEIGHT / 2, turn * BOX_WIDTH / 2
        yield _line(tie, one.x + half, y, other.x - half, y)
        return
    upper, lower = (one, other) if one.row < other.row else (other, one)
    aside = (shift + 1) // 2 * 12 * (-1 if shift % 2 else 1)
    top, bottom = (upper.x + aside, upper.y + BOX_HEIGHT), (lower.x + aside, lower.y)
    yield _line(tie, *top, *bottom)
    if _is_told_by_place(tie, one.row, other.row):
        return
    yield from _arrow(tie, *((top, bottom) if upper is one else (bottom, top)))
    width, end = _width(tie.said), tops[upper.row + 1]
    for along in _ALONG:
        y = top[1] + along * (end - top[1])
        x = top[0] + (bottom[0] - top[0]) * (y - top[1]) / (bottom[1] - top[1])
        area, label = _text(tie.said, x, y, width)
        if along == _ALONG[-1] or not any(_over(area, other_area) for other_area in said):
            break
    said.append(area)
    yield from (area, label)


def _is_told_by_place(tie: Tie, row: int, other_row: int) -> bool:
    """Whether a parent stands above the child, so that the line need not say it."""
    kind = tie.relation.kind
    return (kind is RelationKind.PARENT and row < other_row) or (
        kind is RelationKind.CHILD and row > other_row
    )


def _line(tie: Tie, x1: float, y1: float, x2: float, y2: float) -> Line:
    family = tie.relation.kind in FAMILY
    return Line(x1, y1, x2, y2, Role.SOFT, 1.4 if family else 1.0, dashed=not family)


def _arrow(tie: Tie, start: tuple[float, float], end: tuple[float, float]) -> Iterator[Line]:
    """A head at the end of a line that is not the same from both sides."""
    if tie.relation.kind in MUTUAL:
        return
    (x1, y1), (x, y) = start, end
    long = hypot(x - x1, y - y1) or 1.0
    dx, dy = (x - x1) / long * 6, (y - y1) / long * 6
    for side in (-0.5, 0.5):
        yield Line(x - dx + side * dy, y - dy - side * dx, x, y, Role.SOFT, 1.2)


def _text(said: str, x: float, y: float, width: float) -> tuple[Box, Label]:
    area = Box(x - width / 2 - 2, y - _SIZE / 2 - 1, width + 4, _SIZE + 2, Role.CARD)
    return area, Label(x, y + 2.5, said, _SIZE, anchor=Anchor.MIDDLE, room=width)


def _width(said: str) -> float:
    """About how wide a text is; letters of the East are square."""
    wide = 4 + sum(_SIZE * (1.3 if ord(c) > 0x2E80 else 0.68) for c in said)
    return min(wide, _WIDEST)


def _over(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )
