"""A step of casework as its tests take it: at noon, and the case that comes of it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from lensdesk.cases.model import Case
from lensdesk.casework.amending import Change, Desk
from lensdesk.indicators.reading import read
from tests.vault.practice import NOON


def after(
    step: Callable[..., Change], desk: Desk, case: Case, *given: Any, at: datetime = NOON
) -> Case:
    """The case after `step` with what was `given`."""
    before = read(desk.lens, case.observations, at.date())
    return step(desk, case, before, *given, at).case
