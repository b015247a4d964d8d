from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.graphics.network import Network, draw, fitted, sentence
from lensdesk.graphics.shapes import Box, Drawing, Label, Line, Mark
from lensdesk.graphics.ties import BOX_HEIGHT, BOX_WIDTH
from lensdesk.words import Language, words

TODAY = date(2026, 11, 23)
NAMES = ("Moeder", "Vader", "L.", "Broer", "محمد", "王小明", "Łukasz")


def network(persons: int, *ties: tuple[int, RelationKind, int]) -> Network:
    everyone = [
        Person(f"p{n}", NAMES[n % len(NAMES)], (1980, None, 2011)[n % 3], "buur" * (n % 2))
        for n in range(persons)
    ]
    relations = [
        Relation(f"r{n}", f"p{one}", kind, f"p{other}", "kookt voor")
        for n, (one, kind, other) in enumerate(ties)
    ]
    return Network(everyone, relations, TODAY)


def drawn(shown: Network, width: float = 700) -> Drawing:
    return draw(shown, words(Language.NL), width=width)


def box(picture: Drawing, person: str) -> Box:
    [found] = [s for s in picture.shapes if isinstance(s, Box) and s.key == person]
    return found


def test_parents_stand_above_their_children_and_partners_beside_each_other() -> None:
    picture = drawn(
        network(
            4,
            (0, RelationKind.PARENT, 2),
            (3, RelationKind.CHILD, 1),
            (1, RelationKind.PARTNER, 0),
            (2, RelationKind.SIBLING, 3),
        )
    )
    mother, father, child, brother = (box(picture, f"p{n}") for n in range(4))
    assert mother.y == father.y < child.y == brother.y
    assert not [s for s in picture.shapes if isinstance(s, Line) and s.dashed]
    said = [s.text for s in picture.shapes if isinstance(s, Label)]
    assert "is ouder van" not in said
    assert "is broer of zus van" in said


def test_other_ties_are_dashed_and_say_their_kind() -> None:
    picture = drawn(network(3, (0, RelationKind.OWES, 1), (1, RelationKind.OTHER, 2)))
    dashed = [s for s in picture.shapes if isinstance(s, Line) and s.dashed]
    assert len(dashed) == 6
    said = [s.text for s in picture.shapes if isinstance(s, Label)]
    assert {"heeft schuld bij", "kookt voor"} <= set(said)


def test_a_child_is_marked_and_who_may_be_either_is_not() -> None:
    marks = [s.form for s in drawn(network(3)).shapes if isinstance(s, Mark)]
    assert marks == ["square", "circle"]


def test_the_words_tell_what_the_picture_tells() -> None:
    told = drawn(network(3, (0, RelationKind.PARENT, 2), (1, RelationKind.OTHER, 2))).alternative
    assert "Moeder: volwassene · 1980." in told
    assert "Vader: leeftijd onbekend · buur." in told
    assert "L.: kind · 2011." in told
    assert "Moeder is ouder van L." in told
    assert "Vader – kookt voor – L." in told
    assert drawn(network(0)).alternative == "Er zijn nog geen personen."


def test_a_name_that_ends_in_a_point_gets_no_second_one() -> None:
    told = drawn(network(3, (0, RelationKind.PARENT, 2))).alternative
    assert told.endswith("Moeder is ouder van L.")
    tie = Relation("r", "p0", RelationKind.OWES, "p2")
    shown = "\N{FIRST STRONG ISOLATE}R.\N{POP DIRECTIONAL ISOLATE}"
    assert sentence("Moeder", tie, shown, words(Language.NL)).count(".") == 1


def test_who_is_each_others_parent_breaks_nothing_and_the_line_says_it() -> None:
    picture = drawn(network(2, (0, RelationKind.PARENT, 1), (1, RelationKind.PARENT, 0)))
    assert box(picture, "p0").y == box(picture, "p1").y
    said = [s.text for s in picture.shapes if isinstance(s, Label)]
    assert said.count("is ouder van") == 2


def test_somebody_outside_the_family_stands_beside_who_they_are_tied_to() -> None:
    picture = drawn(
        network(
            4,
            (0, RelationKind.PARENT, 1),
            (1, RelationKind.PARENT, 2),
            (3, RelationKind.BRINGS, 2),
        )
    )
    assert box(picture, "p3").y == box(picture, "p2").y > box(picture, "p1").y


