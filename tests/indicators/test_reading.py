from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.indicators.model import Outcome, Reading
from lensdesk.indicators.reading import months_before, read
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens, Strength

TODAY = date(2026, 11, 23)
LENS = load(lens_folder())
_number = count()


def seen(sign: str, day: date = TODAY, known_by: KnownBy = KnownBy.OWN_OBSERVATION) -> Observation:
    at = datetime(day.year, day.month, day.day, 14, 20, tzinfo=UTC)
    return Observation(str(next(_number)), sign, Answer.SEEN, known_by, at, "S", "social-work")


def reading(indicator: str, *observations: Observation) -> Reading:
    return read(LENS, observations, TODAY).by_indicator[indicator]


@pytest.mark.parametrize(
    ("strong", "medium", "weak", "rule"),
    [
        (0, 0, 3, None),
        (0, 1, 3, None),
        (0, 2, 0, None),
        (0, 2, 1, "two_medium_and_weak"),
        (0, 3, 0, "three_medium"),
        (1, 0, 0, None),
        (1, 0, 1, "strong_and_other"),
        (1, 1, 0, "strong_and_other"),
        (2, 0, 0, "two_strong"),
    ],
)
def test_the_rule_says_how_many_signs_are_several(
    strong: int, medium: int, weak: int, rule: str | None
) -> None:
    signs = LENS.indicator["substance-use"].signs + LENS.indicator["abuse"].signs
    lens = _one_indicator(LENS, signs)
    wanted = {Strength.STRONG: strong, Strength.MEDIUM: medium, Strength.WEAK: weak}
    chosen = [
        s
        for strength, n in wanted.items()
        for s in [x for x in signs if x.strength is strength][:n]
    ]
    result = read(lens, [seen(s.id) for s in chosen], TODAY).readings[0]
    assert result.rule == rule
    assert result.outcome is (Outcome.TRIGGERED if rule else Outcome.NOTICED)


def _one_indicator(lens: Lens, signs: tuple[object, ...]) -> Lens:
    indicator = replace(lens.indicator["abuse"], signs=signs)  # type: ignore[arg-type]  # signs
    return replace(lens, domains=(replace(lens.domain["health"], indicators=(indicator,)),))


def test_hearsay_counts_and_the_reading_without_it_stands_beside() -> None:
    told = [
        seen(s, known_by=KnownBy.TOLD_BY_OTHER)
        for s in ("threats-to-self-or-family", "must-work-off-debt")
    ]
    result = reading("coercion-control", *told)
    assert (result.outcome, result.without_hearsay) == (Outcome.TRIGGERED, Outcome.NOT_LOOKED_AT)


def test_two_signs_tied_to_one_event_count_once_and_the_strongest_stays() -> None:
    pair = [replace(seen(s), event="e1") for s in ("gifts-then-favours", "secretive-new-contacts")]
    result = reading("recruitment", *pair)
    assert (result.outcome, result.signs) == (Outcome.NOTICED, ("gifts-then-favours",))
    assert result.tied == ("secretive-new-contacts",)
    freed = reading("recruitment", *pair, seen("secretive-new-contacts"))
    assert (freed.rule, freed.tied) == ("strong_and_other", ())


def test_a_sign_of_six_months_ago_counts_and_a_day_older_is_only_shown() -> None:
    on_time = reading("recruitment", seen("gifts-then-favours", date(2026, 5, 23)))
    too_old = reading("recruitment", seen("gifts-then-favours", date(2026, 5, 22)))
    assert (on_time.signs, on_time.stale) == (("gifts-then-favours",), ())
    assert (too_old.signs, too_old.stale) == ((), ("gifts-then-favours",))
    assert too_old.outcome is Outcome.NOTICED
    assert months_before(date(2026, 8, 31), 6) == date(2026, 2, 28)


def test_context_and_impressions_are_shown_and_never_count() -> None:
    context = reading("vulnerability", *[seen(s.id) for s in LENS.indicator["vulnerability"].signs])
    assert (context.outcome, context.signs, len(context.context)) == (Outcome.NOTICED, (), 8)
    felt = reading("recruitment", seen("gifts-then-favours", known_by=KnownBy.IMPRESSION))
    assert (felt.signs, felt.impressions) == ((), ("gifts-then-favours",))


def test_unknown_is_not_looked_at_and_not_seen_is_silent() -> None:
    unknown = replace(seen("debts"), answer=Answer.UNKNOWN)
    not_seen = replace(unknown, answer=Answer.NOT_SEEN)
    assert reading("debt-income", unknown).outcome is Outcome.NOT_LOOKED_AT
    assert reading("debt-income", not_seen).outcome is Outcome.SILENT
    assert reading("debt-income", not_seen, seen("debts")).contradicted == ("debts",)


def test_weak_signs_alone_are_never_several_and_a_strong_unknown_counts_for_nothing() -> None:
    weak = [s.id for s in LENS.signs.values() if s.strength is Strength.WEAK]
    for indicator in LENS.indicators:
        mine = [seen(s.id) for s in indicator.signs if s.id in weak]
        assert reading(indicator.id, *mine).rule is None
    sure, unsure = seen("threats-to-self-or-family"), seen("cannot-stop")
    half = reading("coercion-control", sure, replace(unsure, answer=Answer.UNKNOWN))
    assert (half.outcome, half.signs) == (Outcome.NOTICED, ("threats-to-self-or-family",))
    assert reading("coercion-control", sure, unsure).rule == "two_strong"


def test_what_is_observed_later_is_left_out_of_everything() -> None:
    later = seen("fight-or-knife-wounds", date(2026, 11, 24))
    result = read(LENS, [later], TODAY)
    assert (result.urgent, result.coverage.domains) == ((), ())
    assert read(LENS, [later], date(2026, 11, 24)).urgent == ("fight-or-knife-wounds",)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(sorted(LENS.signs)),
            st.sampled_from(Answer),
            st.sampled_from(KnownBy),
            st.sampled_from([None, "e1", "e2"]),
            st.dates(date(2026, 3, 1), date(2026, 12, 31)),
        ),
        max_size=30,
    )
)
def test_order_does_not_matter_and_hearsay_can_be_taken_away(
    given_: list[tuple[str, Answer, KnownBy, str | None, date]],
) -> None:
    observations = [
        replace(seen(sign, day, known_by), answer=answer, event=event)
        for sign, answer, known_by, event, day in given_
    ]
    result = read(LENS, observations, TODAY)
    assert result == read(LENS, observations[::-1], TODAY)
    own = read(LENS, [o for o in observations if o.known_by is not KnownBy.TOLD_BY_OTHER], TODAY)
    assert [r.without_hearsay for r in result.readings] == [r.outcome for r in own.readings]
