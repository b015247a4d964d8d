from collections.abc import Callable
from dataclasses import replace

import pytest

from lensdesk.cases import written
from lensdesk.cases.model import Answer, Case
from lensdesk.cases.people import Person, RelationKind
from lensdesk.casework import persons
from lensdesk.casework.amending import Change, Desk, amend
from lensdesk.casework.recording import annotate, record
from lensdesk.errors import LensDeskError
from lensdesk.indicators.reading import read
from tests.vault.practice import NOON


@pytest.fixture
def add(desk: Desk) -> Callable[..., Case]:
    def added(case: Case, name: str, year: int | None = None, role: str = "") -> Case:
        readings = read(desk.lens, case.observations, NOON.date())
        return persons.add_person(desk, case, readings, name, year, role, NOON).case

    return added


@pytest.fixture
def family(case: Case, add: Callable[..., Case]) -> Case:
    for name, year, role in (("Moeder", 1985, ""), ("L.", 2011, "dochter"), ("Buurman", None, "")):
        case = add(case, name, year, role)
    return case


def related(desk: Desk, case: Case, one: int, kind: RelationKind, other: int) -> Change:
    ends = case.persons[one].id, case.persons[other].id
    word = "kookt voor" if kind is RelationKind.OTHER else ""
    return persons.relate(desk, case, read(desk.lens, (), NOON.date()), ends, kind, word, NOON)


def test_a_person_is_added_changed_and_both_are_undone(desk: Desk, family: Case) -> None:
    readings = read(desk.lens, (), NOON.date())
    [mother, *others] = family.persons
    renamed = Person(mother.id, " Moeder\n van L. ", 1986, "")
    change = persons.change_person(desk, family, readings, renamed, NOON)
    assert change.case.persons == (Person(mother.id, "Moeder van L.", 1986, ""), *others)
    assert desk.vault.case(family.id).persons == change.case.persons
    back = amend(desk, change.case, readings, change.undo, NOON)
    assert desk.vault.case(family.id).persons == back.case.persons == family.persons
    again = amend(desk, back.case, readings, back.undo, NOON)
    assert again.case.persons == change.case.persons


def test_who_is_taken_away_goes_with_their_relations_and_comes_back_with_them(
    desk: Desk, family: Case
) -> None:
    readings = read(desk.lens, (), NOON.date())
    case = related(desk, family, 0, RelationKind.PARENT, 1).case
    case = related(desk, case, 2, RelationKind.BRINGS, 1).case
    case = related(desk, case, 2, RelationKind.OTHER, 0).case
    seen = record(desk, case, readings, "debts", Answer.SEEN, NOON)
    gone = persons.remove_person(desk, seen.case, seen.readings, family.persons[1].id, NOON)
    assert [p.name for p in gone.case.persons] == ["Moeder", "Buurman"]
    assert [r.word for r in gone.case.relations] == ["kookt voor"]
    kept = desk.vault.case(case.id)
    assert (kept.persons, kept.relations) == (gone.case.persons, gone.case.relations)
    assert kept.observations == seen.case.observations
    back = amend(desk, gone.case, gone.readings, gone.undo, NOON).case
    assert set(back.persons) == set(case.persons)
    assert set(back.relations) == set(case.relations)
    kept = desk.vault.case(case.id)
    assert (kept.persons, kept.relations) == (back.persons, back.relations)


def test_a_relation_is_taken_away_alone(desk: Desk, family: Case) -> None:
    change = related(desk, family, 0, RelationKind.PARENT, 1)
    [relation] = change.case.relations
    gone = persons.unrelate(desk, change.case, change.readings, relation.id, NOON)
    assert (gone.case.relations, gone.case.persons) == ((), family.persons)
    assert desk.vault.case(family.id).relations == ()


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ((0, RelationKind.PARENT, 1), (1, RelationKind.CHILD, 0)),
        ((0, RelationKind.PARTNER, 2), (2, RelationKind.PARTNER, 0)),
        ((2, RelationKind.OWES, 0), (2, RelationKind.OWES, 0)),
    ],
)
def test_a_relation_is_kept_once_also_from_the_other_side(
    desk: Desk,
    family: Case,
    told: tuple[int, RelationKind, int],
    again: tuple[int, RelationKind, int],
) -> None:
    case = related(desk, family, *told).case
    with pytest.raises(persons.RelationKnown):
        related(desk, case, *again)


