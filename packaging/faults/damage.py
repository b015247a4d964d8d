"""Damage by hand or by a disk: flipped bits, damaged headers, pages and files put back.

Whatever the damage, the vault opens as it was, or says what is wrong, or refuses; it never shows
something else without a word.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

from faults import practice
from faults.headers import damaged
from faults.pages import SIZE
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.errors import LensDeskError
from lensdesk.vault import keyfile
from lensdesk.vault.engine import DATABASE
from lensdesk.vault.slots import Identity

_LOG = f"{DATABASE}-wal"
_CHANGES = 30
_Files = dict[str, bytes]


def _closed(batch: Batch, changes: int = _CHANGES) -> Path:
    folder = practice.copied(batch.template, batch.folder / "closed")
    key = practice.identity(batch.template)
    with vault.unlock(folder, key, practice.TODAY) as kept:
        for n in range(1, changes + 1):
            practice.change(kept, n)
    return folder


def _stopped(batch: Batch) -> Path:
    """A vault as a kill leaves it: with a log of changes that are not in the pages yet."""
    folder, place = batch.folder / "stopped", practice.copied(batch.template, batch.folder / "open")
    with vault.unlock(place, practice.identity(batch.template), practice.TODAY) as kept:
        for n in range(1, _CHANGES + 1):
            practice.change(kept, n)
        return practice.copied(place, folder)


def _look(told: Told, folder: Path, key: Identity, changes: int, about: str) -> bool:
    """Open a vault that was damaged; whether the damage was known of.

    What it shows must be what it was, unless it says that something is wrong.
    """
    try:
        with vault.unlock(folder, key, practice.TODAY) as kept:
            known = bool(kept.found)
            try:
                same = practice.state(kept) == changes
            except practice.Mixed:
                same = False
            known = bool(vault.check(kept)) or known
            if not same and not known:
                told.add(Wrong.UNDETECTED, f"{about}: it shows something else")
            return known
    except LensDeskError:
        return True
    except Exception as fault:  # noqa: BLE001  # whatever it is, it counts
        told.add(Wrong.CRASH, f"{about}: {fault!r}")
        return True


def bits(batch: Batch) -> Told:
    """A bit of the closed database is flipped: every one must be known at once."""
    told, random = Told(), Random(batch.seed)
    whole, key = _closed(batch), practice.identity(batch.template)
    content = (whole / DATABASE).read_bytes()
    for number in batch.numbers:
        folder, broken = practice.copied(whole, batch.folder / "vault"), bytearray(content)
        bit = random.randrange(len(content) * 8)
        broken[bit // 8] ^= 1 << bit % 8
        (folder / DATABASE).write_bytes(broken)
        about = f"bit {number} at {bit // 8}"
        if not _look(told, folder, key, _CHANGES, about):
            told.add(Wrong.UNDETECTED, about)
        told.done += 1
    return told


def bits_of_the_log(batch: Batch) -> Told:
    """A bit of the log of a stopped vault is flipped: nothing acknowledged may go without a word.

    What stands after the last change, or before the log began anew, is nothing and may change.
    """
    told, random = Told(), Random(batch.seed)
    whole, key = _stopped(batch), practice.identity(batch.template)
    content = (whole / _LOG).read_bytes()
    for number in batch.numbers:
        folder, broken = practice.copied(whole, batch.folder / "vault"), bytearray(content)
        bit = random.randrange(len(content) * 8)
        broken[bit // 8] ^= 1 << bit % 8
        (folder / _LOG).write_bytes(broken)
        told.notes["noticed"] += _look(told, folder, key, _CHANGES, f"bit {number} of the log")
        told.done += 1
    return told


def put_back(batch: Batch) -> Told:
    """Something older is put back: a page, the database, the log, or the key files."""
    told, random = Told(), Random(batch.seed)
    key, changes = practice.identity(batch.template), _CHANGES + 20
    old = _closed(batch, _CHANGES)
    older: _Files = {f.name: f.read_bytes() for f in old.iterdir() if f.is_file()}
    older[_LOG] = (_stopped(batch) / _LOG).read_bytes()
    with vault.unlock(old, key, practice.TODAY) as kept:
        for n in range(_CHANGES + 1, changes + 1):
            practice.change(kept, n)
    now = {f.name: f.read_bytes() for f in old.iterdir() if f.is_file()}
    for number in batch.numbers:
        folder = practice.copied(old, batch.folder / "vault")
        what, put = _WAYS[number % len(_WAYS)]
        put(folder, older, now, random)
        about = f"{what}, {number}"
        if not _look(told, folder, key, changes, about):
            told.add(Wrong.UNDETECTED, about)
        told.done += 1
        told.notes[what] += 1
    return told


def _page(folder: Path, older: _Files, now: _Files, random: Random) -> None:
    before, after = older[DATABASE], bytearray(now[DATABASE])
    starts = range(0, min(len(before), len(after)), SIZE)
    changed = [s for s in starts if before[s : s + SIZE] != after[s : s + SIZE]]
    start = random.choice(changed)
    after[start : start + SIZE] = before[start : start + SIZE]
    (folder / DATABASE).write_bytes(after)


def _database(folder: Path, older: _Files, now: _Files, random: Random) -> None:
    del now, random
    (folder / DATABASE).write_bytes(older[DATABASE])


def _both(folder: Path, older: _Files, now: _Files, random: Random) -> None:
    del now, random
    for name in (DATABASE, _LOG):
        (folder / name).write_bytes(older[name])


def _one_key_file(folder: Path, older: _Files, now: _Files, random: Random) -> None:
    del now
    name = random.choice(keyfile.COPIES)
    (folder / name).write_bytes(bytes(random.randrange(1, 500)) + older[name])


def _key_files(folder: Path, older: _Files, now: _Files, random: Random) -> None:
    del now, random
    for name in keyfile.COPIES:
        (folder / name).write_bytes(older[name])


def _page_and_keys(folder: Path, older: _Files, now: _Files, random: Random) -> None:
    _page(folder, older, now, random)
    _key_files(folder, older, now, random)


_WAYS: tuple[tuple[str, Callable[[Path, _Files, _Files, Random], None]], ...] = (
    ("a page", _page),
    ("a page", _page),
    ("the database", _database),
    ("database and log", _both),
    ("a broken key file", _one_key_file),
    ("both key files", _key_files),
    ("a page and both key files", _page_and_keys),
)


def headers(batch: Batch) -> Told:
    """One or both key files are damaged: the right key, or none."""
    told, random = Told(), Random(batch.seed)
    folder, way = _closed(batch, 1), practice.identity(batch.template)
    right = keyfile.open_with(folder, way).key
    whole = (folder / keyfile.COPIES[0]).read_bytes()
    for number in batch.numbers:
        both = number % 2
        for name in keyfile.COPIES:
            (folder / name).write_bytes(whole)
        for name in keyfile.COPIES[: 1 + both]:
            (folder / name).write_bytes(damaged(whole, random))
        about = f"header {number}"
        try:
            opening = keyfile.open_with(folder, way)
        except LensDeskError as fault:
            told.notes["refused"] += 1
            if not both:
                told.add(Wrong.LOST, f"{about}: one copy was whole, {fault.code}")
        except Exception as fault:  # noqa: BLE001  # whatever it is, it counts
            told.add(Wrong.CRASH, f"{about}: {fault!r}")
        else:
            same = all((folder / n).read_bytes() == whole for n in keyfile.COPIES)
            if opening.key != right:
                told.add(Wrong.WRONG_KEY, about)
            if not opening.found and not same:
                told.add(Wrong.UNDETECTED, about)
        told.done += 1
    return told


KINDS = (
    Kind("bits", "a flipped bit in the database", 10_000, bits, 250),
    Kind("bits-log", "a flipped bit in the log", 1000, bits_of_the_log),
    Kind("put-back", "an older page, file or key file put back", 1000, put_back),
    Kind("headers", "damaged key files", 20_000, headers, 1000),
)
