"""Is an old number told, without breaking the lens?"""

from datetime import date
from pathlib import Path

import pytest

from lensdesk.lens.checker import inspect
from lensdesk.lens.fault import Fault
from lensdesk.lens.freshness import is_old, stale
from tests.lens.damage import damaged

CONTACTS = "guidance/contacts.toml"


@pytest.mark.parametrize(
    ("checked", "today", "old"),
    [
        (date(2026, 11, 23), date(2027, 11, 23), False),
        (date(2026, 11, 23), date(2027, 11, 24), True),
        (date(2028, 2, 29), date(2029, 2, 28), False),
        (date(2028, 2, 29), date(2029, 3, 1), True),
    ],
)
def test_a_contact_is_old_after_twelve_months(checked: date, today: date, *, old: bool) -> None:
    assert is_old(checked, today) is old


def test_an_old_contact_gives_a_warning_and_no_fault(copy: Path) -> None:
    line = damaged(copy, "checked = 2026-11-23", "checked = 2025-10-01", CONTACTS)
    found = inspect(copy)
    assert found.faults == ()
    warnings = list(stale(found.checked, date(2026, 11, 25)))
    assert warnings == [Fault(CONTACTS, line, "contact-old", "emergency")]


def test_an_old_text_that_is_no_contact_gives_no_warning(copy: Path) -> None:
    damaged(copy, "checked = 2026-11-23", "checked = 2020-01-01", "guidance/law.toml")
    assert not list(stale(inspect(copy).checked, date(2026, 11, 25)))


def test_a_day_that_is_still_to_come_gives_a_warning(copy: Path) -> None:
    line = damaged(copy, "checked = 2026-11-23", "checked = 2062-11-23", "guidance/law.toml")
    warnings = list(stale(inspect(copy).checked, date(2026, 11, 25)))
    assert warnings == [
        Fault("guidance/law.toml", line, "checked-in-future", "professional-secrecy")
    ]
