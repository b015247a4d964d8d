"""How long does this organisation keep its cases, which of them longer, and what decides that?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event, Happening

_LASTING = """
WITH old AS (SELECT id FROM cases WHERE substr(created_at, 1, 10) <= ?),
days (case_id, day) AS
  (SELECT id, substr(created_at, 1, 10) FROM cases WHERE id IN old
   UNION ALL SELECT case_id, substr(at, 1, 10) FROM observations WHERE case_id IN old
   UNION ALL SELECT case_id, substr(at, 1, 10) FROM visits WHERE case_id IN old
   UNION ALL SELECT case_id, substr(made_at, 1, 10) FROM referrals WHERE case_id IN old
   UNION ALL SELECT case_id, substr(made_at, 1, 10) FROM decisions WHERE case_id IN old
   UNION ALL SELECT case_id, until FROM decisions WHERE case_id IN old
   UNION ALL SELECT case_id, day FROM consultations WHERE case_id IN old),
last AS (SELECT case_id, max(day) AS day FROM days GROUP BY case_id),
decided AS
  (SELECT case_id, kind, row_number() OVER
    (PARTITION BY case_id ORDER BY julianday(made_at) DESC, rowid DESC) AS back FROM decisions)
SELECT c.id, c.name, last.day, ifnull(decided.kind, '') AS decision,
  EXISTS (SELECT 1 FROM referrals AS r WHERE r.case_id = c.id) AS sent
FROM cases AS c JOIN last ON last.case_id = c.id
  LEFT JOIN decided ON decided.case_id = c.id AND decided.back = 1
ORDER BY c.rowid
"""  # the day as it was written, where it was written; not before it was to be looked at again


@dataclass(frozen=True, slots=True)
class Lasting:
    """On what the term of a case hangs: the last day in it, and what came of it.

    `decision` is the last one that was taken, or empty.
    """

    case: str
    name: str
    last: date
    decision: str
    sent: bool


@dataclass(frozen=True, slots=True)
class Longer:
    """That a case is kept longer than its term: a person decided so, and why."""

    case: str
    until: date
    reason: str
    by: str
    at: datetime


def lasting(vault: Vault, begun_by: date = date.max) -> tuple[Lasting, ...]:
    """The cases that began by a day, with what their terms hang on, in the order of arrival."""
    return tuple(
        Lasting(
            str(row["id"]),
            str(row["name"]),
            date.fromisoformat(str(row["day"])),
            str(row["decision"]),
            bool(row["sent"]),
        )
        for row in vault.ask(_LASTING, begun_by.isoformat())
    )


def terms(vault: Vault) -> dict[str, int]:
    """The terms that the organisation has set, in days by kind; none before it did."""
    found = vault.ask("SELECT kind, days FROM retention_terms")
    return {str(row["kind"]): int(str(row["days"])) for row in found}


def set_terms(vault: Vault, days: Mapping[str, int]) -> None:
    """Keep the terms of the organisation."""
    with vault.transaction(Happening(Event.TERMS, amount=len(days))):
        for kind, term in days.items():
            vault.put("retention_terms", {"kind": kind, "days": term}, "kind")


def longer(vault: Vault) -> dict[str, Longer]:
    """The cases that are kept longer, by their ids."""
    return {
        str(row["case_id"]): Longer(
            str(row["case_id"]),
            date.fromisoformat(str(row["until"])),
            str(row["reason"]),
            str(row["decided_by"]),
            datetime.fromisoformat(str(row["made_at"])),
        )
        for row in vault.ask("SELECT * FROM kept_longer")
    }


def keep_longer(vault: Vault, kept: Longer) -> None:
    """Keep a case longer; it replaces what was decided before."""
    row = {
        "case_id": kept.case,
        "until": kept.until.isoformat(),
        "reason": kept.reason,
        "decided_by": kept.by,
        "made_at": kept.at.isoformat(),
    }
    with vault.transaction(Happening(Event.KEEP_LONGER, kept.case)):
        vault.put("kept_longer", row, "case_id")
