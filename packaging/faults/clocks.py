"""The clock on the wall jumps up to ten years, either way, between any two steps."""

from datetime import UTC, datetime
from pathlib import Path
from random import Random

from faults import disk, practice
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.errors import LensDeskError
from lensdesk.vault import backups
from lensdesk.vault.failures import CannotUnlock
from lensdesk.vault.slots import Identity, Passphrase

_TEN_YEARS = 3653 * 24 * 3600  # s
_CHANGES = 8  # in one opening


def run(batch: Batch) -> Told:
    """Open, change, back up and try a wrong passphrase, each at another moment of the clock."""
    told, random = Told(), Random(batch.seed)
    key = practice.identity(batch.template)
    folder, n = practice.copied(batch.template, batch.folder / "vault"), 0
    try:
        for number in batch.numbers:
            about = f"jump {number}"
            _jump(random)
            try:
                n = _day(told, folder, key, n, random, about)
            except LensDeskError as fault:
                told.add(Wrong.LOST, f"{about}: {fault.code}")
            _jump(random)
            practice.judge(told, folder, key, n, n, about)
            told.done += 1
    finally:
        disk.shift_clock(0)
    return told


def _day(  # by name, what a day needs
    told: Told, folder: Path, key: Identity, n: int, random: Random, about: str
) -> int:
    if random.random() < 0.1:
        try:
            vault.unlock(folder, Passphrase(practice.OTHER))
            told.add(Wrong.WRONG_KEY, about)
        except CannotUnlock:
            pass
    with vault.unlock(folder, key) as kept:
        for _change in range(random.randint(1, _CHANGES)):
            _jump(random)
            n += 1
            practice.change(kept, n)
        if random.random() < 0.3:
            made = backups.make_if_due(kept, datetime.now(UTC))
            there = {backup.name for backup in backups.listed(folder)}
            if made is not None and made.name not in there:
                told.add(Wrong.LOST, f"{about}: the backup just made is gone")
    return n


def _jump(random: Random) -> None:
    disk.shift_clock(random.choice((-_TEN_YEARS, _TEN_YEARS, random.randint(-_TEN_YEARS, 0), 0)))


KIND = Kind("clock", "the clock jumps by up to ten years", 1000, run, lacking=disk.lacking)
