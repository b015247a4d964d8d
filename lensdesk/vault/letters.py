"""On which letters is feedback still to come? Asked of all cases at once, for a reminder."""

from dataclasses import dataclass
from datetime import date

from lensdesk.vault.store import Vault

# the newest version of each reference alone, and none that was answered since: as cases.filed
_WAITING = """
SELECT c.id, c.name, r.reference, r.version, r.feedback_due FROM referrals r
JOIN cases c ON c.id = r.case_id
WHERE r.feedback_due IS NOT NULL AND r.withdraws = 0
  AND NOT EXISTS (SELECT 1 FROM referrals n
    WHERE n.reference = r.reference AND n.version > r.version)
  AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.reference = r.reference
    AND (f.version = r.version OR f.day > substr(r.made_at, 1, 10)))
ORDER BY r.feedback_due, r.rowid
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter on which an answer is to come by the day `due`."""

    case: str
    name: str
    reference: str
    version: int
    due: date


def waiting(vault: Vault) -> tuple[Waiting, ...]:
    """The letters that wait for an answer, the one that is due first first."""
    return tuple(
        Waiting(
            str(row["id"]),
            str(row["name"]),
            str(row["reference"]),
            int(str(row["version"])),
            date.fromisoformat(str(row["feedback_due"])),
        )
        for row in vault.ask(_WAITING)
    )
