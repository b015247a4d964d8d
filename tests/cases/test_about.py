from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk.cases.about import about_whom, in_words, joined, numbered, recognised
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.cases.people import Person
from lensdesk.words import Language, words

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MOTHER, CHILD, JAN, OTHER_JAN = (
    Person("m", "Moeder"), Person("l", "L."), Person("j", "Jan"), Person("k", "Jan"),
)  # fmt: skip
ALL = (MOTHER, CHILD, JAN, OTHER_JAN)


def told(
    about: str | None = None, persons: tuple[str, ...] = (), *, household: bool = False
) -> Observation:
    return Observation(
        "o", "debts", Answer.SEEN, KnownBy.DOCUMENT, NOON, "S", "social-work",
        about=about, persons=persons, household=household,
    )  # fmt: skip


def test_an_observation_can_be_about_one_some_the_household_and_others_in_words() -> None:
    names = numbered(ALL)
    assert about_whom(told(), names, "allen") == ()
    assert about_whom(told(persons=("l",)), names, "allen") == ("L.",)
    both = told("tante", ("m", "l"), household=True)
    assert about_whom(both, names, "allen") == ("allen", "Moeder", "L.", "tante")


def test_who_shares_a_name_is_told_apart_by_their_place_in_the_list() -> None:
    assert list(numbered(ALL).values()) == ["Moeder", "L.", "Jan (3)", "Jan (4)"]


@pytest.mark.parametrize(
    ("words", "about", "persons", "household"),
    [
        (None, None, (), False),
        ("L.", None, ("l",), False),
        ("hele huishouden", None, (), True),
        ("whole household", None, (), True),
        ("de buurman", "de buurman", (), False),
        ("Jan", "Jan", (), False),  # of two of one name nobody knows which
        ("l.", "l.", (), False),
    ],
)
def test_words_become_a_person_when_they_are_the_name_of_exactly_one(
    words: str | None, about: str | None, persons: tuple[str, ...], *, household: bool
) -> None:
    assert recognised(told(words), ALL) == told(about, persons, household=household)


@given(
    st.lists(st.sampled_from(("m", "l", "j")), unique=True).map(tuple),
    st.none() | st.text(min_size=1),
)
def test_whoever_is_taken_away_stays_readable(persons: tuple[str, ...], about: str | None) -> None:
    before = told(about, persons)
    for person in (p for p in ALL if p.id in persons):
        before = in_words(before, person)
    assert before.persons == ()
    for person in (p for p in ALL if p.id in persons):
        assert person.name in (before.about or "")
    assert (about or "") in (before.about or "")


@pytest.mark.parametrize(
    ("names", "dutch", "english"),
    [
        ((), "", ""),
        (("L.",), "L.", "L."),
        (("L.", "Moeder"), "L. en Moeder", "L. and Moeder"),
        (("L.", "Sem", "Moeder"), "L., Sem en Moeder", "L., Sem and Moeder"),
    ],
)
def test_names_stand_in_a_sentence_as_people_say_them(
    names: tuple[str, ...], dutch: str, english: str
) -> None:
    assert joined(names, words(Language.NL)) == dutch
    assert joined(names, words(Language.EN)) == english
