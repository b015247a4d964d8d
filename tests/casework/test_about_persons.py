"""Persons come, get another name and go; whoever an observation was about stays named."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk import vault
from lensdesk.cases.about import about_whom
from lensdesk.cases.model import Answer, Case, Contact, new_id
from lensdesk.casework import persons
from lensdesk.casework.amending import Amendment, Change, Desk, amend
from lensdesk.casework.beginning import begin_case
from lensdesk.casework.recording import annotate, record
from lensdesk.indicators.reading import read
from lensdesk.lens.model import Lens
from tests.casework.practice import after
from tests.vault.practice import CHEAP, NOON, PHRASE, WHO

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "remove", "recognise", "about"]),
        st.sampled_from(["L.", "Moeder", "Sem"]),
        st.integers(0, 5),
    ),
    max_size=8,
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, lens: Lens) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("about") / "vault"
    with vault.create(folder, PHRASE, WHO, CHEAP) as opened:
        yield Desk(opened, lens, WHO)


def stepped(desk: Desk, case: Case, what: str, name: str, at: int) -> Change | None:
    before = read(desk.lens, case.observations, NOON.date())
    if what == "add":
        return persons.add_person(desk, case, before, name, None, "", NOON)
    if what == "about":
        ids = tuple(p.id for n, p in enumerate(case.persons) if (n + at) % 2)
        told = replace(case.observations[at % 2], persons=ids, about=name, household=at > 2)
        return annotate(desk, case, before, told, NOON)
    if not case.persons:
        return None
    person = case.persons[at % len(case.persons)]
    if what == "rename":
        return persons.change_person(desk, case, before, replace(person, name=name), NOON)
    step = persons.remove_person if what == "remove" else persons.recognise
    return step(desk, case, before, person.id, NOON)


def named(case: Case) -> list[set[str]]:
    """Everyone whom each observation is about; words may name several, with a comma between."""
    names = {p.id: p.name for p in case.persons}
    whom = (about_whom(o, names, "hele huishouden") for o in case.observations)
    return [{one for words in each for one in words.split(", ")} for each in whom]


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_whatever_happens_to_persons_whoever_was_named_stays_named_and_all_is_undone(
    kept: Desk, steps: list[tuple[str, str, int]]
) -> None:
    case = begin_case(kept.vault, kept.lens, new_id(), NOON, Contact.HOME_VISIT)
    for sign in ("debts", "gifts-then-favours"):
        case = after(record, kept, case, sign, Answer.SEEN)
    begun, undo = case, list[Amendment]()
    for what, name, at in steps:
        made = stepped(kept, case, what, name, at)
        if made is None:
            continue
        if what in ("add", "remove", "recognise"):
            assert named(made.case) == named(case)
        case = made.case
        known = {p.id for p in case.persons}
        assert all(known.issuperset(o.persons) for o in case.observations)
        assert kept.vault.case(case.id).observations == case.observations
        undo.append(made.undo)
    for amendment in reversed(undo):
        case = amend(kept, case, read(kept.lens, (), NOON.date()), amendment, NOON).case
    assert case.observations == begun.observations
    assert kept.vault.case(case.id).persons == case.persons == ()
    kept.vault.remove_case(case.id)