def test_a_debt_the_other_way_is_another_one(desk: Desk, family: Case) -> None:
    case = related(desk, family, 0, RelationKind.OWES, 2).case
    assert len(related(desk, case, 2, RelationKind.OWES, 0).case.relations) == 2


def test_a_relation_needs_two_persons_and_another_kind_a_word(desk: Desk, family: Case) -> None:
    readings = read(desk.lens, (), NOON.date())
    with pytest.raises(persons.RelationToSelf):
        related(desk, family, 1, RelationKind.OWES, 1)
    ends = family.persons[0].id, family.persons[1].id
    with pytest.raises(persons.RelationWordMissing):
        persons.relate(desk, family, readings, ends, RelationKind.OTHER, " ", NOON)
    ends = family.persons[0].id, "somebody of another case"
    with pytest.raises(persons.RelationToSelf):
        persons.relate(desk, family, readings, ends, RelationKind.OWES, "", NOON)
    assert desk.vault.case(family.id).relations == ()


def test_what_was_observed_about_somebody_follows_their_name_and_stays_when_they_go(
    desk: Desk, family: Case
) -> None:
    mother, child, _man = family.persons
    empty = read(desk.lens, (), NOON.date())
    seen = record(desk, family, empty, "debts", Answer.SEEN, NOON)
    told = replace(seen.case.observations[0], persons=(child.id, mother.id), about="oma")
    case, readings = annotate(desk, seen.case, seen.readings, told, NOON).case, seen.readings
    renamed = persons.change_person(desk, case, readings, replace(child, name="Lot"), NOON)
    assert renamed.signs == ("debts",)  # so that its row is painted anew
    assert renamed.case.observations == (told,)
    gone = persons.remove_person(desk, renamed.case, readings, child.id, NOON)
    words = replace(told, persons=(mother.id,), about="oma, Lot")
    assert gone.case.observations == desk.vault.case(case.id).observations == (words,)
    assert gone.readings == readings
    back = amend(desk, gone.case, readings, gone.undo, NOON).case
    assert back.observations == desk.vault.case(case.id).observations == (told,)


def test_words_that_are_exactly_a_name_become_that_person_when_somebody_says_so(
    desk: Desk, family: Case
) -> None:
    readings, child = read(desk.lens, (), NOON.date()), family.persons[1]
    seen = record(desk, family, readings, "debts", Answer.SEEN, NOON)
    told = replace(seen.case.observations[0], about="L.")
    case = annotate(desk, seen.case, seen.readings, told, NOON).case
    assert persons.namesakes(case, child.id) == (told,)
    change = persons.recognise(desk, case, seen.readings, child.id, NOON)
    known = replace(told, about=None, persons=(child.id,))
    assert change.case.observations == desk.vault.case(case.id).observations == (known,)
    nothing = persons.recognise(desk, change.case, change.readings, child.id, NOON)
    assert nothing.case is change.case


@pytest.mark.parametrize(
    "name", ["محمد العلي", "Łukasz Żółć", "王小明", "نیم\u200cفاصله", "<b>Jan</b> & co", "O'Brien"]
)
def test_a_name_in_any_script_is_kept_as_it_is(
    desk: Desk, case: Case, add: Callable[..., Case], name: str
) -> None:
    assert [p.name for p in add(case, name).persons] == [name]
    assert [p.name for p in desk.vault.case(case.id).persons] == [name]


@pytest.mark.parametrize(
    ("name", "year", "fault"),
    [
        (" \n", None, persons.PersonNameEmpty),
        ("x" * 61, None, written.TextTooLong),
        ("Jan\u202enesnaJ", None, written.HiddenCharacters),
        ("Jan\x1b[2J", None, written.HiddenCharacters),
        ("Jan\u200b", None, written.HiddenCharacters),
        ("Jan", 1905, persons.BirthYearImpossible),
        ("Jan", 2028, persons.BirthYearImpossible),
    ],
)
def test_what_cannot_be_a_person_is_refused_and_nothing_is_kept(
    desk: Desk,
    case: Case,
    add: Callable[..., Case],
    name: str,
    year: int | None,
    fault: type[LensDeskError],
) -> None:
    with pytest.raises(fault):
        add(case, name, year)
    assert desk.vault.case(case.id).persons == ()
