from dataclasses import replace

from lensdesk.cases.children import concerns_child
from lensdesk.cases.model import Answer
from lensdesk.lens.model import Lens, Subject
from tests.vault.practice import CASE, SEEN


def test_a_sign_that_is_about_a_child_alone_says_so_once_it_is_seen(lens: Lens) -> None:
    sign = next(s.id for s in lens.signs.values() if s.subjects == (Subject.CHILD,))
    seen = replace(SEEN, sign=sign)
    assert not concerns_child(CASE, lens)
    assert not concerns_child(
        replace(CASE, observations=(replace(seen, answer=Answer.NOT_SEEN),)), lens
    )
    assert concerns_child(replace(CASE, observations=(seen,)), lens)
    gone = replace(seen, sign="no-longer-there")
    assert not concerns_child(replace(CASE, observations=(gone,)), lens)


def test_what_the_professional_says_decides(lens: Lens) -> None:
    sign = next(s.id for s in lens.signs.values() if s.subjects == (Subject.CHILD,))
    case = replace(CASE, observations=(replace(SEEN, sign=sign),))
    assert not concerns_child(replace(case, referral={"child": "no"}), lens)
    assert concerns_child(replace(case, referral={"child": "not_known"}), lens)
    assert concerns_child(replace(CASE, referral={"child": "yes"}), lens)
