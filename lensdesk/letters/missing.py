"""What is missing in a letter, and why does it weigh? Named in order of weight; nothing blocks.

The order and the reasons are in `resources/letters/missing.toml`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

import tomli

from lensdesk.assets import resources
from lensdesk.cases.model import Case
from lensdesk.letters.cutting import goes_along, left_out
from lensdesk.letters.order import Order


@dataclass(frozen=True, slots=True)
class Missing:
    """What is missing: a code of a question, or observations, weighings, feedback_due, change.

    `reason` is the code of why it weighs: the text `letters.why-<reason>`.
    """

    what: str
    reason: str


def missing(case: Case, order: Order, unweighed: Collection[str] = ()) -> tuple[Missing, ...]:
    """What is missing, the heaviest first; `unweighed` are triggered indicators without an answer.

    What stays behind in this text is not named.
    """
    if order.withdraws:
        return () if order.change.strip() else (Missing("change", "next"),)
    return tuple(
        Missing(what, reason)
        for reason, whats in weights()
        for what in whats
        if _is_missing(what, case, order, unweighed)
    )


def _is_missing(what: str, case: Case, order: Order, unweighed: Collection[str]) -> bool:
    match what:
        case "observations":
            return not goes_along(case, order)
        case "weighings":
            return bool(unweighed)
        case "feedback_due":
            return order.feedback_due is None
        case "change":
            return order.amends is not None and not order.change.strip()
    return what not in left_out(case, order) and not case.referral.get(what, "").strip()


@cache
def weights() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The reasons in order of weight, each with what it is about."""
    file = resources() / "letters" / "missing.toml"
    listed = tomli.loads(file.read_text(encoding="utf-8"))["reason"]
    return tuple((reason["code"], tuple(reason["what"])) for reason in listed)
