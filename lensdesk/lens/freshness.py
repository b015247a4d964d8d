"""Is what was checked still fresh? A number to call can change within a year."""

from collections.abc import Iterable, Iterator
from datetime import date

from lensdesk.lens.fault import Fault
from lensdesk.lens.fitting import Checked


def is_old(checked: date, today: date) -> bool:
    """Whether a contact was checked more than 12 months before `today`."""
    leap = (checked.month, checked.day) == (2, 29)
    return checked.replace(year=checked.year + 1, day=28 if leap else checked.day) < today


def stale(checked: Iterable[Checked], today: date) -> Iterator[Fault]:
    """A warning for every contact that is old `today`, and for every day still to come."""
    for entry in checked:
        if entry.day > today:
            yield Fault(entry.file, entry.line, "checked-in-future", entry.id)
        elif entry.kind == "contact" and is_old(entry.day, today):
            yield Fault(entry.file, entry.line, "contact-old", entry.id)
