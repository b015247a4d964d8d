from dataclasses import replace
from datetime import date

from lensdesk.cases.children import concerns_child
from lensdesk.cases.model import Answer
from lensdesk.cases.people import Person
from lensdesk.lens.model import Lens, Subject
from tests.vault.practice import CASE, SEEN

TODAY = date(2026, 11, 23)


def test_a_sign_that_is_about_a_child_alone_says_so_once_it_is_seen(lens: Lens) -> None:
    sign = next(s.id for s in lens.signs.values() if s.subjects == (Subject.CHILD,))
    seen = replace(SEEN, sign=sign)
    assert not concerns_child(CASE, lens, TODAY)
    not_seen = (replace(seen, answer=Answer.NOT_SEEN),)
    assert not concerns_child(replace(CASE, observations=not_seen), lens, TODAY)
    assert concerns_child(replace(CASE, observations=(seen,)), lens, TODAY)
    gone = replace(seen, sign="no-longer-there")
    assert not concerns_child(replace(CASE, observations=(gone,)), lens, TODAY)


def test_what_the_professional_says_decides(lens: Lens) -> None:
    sign = next(s.id for s in lens.signs.values() if s.subjects == (Subject.CHILD,))
    case = replace(CASE, observations=(replace(SEEN, sign=sign),))
    assert not concerns_child(replace(case, referral={"child": "no"}), lens, TODAY)
    assert concerns_child(replace(case, referral={"child": "not_known"}), lens, TODAY)
    assert concerns_child(replace(CASE, referral={"child": "yes"}), lens, TODAY)


def test_a_person_who_is_a_child_by_year_of_birth_says_so_and_an_unknown_age_does_not(
    lens: Lens,
) -> None:
    child, adult = Person("p1", "L.", 2012), Person("p2", "M.", 1986)
    turning, unknown = Person("p3", "N.", 2008), Person("p4", "O.")
    assert concerns_child(replace(CASE, persons=(adult, child)), lens, TODAY)
    assert not concerns_child(replace(CASE, persons=(adult, turning, unknown)), lens, TODAY)
    no = replace(CASE, persons=(child,), referral={"child": "no"})
    assert not concerns_child(no, lens, TODAY)
