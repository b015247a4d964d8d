"""The disk runs full during use, for real: a small disk with a file that fills it."""

from pathlib import Path
from random import Random

from faults import mounted, practice
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.errors import LensDeskError
from lensdesk.vault.failures import DiskFull
from lensdesk.vault.store import Vault

_SIZE = 112  # MB: room for the ballast, and more than the least that is ample
_SPARE = 1 << 18  # bytes that may be left when the changes begin
_PIECE = 1 << 16
_MOST, _REFUSED = 100, 3  # changes at a time, and how often in a row one is refused


def run(batch: Batch) -> Told:
    """Change until nothing fits, look, make room, and change again."""
    told, random = Told(), Random(batch.seed)
    for number in batch.numbers:
        with mounted.small_disk(batch.folder / f"disk-{number}", _SIZE) as place:
            try:
                _round(told, batch, place, random, f"disk {number}")
            except LensDeskError as fault:
                told.add(Wrong.LOST, f"disk {number}: {fault.code}")
            told.done += 1
    return told


def _round(told: Told, batch: Batch, place: Path, random: Random, about: str) -> None:
    folder, key = (
        practice.copied(batch.template, place / "vault"),
        practice.identity(batch.template),
    )
    (folder / "vault.ballast").unlink()
    filler = place / "filler"
    with vault.unlock(folder, key, practice.TODAY) as kept:
        _fill(filler, random.randrange(_SPARE))
        n = _change_on(told, kept, 0)
        if not n:
            told.add(Wrong.LOST, f"{about}: the ballast did not help")
        _fill(filler, random.randrange(_SPARE))
        n = _change_on(told, kept, n)
        if practice.state(kept) != n:
            told.add(Wrong.LOST, f"{about}: what was kept cannot be read on a full disk")
        if random.random() < 0.5:
            filler.unlink()
            practice.change(kept, n + 1)
            n += 1
    filler.unlink(missing_ok=True)
    practice.judge(told, folder, key, n, n + 1, about)
    vault.unlock(folder, key, practice.TODAY).close()  # the ballast is laid
    _fill(filler, 0)
    with vault.unlock(folder, key, practice.TODAY) as kept:  # by the room that the ballast held
        practice.change(kept, practice.state(kept) + 1)
    filler.unlink()


def _change_on(told: Told, kept: Vault, n: int) -> int:
    """Change until it is refused, and not for a moment; the last change that was kept."""
    refused, most = 0, n + _MOST
    while refused < _REFUSED and n < most:
        try:
            practice.change(kept, n + 1)
        except DiskFull:
            refused += 1
            told.notes["refused"] += 1
        else:
            n, refused = n + 1, 0
    return n


def _fill(filler: Path, spare: int) -> None:
    """Fill the disk but for so many bytes."""
    with filler.open("ab", buffering=0) as file:
        try:
            while file.write(bytes(_PIECE)) == _PIECE:
                pass
        except OSError:
            pass
        file.truncate(max(0, file.tell() - spare))


KIND = Kind("full-disk", "the disk runs full", 100, run, 10, lacking=mounted.lacking)
