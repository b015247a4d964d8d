from dataclasses import replace

import pytest

from lensdesk.cases.people import Person, Relation, RelationKind
from lensdesk.referral import ReferralContent, check_code
from lensdesk.referral.build import build
from lensdesk.referral.content import as_json
from lensdesk.words import Language, words
from tests.referral.practice import linde, pages
from tests.referral.practice import told as read_aloud

MOTHER, CHILD, MAN = Person("m", "Moeder", 1985), Person("l", "L.", 2011), Person("b", "王小明")
PARENT = Relation("r", "m", RelationKind.PARENT, "l")
OWES = Relation("s", "m", RelationKind.OWES, "b")


def around(*relations: Relation, persons: tuple[Person, ...] = ()) -> ReferralContent:
    content = linde()
    everyone = persons or (MOTHER, CHILD, MAN)
    return replace(content, case=replace(content.case, persons=everyone, relations=relations))


def test_the_network_stands_after_the_timeline_with_everyone_in_words() -> None:
    read = "\n".join(pages(build(around(PARENT, OWES))))
    told = words(Language.NL)
    places = [read.index(told(f"referral.{k}")) for k in ("timeline", "network", "observations")]
    assert places == sorted(places)
    assert told("referral.network-legend")[:40] in read
    assert "1. Moeder: volwassene · 1985." in read
    assert "Moeder (1) is ouder van L. (2)." in read
    assert "3. [cjk unified ideograph-738b]" in read


def test_without_persons_there_is_no_word_of_it_and_without_relations_no_picture() -> None:
    told = words(Language.NL)
    assert told("referral.network") not in "\n".join(pages(build(linde())))
    alone = "\n".join(pages(build(around())))
    assert "2. L.: kind · 2011." in alone
    assert told("referral.network-legend")[:40] not in alone


def test_persons_and_relations_are_part_of_what_the_check_code_is_made_of() -> None:
    content = around(PARENT)
    json = as_json(content)
    assert json["persons"] == [
        {"id": "m", "name": "Moeder", "birth_year": 1985, "role": ""},
        {"id": "l", "name": "L.", "birth_year": 2011, "role": ""},
        {"id": "b", "name": "王小明", "birth_year": None, "role": ""},
    ]
    assert json["relations"] == [
        {"id": "r", "one": "m", "kind": "parent", "other": "l", "word": ""}
    ]
    assert check_code(content) != check_code(around(OWES)) != check_code(around())


@pytest.mark.parametrize("count", [2, 40, 300])
def test_any_number_of_persons_fits_on_the_page(count: int) -> None:
    persons = tuple(Person(f"p{n}", f"محمد {n} " + "w" * 40) for n in range(count))
    ties = [Relation(f"r{n}", "p0", RelationKind.OWES, f"p{n}") for n in range(1, count)]
    letter = build(around(*ties, persons=persons))
    assert f"{count}. محمد" in " ".join(line for _, line in read_aloud(letter))


def test_an_observation_names_whom_it_is_about_by_the_name_of_now() -> None:
    content = around(persons=(MOTHER, CHILD, MAN, Person("k", "L.", 2015)))
    seen = content.case.observations
    first = replace(seen[0], about="tante", persons=("l", "m"), household=True)
    case = replace(content.case, observations=(first, *seen[1:]))
    content = replace(content, case=case)
    letter = " ".join("\n".join(pages(build(content))).split())
    assert "over hele huishouden, L. (2), Moeder en tante" in letter
    told = as_json(content)["observations"]
    assert isinstance(told, list)
    whom = tuple(told[0][name] for name in ("about", "persons", "household"))
    assert whom == ("tante", ["l", "m"], True)
