"""Where does each person stand in a picture? Parents above children, each group by itself.

Rows are generations, in the manner of a genogram: partners, brothers and sisters stand in one row.
A cell is a column and a row; the same persons and relations always get the same cells.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from lensdesk.cases.people import Person, PersonId, Relation, RelationKind

if TYPE_CHECKING:
    from networkx import DiGraph, Graph

# networkx waits: the desk opens and the command line answers without it.
# ruff: noqa: PLC0415

Cell = tuple[float, int]
_LEVEL = (RelationKind.PARTNER, RelationKind.SIBLING)


def placed(
    persons: Sequence[Person], relations: Iterable[Relation], columns: int
) -> Mapping[PersonId, Cell]:
    """A cell for everyone, no two in one; no row is longer than `columns`."""
    from networkx import Graph, connected_components

    number = {person.id: n for n, person in enumerate(persons)}  # numbers hash alike everywhere
    ties = [(number[r.one], r.kind, number[r.other]) for r in relations]
    graph: Graph[int] = Graph()
    graph.add_nodes_from(range(len(persons)))
    graph.add_edges_from((one, other) for one, _kind, other in ties)
    cells: dict[PersonId, Cell] = {}
    left = top = lowest = 0
    groups = sorted(connected_components(graph), key=lambda group: (-len(group), min(group)))
    for group in groups:
        rows = _rows(graph, sorted(group), ties, columns)
        width = max(map(len, rows))
        if left + width > columns:
            left, top = 0, lowest
        for down, row in enumerate(rows):
            inset = (width - len(row)) / 2
            for across, one in enumerate(row):
                cells[persons[one].id] = (left + inset + across, top + down)
        left, lowest = left + width, max(lowest, top + len(rows))
    return cells


def _rows(
    graph: "Graph[int]",
    group: list[int],
    ties: list[tuple[int, RelationKind, int]],
    columns: int,
) -> list[list[int]]:
    """The generations of one group, the eldest first, each in rows of at most `columns`."""
    from networkx.utils import reverse_cuthill_mckee_ordering

    members = set(group)
    level = _levels(group, [t for t in ties if t[0] in members])
    near = list(reverse_cuthill_mckee_ordering(graph.subgraph(group)))
    if near[0] > near[-1]:
        near.reverse()
    found: list[list[int]] = []
    for generation in sorted(set(level.values())):
        row = [one for one in near if level[one] == generation]
        found += (row[at : at + columns] for at in range(0, len(row), columns))
    return found


def _levels(group: list[int], ties: list[tuple[int, RelationKind, int]]) -> dict[int, int]:
    """How many generations somebody stands below the eldest.

    Who is a partner, brother or sister stands level; where parents and children go round in a
    circle, they stand level too. A family, or somebody alone, that is tied to another family in
    another way stands beside those to whom it is tied.
    """
    from networkx import DiGraph, condensation, topological_generations

    family: DiGraph[int] = DiGraph()
    family.add_nodes_from(group)
    for one, kind, other in ties:
        if kind in _LEVEL:
            family.add_edges_from(((one, other), (other, one)))
        elif kind is RelationKind.PARENT:
            family.add_edge(one, other)
        elif kind is RelationKind.CHILD:
            family.add_edge(other, one)
    alike = condensation(family)
    level: dict[int, int] = {}
    for depth, generation in enumerate(topological_generations(alike)):
        for node in generation:
            level.update(dict.fromkeys(alike.nodes[node]["members"], depth))
    return _beside(family, level, ties)


def _beside(
    family: "DiGraph[int]", level: dict[int, int], ties: list[tuple[int, RelationKind, int]]
) -> dict[int, int]:
    """The levels, with each smaller family moved up or down to those to whom it is tied."""
    from networkx import Graph, bfs_tree, weakly_connected_components

    families = sorted(weakly_connected_components(family), key=lambda f: (-len(f), min(f)))
    at = {one: n for n, members in enumerate(families) for one in members}
    ends: dict[int, list[tuple[int, int]]] = {n: [] for n in range(len(families))}
    outside: Graph[int] = Graph()
    outside.add_node(0)
    for one, _kind, other in ties:
        outside.add_edge(at[one], at[other])
        ends[at[one]].append((one, other))
        ends[at[other]].append((other, one))
    found: dict[int, int] = {}
    for n in bfs_tree(outside, 0):  # a group hangs together, so that each is reached
        shifts = [found[other] - level[one] for one, other in ends[n] if other in found]
        shift = round(sum(shifts) / len(shifts)) if shifts else 0
        found.update((one, level[one] + shift) for one in sorted(families[n]))
    return found
