"""How a letter stands: sent, waiting, answered, replaced or taken back."""

from datetime import UTC, date, datetime, timedelta

import pytest

from lensdesk.cases.filed import Standing, in_force, letters
from lensdesk.cases.model import Case, Feedback, SentReferral

AT = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 25)


def letter(version: int = 1, due: date | None = None, *, withdraws: bool = False) -> SentReferral:
    at = AT + timedelta(days=version)
    amends = version - 1 or None
    return SentReferral(
        "LD-A", version, at, "code", "Z", "nl", feedback_due=due, amends=amends, withdraws=withdraws
    )


def stands(*sent: SentReferral, feedback: tuple[Feedback, ...] = ()) -> list[str]:
    case = Case("c", "n", AT, "l", "1", sent=sent, feedback=feedback)
    return [each.standing.value for each in letters(case, TODAY)]


@pytest.mark.parametrize(
    ("due", "standing"),
    [
        (None, Standing.SENT),
        (date(2026, 11, 24), Standing.OVERDUE),
        (TODAY, Standing.FEEDBACK_DUE),
        (date(2026, 12, 1), Standing.FEEDBACK_DUE),
    ],
)
def test_a_letter_waits_until_its_day_and_is_overdue_after_it(
    due: date | None, standing: Standing
) -> None:
    assert stands(letter(due=due)) == [standing]


def test_an_answer_is_one_on_this_version_or_on_any_after_it_went_out() -> None:
    first, second = letter(due=TODAY), letter(2, due=TODAY)
    early = Feedback("f", "LD-A", 1, date(2026, 11, 21))
    late = Feedback("g", "LD-A", 1, date(2026, 11, 24))
    assert stands(first, feedback=(early,)) == ["answered"]
    assert stands(first, second, feedback=(early,)) == ["supplemented", "feedback_due"]
    assert stands(first, second, feedback=(early, late)) == ["supplemented", "answered"]


def test_a_withdrawal_takes_every_version_back_and_none_is_in_force() -> None:
    case = Case("c", "n", AT, "l", "1", sent=(letter(), letter(2), letter(3, withdraws=True)))
    assert [f.standing.value for f in letters(case, TODAY)] == ["withdrawn", "withdrawn", "sent"]
    assert [f.by for f in letters(case, TODAY)] == [3, 3, None]
    assert in_force(case, "LD-A") is None
    assert in_force(Case("c", "n", AT, "l", "1", sent=(letter(), letter(2))), "LD-A") == letter(2)
    assert in_force(case, "LD-B") is None
