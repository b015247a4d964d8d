from datetime import UTC, datetime

import pytest

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.indicators.advice import Advice, advice
from lensdesk.indicators.reading import read
from lensdesk.lens.loader import load
from lensdesk.lens.model import SignKind, Strength

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LENS = load(lens_folder())


def triggering(indicator: str) -> list[str]:
    """Signs that together meet the rule, an urgent one not among them."""
    signs = [s for s in LENS.indicator[indicator].signs if s.kind is SignKind.SIGN and not s.urgent]
    return [s.id for s in signs if s.strength is not Strength.WEAK] + [
        s.id for s in signs if s.strength is Strength.WEAK
    ]


def advised(*signs: str, child: bool = False) -> tuple[Advice, ...]:
    observations = [
        Observation(s, s, Answer.SEEN, KnownBy.OWN_OBSERVATION, NOON, "S", "social-work")
        for s in signs
    ]
    return advice(LENS, read(LENS, observations, NOON.date()), child=child)


def test_the_lens_says_which_indicators_are_context() -> None:
    assert [i.id for i in LENS.indicators if i.context] == [
        i.id
        for i in LENS.indicators
        if i.id
        in {
            "vulnerability", "debt-income", "living-conditions", "school-progress",
            "future-outlook",
        }
    ]  # fmt: skip
    assert sum(i.context for i in LENS.indicators) == 5


@pytest.mark.parametrize("indicator", ["debt-income", "future-outlook"])
def test_when_only_context_is_triggered_ordinary_help_is_advised(indicator: str) -> None:
    assert advised(*triggering(indicator)) == (Advice.ORDINARY_HELP,)


def test_beside_a_sign_of_harm_or_an_urgent_one_it_is_not() -> None:
    debts = triggering("debt-income")
    assert advised(*debts, *triggering("recruitment")) == ()
    urgent = next(s.id for s in LENS.signs.values() if s.urgent)
    assert advised(*debts, urgent) == ()
    assert advised("debts") == ()


def test_in_the_case_of_a_child_the_absence_of_force_is_said_to_be_no_reassurance() -> None:
    assert advised(child=True) == (Advice.CHILD_NEEDS_NO_FORCE,)
    both = (Advice.ORDINARY_HELP, Advice.CHILD_NEEDS_NO_FORCE)
    assert advised(*triggering("debt-income"), child=True) == both