@st.composite
def networks(draw_: st.DrawFn) -> Network:
    count = draw_(st.integers(1, 12))
    who = st.integers(0, count - 1)
    ties = draw_(st.lists(st.tuples(who, st.sampled_from(RelationKind), who), max_size=25))
    return network(count, *(t for t in ties if t[0] != t[2]))


def edges(picture: Drawing) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for s in picture.shapes:
        match s:
            case Box():
                found += [(s.x, s.y), (s.x + s.width, s.y + s.height)]
            case Line():
                found += [(s.x1, s.y1), (s.x2, s.y2)]
            case Mark():
                found += [(s.x - s.r, s.y - s.r), (s.x + s.r, s.y + s.r)]
            case Label():
                found.append((s.x, s.y))
    return found


@settings(deadline=None)
@given(networks(), st.sampled_from([120.0, 493.0, 900.0]))
def test_nothing_stands_outside_the_picture_and_no_box_on_another(
    shown: Network, width: float
) -> None:
    picture = drawn(shown, width)
    for x, y in edges(picture):
        assert -0.01 <= x <= picture.width + 0.01
        assert -0.01 <= y <= picture.height + 0.01
    places = sorted((b.y, b.x) for b in picture.shapes if isinstance(b, Box) and b.key)
    assert len(places) == len(shown.persons)
    for (y, x), (next_y, next_x) in pairwise(places):
        assert next_y >= y + BOX_HEIGHT or next_x >= x + BOX_WIDTH
    small = fitted(picture, 200, 100)
    assert small.width <= 200.01
    assert small.height <= 100.01
    assert all(x <= small.width + 0.01 and y <= small.height + 0.01 for x, y in edges(small))


@settings(deadline=None)
@given(networks())
def test_the_same_persons_give_the_same_picture(shown: Network) -> None:
    assert drawn(shown) == drawn(shown)


@pytest.mark.parametrize("kind", RelationKind)
def test_three_hundred_persons_are_all_there(kind: RelationKind) -> None:
    chain = [(n, kind, n + 1) for n in range(299)]
    star = [(0, kind, n) for n in range(1, 300)]
    for ties in (chain, star, []):
        picture = drawn(network(300, *ties))
        assert len([s for s in picture.shapes if isinstance(s, Box) and s.key]) == 300


def test_who_is_put_somewhere_by_hand_stands_there_and_nobody_under_them() -> None:
    shown = network(5, (0, RelationKind.PARENT, 2), (1, RelationKind.OWES, 3))
    plain_box = box(drawn(shown), "p1")
    moved = replace(shown.persons[0], spot=(plain_box.x + BOX_WIDTH / 2 + 10, plain_box.y + 4))
    by_hand = replace(shown, persons=[moved, *shown.persons[1:]])
    picture = drawn(by_hand)
    assert box(picture, "p0").x + BOX_WIDTH / 2 == pytest.approx(plain_box.x + BOX_WIDTH / 2 + 10)
    boxes = [box(picture, f"p{n}") for n in range(5)]
    for one, other in combinations(boxes, 2):
        apart = abs(one.x - other.x) >= BOX_WIDTH or abs(one.y - other.y) >= BOX_HEIGHT
        assert apart


def test_a_picture_arranged_by_hand_is_the_same_on_a_narrow_paper_and_a_wide_screen() -> None:
    shown = network(6, (0, RelationKind.PARTNER, 1), (0, RelationKind.PARENT, 2))
    moved = replace(shown, persons=[replace(shown.persons[0], spot=(400.0, 200.0)),
                                    *shown.persons[1:]])  # fmt: skip
    paper, screen = drawn(moved, 480), drawn(moved, 1400)
    assert [box(paper, f"p{n}") for n in range(6)] == [box(screen, f"p{n}") for n in range(6)]


_PLACES = st.tuples(st.floats(0, 900), st.floats(0, 600))


@given(st.lists(st.one_of(st.none(), _PLACES), min_size=2, max_size=7))
@settings(deadline=None)
def test_wherever_they_are_put_everything_stands_inside_the_picture(
    spots: list[tuple[float, float] | None],
) -> None:
    shown = network(len(spots), (0, RelationKind.PARENT, 1), (1, RelationKind.OWES, 0))
    persons = [replace(p, spot=s) for p, s in zip(shown.persons, spots, strict=True)]
    picture = drawn(replace(shown, persons=persons))
    for person in persons:
        found = box(picture, person.id)
        assert 0 <= found.x <= picture.width - BOX_WIDTH
        assert 0 <= found.y <= picture.height - BOX_HEIGHT
