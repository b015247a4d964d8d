"""A made-up case and what the vault's tests share."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from lensdesk.cases.model import (
    Answer,
    Case,
    Contact,
    KnownBy,
    Observation,
    Professional,
    Visit,
)
from lensdesk.vault import ballast
from lensdesk.vault.keyfile import MIB, Cost

PHRASE = "zes gewone losse woorden hier"
CHEAP = Cost(memory=64 * MIB)
WHO = Professional("S. de Vries", "social-work", "Wijkteam Oost")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SEEN = Observation(
    "o1", "debts", Answer.SEEN, KnownBy.TOLD_BY_PERSON, NOON, "S", "social-work", "kruidenthee"
)
CASE = Case(
    "c1",
    "Vlinderstruik",
    NOON,
    "criminal-exploitation",
    "1.0",
    visits=(Visit("v1", NOON, Contact.HOME_VISIT, "alleen"),),
    observations=(SEEN,),
)


def copied(made: Path, to: Path) -> Path:
    """A copy of a closed vault, at `to`; its ballast is laid anew, not carried over."""
    shutil.copytree(made, to, ignore=shutil.ignore_patterns(ballast.FILE))
    ballast.keep(to)
    return to
