"""The made-up vault that is put to the test: what is changed in it, and what must be in it then.

Change `n` is one transaction, and what a vault must hold after it follows from `n` alone. It is
opened by the key of an organisation: the same path as a passphrase, without the derivation of a
key, which is slow by design and the same every time. Where a passphrase is needed, its derivation
is made as cheap as it can be, in these processes alone: thousands of them would take hours.
"""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pyrage

from faults.verdicts import Told, Wrong
from lensdesk import vault
from lensdesk.cases.model import Answer, Case, KnownBy, Observation, Professional
from lensdesk.errors import LensDeskError
from lensdesk.vault import ballast, derive
from lensdesk.vault.keyfile import MIB, Cost
from lensdesk.vault.slots import Identity
from lensdesk.vault.store import Vault

PHRASE = "zes gewone losse woorden hier"
OTHER = "zes heel andere woorden graag nu"
CHEAP = Cost(memory=MIB // 16)
derive._MEMORY = range(CHEAP.memory, derive._MEMORY.stop)  # noqa: SLF001  # see above
TODAY = date(2026, 11, 25)
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
WHO = Professional("S. de Vries", "social-work", "Wijkteam Oost")
NOTES = 40  # observations that are written in turn
_ROUND, _STAYS = 7, 3  # every so many changes a case comes, and goes so many later
_KEY_OF_THE_ORGANISATION = "organisation.age"


def prepare(place: Path) -> Path:
    """A vault in `place` with nothing changed yet, closed, and the identity that opens it."""
    secret = pyrage.x25519.Identity.generate()
    place.mkdir(parents=True)
    (place / _KEY_OF_THE_ORGANISATION).write_text(str(secret))
    folder = place / "vault"
    with vault.create(folder, PHRASE, WHO, CHEAP, TODAY) as made:
        vault.ways.add_escrow(made, str(secret.to_public()), "Oost", TODAY)
        made.add_case(Case("c1", "Vlinderstruik", NOON, "criminal-exploitation", "1.0"))
    (folder / ballast.FILE).write_bytes(b"")  # its 16 MB say nothing here
    return folder


@cache
def identity(template: Path) -> Identity:
    """What opens the vault that was prepared there, and every copy of it."""
    return Identity((template.parent / _KEY_OF_THE_ORGANISATION).read_text())


def copied(template: Path, to: Path) -> Path:
    """A fresh copy, in the place of what was there."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(template, to)
    return to


def note(n: int) -> Observation:
    """The observation that change `n` writes; each has another length."""
    text = f"Zin nummer {n}. " + "Een zin over wat er te zien was. " * (n * 7 % 23)
    return Observation(
        f"k{n % NOTES}", "debts", Answer.SEEN, KnownBy.OWN_OBSERVATION, NOON, "S", "social-work",
        text,
    )  # fmt: skip


def change(kept: Vault, n: int) -> None:
    """Make change `n`, as one transaction."""
    with kept.transaction():
        kept.amend("c1", answers={"request": str(n)}, observations=[note(n)])
        if n % _ROUND == 0:
            seen = (replace(note(n), id=f"x{n}"),)
            name = f"Egel {n}"
            kept.add_case(
                Case(f"x{n}", name, NOON, "criminal-exploitation", "1.0", observations=seen)
            )
        if n % _ROUND == _STAYS and n > _STAYS:
            kept.remove_case(f"x{n - _STAYS}")


def state(kept: Vault) -> int:
    """The last change in a vault; raises `Mixed` where that is not exactly what it holds."""
    case = kept.case("c1")
    n = int(case.referral.get("request", "0"))
    held = {observation.id: observation for observation in case.observations}
    wanted = {f"k{m % NOTES}": note(m) for m in range(max(1, n - NOTES + 1), n + 1)}
    others = {name for m in range(max(1, n - _STAYS + 1), n + 1) if m % _ROUND == 0
              for name in [f"x{m}"]}  # fmt: skip
    if held != wanted or {summary.id for summary in kept.cases()} - {"c1"} != others:
        raise Mixed(n)
    for name in others:
        if [seen.text for seen in kept.case(name).observations] != [note(int(name[1:])).text]:
            raise Mixed(n)
    return n


class Mixed(Exception):
    """A vault holds half a change."""


def judge(  # by name, what is asked of a vault
    told: Told,
    folder: Path,
    key: Identity,
    least: int,
    most: int,
    about: str,
    *,
    thorough: bool = True,
) -> None:
    """Open a vault that was not damaged by a hand: it must hold at least change `least`.

    It must say nothing, hold no half of a change, and none that was never begun (`most`). After a
    stop opening reads and judges every page; the `thorough` check looks at all else as well.
    """
    try:
        with vault.unlock(folder, key, TODAY) as kept:
            found = kept.found
            n = state(kept)
            found = found or (vault.check(kept) if thorough else ())
    except LensDeskError as fault:
        told.add(Wrong.LOST, f"{about}: {fault.code}")
    except Exception as fault:  # noqa: BLE001  # whatever it is, it counts
        wrong = Wrong.LOST if isinstance(fault, Mixed) else Wrong.CRASH
        told.add(wrong, f"{about}: {fault!r}")
    else:
        if found:
            told.add(Wrong.FALSE_ALARM, f"{about}: {found}")
        if not least <= n <= most:
            told.add(Wrong.LOST, f"{about}: change {n} of {least} to {most}")
