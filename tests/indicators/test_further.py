from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.indicators.further import Looked, looked, may_also_fit, seen_signs
from lensdesk.indicators.model import Readings
from lensdesk.indicators.reading import read
from lensdesk.lens.loader import load

LENS = load(lens_folder())
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def readings(*signs: str, answer: Answer = Answer.SEEN) -> Readings:
    own = KnownBy.OWN_OBSERVATION
    seen = [Observation(s, s, answer, own, NOON, "S", "social-work") for s in signs]
    return read(LENS, seen, NOON.date())


def test_a_domain_is_empty_then_thin_then_well_looked_at() -> None:
    domain = LENS.domains[0]
    first = [indicator.signs[0].id for indicator in domain.indicators]
    assert looked(LENS, readings())[domain.id] is Looked.EMPTY
    assert looked(LENS, readings(first[0]))[domain.id] is Looked.THIN
    assert looked(LENS, readings(*first[:3]))[domain.id] is Looked.WELL
    assert list(looked(LENS, readings())) == [d.id for d in LENS.domains]


def test_nothing_seen_counts_as_looked_at_and_points_to_nothing() -> None:
    domain = LENS.domains[0]
    none = readings(*[i.signs[0].id for i in domain.indicators], answer=Answer.NOT_SEEN)
    assert looked(LENS, none)[domain.id] is Looked.WELL
    assert may_also_fit(LENS, none) == ()


@given(st.sets(st.sampled_from(sorted(LENS.signs)), max_size=20))
def test_a_phenomenon_is_named_with_the_seen_signs_that_point_to_it_in_the_order_of_the_lens(
    chosen: set[str],
) -> None:
    found = may_also_fit(LENS, readings(*chosen))
    named = [phenomenon.id for phenomenon, _ in found]
    assert named == [p.id for p in LENS.phenomena if p.id in named]
    for phenomenon, signs in found:
        assert signs
        assert list(signs) == sorted(signs, key=lambda s: LENS.order[s])
        assert all(phenomenon.id in LENS.signs[s].phenomena and s in chosen for s in signs)
    expected = {p for s in chosen for p in LENS.signs[s].phenomena}
    assert set(named) == expected


def test_a_sign_is_seen_also_when_it_does_not_count() -> None:
    felt = Observation("o", "debts", Answer.SEEN, KnownBy.IMPRESSION, NOON, "S", "social-work")
    told = replace(felt, id="p", known_by=KnownBy.TOLD_BY_OTHER)
    result = read(LENS, [felt, told], NOON.date()).by_indicator["debt-income"]
    assert seen_signs(result) == ("debts",)
